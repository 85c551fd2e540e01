//! Problems in the order in which they were met, the alike ones listed up to a limit and then counted.

use std::collections::BTreeMap;

use crate::import::{Problem, ProblemSeverity, limits};

/// Collects problems of the sheets of a session.
#[derive(Default)]
pub struct Problems {
    list: Vec<Problem>,
    /// Sheet and code → how many, and the place in `list` of the last one listed.
    alike: BTreeMap<(u16, String), (usize, usize)>,
}

impl Problems {
    /// Adds a problem of a sheet.
    pub fn push(&mut self, sheet: u16, problem: Problem) {
        let (count, last) = self.alike.entry((sheet, problem.code.clone())).or_default();
        *count += 1;
        if *count <= limits::PROBLEMS_ALIKE {
            *last = self.list.len();
            self.list.push(problem);
        }
    }

    /// All of them; where some were only counted, one more says how many.
    pub fn finish(mut self) -> Vec<Problem> {
        let mut more: Vec<(usize, Problem)> = Vec::new();
        for (count, last) in self.alike.values() {
            if *count > limits::PROBLEMS_ALIKE {
                let alike = &self.list[*last];
                let mut problem = Problem::file(&alike.file, "more_alike", ProblemSeverity::Note)
                    .about("count", count - limits::PROBLEMS_ALIKE);
                problem.sheet.clone_from(&alike.sheet);
                more.push((*last, problem));
            }
        }
        more.sort_by_key(|(last, _)| std::cmp::Reverse(*last));
        for (last, problem) in more {
            self.list.insert(last + 1, problem);
        }
        self.list
    }
}
