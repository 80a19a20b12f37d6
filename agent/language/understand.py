"""What a caller wants, of the targets an operator gave examples for; refused rather than guessed.

An utterance that is an example is understood at once. Any other is read as the concepts it is about
(`meaning`); then the example nearest to it and a classifier trained on all examples must name one
target, by a margin. Whatever is near but not sure comes back as candidates for "did you mean".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from agent.language.classifier import Classifier
from agent.language.examples import Examples, sentences
from agent.language.lessons import BESIDE, NOTHING, Taught, lessons
from agent.language.lexicon.elsewhere import HALF_SAID
from agent.language.lexicon.lexicon import OFF_TOPIC, heard_with
from agent.language.meaning import Reader, Reading, own_token, plain_reader
from agent.language.nearest import Nearest
from agent.language.said import said
from agent.language.template import expand
from agent.language.wordings import Wordings

_SURE = 0.5
"""Least probability of a target that is understood, where every telling word is listed."""
_SURER = 0.2
"""What is added where as many are not listed."""
_AS_CLEAR = 0.94
"""The share of examples than which what is understood asks for something no less clearly."""
_PLENTY, _PLAIN = 3, 0.9
"""Telling words, and the probability, of what is asked plainly: then a word off the topic says
where or when ("my card was stolen at the fair")."""
_NEAR = 0.25
"""Least probability of one that is asked about."""
_LIKE = 0.45
"""Least likeness to an example of a target that is understood."""
_LIKE_MARGIN = 0.15
"""By how much another target's example may be nearer."""
_EXPLAINED = 0.5
_NEARLY_SAID = 0.55
_NAMELESS = frozenset(
    {"problem", "refuses", "what_became", "how_to", "how_much", "when", "where", "why", "come"}
    | {"cut", "send", "change", "make", "add", "order", "update", "activate", "state", "lodge"}
    | {"recent", "due", "pay", "near", "link", "deposit_in", "withdraw", "charge", "limit", "lost"}
    | {"stolen", "block", "address", "open_hours", "say", "bank", "again", "back", "menu", "help"}
    | {"dead", "relative", "machine", "damage"}
)
"""Concepts that do not name what they are about: where one stands alone among words nobody listed,
it is no matter of a bank ("the fan is not working")."""


@dataclass(frozen=True)
class Guess:
    """What was understood; `target` None where it is not sure.

    `confidence` (0..1) is that of the best target. `candidates` are what may have been meant, best
    first, where the target is None: none, one that was nearly said, or several that are close.
    """

    target: str | None
    confidence: float
    runner_up: str | None = None
    candidates: tuple[str, ...] = ()


NOT_UNDERSTOOD = Guess(None, 0.0)


