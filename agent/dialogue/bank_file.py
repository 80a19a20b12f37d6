"""`bank.yaml`: what a bank sets once for all its flows."""

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from agent.dialogue.hours import read_hours, zone_of
from agent.dialogue.strict import Strict

LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Number = Annotated[str, StringConstraints(pattern=r"^\+?[0-9]{3,15}$")]
IsoDate = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Key = Annotated[str, StringConstraints(pattern=r"^[0-9*#]$")]
Command = Literal["talk_to_person", "repeat", "main_menu", "change_language"]


class Translated(Strict):
    """How a language without words is served: the call is held in `through` and translated.

    `choice` offers it in its own words, `{key}` where the key is said.
    """

    through: LanguageCode
    choice: str = Field(min_length=1, max_length=200)


class Languages(Strict):
    """The languages callers may choose, in the order they are offered.

    Those `translated` come after those of `offer`, where a translator is installed that knows them.
    `first` are the two or three said at once when a call opens, before "more" (the first two of
    `offer` where it is left out); `of_number` has others for a called number.
    """

    offer: list[LanguageCode] = Field(min_length=1, max_length=30)
    default: LanguageCode
    fallback: LanguageCode
    first: list[LanguageCode] = Field(default=[], max_length=3)
    of_number: dict[Number, Annotated[list[LanguageCode], Field(min_length=1, max_length=3)]] = {}
    translated: dict[LanguageCode, Translated] = Field(default={}, max_length=30)

    @property
    def choices(self) -> list[LanguageCode]:
        """All that a caller may choose."""
        return [*self.offer, *self.translated]

    def held_in(self, language: str) -> str:
        """Return the language that a call of a caller of `language` is held in."""
        translated = self.translated.get(language)
        return language if translated is None else translated.through

    def first_of(self, called: str | None) -> list[LanguageCode]:
        """Return the languages said at once to who dialled `called`."""
        return self.of_number.get(called or "") or self.first or self.offer[:2]


class Hours(Strict):
    agents: str
    """When people answer, as staff read it: `Mon-Sat 09:30-17:30 Asia/Kolkata`."""
    holidays: list[IsoDate] = Field(default=[], max_length=400)
    """Days on which nobody answers: `"2026-08-15"`."""

    @model_validator(mode="after")
    def _readable(self) -> "Hours":
        read_hours(self.agents, self.holidays)
        return self


class Voice(Strict):
    """Timing of the conversation."""

    barge_in: bool = True
    end_silence_ms: int = Field(default=700, ge=200, le=3000)
    no_input_s: float = Field(default=6, ge=2, le=30)
    max_prompt_s: float = Field(default=12, ge=3, le=60)


class Retries(Strict):
    """The ladder under every question; a step may set its own `tries` and `after`.

    `on_try_N: keypad_only` closes the ears from the N-th time the question is asked.
    """

    tries: int = Field(default=3, ge=1, le=6)
    after: Literal["handoff"] = "handoff"
    on_try_2: Literal["keypad_only"] | None = None
    on_try_3: Literal["keypad_only"] | None = None
    on_try_4: Literal["keypad_only"] | None = None

    def keypad_only(self, asked: int) -> bool:
        """Say whether the `asked`-th asking (1 is the first) takes keys only."""
        rungs = {2: self.on_try_2, 3: self.on_try_3, 4: self.on_try_4}
        return any(rung is not None and asked >= number for number, rung in rungs.items())


class Resume(Strict):
    within: Annotated[str, StringConstraints(pattern=r"^\d{1,3}[smh]$")] = "10m"

    @property
    def span(self) -> timedelta:
        """How long a dropped call can be taken up again."""
        unit = {"s": "seconds", "m": "minutes", "h": "hours"}[self.within[-1]]
        return timedelta(**{unit: int(self.within[:-1])})


class AlwaysWorks(Strict):
    """The key of each command that works at every question."""

    talk_to_person: Key = "9"
    repeat: Key = "*"
    main_menu: Key = "0"
    change_language: Key = "8"

    def by_key(self) -> dict[str, Command]:
        """Return the command behind each key."""
        return {
            self.talk_to_person: "talk_to_person",
            self.repeat: "repeat",
            self.main_menu: "main_menu",
            self.change_language: "change_language",
        }


class BankHandoff(Strict):
    """Where callers go whom no flow sends anywhere else."""

    queue: str = "helpdesk"


class BankFile(Strict):
    """`bank.yaml`."""

    bank: str = Field(min_length=1, max_length=80)
    timezone: Annotated[str, AfterValidator(lambda name: zone_of(name).key)]
    languages: Languages
    hours: Hours
    voice: Voice = Voice()
    retries: Retries = Retries()
    resume: Resume = Resume()
    always_works: AlwaysWorks = AlwaysWorks()
    handoff: BankHandoff = BankHandoff()
