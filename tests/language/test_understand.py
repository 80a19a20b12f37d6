"""What callers want: understood in their own words, or refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.language.errors import LanguageError
from agent.language.understand import NOT_UNDERSTOOD, Matcher, choose
from tests.language.callers import EXAMPLES, MEANT, OPTIONS, OUT_OF_SCOPE


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(EXAMPLES)


@pytest.mark.parametrize("language", ["hi", "en"])
def test_nothing_out_of_scope_is_understood(matcher: Matcher, language: str) -> None:
    accepted = [text for text in OUT_OF_SCOPE if matcher.best(text, language).target]
    assert accepted == []


@pytest.mark.parametrize("language", ["hi", "en"])
def test_callers_own_words_are_understood_and_never_misunderstood(
    matcher: Matcher, language: str
) -> None:
    guesses = [(text, meant, matcher.best(text, language)) for text, meant in MEANT]
    assert [(text, g) for text, meant, g in guesses if g.target not in (meant, None)] == []
    understood = sum(guess.target == meant for _, meant, guess in guesses)
    assert understood >= 0.85 * len(MEANT)


def test_an_example_is_certain_in_any_script(matcher: Matcher) -> None:
    guess = matcher.best("जी, मेरा कार्ड ब्लॉक कर दो!", "hi")
    assert (guess.target, guess.confidence, guess.candidates) == ("block_card", 1.0, ())
    assert matcher.best("mera card block kar do", "en").target == "block_card"


def test_a_request_turned_round_is_refused(matcher: Matcher) -> None:
    for text in ("card block mat karo", "do not block my card", "मुझे बैलेंस नहीं चाहिए"):
        assert matcher.best(text, "hi").target is None
    assert matcher.best("मेरा कार्ड नहीं मिल रहा", "hi").target == "block_card"


def test_short_words_that_only_look_alike_are_different_words(matcher: Matcher) -> None:
    assert matcher.best("again", "en").target != "talk_to_person"
    assert matcher.best("मेरे खाते में कितने पैसे कटे", "hi").target is None


def test_two_close_targets_are_both_offered() -> None:
    matcher = Matcher(
        {
            "block_card": {"en": ["block my card", "i lost my card"]},
            "new_card": {"en": ["new card", "order a card"]},
            "balance": {"en": ["balance"]},
        }
    )
    guess = matcher.best("card", "en")
    assert guess.target is None
    assert set(guess.candidates) == {"block_card", "new_card"}
    assert guess.runner_up in guess.candidates


def test_words_that_start_two_targets_are_never_settled_by_order() -> None:
    guess = Matcher({"a": {"en": ["my card"]}, "b": {"en": ["[my] card"]}}).best("my card", "en")
    assert guess.target is None
    assert guess.candidates == ("a", "b")


def test_own_language_comes_before_another() -> None:
    examples = {"one": {"hi": ["band"]}, "two": {"en": ["band"]}}
    assert Matcher(examples).best("band", "hi").target == "one"
    assert Matcher(examples).best("band", "en").target == "two"


def test_a_nearly_said_target_is_asked_about(matcher: Matcher) -> None:
    guess = matcher.best("sim card block karna hai", "hi")
    assert guess.target is None
    assert guess.candidates == ("block_card",)


@pytest.mark.parametrize("text", ["", "   ", "...", "block my card " * 50])
def test_silence_and_speeches_are_not_understood(matcher: Matcher, text: str) -> None:
    assert matcher.best(text, "en").target is None


def test_a_matcher_works_with_one_target_and_with_none() -> None:
    assert Matcher({"balance": {"en": ["my balance"]}}).best("the balance", "en").target
    assert Matcher({}).best("balance", "en").target is None


def test_a_bad_example_is_named() -> None:
    with pytest.raises(LanguageError, match=r"\[my card"):
        Matcher({"block_card": {"en": ["[my card"]}})


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("chori ho gaya", "stolen"),
        ("चोरी हुआ है", "stolen"),
        ("someone stole it", "stolen"),
        ("kho gya", "lost"),
        ("मेरा कार्ड खो गया है", "lost"),
        ("it is lost", "lost"),
        ("fraudd", "fraud"),
        ("मेरे पैसे कट गए", "fraud"),
        ("lost or stolen", None),
        ("not stolen", None),
        ("पता नहीं", None),
        ("paise", None),
        ("", None),
    ],
)
def test_an_option_is_chosen_by_the_best_words_not_the_first(text: str, option: str | None) -> None:
    assert choose(text, OPTIONS, "hi").target == option
    assert choose(text, dict(reversed(OPTIONS.items())), "en").target == option


def test_naming_two_options_offers_both() -> None:
    assert set(choose("lost or stolen", OPTIONS, "en").candidates) == {"lost", "stolen"}


def test_what_no_example_is_about_is_asked_about_not_done(matcher: Matcher) -> None:
    assert matcher.best("मेरे खाते में कितने पैसे कटे", "hi").target is None
    assert matcher.best("balance of my gas subsidy", "en").target is None


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("माझ्या खात्यात किती पैसे शिल्लक आहेत", "mr", "balance"),
        ("maza card haravla ahe", "mr", "block_card"),
        ("card block kara", "mr", "block_card"),
    ],
)
def test_the_examples_of_one_language_teach_another(
    matcher: Matcher, text: str, language: str, meant: str
) -> None:
    assert matcher.best(text, language).target == meant


def test_what_most_banks_do_not_do_may_be_a_flow_of_this_one() -> None:
    others = {"balance": {"en": ["balance"]}, "block_card": {"en": ["block my card"]}}
    matcher = Matcher({**others, "locker": {"en": ["i need a locker", "locker charges"]}})
    assert matcher.best("give me one locker", "en").target == "locker"
    for text in ("how is the weather", "weather charges", "a train ticket please"):
        assert matcher.best(text, "en").target is None


def test_commands_are_no_requests_but_may_be_both() -> None:
    matcher = Matcher(
        {"balance": {"en": ["balance"]}, "talk_to_person": {"en": ["agent"]}},
        {
            "repeat": {"en": ["say that again"]},
            "talk_to_person": {"en": ["connect me to a person"]},
        },
        {"repeat": ["again", "not_heard"]},
    )
    assert matcher.best("say that again", "en") == NOT_UNDERSTOOD
    assert matcher.command("sorry i did not hear", "en").target == "repeat"
    assert matcher.command("फिर बोलिए", "hi").target == "repeat"
    assert matcher.best("connect me to a person", "en").target == "talk_to_person"
    assert matcher.command("agent", "en").target == "talk_to_person"
    assert matcher.command("balance", "en").target is None


def test_the_same_examples_make_the_same_matcher() -> None:
    again = Matcher(EXAMPLES)
    one = Matcher(EXAMPLES)
    for text, _ in MEANT[:20]:
        assert one.best(text, "hi") == again.best(text, "hi")


@settings(max_examples=50)
@given(text=st.text(max_size=60), language=st.sampled_from(["hi", "en", "ta", "xx"]))
def test_nothing_said_can_break_the_matcher(matcher: Matcher, text: str, language: str) -> None:
    guess = matcher.best(text, language)
    assert 0 <= guess.confidence <= 1
    assert guess.target is None or not guess.candidates


@settings(max_examples=50)
@given(text=st.text(max_size=60))
def test_nothing_said_can_break_the_understanding(text: str) -> None:
    guess = choose(text, OPTIONS, "hi")
    assert 0 <= guess.confidence <= 1
    assert guess.target is None or not guess.candidates
