//! The web boundary: bytes in, plain objects out, failures as data. Decides nothing.
