#!/bin/sh
# Measures askwell against its peers. The Python peers are installed under target/, pinned, whenever the list of them is newer.
# `benches/run.sh faults` prints which tool finds which fault of a locale instead.
set -eu
cd "$(dirname "$0")/.."
peers=target/bench-peers
if [ ! -e "$peers/installed" ] || [ benches/requirements.txt -nt "$peers/installed" ]; then
    python3 -m venv "$peers"
    "$peers/bin/python" -m pip install --quiet --disable-pip-version-check -r benches/requirements.txt
    touch "$peers/installed"
fi
if [ "${1:-}" = faults ]; then
    cargo build --release --locked
    exec "$peers/bin/python" benches/locale_faults.py "${CARGO_TARGET_DIR:-target}/release/askwell" "$peers/bin/python"
fi
ASKWELL_BENCH_PYTHON="$PWD/$peers/bin/python" exec cargo bench "$@"
