//! Cards of the Button Valley, against what its rows say when they are read by hand.

use std::{fs, sync::OnceLock};

use filiera::{
    job::analyse,
    model::TieClass,
    network::Network,
    report::{Arg, Card, CardPart, Message, Report},
    save::cards::{CardWanted, cards, network, own},
    session::{Edit, Session},
};

fn files() -> Vec<(String, Vec<u8>)> {
    vec![("button-valley.xlsx".to_owned(), fs::read("examples/button-valley.xlsx").unwrap())]
}

fn valley() -> &'static (Network, Report) {
    static VALLEY: OnceLock<(Network, Report)> = OnceLock::new();
    VALLEY.get_or_init(|| {
        (network(&Session::default(), &files()), analyse(&Session::default(), files()).report)
    })
}

fn wanted(from: &str, to: &str, class: TieClass) -> CardWanted {
    CardWanted { from: from.into(), to: to.into(), class, advice: None }
}

fn of(wanted: CardWanted) -> Card {
    cards(&valley().0, &Session::default().choices(), &[wanted]).pop().unwrap()
}

fn row(card: &Card, part: CardPart) -> &[Message] {
    &card.rows.iter().find(|row| row.part == part).unwrap().draft
}

fn codes(card: &Card, part: CardPart) -> Vec<&str> {
    row(card, part).iter().map(|one| one.code.as_str()).collect()
}

fn arg<'m>(card: &'m Card, part: CardPart, code: &str, name: &str) -> &'m Arg {
    let message = row(card, part).iter().find(|one| one.code == code);
    &message.unwrap_or_else(|| panic!("{code} in {:?}", codes(card, part))).args[name]
}

fn list(names: &[&str]) -> Arg {
    Arg::List(names.iter().map(|&name| name.to_owned()).collect())
}

/// FOCAL sells to the German distributor: trust 4, growth 5, the owner knows them, the link is little used; it has
/// marketing, which the firm lacks, and a sister firm in the Netherlands.
#[test]
fn the_card_of_a_sleeping_customer_abroad() {
    use CardPart::*;
    let card = of(wanted("FOCAL", "DIST-DE", TieClass::Supply));
    assert!(!card.expected);
    assert_eq!((card.firm.as_str(), card.partner.as_str()), ("FOCAL", "DIST-DE"));
    let parts: Vec<CardPart> = card.rows.iter().map(|row| row.part).collect();
    assert_eq!(parts, [Objective, Activities, Resources, Bonds, ForFirm, ForPair, ForNetwork]);
    assert_eq!(codes(&card, Objective), ["card-objective-sells-abroad", "card-objective-ask"]);
    assert_eq!(arg(&card, Objective, "card-objective-sells-abroad", "country"), &"DE".into());
    // Nobody was asked what the two do together.
    assert_eq!(codes(&card, Activities), ["card-activities-ask"]);
    assert!(!card.rows[1].known);
    assert_eq!(codes(&card, Resources), ["card-resources-reach"]);
    assert_eq!(arg(&card, Resources, "card-resources-reach", "actors"), &list(&["BUYER-NL"]));
    assert_eq!(codes(&card, Bonds), ["card-bonds-score", "card-bonds-quiet-reason", "card-bonds-owner"]);
    assert_eq!(arg(&card, Bonds, "card-bonds-score", "value"), &4.0.into());
    assert_eq!(codes(&card, ForFirm), ["card-firm-growth", "card-firm-markets"]);
    assert_eq!(arg(&card, ForFirm, "card-firm-markets", "countries"), &list(&["DE", "NL"]));
    assert_eq!(codes(&card, ForPair), ["card-pair-gives", "card-pair-strengths"]);
    assert_eq!(arg(&card, ForPair, "card-pair-gives", "strengths"), &list(&["marketing"]));
    assert_eq!(codes(&card, ForNetwork), ["card-network-nearer", "card-network-market", "card-network-only"]);
    // Three rivals, the agency, five suppliers, the laboratory, and five more customers or contacts.
    assert_eq!(arg(&card, ForNetwork, "card-network-nearer", "count"), &15.0.into());
    assert_eq!(
        arg(&card, ForNetwork, "card-network-market", "actors"),
        &list(&["RIVAL-A", "RIVAL-B", "RIVAL-OUT"])
    );
    assert_eq!((card.beyond.as_slice(), card.beyond_count), (["BUYER-NL".to_owned()].as_slice(), 1));
}

/// The zamak supplier also serves the five rivals, of whom the firm knows two.
#[test]
fn the_card_of_a_shared_supplier() {
    use CardPart::*;
    let card = of(wanted("ZAMAK", "FOCAL", TieClass::Supply));
    assert_eq!((card.firm.as_str(), card.partner.as_str()), ("FOCAL", "ZAMAK"));
    assert_eq!(codes(&card, Objective)[0], "card-objective-buys");
    assert_eq!(arg(&card, Resources, "card-resources-materials", "materials"), &list(&["zamak"]));
    assert_eq!(card.beyond, ["RIVAL-C", "RIVAL-D", "RIVAL-E"]);
    assert_eq!(arg(&card, ForNetwork, "card-network-rivals", "count"), &5.0.into());
}

