"""How many characters each token of a text stands for, and which: what the unit model is told.

The same as `_count_character_length_in_subword` and `_get_char_input_ids` of transformers'
SeamlessM4T v2, which walk tensors element by element: on a GPU each step there is a round trip.
"""

from collections.abc import Mapping, Sequence

PAD, UNKNOWN = 0, 1
_SPACE = "▁"


class Speller:
    """Spells tokens by a checkpoint's maps `id_to_text` and `char_to_id`."""

    def __init__(self, id_to_text: Mapping[str, str], char_to_id: Mapping[str, int]) -> None:
        self._texts = {int(token): text for token, text in id_to_text.items()}
        self._characters = char_to_id

    def spell(self, tokens: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return each token's number of characters, and the ids of all characters.

        A space counts with the word that follows it, or with the mark before it.
        """
        texts = [self._texts.get(token, "") for token in tokens]
        counts, characters = [], []
        mark_before = False
        for place, (token, text) in enumerate(zip(tokens, texts, strict=True)):
            mark = _is_mark(text)
            if token == UNKNOWN:
                counts.append(1)
                characters.append(UNKNOWN)
            else:
                gives = mark and place + 1 < len(texts) and _starts_word(texts[place + 1])
                takes = mark_before and _starts_word(text)
                counts.append(len(text) + (1 if gives else -1 if takes else 0))
                characters += [self._characters.get(each, UNKNOWN) for each in text]
            mark_before = mark
        return counts, characters


def _starts_word(text: str) -> bool:
    return len(text) > 1 and text[0] == _SPACE


def _is_mark(text: str) -> bool:
    return len(text) == 1 and not text.isalpha() and not text.isnumeric() and text != _SPACE
