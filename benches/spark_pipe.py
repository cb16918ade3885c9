"""Rescores records inside PySpark, for comparison with the plain command: spark_pipe.py ASKWELL

What runs is the block of Python in screening-tools/README.md, as it stands there, on generated records of labour-adult:
10,000 different ones from a fixed seed, repeated, from 100,000 records to ASKWELL_BENCH_PIPED (100,000). What Spark writes,
one part after another, must be byte for byte what the plain command writes. Needs Linux, and Java 17 or newer. Peak memory
is that of all processes together; a page that several share counts once.
"""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DIFFERENT = 10_000
README = Path(__file__).resolve().parent.parent / "screening-tools/README.md"
# 8 of 100 items unanswered, a fifth of the others a sign, as in generate.rs.
ANSWERS = {"unknown": 3, "declined": 5, "yes": 18, "no": 74}


def records(askwell):
    shown = subprocess.run([askwell, "tool", "show", "labour-adult", "--format", "json"], check=True, capture_output=True)
    items = [item for scale in json.loads(shown.stdout)["scales"] for tier in scale["tiers"].values() for item in tier]
    chance = random.Random(67)
    for _ in range(DIFFERENT):
        answers = chance.choices(list(ANSWERS), list(ANSWERS.values()), k=len(items))
        yield json.dumps({"context": {"age": "adult"}, "answers": dict(zip(items, answers))}) + "\n"


def memory(session):
    """What all processes of a session have in memory, in KiB."""
    total = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if int((process / "stat").read_text().rpartition(")")[2].split()[3]) == session:
                total += int(re.search(r"^Pss: +(\d+)", (process / "smaps_rollup").read_text(), re.MULTILINE)[1])
        except (OSError, TypeError):
            pass  # It ended meanwhile.
    return total


def run(command, output=None, path=None):
    """Runs a command, and says how long it took and the most memory it had."""
    start, peak = time.monotonic(), 0
    environment = os.environ | ({"PATH": f"{path}:{os.environ['PATH']}"} if path else {})
    child = subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE, env=environment, start_new_session=True)
    os.set_blocking(child.stderr.fileno(), False)
    said = b""
    while child.poll() is None:
        peak = max(peak, memory(child.pid))
        said += child.stderr.read() or b""
        time.sleep(0.2)
    if child.returncode:
        sys.exit((said + (child.stderr.read() or b"")).decode(errors="replace"))
    return f"{time.monotonic() - start:.2f} s, {peak >> 10} MiB"


def main():
    askwell = Path(sys.argv[1]).resolve()
    recipe = README.read_text().split("\n```python\n")[1].split("\n```")[0]
    block = "".join(records(askwell))
    with tempfile.TemporaryDirectory(dir=askwell.parent) as folder:
        os.chdir(folder)
        # The block looks for the command by its name.
        os.symlink(askwell, "askwell")
        count = 10 * DIFFERENT
        while count <= int(os.environ.get("ASKWELL_BENCH_PIPED", 100_000)):
            with open("records.jsonl", "w") as file:
                file.writelines(block for _ in range(count // DIFFERENT))
            with open("plain.jsonl", "w") as file:
                plain = run([askwell, "score", "labour-adult", "records.jsonl"], file)
            spark = run([sys.executable, "-c", recipe], path=folder)
            parts = sorted(Path("outcomes").glob("part-*"))
            with subprocess.Popen(["cat", *parts], stdout=subprocess.PIPE) as cat:
                same = subprocess.run(["cmp", "plain.jsonl", "-"], stdin=cat.stdout).returncode == 0
            print(f"{count} records: askwell score {plain}; inside PySpark {spark}, {len(parts)} parts,", end=" ")
            print("the same bytes" if same else "OTHER BYTES", flush=True)
            shutil.rmtree("outcomes")
            count *= 10


if __name__ == "__main__":
    main()
