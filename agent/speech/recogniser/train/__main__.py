"""The command: ``python -m agent.speech.recogniser.train --minutes 30 --out DIR``."""

from __future__ import annotations

import argparse
import logging
import time
from pathlib import Path

from agent.speech.recogniser.demo import DemoRecogniser
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
    parser.add_argument("--minutes", type=float, default=30, help="training time, both rounds")
    parser.add_argument("--out", type=Path, required=True, help="folder for corpus and model")
    parser.add_argument("--share", type=float, default=1.0, help="share of the corpus to render")
    parser.add_argument("--processes", type=int, default=2, help="one CPU core each")
    wish = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    started = time.monotonic()
    wish.out.mkdir(parents=True, exist_ok=True)
    for split in _SPLITS:
        synthesise(split, wish.out, share=wish.share, processes=wish.processes)
    first = Round("round1", wish.minutes * _FIRST_ROUND, rate=1.5e-3)
    second = Round("round2", wish.minutes * (1 - _FIRST_ROUND), rate=1.1e-3, start=first.name)
    fit(wish.out, [first, second], wish.processes)
    finish(wish.out, wish.out / "round2.pt", wish.out / "model")
    _LOG.info("done in %.0f minutes", (time.monotonic() - started) / 60)


def finish(corpora: Path, checkpoint: Path, model: Path) -> None:
    """Export ``checkpoint`` to ``model``, choose its operating point, print its figures."""
    export(checkpoint, model)
    operate.settle(model, lambda: trials(DemoRecogniser(model), corpora, "tune"))
    recogniser = DemoRecogniser(model)
    for figure in figures(recogniser, trials(recogniser, corpora, "test")):
        _LOG.info("%-60s %5.1f %%  of %d", figure.name, 100 * figure.share, figure.whole)


if __name__ == "__main__":
    main()
