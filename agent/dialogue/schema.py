"""JSON Schemas of the flow files, for editors that complete and check YAML."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from agent.dialogue.bank_file import BankFile
from agent.dialogue.flow_file import FlowFile
from agent.dialogue.places_file import PlacesFile
from agent.dialogue.talk_file import TalkFile
from agent.dialogue.words_file import BankWords, FlowWords

FILES: Mapping[str, type[BaseModel]] = {
    "bank.yaml": BankFile,
    "bank.<language>.yaml": BankWords,
    "places.yaml": PlacesFile,
    "<flow>/flow.yaml": FlowFile,
    "<flow>/<language>.yaml": FlowWords,
    "<flow>/tests.yaml": TalkFile,
    "<flow>/tests.<language>.yaml": TalkFile,
}
_STEMS: Mapping[type[BaseModel], str] = {
    BankFile: "bank",
    BankWords: "bank.words",
    PlacesFile: "places",
    FlowFile: "flow",
    FlowWords: "words",
    TalkFile: "tests",
}


def schemas() -> dict[str, dict[str, Any]]:
    """Return the JSON Schema (draft 2020-12) of each kind of flow file, by its name."""
    return {name: _schema(model) for name, model in FILES.items()}


def write_schemas(folder: Path) -> dict[str, list[str]]:
    """Write each schema into `folder` (made if need be) and return its path → the files it is of.

    The files are patterns as editors take them: `**/bank.??.yaml`.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written: dict[str, list[str]] = {}
    for name, model in FILES.items():
        path = folder / f"{_STEMS[model]}.schema.json"
        path.write_text(json.dumps(_schema(model), ensure_ascii=False, indent=2) + "\n", "utf-8")
        pattern = name.replace("<flow>", "*").replace("<language>", "??")
        written.setdefault(str(path), []).append(f"**/{pattern}")
    return written


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(by_alias=True),
    }
