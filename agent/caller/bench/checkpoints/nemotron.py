"""`nemotron3_5_asr` with random weights: what it says is noise, how it says it is not."""

from pathlib import Path
from typing import Any

import torch

TAGS = ("<hi-IN>", "<en-US>", "<bn-IN>", "<ur-PK>")
"""Language tags of the vocabulary."""
_SPREAD = 3.0
_TINY_ENCODER: dict[str, Any] = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 64,
    "subsampling_conv_channels": 8,
    "num_mel_bins": 32,
    "sliding_window": 15,
    "initializer_range": 0.3,
}
_TINY: dict[str, Any] = {
    "decoder_hidden_size": 32,
    "num_decoder_layers": 2,
    "prompt_intermediate_size": 64,
    "max_symbols_per_step": 3,
}


def write_nemotron(folder: Path, *, real: bool = False, silence: float = 6.0) -> Path:
    """Write model and processor as transformers saves them into `folder` and return it.

    40,000 parameters, or with `real` the 600 million of NVIDIA's. `silence` is the lead of the
    blank over words, in logits: less of it makes more words.
    """
    from transformers import (
        Nemotron3_5AsrConfig,
        Nemotron3_5AsrForRNNT,
        Nemotron3_5AsrProcessor,
        NemotronAsrStreamingFeatureExtractor,
    )

    tokenizer = _tokenizer(8_192 if real else 64)
    size = len(tokenizer)
    kind = {"model_type": "nemotron_asr_streaming_encoder"}
    config = Nemotron3_5AsrConfig(
        vocab_size=size,
        blank_token_id=size - 1,
        encoder_config=kind if real else kind | _TINY_ENCODER,
        **({} if real else _TINY),
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        net = Nemotron3_5AsrForRNNT(config)
        mels = config.encoder_config.num_mel_bins
        _enliven(net, mels, silence)
    net.generation_config.decoder_start_token_id = config.blank_token_id
    net.generation_config.pad_token_id = 0
    net.save_pretrained(folder)
    Nemotron3_5AsrProcessor(
        NemotronAsrStreamingFeatureExtractor(feature_size=mels),
        tokenizer,
        supported_num_lookahead_tokens=[13, 6, 3, 1, 0],
    ).save_pretrained(folder)
    return folder


def _tokenizer(size: int) -> Any:
    """Return a tokenizer of `size` tokens, words by their number."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import ParakeetTokenizer

    specials = [*TAGS, "<blank>"]
    names = ["<pad>", *(f"▁{number}" for number in range(size - len(specials) - 2)), "<unk>"]
    words = {name: at for at, name in enumerate(names)}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.add_special_tokens([AddedToken(s, special=True, normalized=False) for s in specials])
    return ParakeetTokenizer(tokenizer_object=tokenizer, unk_token="<unk>", pad_token="<pad>")


@torch.no_grad()
def _enliven(net: Any, mels: int, silence: float) -> None:
    """Let `net` hesitate between many words and silence: initial weights say always the same."""
    blank = net.config.blank_token_id
    for part in (net.prompt_projector, net.encoder_projector, net.decoder):
        for weight in part.parameters():
            weight.normal_(0, 2 * weight.shape[-1] ** -0.5)
    frames = net.get_audio_features(
        input_features=4 * torch.randn(1, 800, mels) - 4,
        prompt_ids=torch.tensor([6]),
        num_lookahead_tokens=6,
    ).pooler_output
    words = net.decoder(torch.arange(net.config.vocab_size)[:, None]).transpose(0, 1)
    hidden = (frames[0, :, None] + words[:, :64]).relu().flatten(0, 1)
    head = net.joint.head
    head.weight.normal_()
    spread = (hidden @ head.weight.T).std(0)
    head.weight.mul_((_SPREAD / spread)[:, None])
    head.bias.copy_(-(hidden @ head.weight.T).mean(0))
    head.bias[blank] += silence
