"""What a synthetic caller does, as YAML: a header, then steps in order.

    language: hi
    number: "+919800000001"
    steps:
      - wait_for: "बोलिए"
      - wait_for_end_of_speech
      - say: "मेरा बैलेंस बताइए"
      - interrupt: {after_ms: 900, say: "रुकिए"}
      - press: "4321"
      - noise: {seconds: 6, level_db: -25}
      - hang_up

A step is one verb. Its value is a mapping, or the one thing the verb is about, or nothing.
"""

from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError

from agent.caller.errors import ScriptError

MAX_SCRIPT_BYTES = 64 * 1024
MAX_STEPS = 200

Words = Annotated[str, Field(min_length=1, max_length=500)]
Seconds = Annotated[float, Field(gt=0, le=600)]
Number = Annotated[str, Field(pattern=r"^\+[1-9][0-9]{6,14}$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Say(_Part):
    """Speak `words`. With `until`, speak them again, up to `attempts` times, until the bot says so.

    That is what a person does who is asked again; `timeout_s` is the patience of each attempt.
    """

    words: Words
    until: Words | None = None
    attempts: int = Field(default=3, ge=1, le=5)
    timeout_s: Seconds = 25.0


class Press(_Part):
    """Press `keys` one after the other; `secret` ones are dots in print and report."""

    keys: Annotated[str, Field(pattern=r"^[0-9*#]{1,32}$")]
    secret: bool = False


class WaitFor(_Part):
    """Wait until the bot has said `words`, looking on from where the last `wait_for` ended."""

    words: Words
    timeout_s: Seconds = 25.0


class WaitForEndOfSpeech(_Part):
    """Wait until the bot was heard since the caller last acted, then was quiet for `quiet_ms`."""

    quiet_ms: int = Field(default=800, ge=100, le=10_000)
    timeout_s: Seconds = 40.0


class Interrupt(_Part):
    """Speak over the bot, `after_ms` into what it is saying."""

    say: Words
    after_ms: int = Field(default=900, ge=0, le=30_000)
    timeout_s: Seconds = 25.0


class Noise(_Part):
    """White noise at `level_db` (RMS against full scale)."""

    seconds: Seconds
    level_db: float = Field(default=-25.0, ge=-90, le=0)


class Silence(_Part):
    """Say nothing for `seconds`."""

    seconds: Seconds


class WaitForHangUp(_Part):
    """Wait until the bot ends the call."""

    timeout_s: Seconds = 120.0


class HangUp(_Part):
    """End the call at once."""


Step = (
    Say
    | Press
    | WaitFor
    | WaitForEndOfSpeech
    | Interrupt
    | Noise
    | Silence
    | WaitForHangUp
    | HangUp
)

VERBS: dict[str, tuple[type[Step], str | None]] = {
    "say": (Say, "words"),
    "press": (Press, "keys"),
    "wait_for": (WaitFor, "words"),
    "wait_for_end_of_speech": (WaitForEndOfSpeech, None),
    "interrupt": (Interrupt, "say"),
    "noise": (Noise, "seconds"),
    "silence": (Silence, "seconds"),
    "wait_for_hang_up": (WaitForHangUp, None),
    "hang_up": (HangUp, None),
}
"""A verb's model, and the field that a plain value fills."""


class Script(_Part):
    """One caller: who they are, how they sound, and what they do.

    `voice` is an eSpeak NG voice with its variant; without it, one that the bundled demo recogniser
    was never trained on. `called` is the number that they dial.
    """

    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")] = "hi"
    voice: str | None = Field(default=None, pattern=r"^[a-z][a-zA-Z0-9+-]{0,40}$")
    wpm: int = Field(default=150, ge=80, le=300)
    pitch: int = Field(default=50, ge=0, le=99)
    number: Number | None = None
    called: Number | None = None
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=MAX_STEPS)]

    def utterances(self) -> list[str]:
        """Return everything that the script speaks, to be rendered ahead of the call."""
        spoken = [step.words for step in self.steps if isinstance(step, Say)]
        return spoken + [step.say for step in self.steps if isinstance(step, Interrupt)]


def load_script(path: Path) -> Script:
    """Read the script at `path`.

    Raises:
        ScriptError: no such file, over 64 KiB, not YAML, or not a script; every problem is listed.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_SCRIPT_BYTES + 1)
    except OSError as error:
        raise ScriptError(f"{path}: cannot be read: {error.strerror}") from error
    if len(raw) > MAX_SCRIPT_BYTES:
        raise ScriptError(f"{path}: larger than {MAX_SCRIPT_BYTES} bytes; split the script")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ScriptError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    return parse_script(text, str(path))


def parse_script(text: str, name: str = "script") -> Script:
    """Read a script from `text`; `name` stands for the file in messages.

    Raises:
        ScriptError: not YAML, or not a script; the message lists every problem as `name:line`.
    """
    try:
        tree = YAML(typ="rt").load(text)
    except YAMLError as error:
        raise ScriptError(f"{name}: not YAML: {' '.join(str(error).split())}") from error
    if not isinstance(tree, CommentedMap):
        raise ScriptError(f"{name}: a script is a mapping with `steps:`, a list of verbs")
    problems: list[str] = []
    steps = _steps(tree.get("steps"), name, problems)
    header = {str(key): value for key, value in tree.items() if key != "steps"}
    try:
        script = Script.model_validate({**header, "steps": steps or [HangUp()]})
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_input=False):
            field = str(problem["loc"][0])
            line = _line(tree, field) if field in tree else 1
            problems.insert(0, f"{name}:{line}: {field}: {problem['msg']}")
    if problems:
        raise ScriptError("\n".join(problems))
    return script


def _line(tree: CommentedMap, key: str) -> int:
    return int(tree.lc.key(key)[0]) + 1


def _steps(items: Any, name: str, problems: list[str]) -> list[Step]:
    if not isinstance(items, CommentedSeq) or not items:
        problems.append(f"{name}:1: steps: missing or empty; list one verb a line: {_verbs()}")
        return []
    steps: list[Step] = []
    for position, item in enumerate(items):
        where = f"{name}:{int(items.lc.item(position)[0]) + 1}: step {position + 1}"
        step = _step(item, where, problems)
        if step is not None:
            steps.append(step)
    return steps


def _step(item: Any, where: str, problems: list[str]) -> Step | None:
    """Return the step that `item` is, or note in `problems` why it is none."""
    if isinstance(item, str):
        verb, value = item, None
    elif isinstance(item, dict) and len(item) == 1:
        verb, value = next(iter(item.items()))
    else:
        problems.append(f"{where}: exactly one verb a step; write each verb as a step of its own")
        return None
    if verb not in VERBS:
        problems.append(f"{where}: unknown verb {str(verb)[:40]!r}; the verbs are {_verbs()}")
        return None
    model, main = VERBS[verb]
    if value is None:
        fields: dict[str, Any] = {}
    elif isinstance(value, dict):
        fields = {str(key): entry for key, entry in value.items()}
    elif main is None:
        problems.append(f"{where}: {verb} takes no plain value; options go in a mapping")
        return None
    else:
        fields = {main: value}
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_input=False):
            field = ".".join(str(part) for part in problem["loc"])
            hint = "; put quotes around it" if problem["type"] == "string_type" else ""
            problems.append(f"{where}: {verb}: {field}: {problem['msg']}{hint}")
        return None


def _verbs() -> str:
    return ", ".join(VERBS)
