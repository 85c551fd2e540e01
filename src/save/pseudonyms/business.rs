//! What the network means for business, without names.

use super::Codes;
use crate::report::{ActorPair, BusinessReport, Several};

impl Codes {
    pub(super) fn business(&self, business: &BusinessReport) -> BusinessReport {
        let mut all = business.clone();
        for kind in &mut all.kinds {
            kind.evidence = self.messages(&kind.evidence);
            kind.reason = self.message(&kind.reason);
            self.hide(&mut kind.who);
        }
        let lists = all.footholds.iter_mut().map(|one| &mut one.who);
        let lists = lists.chain(all.leaders.kinds.iter_mut().map(|one| &mut one.who));
        let lists = lists.chain(all.quiet.iter_mut().map(|one| &mut one.who));
        lists.for_each(|several| self.hide(several));
        let reach = &mut all.reach;
        for several in [&mut reach.now, &mut reach.woken, &mut reach.not_asked, &mut reach.none] {
            self.hide(several);
        }
        for one in &mut reach.each {
            one.actor = self.of(&one.actor);
        }
        reach.each.sort_by(|one, other| one.actor.cmp(&other.actor));
        self.hide_pairs(&mut all.integration);
        for one in &mut all.access.others {
            one.actor = self.of(&one.actor);
        }
        for one in &mut all.suppliers {
            one.supplier = self.of(&one.supplier);
            self.hide(&mut one.buyers);
            self.hide_pairs(&mut one.open_pairs);
        }
        for one in &mut all.alike.rows {
            (one.a, one.b) = (self.of(&one.a), self.of(&one.b));
        }
        for one in [&mut all.dependence.sales, &mut all.dependence.purchases].into_iter().flatten() {
            one.largest = self.of(&one.largest);
        }
        for one in &mut all.dependence.power {
            one.partner = self.of(&one.partner);
        }
        for one in &mut all.introducers {
            one.target = self.of(&one.target);
            // The order is that of the way.
            one.path = one.path.iter().map(|id| self.of(id)).collect();
        }
        for one in &mut all.losses {
            one.actor = self.of(&one.actor);
            self.hide(&mut one.market);
            self.hide(&mut one.agency);
            one.materials.retain(|lost| !self.names_somebody(&lost.material));
            one.materials.iter_mut().for_each(|lost| self.hide(&mut lost.who));
        }
        for one in &mut all.bridges.leading {
            one.actor = self.of(&one.actor);
            self.hide(&mut one.beyond);
        }
        all
    }

    /// The order of names would tell something of them.
    fn hide(&self, several: &mut Several) {
        several.actors = self.several(&several.actors);
        several.actors.sort();
    }

    fn hide_pairs(&self, pairs: &mut [ActorPair]) {
        for pair in pairs.iter_mut() {
            (pair.a, pair.b) = (self.of(&pair.a), self.of(&pair.b));
        }
        pairs.sort_by(|one, other| (&one.a, &one.b).cmp(&(&other.a, &other.b)));
    }
}
