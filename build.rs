//! Asks the linker where it puts what, for `scripts/tables.mjs`: the tables of East Asian letters are taken out
//! of the page's first module.

use std::{env, path::Path};

#[allow(
    clippy::disallowed_methods,
    reason = "the fences stand around the core; cargo tells a build script by variables"
)]
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        let out = env::var("OUT_DIR").expect("cargo sets it");
        // The folder of the profile, where the module itself is put too.
        let folder = Path::new(&out).ancestors().nth(3).expect("<profile>/build/<package>/out");
        println!("cargo:rustc-link-arg-bin=filiera-core=--Map={}", folder.join("filiera-core.map").display());
    }
}
