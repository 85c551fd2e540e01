//! Profiles without names.

use super::Codes;
use crate::report::{FirmProfile, Lens, ModelReading, ResourceItem, SizeClass};

impl Codes {
    /// In the order of the codes.
    pub(super) fn profiles(&self, profiles: &[FirmProfile]) -> Vec<FirmProfile> {
        let mut profiles: Vec<FirmProfile> = profiles.iter().map(|one| self.profile(one)).collect();
        profiles.sort_by(|one, other| one.firm.cmp(&other.firm));
        profiles
    }

    fn profile(&self, profile: &FirmProfile) -> FirmProfile {
        let FirmProfile {
            firm,
            label: _,
            sizes,
            models,
            disagreements,
            motives,
            inventory,
            attitude,
            lenses,
            warnings,
        } = profile;
        let code = self.of(firm);
        FirmProfile {
            firm: code.clone(),
            label: code,
            sizes: sizes.iter().map(|one| self.size(one)).collect(),
            models: models.iter().map(|one| self.model(one)).collect(),
            disagreements: self.messages(disagreements),
            motives: motives.clone(),
            inventory: inventory.iter().map(|one| self.resource(one)).collect(),
            attitude: attitude.clone(),
            lenses: lenses.iter().map(|one| self.lens(one)).collect(),
            warnings: self.messages(warnings),
        }
    }

    fn size(&self, size: &SizeClass) -> SizeClass {
        let SizeClass { definition, class, why } = size;
        SizeClass { definition: definition.clone(), class: class.clone(), why: self.messages(why) }
    }

    fn model(&self, model: &ModelReading) -> ModelReading {
        let ModelReading { model, classes, assigned, why, missing, markets, source, confidence } = model;
        ModelReading {
            model: model.clone(),
            classes: classes.clone(),
            assigned: assigned.clone(),
            why: self.messages(why),
            missing: missing.clone(),
            markets: markets.clone(),
            source: source.clone(),
            confidence: *confidence,
        }
    }

    fn resource(&self, item: &ResourceItem) -> ResourceItem {
        let ResourceItem { resource, kind, standing, why, barriers } = item;
        ResourceItem {
            resource: resource.clone(),
            kind: kind.clone(),
            standing: *standing,
            why: self.message(why),
            barriers: barriers.clone(),
        }
    }

    fn lens(&self, lens: &Lens) -> Lens {
        let Lens { school, explains, leaves, source } = lens;
        Lens {
            school: school.clone(),
            explains: self.messages(explains),
            leaves: self.messages(leaves),
            source: source.clone(),
        }
    }
}
