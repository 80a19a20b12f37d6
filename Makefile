# Two commands are enough: `make demo` and `make test`. Each sets up everything by itself.
SHELL := /bin/bash
BIN := .venv/bin
PYTHON ?= $(shell for p in python3.11 python3.12 python3; do $$p -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 13))' >/dev/null 2>&1 && echo $$p && break; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt

.PHONY: demo test test-peers check bench serve soak clean setup setup-dev
.DEFAULT_GOAL := demo

demo: setup  ## Serve, place calls by itself, print them live, stay up
	@$(BIN)/bolbank demo

serve: setup  ## Serve calls
	@$(BIN)/bolbank serve

test: setup-dev check  ## Everything that runs without root
	@OMP_NUM_THREADS=1 $(BIN)/python -m pytest -q -n 4 --dist loadfile -m "not peers and not alone"
	@OMP_NUM_THREADS=1 $(BIN)/python -m pytest -q -m alone

test-peers: setup-dev  ## Real peers that need root to install: a browser
	@{ command -v chromium && fc-list :lang=hi | grep -q .; } >/dev/null 2>&1 || { [ "$$(id -u)" = 0 ] && echo "Installing Chromium …" && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fontconfig fonts-lohit-deva >/dev/null; } || { echo "Chromium or a Devanagari font is missing; type: sudo apt-get install chromium fontconfig fonts-lohit-deva"; exit 1; }
	@OMP_NUM_THREADS=1 $(BIN)/python -m pytest -q -m peers

check: setup-dev  ## Lint, types, and the walls between the rooms
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-cache >/tmp/bolbank-imports.$$$$ 2>&1 || { cat /tmp/bolbank-imports.$$$$; rm -f /tmp/bolbank-imports.$$$$; exit 1; }; rm -f /tmp/bolbank-imports.$$$$

bench: setup  ## What a call costs, beside a stock pipeline in the same run
	@$(BIN)/bolbank bench calls

soak: setup  ## Synthetic calls one after another for SOAK_S seconds (default 600)
	@$(BIN)/bolbank demo --repeat-s $${SOAK_S:-600} --json

clean:  ## Remove what set-up and runs have made
	@rm -rf .venv var build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

setup: .venv/.ready
setup-dev: .venv/.ready-dev

.venv/.ready: pyproject.toml constraints.txt
	@[ -n "$(PYTHON)" ] || { echo "Python 3.11 or 3.12 with venv is missing; type: sudo apt-get install python3 python3-venv"; exit 1; }
	@[ -x $(BIN)/python ] || { echo "[1/2] Making .venv with $(PYTHON) …"; $(PYTHON) -m venv .venv; }
	@echo "[2/2] Installing pinned packages into .venv (a few minutes the first time) …"
	@$(PIP) --editable .
	@touch $@

.venv/.ready-dev: .venv/.ready
	@echo "[dev] Installing what the tests need …"
	@$(PIP) --editable '.[dev]'
	@touch $@
