"""Sealed values open only here, only unharmed, and only where they belong."""

import base64
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from agent.trust import keyfile
from agent.trust.errors import KeyFileError, SealError
from agent.trust.sealing import KeyRing

SECRET = "शेष राशि 1234567.50".encode()


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    return KeyRing.load_or_create(tmp_path / "seal.keys")


def test_a_changed_byte_anywhere_is_noticed(ring: KeyRing) -> None:
    sealed = ring.seal(SECRET, "events/c1/0")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(SealError):
            ring.open(bytes(changed), "events/c1/0")


@pytest.mark.parametrize("length", [0, 1, 10, 33])
def test_a_truncated_value_is_noticed(ring: KeyRing, length: int) -> None:
    with pytest.raises(SealError):
        ring.open(ring.seal(SECRET, "x")[:length], "x")


def test_a_value_moved_to_another_row_does_not_open(ring: KeyRing) -> None:
    with pytest.raises(SealError, match="events/c2/0"):
        ring.open(ring.seal(SECRET, "events/c1/0"), "events/c2/0")


def test_a_key_we_do_not_have_is_named(ring: KeyRing, tmp_path: Path) -> None:
    stranger = KeyRing.load_or_create(tmp_path / "other.keys")
    with pytest.raises(SealError, match=stranger.key_id):
        ring.open(stranger.seal(SECRET, "x"), "x")


def test_what_the_old_key_sealed_opens_after_a_new_key_was_added(tmp_path: Path) -> None:
    path = tmp_path / "seal.keys"
    old = KeyRing.load_or_create(path)
    sealed = old.seal(SECRET, "x")
    with path.open("a") as file:
        file.write(f"00c0ffee {base64.b64encode(os.urandom(32)).decode()}\n")
    new = KeyRing.load_or_create(path)
    assert new.open(sealed, "x") == SECRET
    assert new.key_id == "00c0ffee"
    assert new.seal(SECRET, "x")[2:6].hex() == "00c0ffee"


def test_the_same_bytes_are_never_sealed_alike(ring: KeyRing) -> None:
    assert ring.seal(SECRET, "x") != ring.seal(SECRET, "x")
    assert ring.open(ring.seal(b"", "x"), "x") == b""


def test_a_key_file_is_for_us_alone(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "seal.keys"
    KeyRing.load_or_create(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    with pytest.raises(KeyFileError, match="chmod 600"):
        KeyRing.load_or_create(path)


@pytest.mark.parametrize(
    "text",
    ["", "nonsense\n", "00c0ffee short\n", "\xff", "zz " + base64.b64encode(bytes(32)).decode()],
)
def test_a_damaged_key_file_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "seal.keys"
    path.write_text(text, "latin-1")
    path.chmod(0o600)
    with pytest.raises(KeyFileError, match=str(path)):
        KeyRing.load_or_create(path)
    assert path.read_text("latin-1") == text


def test_processes_that_start_together_share_one_key(tmp_path: Path) -> None:
    path = tmp_path / "seal.keys"
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: keyfile.first(path), range(8)))
    assert len(set(found)) == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["seal.keys"]
