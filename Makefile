# Every command that a person types. `make` alone lists them.
SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
export PATH := $(CURDIR)/.node/bin:$(PATH)

BIN := .venv/bin
# The folder that `make up` keeps its database, media and keys in.
HOME_DIR ?= .labelwright
ARGS ?=
PYTHON ?=

# Runs scripts/checkout.py under the first Python that works and is recent enough: a name on the PATH
# may be too old, or a shim with nothing behind it.
SETUP = for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& exec "$$python" scripts/checkout.py $(1); done; \
	echo 'setup: no Python 3.11 or later on the PATH (name one: make PYTHON=…)' >&2; exit 1

LOCK = $(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes \
	--python-version 3.11 --no-header --no-emit-index-url --exclude-newer "7 days"

.PHONY: help setup demo up test test-unit check generate format dist bench bench-load bench-web chaos lock clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

setup: ## Make .venv and the web app; quick when nothing has changed
	@$(call SETUP)

demo: setup ## Play the demo in a fresh installation (CHECK=1: check it, then leave)
	@$(BIN)/labelwright demo $(if $(filter 1,$(CHECK)),--check) $(ARGS)

up: setup ## Start the service, kept in HOME_DIR (default: .labelwright)
	@$(BIN)/labelwright up --home "$(HOME_DIR)" $(ARGS)

test: ## Run every test: web, unit, architecture, conformance, integration, browser
	@$(call SETUP,browser test)
	@npm run --silent test
	@$(BIN)/pytest $(ARGS)

test-unit: ## Run the tests that need neither a database nor a browser
	@$(call SETUP,test)
	@npm run --silent test
	@$(BIN)/pytest tests/architecture tests/conformance tests/unit tests/simulation src/labelwright $(ARGS)

check: ## Check format, lint, types, imports and that generated files are up to date
	@$(call SETUP,check)
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@node_modules/.bin/pyright
	@$(BIN)/lint-imports
	@npm run --silent lint
	@npm run --silent format
	@npm run --silent types
	@$(BIN)/python scripts/generate.py --check

generate: ## Write the files that are derived from the code
	@$(call SETUP,check)
	@$(BIN)/python scripts/generate.py

format: ## Format the code of both languages
	@$(call SETUP,check)
	@$(BIN)/ruff check --select I --fix --quiet
	@$(BIN)/ruff format
	@node_modules/.bin/prettier --write --log-level warn .

dist: setup ## Build the wheel, web app inside, into dist/
	@$(BIN)/uv build --quiet --wheel --no-build-isolation --python $(BIN)/python --out-dir dist
	@ls -l dist/*.whl

bench: setup ## Measure the installation: size, start, memory
	@$(BIN)/python bench/installation.py $(ARGS)

bench-load: setup ## Measure the service under load (ARGS=--full: up to 1M tasks, an hour)
	@$(BIN)/python -m bench.load $(ARGS)

bench-web: ## Measure the web app in a browser, beside a bare canvas
	@$(call SETUP,browser test)
	@$(BIN)/python -m bench.web $(ARGS)

chaos: setup ## Kill, cut and repeat under load; nothing may be lost (ARGS="--rounds 200")
	@$(BIN)/python -m bench.chaos $(ARGS)

lock: setup ## Lock every requirement anew, at releases that are a week old
	@$(LOCK) requirements/base.in -o requirements/base.txt
	@$(LOCK) requirements/bootstrap.in -c requirements/base.txt -o requirements/bootstrap.txt
	@$(LOCK) requirements/node.in -o requirements/node.txt
	@$(LOCK) requirements/test.in -c requirements/base.txt -c requirements/bootstrap.txt \
		-o requirements/test.txt
	@$(LOCK) requirements/dev.in -c requirements/base.txt -c requirements/bootstrap.txt \
		-c requirements/test.txt -o requirements/dev.txt
	@for referee in requirements/referees/*.in; do $(LOCK) "$$referee" -o "$${referee%.in}.txt"; done
	@npm update --package-lock-only --no-progress

clean: ## Remove what was built and cached; environments and data stay
	@rm -rf dist src/labelwright/web_dist .pytest_cache .ruff_cache .hypothesis \
		.import_linter_cache node_modules/.vite
