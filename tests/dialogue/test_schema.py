"""The published schemas know the flow files: an editor that follows them agrees with the check."""

import json
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from agent.cli_flows import flows_app
from agent.dialogue.bundle import Bundle
from agent.dialogue.mending import WRITTEN
from agent.dialogue.schema import schemas
from agent.dialogue.yaml_source import read
from tests.dialogue.line import FLOWS
from tests.dialogue.slips import FILES, SLIPS

SHIPPED = Bundle.from_folder(FLOWS).files
VALIDATORS = {name: Draft202012Validator(schema) for name, schema in schemas().items()}


def kind_of(path: str) -> str:
    """Return the name in `schemas()` of the kind of file that `path` is."""
    folder, _, name = path.rpartition("/")
    language = re.fullmatch(r"(bank\.|tests\.|)([a-z]{2})\.yaml", name)
    if language:
        name = f"{language[1]}<language>.yaml"
    return f"<flow>/{name}" if folder else name


def mistakes(path: str, text: str) -> list[str]:
    errors = VALIDATORS[kind_of(path)].iter_errors(read(path, text).data)
    return [error.message for error in errors]


@pytest.mark.parametrize("kind", schemas())
def test_a_schema_is_a_schema(kind: str) -> None:
    Draft202012Validator.check_schema(schemas()[kind])


@pytest.mark.parametrize("kind", schemas())
def test_every_file_that_is_shipped_follows_its_schema(kind: str) -> None:
    files = {path: text for path, text in SHIPPED.items() if kind_of(path) == kind}
    assert files
    assert {path: found for path, text in files.items() if (found := mistakes(path, text))} == {}


@pytest.mark.parametrize(
    "rule",
    [
        "a key is misspelt",
        "a key of a step is misspelt",
        "a key is forgotten",
        "a key is not quoted",
        "a level that does not exist",
        "a name in capitals",
        "one word for a list",
        "an expectation misspelt",
    ],
)
def test_an_editor_sees_what_needs_no_other_file(rule: str) -> None:
    slip = next(slip for slip in SLIPS if slip.rule == rule)
    assert mistakes(slip.file, FILES[slip.file]) == []
    assert mistakes(slip.file, slip.files()[slip.file])


def test_an_editor_is_told_which_schema_is_for_which_files(tmp_path: Path) -> None:
    result = CliRunner().invoke(flows_app, ["schema", "--out", str(tmp_path / "schemas")])
    told: dict[str, list[str]] = json.loads(result.stdout)["yaml.schemas"]
    for path in SHIPPED:
        of = [file for file, globs in told.items() if any(fnmatch("/" + path, g) for g in globs)]
        assert len(of) == 1, (path, of)
        assert json.loads(Path(of[0]).read_text("utf-8")) == schemas()[kind_of(path)]


def test_there_is_a_mend_for_every_way_that_a_text_is_written() -> None:
    patterns = {pattern for schema in schemas().values() for pattern in _patterns(schema)}
    assert patterns == set(WRITTEN)


def _patterns(schema: Any) -> Iterator[str]:
    """Yield each pattern of `schema`, of texts and of keys."""
    if isinstance(schema, Mapping):
        if isinstance(pattern := schema.get("pattern"), str):
            yield pattern
        if isinstance(keys := schema.get("patternProperties"), Mapping):
            yield from keys
        for inner in schema.values():
            yield from _patterns(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _patterns(inner)
