"""Which tool finds which fault: every broken folder of tests/golden/locales/trees, seen by askwell and by its peers.

A tool finds a fault when it says anything of a folder that holds it; of the sound folder all must be silent. Each is asked
as its authors mean it to be used, and generously: moz-l10n-lint and moz-fluent-linter are given the broken language as if it
were the source, the latter without its rules of English typography unless the source itself is broken.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import copytree

CASES = Path(__file__).resolve().parent.parent / "tests/golden/locales/trees"
SOUND = {
    "en/tea.ftl": "tea-hot = The tea is hot.\n    .title = Hot tea\n",
    "de/tea.ftl": "tea-hot = Der Tee ist heiß.\n    .title = Heißer Tee\n",
}
TYPOGRAPHY = "".join(f"TE0{rule}: {{enabled: false}}\n" for rule in range(1, 6))
ALL_RULES = "ID01: {enabled: true}\nID02: {enabled: true, min_length: 3}\nVC: {disabled: false}\nPS01: {disabled: false}\n"
PEERS = ["compare-locales", "moz-l10n-lint", "moz.l10n", "moz-fluent-linter"]


class Folder:
    """A folder with a language in each folder of it, English the source."""

    def __init__(self, path, askwell, programs):
        self.path, self.askwell, self.programs = path, askwell, programs
        self.languages = sorted(part.name for part in path.iterdir() if part.is_dir())
        self.others = [language for language in self.languages if language != "en"]

    def run(self, *command):
        words = [str(word) for word in command]
        done = subprocess.run(words, cwd=self.path, capture_output=True, text=True, errors="replace")
        return done.returncode, done.stdout + done.stderr

    def configure(self, reference, languages):
        paths = f'[[paths]]\nreference = "{reference}/**/*.ftl"\nl10n = "{{locale}}/**/*.ftl"\n'
        (self.path / "l10n.toml").write_text(f'basepath = "."\nlocales = {languages}\n{paths}')

    def ours(self):
        check = ["locale", "check", "--reference", "en", "--locales", ".", "--format", "json"]
        status, text = self.run(self.askwell, *check)
        assert status in (0, 1), text
        return bool(json.loads(text))

    def compare_locales(self):
        if not self.others:
            return False
        self.configure("en", self.others)
        _, text = self.run(self.programs / "compare-locales", "l10n.toml", ".", *self.others)
        return any(sign in text for sign in ("ERROR", "WARNING", "missing ", "obsolete ", "remove this file"))

    def moz_l10n_lint(self):
        def finds(language):
            self.configure(language, self.languages)
            return self.run(self.programs / "moz-l10n-lint", "-W", "l10n.toml")[0] != 0

        return any(map(finds, self.languages))

    def moz_l10n(self):
        files = [path.relative_to(self.path) for path in self.path.glob("*/**/*.ftl")]
        if self.run(self.programs / "moz-l10n", "lint", *files)[1].strip():
            return True
        self.configure("en", self.others)

        def finds(language):
            command = ["compare", "--json", "--source", "l10n.toml", language]
            _, text = self.run(self.programs / "moz-l10n", *command)
            return any(json.loads(text.splitlines()[-1])[language].values())

        return any(map(finds, self.others))

    def moz_fluent_linter(self):
        rules = self.path / "rules.yml"
        rules.write_text(TYPOGRAPHY if self.others else ALL_RULES)

        def finds(language):
            _, text = self.run(self.programs / "moz-fluent-lint", "--config", rules, language)
            return "No errors found" not in text

        return any(map(finds, self.others or ["en"]))

    def finds(self):
        peers = [self.compare_locales, self.moz_l10n_lint, self.moz_l10n, self.moz_fluent_linter]
        return [tool() for tool in [self.ours, *peers]]


def main():
    askwell, programs = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).absolute().parent
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        sound = Path(scratch) / "a sound folder"
        for name, text in SOUND.items():
            (sound / name).parent.mkdir(parents=True, exist_ok=True)
            (sound / name).write_text(text)
        cases = sorted(path for path in CASES.iterdir() if path.is_dir())
        folders = [sound] + [Path(copytree(case, Path(scratch) / case.name)) for case in cases]
        rows = [(folder.name, Folder(folder, askwell, programs).finds()) for folder in folders]
    totals = [sum(finds) for finds in zip(*(finds for _, finds in rows[1:]))]
    heads = ["", "askwell", *PEERS]
    table = [[name, *("yes" if find else "-" for find in finds)] for name, finds in rows]
    table = [heads, *table, [f"of {len(rows) - 1}", *map(str, totals)]]
    widths = [max(len(row[column]) for row in table) for column in range(len(heads))]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
