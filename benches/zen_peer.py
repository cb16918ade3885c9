"""Scores the sessions with zen-engine, for comparison: zen_peer.py SESSIONS.jsonl

The model says what weighted-24.yaml says. An engine that does not know skip rules needs a guard for each item, and
unanswered items count as absent, so its total is the low end of ours. Prints: seconds, sum of all totals.
"""

import json
import sys
import time

import zen

GUARDS = {
    3: "$.s1",
    4: "$.s1",
    7: "$.s6",
    8: "$.s6 and $.s7",
    12: "$.s10",
    15: "$.s13 or $.s14",
    19: "($.s16 ? 1 : 0) + ($.s17 ? 1 : 0) + ($.s18 ? 1 : 0) >= 2",
    23: "$.s22",
}
WEIGHTS = [3, 1, 2, 5, 1, 2, 4, 1]
GRADED = (5, 11, 22)


def expressions():
    """For each item: s, whether its concern is present; p, its points."""
    rows = []
    for item in range(1, 25):
        weight = WEIGHTS[item % 8]
        answer = f"answers.q{item}"
        guard = f"({GUARDS[item]}) and " if item in GUARDS else ""
        if item in GRADED:
            rows.append((f"s{item}", f"{guard}({answer} == 'often' or {answer} == 'always')"))
            rows.append((
                f"p{item}",
                f"{answer} == 'always' ? {weight + 3} : {answer} == 'often' ? {weight + 1}"
                f" : {answer} == 'sometimes' ? 1 : 0",
            ))
        else:
            rows.append((f"s{item}", f"{guard}{answer} == 'yes'"))
            rows.append((f"p{item}", f"$.s{item} ? {weight} : 0"))
    rows.append(("total", " + ".join(f"$.p{item}" for item in range(1, 25))))
    rows.append(("finding", "$.total >= 30 ? 'high' : $.total >= 12 ? 'middle' : 'low'"))
    return [{"id": key, "key": key, "value": value} for key, value in rows]


def model():
    place = {"x": 0, "y": 0}
    content = {"expressions": expressions(), "inputField": None, "outputPath": None, "executionMode": "single"}
    return {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", "position": place, "content": {"schema": ""}},
            {"id": "do", "type": "expressionNode", "name": "do", "position": place, "content": content},
            {"id": "out", "type": "outputNode", "name": "out", "position": place, "content": {"schema": ""}},
        ],
        "edges": [
            {"id": "a", "type": "edge", "sourceId": "in", "targetId": "do"},
            {"id": "b", "type": "edge", "sourceId": "do", "targetId": "out"},
        ],
    }


def main():
    with open(sys.argv[1], "rb") as file:
        lines = file.read().splitlines()
    decision = zen.ZenEngine().create_decision(json.dumps(model()))
    decision.evaluate(lines[0])
    times = []
    for _ in range(3):
        start = time.perf_counter()
        total = sum(decision.evaluate(line)["result"]["total"] for line in lines)
        times.append(time.perf_counter() - start)
    print(sorted(times)[1], int(total))


if __name__ == "__main__":
    main()
