//! How far the plan hangs on assumptions: it is made again and again under others, drawn by lot.
//!
//! Each draw moves, evenly and apart from each other, the weight of every need, the value of every grade
//! (their order stays) and the effort of every class by a factor of `1 ± draw_spread`; and every advice that
//! rests on something nobody was asked, and every tie that the sides tell differently or only one side told,
//! holds or does not, with even chance. Advice that leads over a tie which does not hold drops out, and so
//! does advice most of whose existing ties do not. How often an action stays is told of the draws in which it
//! could: that what it needs was drawn away says nothing of how good it is, only that it is to be asked first. Ranges
//! and chances are ours: nobody measured them. So a count of draws tells how much hangs on assumptions, and no
//! probability.
//!
//! Draws are taken in the order of codes and names, not of rows; the generator is that of the map.

use std::collections::BTreeMap;

use super::{order, task::Task};
use crate::{
    further::Ground,
    model::ActorId,
    network::{evidence, layout::Random},
    recommend::case::Case,
    report::{ActionStays, Effort, Grade, Message, OrderTurns, Recommendation, Stability},
    session::ActionChoice,
    settings::Setting,
};

/// Sets looked at in one draw. Ours: what is not settled by then is chosen one by one.
const LOOKS: u32 = 400;
/// Work of one step: actions gone through in the draws of a step, about. Ours.
const A_STEP: usize = 400;
/// Draws in which a pair turns over from which it is named, of those with both. Ours.
const TURNED: f64 = 0.1;

/// Something that is moved.
#[derive(Clone, Copy)]
enum Factor {
    Need(usize),
    Grade(Grade),
    Effort(usize),
    Firm,
    Distrust,
    Unsure(usize),
    /// Index into [`Trials::ties`].
    Tie(usize),
}

/// An uncertain tie that advice leads over.
struct Tie {
    ends: (ActorId, ActorId),
    /// Items that are lost without it.
    vital: Vec<usize>,
}

/// The draws under way.
pub struct Trials {
    task: Task,
    factors: Vec<Factor>,
    ties: Vec<Tie>,
    /// By item: uncertain ties of those that it would change, and how many it would change in all.
    carried: Vec<(Vec<usize>, usize)>,
    random: Random,
    spread: f64,
    draws: u32,
    done: u32,
    /// Items of the plan, in order.
    plan: Vec<usize>,
    stays: Vec<u32>,
    held: Vec<u32>,
    /// Draws in which the search did not come to its end.
    short: u32,
    /// By factor: draws of its upper half; by factor and item: draws of the upper and of the lower half with
    /// the item.
    upper: Vec<u32>,
    with: Vec<Vec<(u32, u32)>>,
    /// By place in the plan, earlier and later: turned, together.
    pairs: BTreeMap<(usize, usize), (u32, u32)>,
}

impl Trials {
    pub fn new(ground: &Ground<'_>) -> Self {
        let network = ground.network;
        let case = Case::new(network, ground.barriers, ground.findings);
        let mut task = Task::new(&case, ground.recommendations, &ground.choices.actions);
        // Whether it holds is drawn: its doubt must not count twice.
        task.unsure = 1.0;
        let items: Vec<&Recommendation> =
            task.items.iter().map(|item| &ground.recommendations[item.action]).collect();
        let (ties, carried) = ties(ground, &items);
        let mut by_name: Vec<usize> = (0..items.len()).filter(|&item| items[item].unsure).collect();
        by_name.sort_by_key(|&item| (&items[item].rule, &items[item].about));
        let mut needs: Vec<usize> = (0..task.needs.len()).collect();
        needs.sort_by_key(|&need| &task.needs[need].code);
        let factors: Vec<Factor> = needs
            .into_iter()
            .map(Factor::Need)
            .chain([Grade::A, Grade::B, Grade::C].map(Factor::Grade))
            .chain((0..task.prices.classes.len()).map(Factor::Effort))
            .chain([Factor::Firm, Factor::Distrust])
            .chain(by_name.into_iter().map(Factor::Unsure))
            .chain((0..ties.len()).map(Factor::Tie))
            .collect();
        let place = |action: u32| task.items.iter().position(|item| item.action == action as usize);
        Self {
            plan: ground.plan.steps.iter().filter_map(|step| place(step.action)).collect(),
            stays: vec![0; items.len()],
            held: vec![0; items.len()],
            short: 0,
            upper: vec![0; factors.len()],
            with: vec![vec![(0, 0); items.len()]; factors.len()],
            pairs: BTreeMap::new(),
            random: Random::new(ground.seed),
            spread: network.settings[Setting::DrawSpread],
            draws: if items.is_empty() { 0 } else { network.settings[Setting::StabilityDraws] as u32 },
            done: 0,
            task,
            factors,
            ties,
            carried,
        }
    }

