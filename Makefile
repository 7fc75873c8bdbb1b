# Vekha: everything a developer runs. `make` alone prints this menu.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
DIST := .build/dist
DEBUG := .build/debug/vekha
RELEASE_FLAGS := -c release --static-swift-stdlib --product vekha
SWIFT_FILES := Sources Tests Package.swift
# Where the chance of `make torture` begins; it says so, and the same seed does the same again.
SEED ?= $(shell date +%s)
# Tests that run the program wait for it, so they have a turn of their own; else they starve the others. So have those that
# open databases: the tests of a turn hold their files together, and beside some 1,350 of them Foundation cannot start
# a program any more, since it reads past the end of the list of open files.
TEST := swift test --skip-build --disable-xctest
DATABASE_TESTS := $(addprefix --filter ,VekhaRuntimeTests VekhaStoreTests VekhaSimulationTests VekhaWebTests)
FUZZ_SECONDS ?= 1200
RACE := TSAN_OPTIONS="suppressions=$(CURDIR)/Tests/support/thread-sanitiser.txt" \
  swift test --skip-build --disable-xctest --sanitize thread --scratch-path .build/race
BENCH := .build/bench
# How many waiting cases the figures that grow with them are taken at.
CASES ?= 1000,20000,1000000,10000000
BENCH_FLAGS := -c release --static-swift-stdlib --product VekhaBench
# Compiled by the compiler that comes with Swift, so that no other is needed.
CLANG = $(dir $(shell command -v swift))clang
VEKHA_SIMULATE_YEARS ?= 10000
KINDS := roadmap workflow reminders calendar directory
SHELLS := bash zsh fish

##: Use

.PHONY: run
run: setup ## Build Vekha and walk through a made-up municipality
	swift build --product vekha
	$(DEBUG) demo

.PHONY: install
install: man completions release ## Install the program, its manual and completions under PREFIX
	install -D -m 755 "$$(swift build $(RELEASE_FLAGS) --show-bin-path)/vekha" "$(DESTDIR)$(PREFIX)/bin/vekha"
	install -D -m 644 $(DIST)/man/vekha.1 "$(DESTDIR)$(PREFIX)/share/man/man1/vekha.1"
	install -D -m 644 $(DIST)/completions/vekha.bash "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/vekha"
	install -D -m 644 $(DIST)/completions/vekha.zsh "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_vekha"
	install -D -m 644 $(DIST)/completions/vekha.fish "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vekha.fish"

##: Build

.PHONY: setup
setup: toolchain packages .venv/complete ## Install what is missing: system libraries, Python for the tests

.PHONY: build
build: setup ## Build everything for development
	swift build --build-tests

.PHONY: release
release: setup ## Build the program as one file that needs no Swift to run
	swift build $(RELEASE_FLAGS)

.PHONY: clean
clean: ## Remove everything that was built or set up here
	rm -rf .build .venv

##: Check

.PHONY: test
test: setup lint build house-rules ## Run every check and every test, as the reviewer does
	$(TEST) --skip HouseTests --skip CommandTests $(subst --filter,--skip,$(DATABASE_TESTS))
	$(TEST) $(DATABASE_TESTS)
	$(TEST) --filter CommandTests.DaemonTests
	$(TEST) --filter CommandTests.Torture
	$(TEST) --filter CommandTests --skip CommandTests.DaemonTests --skip CommandTests.Torture

.PHONY: simulate
simulate: release ## Let imagined towns live VEKHA_SIMULATE_YEARS years, with faults and crashes
	"$$(swift build $(RELEASE_FLAGS) --show-bin-path)/vekha" simulate \
	  --years $(VEKHA_SIMULATE_YEARS) --minutes 30

.PHONY: check
check: setup lint build house-rules ## Check format and house rules alone

.PHONY: fuzz
fuzz: setup ## Feed every reader with invented inputs for FUZZ_SECONDS each
	Scripts/fuzz $(FUZZ_SECONDS) $(FUZZ_TARGETS)

