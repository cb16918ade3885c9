"""Scores records of labour-adult from standard input, for comparison: frame_peer.py pandas|duckdb TOOL.json

TOOL.json is what `askwell tool show labour-adult --format json` writes. Both read the same lines, count the signs of each
dimension, decide which dimensions are positive and which row of the table holds, and write one line of JSON for each
record. Neither can leave an unanswered item open: it counts as absent, and only one result is given where several are
possible.
"""

import json
import sys

CHUNK = 50_000


def rules(tool):
    """For each dimension: its strong, medium and weak items."""
    return {scale["id"]: [scale["tiers"].get(tier, []) for tier in ("strong", "medium", "weak")] for scale in tool["scales"]}


def with_pandas(scales):
    import numpy
    import pandas

    write = sys.stdout.write
    for frame in pandas.read_json(sys.stdin.buffer, lines=True, chunksize=CHUNK):
        answers = pandas.DataFrame.from_records(frame["answers"].to_list())
        yes = answers == "yes"
        positive, total = {}, 0
        for dimension, tiers in scales.items():
            strong, medium, weak = (yes.reindex(columns=items, fill_value=False).sum(axis=1) for items in tiers)
            positive[dimension] = (
                (strong >= 2)
                | ((strong >= 1) & (medium + weak >= 1))
                | (medium >= 3)
                | ((medium >= 2) & (weak >= 1))
            )
            total = total + strong + medium + weak
        found = pandas.DataFrame(positive)
        means = found["deceptive-recruitment"] | found["coercive-recruitment"] | found["vulnerability-at-recruitment"]
        exploitation, coercion = found["exploitation"], found["coercion-at-destination"]
        found["finding"] = numpy.select(
            [
                means & exploitation & coercion,
                found["deceptive-recruitment"] & exploitation,
                exploitation & ~found["coercive-recruitment"] & ~coercion,
                ~found.any(axis=1),
            ],
            ["trafficking-indicated", "deceived-and-exploited", "exploited", "none-recorded"],
            "needs-review",
        )
        found["total"] = total
        write(found.to_json(orient="records", lines=True))


def with_duckdb(scales):
    import duckdb

    def count(items):
        return " + ".join(f"(coalesce(answers.\"{item}\", '') = 'yes')::int" for item in items) or "0"

    columns = []
    for dimension, (strong, medium, weak) in scales.items():
        name = dimension.replace("-", "_")
        columns += [f"{count(strong)} as {name}_s", f"{count(medium)} as {name}_m", f"{count(weak)} as {name}_w"]
    items = [item for tiers in scales.values() for tier in tiers for item in tier]
    shape = "STRUCT(" + ", ".join(f'"{item}" VARCHAR' for item in items) + ")"
    names = [dimension.replace("-", "_") for dimension in scales]
    positive = ", ".join(
        f"({n}_s >= 2 or ({n}_s >= 1 and {n}_m + {n}_w >= 1) or {n}_m >= 3 or ({n}_m >= 2 and {n}_w >= 1)) as {n}" for n in names
    )
    total = " + ".join(f"{n}_{tier}" for n in names for tier in "smw")
    means = "(deceptive_recruitment or coercive_recruitment or vulnerability_at_recruitment)"
    nothing = " and ".join(f"not {n}" for n in names)
    duckdb.sql(f"""
        copy (
            with counted as (
                select {", ".join(columns)}
                from read_json('/dev/stdin', format = 'newline_delimited', columns = {{answers: '{shape}'}})
            ), decided as (select {positive}, {total} as total from counted)
            select *, case
                when {means} and exploitation and coercion_at_destination then 'trafficking-indicated'
                when deceptive_recruitment and exploitation then 'deceived-and-exploited'
                when exploitation and not coercive_recruitment and not coercion_at_destination then 'exploited'
                when {nothing} then 'none-recorded'
                else 'needs-review' end as finding
            from decided
        ) to '/dev/stdout' (format json)
    """)


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8") as file:
        scales = rules(json.load(file))
    {"pandas": with_pandas, "duckdb": with_duckdb}[sys.argv[1]](scales)
