//! What the texts of a table were found to mean: most of its cells repeat the text of another one.

use std::rc::Rc;

use crate::{
    import::Text,
    model::{ActorId, LastExchange, codebook::Field},
};

/// What a text means under a field, where there was nothing to say about it.
#[derive(Clone, Copy)]
pub enum Meaning {
    Code(&'static str),
    Number(f64),
    When(LastExchange),
    /// The whole text names this one.
    Actor(ActorId),
}

/// Meanings that are remembered, a power of two.
const PLACES: usize = 1 << 14;

/// Meanings met lately. Each has one place by its field and where its text lies, which the next one with
/// that place takes; whether it is still the same text is asked.
#[derive(Default)]
pub struct Known<'a> {
    places: Vec<Option<(Field, &'a Text, Meaning)>>,
}

impl<'a> Known<'a> {
    pub fn get(&self, field: Field, text: &Text) -> Option<Meaning> {
        match self.places.get(place(field, text))? {
            Some((of, known, meaning)) if *of == field && Rc::ptr_eq(known, text) => Some(*meaning),
            _ => None,
        }
    }

    pub fn keep(&mut self, field: Field, text: &'a Text, meaning: Meaning) {
        if self.places.is_empty() {
            self.places.resize(PLACES, None);
        }
        self.places[place(field, text)] = Some((field, text, meaning));
    }
}

fn place(field: Field, text: &Text) -> usize {
    let address = text.as_ptr() as usize as u64 >> 3;
    let mixed = (address << 8 | field as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> (64 - PLACES.ilog2())) as usize
}
