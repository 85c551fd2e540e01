// Made-up networks to measure on, the same on every run.

/** A generator of pseudo-random whole numbers below an end. */
export function lots(seed) {
  let state = seed >>> 0;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** Each pair once, without an actor's tie to itself; strengths 1 to 5. */
function distinct(actors, pairs) {
  const known = new Set();
  const ties = pairs.filter(([one, other]) => {
    const key = Math.min(one, other) * actors + Math.max(one, other);
    return one !== other && !known.has(key) && known.add(key);
  });
  const below = lots(5);
  return { actors, ties, strengths: ties.map(() => 1 + below(5)) };
}

/** In the likeness of a district: a few hubs, a quarter of the actors with one contact, four ties an actor. */
export function district(actors) {
  const below = lots(42);
  const ends = [0, 1];
  const pairs = [[0, 1]];
  for (let actor = 2; actor < actors; actor += 1) {
    const count = below(4) === 0 ? 1 : 2 + below(7);
    for (let tie = 0; tie < count; tie += 1) {
      const other = below(3) > 0 ? ends[below(ends.length)] : below(actor);
      if (other === actor) continue;
      pairs.push([other, actor]);
      ends.push(actor, other);
    }
  }
  return distinct(actors, pairs);
}

/** A firm's own network: 252 customers, 20 suppliers, 275 competitors. */
export function firm() {
  const below = lots(7);
  const pairs = [];
  const suppliers = 253;
  const competitors = 273;
  for (let actor = 1; actor < 548; actor += 1) {
    // Its own customers and suppliers, and every fourth competitor.
    if (actor < competitors || below(4) === 0) pairs.push([0, actor]);
  }
  for (let actor = competitors; actor < 548; actor += 1) {
    pairs.push([actor, suppliers + below(20)]);
    if (below(3) === 0) pairs.push([actor, 1 + below(252)]);
  }
  return distinct(548, pairs);
}

/** Many paths, and many steps from side to side. */
export function grid(side) {
  const pairs = [];
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (row > 0) pairs.push([(row - 1) * side + column, row * side + column]);
      if (column > 0) pairs.push([row * side + column - 1, row * side + column]);
    }
  }
  return distinct(side * side, pairs);
}

/** As many steps as there are actors; a ring, since a chain with two ends is a tree. */
export function ring(actors) {
  return distinct(actors, Array.from({ length: actors }, (_, one) => [one, (one + 1) % actors]));
}

/** The neighbours of each actor one after the other with the strength of each tie, as the wasm module takes them. */
export function rows({ actors, ties, strengths }) {
  const of = Array.from({ length: actors }, () => []);
  ties.forEach(([one, other], tie) => {
    of[one].push([other, strengths[tie]]);
    of[other].push([one, strengths[tie]]);
  });
  const offsets = new Uint32Array(actors + 1);
  of.forEach((row, actor) => {
    row.sort(([a], [b]) => a - b);
    offsets[actor + 1] = offsets[actor] + row.length;
  });
  const row = of.flat();
  return { offsets, neighbours: Uint32Array.from(row, ([other]) => other), strengths: Float64Array.from(row, ([, strength]) => strength) };
}

export const CASES = {
  firm,
  "district 2,000": () => district(2000),
  "district 6,703": () => district(6703),
  "district 20,000": () => district(20000),
  "grid 80 × 80": () => grid(80),
  "ring 4,000": () => ring(4000),
};
