"""From text to SeamlessM4T's tokens and back, by the sentencepiece model it was trained with."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from agent.speech.errors import ModelError

FILE = "sentencepiece.bpe.model"
# fairseq's vocabulary has a padding token before sentencepiece's own, and three more specials.
_OFFSET = 1
_FIRST = 4


class Pieces:
    """The vocabulary of the text encoder and decoder, without specials and language tokens.

    Raises:
        ModelError: sentencepiece is not installed, or the file is missing or damaged.
    """

    def __init__(self, folder: Path) -> None:
        try:
            import sentencepiece
        except ImportError as error:
            raise ModelError(
                "SeamlessM4T needs sentencepiece: pip install 'bolbank[models]'"
            ) from error
        path = folder / FILE
        if not path.is_file():
            raise ModelError(f"{path} is missing: fetch the model again")
        try:
            self._model: Any = sentencepiece.SentencePieceProcessor(model_file=str(path))
        except (OSError, RuntimeError) as error:
            raise ModelError(f"{path} is damaged: fetch the model again") from error

    def encode(self, text: str) -> list[int]:
        return [piece + _OFFSET for piece in self._model.encode(text)]

    def decode(self, tokens: Sequence[int]) -> str:
        """Return the text of `tokens`; specials and languages are left out."""
        last = len(self._model)
        pieces = [token - _OFFSET for token in tokens if _FIRST <= token <= last]
        text: str = self._model.decode(pieces)
        return text.strip()
