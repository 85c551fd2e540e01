//! Problems in the order in which they were met, the alike ones listed up to a limit and then counted.

use std::collections::BTreeMap;

use crate::import::{Problem, ProblemSeverity, limits};
use crate::order::InOrder;

/// Collects problems of the sheets of a session.
#[derive(Default)]
pub struct Problems {
    list: Vec<Problem>,
    /// Sheet and code → how many, and the place in `list` of the last one listed.
    by_code: BTreeMap<(u16, String), (usize, usize)>,
    /// Problems with the same sheet, code, column and value: how many cells have it.
    groups: Vec<Group>,
    group_of: BTreeMap<(u16, String, String, String), usize>,
}

struct Group {
    cells: u32,
    /// One cell may have a problem twice.
    last: Option<String>,
    listed: Vec<usize>,
}

impl Problems {
    /// Adds a problem of a sheet.
    pub fn push(&mut self, sheet: u16, problem: Problem) {
        let (count, last) = self.by_code.entry((sheet, problem.code.clone())).or_default();
        *count += 1;
        let listed = *count <= limits::PROBLEMS_ALIKE;
        if listed {
            *last = self.list.len();
        }
        if let (Some(cell), Some(value)) = (&problem.cell, &problem.value) {
            let column = cell.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
            let key = (sheet, problem.code.clone(), column, value.clone());
            let known = self.group_of.get(&key).copied();
            // Groups of which no problem is listed need no count: so their number has a limit too.
            if let Some(index) = known.or_else(|| listed.then_some(self.groups.len())) {
                if index == self.groups.len() {
                    self.group_of.insert(key, index);
                    self.groups.push(Group { cells: 0, last: None, listed: Vec::new() });
                }
                let group = &mut self.groups[index];
                group.cells += u32::from(group.last.as_ref() != Some(cell));
                group.last = Some(cell.clone());
                group.listed.extend(listed.then_some(self.list.len()));
            }
        }
        if listed {
            self.list.push(problem);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether a problem with this code was met in a sheet.
    pub fn has(&self, sheet: u16, code: &str) -> bool {
        self.by_code.contains_key(&(sheet, code.to_owned()))
    }

    /// All of them; where some were only counted, one more says how many.
    pub fn finish(mut self) -> Vec<Problem> {
        for group in &self.groups {
            for &listed in &group.listed {
                self.list[listed].alike = group.cells;
            }
        }
        let mut more: Vec<(usize, Problem)> = Vec::new();
        for (count, last) in self.by_code.values() {
            if *count > limits::PROBLEMS_ALIKE {
                let alike = &self.list[*last];
                let mut problem = Problem::file(&alike.file, "more_alike", ProblemSeverity::Note)
                    .about("count", count - limits::PROBLEMS_ALIKE);
                problem.sheet.clone_from(&alike.sheet);
                more.push((*last, problem));
            }
        }
        more.order_by_key(|(last, _)| std::cmp::Reverse(*last));
        for (last, problem) in more {
            self.list.insert(last + 1, problem);
        }
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alike_are_counted_by_column_and_value_beyond_what_is_listed() {
        let mut problems = Problems::default();
        let at = |column, row, value: &str| {
            Problem::file("f", "not_a_number", ProblemSeverity::Warn)
                .sheet("s")
                .cell(column, row)
                .value(value)
        };
        for row in 1..=100 {
            problems.push(0, at(0, row, "many"));
            problems.push(1, at(0, row, "many"));
        }
        problems.push(1, at(2, 7, "one"));
        problems.push(2, at(0, 1, "twice in one cell"));
        problems.push(2, at(0, 1, "twice in one cell"));
        problems.push(2, at(1, 1, "twice in one cell"));
        let list = problems.finish();
        assert_eq!(list.iter().filter(|one| one.alike == 100).count(), 2 * limits::PROBLEMS_ALIKE);
        let twice = list.iter().filter(|one| one.value.as_deref() == Some("twice in one cell"));
        assert!(twice.into_iter().all(|one| one.alike == 1));
    }
}
