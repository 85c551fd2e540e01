//! What moved, in pieces that make one sentence.

use crate::report::{BarrierMove, Comparison, Message, StepFate, TieMove};

pub fn tell(found: &Comparison) -> Vec<Message> {
    let ties = |moved: TieMove, gain: Option<bool>| {
        found.ties.iter().filter(|tie| tie.moved == moved && (gain.is_none() || tie.gain == gain)).count()
    };
    let felt = |heavier: bool| {
        let both = |one: &&crate::report::BarrierMoved| one.before.is_some() && one.after.is_some();
        found.barriers.iter().filter(both).filter(|one| (one.after > one.before) == heavier).count()
    };
    let steps = |fate: StepFate| found.steps.iter().filter(|step| step.fate == fate).count();
    let barriers =
        |moves: &[BarrierMove]| found.barriers.iter().filter(|one| moves.contains(&one.moved)).count();
    let asked_now = barriers(&[BarrierMove::AskedNow, BarrierMove::AnsweredNow])
        + found.facts.iter().filter(|one| one.asked_once).count();
    let not_asked =
        ties(TieMove::NotAskedNow, None) + barriers(&[BarrierMove::NotAskedNow, BarrierMove::LeftOpen]);
    [
        ("compare-moved-new", ties(TieMove::New, None)),
        ("compare-moved-gone", ties(TieMove::Gone, None)),
        ("compare-moved-known", ties(TieMove::AskedNow, None)),
        ("compare-moved-better", ties(TieMove::Changed, Some(true))),
        ("compare-moved-worse", ties(TieMove::Changed, Some(false))),
        ("compare-moved-facts", found.facts.iter().filter(|one| !one.asked_once).count()),
        ("compare-moved-lighter", felt(false)),
        ("compare-moved-heavier", felt(true)),
        ("compare-moved-applies", barriers(&[BarrierMove::AppliesNow])),
        ("compare-moved-applies-not", barriers(&[BarrierMove::AppliesNoMore])),
        ("compare-moved-profile", found.profiles.len()),
        ("compare-moved-done", steps(StepFate::Done)),
        ("compare-moved-dropped", steps(StepFate::Dropped)),
        ("compare-moved-steps", steps(StepFate::New)),
        ("compare-moved-actors", found.actors.new.len()),
        ("compare-moved-left", found.actors.gone.len()),
        ("compare-moved-asked", asked_now),
        ("compare-moved-not-asked", not_asked),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(code, count)| Message::new(code).with("count", count))
    .collect()
}
