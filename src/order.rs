//! Sorting and gathering in little code. The standard library does either in code of its own for each type, which was
//! a seventh of what a visitor loads first: here only the comparison is, and what is sorted are places.

use std::cmp::Ordering;

/// Sorts; equals stay in their order.
pub trait InOrder<T> {
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }

    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.order_by(|one, other| key(one).cmp(&key(other)));
    }
}

impl<T> InOrder<T> for [T] {
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let mut from = places(self.len(), &|one, other| compare(&self[one as usize], &self[other as usize]));
        // Each ring of places is gone round once.
        for start in 0..self.len() {
            let mut place = start;
            while from[place] as usize != start {
                let next = from[place] as usize;
                self.swap(place, next);
                from[place] = place as u32;
                place = next;
            }
            from[place] = place as u32;
        }
    }
}

/// Which place goes where, in order.
#[inline(never)]
fn places(count: usize, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..count as u32).collect();
    places.sort_by(|&one, &other| compare(one, other));
    places
}

/// Collects one by one: a tree made of all at once would sort them in code of its own.
pub trait Gather: Iterator + Sized {
    fn gather<All: Default + Extend<Self::Item>>(self) -> All {
        let mut all = All::default();
        all.extend(self);
        all
    }
}

impl<I: Iterator> Gather for I {}

// proptest has no wasm backend.
#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_the_stable_order(all in prop::collection::vec((0u8..9, any::<u16>()), 0..80)) {
            let mut expected = all.clone();
            expected.sort_by_key(|one| one.0);
            let mut found = all;
            found.order_by_key(|one| one.0);
            prop_assert_eq!(&found, &expected);
            expected.sort_unstable();
            found.order();
            prop_assert_eq!(found, expected);
        }
    }
}
