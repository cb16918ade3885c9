"""Which tool finds which fault: every broken folder of tests/golden/locales/trees, seen by askwell and by its peers.

A tool finds a fault when it says anything of a folder that holds it; of the sound folder all must be silent. Each is asked
as its authors mean it to be used, and generously: moz-l10n-lint and moz-fluent-linter are given the broken language as if it
were the source, the latter without its rules of English typography unless the source itself is broken; flynt does not look
for keys that no code uses.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import copytree

HERE = Path(__file__).resolve().parent
CASES = HERE.parent / "tests/golden/locales/trees"
SOUND = {
    "en/tea.ftl": "tea-hot = The tea is hot.\n    .title = Hot tea\n",
    "de/tea.ftl": "tea-hot = Der Tee ist heiß.\n    .title = Heißer Tee\n",
}
TYPOGRAPHY = "".join(f"TE0{rule}: {{enabled: false}}\n" for rule in range(1, 6))
ALL_RULES = "ID01: {enabled: true}\nID02: {enabled: true, min_length: 3}\nVC: {disabled: false}\nPS01: {disabled: false}\n"
CRATE = '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n'
MOZL10N_LINTER = os.environ.get("MOZL10N_LINTER")


class Folder:
    """A folder with a language in each folder of it, English the source."""

    def __init__(self, path, askwell, peers):
        self.path, self.askwell, self.peers, self.programs = path, askwell, peers, peers / "bin"
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

    def mozl10n_linter(self):
        linter = Path(MOZL10N_LINTER).resolve() / "l10n/fluent_l10n.py"
        _, text = self.run(self.programs / "python", linter, "--l10n", f"{self.path}/", "--ref", "en")
        assert "Traceback" not in text, text
        return "No issues found" not in text

    def weblate(self):
        status, text = self.run(self.peers / "weblate/bin/python", HERE / "weblate_peer.py", self.path)
        assert status == 0, text
        return bool(text)

    def flynt(self):
        with tempfile.TemporaryDirectory() as crate:
            (Path(crate) / "Cargo.toml").write_text(CRATE)
            (Path(crate) / "src").mkdir()
            check = ["--unused", "allow", "--locales-dir", self.path, crate]
            return self.run(self.peers / "flynt/bin/flynt", *check)[0] != 0


TOOLS = {
    "askwell": Folder.ours,
    "compare-locales": Folder.compare_locales,
    "moz-l10n-lint": Folder.moz_l10n_lint,
    "moz.l10n": Folder.moz_l10n,
    "moz-fluent-linter": Folder.moz_fluent_linter,
    **({"mozl10n-linter": Folder.mozl10n_linter} if MOZL10N_LINTER else {}),
    "Weblate": Folder.weblate,
    "flynt": Folder.flynt,
}


def main():
    askwell, peers = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).absolute()
    with tempfile.TemporaryDirectory() as scratch:
        sound = Path(scratch) / "a sound folder"
        for name, text in SOUND.items():
            (sound / name).parent.mkdir(parents=True, exist_ok=True)
            (sound / name).write_text(text)
        cases = sorted(path for path in CASES.iterdir() if path.is_dir())
        paths = [sound] + [Path(copytree(case, Path(scratch) / case.name)) for case in cases]
        folders = [Folder(path, askwell, peers) for path in paths]
        rows = [(folder.path.name, [finds(folder) for finds in TOOLS.values()]) for folder in folders]
    totals = [sum(finds) for finds in zip(*(finds for _, finds in rows[1:]))]
    heads = ["", *TOOLS]
    table = [[name, *("yes" if find else "-" for find in finds)] for name, finds in rows]
    table = [heads, *table, [f"of {len(rows) - 1}", *map(str, totals)]]
    widths = [max(len(row[column]) for row in table) for column in range(len(heads))]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
