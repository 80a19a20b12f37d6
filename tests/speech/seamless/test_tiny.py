import json


def test_the_tiny_checkpoint_has_the_parts_and_the_kind_of_the_real_one(seamless_folder):
    files = {path.name for path in seamless_folder.iterdir()}
    assert files == {
        "config.json",
        "generation_config.json",
        "model.safetensors",
        "preprocessor_config.json",
        "sentencepiece.bpe.model",
    }
    config = json.loads((seamless_folder / "config.json").read_text("utf-8"))
    assert config["model_type"] == "seamless_m4t_v2"
    assert sum(path.stat().st_size for path in seamless_folder.iterdir()) < 2_000_000
