"""`bench speech` on tiny shapes: every part runs, and tells on what and beside what it measured."""

import json

import pytest

from agent.caller.bench.speech import capacity
from agent.caller.bench.speech.callers import Heard
from agent.caller.bench.speech.capacity import capacity as search
from agent.caller.bench.speech.capacity import figures
from agent.caller.bench.speech.run import bench_speech
from agent.caller.errors import BenchError
from agent.speech.errors import ModelError


@pytest.mark.parametrize("part", ["vad", "mel", "whisper", "nemotron", "seamless"])
async def test_a_part_tells_its_figures_beside_the_other_way(part: str) -> None:
    report = await bench_speech("cpu", only=[part])
    rows = report["rows"]
    assert rows
    assert {row["part"] for row in rows} == {part}
    assert all(row["device"] == "cpu" for row in rows)
    # Every row has a ratio to what it replaces.
    names = ("batched_over_serial", "times_faster_whisper", "times_transformers", "times_eager")
    assert all(any(row.get(name, 0) > 0 for name in names) for row in rows)
    assert bool(report["baseline"]) == (part == "whisper")
    assert report["machine"]["packages"]["torch"]
    json.dumps(report)


@pytest.mark.alone
async def test_a_replica_is_measured_beside_this_process() -> None:
    report = await bench_speech("cpu", only=["elsewhere"], seconds=6.0)
    assert [row["calls"] for row in report["rows"]] == [1, 20]
    assert [row["calls"] for row in report["baseline"]] == [1, 20]
    for row in (*report["rows"], *report["baseline"]):
        assert row["right"] == row["utterances"] > 0


async def test_calls_are_counted_for_every_recogniser_and_the_demos_words_are_judged() -> None:
    report = await bench_speech("cpu", only=["calls"], seconds=6.0, most_calls=1)
    rows = report["rows"]
    assert [row["engine"].split()[0] for row in rows] == ["demo", "Whisper", "Whisper", "Nemotron"]
    assert all(row["calls"] == 1 for row in rows)
    assert rows[0]["utterances"] >= 1
    assert rows[0]["right"] == rows[0]["utterances"]
    assert rows[1]["right"] is None


async def test_the_search_ends_close_below_the_first_count_that_is_too_slow(monkeypatch) -> None:
    tried: list[int] = []

    async def simulate(pool: object, utterances: object, calls: int, seconds: float) -> Heard:
        tried.append(calls)
        return Heard(finals_ms=[100.0 if calls <= 150 else 400.0] * 20)

    monkeypatch.setattr(capacity, "simulate", simulate)
    rows = [row async for row in search(None, [], {}, most=1000, seconds=1.0)]  # type: ignore[arg-type]
    assert tried[:6] == [8, 16, 32, 64, 128, 256]
    within = [row["calls"] for row in rows if row["within_budget"]]
    beyond = [row["calls"] for row in rows if not row["within_budget"]]
    assert max(within) <= 150 < min(beyond)
    assert min(beyond) - max(within) <= max(within) / 8


async def test_the_search_stops_at_the_most_that_may_be_tried(monkeypatch) -> None:
    async def simulate(pool: object, utterances: object, calls: int, seconds: float) -> Heard:
        return Heard(finals_ms=[1.0])

    monkeypatch.setattr(capacity, "simulate", simulate)
    rows = [row async for row in search(None, [], {}, most=20, seconds=1.0)]  # type: ignore[arg-type]
    assert [row["calls"] for row in rows] == [8, 16, 20]


async def test_callers_whom_nobody_answers_are_beyond_the_budget_though_no_text_is_late() -> None:
    assert figures(Heard(finals_ms=[10.0] * 19, unanswered=1))["within_budget"]
    assert not figures(Heard(finals_ms=[10.0] * 19, unanswered=2))["within_budget"]


async def test_an_unknown_part_or_device_is_refused_by_name() -> None:
    with pytest.raises(BenchError, match="nonsense"):
        await bench_speech(only=["nonsense"])
    with pytest.raises(ModelError, match="cuda:97"):
        await bench_speech("cuda:97", only=["vad"])
