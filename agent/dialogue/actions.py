"""What a dialogue wants done: the engine's output.

Every action has an `id`, unique within its dialogue; the event that answers it repeats that id.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from agent.language.utterance import Part

SecretKind = Literal["tpin", "code", "new_tpin", "new_tpin_again"]
"""What the keypad gives the verifier; a new TPIN is typed twice."""


class _Action(BaseModel):
    model_config = ConfigDict(frozen=True)
    id: str


class Say(_Action):
    """Speak `parts`; answered by `Played` or `Interrupted`. `barge_in` False plays to the end."""

    kind: Literal["say"] = "say"
    parts: list[Part]
    language: str
    barge_in: bool = True


class Keys(BaseModel):
    """How the keypad collects an answer. `commands` lists single keys that act at once.

    While `max_digits` is above 1 only `*`-keys command; otherwise a key in `commands` does.
    """

    model_config = ConfigDict(frozen=True)
    min_digits: int = 1
    max_digits: int = 1
    terminator: str = "#"
    inter_digit_s: float = 3.0
    commands: str = ""


class Listen(_Action):
    """Open the ears and the keypad for one answer to `slot` once the preceding `Say` was heard.

    Answered by `Heard`, `Pressed` or `Silence`; a new `Listen` replaces the open one. `voice` False
    takes keys only. `hints` are the words likely now, for the recogniser. `endpoint_ms` is the
    silence that ends an utterance; `no_input_s` counts from the end of the bot's own speech;
    `max_s`, where given, is the longest utterance that is kept.
    """

    kind: Literal["listen"] = "listen"
    slot: str
    languages: list[str]
    endpoint_ms: int = 700
    no_input_s: float = 6.0
    max_s: float | None = None
    keys: Keys = Keys()
    hints: list[str] = []
    voice: bool = True


class AskSecret(_Action):
    """Collect `length` digits by keypad straight to the verifier; answered by `SecretChecked`."""

    kind: Literal["ask_secret"] = "ask_secret"
    secret: SecretKind
    length: int
    no_input_s: float = 20.0


class Do(_Action):
    """Run a bank act; answered by `Done` or `Failed`. A retry repeats `once_key`."""

    kind: Literal["do"] = "do"
    action: str
    args: dict[str, Any] = {}
    once_key: str


class Send(_Action):
    """Send a registered SMS template; answered by `Done` or `Failed`."""

    kind: Literal["send"] = "send"
    template: str
    values: dict[str, str] = {}
    once_key: str


class SetLanguage(_Action):
    """The call is held in `language` from here on, and translated for a caller of `caller`."""

    kind: Literal["set_language"] = "set_language"
    language: str
    caller: str | None = None
    """The caller's language, where the call is held in another."""


class Transfer(_Action):
    """Hand the caller to a person; `context` spares them from being asked twice.

    Comes after its `Say`; answered by `PersonJoined`, or `Failed` when nobody takes the call.
    """

    kind: Literal["transfer"] = "transfer"
    queue: str
    context: dict[str, Any] = {}


class Hangup(_Action):
    """End the call once everything said was heard. `reason` becomes the call's outcome."""

    kind: Literal["hangup"] = "hangup"
    reason: str


Action = Annotated[
    Say | Listen | AskSecret | Do | Send | SetLanguage | Transfer | Hangup,
    Field(discriminator="kind"),
]

ACTION: TypeAdapter[Action] = TypeAdapter(Action)
"""Reads an action back from the stored log."""
