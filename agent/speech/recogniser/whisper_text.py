"""The text side of a Whisper model: its prompts, and which of its tokens write which script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any

from tokenizers import Tokenizer

from agent.language.script import script_of, scripts

_MOST_HINT_TOKENS = 48
_MOST_BEFORE_TOKENS = 96
_WHOLE_TOKENS = 8
"""Longer text before a row is cut to a multiple of this."""
_LANGUAGE = re.compile(r"<\|([a-z]{2,3})\|>")
# What completes the first two bytes of a letter, in either half of an Indian block: ka, virama.
_TAILS = (b"\x95", b"\x8d")


class WhisperText:
    """Encodes and decodes for one model.

    Args:
        tokenizer: The model's own.
        multilingual: Whether the model has languages; an English-only one takes no language token.

    Attributes:
        languages: ISO 639-1 codes the model can be asked for.
        specials: Names of the special tokens to their numbers.
    """

    def __init__(self, tokenizer: Tokenizer, *, multilingual: bool) -> None:
        self._tokenizer: Any = tokenizer
        self._multilingual = multilingual
        self._vocabulary: dict[str, int] = self._tokenizer.get_vocab()
        self.specials = {
            name: number for name, number in self._vocabulary.items() if name[:2] == "<|"
        }
        self._numbers = frozenset(self.specials.values())
        self.languages: tuple[str, ...] = ("en",)
        if multilingual:
            codes = (found[1] for name in self.specials if (found := _LANGUAGE.fullmatch(name)))
            self.languages = tuple(sorted(codes))
        # Streams ask for the same hints again and again.
        self.before = lru_cache(maxsize=512)(self._before)
        self.foreign = lru_cache(maxsize=32)(self._foreign)

    def prompt(self, language: str) -> list[int]:
        """Return what tells the decoder to write down `language`, without time stamps."""
        return [*self.start(language), self.specials["<|notimestamps|>"]]

    def start(self, language: str) -> list[int]:
        """Return the beginning of `prompt`, as an alignment wants it."""
        names = ["<|startoftranscript|>"]
        if self._multilingual:
            names += [f"<|{language}|>", "<|transcribe|>"]
        return [self.specials[name] for name in names]

    def begins(self, text: str) -> list[int]:
        """Return the tokens of a text with which a row begins."""
        return self._encode(f" {text}") if text else []

    def text(self, tokens: Iterable[int]) -> str:
        """Return what `tokens` say, special ones left out."""
        decoded: str = self._tokenizer.decode(self.spoken(tokens))
        return decoded.strip()

    def spoken(self, tokens: Iterable[int]) -> list[int]:
        """Return `tokens` without the special ones."""
        return [token for token in tokens if token not in self._numbers]

    def _before(self, hints: tuple[str, ...], text: str) -> tuple[int, ...]:
        """Return what the decoder believes to have gone before: hints, then `text`.

        The likeliest hint is nearest to the row. Whisper was trained on text cut off at its start,
        and so is this: to whole steps, for rows share a pass where theirs are equally long.
        """
        tokens: list[int] = []
        if hints:
            tokens = self._encode(" " + ", ".join(reversed(hints)))[-_MOST_HINT_TOKENS:]
        if text:
            tokens += self._encode(f". {text}" if hints else f" {text}")
        kept = min(len(tokens), _MOST_BEFORE_TOKENS)
        if kept > _WHOLE_TOKENS:
            kept -= kept % _WHOLE_TOKENS
        return (self.specials["<|startofprev|>"], *tokens[-kept:]) if kept else ()

    def _foreign(self, language: str) -> tuple[int, ...]:
        """Return the tokens that write, or begin to write, letters of another script."""
        own = script_of(language)
        return tuple(
            token
            for token, found in self._scripts.items()
            if any(script != own for script in found)
        )

    @cached_property
    def _scripts(self) -> dict[int, frozenset[str]]:
        """Which scripts each token writes letters of."""
        bytes_of = {char: byte for byte, char in _byte_characters()}
        found = {}
        for name, number in self._vocabulary.items():
            if number not in self._numbers and all(char in bytes_of for char in name):
                raw = bytes(bytes_of[char] for char in name)
                found[number] = frozenset(scripts(_letters(raw)))
        return found

    def _encode(self, text: str) -> list[int]:
        tokens: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return tokens


def _letters(raw: bytes) -> str:
    """Return the characters of `raw`, and those that its last bytes may begin."""
    whole = raw.decode("utf-8", "ignore")
    begun = ((raw + tail).decode("utf-8", "ignore") for tail in _TAILS)
    return whole + "".join(text[len(whole) :] for text in begun)


def _byte_characters() -> Iterator[tuple[int, str]]:
    """Yield how byte-level BPE writes each byte (Radford et al. 2019, GPT-2's encoder)."""
    strange = 0
    for byte in range(256):
        if 33 <= byte <= 126 or 161 <= byte <= 172 or byte >= 174:
            yield byte, chr(byte)
        else:
            yield byte, chr(256 + strange)
            strange += 1
