"""Words of a running utterance are settled once two looks agree, and never taken back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.speech.agreement import LocalAgreement


def looks(*texts: str) -> list[str]:
    """Return what is settled after each look at a window that grows."""
    agreement, settled = LocalAgreement(), []
    for text in texts:
        agreement.look(text.split())
        settled.append(" ".join(agreement.settled))
    return settled


def test_one_look_settles_nothing():
    assert looks("block my card") == [""]


def test_what_two_looks_agree_on_is_settled_and_the_torn_end_is_not():
    assert looks("block", "block my", "block my car", "block my card please") == [
        "",
        "block",
        "block my",
        "block my",
    ]


def test_a_look_that_takes_a_settled_word_back_speaks_for_nothing():
    assert looks("what is my", "what is my ball", "watt is my balance", "what is my balance") == [
        "",
        "what is my",
        "what is my",
        "what is my",
    ]
    agreement = LocalAgreement()
    for text in ("what is", "what is my", "what is my balance"):
        agreement.look(text.split())
    assert agreement.settled == ("what", "is", "my")


@pytest.mark.parametrize(
    ("first", "second", "settled"),
    [
        ("Block my card.", "block, my CARD", "block my CARD"),
        ("कार्ड बन्द करो", "कार्ड बंद करो।", "कार्ड बंद करो"),
        ("— yes …", "yes", "yes"),
        ("چار، پانچ۔", "چار پانچ", "چار پانچ"),
        ("4,321", "4321", "4321"),
    ],
)
def test_case_punctuation_and_spelling_make_no_difference(first, second, settled):
    assert looks(first, second)[-1] == settled


def test_settled_words_leave_the_window_and_stay_settled():
    agreement = LocalAgreement()
    for text in ("i want to check", "i want to check my"):
        agreement.look(text.split())
    agreement.cut(2)
    assert agreement.before == ("i", "want")
    assert agreement.in_window == ("to", "check")
    assert agreement.look(["to", "check", "my", "account"])
    agreement.cut(9)
    assert agreement.in_window == ()
    assert agreement.before == ("i", "want", "to", "check", "my")
    agreement.look(["account"])
    assert agreement.settled == ("i", "want", "to", "check", "my", "account")


WORDS = st.lists(st.sampled_from(["yes", "Yes.", "no", "हाँ", "card", "…", ""]), max_size=6)


@settings(max_examples=200)
@given(st.lists(st.tuples(WORDS, st.integers(0, 3)), max_size=12))
def test_whatever_is_looked_at_settled_words_only_grow(steps):
    agreement, before = LocalAgreement(), ""
    for words, cut in steps:
        grew = agreement.look(words)
        text = " ".join(agreement.settled)
        assert text.startswith(before)
        assert grew == (text != before)
        agreement.cut(cut)
        assert agreement.before + agreement.in_window == agreement.settled
        before = text
