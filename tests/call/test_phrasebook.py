"""What the bot says is translated sentence by sentence; no number is trusted to a translator."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.call import phrasebook as phrasebooks
from agent.call.phrasebook import Phrasebook
from agent.language.utterance import Fixed, Part, Value
from agent.speech.errors import SpeechError

BALANCE: list[Part] = [
    Fixed(text="आपके खाते में"),
    Value(text="पाँच हज़ार दो सौ रुपये", shown="₹5,200", sensitive=True),
    Fixed(text="हैं। और कुछ? हाँ के लिए 1, नहीं के लिए 2 दबाइए।"),
]


class Translator:
    """Translates by a rule of the test's, and remembers what it was given."""

    def __init__(self, rule) -> None:
        self.rule = rule
        self.given: list[str] = []

    async def __call__(self, text: str, source: str, target: str) -> str:
        self.given.append(text)
        await asyncio.sleep(0)
        return self.rule(text)


def marked(text: str) -> str:
    return f"«{text}»"


async def told(rule, parts: list[Part]) -> list[Part] | None:
    return await Phrasebook().translated(parts, "hi", "mai", Translator(rule))


# --- What goes wrong --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(lambda text: text.replace("1", "2"), id="a key that became another"),
        pytest.param(lambda text: text[::-1], id="keys that changed places"),
        pytest.param(lambda text: text + " 7", id="a number out of nowhere"),
        pytest.param(lambda text: "हाँ, नहीं", id="numbers that are lost"),
        pytest.param(lambda text: "", id="no words at all"),
    ],
)
async def test_a_sentence_whose_numbers_do_not_come_back_is_said_as_it_is(rule):
    """Yes for no would be a card blocked by mistake."""
    sure: list[Part] = [Fixed(text="कार्ड बंद कर दूँ, हाँ के लिए 1, नहीं के लिए 2 दबाइए।")]
    assert await told(rule, sure) is None


async def test_a_translator_that_fails_leaves_the_words_and_is_asked_again():
    async def fails(text: str, source: str, target: str) -> str:
        raise SpeechError("the device is lost")

    book = Phrasebook()
    words: list[Part] = [Fixed(text="नमस्ते।")]
    assert await book.translated(words, "hi", "mai", fails) is None
    assert await book.translated(words, "hi", "mai", Translator(marked)) is not None


async def test_one_sentence_that_fails_leaves_the_others():
    def rule(text: str) -> str:
        return "गड़बड़ 9" if "नहीं" in text else marked(text)

    said = await told(rule, BALANCE)
    assert said is not None
    assert [(part.text, part.language) for part in said] == [
        ("«आपके खाते में", None),
        ("पाँच हज़ार दो सौ रुपये", "hi"),
        ("हैं।»", None),
        ("«और कुछ?»", None),
        ("हाँ के लिए 1, नहीं के लिए 2 दबाइए।", "hi"),
    ]


async def test_what_takes_too_long_is_there_for_the_next_caller(monkeypatch):
    monkeypatch.setattr(phrasebooks, "WITHIN_S", 0.05)
    ready = asyncio.Event()

    async def slow(text: str, source: str, target: str) -> str:
        await ready.wait()
        return marked(text)

    book = Phrasebook()
    words: list[Part] = [Fixed(text="नमस्ते।")]
    assert await book.translated(words, "hi", "mai", slow) is None
    ready.set()
    assert await book.translated(words, "hi", "mai", slow) == [Fixed(text="«नमस्ते।»")]


async def test_who_hangs_up_does_not_take_the_translation_from_the_others():
    release = asyncio.Event()

    async def slow(text: str, source: str, target: str) -> str:
        await release.wait()
        return marked(text)

    book = Phrasebook()
    words: list[Part] = [Fixed(text="नमस्ते।")]
    first, second = (
        asyncio.create_task(book.translated(words, "hi", "mai", slow)) for _ in range(2)
    )
    await asyncio.sleep(0)
    first.cancel()
    release.set()
    assert await second == [Fixed(text="«नमस्ते।»")]


# --- What is said -----------------------------------------------------------------------------


async def test_a_value_never_goes_to_the_translator_and_is_said_in_the_banks_own_words():
    translator = Translator(marked)
    said = await Phrasebook().translated(BALANCE, "hi", "mai", translator)
    assert not any("5,200" in text or "हज़ार" in text for text in translator.given)
    assert said is not None
    (value,) = [part for part in said if isinstance(part, Value)]
    assert value == Value(text="पाँच हज़ार दो सौ रुपये", shown="₹5,200", sensitive=True, language="hi")


async def test_a_value_at_the_end_leaves_its_full_stop_to_the_sentence():
    parts: list[Part] = [Fixed(text="नंबर है"), Value(text="चार दो।", shown="42।")]
    translator = Translator(lambda text: f"{text.rstrip('।')} थिक।")
    said = await Phrasebook().translated(parts, "hi", "mai", translator)
    assert translator.given == ["नंबर है 601।"]
    assert said == [
        Fixed(text="नंबर है"),
        Value(text="चार दो", shown="42", language="hi"),
        Fixed(text="थिक।"),
    ]


async def test_the_digits_of_any_script_are_the_same_numbers():
    def devanagari(text: str) -> str:
        return text.translate(str.maketrans("0123456789", "०१२३४५६७८९"))

    said = await told(devanagari, BALANCE)
    assert said is not None
    assert [part.shown for part in said if isinstance(part, Value)] == ["₹5,200"]
    assert "१" in said[-1].text


async def test_a_sentence_is_translated_once_for_all_calls():
    book, translator = Phrasebook(), Translator(marked)
    other: list[Part] = [BALANCE[0], Value(text="सौ रुपये", shown="₹100"), BALANCE[2]]
    await asyncio.gather(
        *(book.translated(parts, "hi", "mai", translator) for parts in (BALANCE, other) * 3)
    )
    assert sorted(translator.given) == sorted(set(translator.given))
    await book.translated(BALANCE, "hi", "ne", translator)
    assert len(translator.given) == 2 * len(set(translator.given))


VALUES = st.builds(
    lambda text, end: Value(text=text + end, shown=f"₹{text}" + end),
    st.sampled_from(["सौ रुपये", "चार दो एक", "1234"]),
    st.sampled_from(["", "।", ","]),
)
WORDS = st.builds(
    lambda text: Fixed(text=text),
    st.sampled_from(["खाते में", "है।", "1 दबाइए। या 2", "601 और", "क्या? हाँ।", "…"]),
)


@given(
    st.lists(st.one_of(VALUES, WORDS), min_size=1, max_size=6),
    st.lists(st.sampled_from(["601", "602", "1", "2", "शब्द", "।", " "]), max_size=8),
    st.booleans(),
)
async def test_whatever_a_translator_makes_every_value_is_said_once_in_its_place(
    parts, made, faithful
):
    rule = marked if faithful else (lambda text: " ".join(made))
    said = await told(rule, parts)
    if said is None:
        return

    def values(of) -> list[str]:
        return [part.text.rstrip("।, ") for part in of if isinstance(part, Value)]

    assert values(said) == values(parts)
    assert all(part.language == "hi" for part in said if isinstance(part, Value))
