# One command runs it (make run), one command tests it (make test). `make` alone lists the rest.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
SHELL := /bin/bash

HERE := $(CURDIR)
JDK := $(shell for d in "$$JAVA_HOME" /usr/lib/jvm/* "$$(dirname "$$(dirname "$$(readlink -f "$$(command -v javac)")")")"; do \
	if grep -qs '^JAVA_VERSION="25' "$$d/release" && [ -x "$$d/bin/javac" ]; then echo "$$d"; break; fi; done)
export JAVA_HOME := $(JDK)

# A build says what it does in one line a step, and what went wrong; tests say how many there were.
MVN := ./mvnw -B -ntp
QUIET_MVN := $(MVN) -q
JAR := backend/target/quarkus-app/quarkus-run.jar
CLASSPATH := backend/target/stack.classpath
SPA := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json
# Directories are listed too: one changes when a file in it is deleted.
BACKEND_SOURCES := backend/pom.xml $(shell find backend/src)
SPA_SOURCES := $(shell find frontend -mindepth 1 -path frontend/node_modules -prune -o -path frontend/dist -prune -o -path frontend/e2e -prune \
	-o -path frontend/test-results -prune -o -path frontend/playwright-report -prune -o -print)
# Quarkus' log manager is on the class path and wants to be the one of the process.
JAVA := $(JDK)/bin/java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
	-cp "$(HERE)/backend/target/test-classes:$(HERE)/backend/target/classes:$$(cat $(HERE)/$(CLASSPATH))"
STACK := $(JAVA) ru.orientir.stack.Stack

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: run
run: build ## run everything on http://localhost:8080, with the demo municipality; Ctrl-C stops it, the data stays
	@exec $(STACK) run

.PHONY: dev
dev: build ## the same with live reload of backend and SPA, on http://localhost:5173
	@exec $(STACK) dev

.PHONY: build
build: tools $(JAR) ## build backend and SPA, when their sources changed

$(JAR): $(BACKEND_SOURCES) $(SPA)
	@echo "Building the backend (the first time fetches its libraries: minutes)"
	@cd backend && $(QUIET_MVN) package dependency:build-classpath -DskipTests
	@touch $@

$(SPA): $(SPA_SOURCES) $(MODULES)
	@echo "Building the SPA"
	@cd frontend && npm run --silent build -- --logLevel warn
	@touch $@

# Not npm ci: it refuses a lock file without the optional packages of other platforms, which not every registry holds.
$(MODULES): frontend/package-lock.json
	@echo "Fetching what the SPA is built with"
	@cd frontend && npm install --no-save --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

.PHONY: tools
tools:
	@if [ -z "$(JDK)" ]; then echo "No JDK 25 found in JAVA_HOME, /usr/lib/jvm or on the PATH: install one and, where it is elsewhere, set JAVA_HOME." >&2; exit 1; fi
	@echo "JDK: $(JDK)"
	@if ! command -v node >/dev/null; then echo "No Node.js found on the PATH: install 20.19 or newer." >&2; exit 1; fi
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); if (a < 20 || (a === 20 && b < 19)) { console.error(`Node.js $${process.versions.node} is too old: install 20.19 or newer.`); process.exit(1); }'

.PHONY: test
test: tools ## pass every test: backend, contract, architecture, SPA, generated clients, browser; a summary at the end
	@rm -f .run/summary; mkdir -p .run; failed=0; \
	for part in backend spa clients browser; do \
		start=$$SECONDS; result=passed; \
		$(MAKE) --no-print-directory test-$$part || { result=FAILED; failed=1; }; \
		printf '%-8s %s in %d s\n' $$part $$result $$((SECONDS - start)) >> .run/summary; \
	done; \
	echo; echo "make test"; cat .run/summary; exit $$failed

.PHONY: test-backend
test-backend: tools $(SPA)
	cd backend && $(MVN) verify dependency:build-classpath
	@touch $(JAR)

.PHONY: test-spa
test-spa: $(MODULES)
	cd frontend && npm test -- $(T)

.PHONY: test-clients
test-clients: .run/clients/built

.run/clients/built: openapi.yaml $(shell find clients -type f)
	@clients/build .run/clients
	@touch $@

.PHONY: test-one
test-one: ## pass one test: T=StackTest or T=StackTest#method, T=lists.test.ts (of the SPA), T=pages.spec.ts (in the browser)
	@case '$(T)' in \
		'') echo "Say which one: make test-one T=StackTest" >&2; exit 1;; \
		*.spec.ts*) $(MAKE) --no-print-directory e2e;; \
		*.test.ts*) $(MAKE) --no-print-directory test-spa;; \
		*) $(MAKE) --no-print-directory test-class;; \
	esac

.PHONY: test-class
test-class: tools $(SPA)
	cd backend && $(MVN) test -Dtest='$(T)'

# On one stack: the clients pull the demo before the browser changes it, and neither keeps the other from being tried.
.PHONY: test-browser
test-browser: build chromium
	@$(STACK) with make -s -k pull-on-stack e2e-on-stack

.PHONY: e2e
e2e: build chromium ## browser tests against a throw-away stack of everything real
	@$(STACK) with make -s e2e-on-stack T='$(T)'

.PHONY: pull-on-stack
pull-on-stack: .run/clients/built
	@ORIENTIR_TOKEN="$$($(MAKE) -s token USER=coordinator)" clients/pull .run/clients

.PHONY: e2e-on-stack
e2e-on-stack:
	@cd frontend && ORIENTIR_CHROMIUM="$$(command -v chromium chromium-browser google-chrome | head -1)" npx playwright test $(T)

.PHONY: chromium
chromium:
	@if ! command -v chromium chromium-browser google-chrome >/dev/null; then \
		echo "Installing Debian's Chromium for the browser tests"; \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -q && apt-get install -y -q chromium; \
		else echo "The browser tests need Chromium: install it (Debian: apt-get install chromium)." >&2; exit 1; fi; fi

.PHONY: check
check: build ## format, lint, types, and whether the contract in the repository is the one of the code
	cd backend && $(QUIET_MVN) spotless:check
	cd frontend && npm run lint && npm run types
	@diff -u openapi.yaml backend/target/openapi/openapi.yaml || { echo "openapi.yaml is not what the code says: run make openapi and commit it." >&2; exit 1; }
	cd frontend && npm run api:check

.PHONY: format
format: tools $(MODULES) ## format all sources
	cd backend && $(QUIET_MVN) spotless:apply
	cd frontend && npm run format

.PHONY: openapi
openapi: build ## write openapi.yaml, and the SPA's types, from the code
	cp backend/target/openapi/openapi.yaml openapi.yaml
	cd frontend && npm run api

.PHONY: bench
bench: build ## measure, against PostgreSQL alone in the same run; PARTS=indicators or roadmaps for one half
	@if ! command -v pgbench >/dev/null; then \
		echo "Installing Debian's pgbench to compare with"; \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -q && apt-get install -y -q postgresql-contrib; \
		else echo "Without pgbench (Debian: apt-get install postgresql-contrib) pages of values are not compared." >&2; fi; fi
	@$(STACK) with make -s bench-on-stack PARTS='$(PARTS)'
	@exec $(JAVA) ru.orientir.bench.WarmStart

.PHONY: bench-on-stack
bench-on-stack:
	@exec $(JAVA) ru.orientir.bench.Bench $(PARTS)

# Half an hour: so not part of make test. ROLES, PHASES and EXAMPLES narrow it.
.PHONY: contract-test
contract-test: build .run/python/bin/st ## hold every operation, as every role, to the contract on a throw-away stack
	@$(STACK) with bench/contract/run

.run/python/bin/st: bench/contract/requirements.txt
	@echo "Fetching Schemathesis"
	@python3 -m venv .run/python
	@.run/python/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

.PHONY: token
token: ## print an access token of a demo login: make -s token USER=coordinator
	@# USER is also a variable of every shell: only the one on the command line counts.
	@if [ "$(origin USER)" != "command line" ]; then echo "Say whose token: make -s token USER=coordinator" >&2; exit 1; fi
	@if [ ! -e $(CLASSPATH) ]; then echo "Nothing is built yet: start it with make run." >&2; exit 1; fi
	@exec $(JAVA) ru.orientir.stack.DemoToken "$(USER)"

.PHONY: clean
clean: ## delete everything built, unpacked and stored, the local data too
	rm -rf .run backend/target frontend/dist frontend/node_modules
