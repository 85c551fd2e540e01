use super::*;

fn rows(answers: &[&str]) -> Vec<Vec<f64>> {
    let score = |sign: char| sign.to_digit(10).map(|x| (f64::from(x) - 1.0) / 4.0).unwrap();
    answers.iter().map(|row| row.chars().map(score).collect()).collect()
}

#[test]
fn a_small_one_can_be_redone_by_hand() {
    // Scores 0, 1/2, 1 and 0, 1, 1/2: variances 1/4 each; sums 0, 3/2, 3/2: variance 3/4.
    // 2/1 · (1 − (1/2)/(3/4)) = 2/3.
    assert!((alpha(&rows(&["11", "35", "53"])).unwrap() - 2.0 / 3.0).abs() < 1e-12);
}

#[test]
fn thirty_firms_give_what_another_program_gives() {
    // Made-up answers; expected: pingouin 0.7.0 (Python), cronbach_alpha.
    let answers = [
        "5455", "5554", "5545", "3423", "4455", "5555", "5555", "1111", "3344", "4433", "3312", "2312",
        "4355", "4554", "3333", "2121", "5535", "4555", "1113", "2324", "3132", "4545", "1111", "2444",
        "4554", "2442", "1122", "3533", "5445", "4554",
    ];
    assert!((alpha(&rows(&answers)).unwrap() - 0.928_117_799_134_491).abs() < 1e-12);
}

#[test]
fn there_is_none_for_one_item_one_firm_or_equal_answers() {
    assert_eq!(alpha(&[]), None);
    assert_eq!(alpha(&rows(&["12"])), None);
    assert_eq!(alpha(&rows(&["1", "2", "5"])), None);
    assert_eq!(alpha(&rows(&["23", "23", "23"])), None);
    // The sums are equal though the answers are not.
    assert_eq!(alpha(&rows(&["24", "42", "33"])), None);
}
