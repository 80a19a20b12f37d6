"""As many replicas as keep their share of the open calls below capacity."""

from types import SimpleNamespace

import pytest

from agent.speech.remote.scaling import OpenCalls


@pytest.mark.parametrize(
    ("calls", "wanted"),
    [({}, 1), ({"a": 0.0}, 1), ({"a": 140.0}, 1), ({"a": 100.0, "b": 41.0}, 2), ({"a": 999.0}, 8)],
)
def test_open_calls_decide(calls: dict[str, float], wanted: int):
    context = SimpleNamespace(aggregated_metrics={"calls": calls}, policy_state={})
    assert OpenCalls(calls_each=140)(context) == (wanted, {})


def test_before_any_replica_has_told_there_is_one():
    context = SimpleNamespace(aggregated_metrics=None, policy_state=None)
    assert OpenCalls(calls_each=140)(context) == (1, {})
