//! An order of firms in which neighbours answered alike, for the heat map.
//!
//! Begins at the firm with the highest mean; the next is always the one most like the last of those left.
//! Unlike: the mean difference of their scores over the items that both answered; firms without an item in
//! common are as unlike as can be. Equals in the order of the file. A picture's order and no measure: which
//! firm begins and how chains run on is our choice. Cost: firms² · items.

use crate::report::HeatRow;

/// What stands for no answer; scores are kept in steps of 1/250.
const NONE: u8 = u8::MAX;

/// Places of the rows.
pub fn order(rows: &[HeatRow]) -> Vec<u32> {
    let scores: Vec<Vec<u8>> = rows
        .iter()
        .map(|row| {
            row.scores.iter().map(|score| score.map_or(NONE, |one| (250.0 * one).round() as u8)).collect()
        })
        .collect();
    let mut left: Vec<usize> = (0..rows.len()).collect();
    let mut order = Vec::with_capacity(rows.len());
    while !left.is_empty() {
        let far = |&index: &usize| match order.last() {
            None => u32::MAX - mean(&scores[index]),
            Some(&last) => unlike(&scores[last as usize], &scores[index]),
        };
        // The first of equals, and the order of those left is kept.
        let next = (0..left.len()).min_by_key(|&place| far(&left[place])).unwrap_or_default();
        order.push(left.remove(next) as u32);
    }
    order
}

/// In thousandths of a step.
fn mean(scores: &[u8]) -> u32 {
    let given = || scores.iter().filter(|&&score| score != NONE).map(|&score| u32::from(score));
    (1000 * given().sum::<u32>()).checked_div(given().count() as u32).unwrap_or_default()
}

fn unlike(one: &[u8], other: &[u8]) -> u32 {
    let (mut sum, mut shared) = (0, 0);
    for (&one, &other) in one.iter().zip(other) {
        if one != NONE && other != NONE {
            sum += u32::from(one.abs_diff(other));
            shared += 1;
        }
    }
    (1000 * sum).checked_div(shared).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(scores: &[Option<f64>]) -> HeatRow {
        HeatRow { firm: String::new(), label: String::new(), scores: scores.to_vec(), status: String::new() }
    }

    #[test]
    fn each_firm_stands_beside_the_one_most_like_it() {
        let rows = [
            row(&[Some(0.0), Some(0.25), None]),
            row(&[Some(1.0), Some(1.0), Some(0.0)]),
            row(&[None, None, None]),
            row(&[Some(0.0), Some(0.5), Some(1.0)]),
            row(&[Some(0.75), Some(1.0), Some(0.0)]),
        ];
        // Means: 1/8, 2/3, none, 1/2, 7/12. From the second on: the fifth (1/12 away); then the first (3/4)
        // before the fourth (9/4 of 3, also 3/4: the first in the file); the one without answers is the last.
        assert_eq!(order(&rows), [1, 4, 0, 3, 2]);
    }

    #[test]
    fn nobody_is_left_out_and_nobody_comes_twice() {
        assert_eq!(order(&[]), Vec::<u32>::new());
        let rows: Vec<HeatRow> = (0..7).map(|at| row(&[Some(f64::from(at % 3) / 2.0)])).collect();
        let mut all = order(&rows);
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4, 5, 6]);
    }
}
