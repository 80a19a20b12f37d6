"""What each language does not tell apart, or romanises in several ways: sounds made one.

Patterns on the Latin spelling of a word as it is typed or transliterated (`zh`, `aa` and doubled
letters are still there), in order, before the folds of all languages in `sound`. They hold for
every word of a call in that language, also for English ones, so both sides always agree.
"""

from collections.abc import Mapping

Folds = tuple[tuple[str, str], ...]

# The South writes a dental with h (thommidi, padhi), and hardly tells aspirates.
_SOUTH: Folds = (("zh", "l"), (r"([gjtdpb])h", r"\1"), ("f", "p"))
# Tamil letters do not show voice, and callers romanise by ear: irubadhu, irupathu.
_VOICELESS: Folds = (("g", "k"), ("d", "t"), ("b", "p"))

# The East writes the v of English as bh, and its short vowels as they are heard: সেভেন, ଥର୍ଟି.
ENGLISH_NUMBERS_IN_THE_EAST: Folds = (
    ("^o[yv]ana?$", "one"),
    ("^phaibh?a?$", "five"),
    ("^(?:s|chh?)ebh(?=en)", "sev"),
    ("^ilebhena?$", "eleven"),
    ("^t[uvo]?[yv]?elo?bha?$", "twelve"),
    ("^t[ou][yv]?enti$", "twenty"),
    ("^th[ao]rti$", "thirty"),
    ("^ph[ao]rti$", "forty"),
    ("^(?:s|chh?)iks[ao]?ti(n?)", r"sixti\1"),
    (r"^ei[ao]?ti(na?)?$", r"eighti\1"),
    (r"^nain[ao]?ti(na?)?$", r"nineti\1"),
)

FOLDS: Mapping[str, Folds] = {
    "hi": (),
    "bn": (("[vw]", "b"), ("o", "a")),
    # ఐదు (5) is not ఏడు (7), though ai and e are one elsewhere.
    "te": (*_SOUTH, ("ai", "ayi"), ("^ye", "e"), ("^wo|^vo", "o")),
    "mr": (),
    # நூற்றைம்பது (150) is not நூற்றெண்பது (180), though ai and e are one elsewhere.
    "ta": (
        *_SOUTH, ("k+h", "k"), *_VOICELESS, ("nj", "nch"), ("t?ch|sh|j", "s"), ("n[tr]r", "nr"),
        ("t+r", "r"), ("^ai|ai(?=m+p|n+t|n+[ou]+r)", "ayi"), ("^ye", "e"), ("^vo|^wo", "o"),
    ),
    "gu": (),
    "kn": (*_SOUTH, ("^ye", "e"), ("^wo|^vo", "o")),
    "ml": (*_SOUTH, ("k+h", "k"), *_VOICELESS, ("nj", "nch"), ("sh", "s"), ("^ye", "e")),
    "pa": (),
    "or": (("sh", "s"), ("[vw]", "b"), (r"(?<=[a-z]{2})a+$", "")),
    # শ ষ স are x or h, চ ছ are s: all are typed as s as well.
    "as": (("ch+|sh|x", "s"), ("[vw]", "b"), ("o", "a")),
    "ur": (),
    "en": (),
}  # fmt: skip
