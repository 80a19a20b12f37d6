"""The command: ``python -m agent.speech.recogniser.train GROUP --minutes 30 --out DIR``."""

from __future__ import annotations

import argparse
import logging
import time
from pathlib import Path

from agent.speech.recogniser.group_model import GroupModel
from agent.speech.recogniser.groups import GROUPS, Group
from agent.speech.recogniser.train import operate
from agent.speech.recogniser.train.evaluate import figures, trials
from agent.speech.recogniser.train.export import export
from agent.speech.recogniser.train.fit import Round, fit
from agent.speech.recogniser.train.synthesise import synthesise
from agent.speech.recogniser.train.texts import Split

_LOG = logging.getLogger(__name__)
_SPLITS: tuple[Split, ...] = ("train", "tune", "test")
_FIRST_ROUND = 0.35


def main() -> None:
    """Run every step whose result is not in the folder yet, then print the model's figures."""
    parser = argparse.ArgumentParser(prog="python -m agent.speech.recogniser.train")
    parser.add_argument("group", choices=GROUPS, help="the languages to learn")
    parser.add_argument(
        "--minutes", type=float, default=30, help="computing time of all rounds, each process"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for corpus and model")
    parser.add_argument("--share", type=float, default=1.0, help="share of the corpus to render")
    parser.add_argument("--processes", type=int, default=2, help="one CPU core each")
    wish = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    started, group = time.monotonic(), GROUPS[wish.group]
    wish.out.mkdir(parents=True, exist_ok=True)
    for split in _SPLITS:
        synthesise(group, split, wish.out, share=wish.share, processes=wish.processes)
    rounds = _rounds(group, wish.minutes)
    fit(group, wish.out, rounds, wish.processes)
    finish(group, wish.out, wish.out / f"{rounds[-1].name}.pt", wish.out / "model")
    _LOG.info("done in %.0f minutes", (time.monotonic() - started) / 60)


def _rounds(group: Group, minutes: float) -> list[Round]:
    """The first group is learnt from nothing, every other one from the first's model."""
    north = GROUPS["north"]
    if group is not north:
        return [Round("round1", minutes, rate=1.2e-3, model=north.folder)]
    first = Round("round1", minutes * _FIRST_ROUND, rate=1.5e-3)
    return [
        first,
        Round("round2", minutes * (1 - _FIRST_ROUND), rate=1.1e-3, start=first.name),
    ]


def finish(group: Group, corpora: Path, checkpoint: Path, folder: Path) -> None:
    """Export ``checkpoint`` to ``folder``, choose its operating point, print its figures."""
    export(group, checkpoint, folder)
    operate.settle(folder, lambda: trials(GroupModel(folder), corpora, "tune"))
    model = GroupModel(folder)
    for figure in figures(model, trials(model, corpora, "test")):
        _LOG.info("%-60s %5.1f %%  of %d", figure.name, 100 * figure.share, figure.whole)


if __name__ == "__main__":
    main()
