//! Answers on a scale, as forms and people write them: `4`, `4 – a lot`, `Agree (4)`, `4/5`, `a lot`;
//! and how far the scale goes that they were given on.

use std::{collections::BTreeMap, sync::OnceLock};

use super::values::{self, DecimalSign};
use crate::{import::Value, model::words::fold};

/// The lowest and highest answer that can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    pub low: u8,
    pub high: u8,
}

impl Scale {
    /// 1 to 5, on which nearly everything is asked.
    pub const USUAL: Scale = Scale { low: 1, high: 5 };

    /// How many answers there are; what [`crate::model::BarrierAnswer::scale`] holds.
    pub fn length(self) -> u8 {
        self.high - self.low + 1
    }

    pub fn holds(self, number: f64) -> bool {
        (f64::from(self.low)..=f64::from(self.high)).contains(&number)
    }

    /// An answer on the scale of 1 to 5.
    pub fn to_usual(self, number: f64) -> f64 {
        1.0 + (number - f64::from(self.low)) * 4.0 / f64::from(self.high - self.low)
    }

    /// A point of 1 to 5 on this scale.
    pub fn at_usual(self, point: f64) -> f64 {
        f64::from(self.low) + (point - 1.0) * f64::from(self.high - self.low) / 4.0
    }

    /// The scale that a text names: `5`, `1-7`, `0 – 10`.
    pub fn named(text: &str) -> Option<Self> {
        let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
        let first: u8 = numbers.next()?.parse().ok()?;
        let last = numbers.next_back().map_or(Some(None), |last| last.parse().ok().map(Some))?;
        let scale = match last {
            Some(high) => Scale { low: first, high },
            None => Scale { low: 1, high: first },
        };
        (scale.low <= 1 && (3..=10).contains(&scale.high)).then_some(scale)
    }
}

/// How many answers beyond the usual scale show a longer one. Ours: one alone is more likely a slip.
const SHOWN_BY: usize = 2;

/// The scale that answers were given on. Ours: one of 1–7 shows by answers of 6 and 7, one to 10 by
/// answers of 8 to 10 (beginning at 0 where there are zeros), one of 0–4 by zeros without a 5. Zeros
/// beside a 5 are no answers, zeros and ones are ticks, and answers that are all the same show nothing.
pub fn shown_by(answers: impl Iterator<Item = f64>) -> Scale {
    let (mut counts, mut others) = ([0_usize; 11], false);
    for answer in answers {
        match (answer as u8, answer) {
            (whole @ 0..=10, answer) if f64::from(whole) == answer => counts[usize::from(whole)] += 1,
            // Halves and quarters are given on any scale; negative and higher numbers on none.
            (_, answer) => others |= !(0.0..=10.0).contains(&answer),
        }
    }
    let from = |low: usize, high: usize| counts[low..=high].iter().sum::<usize>();
    if others || counts.iter().filter(|&&count| count > 0).count() < 2 || from(0, 5) == 0 {
        return Scale::USUAL;
    }
    let zeros = counts[0] >= SHOWN_BY;
    if from(8, 10) >= SHOWN_BY {
        Scale { low: u8::from(!zeros), high: 10 }
    } else if from(6, 7) >= SHOWN_BY {
        Scale { low: 1, high: 7 }
    } else if zeros && from(2, 4) > 0 && from(5, 10) == 0 {
        Scale { low: 0, high: 4 }
    } else {
        Scale::USUAL
    }
}

/// What an answer says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    /// A number, on whatever scale was asked.
    Number(f64),
    /// A word: its point on the scale of 1 to 5.
    Word(f64),
}

/// Reads an answer.
pub fn told(value: &Value, sign: DecimalSign) -> Option<Told> {
    match value {
        Value::Number(number) => Some(Told::Number(*number)),
        Value::Text(text) => values::number(text, sign)
            .or_else(|| beside_words(text))
            .map(Told::Number)
            .or_else(|| word(text).map(Told::Word)),
        _ => None,
    }
}

