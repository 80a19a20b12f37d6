"""What the verbs of the command share: where they print, and how."""

import json
import sys
from typing import Annotated

import typer
from rich.console import Console

out = Console(soft_wrap=True)
err = Console(stderr=True, soft_wrap=True)

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object on stdout, logs on stderr.")]


def print_json(value: object) -> None:
    """Print `value` as one line of JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")
