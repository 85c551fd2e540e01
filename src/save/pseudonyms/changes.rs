//! Before and after, with codes.

use super::codes::Codes;
use crate::report::{ActionChange, Changes, FigureChange, PlanChange, UnsupportedFigure, VariantChange};

impl Codes {
    pub(super) fn changes(&self, changes: &Changes) -> Changes {
        let Changes { plan, actions, skipped, unsupported } = changes;
        Changes {
            plan: plan.as_ref().map(|PlanChange { figures, gains, side_effects }| PlanChange {
                figures: self.figures(figures),
                gains: self.messages(gains),
                side_effects: self.messages(side_effects),
            }),
            actions: actions.iter().map(|one| self.action_change(one)).collect(),
            skipped: *skipped,
            unsupported: unsupported
                .iter()
                .map(|UnsupportedFigure { measure, reason }| UnsupportedFigure {
                    measure: measure.clone(),
                    reason: self.message(reason),
                })
                .collect(),
        }
    }

    fn action_change(&self, change: &ActionChange) -> ActionChange {
        let ActionChange { action, figures, gains, side_effects, variants } = change;
        ActionChange {
            action: *action,
            figures: self.figures(figures),
            gains: self.messages(gains),
            side_effects: self.messages(side_effects),
            variants: variants
                .iter()
                .map(|VariantChange { variant, figures, gains, side_effects }| VariantChange {
                    variant: *variant,
                    figures: self.figures(figures),
                    gains: self.messages(gains),
                    side_effects: self.messages(side_effects),
                })
                .collect(),
        }
    }

    fn figures(&self, figures: &[FigureChange]) -> Vec<FigureChange> {
        figures
            .iter()
            .map(|one| FigureChange { actor: one.actor.as_ref().map(|actor| self.of(actor)), ..one.clone() })
            .collect()
    }
}
