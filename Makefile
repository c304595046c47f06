SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
DESTDIR ?=
PAGE ?= Corpus/pages/zhejiang/page.html

RELEASE := swift build -c release --static-swift-stdlib --product
BINARY := .build/release/quotes
MADE := .build/install

.PHONY: help
help: ## Say what can be made
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | while IFS=$$'\t' read -r name does; do
	  printf '  make %-14s %s\n' "$$name" "$$does"
	done

.PHONY: run
run: release ## Build quotes and list the quotations of a page (PAGE=…)
	@$(BINARY) list $(PAGE)

.PHONY: release
release: deps ## Build the release binary, .build/release/quotes
	@$(RELEASE) quotes

.PHONY: test
test: export QUOTES_STRICT = 1
test: deps ## Everything CI runs: strict build, tests, format, corpus
	@swift build --build-tests
	swift test --disable-xctest
	swift format lint --strict --recursive Package.swift Sources Tests
	swift run corpus score

.PHONY: browser-test
browser-test: deps chromium ## Look up every quotation of the corpus's pages in Chromium
	@swift build --build-tests
	swift test --disable-xctest --skip-build --filter BrowserTests

.PHONY: corpus
corpus: deps ## Compare with the corpus; scores and floors
	@swift run corpus score

.PHONY: corpus-update
corpus-update: deps ## Record what is found now as the corpus's expectation
	@swift run corpus update

.PHONY: glossary
glossary: release ## Lint the glossary's entries, then write Glossary/glossary.csv
	@$(BINARY) glossary lint --quiet Glossary/entries
	$(BINARY) glossary csv --glossary Glossary/entries >.build/glossary.csv
	mv .build/glossary.csv Glossary/glossary.csv

.PHONY: bench
bench: release ## Time the start, the reading of pages, and libxml2 alone
	@TIMEFORMAT='  %3U s user, %3S s system, %3R s in all'
	echo "quotes list $(PAGE), 100 times:"
	time for _ in {1..100}; do $(BINARY) list $(PAGE) >/dev/null 2>&1; done
	pages=$$(find Corpus/pages -name page.html)
	echo "quotes list, $$(wc -l <<<"$$pages") pages and $$(cat $$pages | wc -c) bytes, 20 times:"
	time for _ in {1..20}; do $(BINARY) list --format jsonl $$pages >/dev/null 2>&1; done
	echo "quotes glossary find $(PAGE), 20 times:"
	time for _ in {1..20}; do $(BINARY) glossary find --format csv $(PAGE) >/dev/null; done
	awk 'BEGIN {
	  print "id,fr,fr_variants,pos,gender,en,en_variants,zh_hans,zh_hant,pinyin,status"
	  split("ba ce di fo gu la me ni po ru sa te vi zo tra plu cri don ment tion", part)
	  srand(1)
	  for (n = 0; n < 100000; n++) {
	    for (w = 0; w < 4; w++) {
	      word[w] = ""
	      for (p = 0; p < 3; p++) word[w] = word[w] part[int(rand() * 20) + 1]
	    }
	    printf "t%06d,%s %s,%s,noun,m,%s %s,%s,人工智能,人工智慧,réngōng zhìnéng,preferred\n",
	      n, word[0], word[1], word[2], word[3], word[0], word[2]
	  }
	}' >.build/large.csv
	echo "quotes glossary find with a glossary of 100,000 entries, 10 times:"
	time for _ in {1..10}; do
	  $(BINARY) glossary find --glossary .build/large.csv --format csv $(PAGE) >/dev/null
	done
	$(MAKE) --no-print-directory bench-pages

