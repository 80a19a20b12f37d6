"""The small part that a bank fits: which embeddings bear which tag. Kept as JSON, never pickled."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, FiniteFloat, ValidationError, model_validator
from sklearn.linear_model import LogisticRegression

from agent.speech.errors import ModelError, SpeechError

_MOST_BYTES = 64 << 20
_MOST_STEPS = 2_000


class Head(BaseModel):
    """Multinomial logistic regression over standardised embeddings.

    Attributes:
        model: Name of the model whose embeddings it was fitted on.
        labels: The tags; rows of `weights` and `biases` are in their order.
        mean, scale: What embeddings are standardised by.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str
    labels: tuple[str, ...]
    mean: tuple[FiniteFloat, ...]
    scale: tuple[FiniteFloat, ...]
    weights: tuple[tuple[FiniteFloat, ...], ...]
    biases: tuple[FiniteFloat, ...]

    @model_validator(mode="after")
    def _of_one_shape(self) -> Self:
        features = {len(self.mean), len(self.scale), *(len(row) for row in self.weights)}
        if len(features) != 1 or not len(self.labels) == len(self.weights) == len(self.biases) >= 2:
            raise ValueError("its parts do not fit each other")
        if min(self.scale) <= 0:
            raise ValueError("scale must be positive")
        return self

    @classmethod
    def fit(cls, model: str, embeddings: NDArray[np.float32], tags: Sequence[str]) -> "Head":
        """Return the head that tells `tags` apart; rare tags count as much as frequent ones."""
        mean = embeddings.mean(axis=0, dtype=np.float64)
        scale = embeddings.std(axis=0, dtype=np.float64) + 1e-6
        fitted = LogisticRegression(max_iter=_MOST_STEPS, class_weight="balanced").fit(
            (embeddings - mean) / scale, tags
        )
        weights, biases = fitted.coef_, fitted.intercept_
        if len(weights) == 1:
            # Of two tags scikit-learn keeps the difference only.
            weights = np.concatenate([np.zeros_like(weights), weights])
            biases = np.concatenate([np.zeros_like(biases), biases])
        return cls(
            model=model,
            labels=tuple(str(label) for label in fitted.classes_),
            mean=tuple(mean.tolist()),
            scale=tuple(scale.tolist()),
            weights=tuple(tuple(row) for row in weights.tolist()),
            biases=tuple(biases.tolist()),
        )

    def chances(self, embeddings: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return [windows, labels]: how likely each tag is.

        Raises:
            ModelError: the embeddings are another model's.
        """
        if embeddings.shape[1] != len(self.mean):
            raise ModelError(
                f"the tags were fitted on {self.model!r}, whose embeddings have {len(self.mean)} "
                f"values, not {embeddings.shape[1]}: fit them again on this model"
            )
        values = (embeddings - np.array(self.mean)) / np.array(self.scale)
        scores = values @ np.array(self.weights).T + np.array(self.biases)
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
        return chances

    def save(self, path: Path) -> None:
        """Write it to `path`.

        Raises:
            SpeechError: it cannot be written there.
        """
        try:
            path.write_text(self.model_dump_json() + "\n", encoding="utf-8")
        except OSError as error:
            raise SpeechError(f"{path} cannot be written: {error.strerror}") from error

    @classmethod
    def load(cls, path: Path) -> "Head":
        """Return the head in `path`.

        Raises:
            ModelError: there is none, or it is damaged.
        """
        try:
            with path.open("rb") as file:
                text = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise ModelError(f"{path} cannot be read: {error.strerror}") from error
        try:
            if len(text) > _MOST_BYTES:
                raise ValueError("it is too long")
            return cls.model_validate_json(text)
        except (ValidationError, ValueError) as error:
            told = str(error).splitlines()[0]
            raise ModelError(
                f"{path} holds no tags ({told}); make it with `bolbank models fit-tags`"
            ) from error
