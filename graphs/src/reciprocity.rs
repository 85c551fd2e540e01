/// How often both sides say that a tie is there.
///
/// Formulas: of arcs `2M/(2M + A)`, of pairs `M/(M + A)`, M the pairs of which both say it, A those of which one does.
/// No unit. Range: 0 to 1. **Only pairs of which both ends were asked may come in**: the caller leaves the others out.
/// Undefined (`None`) where nobody said anything. Cost: a sorting of the arcs.
/// Source: Wasserman & Faust (1994), *Social Network Analysis*, ch. 13.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    pub mutual: u32,
    pub one_way: u32,
}

/// Counts the pairs of a list of arcs, those that come twice once, loops left out.
pub fn reciprocity(arcs: &[(u32, u32)]) -> Answered {
    let mut sorted: Vec<(u32, u32)> = arcs.iter().copied().filter(|(from, to)| from != to).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let back = sorted.iter().filter(|&&(from, to)| sorted.binary_search(&(to, from)).is_ok()).count();
    Answered { mutual: back as u32 / 2, one_way: (sorted.len() - back) as u32 }
}

impl Answered {
    pub fn of_arcs(self) -> Option<f64> {
        let (mutual, one_way) = (f64::from(self.mutual), f64::from(self.one_way));
        (mutual + one_way > 0.0).then(|| 2.0 * mutual / (2.0 * mutual + one_way))
    }

    pub fn of_pairs(self) -> Option<f64> {
        let (mutual, one_way) = (f64::from(self.mutual), f64::from(self.one_way));
        (mutual + one_way > 0.0).then(|| mutual / (mutual + one_way))
    }
}
