#!/usr/bin/env bash
# Installs one kind of tool when it is missing: rust, wasm-bindgen, trunk or browser.
set -euo pipefail

trunk_version=0.21.14
cache=${FILIERA_TOOLS:?is set by the Makefile}

say() { echo "filiera: $*" >&2; }

# Administrator's rights are asked for only when something has to be installed.
install_packages() {
  command -v apt-get > /dev/null || { say "please install: $*"; exit 1; }
  local rights=()
  if [ "$(id -u)" -ne 0 ]; then rights=(sudo); fi
  say "installing $*"
  "${rights[@]}" apt-get update -q
  "${rights[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

need_compiler() {
  command -v cc > /dev/null || install_packages gcc libc6-dev
}

rust() {
  command -v cargo > /dev/null || { say "please install Rust: https://rustup.rs"; exit 1; }
  need_compiler
  local target=wasm32-unknown-unknown
  if ! [ -d "$(rustc --print sysroot)/lib/rustlib/$target" ]; then
    say "adding $target"
    rustup target add "$target"
  fi
  cargo fmt --version > /dev/null 2>&1 || rustup component add rustfmt
  cargo clippy --version > /dev/null 2>&1 || rustup component add clippy
}

# Sometimes a dependency that a package's own lock file names is not served yet or any more.
install_from_crates() {
  need_compiler
  say "installing $1 $2, which takes some minutes the first time"
  # A folder of its own: the build settings of this repository are not for tools.
  (cd / && {
    cargo install --root "$cache" --locked "$1@$2" || cargo install --root "$cache" "$1@$2"
  })
}

# Must be of exactly the version that the crate is built with.
wasm_bindgen() {
  local wanted
  wanted=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
  for tool in wasm-bindgen wasm-bindgen-test-runner; do
    if [ "$("$tool" --version 2> /dev/null)" != "$tool $wanted" ]; then
      install_from_crates wasm-bindgen-cli "$wanted"
      return
    fi
  done
}

trunk_tool() {
  [ "$(trunk --version 2> /dev/null)" = "trunk $trunk_version" ] || install_from_crates trunk "$trunk_version"
}

browser() {
  [ -n "${CHROMIUM:-}" ] && return
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" > /dev/null && return
  done
  install_packages chromium fonts-dejavu-core
}

case ${1:-} in
  rust) rust ;;
  wasm-bindgen) wasm_bindgen ;;
  trunk) trunk_tool ;;
  browser) browser ;;
  *) say "unknown tool: ${1:-none}"; exit 2 ;;
esac