/// No business with the Spanish group yet, only a personal contact; growth 5, a name that others look to.
#[test]
fn a_contact_that_does_not_exist_yet_tells_first_what_it_would_be_for() {
    use CardPart::*;
    let report = &valley().1;
    let advice =
        report.recommendations.iter().find(|one| one.actors.contains(&"BRAND-ES".to_owned())).cloned();
    assert!(advice.is_some());
    let card = of(CardWanted { advice: advice.clone(), ..wanted("FOCAL", "BRAND-ES", TieClass::Supply) });
    assert!(card.expected);
    let parts: Vec<CardPart> = card.rows.iter().map(|row| row.part).collect();
    assert_eq!(parts, [Objective, ForFirm, ForPair, ForNetwork, Activities, Resources, Bonds]);
    assert!(row(&card, Objective).contains(&advice.unwrap().title));
    for code in ["card-firm-growth", "card-firm-reference", "card-firm-markets"] {
        assert!(codes(&card, ForFirm).contains(&code), "{code}");
    }
    assert_eq!(codes(&card, Activities), ["card-activities-plan"]);
    // People first, since nothing was said of the bond in this business.
    assert_eq!(codes(&card, Bonds)[0], "card-bonds-plan");
    assert_eq!(codes(&card, Bonds).len(), 2);
}

/// Rivals that buy from the same: of A and the firm the zamak supplier, moulds and colours.
#[test]
fn the_card_of_two_firms_of_the_trade_says_what_they_could_buy_together() {
    let card = of(wanted("FOCAL", "RIVAL-A", TieClass::Horizontal));
    assert_eq!(
        arg(&card, CardPart::ForPair, "card-pair-suppliers", "actors"),
        &list(&["COLOUR", "MOULDS", "ZAMAK"])
    );
    // A bond of 2 is too thin to begin with work.
    assert_eq!(codes(&card, CardPart::Bonds).last(), Some(&"card-bonds-first"));
}

#[test]
fn own_words_stand_beside_the_draft_until_they_are_taken_back() {
    let edit = |text: &str| Edit::Card {
        from: "FOCAL".into(),
        to: "DIST-DE".into(),
        class: "supply".into(),
        part: "activities".into(),
        text: text.into(),
    };
    let session = |edits: Vec<Edit>| Session { edits, ..Session::default() };
    let written = session(vec![edit("We design buckles together.")]);
    let wanted = [wanted("FOCAL", "DIST-DE", TieClass::Supply)];
    let card = cards(&valley().0, &written.choices(), &wanted).pop().unwrap();
    assert_eq!(card.rows[1].text.as_deref(), Some("We design buckles together."));
    assert_eq!(codes(&card, CardPart::Activities), ["card-activities-ask"]);
    let report = analyse(&written, files()).report;
    assert_eq!(report.network.cards.len(), 1);
    assert_eq!(report.network.cards[0].text, "We design buckles together.");
    let back = session(vec![edit("We design buckles together."), edit("")]);
    assert_eq!(cards(&valley().0, &back.choices(), &wanted)[0].rows[1].text, None);
    assert_eq!(analyse(&back, files()).report.network.cards, []);
}

/// Each present contact of the firm and each proposal, once.
#[test]
fn a_workbook_has_a_card_of_each_contact_and_proposal_of_the_firm() {
    let (network, report) = valley();
    let wanted = own(report);
    let made = cards(network, &Session::default().choices(), &wanted);
    assert_eq!(made.len(), wanted.len());
    let present = report
        .network
        .ties
        .iter()
        .filter(|tie| tie.present && [&tie.from, &tie.to].contains(&&"FOCAL".to_owned()));
    assert_eq!(made.iter().filter(|card| !card.expected).count(), present.count());
    assert!(made.iter().any(|card| card.expected && card.partner == "ASSOC-IT"));
    assert!(made.iter().all(|card| card.rows.len() == 7 && card.firm == "FOCAL"));
    // A sentence of a card may name its two ends, and must find them.
    let lines = made.iter().flat_map(|card| &card.rows).flat_map(|row| &row.draft);
    for line in lines.filter(|line| line.code.starts_with("card-") && line.code != "card-pair-gives") {
        assert!(line.args.contains_key("actor") && line.args.contains_key("actorFirm"), "{}", line.code);
    }
}

#[test]
fn what_is_not_in_the_data_has_no_card() {
    let wanted = [wanted("FOCAL", "NOBODY", TieClass::Supply), wanted("FOCAL", "FOCAL", TieClass::Supply)];
    assert_eq!(cards(&valley().0, &Session::default().choices(), &wanted), []);
}