    /// Makes some draws; `true` when all are made.
    pub fn step(&mut self) -> bool {
        let some = (A_STEP / self.task.items.len().max(1)).max(1) as u32;
        for _ in 0..some.min(self.draws - self.done) {
            self.draw();
        }
        self.done == self.draws
    }

    pub fn progress(&self) -> (u32, u32) {
        (self.done, self.draws)
    }

    fn draw(&mut self) {
        let mut task = self.task.clone();
        let mut gone = vec![false; task.items.len()];
        let mut lost = vec![false; self.ties.len()];
        let mut high = Vec::with_capacity(self.factors.len());
        for factor in &self.factors {
            let unit = self.random.unit();
            let times = 1.0 + self.spread * (2.0 * unit - 1.0);
            high.push(unit >= 0.5);
            match *factor {
                Factor::Need(need) => task.needs[need].weight *= times,
                Factor::Grade(grade) => {
                    let value = &mut task.grades[grade as usize];
                    *value = (*value * times).min(1.0);
                }
                Factor::Effort(class) => task.prices.classes[class] *= times,
                Factor::Firm => task.prices.firm *= times,
                Factor::Distrust => task.prices.distrust *= times,
                Factor::Unsure(item) => gone[item] |= unit < 0.5,
                Factor::Tie(tie) => {
                    lost[tie] = unit < 0.5;
                    if lost[tie] {
                        self.ties[tie].vital.iter().for_each(|&item| gone[item] = true);
                    }
                }
            }
        }
        task.grades.sort_by(|a, b| b.total_cmp(a));
        // Sorted, the values of two grades may have changed places.
        for (factor, high) in self.factors.iter().zip(&mut high) {
            if let Factor::Grade(grade) = *factor {
                *high = task.grades[grade as usize] >= self.task.grades[grade as usize];
            }
        }
        for (item, (uncertain, all)) in self.carried.iter().enumerate() {
            gone[item] |= 2 * uncertain.iter().filter(|&&tie| lost[tie]).count() > *all;
        }
        for (item, held) in self.held.iter_mut().enumerate() {
            *held += u32::from(!gone[item] || task.items[item].choice == Some(ActionChoice::Keep));
        }
        let solved = task.solve_without(LOOKS, |item| gone[item]);
        self.short += u32::from(!solved.exact);
        let mut chosen = solved.chosen;
        order::sort(&mut chosen, &task.befores, |item| task.points(item));
        self.count(&chosen, &high);
        self.done += 1;
    }

    fn count(&mut self, chosen: &[usize], high: &[bool]) {
        let mut at = vec![None; self.stays.len()];
        for (place, &item) in chosen.iter().enumerate() {
            at[item] = Some(place);
            self.stays[item] += 1;
        }
        for (factor, &high) in high.iter().enumerate() {
            self.upper[factor] += u32::from(high);
            for &item in chosen {
                let (upper, lower) = &mut self.with[factor][item];
                *(if high { upper } else { lower }) += 1;
            }
        }
        for (place, &earlier) in self.plan.iter().enumerate() {
            for (further, &later) in self.plan[place + 1..].iter().enumerate() {
                if let (Some(one), Some(other)) = (at[earlier], at[later]) {
                    let entry = self.pairs.entry((place, place + 1 + further)).or_insert((0, 0));
                    entry.0 += u32::from(other < one);
                    entry.1 += 1;
                }
            }
        }
    }

    pub fn finish(self, ground: &Ground<'_>) -> Stability {
        if self.draws == 0 {
            return Stability::default();
        }
        let actions = self
            .task
            .items
            .iter()
            .enumerate()
            .filter(|(index, _)| self.stays[*index] > 0 || self.plan.contains(index))
            .map(|(index, item)| {
                let (stays, held) = (self.stays[index], self.held[index]);
                let seldom = 2 * stays < held;
                ActionStays {
                    action: item.action as u32,
                    stays,
                    held,
                    decides: if seldom || held < self.draws {
                        self.decides(ground, index, !seldom)
                    } else {
                        None
                    },
                }
            })
            .collect();
        let unsure = self.factors.iter().filter(|factor| matches!(factor, Factor::Unsure(_))).count();
        let mut moved = vec![Message::new("stability-moved").with("share", self.spread)];
        if unsure > 0 {
            moved.push(Message::new("stability-unsure").with("count", unsure));
        }
        if !self.ties.is_empty() {
            moved.push(Message::new("stability-ties").with("count", self.ties.len()));
        }
        if self.short > 0 {
            moved.push(Message::new("stability-short").with("count", self.short));
        }
        Stability {
            draws: self.draws,
            moved,
            actions,
            turns: self
                .pairs
                .iter()
                .filter(|(_, (turned, together))| f64::from(*turned) >= TURNED * f64::from(*together))
                .map(|(&(earlier, later), &(turned, together))| OrderTurns {
                    earlier: earlier as u32,
                    later: later as u32,
                    turned,
                    together,
                })
                .collect(),
        }
    }

