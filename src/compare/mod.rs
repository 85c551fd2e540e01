//! Two reports of one case side by side: what moved, and whether facts moved or only the mood.
//!
//! # Rules
//! - Settings that differ are told first: they alone can change a result.
//! - Actors are matched as the import matches names (id, else a label that only one has); names that are
//!   nearly the same are suggested, never taken for one.
//! - Asked now and not before, or the other way round, is neither gain nor loss.
//! - A barrier that is felt otherwise while the facts that could show it stand where they stood has moved
//!   with the mood ([`barriers`]); where no fact could show it, that is said instead.
//!
//! # Source
//! Our design. That moods move answers: Kahiya and Dean (2015).

mod actors;
mod barriers;
mod facts;
mod moved;
mod steps;
mod terms;
mod ties;

use actors::Matched;

use crate::report::{Compared, Comparison, FindingMoved, Report};

/// What is different in `after`. The same two give the same comparison; a report and itself an empty one.
pub fn compare(before: &Report, after: &Report) -> Comparison {
    let matched = Matched::new(before, after);
    let mut found = Comparison {
        before: side(before),
        after: side(after),
        terms: terms::moved(before, after, &matched),
        actors: matched.compared(),
        ties: ties::moved(before, after, &matched),
        facts: facts::moved(before, after, &matched),
        barriers: barriers::moved(before, after, &matched),
        totals: barriers::totals(before, after, &matched),
        profiles: facts::profiles(before, after, &matched),
        findings: findings(before, after),
        steps: steps::compared(before, after, &matched),
        labels: matched.labels(),
        ..Comparison::default()
    };
    found.moved = moved::tell(&found);
    found.same = found.moved.is_empty() && found.terms.is_empty() && found.findings.is_empty();
    found
}

fn side(report: &Report) -> Compared {
    Compared {
        files: report.about.files.iter().map(|file| file.name.clone()).collect(),
        as_of: report.about.as_of.clone(),
        program: report.about.program.clone(),
        actors: report.network.actors.len() as u32,
        steps: report.plan.steps.len() as u32,
    }
}

fn findings(before: &Report, after: &Report) -> Vec<FindingMoved> {
    let was = |id: &str| before.network.findings.iter().find(|one| one.id == id);
    let both = after.network.findings.iter().filter_map(|is| Some((was(&is.id)?, is)));
    both.filter(|(was, is)| was.verdict != is.verdict)
        .map(|(was, is)| FindingMoved { id: is.id.clone(), before: was.verdict, after: is.verdict })
        .collect()
}
