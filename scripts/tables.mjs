// Takes the tables of East Asian letters out of a wasm module: a third of its size, and nearly nobody needs
// them. They are data at fixed places of the module's memory. In the module they become zeros; the worker
// lays them back in place when a file may need them (`needs_tables` in src/import/encoding.rs).

/** The tables of encoding_rs, but for those of one byte a letter, which are small. */
const isTable = (name) => /11encoding_rs4data\d+[A-Z]/.test(name) && !name.includes("SINGLE_BYTE_DATA");

/** With encoding_rs 0.8 they are 117,522 bytes; much less would mean that they are no longer found. */
const EXPECTED = 110_000;

/**
 * @param {Uint8Array} module gets zeros where the tables were
 * @param {string} map what the linker told of its places
 * @returns {Uint8Array} for each table its place, its length (both as 32 bits, the lowest byte first), its bytes
 */
export function takeTables(module, map) {
  const pieces = [];
  let total = 0;
  for (const { address, length } of places(map)) {
    const bytes = new Uint8Array(length);
    for (const segment of segments(module)) {
      const from = Math.max(address, segment.address);
      const to = Math.min(address + length, segment.address + segment.bytes.length);
      if (from >= to) continue;
      const part = segment.bytes.subarray(from - segment.address, to - segment.address);
      bytes.set(part, from - address);
      part.fill(0);
    }
    pieces.push(new Uint8Array(Uint32Array.of(address, length).buffer), bytes);
    total += length;
  }
  if (total < EXPECTED) throw new Error(`only ${total} bytes of tables in the linker's map`);
  return Buffer.concat(pieces);
}

/** Where the tables stand. Lines are: address, offset in the file, size, name; some say the same of one place. */
function places(map) {
  const found = new Map();
  for (const line of map.split("\n")) {
    const [, address, length, name] = /^\s*([0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+)\s+(\S+)$/.exec(line) ?? [];
    if (name && isTable(name)) found.set(parseInt(address, 16), parseInt(length, 16));
  }
  return [...found].map(([address, length]) => ({ address, length }));
}

/** The active data segments, whose bytes are those of the module itself. */
function* segments(module) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < module.length) {
    const section = module[at++];
    const end = number() + at;
    if (section === 11) {
      for (let count = number(); count > 0; count--) {
        // 0: at the place that a constant names, in the only memory.
        if (number() !== 0 || module[at++] !== 0x41) throw new Error("a data segment is not as expected");
        // Signed, but places stay far below 2^31.
        const address = number();
        if (module[at++] !== 0x0b) throw new Error("a data segment is not as expected");
        const length = number();
        yield { address, bytes: module.subarray(at, at + length) };
        at += length;
      }
    }
    at = end;
  }
}
