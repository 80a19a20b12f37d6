"""Short answers to a question: yes or no, one of some options, a language by its name."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from agent.language.registry import LANGUAGES, OTHERS
from agent.language.said import MAX_CHARS, negators, said, sounds_of
from agent.language.stances import REFUSING, Stance, stances
from agent.language.tables import TABLES

_NO = f"[{REFUSING}]"
_RULES: tuple[tuple[str, bool | None], ...] = (
    # "no no wait", "yes, no no": said twice, and no yes after it
    (rf"y*{_NO}{_NO}[^yaw]*", False),
    # "not now, I'll do it later", "later, not now": what is put off is not done now
    (rf"[^yutelb]*{_NO}[^yutelb]*l.*", False),
    (rf"[ri]*l([rila]|{_NO})*", False),
    # "no, don't do it": after a leading no, all that agrees is refused
    (rf"{_NO}([^yawu]*{_NO}[yaw])+[^yawu]*", False),
    # "okay but no", "but don't": taken back
    (rf"[awrib]*b[awrib]*{_NO}[nNsgri]*|[awrib]*b[awrib]*N.*", False),
    # "yes, no, don't do it": the last word, said twice
    (r"y[yawrib]*[nN][ri]*N[ri]*", False),
    # "let me look for it at home, don't do it now": forbidden in the end, and never agreed to
    (r"(?!.*[eyawb])(?!.*ur?N).{3,}N[ri]*", False),
    # "okay, fine, not now", "okay don't": a bare short no right after might ask back
    (r"[aw][nNsgri]*N", False),
    (r"(?=.*[aw])[awri]{2,}[nNsgri]*[nN]", False),
    # "no no, my card is fine": nothing is amiss
    (rf"{_NO}{_NO}+[^yawunNsgqb]+(w[^yauqb]*)+", False),
    # "haan bhai kar na": a yes that urges
    (r"y[yawri]*[awi]g", True),
    # "not mine, it will be someone else's, no", "wrong, correct it"
    (rf"[ri]*N[^y]*{_NO}[ri]*|[ri]*N[ri]*[aw]r*", False),
    # "don't send it, I cannot read": a reason after what forbids
    (r"[ri]{1,3}N[^yaw]*", False),
    # "yes do it, or somebody takes the money", "fine, it is lost, so block it"
    (r"yr*a[^nNsgblqt]*", True),
    (r"[yaw][^nNsgublqt]*r+a[ri]*", True),
    # hedges, later, and a yes and a no that cancel out
    (r".*[ubl].*", None),
    (rf".*{_NO}.*[yaw].*|.*[yaw].*{_NO}.*", None),
    (rf"{_NO}.*", False),
    # a no among unknown words, "ये मेरा खाता नहीं है": one, and no complaint
    (rf"[^eqtxi]*{_NO}[^eqtxi]*", False),
    (rf"(?!(.*x){{3}})[^eqtnNsg]*{_NO}[^eqtnNsg]*", False),
    (r".*[qt].*", None),
    (r"y.*|[^xe]*y[^xe]*", True),
    (r"[awr]*[aw][awr]*|[aw][awri]*", True),
)
"""(Pattern on the stances of an answer, in order; whether it says yes). The first that fits counts.

A no is taken more freely than a yes: what is not sure is asked again, and no is never heard as yes.
"""


def hear_yes_no(text: str, language: str) -> bool | None:
    """Return whether `text` says yes; None where it says neither, both, or hedges.

    The call's own words count first, then those it borrows, in any script: "haan band kar do", "no
    that's wrong". A phrase is read whole first, so सही नहीं is a no.
    """
    heard = stances(said(text, language), language)
    asked = text.rstrip().endswith("?")
    if not heard or (asked and (heard[0] not in Stance.YES + REFUSING or len(heard) == 1)):
        return None
    return next((yes for rule, yes in _rules() if rule.fullmatch(heard)), None)


@cache
def _rules() -> Sequence[tuple[re.Pattern[str], bool | None]]:
    return [(re.compile(pattern), yes) for pattern, yes in _RULES]


def hear_language(text: str, offered: Sequence[str]) -> str | None:
    """Return the one language of `offered` that `text` names, in any script; else None.

    None also where the name is refused ("not English") or two are named.
    """
    if len(text) > MAX_CHARS:
        return None
    heard = {word for code in {*TABLES} for word in sounds_of(text, code)}
    if any(word in negators(code) for code in TABLES for word in sounds_of(text, code)):
        return None
    named = {code for word in heard for code in _language_names().get(word, ())}
    return named.pop() if len(named) == 1 and named <= set(offered) else None


@cache
def _language_names() -> Mapping[str, frozenset[str]]:
    """Return the sound of each name of a language → the languages called so."""
    names: dict[str, frozenset[str]] = {}
    for code, info in {**LANGUAGES, **OTHERS}.items():
        called = [info.native_name, info.english_name]
        called += [table.language_names.get(code, "") for table in TABLES.values()]
        for name in (n for c in TABLES for n in sounds_of(" ".join(called), c)):
            names[name] = names.get(name, frozenset()) | {code}
    return names
