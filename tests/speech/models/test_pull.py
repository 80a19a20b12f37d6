"""Models over a bad line, onto a full disk, from a hub that lies: what is named is whole."""

import fcntl
import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from agent.speech.errors import ModelError
from agent.speech.models.catalogue import CATALOGUE
from agent.speech.models.check import check_folder
from agent.speech.models.place import compare_known
from agent.speech.models.pull import Source, pull
from agent.speech.models.record import RECORD, read_record
from agent.speech.models.terms import MIT
from tests.speech.models.hub import Hub, serving

BIG = np.random.default_rng(4).bytes(3_000_000)
FILES = {"config.json": b'{"model_type": "toy"}', "model.bin": BIG, "README.md": b"# hello"}


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serving(Hub(dict(FILES))) as hub:
        yield hub


def fetch(hub: Hub, folder: Path, **given: object) -> Path:
    return pull("toy", folder, Source("bank/model", endpoint=hub.url), tries=1, **given)


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock"))


def test_a_model_is_recorded_as_it_came(hub, tmp_path):
    folder = fetch(hub, tmp_path)
    assert folder == tmp_path / "toy"
    assert (folder / "model.bin").read_bytes() == BIG
    assert not (folder / "README.md").exists()
    record = read_record(folder)
    assert (record.name, record.source) == ("toy", f"bank/model@{hub.commit}")
    assert (record.licence, record.commercial) == ("apache-2.0", False)
    digests = {file.path: (file.size, file.sha256) for file in record.files}
    assert digests["model.bin"] == (len(BIG), hashlib.sha256(BIG).hexdigest())
    assert leftovers(tmp_path) == ["toy"]


def test_the_bank_says_what_the_licence_allows(hub, tmp_path):
    source = Source("bank/model", licence=MIT, endpoint=hub.url)
    record = read_record(pull("toy", tmp_path, source))
    assert (record.licence, record.commercial) == ("MIT", True)


def test_a_line_that_breaks_in_the_middle_is_taken_up_where_it_broke(hub, tmp_path):
    hub.cuts = [10_000, 1_500_000, 700_000]
    folder = fetch(hub, tmp_path)
    assert (folder / "model.bin").read_bytes() == BIG
    begins = [int(asked[6:-1]) for _, asked in hub.asked if asked]
    assert begins == sorted(begins)
    assert len(begins) == 2


def test_an_operator_who_gives_up_goes_on_later(hub, tmp_path):
    def give_up(what: str, done: int, of: int) -> None:
        if done > 1_000_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(hub, tmp_path, progress=give_up)
    assert leftovers(tmp_path) == [".toy.partial"]
    hub.asked.clear()
    folder = fetch(hub, tmp_path)
    assert (folder / "model.bin").read_bytes() == BIG
    assert [name for name, _ in hub.asked] == ["model.bin"]
    assert int(hub.asked[0][1][6:-1]) > 1_000_000


def test_a_dead_line_says_how_far_it_came(hub, tmp_path):
    hub.cuts = [1_000_000, 0, 0, 0]
    hub.files = {"config.json": FILES["config.json"], "model.bin": BIG}
    hub.cuts.insert(0, len(FILES["config.json"]))
    with pytest.raises(ModelError, match=r"of 3000000 bytes of model.bin.*it goes on from there"):
        fetch(hub, tmp_path)
    assert not (tmp_path / "toy").exists()
    hub.cuts.clear()
    assert (fetch(hub, tmp_path) / "model.bin").read_bytes() == BIG


def test_a_server_that_cannot_go_on_sends_all_of_it_again(hub, tmp_path):
    hub.ranges = False
    hub.cuts = [len(FILES["config.json"]), 2_000_000]
    assert (fetch(hub, tmp_path) / "model.bin").read_bytes() == BIG


def test_a_busy_server_is_asked_again(hub, tmp_path):
    hub.busy = 1
    source = Source("bank/model", endpoint=hub.url)
    assert (pull("toy", tmp_path, source, tries=2) / "model.bin").read_bytes() == BIG


def test_what_has_come_is_kept_whatever_a_mirror_answers_next(hub, tmp_path):
    hub.cuts = [len(FILES["config.json"]), 1_000_000, 0]
    hub.busy_status = 522
    source = Source("bank/model", endpoint=hub.url)
    with pytest.raises(ModelError, match=r"of 3000000 bytes of model\.bin"):
        pull("toy", tmp_path, source, tries=1)
    hub.cuts.clear()
    hub.busy = 1
    with pytest.raises(ModelError, match="522"):
        pull("toy", tmp_path, source, tries=1)
    hub.asked.clear()
    assert (pull("toy", tmp_path, source) / "model.bin").read_bytes() == BIG
    assert ("model.bin", "bytes=1000000-") in [(p.split("/")[-1], r) for p, r in hub.asked]


def test_a_record_in_the_repository_is_not_taken_for_ours(hub, tmp_path):
    hub.files = {**FILES, "bolbank-model.json": b"{}", ".pull.json": b"{}"}
    folder = fetch(hub, tmp_path)
    assert RECORD not in [file.path for file in read_record(folder).files]
    check_folder(folder)


@pytest.mark.parametrize("name", ["config.json", "model.bin"])
def test_a_file_changed_on_the_way_is_not_kept(hub, tmp_path, name):
    content = FILES[name]
    hub.sent[name] = content[:-1] + bytes([content[-1] ^ 1])
    with pytest.raises(ModelError, match=f"{name} is not what the hub says it is"):
        fetch(hub, tmp_path)
    assert not (tmp_path / "toy").exists()
    hub.sent.clear()
    assert (fetch(hub, tmp_path) / name).read_bytes() == content


