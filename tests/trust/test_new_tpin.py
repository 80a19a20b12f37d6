"""A new TPIN is not one that is soon guessed, is keyed twice alike, and is soon forgotten."""

import asyncio

import pytest

from agent.trust.new_tpin import NewTpin, is_weak
from tests.waiting import until

OWN = ["4321", "+919876543210", "8765"]


@pytest.mark.parametrize(
    "digits",
    [
        *("0000", "9999"),
        *("1234", "0123", "4567", "7890", "8901", "9876", "2109"),
        *("1947", "1999", "2001", "2026"),
        *("4321", "8765", "3210"),
        *("", "835", "83512", "83x1", "१२३५"),
    ],
)
def test_what_is_soon_guessed_or_no_tpin_is_weak(digits: str) -> None:
    assert is_weak(digits, OWN)


@pytest.mark.parametrize("digits", ["8351", "2580", "1357", "1122", "9021", "1820"])
def test_the_rest_is_not(digits: str) -> None:
    assert not is_weak(digits, OWN)


async def test_a_weak_one_is_not_kept() -> None:
    new = NewTpin()
    assert new.first("1234", OWN) == "weak"
    assert new.again("1234") == "wrong"
    assert new.settled is None


async def test_it_is_settled_when_keyed_twice_alike() -> None:
    new = NewTpin()
    assert new.first("8351", OWN) == "ok"
    assert new.settled is None
    assert new.again("8351") == "ok"
    assert new.settled == "8351"
    new.drop()
    assert new.settled is None


async def test_one_that_differs_is_forgotten_with_the_first() -> None:
    new = NewTpin()
    new.first("8351", OWN)
    assert new.again("8352") == "wrong"
    assert new.again("8351") == "wrong"
    assert new.settled is None


async def test_it_is_forgotten_after_its_time_whether_settled_or_not() -> None:
    new = NewTpin(life_s=0.01)
    new.first("8351", OWN)
    new.again("8351")

    async def forgotten() -> bool:
        return new.settled is None

    await until(forgotten, within_s=5.0)
    new.first("8351", OWN)
    await asyncio.sleep(0.05)
    assert new.again("8351") == "wrong"


async def test_it_never_shows_itself() -> None:
    new = NewTpin()
    new.first("8351", OWN)
    assert "8351" not in f"{new!r} {new}"
    new.drop()
