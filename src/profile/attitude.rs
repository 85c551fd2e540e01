//! How a firm looks upon working with others: four questions of our own, 1–5.
//!
//! The mean is over the answered questions; where none was, the overall answer stands for it. `open` from one
//! setting on, `reserved` below another, `mixed` between; no reading with fewer than three of the four, ours.

use crate::{
    model::{Firm, codebook::Field as F},
    report::{Attitude, AttitudeAnswer},
    settings::{Setting, Settings},
};

const ANSWERS: usize = 3;

pub fn attitude(firm: &Firm, settings: &Settings) -> Attitude {
    let questions = questions(firm);
    let answered = questions.iter().filter(|(_, value)| value.is_some()).count();
    let mean = mean(firm);
    let reading = mean.filter(|_| answered >= ANSWERS).map(|mean| match mean {
        mean if mean >= settings[Setting::AttitudeOpenFrom] => "open",
        mean if mean < settings[Setting::AttitudeReservedBelow] => "reserved",
        _ => "mixed",
    });
    let answers =
        questions.map(|(field, value)| AttitudeAnswer { question: field.code().to_owned(), value }).into();
    Attitude { answers, mean, reading: reading.map(Into::into) }
}

/// The mean of the four questions, else the overall answer.
pub fn mean(firm: &Firm) -> Option<f64> {
    let answers: Vec<f64> = questions(firm).into_iter().filter_map(|(_, value)| value).collect();
    if answers.is_empty() {
        return firm.attitude_cooperation;
    }
    Some(answers.iter().sum::<f64>() / answers.len() as f64)
}

fn questions(firm: &Firm) -> [(F, Option<f64>); 4] {
    [
        (F::AttitudeAgain, firm.attitude_again),
        (F::AttitudeShare, firm.attitude_share),
        (F::AttitudeDecide, firm.attitude_decide),
        (F::AttitudeGain, firm.attitude_gain),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(answers: [Option<f64>; 4], overall: Option<f64>) -> (Option<f64>, Option<String>) {
        let [attitude_again, attitude_share, attitude_decide, attitude_gain] = answers;
        let attitude_cooperation = overall;
        let firm = Firm {
            attitude_again,
            attitude_share,
            attitude_decide,
            attitude_gain,
            attitude_cooperation,
            ..Firm::default()
        };
        let Attitude { mean, reading, .. } = attitude(&firm, &Settings::default());
        (mean, reading)
    }

    #[test]
    fn the_mean_is_over_what_was_answered() {
        let reading = |answers| told(answers, Some(5.0));
        assert_eq!(reading([Some(4.0), Some(3.0), Some(4.0), Some(3.0)]), (Some(3.5), Some("open".into())));
        assert_eq!(
            reading([Some(2.0), Some(3.0), Some(2.0), None]),
            (Some(7.0 / 3.0), Some("reserved".into()))
        );
        assert_eq!(reading([Some(2.0), Some(3.0), None, None]), (Some(2.5), None));
        assert_eq!(told([None; 4], Some(4.0)), (Some(4.0), None));
        assert_eq!(told([None; 4], None), (None, None));
    }
}
