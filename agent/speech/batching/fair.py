"""Who goes next: a queue that is fair to calls and gives out rows that may share a batch.

Start-time fair queueing (Goyal, Vin and Cheng, SIGCOMM 1996), the weight of every call one. A row
is tagged with its round: the queue's own round when it comes, or the one after its call's last
waiting row. The row of the lowest round, first come, decides which bucket is served, and the batch
is filled from that bucket in the same order. So

- calls take turns, and the only row of a call never waits for a neighbour's backlog;
- a rare bucket is not starved: a call's first row waits at most for the rows that were there
  before it;
- rows of one call and bucket leave in the order they came.
"""

from bisect import bisect_left, insort
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, eq=False, slots=True)
class Place(Generic[Item]):
    """Where an item waits."""

    item: Item
    call: Hashable
    bucket: Hashable
    order: tuple[float, int]


class FairQueue(Generic[Item]):
    """Items of many calls in buckets; `bool` and `len` tell of what waits.

    Putting and removing cost a search by halves and a shift in one bucket's list: nothing to speak
    of below some thousands of waiting items. Bounds are the owner's.
    """

    def __init__(self) -> None:
        self._buckets: dict[Hashable, list[tuple[tuple[float, int], Place[Item]]]] = {}
        self._calls: dict[Hashable, dict[int, Place[Item]]] = {}
        self._round = 0.0
        self._count = 0
        self._waiting = 0

    def __len__(self) -> int:
        return self._waiting

    def waiting_of(self, call: Hashable) -> int:
        """Return how many items of `call` wait."""
        return len(self._calls.get(call, ()))

    def put(self, item: Item, call: Hashable, bucket: Hashable) -> Place[Item]:
        """Let `item` wait; what is returned takes it back by `remove`."""
        own = self._calls.setdefault(call, {})
        turn = self._round
        if own:
            turn = max(turn, next(reversed(own.values())).order[0] + 1)
        self._count += 1
        self._waiting += 1
        place = Place(item, call, bucket, (turn, self._count))
        own[self._count] = place
        insort(self._buckets.setdefault(bucket, []), (place.order, place))
        return place

    def remove(self, place: Place[Item]) -> bool:
        """Take back an item; False where it has left already."""
        if place.order[1] not in self._calls.get(place.call, ()):
            return False
        rows = self._buckets[place.bucket]
        del rows[bisect_left(rows, (place.order,))]
        if not rows:
            del self._buckets[place.bucket]
        self._forget(place)
        return True

    def take(self, most: int) -> list[Item]:
        """Return up to `most` items of one bucket, those whose turn it is; none where none wait."""
        if not self._buckets:
            return []
        bucket, rows = min(self._buckets.items(), key=lambda each: each[1][0])
        taken = [place for _, place in rows[:most]]
        del rows[:most]
        if not rows:
            del self._buckets[bucket]
        # A round is over when as many rows were served as there are calls that wait.
        self._round = max(self._round, taken[0].order[0]) + len(taken) / len(self._calls)
        for place in taken:
            self._forget(place)
        return [place.item for place in taken]

    def items(self) -> list[Item]:
        """Return all that waits, call by call."""
        return [place.item for own in self._calls.values() for place in own.values()]

    def clear(self) -> None:
        self._buckets.clear()
        self._calls.clear()
        self._waiting = 0

    def _forget(self, place: Place[Item]) -> None:
        self._waiting -= 1
        own = self._calls[place.call]
        del own[place.order[1]]
        if not own:
            del self._calls[place.call]
