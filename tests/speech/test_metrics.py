"""What Prometheus reads of the models."""

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from agent.speech.batching.batcher import Batcher
from agent.speech.errors import SpeechError
from agent.speech.local import LocalPool
from agent.speech.metrics import SpeechCollector
from agent.speech.silero import Silero
from agent.speech.vad import VoiceDetector
from agent.speech.whole import WholeTranscriber


def render(rows: list[float]) -> list[float]:
    if rows == [0.0]:
        raise ValueError("nothing to render")
    return rows


def scraped(*measured) -> dict[tuple[str, str], float]:
    """Return the samples of a scrape by name and what tells them apart beside the device."""
    registry = CollectorRegistry()
    registry.register(SpeechCollector(lambda: measured))
    found = {}
    for family in text_string_to_metric_families(generate_latest(registry).decode()):
        for sample in family.samples:
            rest = {k: v for k, v in sorted(sample.labels.items()) if k != "device"}
            found[sample.name, ",".join(rest.values())] = sample.value
    return found


async def test_a_scrape_tells_rows_batches_times_and_memory():
    now_s = iter(range(100)).__next__
    batcher = Batcher(render, name="tts", audio_s=lambda row, _: row, clock=lambda: float(now_s()))
    assert await batcher.submit(4.0) == 4.0
    with pytest.raises(SpeechError):
        await batcher.submit(0.0)
    # The last batch is counted after its rows are answered.
    await batcher.close()
    found = scraped(batcher)
    assert found["bolbank_speech_rows_total", "tts,served"] == 1
    assert found["bolbank_speech_rows_total", "tts,failed"] == 1
    assert found["bolbank_speech_rows_total", "tts,cancelled"] == 0
    assert found["bolbank_speech_audio_seconds_total", "tts"] == 4
    assert found["bolbank_speech_batch_rows_bucket", "1.0,tts"] == 2
    assert found["bolbank_speech_batch_rows_bucket", "+Inf,tts"] == 2
    assert found["bolbank_speech_batch_rows_count", "tts"] == 2
    # The clock moves a second whenever it is read: submitted, taken, asked if wanted, ended.
    assert found["bolbank_speech_batch_seconds_sum", "tts"] >= 2
    assert found["bolbank_speech_queue_seconds_count", "tts"] == 2
    assert found["bolbank_speech_queue_p95_seconds", "tts"] >= 1
    assert found["bolbank_speech_rtf", "tts"] > 0
    assert found["bolbank_speech_waiting_rows", "tts"] == 0
    assert found["bolbank_speech_memory_bytes", ""] > 10_000_000


def test_a_model_that_did_nothing_has_no_rtf_but_is_there():
    found = scraped(VoiceDetector(Silero(8_000)))
    assert ("bolbank_speech_rtf", "silero-8k") not in found
    assert found["bolbank_speech_rows_total", "silero-8k,served"] == 0


def test_before_any_model_is_loaded_a_scrape_is_empty_but_for_memory():
    assert {name for name, _ in scraped()} == {"bolbank_speech_memory_bytes"}


async def test_a_pool_tells_of_its_recogniser_its_voice_and_its_detectors(recogniser):
    async with LocalPool(WholeTranscriber(recogniser)) as pool:
        found = scraped(*pool.measured)
    served = {labels for name, labels in found if name == "bolbank_speech_rows_total"}
    models = {labels.removesuffix(",served") for labels in served if labels.endswith(",served")}
    assert models == {"recogniser", "espeak", "silero-8k", "silero-16k"}
    assert found["bolbank_speech_audio_seconds_total", "recogniser"] == 0.5
    assert found["bolbank_speech_audio_seconds_total", "espeak"] > 0.1
