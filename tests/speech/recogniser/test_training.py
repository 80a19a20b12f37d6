"""The steps that make the demo model, on a corpus of noise: they fit together."""

import ctranslate2
import numpy as np
import pytest
import torch

from agent.speech.recogniser.group_model import GroupModel
from agent.speech.recogniser.groups import GROUPS
from agent.speech.recogniser.operating import Evidence, OperatingPoint
from agent.speech.recogniser.rows import AsrRow
from agent.speech.recogniser.train.batches import IGNORED, Batches
from agent.speech.recogniser.train.evaluate import Trial
from agent.speech.recogniser.train.export import export
from agent.speech.recogniser.train.fit import Round, Trainer
from agent.speech.recogniser.train.network import DemoNet, tokens
from agent.speech.recogniser.train.operate import choose
from agent.speech.recogniser.train.sounds import draw_sound, through_codec
from agent.speech.recogniser.train.start import start_from
from agent.speech.recogniser.train.synthesise import Corpus
from agent.speech.recogniser.train.texts import vocabulary
from agent.speech.recogniser.train.voices import Line

RATE_HZ = 8_000
NORTH, EAST = GROUPS["north"], GROUPS["east"]
FLAT = (0.0,) * 8
OPEN = OperatingPoint(5, (1.0,), 0.5, FLAT, FLAT, least_domain=0.0, least_right=0.0)


def _corpus() -> Corpus:
    rng = np.random.default_rng(0)
    said = [("block my card", "en", "phrase"), ("हाँ", "hi", "phrase"), ("कल", "hi", "stranger")]
    lines, parts = [], []
    for number in range(60):
        text, language, kind = said[number % 3]
        lines.append(Line(text, language, kind, "flite", "slt", "slt", 1.0, 100))
        parts.append((rng.standard_normal(4_000 + 200 * number) * 3000).astype(np.int16))
    bounds = np.cumsum([0, *map(len, parts)])
    return Corpus(np.concatenate(parts), bounds, tuple(lines))


def test_a_batch_labels_its_frames_in_the_order_of_the_words():
    names = vocabulary(NORTH)
    batches = Batches(NORTH, _corpus(), rows=12, seed=0)
    for _ in range(5):
        batch = batches.draw(gentle=True)
        rows, values, count = batch.features.shape
        assert (rows, values) == (12, 80)
        assert batch.frames.shape == (12, count // 2)
        assert np.isfinite(batch.features).all()
        for words, frames, spoken in zip(batch.words, batch.frames, batch.spoken, strict=True):
            assert words is None or spoken
            labels = [label for label in frames if label not in (IGNORED, len(names) + 1)]
            seen = [label for place, label in enumerate(labels) if label not in labels[:place]]
            if words is not None:
                assert seen == words


def test_all_processes_draw_batches_of_the_same_lengths():
    corpus = _corpus()
    one, other = (Batches(NORTH, corpus, rows=12, seed=seed) for seed in (0, 1))
    for _ in range(3):
        shapes = [batches.draw(gentle=False).features.shape[2] for batches in (one, other)]
        assert abs(shapes[0] - shapes[1]) < 60


def test_an_exported_model_can_be_loaded_and_asked(tmp_path):
    torch.set_num_threads(1)
    torch.manual_seed(0)
    net = DemoNet(NORTH)
    assert net.encode(torch.zeros(2, 80, 128)).shape == (2, 64, net.ctc.in_features)
    torch.save(net.state_dict(), tmp_path / "net.pt")
    export(NORTH, tmp_path / "net.pt", tmp_path / "model")
    point = OperatingPoint(
        5, (1.0,), 0.5, (0.0,) * 8, (0.0,) * 8, least_domain=0.0, least_right=0.0
    )
    point.save(tmp_path / "model" / "operating.json")
    model = GroupModel(tmp_path / "model")
    assert (model.names, model.languages) == (tokens(NORTH), NORTH.languages)
    assert OperatingPoint.load(tmp_path / "model" / "operating.json") == point
    noise = (np.random.default_rng(1).standard_normal(RATE_HZ) * 3000).astype(np.int16)
    assert len(model.hear([AsrRow(noise, ("en", "hi"))] * 3)) == 3


def test_a_new_group_starts_with_the_ears_of_the_first():
    torch.manual_seed(0)
    features = np.random.default_rng(3).standard_normal((1, 80, 128)).astype(np.float32)
    shipped = ctranslate2.models.Whisper(str(NORTH.folder), device="cpu", compute_type="int8")
    heard = np.array(shipped.encode(ctranslate2.StorageView.from_array(features)))
    net = DemoNet(EAST)
    start_from(NORTH.folder, net, EAST)
    ours = net.encode(torch.from_numpy(features)).detach().numpy()
    # CTranslate2 rounds to int8 within each layer as well.
    assert np.abs(ours - heard).max() < 0.1
    four = tokens(EAST).index("four"), tokens(NORTH).index("four")
    with np.load(NORTH.folder / "ctc.npz") as head:
        assert np.allclose(net.ctc.weight[four[0]].detach(), head["weight"][four[1]])


def test_a_stopped_training_goes_on_where_it_was(tmp_path):
    path = tmp_path / "round1.state"
    corpus, stretch = _corpus(), Round("round1", 10.0, 1e-3)
    trainers = []
    for _ in range(2):
        net = DemoNet(NORTH)
        trainers.append(Trainer(net, Batches(NORTH, corpus, 4, 0), stretch, 0, 1))
    first, second = trainers
    assert second.resume(path) == (0, 0.0)
    first.save(path, step=400, seconds=71.5)
    assert second.resume(path) == (400, 71.5)
    for one, other in zip(first.net.parameters(), second.net.parameters(), strict=True):
        assert torch.equal(one, other)


def _trial(kind: str, certain: float, right: bool) -> Trial:
    evidence = Evidence((1,), -4 * (1 - certain), 8 * certain - 4, 0.0, 1.0, 1.0, True, certain)
    tokens = () if kind in ("stranger", "sound") else (1,) if right else (2,)
    return Trial(kind, "en", "espeak", "", tokens, evidence)


def test_the_operating_point_lets_right_texts_through_and_no_sound():
    rng = np.random.default_rng(2)
    played = [_trial("phrase", chance, True) for chance in rng.uniform(0.6, 1.0, 200)]
    played += [_trial("phrase", chance, False) for chance in rng.uniform(0.3, 0.7, 20)]
    played += [_trial("stranger", chance, False) for chance in rng.uniform(0.0, 0.5, 200)]
    played += [_trial("sound", chance, False) for chance in rng.uniform(0.0, 0.4, 50)]
    point = OperatingPoint(
        5, (1.0,), 0.5, (0.0,) * 8, (0.0,) * 8, least_domain=0.0, least_right=0.0
    )
    point = choose(point, played)
    through = {
        kind: np.mean([point.judge(t.evidence).accepted for t in played if t.kind == kind])
        for kind in ("phrase", "stranger", "sound")
    }
    assert through["phrase"] > 0.85
    assert through["stranger"] <= 0.02
    assert through["sound"] == 0
    assert all(0 <= point.judge(t.evidence).confidence <= 1 for t in played)


@pytest.mark.parametrize("seed", range(20))
def test_sounds_of_a_line_fit_into_sixteen_bits(seed):
    rng = np.random.default_rng(seed)
    sound = through_codec(draw_sound(RATE_HZ, rng), rng)
    assert sound.shape == (RATE_HZ,)
    assert np.abs(sound).max() < 1.5
    assert sound.std() > 1e-5
