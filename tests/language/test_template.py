"""The sentence templates operators write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.language.errors import LanguageError
from agent.language.template import MAX_SENTENCES, expand


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("", "cannot be read"),
        ("[मेरा कार्ड", "cannot be read"),
        ("कार्ड)", "cannot be read"),
        ("[" * 400 + "a" + "]" * 400, "over 10 deep"),
        ("(|)", "says nothing"),
        ("{account} balance", "no meaning here"),
        ("<rule>", "no meaning here"),
        ("(a;b)", "no meaning here"),
        ("[a] [b] [c] [d] [e] [f] [g] [h] [i]", f"512 sentences, the most is {MAX_SENTENCES}"),
        ("(a|b)" * 150, "sentences"),
        ("a" * 2000, "over 1000 characters"),
    ],
)
def test_a_slip_is_named_with_its_mend(template: str, why: str) -> None:
    with pytest.raises(LanguageError, match=why) as raised:
        expand(template)
    assert template[:20] in str(raised.value)


def test_a_template_stands_for_all_its_sentences() -> None:
    assert expand("[मेरा] (कार्ड|एटीएम) बंद [कर दो]") == [
        "मेरा कार्ड बंद कर दो",
        "मेरा कार्ड बंद",
        "मेरा एटीएम बंद कर दो",
        "मेरा एटीएम बंद",
        "कार्ड बंद कर दो",
        "कार्ड बंद",
        "एटीएम बंद कर दो",
        "एटीएम बंद",
    ]
    assert expand("block my card[s]") == ["block my cards", "block my card"]
    assert expand("[please|kindly] repeat") == ["please repeat", "kindly repeat", "repeat"]
    assert expand("balance") == ["balance"]


@given(st.text("ab [](|){}<>;:\\", max_size=40))
def test_any_template_expands_or_is_refused(template: str) -> None:
    try:
        sentences = expand(template)
    except LanguageError:
        return
    assert 0 < len(sentences) <= MAX_SENTENCES
