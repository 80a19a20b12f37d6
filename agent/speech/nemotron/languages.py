"""Which language the model is asked for, and which it says it heard.

The model takes a prompt a row: a language, or `auto`, upon which it names the language it hears by
a tag (`<hi-IN>`) among its tokens.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

AUTO = "auto"
_REGIONS = ("IN", "PK", "NP")
"""Where callers live: a bare `or` is Odia and never the `or-KE` of Kenya."""
_CODE = re.compile(r"[a-z]{2,3}")
_TAG = re.compile(r"<[a-z]{2,3}(-[A-Z]{2})?>")


@dataclass(frozen=True)
class Prompt:
    """What one utterance is asked for: the prompt's number, and the languages it may be."""

    number: int
    languages: tuple[str, ...]


class Languages:
    """The prompts of a checkpoint by ISO 639 code.

    A dictionary of prompts has places for languages that the model was never trained on. Where its
    `vocabulary` has tags, a language without one is such a place.
    """

    def __init__(self, prompts: Mapping[str, int], vocabulary: Mapping[str, int]) -> None:
        # `<unk>` looks like a tag and is none.
        tags = {
            token[1:-1]: number
            for token, number in vocabulary.items()
            if _TAG.fullmatch(token) and token[1:-1] in prompts
        }
        self._tags = {number: name.partition("-")[0] for name, number in tags.items()}
        self._auto = prompts.get(AUTO)
        tagged = {prompts[name] for name in tags}
        self._numbers: dict[str, int] = {}
        for code in filter(_CODE.fullmatch, {name.partition("-")[0] for name in prompts}):
            names = (code, *(f"{code}-{region}" for region in _REGIONS))
            numbers = [prompts[name] for name in names if name in prompts]
            if heard := [each for each in numbers if not tagged or each in tagged]:
                self._numbers[code] = heard[0]
        self.known = frozenset(self._numbers)

    def prompt(self, offered: Sequence[str]) -> Prompt | None:
        """Return what to ask for a call that offers `offered`; None where none is known.

        One language is asked for by name. Of several the model is left to find out which; a model
        that cannot is asked for the first.
        """
        languages = tuple(each for each in offered if each in self._numbers)
        if not languages:
            return None
        if len(languages) > 1 and self._auto is not None:
            return Prompt(self._auto, languages)
        return Prompt(self._numbers[languages[0]], languages)

    def told(self, tokens: Sequence[int], prompt: Prompt) -> str:
        """Return the language of `tokens`: the last one tagged that was asked for, or the first."""
        for token in reversed(tokens):
            if (language := self._tags.get(token)) in prompt.languages:
                return str(language)
        return prompt.languages[0]
