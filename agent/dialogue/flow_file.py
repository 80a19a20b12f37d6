"""`flow.yaml`: the logic of one task, without a spoken word."""

from typing import Annotated, Literal, get_args

from pydantic import Field, JsonValue, StringConstraints, field_validator, model_validator

from agent.dialogue.actions import SecretKind
from agent.dialogue.bank_file import Key, LanguageCode
from agent.dialogue.catalogue import Level
from agent.dialogue.strict import Misplaced, Strict

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
LevelName = Literal["L0", "L1", "L2", "L3"]
Verb = Literal["say", "ask", "do", "when", "verify", "send", "end"]
VERBS: tuple[Verb, ...] = get_args(Verb)
_SPLIT = f"make one step for each of {' '.join(VERBS)}"

PERSON_FLOW = "talk_to_person"
"""The flow whose `handoff` serves callers who ask for a person outside any other."""

MODIFIERS: dict[Verb, frozenset[str]] = {
    "say": frozenset({"go", "barge_in", "each"}),
    "ask": frozenset({"go", "barge_in", "next", "tries", "after"}),
    "do": frozenset({"go", "with", "if_fails"}),
    "when": frozenset(),
    "verify": frozenset({"go"}),
    "send": frozenset({"go", "template", "with", "if_fails"}),
    "end": frozenset({"barge_in"}),
}
"""Which keys may stand beside each verb."""


class ToFlow(Strict):
    """Another flow: jumped into by `go`, run and returned from by `do`."""

    flow: Name


Target = Name | ToFlow
"""A step of this flow, `handoff`, or another flow."""


SlotType = Literal["choice", "yes_no", "digits", "amount", "date", "place", "note"]
BELONGING: dict[SlotType, frozenset[str]] = {
    "digits": frozenset({"min", "max", "secret"}),
    "amount": frozenset({"min_rupees", "max_rupees"}),
    "date": frozenset({"when"}),
    "note": frozenset({"max_s"}),
}
"""Which keys of a slot belong to one type only."""


class Slot(Strict):
    """One thing to ask for.

    `choice` takes `options` (name: key) or `from` (a list an act gave) with `show`; `digits` takes
    `min` and `max`; `amount` may have bounds in rupees; `date` says whether the `past` or the
    `future` is meant; `place` is one of places.yaml; `note` keeps the caller's own words, of up to
    `max_s` seconds. `secret` digits go straight to the verifier and are never a value of the flow.
    """

    type: SlotType
    options: dict[Name, Key] | None = None
    from_: Name | None = Field(default=None, alias="from")
    show: str | None = None
    min: int = Field(default=1, ge=1, le=20)
    max: int = Field(default=20, ge=1, le=20)
    min_rupees: int | None = Field(default=None, ge=0)
    max_rupees: int | None = Field(default=None, ge=1)
    when: Literal["past", "future"] | None = None
    max_s: int = Field(default=30, ge=5, le=120)
    voice: bool = True
    secret: SecretKind | None = None

    @model_validator(mode="after")
    def _shape(self) -> "Slot":
        if self.type == "choice":
            if (self.options is None) == (self.from_ is None):
                raise ValueError("a choice needs either `options` or `from`: give exactly one")
            if self.from_ is not None and self.show is None:
                raise ValueError('a choice `from` a list needs `show`: add show: "{last4|digits}"')
        elif self.options is not None or self.from_ is not None or self.show is not None:
            raise ValueError("`options`, `from` and `show` belong to a choice: take them out")
        for type_, keys in BELONGING.items():
            if self.type != type_ and (strange := sorted(keys & self.model_fields_set)):
                raise ValueError(f"`{strange[0]}` belongs to slots of type `{type_}`: take it out")
        if self.type == "digits" and self.min > self.max:
            raise ValueError("`min` is above `max`: swap them")
        if self.type == "date" and self.when is None:
            raise ValueError("a date needs `when`: add when: past or when: future")
        if (self.min_rupees or 0) > (self.max_rupees or self.min_rupees or 0):
            raise ValueError("`min_rupees` is above `max_rupees`: swap them")
        return self


class Branch(Strict):
    """One line of a `when` step: the first whose `if` holds is taken."""

    if_: str | None = Field(default=None, alias="if")
    else_: Literal[True] | None = Field(default=None, alias="else")
    set: dict[Name, str] = {}
    go: Target | None = None

    @model_validator(mode="after")
    def _one_test(self) -> "Branch":
        if (self.if_ is None) == (self.else_ is None):
            raise ValueError("a line of `when` needs either `if` or `else`: give exactly one")
        return self


