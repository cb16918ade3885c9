"""Makes a large form twice, for comparison: form_peer.py FOLDER

FOLDER/form.xlsx is an XLSForm, FOLDER/screening-tools and FOLDER/locales are a pack of askwell with the same questions: the
same ids, the same words in three languages, the same kind of answers, in the same groups.
"""

import sys
from pathlib import Path

import openpyxl

QUESTIONS = 2150
IN_A_GROUP = 50
THINGS = "tea bread water soup rice milk salt sugar fruit coffee".split()
PLACES = "kitchen garden market harbour workshop station office yard hall shop".split()
LANGUAGES = [("English (en)", "en"), ("Español (es)", "es"), ("العربية (ar)", "ar")]
NAMES = {
    "es": dict(zip(THINGS + PLACES, "té pan agua sopa arroz leche sal azúcar fruta café cocina jardín mercado puerto taller estación "
                   "oficina patio salón tienda".split())),
    "ar": dict(zip(THINGS + PLACES, "شاي خبز ماء حساء أرز حليب ملح سكر فاكهة قهوة مطبخ حديقة سوق ميناء ورشة محطة مكتب ساحة قاعة دكان".split())),
}
PATTERNS = {
    "en": "Is the {thing} in {place} number {number} kept cold?",
    "es": "¿Está frío lo de {thing} en {place} número {number}?",
    "ar": "هل {thing} في {place} رقم {number} بارد؟",
}
SIGNS = {"en": "Cold {thing} in {place} number {number}", "es": "Frío: {thing} en {place} número {number}", "ar": "بارد: {thing} في {place} رقم {number}"}
YES_NO = {"en": ("Yes", "No"), "es": ("Sí", "No"), "ar": ("نعم", "لا")}


def words(pattern, language, place):
    names = NAMES.get(language, {})
    thing, where = THINGS[place % 10], PLACES[place // 10 % 10]
    return pattern[language].format(thing=names.get(thing, thing), place=names.get(where, where), number=place // 100 + 1)


def groups():
    return [range(start, min(start + IN_A_GROUP, QUESTIONS)) for start in range(0, QUESTIONS, IN_A_GROUP)]


def form(path):
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    labels = [f"label::{name}" for name, _ in LANGUAGES]
    survey.append(["type", "name", *labels, "relevant"])
    for number, group in enumerate(groups()):
        survey.append(["begin_group", f"g{number}", *(f"{number}" for _ in LANGUAGES)])
        for place in group:
            row = ["select_one yes_no", f"stock-{place}".replace("-", "_")]
            survey.append([*row, *(words(PATTERNS, tag, place) for _, tag in LANGUAGES)])
        survey.append(["end_group"])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", *labels])
    for place, name in enumerate(["yes", "no"]):
        choices.append(["yes_no", name, *(YES_NO[tag][place] for _, tag in LANGUAGES)])
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "default_language"])
    settings.append(["Stock", "stock", LANGUAGES[0][0]])
    book.save(path)


def pack(folder):
    (folder / "screening-tools").mkdir(parents=True, exist_ok=True)
    sections = [f"  - {{id: g{number}, sensitivity: low, items: [{', '.join(f'stock-{place}' for place in group)}]}}" for number, group in enumerate(groups())]
    items = [f"  - {{id: stock-{place}, by: observed, kind: yes-no, concern: 'no'}}" for place in range(QUESTIONS)]
    scales = [
        f"  s{number}:\n    count: [{', '.join(f'stock-{place}' for place in group)}]\n    positive: {{at-least: 2}}"
        for number, group in enumerate(groups())
    ]
    every = ", ".join(f"s{number}" for number in range(len(groups())))
    rows = [f"  - {{id: warm, when: {{any: [{every}]}}, level: some, pathways: [helpline]}}"]
    text = "\n".join([
        "format: 1", "id: stock", "version: 1.0.0", "use: organisation",
        "audience: {age: any, exploitation: [any], settings: [any], roles: [any]}",
        "evidence: {status: unvalidated, populations: [], accuracy: []}",
        "sources:", "  made: {title: Made up, publisher: Nobody, takes: [structure], licence: ours}",
        "sections:", *sections, "items:", *items, "scales:", *scales, "findings:", *rows,
        "  - {id: none-recorded, otherwise: true, level: none-recorded, pathways: [helpline]}", "",
    ])
    (folder / "screening-tools" / "stock.yaml").write_text(text, encoding="utf-8")
    for _, tag in LANGUAGES:
        locale = folder / "locales" / tag
        locale.mkdir(parents=True, exist_ok=True)
        lines = ["# Made up.\ntool_stock = Stock"]
        for number in range(len(groups())):
            lines.append(f"# Made up.\nsection_stock_g{number} = {number}\n# Made up.\nscale_stock_s{number} = {number}")
        lines.append("# Made up.\nfinding_stock_warm = Warm\n# Made up.\nfinding_stock_none-recorded = Nothing")
        for place in range(QUESTIONS):
            lines.append(f"# Made up.\nitem_stock-{place} = {words(PATTERNS, tag, place)}\n    .sign = {words(SIGNS, tag, place)}")
        (locale / "stock.ftl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    form(target / "form.xlsx")
    pack(target)