    /// What an action comes and goes with most: how much more often it is there in one half of the draws than
    /// in the other; of all that was moved, or of what it `needs` only. `None` where it never comes.
    fn decides(&self, ground: &Ground<'_>, item: usize, needs: bool) -> Option<Message> {
        let share = |count: u32, of: u32| if of > 0 { f64::from(count) / f64::from(of) } else { 0.0 };
        let mut most: Option<(f64, usize)> = None;
        for (factor, with) in self.with.iter().enumerate() {
            let concerns = match self.factors[factor] {
                Factor::Unsure(own) if needs => own == item,
                Factor::Tie(tie) if needs => {
                    self.ties[tie].vital.contains(&item) || self.carried[item].0.contains(&tie)
                }
                _ if needs => false,
                Factor::Grade(grade) => self.task.has_grade(grade),
                _ => true,
            };
            if !concerns {
                continue;
            }
            let (upper, lower) = with[item];
            let more = share(upper, self.upper[factor]) - share(lower, self.done - self.upper[factor]);
            if more != 0.0 && most.is_none_or(|(other, _)| more.abs() > other.abs()) {
                most = Some((more, factor));
            }
        }
        let (more, factor) = most?;
        let code = |code: &str| {
            let ending = if more > 0.0 { "more" } else { "less" };
            Message::new(format!("decides-{code}-{ending}"))
        };
        Some(match self.factors[factor] {
            Factor::Need(need) => {
                let need = &self.task.needs[need];
                if need.barrier {
                    code("barrier").with("barrier", need.code.as_str())
                } else {
                    code("weakness").with("finding", need.code.as_str())
                }
            }
            Factor::Grade(grade) => code("grade").with("grade", grade.code()),
            Factor::Effort(class) => code("effort").with("effort", Effort::ALL[class].code()),
            Factor::Firm => code("firm"),
            Factor::Distrust => code("distrust"),
            Factor::Unsure(own) if own == item => Message::new("decides-unsure"),
            Factor::Unsure(_) => Message::new("decides-other"),
            Factor::Tie(tie) => {
                let (a, b) = self.ties[tie].ends;
                let key = |id| ground.network.model.key(id);
                let code = if more > 0.0 { "decides-tie" } else { "decides-no-tie" };
                Message::new(code).with("actor", key(a)).with("actorOther", key(b))
            }
        })
    }
}

/// Uncertain ties that advice rests on, by the names of their ends, and which advice that is.
fn ties(ground: &Ground<'_>, items: &[&Recommendation]) -> (Vec<Tie>, Vec<(Vec<usize>, usize)>) {
    let network = ground.network;
    let key = |id| network.model.key(id);
    let mut pairs: BTreeMap<(&str, &str), (ActorId, ActorId)> = BTreeMap::new();
    for index in evidence::uncertain(network) {
        let tie = &network.relationships()[index];
        if tie.is_present() {
            let ends = if key(tie.from) <= key(tie.to) { (tie.from, tie.to) } else { (tie.to, tie.from) };
            pairs.insert((key(ends.0), key(ends.1)), ends);
        }
    }
    let ordered = |a: &'_ str, b: &'_ str| {
        if a <= b { (a.to_owned(), b.to_owned()) } else { (b.to_owned(), a.to_owned()) }
    };
    let mut found: Vec<Tie> = Vec::new();
    let mut at: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut carried: Vec<(Vec<usize>, usize)> = vec![(Vec::new(), 0); items.len()];
    for (&(a, b), &ends) in &pairs {
        let names = (a.to_owned(), b.to_owned());
        let vital: Vec<usize> = (0..items.len())
            .filter(|&item| items[item].path.windows(2).any(|two| ordered(&two[0], &two[1]) == names))
            .collect();
        let lies_on =
            |item: &&Recommendation| item.ties.iter().any(|tie| ordered(&tie.from, &tie.to) == names);
        if !vital.is_empty() || items.iter().any(lies_on) {
            at.insert(names, found.len());
            found.push(Tie { ends, vital });
        }
    }
    for (item, carried) in items.iter().zip(&mut carried) {
        for tie in item.ties.iter().filter(|tie| !tie.change.makes()) {
            carried.1 += 1;
            carried.0.extend(at.get(&ordered(&tie.from, &tie.to)));
        }
    }
    (found, carried)
}

/// All draws at once.
pub fn try_out(ground: &Ground<'_>) -> Stability {
    let mut trials = Trials::new(ground);
    while !trials.step() {}
    trials.finish(ground)
}