.PHONY: torture
torture: setup build ## Kill, starve and damage the program a thousand times; again with SEED=N
	VEKHA_TORTURE=long VEKHA_SEED=$(SEED) $(TEST) --filter CommandTests.Torture

.PHONY: race
race: setup ## Run the tests of runtime, store and delivery under the thread sanitiser
	swift build --build-tests --sanitize thread --scratch-path .build/race
	$(RACE) --filter VekhaDeliveryTests
	$(RACE) --filter VekhaStoreTests.RestTests
	$(RACE) --filter VekhaRuntimeTests --filter VekhaStoreTests --skip VekhaStoreTests.RestTests

.PHONY: bench
bench: setup release $(BENCH)/witness.so ## Measure every figure beside its floor, or some: FIGURES="single tick"
	swift build $(BENCH_FLAGS)
	LD_PRELOAD="$(CURDIR)/$(BENCH)/witness.so" VEKHA_BENCH_SIGHT="$(CURDIR)/$(BENCH)/sight" \
	  "$$(swift build $(BENCH_FLAGS) --show-bin-path)/VekhaBench" --folder $(BENCH) \
	  --vekha "$$(swift build $(RELEASE_FLAGS) --show-bin-path)/vekha" \
	  --figures "$(FIGURES)" --cases "$(CASES)" \
	  --commit "$$(git rev-parse --short=10 HEAD)$$(git diff --quiet HEAD || echo ' with changes')" \
	  --notes docs/performance-notes.md --output docs/performance.md

.PHONY: format
format: toolchain ## Format the Swift files
	swift format --in-place --parallel --recursive $(SWIFT_FILES)

##: Draw and write

.PHONY: house
house: build ## Draw the modules and their arrows into the README
	VEKHA_DRAW_HOUSE=1 swift test --skip-build --disable-xctest --filter HouseTests.PictureTests

.PHONY: schemas
schemas: setup ## Write the JSON Schemas that editors check YAML with
	swift build --product vekha
	mkdir -p docs/schemas
	for kind in $(KINDS); do $(DEBUG) schema $$kind > docs/schemas/$$kind.json || exit; done

.PHONY: letters-page
letters-page: release ## Write docs/letters.md: three years of the Uva order on paper
	Scripts/letters-page "$$(swift build $(RELEASE_FLAGS) --show-bin-path)/vekha" > docs/letters.md

.PHONY: commands-page
commands-page: setup ## Write docs/commands.md: every verb in one line
	swift build --product vekha
	Scripts/commands-page $(DEBUG) > docs/commands.md

.PHONY: man
man: setup ## Write the manual page
	swift build --product vekha
	mkdir -p $(DIST)/man
	$(DEBUG) man > $(DIST)/man/vekha.1

.PHONY: completions
completions: setup ## Write the shells' completions
	swift build --product vekha
	mkdir -p $(DIST)/completions
	for shell in $(SHELLS); do \
	  $(DEBUG) --generate-completion-script $$shell > $(DIST)/completions/vekha.$$shell || exit; \
	done

# The parts that the goals above are made of.

.PHONY: help
help:
	@awk 'BEGIN { FS = ":.*## " } \
	  /^##: / { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: toolchain
toolchain:
	@command -v swift > /dev/null || { \
	  echo "Swift is missing: install version 6.3 or newer from https://www.swift.org/install and try again." >&2; \
	  exit 1; }

.PHONY: packages
packages:
	@Scripts/system-packages

.venv/complete: Tests/support/requirements.txt | packages
	python3 -m venv --clear .venv
	.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(BENCH)/witness.so: Sources/CFloor/Witness/Witness.c Sources/CFloor/Sight.c Sources/CFloor/include/CFloor.h
	mkdir -p $(@D)
	$(CLANG) -O2 -shared -fPIC -ISources/CFloor/include -o $@ $(filter %.c,$^) -ldl

.PHONY: lint
lint: toolchain
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

.PHONY: house-rules
house-rules:
	$(TEST) --filter HouseTests
