"""JSON Schemas of the flow files, for editors."""

from typing import Any

from pydantic import BaseModel

from agent.dialogue.bank_file import BankFile
from agent.dialogue.flow_file import FlowFile
from agent.dialogue.places_file import PlacesFile
from agent.dialogue.talk_file import TalkFile
from agent.dialogue.words_file import BankWords, FlowWords

FILES: dict[str, type[BaseModel]] = {
    "bank.yaml": BankFile,
    "bank.<language>.yaml": BankWords,
    "places.yaml": PlacesFile,
    "<flow>/flow.yaml": FlowFile,
    "<flow>/<language>.yaml": FlowWords,
    "<flow>/tests.yaml": TalkFile,
    "<flow>/tests.<language>.yaml": TalkFile,
}


def schemas() -> dict[str, dict[str, Any]]:
    """Return the JSON Schema (draft 2020-12) of each kind of flow file, by its name."""
    return {
        name: {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **model.model_json_schema(by_alias=True),
        }
        for name, model in FILES.items()
    }
