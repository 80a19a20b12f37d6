"""Numbers are found by a keyed hash and shown masked."""

from pathlib import Path

import pytest

from agent.trust.numbers import NumberHasher, mask


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+919876543210", "+91••••••3210"),
        ("9876543210", "••••••3210"),
        ("1600", "1600"),
        ("+1600", "•1600"),
        ("", "unknown"),
        (None, "unknown"),
    ],
)
def test_a_number_is_shown_by_its_last_four(number: str | None, shown: str) -> None:
    assert mask(number) == shown


def test_a_hash_needs_the_key(tmp_path: Path) -> None:
    hasher = NumberHasher.load_or_create(tmp_path / "numbers.key")
    digest = hasher.hash("+919876543210")
    assert digest == NumberHasher.load_or_create(tmp_path / "numbers.key").hash("+919876543210")
    assert digest != NumberHasher(bytes(32)).hash("+919876543210")
    assert digest != hasher.hash("+919876543211")
    assert len(digest) == 64
