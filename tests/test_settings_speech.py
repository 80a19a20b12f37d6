"""What the settings make of the speech pool's configuration where they are silent."""

from pathlib import Path

from agent.settings import Settings


def test_the_end_of_turn_model_is_asked_with_a_real_recogniser_unless_said_otherwise() -> None:
    assert not Settings().speech.smart_turn
    assert Settings(speech_model="large-v3-turbo").speech.smart_turn
    assert Settings(smart_turn=True).speech.smart_turn
    assert not Settings(speech_model="large-v3-turbo", smart_turn=False).speech.smart_turn


def test_models_lie_in_the_data_folder_unless_said_otherwise() -> None:
    assert Settings(data_dir=Path("there")).speech.models_dir == Path("there/models")
    assert Settings(models_dir=Path("/srv/models")).speech.models_dir == Path("/srv/models")
