"""The bench of dialogues tells what it measured."""

import os

from agent.caller.bench.dialogue import bench_dialogue
from agent.dialogue.bundle import Bundle
from tests.dialogue.line import ACTS, SMALL

TALK = """
- name: cards, and a person
  caller: {language: en}
  given: {list_cards: {cards: []}}
  talk: [{caller: block my card}, {press: "4321"}, {press: "9"}]
"""


def test_the_engine_and_each_language_are_measured_on_one_core() -> None:
    cores = os.sched_getaffinity(0)
    bundle = Bundle({**Bundle.from_folder(SMALL).files, "block_card/tests.yaml": TALK})
    told: list[tuple[str, int, int]] = []
    result = bench_dialogue(
        bundle, ACTS, events=50, utterances=10, progress=lambda *step: told.append(step)
    )
    assert (result["bench"], result["baseline"]) == ("dialogue", [])
    engine, saving, *understanding = result["rows"]
    assert (engine["saved"], saving["saved"]) == (False, True)
    assert engine["conversations"] == 1
    assert engine["events"] >= 50
    assert [row["language"] for row in understanding] == ["hi", "en"]
    assert all(row["utterances"] == 10 for row in understanding)
    assert all(row["utterance_p50_ms"] <= row["utterance_p99_ms"] for row in understanding)
    assert [at for _, at, _ in told] == [0, 1, 2, 3]
    assert os.sched_getaffinity(0) == cores
