"""The bundled demo recogniser: small models that hear the demo's phrases, one a language group.

For demos, tests and plumbing only: they were trained on synthetic voices and no human speech has
been tested. See the ``README.md`` of each model's folder.
"""

from __future__ import annotations

import logging
from collections.abc import Hashable, Sequence

from agent.speech.errors import ModelError
from agent.speech.recogniser.features import RATE_HZ
from agent.speech.recogniser.group_model import GroupModel, Hearing, padded
from agent.speech.recogniser.groups import GROUPS, Group, trained
from agent.speech.recogniser.rows import AsrResult, AsrRow, refused

MODEL_FOLDER = GROUPS["north"].folder
LABEL = "BolBank demo recogniser (synthetic voices only)"

log = logging.getLogger(__name__)


class DemoRecogniser:
    """Hears the demo's phrases, digits and amounts in 8 kHz audio; refuses everything else.

    A row's languages choose the models that hear it. Where they are of several groups each group's
    model does, and the surest is believed: the confidences of all are fitted to be the chance that
    the text is right. The first group is loaded at once, every other one at its first row, in the
    thread that asks; each stays, at some 20 MB. Hints are ignored: the vocabularies are closed.

    Args:
        groups: The groups to hear; by default those that come with the package.
        threads: CPU threads of one decoding.

    Raises:
        ModelError: The first group's folder does not hold such a model.
    """

    rate_hz: int = RATE_HZ
    label: str = LABEL

    def __init__(self, groups: Sequence[Group] | None = None, *, threads: int = 1) -> None:
        self._groups = trained() if groups is None else tuple(groups)
        self._threads = threads
        self._models: dict[str, GroupModel | None] = {}
        if not self._groups:
            raise ModelError(f"there is no demo recogniser in {MODEL_FOLDER.parent}")
        first = self._groups[0]
        self._models[first.name] = GroupModel(first.folder, threads=threads)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes it can be asked for."""
        return tuple(language for group in self._groups for language in group.languages)

    @property
    def loaded(self) -> tuple[str, ...]:
        """Names of the groups whose models are in memory."""
        return tuple(name for name, model in self._models.items() if model)

    def bucket(self, seconds: float, hints: tuple[str, ...], before: str) -> Hashable:
        """Return the length to which so much sound is padded."""
        return padded(int(seconds * RATE_HZ))

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        """Return one result a row; rows may differ in call, language and length.

        What goes beyond 10 s is not heard. A group whose model cannot be loaded is logged, once,
        and its rows are refused.
        """
        best: list[Hearing | None] = [None] * len(rows)
        for group in self._groups:
            mine = [
                place
                for place, row in enumerate(rows)
                if any(language in group.languages for language in row.languages)
            ]
            model = self._model(group) if mine else None
            if model is None:
                continue
            for place, heard in zip(mine, model.hear([rows[place] for place in mine]), strict=True):
                rival = best[place]
                if rival is None or _sureness(heard) > _sureness(rival):
                    best[place] = heard
        return [_result(row, heard) for row, heard in zip(rows, best, strict=True)]

    def _model(self, group: Group) -> GroupModel | None:
        if group.name not in self._models:
            try:
                self._models[group.name] = GroupModel(group.folder, threads=self._threads)
            except ModelError:
                # Calls in other languages go on.
                log.exception("the demo recogniser cannot hear %s", ", ".join(group.languages))
                self._models[group.name] = None
        return self._models[group.name]


def _sureness(heard: Hearing) -> tuple[bool, float]:
    return heard.accepted, heard.confidence


def _result(row: AsrRow, heard: Hearing | None) -> AsrResult:
    if heard is None:
        return refused(row.languages[0])
    if not heard.accepted:
        return refused(heard.language, heard.confidence)
    text = " ".join(heard.words)
    return AsrResult(text, heard.language, heard.confidence, heard.words, accepted=True)
