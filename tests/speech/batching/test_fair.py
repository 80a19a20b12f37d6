"""Who goes next, whatever comes, goes and waits."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from agent.speech.batching.fair import FairQueue, Place

CALLS = st.sampled_from("abcd")
BUCKETS = st.sampled_from([1, 2, 3])


def filled(*calls: str, bucket: int = 1) -> FairQueue[str]:
    queue: FairQueue[str] = FairQueue()
    for number, call in enumerate(calls):
        queue.put(f"{call}{number}", call, bucket)
    return queue


def test_calls_take_turns():
    assert filled(*"aaabcb").take(6) == ["a0", "b3", "c4", "a1", "b5", "a2"]


def test_a_new_call_does_not_wait_for_what_another_has_queued():
    queue = filled(*"a" * 50)
    queue.take(10)
    queue.put("new", "b", 1)
    assert "new" in queue.take(2)


def test_a_call_that_took_back_its_rows_starts_afresh():
    """Barge-in: the old answer's sentences go, and the new one does not queue behind them."""
    queue: FairQueue[str] = FairQueue()
    first, *old = [queue.put(f"old{n}", "a", 1) for n in range(10)]
    for place in old:
        assert queue.remove(place)
    queue.put("b", "b", 1)
    queue.put("new", "a", 1)
    queue.put("b2", "b", 1)
    assert queue.take(4) == ["old0", "b", "new", "b2"]
    assert not queue.remove(first)


def test_a_rare_length_is_not_starved_by_a_busy_one():
    queue = filled(*"abcd")
    queue.put("rare", "e", 2)
    served = 0
    while "rare" not in (batch := queue.take(2)):
        served += len(batch)
        for call in "abcd":
            queue.put("more", call, 1)
    assert served == 4


def test_calls_that_come_and_go_do_not_starve_one_that_stays():
    """Each newcomer's first row is due at once, and yet the long call's last row is reached."""
    queue = filled(*"a" * 5)
    for newcomer in range(200):
        queue.put("new", newcomer, 1)
        if queue.take(1) == ["a4"]:
            break
    assert newcomer < 20


@given(st.lists(CALLS, max_size=40), st.integers(1, 5))
def test_whoever_waits_has_been_served_as_often_as_the_others(calls, most):
    queue = filled(*calls)
    wanted, served = Counter(calls), Counter()
    while batch := queue.take(most):
        for item in batch:
            served[item[0]] += 1
            for call in wanted:
                if served[call] < wanted[call]:  # still waits
                    assert served[item[0]] <= served[call] + 1
    assert served == wanted


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), CALLS, BUCKETS),
        st.tuples(st.just("take"), st.integers(1, 4)),
        st.tuples(st.just("remove"), st.integers(0, 30)),
    ),
    max_size=60,
)


@given(STEPS)
def test_nothing_is_lost_nothing_comes_twice_and_nobody_waits_for_newcomers(steps):
    queue: FairQueue[int] = FairQueue()
    places: list[Place[int]] = []
    before: dict[int, int] = {}  # rows that were there when a call's only row came
    batches_since: Counter[int] = Counter()
    left: list[int] = []

    def take(most: int) -> bool:
        batch = queue.take(most)
        assert len(batch) <= most
        assert len({places[n].bucket for n in batch}) <= 1
        for key in {(places[n].call, places[n].bucket) for n in batch}:
            mine = [n for n in batch if (places[n].call, places[n].bucket) == key]
            gone = [n for n in left if (places[n].call, places[n].bucket) == key]
            assert mine == sorted(mine)
            assert all(n < mine[0] for n in gone if n not in removed)
        left.extend(batch)
        for n in before:
            if n in batch:
                assert batches_since[n] <= before[n]
            elif n not in left:
                batches_since[n] += 1
        return bool(batch)

    removed: set[int] = set()
    for step in steps:
        match step:
            case ("put", call, bucket):
                if not queue.waiting_of(call):
                    before[len(places)] = len(queue)
                places.append(queue.put(len(places), call, bucket))
            case ("take", most):
                take(most)
            case ("remove", n):
                if n < len(places):
                    assert queue.remove(places[n]) == (n not in left)
                    if n not in left:
                        left.append(n)
                        removed.add(n)
        assert len(queue) == len(places) - len(left)
        assert sorted(queue.items()) == sorted(set(range(len(places))) - set(left))
    while take(3):
        pass
    assert sorted(left) == list(range(len(places)))
    assert len(queue) == 0
