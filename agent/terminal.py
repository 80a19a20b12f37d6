"""What the verbs of the command share: where they print, and how."""

import json
import sys
from typing import Annotated

import typer
from pydantic import ValidationError
from rich.console import Console

from agent.settings import Settings

out = Console(soft_wrap=True)
err = Console(stderr=True, soft_wrap=True)

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object on stdout, logs on stderr.")]


def print_json(value: object) -> None:
    """Print `value` as one line of JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")


def read_settings(**given: object) -> Settings:
    """Read the settings; what is wrong with them is said in a line each, with exit status 2."""
    set_here = {name: value for name, value in given.items() if value is not None}
    try:
        return Settings.model_validate(Settings().model_dump() | set_here)
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_input=False):
            name = "_".join(["BOLBANK", *(str(part).upper() for part in problem["loc"])])
            where = f"{name}: " if problem["loc"] else ""
            err.print(f"{where}{problem['msg']}", style="red", markup=False, highlight=False)
        raise typer.Exit(2) from None
