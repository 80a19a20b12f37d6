"""Flows as one immutable set, named by what is in it."""

import json
from pathlib import Path

import pytest

from agent.dialogue.bundle import MAX_FILES, Bundle
from agent.dialogue.errors import BundleError
from tests.dialogue.line import FLOWS


def test_the_hash_names_the_content_whatever_the_machine_made_of_it() -> None:
    one = Bundle({"bank.yaml": "bank: Gramin\n", "a/hi.yaml": "title: हिन्दी क़\n"})
    same = Bundle({"a/hi.yaml": "\ufefftitle: हिन्दी क़\r\n\r\n", "bank.yaml": "bank: Gramin"})
    assert one.hash == same.hash
    assert one == same
    assert one.hash == "".join(one.hash.split())
    assert len(one.hash) == 64


def test_any_other_content_has_another_hash() -> None:
    one = Bundle({"bank.yaml": "bank: Gramin\n"})
    assert one.hash != Bundle({"bank.yaml": "bank: Grameen\n"}).hash
    assert one.hash != Bundle({"bank.hi.yaml": "bank: Gramin\n"}).hash


def test_a_hash_stays_what_it_is() -> None:
    """Calls, audit and replay name bundles by it: it must be the same in every version."""
    bundle = Bundle({"bank.yaml": "bank: Gramin\n"})
    assert bundle.hash == "bd8fee2fe4c78350255eddf79a4495318e861fabec5e0cc12122863e0108da29"


def test_a_bundle_comes_back_from_the_database_as_it_went_in() -> None:
    bundle = Bundle.from_folder(FLOWS)
    again = Bundle.from_json(bundle.to_json())
    assert again == bundle
    assert again.hash == bundle.hash
    assert "block_card/hi.yaml" in again.files


def test_the_files_cannot_be_changed() -> None:
    bundle = Bundle({"bank.yaml": "bank: Gramin\n"})
    with pytest.raises(TypeError):
        bundle.files["bank.yaml"] = "bank: Other\n"  # type: ignore[index]


@pytest.mark.parametrize(
    "files",
    [
        {"../bank.yaml": ""},
        {"/etc/bank.yaml": ""},
        {"bank.txt": ""},
        {"bank.yaml": "x" * 200_001},
        {f"f{n}/flow.yaml": "" for n in range(MAX_FILES + 1)},
        {f"f{n}/flow.yaml": "x" * 100_000 for n in range(81)},
    ],
    ids=["outside", "absolute", "no YAML", "large file", "many files", "large together"],
)
def test_what_is_no_set_of_flows_is_refused(files: dict[str, str]) -> None:
    with pytest.raises(BundleError):
        Bundle(files)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"bank.yaml": 1}', "[" * 100_000])
def test_what_is_no_stored_bundle_is_refused(text: str) -> None:
    with pytest.raises(BundleError):
        Bundle.from_json(text)


def test_a_folder_without_a_bank_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"no bank\.yaml"):
        Bundle.from_folder(tmp_path)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bank.yaml").write_bytes(b"bank: \xff\xfe")
    with pytest.raises(BundleError, match="UTF-8"):
        Bundle.from_folder(tmp_path)


def test_the_stored_form_is_an_object_of_texts() -> None:
    bundle = Bundle({"bank.yaml": "bank: ग्रामीण\n"})
    assert json.loads(bundle.to_json()) == {"bank.yaml": "bank: ग्रामीण\n"}
