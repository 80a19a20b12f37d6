"""The training itself: a flat start, then attention and CTC together, on two processes.

From scratch neither CTC nor attention finds a single word in a thousand steps. A flat start does in
a hundred: every frame is told which word it probably lies in, the words being laid out over the
utterance by their letters.
"""

from __future__ import annotations

import logging
import math
import os
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.multiprocessing.spawn import spawn
from torch.nn import functional

from agent.speech.recogniser.groups import Group
from agent.speech.recogniser.train.batches import IGNORED, Batch, Batches
from agent.speech.recogniser.train.network import DemoNet, tokens
from agent.speech.recogniser.train.start import start_from
from agent.speech.recogniser.train.synthesise import load

_LOG = logging.getLogger(__name__)
_ROWS = 20
# Steps on frames alone, and steps in which they fade out: from scratch, and from another group.
_FLAT = {False: (450, 500), True: (150, 300)}
_WARM_STEPS = 100
_BLANK_WEIGHT = 0.15
_SAVED_EVERY = 50


@dataclass(frozen=True)
class Round:
    """One stretch of training: a cosine from ``rate`` down to nothing in ``minutes``.

    Minutes are of each process's own computing: waiting and being held do not count. It goes on
    from the round named ``start``, or from another group's ``model``, or from nothing.
    """

    name: str
    minutes: float
    rate: float
    start: str | None = None
    model: Path | None = None


def fit(group: Group, folder: Path, rounds: list[Round], processes: int) -> None:
    """Train every round whose checkpoint ``folder`` does not hold yet.

    A round that was stopped goes on where it was last saved.
    """
    # Read by the processes as they start. One thread each: on these small tensors more threads only
    # wait for one another.
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    for stretch in rounds:
        if (folder / f"{stretch.name}.pt").exists():
            continue
        meeting = folder / f"{stretch.name}.meeting"
        meeting.unlink(missing_ok=True)
        wish = (processes, group, folder, stretch, str(meeting))
        spawn(_worker, wish, nprocs=processes)  # type: ignore[no-untyped-call]


def _worker(
    rank: int, processes: int, group: Group, folder: Path, stretch: Round, meeting: str
) -> None:
    torch.set_num_threads(1)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    dist.init_process_group(
        "gloo", init_method=f"file://{meeting}", rank=rank, world_size=processes
    )
    torch.manual_seed(0)
    net = DemoNet(group)
    if stretch.start:
        net.load_state_dict(torch.load(folder / f"{stretch.start}.pt"))
    elif stretch.model:
        start_from(stretch.model, net, group)
    batches = Batches(group, load("train", folder), _ROWS, rank)
    trainer = Trainer(net, batches, stretch, rank, processes)
    trainer.run(tokens(group), folder)
    dist.destroy_process_group()


