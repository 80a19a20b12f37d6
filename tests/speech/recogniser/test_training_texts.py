import random
import unicodedata

import pytest

from agent.speech.recogniser.train.numbers import HI_NUMBERS, below_hundred
from agent.speech.recogniser.train.texts import LANGUAGES, draw, phrases, split_of, vocabulary
from agent.speech.recogniser.train.voices import (
    TEST_VARIANTS,
    TRAIN_VARIANTS,
    TUNE_VARIANTS,
    lines,
)

SPLITS = ("train", "tune", "test")


def test_no_voice_variant_is_in_two_splits():
    every = [*TRAIN_VARIANTS, *TUNE_VARIANTS, *TEST_VARIANTS]
    assert len(every) == len(set(every))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_that_is_tested_was_trained(language):
    rng = random.Random(1)
    drawn = {split: [] for split in SPLITS}
    for split in SPLITS:
        for kind in ("digits", "amount"):
            drawn[split] += [draw(kind, language, rng, split) for _ in range(300)]
    assert not set(drawn["train"]) & set(drawn["test"])
    assert not set(drawn["tune"]) & set(drawn["test"])
    digits = {below_hundred(value, language) for value in range(10)}
    for text in drawn["train"]:
        words = text.split()
        blocks = (words[at : at + 4] for at in range(len(words) - 3))
        assert all(split_of(" ".join(block)) == "train" for block in blocks if set(block) <= digits)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_vocabulary_covers_everything_that_is_asked_for(language):
    rng, known = random.Random(2), set(vocabulary())
    for split in SPLITS:
        for kind in ("phrase", "digits", "amount"):
            for _ in range(200):
                assert set(draw(kind, language, rng, split).split()) <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_single_normal_and_different(language):
    every = phrases(language)
    assert len(every) == len(set(every)) > 150
    for text in every:
        assert text == " ".join(unicodedata.normalize("NFC", text).split())
        assert text == text.lower()


def test_hindi_has_a_word_for_every_number_below_a_hundred():
    assert len(set(HI_NUMBERS)) == 100
    assert below_hundred(47, "hi") == "सैंतालीस"
    assert below_hundred(47, "en") == "forty seven"


def test_strangers_never_say_a_phrase_of_ours():
    rng = random.Random(3)
    for language in LANGUAGES:
        for split in SPLITS:
            said = {draw("stranger", language, rng, split) for _ in range(500)}
            assert not said & set(phrases(language))


def test_the_plan_of_a_split_is_the_same_each_time():
    assert list(lines("test", 0.05)) == list(lines("test", 0.05))
