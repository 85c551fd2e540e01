//! What kind of network this is, and where it is strong and where it hangs by a thread: a row a fact.

use super::{
    Names,
    cells::{country, joined, maybe, number, say, sentence, sentences, term, text},
    table::{codes, column, noted, sheet, wide},
};
use crate::{
    report::{BusinessReport, Further, Report, Several},
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::{Count, Decimal, Text};

pub fn sheets(report: &Report, names: &Names) -> Vec<BookSheet> {
    let Some(Further { business, .. }) = &report.further else { return Vec::new() };
    vec![kinds(business, names), facts(report, business, names)]
}

/// A row a question.
fn kinds(business: &BusinessReport, names: &Names) -> BookSheet {
    let columns = [
        column("question", Text),
        wide("answer", 50),
        wide("evidence", 50),
        column("actors", Text),
        noted("support", Text),
        wide("why", 40),
    ];
    let tail = codes(["axis_code", "reading_code", "support_code"]);
    let rows = business.kinds.iter().map(|one| {
        let (axis, reading) = (one.axis.code(), one.reading.code());
        let answer = match reading {
            "not_asked" => say("known-not_asked"),
            _ => say(format!("kind-{axis}-{reading}")),
        };
        vec![
            term("kind", axis),
            answer,
            sentences(&one.evidence),
            names.several(&one.who.actors),
            term("support", one.support.code()),
            sentence(&one.reason),
            text(axis),
            text(reading),
            text(one.support.code()),
        ]
    });
    sheet("kinds", columns.into_iter().chain(tail).collect(), rows.collect())
}

/// A row a fact: what, of whom or where, how much, and who is concerned.
fn facts(report: &Report, business: &BusinessReport, names: &Names) -> BookSheet {
    let columns = [
        wide("measure", 44),
        column("name", Text),
        column("country", Text),
        column("material", Text),
        column("value", Decimal),
        wide("actors", 60),
        column("number_actors", Count),
    ];
    let tail = codes(["measure_code", "actor_id", "country_code", "actor_ids"]);
    let mut rows = Facts { names, rows: Vec::new() };
    rows.add(report, business);
    sheet("business", columns.into_iter().chain(tail).collect(), rows.rows)
}

struct Facts<'a> {
    names: &'a Names<'a>,
    rows: Vec<Vec<BookCell>>,
}

/// Whom or what a fact is about.
#[derive(Default)]
struct About<'a> {
    actor: Option<&'a str>,
    country: Option<&'a str>,
    material: Option<&'a str>,
}

impl Facts<'_> {
    fn push(&mut self, code: &str, about: About, value: Option<f64>, who: &Several) {
        let cell = |value: Option<&str>| value.map_or(BookCell::Empty(()), text);
        self.rows.push(vec![
            say(format!("business-{code}")),
            about.actor.map_or(BookCell::Empty(()), |id| self.names.cell(id)),
            country(&about.country.map(str::to_owned)),
            cell(about.material),
            maybe(value),
            self.names.several(&who.actors),
            if who.count == 0 { BookCell::Empty(()) } else { number(who.count) },
            text(code),
            cell(about.actor),
            cell(about.country),
            joined(&who.actors),
        ]);
    }

    fn add(&mut self, report: &Report, business: &BusinessReport) {
        let of = |actor| About { actor: Some(actor), ..About::default() };
        let none = Several::default();
        let several = |ids: &[&String]| Several {
            count: ids.len() as u32,
            actors: ids.iter().map(|&id| id.clone()).collect(),
        };
        for one in &business.footholds {
            let about = About { country: one.country.as_deref(), ..About::default() };
            self.push("foothold", about, one.strength, &one.who);
        }
        for one in &business.leaders.kinds {
            let code = format!("leader-{}", one.kind.code().replace('_', "-"));
            self.push(&code, About::default(), Some(f64::from(one.markets)), &one.who);
        }
        let reach = &business.reach;
        let reached = [
            ("reach-now", &reach.now),
            ("reach-woken", &reach.woken),
            ("reach-none", &reach.none),
            ("reach-not-asked", &reach.not_asked),
        ];
        for (code, who) in reached.into_iter().filter(|(_, who)| who.count > 0) {
            self.push(code, About::default(), Some(f64::from(who.count)), who);
        }
        let access = &business.access;
        if let (Some(ways), Some(focal)) = (access.own, &report.about.focal) {
            self.push("ways", of(focal), Some(f64::from(ways)), &none);
        }
        for one in &access.countries {
            let about = About { country: Some(&one.country), ..About::default() };
            self.push("ways-country", about, Some(f64::from(one.ways)), &none);
        }
        for one in &access.others {
            self.push("ways", of(&one.actor), Some(f64::from(one.ways)), &none);
        }
        for one in &business.losses {
            for (code, who) in [("loss-market", &one.market), ("loss-agency", &one.agency)] {
                if who.count > 0 {
                    self.push(code, of(&one.actor), Some(f64::from(who.count)), who);
                }
            }
            for lost in &one.materials {
                let about = About { material: Some(&lost.material), ..of(&one.actor) };
                self.push("loss-material", about, Some(f64::from(lost.who.count)), &lost.who);
            }
        }
        for one in &business.suppliers {
            self.push("open-pairs", of(&one.supplier), Some(one.open), &one.buyers);
            self.push("pairs-not-asked", of(&one.supplier), Some(one.not_asked), &none);
        }
        for one in &business.alike.rows {
            self.push("jaccard", of(&one.a), Some(one.jaccard), &several(&[&one.b]));
            self.push("newman", of(&one.a), Some(one.newman), &several(&[&one.b]));
        }
        for one in &business.quiet {
            let about = About { country: one.country.as_deref(), ..About::default() };
            self.push("quiet", about, one.capital, &one.who);
        }
        let sides = [("sales", &business.dependence.sales), ("purchases", &business.dependence.purchases)];
        for (side, one) in sides {
            let Some(one) = one else { continue };
            self.push(&format!("largest-{side}"), of(&one.largest), Some(one.largest_share), &none);
            self.push(&format!("herfindahl-low-{side}"), About::default(), Some(one.herfindahl_low), &none);
            self.push(&format!("herfindahl-high-{side}"), About::default(), Some(one.herfindahl_high), &none);
        }
        for one in &business.introducers {
            let way: Vec<&String> = one.path.iter().collect();
            self.push("introducers", of(&one.target), one.product, &several(&way));
        }
        for one in &business.bridges.leading {
            self.push("bridge", of(&one.actor), None, &one.beyond);
        }
    }
}
