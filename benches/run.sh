#!/bin/sh
# Measures askwell against its peers. The Python peer is installed under target/, pinned, the first time.
set -eu
cd "$(dirname "$0")/.."
peers=target/bench-peers
if [ ! -x "$peers/bin/python" ]; then
    python3 -m venv "$peers"
    "$peers/bin/python" -m pip install --quiet --disable-pip-version-check -r benches/requirements.txt
fi
ASKWELL_BENCH_PYTHON="$PWD/$peers/bin/python" exec cargo bench "$@"
