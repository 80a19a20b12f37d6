"""What nobody understood, grouped for operators."""

from agent.dialogue.suggestions import Unheard, suggestions
from tests.dialogue.line import book_of


def test_utterances_that_say_the_same_come_together_the_most_frequent_first() -> None:
    unheard = [
        Unheard("en", "my gas cylinder did not come"),
        Unheard("en", "swallowed my atm card by the machine"),
        Unheard("en", "the machine swallowed my atm card"),
        Unheard("en", "the machine swallowed my atm card"),
        Unheard("hi", "एटीएम मशीन में कार्ड फँस गया"),
    ]
    found = suggestions(unheard, book_of().intents)
    first = found[0]
    assert (first.language, first.count, first.flow) == ("en", 3, "block_card")
    assert first.texts[0] == "the machine swallowed my atm card"
    assert len(found) == 3


def test_what_is_like_no_flow_names_none_and_noise_is_left_out() -> None:
    found = suggestions(
        [Unheard("en", "zebra crossing"), Unheard("en", "um"), Unheard("en", "")],
        book_of().intents,
    )
    assert [(s.texts, s.flow) for s in found] == [(("zebra crossing",), None)]


def test_a_flood_of_utterances_is_cut_off() -> None:
    unheard = [Unheard("en", "zebra crossing")] * 5_000
    assert suggestions(unheard, book_of().intents)[0].count == 2_000
