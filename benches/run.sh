#!/bin/sh
# Measures askwell against its peers. The Python peers are installed under target/, pinned, whenever the list of them is newer.
# `benches/run.sh faults` prints which tool finds which fault of a locale instead. It installs Weblate, without what it needs
# to serve and to draw, and flynt there too. mozl10n-linter is in no registry: MOZL10N_LINTER names a checkout, if there is one.
# `benches/run.sh spark` prints what it costs to rescore records inside PySpark.
set -eu
cd "$(dirname "$0")/.."
peers=target/bench-peers

# A folder with its own Python, and the packages of a list in it.
python_with() {
    [ "$1/installed" -nt "$2" ] && return
    python3 -m venv "$1"
    "$1/bin/python" -m pip install --quiet --disable-pip-version-check -r "$2"
    [ -z "${3:-}" ] || "$1/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps "$3"
    touch "$1/installed"
}

if [ "${1:-}" = spark ]; then
    python_with "$peers/spark" benches/requirements-spark.txt
    cargo build --release --locked
    exec "$peers/spark/bin/python" benches/spark_pipe.py "${CARGO_TARGET_DIR:-target}/release/askwell"
fi
python_with "$peers" benches/requirements.txt
if [ "${1:-}" = faults ]; then
    python_with "$peers/weblate" benches/requirements-weblate.txt weblate==5.14.3
    cargo install --quiet --locked --version 0.5.1 --root "$peers/flynt" flynt
    cargo build --release --locked
    exec "$peers/bin/python" benches/locale_faults.py "${CARGO_TARGET_DIR:-target}/release/askwell" "$peers"
fi
ASKWELL_BENCH_PYTHON="$PWD/$peers/bin/python" exec cargo bench "$@"
