"""Tags of call audio: fitted on a folder of labelled recordings, then told of any file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent.speech.errors import SpeechError
from agent.speech.models.progress import Progress, silent
from agent.speech.tagging.head import Head
from agent.speech.tagging.mert import MOST_ROWS, Mert
from agent.speech.tagging.windows import Window, windows

MOST_FILES = 20_000
_MOST_FOLDS = 5
_LEAST_FILES = 2
_SUFFIXES = {".wav", ".flac"}


@dataclass(frozen=True)
class Span:
    """A stretch of a file that bears one tag, and how sure that is."""

    from_s: float
    to_s: float
    tag: str
    confidence: float


@dataclass(frozen=True)
class Tagged:
    """The tag of most of a file, how sure it is, and the file's stretches."""

    path: Path
    tag: str
    confidence: float
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Fitted:
    """A head, and how often heads fitted without a file told that file's tag: by tag, of 1."""

    head: Head
    files: dict[str, int]
    held_out_right: dict[str, float]


def fit(mert: Mert, folder: Path, progress: Progress = silent) -> Fitted:
    """Return tags fitted on `folder`, which has a folder of WAV or FLAC files for each tag.

    Args:
        progress: Called with the files that are done.

    Raises:
        SpeechError: there are too few tags or files, or a file cannot be read.
    """
    labelled = _labelled(folder)
    rows: list[NDArray[np.float32]] = []
    tags: list[str] = []
    of_file: list[int] = []
    for at, (path, tag) in enumerate(labelled):
        embedded = np.concatenate([values for _, values in _embedded(mert, path)])
        rows.append(embedded)
        tags += [tag] * len(embedded)
        of_file += [at] * len(embedded)
        progress(path.name, at + 1, len(labelled))
    embeddings = np.concatenate(rows)
    told = _held_out(mert.name, embeddings, np.array(tags), np.array(of_file))
    files = {tag: sum(one == tag for _, one in labelled) for _, tag in labelled}
    right = {
        tag: sum(told[at] == tag for at, (_, one) in enumerate(labelled) if one == tag) / count
        for tag, count in files.items()
    }
    return Fitted(Head.fit(mert.name, embeddings, tags), files, right)


def tag(mert: Mert, head: Head, path: Path) -> Tagged:
    """Return the tags of the file at `path`.

    Raises:
        SpeechError: it cannot be read.
        ModelError: `head` was fitted on another model.
    """
    spans: list[Span] = []
    total = np.zeros(len(head.labels))
    for batch, values in _embedded(mert, path):
        for window, chances in zip(batch, head.chances(values), strict=True):
            total += chances * (window.to_s - window.from_s)
            label = head.labels[int(chances.argmax())]
            spans.append(Span(window.from_s, window.to_s, label, float(chances.max())))
    best = int(total.argmax())
    return Tagged(path, head.labels[best], float(total[best] / total.sum()), _merged(spans))


def _embedded(mert: Mert, path: Path) -> Iterator[tuple[list[Window], NDArray[np.float32]]]:
    """Yield a file's windows and their embeddings, a batch at a time."""
    coming = windows(path, mert.rate_hz)
    while batch := list(islice(coming, MOST_ROWS)):
        yield batch, mert.embed([window.sound for window in batch])


def _labelled(folder: Path) -> list[tuple[Path, str]]:
    """Return the files of `folder` with the names of the folders they lie in."""
    if not folder.is_dir():
        raise SpeechError(f"there is no folder {folder}")
    found = [
        (path, path.parent.name)
        for path in sorted(folder.glob("*/*"))
        if path.suffix.lower() in _SUFFIXES and path.is_file()
    ]
    if len(found) > MOST_FILES:
        raise SpeechError(f"{folder} has more than {MOST_FILES} recordings: take a sample")
    counts = {tag: sum(one == tag for _, one in found) for _, tag in found}
    few = [tag for tag, count in counts.items() if count < _LEAST_FILES]
    if len(counts) < 2 or few:
        told = f"too few in {few[0]!r}" if few else f"{len(counts)} here"
        raise SpeechError(
            f"{folder} needs two folders or more, each named for a tag and with {_LEAST_FILES} "
            f"recordings or more (WAV or FLAC): {told}"
        )
    return found


def _held_out(
    model: str,
    embeddings: NDArray[np.float32],
    tags: NDArray[np.str_],
    of_file: NDArray[np.int_],
) -> dict[int, str]:
    """Return what each file is told to be by a head that has not heard any of it."""
    fold_of: dict[int, int] = {}
    for tag in sorted(set(tags)):
        files = sorted(set(of_file[tags == tag].tolist()))
        # Every fold leaves files of every tag to be fitted on.
        fold_of |= {file: at % min(_MOST_FOLDS, len(files)) for at, file in enumerate(files)}
    folds = np.array([fold_of[file] for file in of_file.tolist()])
    told: dict[int, str] = {}
    for fold in sorted(set(fold_of.values())):
        unseen = folds == fold
        head = Head.fit(model, embeddings[~unseen], list(tags[~unseen]))
        chances = head.chances(embeddings[unseen])
        for file in set(of_file[unseen].tolist()):
            sums = chances[of_file[unseen] == file].sum(axis=0)
            told[file] = head.labels[int(sums.argmax())]
    return told


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return `spans` with neighbours of one tag made one, as sure as they are on average."""
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].tag == span.tag:
            last = merged.pop()
            before, here = last.to_s - last.from_s, span.to_s - span.from_s
            sure = (last.confidence * before + span.confidence * here) / (before + here)
            span = Span(last.from_s, span.to_s, span.tag, sure)
        merged.append(span)
    return tuple(merged)
