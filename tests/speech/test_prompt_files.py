"""Renderings on disk: damaged, abandoned, too many."""

import hashlib
import os
import stat
import time

import pytest

from agent.speech.prompt_files import PromptFiles


def name(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()


def age(folder, word: str, hours: float) -> None:
    (file,) = folder.rglob(f"{name(word)}.pcm")
    os.utime(file, (then := time.time() - hours * 3600, then))


def kept(folder) -> set[str]:
    return {path.stem for path in folder.rglob("*.pcm")}


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "prompts"


def test_what_was_saved_is_there_for_the_next_process(folder):
    PromptFiles(folder).save(name("welcome"), b"pcm")
    assert PromptFiles(folder).load(name("welcome")) == b"pcm"
    assert PromptFiles(folder).load(name("goodbye")) is None


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 5_000])
def test_a_damaged_file_is_not_played(folder, damage, caplog):
    files = PromptFiles(folder)
    files.save(name("welcome"), b"pcm")
    (file,) = folder.rglob("*.pcm")
    file.write_bytes(damage)
    assert files.load(name("welcome")) is None
    assert "is damaged" in caplog.text
    files.save(name("welcome"), b"pcm")
    assert files.load(name("welcome")) == b"pcm"


def test_a_write_that_fails_leaves_what_was_there(folder, monkeypatch):
    files = PromptFiles(folder)
    files.save(name("welcome"), b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("agent.speech.prompt_files.os.fdopen", full)
        with pytest.raises(OSError, match="No space"):
            files.save(name("welcome"), b"new")
    assert files.load(name("welcome")) == b"old"
    assert list(folder.rglob("*.part")) == []


def test_the_folder_keeps_its_bound_and_loses_what_was_not_used_for_longest(folder):
    files = PromptFiles(folder, max_bytes=10_000)
    for number in range(20):
        files.save(name(str(number)), bytes(900))
        age(folder, str(number), 100 - number)
        assert files.load(name("0"))  # used again and again
    assert sum(path.stat().st_size for path in folder.rglob("*.pcm")) <= 10_000
    assert {name("0"), name("19")} <= kept(folder)
    assert name("1") not in kept(folder)


def test_a_folder_that_grew_while_nobody_looked_is_pruned_with_the_first_write(folder):
    big = PromptFiles(folder)
    for number in range(30):
        big.save(name(str(number)), bytes(900))
    PromptFiles(folder, max_bytes=10_000).save(name("new"), bytes(900))
    assert sum(path.stat().st_size for path in folder.rglob("*.pcm")) <= 10_000


def test_what_a_dying_process_left_half_written_is_swept_up(folder):
    files = PromptFiles(folder, max_bytes=1_000)
    files.save(name("welcome"), b"pcm")
    place = next(folder.rglob("*.pcm")).parent
    fresh, abandoned = place / "a.part", place / "b.part"
    for path in (fresh, abandoned):
        path.write_bytes(b"half")
    os.utime(abandoned, (0, 0))
    files.prune()
    assert fresh.exists()
    assert not abandoned.exists()


def test_nothing_but_renderings_is_ever_deleted(folder):
    folder.mkdir()
    for path in (folder / "notes.pcm", folder / "other" / "song.pcm", folder / "ab" / "note.txt"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(bytes(5_000))
    files = PromptFiles(folder, max_bytes=100)
    files.prune()
    assert len([path for path in folder.rglob("*") if path.is_file()]) == 3


def test_renderings_are_the_owners_alone(folder):
    PromptFiles(folder).save(name("welcome"), b"pcm")
    (file,) = folder.rglob("*.pcm")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
