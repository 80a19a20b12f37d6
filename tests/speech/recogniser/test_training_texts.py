import random
import unicodedata

import pytest

from agent.language.answers import hear_yes_no
from agent.language.numbers import hear_amount, hear_digits
from agent.speech.recogniser.group_model import GroupModel
from agent.speech.recogniser.groups import GROUPS
from agent.speech.recogniser.train.network import tokens
from agent.speech.recogniser.train.numbers import number_words, say
from agent.speech.recogniser.train.phrases import phrases_of
from agent.speech.recogniser.train.texts import draw, split_of, vocabulary
from agent.speech.recogniser.train.voices import (
    TEST_VARIANTS,
    TRAIN_VARIANTS,
    TUNE_VARIANTS,
    lines,
)

SPLITS = ("train", "tune", "test")
SPOKEN = {language: group for group in GROUPS.values() for language in group.languages}


def test_no_voice_variant_is_in_two_splits():
    every = [*TRAIN_VARIANTS, *TUNE_VARIANTS, *TEST_VARIANTS]
    assert len(every) == len(set(every))


@pytest.mark.parametrize("group", GROUPS.values(), ids=GROUPS)
def test_every_split_has_its_own_variants(group):
    variants = {"train": TRAIN_VARIANTS, "tune": TUNE_VARIANTS, "test": TEST_VARIANTS}
    for split in SPLITS:
        for line in lines(group, split, 0.02):
            if line.source == "espeak":
                assert line.voice.split("+")[1] in variants[split]


@pytest.mark.parametrize("language", SPOKEN)
def test_no_number_that_is_tested_was_trained(language):
    rng = random.Random(1)
    drawn = {
        (split, kind): {draw(kind, language, rng, split) for _ in range(200)}
        for split in SPLITS
        for kind in ("digits", "amount")
    }
    for kind in ("digits", "amount"):
        assert not drawn["train", kind] & drawn["test", kind]
        assert not drawn["tune", kind] & drawn["test", kind]
    digits = {say(value, language) for value in range(10)}
    for text in drawn["train", "digits"]:
        words = text.split()
        blocks = (words[at : at + 4] for at in range(len(words) - 3))
        assert all(split_of(" ".join(block)) == "train" for block in blocks if set(block) <= digits)


@pytest.mark.parametrize("language", SPOKEN)
def test_the_vocabulary_covers_everything_that_is_asked_for(language):
    rng, group = random.Random(2), SPOKEN[language]
    known = set(vocabulary(group))
    kinds = ["phrase", "digits", "amount", *(["english digits"] if group.english_digits else [])]
    for split in SPLITS:
        for kind in kinds:
            for _ in range(100):
                assert set(draw(kind, language, rng, split).split()) <= known


@pytest.mark.parametrize("language", SPOKEN)
def test_phrases_are_single_normal_and_different(language):
    every = phrases_of(language).every
    assert len(every) == len(set(every)) >= 90
    for text in every:
        assert text == " ".join(unicodedata.normalize("NFC", text).split())
        assert text == text.lower()


@pytest.mark.parametrize("language", SPOKEN)
def test_a_yes_a_no_and_numbers_are_understood_as_they_are_written(language):
    heard = {hear_yes_no(text, language) for text in phrases_of(language).every}
    assert {True, False} <= heard
    rng = random.Random(5)
    for _ in range(20):
        digits = "".join(str(rng.randint(0, 9)) for _ in range(4))
        words = " ".join(say(int(digit), language) for digit in digits)
        assert hear_digits(words, language) == digits
        for ending in phrases_of(language).ending:
            assert hear_digits(f"{ending} {words}", language) == digits
        amount = draw("amount", language, rng, "train")
        assert hear_amount(amount, language) is not None, amount


def test_hindi_has_a_word_for_every_number_below_a_hundred():
    assert len({say(value, "hi") for value in range(100)}) == 100
    assert say(47, "hi") in number_words("hi")
    assert say(47, "en") == "forty seven"


@pytest.mark.parametrize("language", SPOKEN)
def test_strangers_never_say_a_phrase_of_ours(language):
    rng = random.Random(3)
    for split in SPLITS:
        said = {draw("stranger", language, rng, split) for _ in range(300)}
        assert not said & set(phrases_of(language).every)


def test_the_plan_of_a_split_is_the_same_each_time():
    group = GROUPS["east"]
    assert list(lines(group, "test", 0.05)) == list(lines(group, "test", 0.05))


def test_the_shipped_model_has_the_words_of_its_group():
    group = GROUPS["north"]
    assert GroupModel(group.folder).names == tokens(group)
