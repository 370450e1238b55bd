# Hearsay's everyday commands: each a line or two. `make demo` and `make test` install what a Debian machine lacks.

PREFIX ?= /usr/local
DESTDIR ?=
ROOT := $(DESTDIR)$(PREFIX)
RELEASE := .build/release
SAMPLE := Samples/the-lamp-on-gull-point.txt

.PHONY: help needs build demo test install uninstall format lint bench clean

help: ## what can be made
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

needs:
	@Scripts/needs

build: needs ## the command and its worker, optimised
	swift build -c release --product hearsay
	swift build -c release --product hearsay-speaker

demo: build ## render the bundled sample story to an audiobook
	$(RELEASE)/hearsay render $(SAMPLE)

test: needs ## the whole test suite
	swift build --build-tests
	# Few at a time, so that the time limits of tests that start processes hold on two cores.
	swift test --skip-build --experimental-maximum-parallelization-width 6

install: build ## the command, worker and voices to PREFIX (/usr/local), with completions
	Scripts/install "$(RELEASE)" "$(ROOT)"

uninstall: ## what install laid down
	Scripts/install --remove "$(ROOT)"

format: ## every source file in the project's format
	swift format --in-place --parallel --recursive Package.swift Sources Tests

lint: ## what the project's format complains of
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

bench: build ## speed beside espeak-ng's own, as ratios
	Scripts/bench

clean: ## build products
	rm -rf .build
