"""What Weblate says of a folder of Fluent files, a language in each folder of it, English the source.

Its own file format and its own checks, without its server and its database. Left out are the few checks that look for other
strings in the database. What has no translation counts as said: Weblate lists it.
"""

import re
import sys
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import MagicMock

import django
from django.conf import settings

# What draws, for lengths given in pixels, and what asks the database. No check that is run here needs them.
for name in ("cairo", "gi", "gi.repository", "weblate.glossary.models", "weblate.trans.models"):
    sys.modules[name] = MagicMock()
APPS = ["django.contrib.contenttypes", "django.contrib.auth", "weblate.lang", "weblate.checks"]
settings.configure(INSTALLED_APPS=APPS, AUTOFIX_LIST=(), USE_I18N=False)
django.setup()

from weblate.checks.flags import Flags  # noqa: E402
from weblate.checks.models import CHECKS  # noqa: E402
from weblate.formats.ttkit import FluentFormat  # noqa: E402
from weblate.lang.models import Language  # noqa: E402
from weblate.utils.state import STATE_TRANSLATED  # noqa: E402


class Unit(SimpleNamespace):
    """The part of Weblate's model of a string that its checks read."""

    def __init__(self, found, language, is_source):
        room = re.search(r"max-length: (\d+)", found.notes)
        own = f"max-length:{room[1]}" if room else ""
        flags = Flags(",".join(FluentFormat.check_flags), found.flags, own)
        english = SimpleNamespace(plural=SimpleNamespace(number=2), base_code="en", code="en")
        component = SimpleNamespace(
            source_language=english,
            batch_checks=True,
            batched_checks=set(),
            is_glossary=False,
            is_multivalue=False,
            allow_translation_propagation=True,
            file_format="fluent",
            file_format_cls=FluentFormat,
            name="askwell",
            project=SimpleNamespace(name="askwell"),
        )
        plural = SimpleNamespace(number=2, examples={})
        super().__init__(
            pk=1,
            context=found.context,
            source=found.source,
            target=found.target,
            note=found.notes,
            all_flags=flags,
            all_checks_names=(),
            check_cache={},
            state=STATE_TRANSLATED,
            translated=True,
            readonly=False,
            is_source=is_source,
            source_string=found.source,
            translation=SimpleNamespace(component=component, language=language, plural=plural),
        )

    def get_source_plurals(self):
        return [self.source]

    def get_target_plurals(self):
        return [self.target]

    def get_max_length(self):
        return self.all_flags.get_value("max-length") if self.all_flags.has_value("max-length") else 10000

    def findings(self):
        source, target = self.get_source_plurals(), self.get_target_plurals()
        if self.is_source:
            return [name for name, check in CHECKS.source.items() if check.check_source(source, self)]
        return [name for name, check in CHECKS.target.items() if check.check_target(source, target, self)]


def opened(path, **how):
    try:
        store = FluentFormat(path, **how)
        store.check_valid()
    except ValueError as error:
        print(f"{path}: {error!r}")
        return None
    return store


def main(folder):
    others = [part for part in folder.iterdir() if part.is_dir() and part.name != "en"]
    for source in (folder / "en").rglob("*.ftl"):
        english = opened(source, language_code="en", is_template=True)
        if english is None:
            continue
        store = opened(source, template_store=english, language_code="en")
        units = [(source, unit, "en") for unit in store.content_units]
        for other in others:
            path = other / source.relative_to(folder / "en")
            if not path.exists():
                print(f"{path}: no translation")
                continue
            store = opened(path, template_store=english, language_code=other.name)
            if store is not None:
                units += [(path, unit, other.name) for unit in store.content_units]
        for path, unit, code in units:
            if not unit.has_unit() or not unit.is_translated():
                print(f"{path}: {unit.context}: no translation")
                continue
            for name in Unit(unit, Language(code=code), code == "en").findings():
                print(f"{path}: {unit.context}: {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