def test_a_file_that_never_ends_is_not_taken(hub, tmp_path):
    hub.sent["model.bin"] = BIG + b"more"
    with pytest.raises(ModelError, match=r"model.bin is longer than its 3000000 bytes"):
        fetch(hub, tmp_path)


def test_a_gated_repository_says_what_to_do(hub, tmp_path):
    hub.shut = True
    with pytest.raises(ModelError, match="accept them on its page, then set HF_TOKEN"):
        fetch(hub, tmp_path)


def test_a_repository_that_is_not_there_is_named(hub, tmp_path):
    source = Source("bank/nothing", endpoint=hub.url)
    with pytest.raises(ModelError, match="no public repository 'bank/nothing': check --repo"):
        pull("toy", tmp_path, source)


def test_a_hub_out_of_reach_points_to_the_import(tmp_path):
    source = Source("bank/model", endpoint="http://127.0.0.1:9")
    with pytest.raises(ModelError, match=r"cannot be reached .*import it with --from"):
        pull("toy", tmp_path, source)


def test_a_repository_of_something_else_is_refused(hub, tmp_path):
    del hub.files["model.bin"]
    hub.files["config.json"] = b"{}"
    source = Source("bank/model", endpoint=hub.url)
    folder = pull("small", tmp_path, source)
    assert folder.name == "small"
    hub.files.clear()
    with pytest.raises(ModelError, match="bank/model does not hold such a model"):
        fetch(hub, tmp_path)


def test_a_hub_cannot_write_outside_of_the_folder(hub, tmp_path):
    hub.files["../escaped.json"] = b"{}"
    with pytest.raises(ModelError, match=r"outside of it: '../escaped.json'"):
        fetch(hub, tmp_path)


def test_what_the_disk_cannot_hold_is_not_begun(hub, tmp_path):
    hub.sizes["model.bin"] = 10**15
    with pytest.raises(ModelError, match=r"needs 1000000000 MB more.*make room"):
        fetch(hub, tmp_path)
    assert hub.asked == []


def test_a_disk_that_fills_up_names_the_mend(hub, tmp_path):
    hub.cuts = [len(FILES["config.json"]), 1_000_000, 0]
    with pytest.raises(ModelError):
        fetch(hub, tmp_path)
    part = tmp_path / ".toy.partial" / "model.bin.part"
    part.unlink()
    part.symlink_to("/dev/full")
    with pytest.raises(ModelError, match=r"is full; make room and run the same command again"):
        fetch(hub, tmp_path)


def test_two_pulls_of_one_model_do_not_meet(hub, tmp_path):
    with (tmp_path / ".toy.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(ModelError, match="'toy' is being pulled by another process"):
            fetch(hub, tmp_path)


def test_a_whole_model_stays_a_damaged_one_is_fetched_again(hub, tmp_path):
    folder = fetch(hub, tmp_path)
    hub.asked.clear()
    fetch(hub, tmp_path)
    assert hub.asked == []
    with (folder / "model.bin").open("r+b") as file:
        file.truncate(1000)
    fetch(hub, tmp_path)
    assert (folder / "model.bin").read_bytes() == BIG
    hub.files["model.bin"] = b"version 2"
    fetch(hub, tmp_path, replace=True)
    assert (folder / "model.bin").read_bytes() == b"version 2"
    assert leftovers(tmp_path) == ["toy"]
    assert (folder / RECORD).exists()


def test_a_pull_of_another_revision_begins_anew(hub, tmp_path):
    hub.cuts = [len(FILES["config.json"]), 1_000_000, 0]
    with pytest.raises(ModelError):
        fetch(hub, tmp_path)
    hub.cuts.clear()
    hub.asked.clear()
    source = Source("bank/model", "v2", endpoint=hub.url)
    assert (pull("toy", tmp_path, source) / "model.bin").read_bytes() == BIG
    assert hub.asked == [("config.json", ""), ("model.bin", "")]


def test_a_commit_that_is_gone_by_the_second_try_is_no_obstacle(hub, tmp_path):
    hub.cuts = [len(FILES["config.json"]), 1_000_000, 0]
    with pytest.raises(ModelError):
        fetch(hub, tmp_path)
    hub.cuts.clear()
    hub.commit = "decade" + "0" * 34
    hub.files["model.bin"] = BIG[::-1]
    folder = fetch(hub, tmp_path)
    assert (folder / "model.bin").read_bytes() == BIG[::-1]
    assert read_record(folder).source == f"bank/model@{hub.commit}"


def test_a_revision_that_never_was_is_told(hub, tmp_path):
    with pytest.raises(ModelError, match="no such revision: check --revision"):
        pull("toy", tmp_path, Source("bank/model", "v3", endpoint=hub.url))


@pytest.mark.parametrize("name", ["../toy", "a/b", "", ".hidden"])
def test_a_name_that_is_no_folder_is_refused(tmp_path, name):
    with pytest.raises(ModelError, match="no name of a model"):
        pull(name, tmp_path)


def test_what_is_not_known_needs_a_repository(tmp_path):
    with pytest.raises(ModelError, match=r"'toy' is not known; choose one of large-v3-turbo"):
        pull("toy", tmp_path)


def test_what_comes_with_a_package_is_not_pulled(tmp_path):
    with pytest.raises(ModelError, match="'silero-vad' comes with the package silero-vad"):
        pull("silero-vad", tmp_path)


def test_a_file_other_than_the_publicly_known_one_is_refused():
    known = CATALOGUE["small"].sha256
    compare_known("small", "model.bin", known["model.bin"], known)
    compare_known("small", "tokenizer.json", "whatever it is", known)
    with pytest.raises(
        ModelError, match=r"model.bin of model 'small' is not the file that BolBank"
    ):
        compare_known("small", "model.bin", hashlib.sha256(BIG).hexdigest(), known)