/// The number in front of or behind the words of an answer. `3-4` and `2 or 3` are two numbers, so none.
fn beside_words(text: &str) -> Option<f64> {
    let text = text.trim().trim_start_matches(['(', '[']);
    let mut runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let (number, second) = (runs.next()?, runs.next());
    if runs.next().is_some() || number.len() > 2 {
        return None;
    }
    let at = text.find(number)?;
    let behind = &text[at + number.len()..];
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    let sign = |c: char| c.is_whitespace() || "-–—=:.)(/[],".contains(c);
    if at == 0 {
        let of = second.is_none_or(|second| {
            let between = &behind[..behind.find(second).unwrap_or(0)];
            between.trim() == "/"
                || ["of", "outof", "su", "sur", "de", "von"].contains(&fold(between).as_str())
        });
        let right = behind.starts_with(sign) && (letters(behind) || second.is_some()) && of;
        return right.then(|| number.parse().ok()).flatten();
    }
    let before = &text[..at];
    let right = second.is_none()
        && letters(before)
        && before.trim_end().ends_with(['(', '[', '-', '–', '—', '=', ':'])
        && behind.chars().all(sign);
    right.then(|| number.parse().ok()).flatten()
}

/// The point of 1 to 5 that a word stands for.
fn word(text: &str) -> Option<f64> {
    static POINTS: OnceLock<BTreeMap<String, u8>> = OnceLock::new();
    let points = POINTS.get_or_init(|| {
        let of = |(point, words): (u8, &'static str)| words.split('|').map(move |word| (fold(word), point));
        (1..).zip(WORDS).flat_map(of).collect()
    });
    points.get(&fold(text)).map(|&point| f64::from(point))
}

/// How much, how often, how significant, how far one agrees: from 1 to 5, in English, Italian, French and
/// Spanish. The points are ours: what forms with these words print beside them. Surveys of the OECD kind ask
/// in five steps from "not significant" over "somewhat significant" and "significant" to "extremely
/// significant".
#[rustfmt::skip]
const WORDS: [&str; 5] = [
    "not at all|none|no problem|no barrier|not a barrier|never|strongly disagree|totally disagree|completely disagree|very low|very weak|per niente|per nulla|affatto|niente affatto|nessuno|nessuna|nessun problema|nessun ostacolo|mai|molto basso|molto bassa|molto debole|totalmente in disaccordo|completamente in disaccordo|per niente d'accordo|pas du tout|nul|nulle|aucun|aucune|aucun problème|aucun obstacle|néant|jamais|très faible|pas du tout d'accord|totalement en désaccord|tout à fait en désaccord|nada|en absoluto|ninguno|ninguna|nunca|muy bajo|muy baja|muy débil|totalmente en desacuerdo|nada de acuerdo|not significant|insignificant|not important|unimportant|no obstacle|not an obstacle|non significativo|non importante|irrilevante|pas significatif|non significatif|pas important|sans importance|no significativo|nada significativo|no importante|nada importante",
    "slightly|a little|little|a bit|not much|rarely|low|weak|minor|disagree|poco|un po'|raramente|basso|bassa|debole|in disaccordo|non d'accordo|poco d'accordo|peu|un peu|rarement|faible|pas d'accord|en désaccord|plutôt pas d'accord|un poco|rara vez|raras veces|bajo|baja|débil|en desacuerdo|somewhat significant|slightly significant|slightly important|of little importance|minor obstacle|poco significativo|abbastanza significativo|poco importante|peu significatif|assez significatif|peu important|algo significativo",
    "somewhat|moderately|moderate|medium|average|sometimes|neutral|undecided|neither agree nor disagree|abbastanza|mediamente|medio|media|moderatamente|moderato|a volte|qualche volta|neutrale|né d'accordo né in disaccordo|moyennement|moyen|moyenne|assez|modérément|parfois|neutre|ni d'accord ni pas d'accord|ni d'accord ni en désaccord|algo|medianamente|moderado|a veces|ni de acuerdo ni en desacuerdo|significant|moderately significant|moderately important|moderate obstacle|significativo|significatif",
    "much|a lot|quite|quite a lot|considerably|strongly|strong|high|often|agree|severe|serious|molto|parecchio|spesso|alto|alta|elevato|elevata|forte|grave|d'accordo|beaucoup|fort|forte|fortement|souvent|élevé|élevée|d'accord|plutôt d'accord|sérieux|mucho|bastante|a menudo|fuerte|de acuerdo|very significant|major obstacle|molto significativo|très significatif|muy significativo",
    "very much|extremely|very strongly|very severe|very serious|very high|very strong|very often|always|strongly agree|totally agree|completely agree|moltissimo|estremamente|molto alto|molto alta|molto grave|molto forte|molto spesso|sempre|totalmente d'accordo|completamente d'accordo|molto d'accordo|énormément|extrêmement|très fort|très forte|très fortement|très élevé|très élevée|très grave|très souvent|toujours|tout à fait d'accord|totalement d'accord|muchísimo|extremadamente|muy alto|muy alta|muy grave|muy fuerte|muy a menudo|siempre|totalmente de acuerdo|muy de acuerdo|extremely significant|extremely important|estremamente significativo|estremamente importante|extrêmement significatif|extrêmement important|extremadamente significativo|extremadamente importante",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_forms_are_read() {
        let told = |text: &str| told(&Value::Text(text.into()), DecimalSign::Point);
        for text in [
            "4",
            "4,0",
            "4 - strongly",
            "4 – abbastanza",
            "4 beaucoup",
            "4=grave",
            "4) forte",
            "4. molto",
            "(4) Agree",
            "Totally agree (4)",
            "D'accord : 4",
            "Agree [4]",
            "4/5",
            "4 su 5",
            "4 sur 5 (fort)",
            "4 out of 5",
        ] {
            assert_eq!(told(text), Some(Told::Number(4.0)), "{text}");
        }
        for (text, point) in
            [("Per niente", 1.0), ("un peu", 2.0), ("algo", 3.0), ("A LOT", 4.0), ("énormément", 5.0)]
        {
            assert_eq!(told(text), Some(Told::Word(point)), "{text}");
        }
        // The steps of surveys of the OECD kind, which have "significant" in the middle.
        for words in [
            "not significant|somewhat significant|significant|very significant|extremely significant",
            "non significativo|abbastanza significativo|significativo|molto significativo|estremamente significativo",
            "pas significatif|assez significatif|significatif|très significatif|extrêmement significatif",
            "no significativo|algo significativo|significativo|muy significativo|extremadamente significativo",
        ] {
            for (point, word) in (1..).zip(words.split('|')) {
                assert_eq!(told(word), Some(Told::Word(f64::from(point))), "{word}");
            }
        }
        for text in ["", "3-4", "2 or 3", "4th quarter 2005", "12 apples (3)", "tiger", "4x", "in 2005"] {
            assert_eq!(told(text), None, "{text}");
        }
    }

    #[test]
    fn the_answers_show_their_scale() {
        let scale = |answers: &[f64]| {
            let scale = shown_by(answers.iter().copied());
            (scale.low, scale.high)
        };
        assert_eq!(scale(&[1.0, 5.0, 3.0]), (1, 5));
        assert_eq!(scale(&[1.0, 6.0, 3.0]), (1, 5));
        assert_eq!(scale(&[1.0, 6.0, 7.0]), (1, 7));
        assert_eq!(scale(&[1.0, 8.0, 10.0]), (1, 10));
        assert_eq!(scale(&[0.0, 0.0, 8.0, 10.0]), (0, 10));
        assert_eq!(scale(&[0.0, 0.0, 3.0, 4.0]), (0, 4));
        assert_eq!(scale(&[0.0, 0.0, 3.0, 5.0]), (1, 5));
        assert_eq!(scale(&[9.0, 9.0, 9.0]), (1, 5));
        assert_eq!(scale(&[0.0, 0.0]), (1, 5));
        assert_eq!(scale(&[0.0, 1.0, 0.0, 1.0]), (1, 5));
        assert_eq!(scale(&[1.0, 8.0, 9.0, 40.0]), (1, 5));
    }

    #[test]
    fn a_scale_goes_onto_another_and_back() {
        let ten = Scale { low: 0, high: 10 };
        assert_eq!(
            (ten.length(), ten.to_usual(0.0), ten.to_usual(5.0), ten.to_usual(10.0)),
            (11, 1.0, 3.0, 5.0)
        );
        assert_eq!(ten.at_usual(4.0), 7.5);
        assert_eq!(Scale::named("1–7"), Some(Scale { low: 1, high: 7 }));
        assert_eq!(Scale::named("5"), Some(Scale::USUAL));
        assert_eq!(Scale::named("0-10"), Some(Scale { low: 0, high: 10 }));
        for none in ["", "x", "2", "99", "2-7", "300"] {
            assert_eq!(Scale::named(none), None, "{none}");
        }
    }

    #[test]
    fn no_word_stands_for_two_points() {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for (point, words) in WORDS.iter().enumerate() {
            for word in words.split('|') {
                assert_eq!(*seen.entry(fold(word)).or_insert(point), point, "{word}");
            }
        }
    }
}
