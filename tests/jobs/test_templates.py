"""Every message is a registered text, the same in each language but for the words."""

import json
from pathlib import Path

import pytest

from agent.jobs.errors import TemplateError
from agent.jobs.templates import BUILT_IN, Templates

REGISTERED = {"CODE_V1": "demo-1", "TICKET_V1": "demo-2"}
ENGLISH = {"CODE_V1": "Your code is {code}.", "TICKET_V1": "Number {reference} by {due_date}."}


def folder(tmp_path: Path, **tables: object) -> Path:
    """Write a folder of templates, complete but for `tables`."""
    for name, table in ({"registered": REGISTERED, "en": ENGLISH} | tables).items():
        if table is not None:
            (tmp_path / f"{name}.json").write_text(json.dumps(table), "utf-8")
    return tmp_path


def shipped(language: str) -> dict[str, str]:
    texts: dict[str, str] = json.loads((BUILT_IN / f"{language}.json").read_text("utf-8"))
    return texts


def test_what_is_shipped_is_whole() -> None:
    Templates.load()
    assert list(shipped("hi")) == list(shipped("en")) == list(shipped("registered"))
    assert len(set(shipped("registered").values())) == len(shipped("registered"))


@pytest.mark.parametrize(
    "language", [path.stem for path in sorted(BUILT_IN.glob("*.json")) if len(path.stem) == 2]
)
def test_every_message_ends_with_who_sends_it(language: str) -> None:
    endings = {text.rpartition(" - ")[2] for text in shipped(language).values()}
    assert len(endings) == 1
    assert 0 < len(endings.pop()) < 20


def test_a_template_speaks_english_where_it_lacks_the_language(tmp_path: Path) -> None:
    templates = Templates.load(folder(tmp_path, hi={"CODE_V1": "आपका कोड {code} है।"}))
    assert templates.fill("CODE_V1", "hi", {"code": "482913"}).text == "आपका कोड 482913 है।"
    assert templates.fill("CODE_V1", "mr", {"code": "482913"}).text == "Your code is 482913."
    values = {"reference": "70012", "due_date": "20-11-2026"}
    assert templates.fill("TICKET_V1", "hi", values).text == "Number 70012 by 20-11-2026."


def test_a_message_without_its_values_is_refused() -> None:
    templates = Templates.load()
    with pytest.raises(TemplateError, match="needs code"):
        templates.fill("ONE_TIME_CODE_V1", "en", {})
    with pytest.raises(TemplateError, match="over 160"):
        templates.fill("ONE_TIME_CODE_V1", "en", {"code": "1" * 161})
    with pytest.raises(TemplateError, match="no registered template"):
        templates.fill("SOMETHING_ELSE_V1", "en", {})


def test_a_value_is_never_taken_for_a_field() -> None:
    templates = Templates({"T": "1"}, {"en": {"T": "{a} {b}"}})
    assert templates.fill("T", "en", {"a": "{b}", "b": "x"}).text == "{b} x"


@pytest.mark.parametrize(
    ("tables", "what"),
    [
        ({"registered": None}, "registered.json: there is none"),
        ({"en": None}, "en.json: no text of CODE_V1, TICKET_V1"),
        ({"en": {"CODE_V1": "{code}"}}, "en.json: no text of TICKET_V1"),
        ({"hi": {"NEWS_V1": "नमस्ते"}}, "hi.json: NEWS_V1: not registered"),
        ({"hi": {"CODE_V1": "आपका कोड {kode} है।"}}, "hi.json: CODE_V1: other fields.* use code"),
        ({"hi": {"CODE_V1": "कोड {code} {extra}"}}, "hi.json: CODE_V1: other fields"),
        ({"hi": []}, "hi.json: expected an object"),
        ({"hi": {"CODE_V1": 1}}, "hi.json: expected an object"),
    ],
)
def test_a_folder_that_is_not_whole_says_what_to_mend(
    tmp_path: Path, tables: dict[str, object], what: str
) -> None:
    with pytest.raises(TemplateError, match=what):
        Templates.load(folder(tmp_path, **tables))


def test_a_file_that_is_no_table_is_named(tmp_path: Path) -> None:
    broken = folder(tmp_path) / "hi.json"
    broken.write_text("{")
    with pytest.raises(TemplateError, match=str(broken)):
        Templates.load(tmp_path)
