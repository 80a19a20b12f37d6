"""The sentence templates of flows: `[x]` may be left out, `(a|b)` is a choice.

The syntax and its parser are hassil's (Home Assistant's intent language); its lists, rules and
permutations are left out, for an operator reads a template as a sentence.
"""

from functools import lru_cache
from itertools import accumulate, product
from math import prod
from typing import cast

from hassil import Alternative, Expression, Group, Sequence, TextChunk, parse_sentence
from hassil.parser import ParseError

from agent.language.errors import LanguageError

MAX_SENTENCES = 500
"""What one template may expand to; more is a slip of the editor, not a way of speaking."""
_MAX_CHARS = 1000
_MAX_DEPTH = 10
_MEND = "write words, [x] for what may be left out, and (a|b) for a choice"


def expand(template: str) -> list[str]:
    """Return every sentence of `template`, each once, in order.

    Raises LanguageError, naming the template, where it cannot be read, says nothing, or expands to
    more than MAX_SENTENCES.
    """
    return list(_expanded(template))


@lru_cache(maxsize=8192)
def _expanded(template: str) -> tuple[str, ...]:
    if len(template) > _MAX_CHARS:
        raise LanguageError(f"template '{template[:40]}…': over {_MAX_CHARS} characters; split it")
    depths = accumulate((char in "[(") - (char in ")]") for char in template)
    if max(depths, default=0) > _MAX_DEPTH:
        raise LanguageError(
            f"template '{template[:40]}…': brackets over {_MAX_DEPTH} deep; split it"
        )
    try:
        expression = parse_sentence(template).expression
    # The parser asserts where a bracket has nothing in it.
    except (ParseError, AssertionError) as error:
        raise LanguageError(f"template '{template}': cannot be read; {_MEND}") from error
    if (count := _count(expression, template)) > MAX_SENTENCES:
        raise LanguageError(
            f"template '{template}': expands to {count} sentences, the most is {MAX_SENTENCES};"
            " split it into several"
        )
    sentences = dict.fromkeys(" ".join(text.split()) for text in _sentences(expression))
    sentences.pop("", None)
    if not sentences:
        raise LanguageError(f"template '{template}': says nothing; {_MEND}")
    return tuple(sentences)


def _count(expression: Expression, template: str) -> int:
    """Return how many sentences `expression` stands for, without making them."""
    if isinstance(expression, TextChunk):
        return 1
    if isinstance(expression, Sequence | Alternative) and isinstance(expression, Group):
        counts = [_count(item, template) for item in expression.items]
        return sum(counts) if isinstance(expression, Alternative) else prod(counts)
    raise LanguageError(f"template '{template}': {{x}}, <x> and ; have no meaning here; {_MEND}")


def _sentences(expression: Expression) -> list[str]:
    if isinstance(expression, TextChunk):
        return [expression.original_text]
    parts = [_sentences(item) for item in cast(Group, expression).items]
    if isinstance(expression, Alternative):
        return [text for texts in parts for text in texts]
    return ["".join(texts) for texts in product(*parts)]
