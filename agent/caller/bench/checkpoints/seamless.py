"""A SeamlessM4T v2 checkpoint of random weights.

It has all the parts of the real folder (weights, configuration, generation configuration with every
map, sentencepiece model, feature extractor's settings), so that the product's own loading code
loads it. What it says means nothing, but it is the same every time, long enough to be spoken, and
differs with what it heard and with the languages.
"""

import math
from pathlib import Path
from typing import Any

import torch

SPOKEN = ("eng", "hin", "ben", "tel", "urd")
"""Languages it has a voice for; as the real checkpoint, of the languages of India."""
WRITTEN = (
    *SPOKEN,
    *("tam", "mar", "guj", "kan", "mal", "pan", "ory", "asm", "npi", "mai", "snd", "mni"),
)
"""Languages it has as text."""

_SENTENCES = (
    "my account balance is two thousand rupees",
    "please transfer money to the cooperative bank",
    "मेरे खाते में कितने पैसे हैं",
    "कृपया मेरा बैलेंस बताइए",
    "नमस्ते मुझे कर्ज के बारे में जानकारी चाहिए",
    "আমার অ্যাকাউন্টে কত টাকা আছে",
    "నా ఖాతాలో ఎంత డబ్బు ఉంది",
    "میرے کھاتے میں کتنے پیسے ہیں",
    "என் கணக்கில் எவ்வளவு பணம் உள்ளது",
    "माझ्या खात्यात किती पैसे आहेत",
)
_REAL_PIECES = 256_000
_UNITS = 60
_CONTROLS = 4
_EOS = 3


def write_seamless(
    folder: Path,
    *,
    seed: int = 0,
    hidden: int = 32,
    max_new_tokens: int = 16,
    ending: float = 1.3,
    real: bool = False,
) -> Path:
    """Write the checkpoint into `folder` (made where it is not there) and return it.

    About 200,000 parameters and 1 MB with `hidden` 32, in less than a second once transformers is
    imported; with `real` the 2.3 billion of v2 large. With `ending` 1.3 a text seldom ends before
    `max_new_tokens`; with 3 many end early, and some at once.
    """
    from transformers import (
        GenerationConfig,
        SeamlessM4TFeatureExtractor,
        SeamlessM4Tv2Config,
        SeamlessM4Tv2Model,
    )

    folder.mkdir(parents=True, exist_ok=True)
    pieces = _pieces(folder)
    fillers = [""] * (_REAL_PIECES - len(pieces)) if real else []
    # Language tokens follow the pieces; ids are sentencepiece's, one further for the padding.
    texts = ["<pad>", *pieces, *fillers, *(f"__{code}__" for code in WRITTEN)]
    characters = sorted({character for text in texts for character in text})
    sizes = {"vocab_size": len(texts)}
    if not real:
        sizes |= _tiny(hidden) | {"char_vocab_size": len(characters) + _CONTROLS}
    config = SeamlessM4Tv2Config(**sizes)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = SeamlessM4Tv2Model(config).eval()
        _liven(model, len(pieces), len(texts) - len(WRITTEN), ending)
    model.generation_config = GenerationConfig(
        bos_token_id=2,
        eos_token_id=_EOS,
        pad_token_id=0,
        decoder_start_token_id=_EOS,
        max_new_tokens=max_new_tokens,
        text_decoder_lang_to_code_id={code: texts.index(f"__{code}__") for code in WRITTEN},
        t2u_lang_code_to_id={code: place for place, code in enumerate(SPOKEN)},
        vocoder_lang_code_to_id={code: place for place, code in enumerate(SPOKEN)},
        id_to_text={str(token): text for token, text in enumerate(texts)},
        char_to_id={text: place + _CONTROLS for place, text in enumerate(characters)},
    )
    model.save_pretrained(folder)
    SeamlessM4TFeatureExtractor().save_pretrained(folder)
    return folder


_STACKS = ("encoder", "decoder", "speech_encoder", "t2u_encoder", "t2u_decoder")


def _tiny(hidden: int) -> dict[str, int]:
    """Return the sizes of a small model but for its vocabularies of text."""
    return {
        "t2u_vocab_size": _UNITS + _CONTROLS,
        "unit_hifi_gan_vocab_size": _UNITS,
        "hidden_size": hidden,
        "max_position_embeddings": 256,
        "t2u_max_position_embeddings": 512,
        **{f"{part}_layers": 1 for part in _STACKS},
        **{f"{part}_attention_heads": 2 for part in _STACKS},
        **{f"{part}_ffn_dim": 2 * hidden for part in _STACKS if part != "speech_encoder"},
        "speech_encoder_intermediate_size": 2 * hidden,
        "t2u_variance_predictor_embed_dim": hidden,
        "t2u_variance_predictor_hidden_dim": 16,
        "variance_predictor_embed_dim": hidden,
        "variance_predictor_hidden_dim": 16,
        "upsample_initial_channel": 32,
        "unit_embed_dim": 16,
        "lang_embed_dim": 8,
        "spkr_embed_dim": 8,
        "vocoder_num_langs": len(SPOKEN),
        "vocoder_num_spkrs": 4,
    }


def _pieces(folder: Path) -> list[str]:
    """Write `sentencepiece.bpe.model` and return its pieces."""
    import sentencepiece

    prefix = folder / "sentencepiece.bpe"
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(_SENTENCES * 8),
        model_prefix=str(prefix),
        vocab_size=300,
        model_type="bpe",
        character_coverage=1.0,
        pad_id=-1,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    prefix.with_suffix(".bpe.vocab").unlink()
    model = sentencepiece.SentencePieceProcessor(model_file=f"{prefix}.model")
    return [model.id_to_piece(place) for place in range(len(model))]


@torch.no_grad()
def _liven(model: Any, pieces: int, written: int, ending: float) -> None:
    """Make random weights behave: what is said depends on what was heard, ends, and can be spoken.

    As initialised every weight is so small that all outputs are alike. Tokens from `pieces` to
    `written` fill the vocabulary and are never said; languages come after them.
    """
    for name, weight in model.named_parameters():
        if weight.dim() > 1 and not name.startswith("vocoder"):
            weight.normal_(0.0, weight.shape[-1] ** -0.5)
    tokens = model.shared.weight
    tokens[: _EOS + 1] = 0.0
    tokens[_EOS].normal_(0.0, ending * tokens.shape[-1] ** -0.5)
    tokens[pieces + 1 : written] = 0.0
    tokens[written:] *= 0.5
    # The head is tied to the embedding: without turned signs a token's likeliest heir is itself.
    signs = model.text_decoder.layer_norm.weight
    signs.copy_(torch.randint_like(signs, 2) * 2 - 1)
    # Unit ids below the offset are controls, which a trained model does not say.
    model.t2u_model.lm_head.weight[:_CONTROLS] = 0.0
    # About two units a character, one frame a unit, away from where they are rounded the other way.
    decoder = model.t2u_model.model.decoder
    for predictor, units in ((decoder.duration_predictor, 2.0), (model.vocoder.dur_predictor, 1.0)):
        predictor.proj.weight *= 0.1
        predictor.proj.bias.fill_(math.log1p(units))