class Matcher:
    """Understands requests and commands by examples. Built once (seconds), then read-only."""

    def __init__(
        self,
        examples: Examples,
        commands: Examples | None = None,
        concepts: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        """Take the examples of requests and of commands, which differ in who asks for them.

        `concepts` are further examples in no language: target → concepts, space-separated. A target
        may be a request and a command. Raises LanguageError, naming the template that cannot be
        read.
        """
        commands = commands or {}
        self._requests, self._commands = frozenset(examples), frozenset(commands)
        self._exact = sentences([*examples.items(), *commands.items()])
        self._own: dict[str, dict[str, None]] = {}
        self._readers: dict[str, Reader] = {}
        taught: Taught = {}
        for language, exact in self._exact.items():
            reader = plain_reader(language)
            own = self._own.setdefault(language, {})
            for words, targets in exact.items():
                reading = reader.read(words)
                unlisted = reading.strange + reading.off_topic
                own.update(dict.fromkeys(unlisted))
                own_tokens = (frozenset({own_token(language, word)}) for word in unlisted)
                tokens = (*reading.tokens, *own_tokens)
                if tokens and frozenset().union(*tokens) not in HALF_SAID:
                    for target in targets:
                        taught[target, tokens] = taught.get((target, tokens), 0) + 1
        for target, told in (concepts or {}).items():
            for names in told:
                tokens = tuple(frozenset({name}) for name in names.split())
                taught[target, tokens] = taught.get((target, tokens), 0) + 1
        for language in self._exact:
            self._reader(language)
        self._nearest = Nearest(taught)
        examples_said = [frozenset().union(*tokens) for _, tokens in taught]
        self._classifier = Classifier([*lessons(taught)], examples_said)
        self._vague = self._classifier.quantile(NOTHING, examples_said, _AS_CLEAR)

    def best(self, text: str, language: str) -> Guess:
        """Return which request `text`, said in a call held in `language`, makes."""
        return _only(self._requests, self._guess(text, language))

    def command(self, text: str, language: str) -> Guess:
        """Return which command `text`, said in a call held in `language`, gives."""
        return _only(self._commands, self._guess(text, language))

    def nearest(self, text: str, language: str) -> str | None:
        """Return the request whose example `text` is most like, however little."""
        alike = self._nearest.alike(self.read(text, language))
        likes = {target: like.both for target, like in alike.items() if target in self._requests}
        return max(likes, key=lambda target: likes[target], default=None)

    def read(self, text: str, language: str) -> Reading:
        """Return what `text`, said in a call held in `language`, is about."""
        return self._reader(language).read(said(text, language))

    def _guess(self, text: str, language: str) -> Guess:
        words = said(text, language)
        if not words:
            return NOT_UNDERSTOOD
        for code in heard_with(language):
            if targets := self._exact.get(code, {}).get(said(text, code)):
                return _certain(tuple(targets))
        return self._weigh(self._reader(language).read(words))

    def _weigh(self, reading: Reading) -> Guess:
        """Return the target that the classifier and the nearest example agree on."""
        tokens = frozenset(token for meant in reading.tokens for token in meant)
        unheard_of = any(
            self._nearest.strange(meant) for meant in reading.tokens if not meant & BESIDE
        )
        probable = self._classifier.probabilities(tokens) if tokens else {}
        plain = len(reading.tokens) >= _PLENTY and _clearest(probable) >= _PLAIN
        if unheard_of or (reading.off_topic and not plain):
            probable = self._classifier.probabilities(tokens | {OFF_TOPIC})
        alike = self._nearest.alike(reading)
        ranked = sorted(alike, key=lambda target: -probable[target])
        if not ranked:
            return NOT_UNDERSTOOD
        best, runner_up = ranked[0], ranked[1] if len(ranked) > 1 else None
        confidence = round(min(probable[best], 0.99), 3)
        nearest = max(like.both for like in alike.values())
        unlisted = min(len(reading.strange) / len(reading.tokens), 1.0)
        nameless = len(reading.tokens) == 1 and reading.tokens[0] <= _NAMELESS
        if (
            not (nameless and len(reading.strange) > (best in self._commands))
            and probable[best] >= _SURE + _SURER * unlisted
            and probable[NOTHING] <= self._vague
            and alike[best].both >= max(_LIKE, nearest - _LIKE_MARGIN)
            and alike[best].explained >= _EXPLAINED
        ):
            return Guess(best, confidence, runner_up)
        near = [t for t in ranked if probable[t] >= _NEAR or alike[t].both >= _NEARLY_SAID]
        return Guess(None, confidence, runner_up, tuple(near[:2]))

    def _reader(self, language: str) -> Reader:
        if language not in self._readers:
            self._readers[language] = Reader(
                language,
                ((code, word) for code in heard_with(language) for word in self._own.get(code, ())),
            )
        return self._readers[language]


def _clearest(probable: Mapping[str, float]) -> float:
    """Return the probability of the target that is asked for most likely."""
    return max((p for target, p in probable.items() if target != NOTHING), default=0.0)


def _only(targets: frozenset[str], guess: Guess) -> Guess:
    """Return `guess` less what is none of `targets`."""
    if guess.target is not None and guess.target not in targets:
        return NOT_UNDERSTOOD
    runner_up = guess.runner_up if guess.runner_up in targets else None
    candidates = tuple(target for target in guess.candidates if target in targets)
    return Guess(guess.target, guess.confidence, runner_up, candidates)


def choose(text: str, options: Mapping[str, Sequence[str]], language: str) -> Guess:
    """Return which of `options` (name → wordings in any languages; templates) `text` picks.

    What is said beside an option does not matter; naming two gives both as candidates.
    """
    words = said(text, language)
    if not words:
        return NOT_UNDERSTOOD
    wordings = _option_wordings(
        tuple((name, tuple(texts)) for name, texts in options.items()), language
    )
    likenesses = wordings.like(words)
    return _by_margin({name: like.covered for name, like in likenesses.items()})


@lru_cache(maxsize=256)
def _option_wordings(options: tuple[tuple[str, tuple[str, ...]], ...], language: str) -> Wordings:
    return Wordings(
        (name, said(sentence, language))
        for name, texts in options
        for text in texts
        for sentence in expand(text)
    )


def _certain(targets: tuple[str, ...]) -> Guess:
    """Return the guess for an utterance that is an example of `targets`."""
    if len(targets) == 1:
        return Guess(targets[0], 1.0)
    return Guess(None, 1.0, targets[1], targets)


_OPTION_SURE = 0.88
"""One strange word among five is let pass, one among four is not."""
_OPTION_NEAR = 0.65
_OPTION_ALONE = 0.75
_OPTION_MARGIN = 0.1


def _by_margin(likenesses: Mapping[str, float]) -> Guess:
    """Return the best of `likenesses` where it is sure and clear of the next."""
    ranked = sorted(likenesses, key=lambda target: -likenesses[target])
    if not ranked:
        return NOT_UNDERSTOOD
    best = likenesses[ranked[0]]
    runner_up = ranked[1] if len(ranked) > 1 else None
    close = tuple(t for t in ranked if likenesses[t] >= max(_OPTION_NEAR, best - _OPTION_MARGIN))
    if len(close) == 1 and best >= _OPTION_SURE:
        return Guess(ranked[0], round(best, 3), runner_up)
    if len(close) == 1 and best < _OPTION_ALONE:
        close = ()
    return Guess(None, round(best, 3), runner_up, close)