class After(Strict):
    """What happens when a question stays unanswered."""

    set: dict[Name, str] = {}
    go: Target


class IfFails(Strict):
    """Where to go when an act fails."""

    go: Target


class Step(Strict):
    """One step: exactly one verb, and only the keys that belong to it."""

    id: Name
    say: Literal[True] | None = None
    ask: Name | None = None
    do: Name | ToFlow | None = None
    when: list[Branch] | None = Field(default=None, min_length=1)
    verify: LevelName | None = None
    send: Literal["sms"] | None = None
    end: Literal[True] | None = None
    go: Target | None = None
    barge_in: bool | None = None
    each: Name | None = None
    """The list of which every item is said, as `item`."""
    next: dict[Name, Target] = {}
    tries: int | None = Field(default=None, ge=1, le=6)
    after: After | None = None
    with_: dict[Name, str] = Field(default={}, alias="with")
    if_fails: IfFails | None = None
    template: Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]{2,39}$")] | None = None

    @model_validator(mode="after")
    def _one_verb(self) -> "Step":
        verbs = [verb for verb in VERBS if getattr(self, verb) is not None]
        if len(verbs) != 1:
            found = f"has {' and '.join(verbs)}" if verbs else "has none"
            raise ValueError(f"a step has exactly one verb, this one {found}: {_SPLIT}")
        given = {name.rstrip("_") for name in self.model_fields_set} - {"id", verbs[0]}
        given = {name for name in given if getattr(self, _field(name)) is not None}
        if extra := sorted(given - MODIFIERS[verbs[0]]):
            raise ValueError(f"`{extra[0]}` does not belong to `{verbs[0]}`: take it out")
        if self.send is not None and self.template is None:
            raise ValueError("`send` needs a registered `template`: add template: NAME_V1")
        if isinstance(self.do, ToFlow) and self.if_fails is not None:
            raise ValueError("`if_fails` does not belong to a flow that is done: take it out")
        return self

    @property
    def act(self) -> str | None:
        """The bank act that a `do` step runs; None where it runs another flow."""
        return self.do if isinstance(self.do, str) else None

    @property
    def subflow(self) -> str | None:
        """The flow that a `do` step runs and comes back from."""
        return self.do.flow if isinstance(self.do, ToFlow) else None

    @property
    def verb(self) -> Verb:
        """The step's one verb."""
        return next(verb for verb in VERBS if getattr(self, verb) is not None)

    def targets(self) -> list[Target]:
        """Return every place this step names to go to."""
        named = [self.go, *self.next.values(), *(branch.go for branch in self.when or [])]
        if self.after is not None:
            named.append(self.after.go)
        if self.if_fails is not None:
            named.append(self.if_fails.go)
        return [target for target in named if target is not None]


def _field(key: str) -> str:
    return key + "_" if key == "with" else key


class Handoff(Strict):
    """Where the flow's callers go when they need a person, and what that person is told."""

    queue: str
    priority: Literal["normal", "high"] = "normal"
    tell_agent: list[str] = []


class FlowFile(Strict):
    """`flow.yaml`.

    `languages` are those it has words in (all that the bank offers, where it is left out);
    `menu_key` "2.3" is key 3 of the menu's second page; `facts` are dated, editable content that
    prompts and conditions name; `takes` and `gives` are what a flow that other flows `do` is handed
    and hands back.
    """

    flow: Name
    title: str
    owner: str
    languages: Annotated[list[LanguageCode], Field(min_length=1)] | None = None
    needs: LevelName = "L0"
    urgent: bool = False
    menu_key: Annotated[str, StringConstraints(pattern=r"^([1-9]\.)?[1-7]$")] | None = None
    takes: list[Name] = []
    gives: list[Name] = []
    facts: dict[Name, JsonValue] = {}
    slots: dict[Name, Slot] = {}
    steps: list[Step] = Field(min_length=1, max_length=200)
    handoff: Handoff | None = None

    @field_validator("steps")
    @classmethod
    def _own_ids(cls, steps: list[Step]) -> list[Step]:
        seen: set[str] = set()
        for at, step in enumerate(steps):
            if step.id in seen or step.id == "handoff":
                raise Misplaced(f"step id `{step.id}` is taken: rename one", at, "id")
            seen.add(step.id)
        return steps

    @property
    def menu_place(self) -> tuple[int, str] | None:
        """The page of the main menu (from 1) and the key on it."""
        if self.menu_key is None:
            return None
        page, _, key = self.menu_key.rpartition(".")
        return int(page or 1), key

    @property
    def level(self) -> Level:
        """The level a caller needs to enter the flow."""
        return Level[self.needs]
