"""A call's languages become a prompt of the model; a prompt it was never trained on is none."""

import pytest
from transformers.models.nemotron3_5_asr.processing_nemotron3_5_asr import (
    DEFAULT_PROMPT_DICTIONARY,
)

from agent.speech.nemotron.languages import Languages, Prompt

TAGS = {"<hi-IN>": 900, "<en-US>": 901, "<en-GB>": 902, "<fr-FR>": 903, "▁hello": 5, "<unk>": 0}


@pytest.fixture
def languages() -> Languages:
    return Languages(DEFAULT_PROMPT_DICTIONARY, TAGS)


def test_it_knows_what_it_has_tags_for(languages):
    assert languages.known == {"hi", "en", "fr"}
    assert languages.prompt(["bn", "ta"]) is None
    assert languages.prompt([]) is None


def test_without_tags_it_knows_what_it_has_prompts_for():
    languages = Languages(DEFAULT_PROMPT_DICTIONARY, {"▁hello": 5, "<unk>": 0, "<pad>": 1})
    assert {"hi", "en", "bn", "ta", "te", "mr", "gu", "kn", "ml", "ur", "ne"} <= languages.known
    assert languages.prompt(["ta"]) == Prompt(39, ("ta",))
    assert languages.prompt(["ur"]) == Prompt(37, ("ur",))


def test_odia_is_not_the_or_of_kenya():
    assert "or" not in Languages(DEFAULT_PROMPT_DICTIONARY, {}).known


def test_one_language_is_asked_for_by_name(languages):
    assert languages.prompt(["hi"]) == Prompt(6, ("hi",))
    assert languages.prompt(["ta", "en"]) == Prompt(0, ("en",))


def test_of_several_the_model_finds_out_which(languages):
    assert languages.prompt(["hi", "en"]) == Prompt(101, ("hi", "en"))


def test_a_model_that_cannot_find_out_is_asked_for_the_first():
    languages = Languages({"hi-IN": 6, "en-US": 0, "en": 0}, {})
    assert languages.prompt(["hi", "en"]) == Prompt(6, ("hi", "en"))
    assert languages.told([3, 4], Prompt(6, ("hi", "en"))) == "hi"


def test_its_tag_tells_the_language_and_one_not_offered_does_not(languages):
    prompt = languages.prompt(["hi", "en"])
    assert languages.told([5, 7, 901], prompt) == "en"
    assert languages.told([900, 5, 901, 7], prompt) == "en"
    assert languages.told([5, 903], prompt) == "hi"
    assert languages.told([], prompt) == "hi"