# Pages to read.
PAGES ?= $(wildcard Corpus/pages/*/page.html)
BARE := .build/bareParse

.PHONY: bench-pages
bench-pages: release $(BARE) ## Hold quotes text against libxml2 alone (PAGES=…)
	@TIMEFORMAT='%U %S'
	seconds() {
	  { time for _ in {1..10}; do "$$@" >/dev/null 2>&1; done; } 2>&1 | awk '{ print $$1 + $$2 }'
	}
	echo "quotes text, $(words $(PAGES)) pages, 10 times, in turn with libxml2 alone:"
	for _ in 1 2 3; do
	  echo "$$(seconds $(BINARY) text $(PAGES)) $$(seconds $(BARE) $(PAGES))"
	done | awk '{ printf "  %.2f s against %.2f s of CPU: %.2f times\n", $$1, $$2, $$1 / $$2 }'
	# Counts are the same on every run, where times are not.
	if command -v valgrind >/dev/null; then
	  strip -g -o $(BARE).quotes $(BINARY)
	  count() {
	    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$$@" 2>&1 >/dev/null |
	      awk '/Collected/ { print $$NF }'
	  }
	  ours=$$(count $(BARE).quotes text $(PAGES))
	  theirs=$$(count $(BARE) $(PAGES))
	  awk -v a="$$ours" -v b="$$theirs" \
	    'BEGIN { printf "  %.0f M against %.0f M instructions: %.2f times\n", a / 1e6, b / 1e6, a / b }'
	fi

$(BARE): Benchmarks/bareParse.c
	@mkdir -p $(@D)
	clang -O2 $< -o $@ $$(pkg-config --cflags --libs libxml-2.0)

.PHONY: install
install: release ## Install binary, man page and completions (PREFIX, DESTDIR)
	@$(RELEASE) generate-manual
	mkdir -p $(MADE)
	.build/release/generate-manual $(BINARY) --output-directory $(MADE)
	for shell in bash zsh fish; do
	  $(BINARY) --generate-completion-script "$$shell" >$(MADE)/"$$shell"
	done
	to="$(DESTDIR)$(PREFIX)"
	install -Ds $(BINARY) "$$to/bin/quotes"
	install -Dm 644 $(MADE)/quotes.1 "$$to/share/man/man1/quotes.1"
	install -Dm 644 $(MADE)/bash "$$to/share/bash-completion/completions/quotes"
	install -Dm 644 $(MADE)/zsh "$$to/share/zsh/site-functions/_quotes"
	install -Dm 644 $(MADE)/fish "$$to/share/fish/vendor_completions.d/quotes.fish"
	echo "quotes is installed in $$to/bin"

.PHONY: uninstall
uninstall: ## Remove what install put there (PREFIX, DESTDIR)
	@to="$(DESTDIR)$(PREFIX)"
	rm -f "$$to/bin/quotes" "$$to/share/man/man1/quotes.1" \
	  "$$to/share/bash-completion/completions/quotes" \
	  "$$to/share/zsh/site-functions/_quotes" "$$to/share/fish/vendor_completions.d/quotes.fish"

.PHONY: clean
clean: ## Remove what was built
	@rm -rf .build

.PHONY: chromium
chromium:
	@for name in chromium chromium-browser google-chrome chrome; do
	  if command -v "$$name" >/dev/null; then exit; fi
	done
	root=
	if [ "$$(id -u)" != 0 ]; then root="sudo -n"; fi
	if command -v apt-get >/dev/null &&
	  { $$root apt-get update -qq &&
	    $$root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
	      --no-install-recommends chromium; } >&2; then
	  exit
	fi
	echo "browser-test needs Chromium; install it, then run make again" >&2
	exit 1

.PHONY: deps
deps: ## Install libxml2's headers where they are missing
	@if ! command -v swift >/dev/null; then
	  echo "quotes needs Swift 6.2 or later: https://www.swift.org/install" >&2
	  exit 1
	fi
	if pkg-config --exists libxml-2.0 2>/dev/null; then exit; fi
	root=
	if [ "$$(id -u)" != 0 ]; then root="sudo -n"; fi
	if command -v apt-get >/dev/null &&
	  { [ -z "$$root" ] || command -v sudo >/dev/null; } &&
	  { $$root apt-get update -qq &&
	    $$root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
	      --no-install-recommends libxml2-dev pkg-config; } >&2; then
	  exit
	fi
	echo "quotes needs libxml2 with its headers, and pkg-config. Install them, then run make again:" >&2
	echo "  Debian, Ubuntu  sudo apt-get install libxml2-dev pkg-config" >&2
	echo "  Fedora          sudo dnf install libxml2-devel pkgconf" >&2
	echo "  Alpine          apk add libxml2-dev pkgconf" >&2
	exit 1
