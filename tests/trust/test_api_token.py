"""The API's token is seen once and kept hashed."""

import stat
from pathlib import Path

import pytest

from agent.trust.api_token import ApiToken
from agent.trust.errors import KeyFileError


def test_the_token_is_made_once_and_recognised_ever_after(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "api.token"
    first = ApiToken(path)
    token = first.create_if_missing()
    assert token is not None
    assert len(token) >= 40
    later = ApiToken(path)
    assert later.create_if_missing() is None
    for door in (first, later):
        assert door.matches(token)
        for wrong in ("", token[:-1], token + "x", token.upper(), path.read_text().strip(), "é"):
            assert not door.matches(wrong)


def test_only_its_hash_is_kept_and_only_for_us(tmp_path: Path) -> None:
    path = tmp_path / "api.token"
    token = ApiToken(path).create_if_missing()
    assert token is not None
    assert token not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_before_it_is_made_nothing_is_the_token(tmp_path: Path) -> None:
    assert not ApiToken(tmp_path / "api.token").matches("")


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "api.token"
    path.write_text("")
    with pytest.raises(KeyFileError, match="delete it"):
        ApiToken(path).create_if_missing()