class Trainer:
    """Trains ``net`` for one round, together with the trainers of the other processes."""

    def __init__(
        self, net: DemoNet, batches: Batches, stretch: Round, rank: int, processes: int
    ) -> None:
        self.net, self._batches, self._stretch = net, batches, stretch
        self._rank, self._processes = rank, processes
        self._flat, self._fade = (0, 0) if stretch.start else _FLAT[stretch.model is not None]
        self._weights = [weight for weight in net.parameters() if weight.requires_grad]
        self._optimiser = torch.optim.AdamW(
            self._weights, lr=stretch.rate, betas=(0.9, 0.98), weight_decay=0.02
        )
        self._frame_weight = torch.ones(net.blank + 1)
        self._frame_weight[net.blank] = _BLANK_WEIGHT
        self._token: dict[str, int] = {}
        self._seen: list[tuple[float, ...]] = []

    def run(self, names: list[str], folder: Path) -> None:
        """Train until the time is over; ``names`` are the network's tokens in order."""
        self._token = {name: number for number, name in enumerate(names)}
        self.net.train()
        path = folder / f"{self._stretch.name}.pt"
        step, seconds = self.resume(path.with_suffix(".state"))
        began, done = time.process_time(), seconds / (60 * self._stretch.minutes)
        while done < 1:
            rate = self._stretch.rate * min(1, (step + 1) / _WARM_STEPS)
            rate *= 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
            for group in self._optimiser.param_groups:
                group["lr"] = rate
            loss = self._loss(self._batches.draw(step < self._flat + 100), step)
            self._optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            now = time.process_time()
            seconds, began = seconds + now - began, now
            done = self._share(seconds / (60 * self._stretch.minutes))
            nn.utils.clip_grad_norm_(self._weights, 1.0)
            self._optimiser.step()
            step += 1
            if self._rank == 0 and step % 100 == 0:
                self._report(step, seconds)
            if self._rank == 0 and step % _SAVED_EVERY == 0:
                self.save(path.with_suffix(".state"), step, seconds)
        if self._rank == 0:
            _save(self.net.state_dict(), path)

    def save(self, path: Path, step: int, seconds: float) -> None:
        """Write down how far it is."""
        _save((step, seconds, self.net.state_dict(), self._optimiser.state_dict()), path)

    def resume(self, path: Path) -> tuple[int, float]:
        """Take up the state in ``path``, if there is one; return its steps and seconds."""
        if not path.exists():
            return 0, 0.0
        step, seconds, weights, optimiser = torch.load(path)
        self.net.load_state_dict(weights)
        self._optimiser.load_state_dict(optimiser)
        return int(step), float(seconds)

    def _loss(self, batch: Batch, step: int) -> Tensor:
        net, joint = self.net, step >= self._flat
        with torch.autocast("cpu", dtype=torch.bfloat16):
            encoded = net.encode(torch.from_numpy(batch.features))
            heads = net.ctc(encoded)
            prompt, target = self._decoder_tokens(batch)
            logits = net.decode(prompt, encoded) if joint else None
        heads = heads.float()
        frames = torch.from_numpy(batch.frames)
        blend = 5 * max(0.0, min(1.0, (self._flat + self._fade - step) / max(1, self._fade)))
        blend = 1.0 if not joint else blend
        total = torch.zeros(())
        frame_loss = torch.zeros(())
        if blend:
            frame_loss = functional.cross_entropy(
                heads.flatten(0, 1), frames.flatten(), self._frame_weight, ignore_index=IGNORED
            )
            total = total + blend * frame_loss
        ctc = ce = right = 0.0
        if logits is not None:
            ce_loss = functional.cross_entropy(
                logits.float().flatten(0, 1),
                target.flatten(),
                ignore_index=IGNORED,
                label_smoothing=0.05,
            )
            ctc_loss = self._ctc(heads, batch)
            total = total + ce_loss + 0.5 * ctc_loss
            ctc, ce = float(ctc_loss.detach()), float(ce_loss.detach())
            asked = target != IGNORED
            right = float((logits.argmax(-1) == target)[asked].float().mean())
        spoken = (frames != IGNORED) & (frames != net.blank)
        hit = float((heads.argmax(-1) == frames)[spoken].float().mean())
        self._seen.append((ce, ctc, right, float(frame_loss.detach()), hit))
        return total

    def _ctc(self, heads: Tensor, batch: Batch) -> Tensor:
        # A stranger's speech is one word, "a stranger"; a sound is none at all.
        texts = [
            words if words is not None else [self.net.stranger] if spoken else []
            for words, spoken in zip(batch.words, batch.spoken, strict=True)
        ]
        loss = functional.ctc_loss(
            heads.log_softmax(-1).transpose(0, 1),
            torch.tensor([word for text in texts for word in text], dtype=torch.long),
            torch.full((len(texts),), heads.shape[1]),
            torch.tensor([len(text) for text in texts]),
            blank=self.net.blank,
            zero_infinity=True,
            reduction="none",
        )
        return (loss / torch.tensor([max(1, len(text)) for text in texts])).mean()

    def _decoder_tokens(self, batch: Batch) -> tuple[Tensor, Tensor]:
        token = self._token
        end, silent = token["<|endoftext|>"], token["<|nospeech|>"]
        longest = 4 + max(len(words or ()) for words in batch.words)
        prompt = torch.full((len(batch.words), longest), end)
        target = torch.full((len(batch.words), longest), IGNORED)
        for row, (words, name) in enumerate(zip(batch.words, batch.languages, strict=True)):
            language, text = token[f"<|{name}|>"], words or []
            start = [token["<|startoftranscript|>"], language]
            start += [token["<|transcribe|>"], token["<|notimestamps|>"]]
            prompt[row, : 4 + len(text)] = torch.tensor([*start, *text])
            target[row, 0] = silent if words is None else language
            target[row, 3 : 4 + len(text)] = torch.tensor([*text, end])
        return prompt, target

    def _share(self, done: float) -> float:
        """Average gradients, and the share of time that is over, across the processes."""
        parts = [
            weight.grad if weight.grad is not None else torch.zeros_like(weight)
            for weight in self._weights
        ]
        flat = torch.cat([*(part.flatten() for part in parts), torch.tensor([done])])
        dist.all_reduce(flat)
        flat /= self._processes
        at = 0
        for weight, part in zip(self._weights, parts, strict=True):
            weight.grad = part
            part.copy_(flat[at : at + part.numel()].view_as(part))
            at += part.numel()
        return float(flat[-1])

    def _report(self, step: int, seconds: float) -> None:
        ce, ctc, right, frame, hit = np.mean(self._seen[-100:], 0)
        pace = step * _ROWS * self._processes / seconds
        _LOG.info(
            f"{self._stretch.name} {step} {seconds:.0f}s ce={ce:.3f} ctc={ctc:.3f} "
            f"right={right:.3f} frame={frame:.2f}/{hit:.3f} utterances/s={pace:.0f}"
        )


def _save(what: object, path: Path) -> None:
    torch.save(what, path.with_suffix(".part"))
    path.with_suffix(".part").rename(path)
