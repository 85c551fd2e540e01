# The commands people and CI share. `make` alone tells what there is.
#
# Tools that cargo installs go to FILIERA_TOOLS, and only when neither that folder nor PATH has them.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

FILIERA_TOOLS ?= $(HOME)/.cache/filiera
PORT ?= 8080
export FILIERA_TOOLS
export PATH := $(FILIERA_TOOLS)/bin:$(CURDIR)/node_modules/.bin:$(PATH)

WASM := --target wasm32-unknown-unknown
# clippy.toml fences the core off; tests, examples and benches may read files and clocks.
NO_FENCES := -A clippy::disallowed_methods -A clippy::disallowed_types
NPM_DONE := node_modules/.installed-for-filiera
PEERS_DONE := benches/peers/node_modules/.installed-for-filiera

.PHONY: help
help: ## Tell what there is
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

.PHONY: serve
serve: tools-site ## Build the site and serve it on localhost, again after every change
	@echo "Filiera will be at http://localhost:$(PORT)/ once it is built; Ctrl-C ends it."
	@mkdir -p www/generated
	@trunk serve --port $(PORT)

.PHONY: site
site: tools-site ## Build the site into dist/, for any web host
	trunk build

.PHONY: test
test: tools lint test-core test-wasm site types test-page ## Run every check that CI runs

.PHONY: ready
ready: test deny ## Before offering a change: everything, and licences where cargo-deny is there

.PHONY: lint
lint: tools-rust ## Format, lints for native and wasm, documentation
	cargo fmt --all --check
	cargo clippy --workspace --lib -- -D warnings
	cargo clippy --all-targets -- -D warnings $(NO_FENCES)
	cargo clippy $(WASM) --lib --bins --test web -- -D warnings
	RUSTDOCFLAGS="-D warnings -A rustdoc::private_intra_doc_links" cargo doc --workspace --no-deps --document-private-items

# Also writes the report's TypeScript types, afresh so that none of a type that is gone stays.
.PHONY: test-core
test-core: ## Unit, case and property tests of the core
	rm -f www/generated/report.ts
	cargo test --workspace

.PHONY: test-wasm
test-wasm: tools-site ## Tests of the wasm boundary, under Node
	cargo test $(WASM) --test web --test same_bits

# After `test-core` and `site`, which write what is checked against.
.PHONY: types
types: $(NPM_DONE) ## Check the TypeScript of page and worker
	@test -f www/generated/report.ts || cargo test --lib export_bindings
	@test -f www/generated/filiera.d.ts || $(MAKE) site
	tsc -p tsconfig.json
	tsc -p tsconfig.worker.json

# After `site`, which builds what is opened.
.PHONY: test-page
test-page: $(NPM_DONE) tools-browser ## Texts, and the built site in a real browser
	@test -f dist/index.html || $(MAKE) site
	node tests/page/run.mjs

.PHONY: bench
bench: tools site $(PEERS_DONE) ## Measure the core and the page, and import and networks beside other programs
	cargo bench
	node tests/page/bench.mjs
	node tests/page/bench-map.mjs
	node benches/peers/run.mjs
	node benches/peers/graphs.mjs

# Outside `make test`: ten minutes for each reader, without a sanitizer, so that a stable compiler does.
# What they find is kept in fuzz/artifacts; a small file of it belongs into tests/cases/import.
FUZZ_SECONDS ?= 600
FUZZ_TARGETS ?= xls xlsx ods xlsb graph text
.PHONY: fuzz
fuzz: ## Feed damaged files to every reader, ten minutes each
	@command -v cargo-fuzz > /dev/null || cargo install cargo-fuzz --locked
	cargo run --quiet --manifest-path fuzz/Cargo.toml --example seeds
	for target in $(FUZZ_TARGETS); do \
		cargo fuzz run -s none $$target -- -max_total_time=$(FUZZ_SECONDS) -rss_limit_mb=1024 -malloc_limit_mb=512 -timeout=20 -max_len=300000; \
	done

.PHONY: deny
deny:
	@if command -v cargo-deny > /dev/null; then cargo deny check; else echo "cargo-deny is not installed: licences not checked"; fi

.PHONY: tools
tools: tools-rust tools-site tools-browser ## Install what is missing, and nothing twice

.PHONY: tools-rust
tools-rust:
	@scripts/tools.sh rust

.PHONY: tools-site
tools-site: tools-rust $(NPM_DONE)
	@scripts/tools.sh wasm-bindgen
	@scripts/tools.sh trunk

.PHONY: tools-browser
tools-browser:
	@scripts/tools.sh browser

# The readers that import is measured beside; nothing else needs them.
$(PEERS_DONE): benches/peers/package-lock.json
	npm ci --prefix benches/peers --ignore-scripts --no-audit --no-fund
	@touch $@

# No package of ours needs its install script.
$(NPM_DONE): package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund
	@touch $@
