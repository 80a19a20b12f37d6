"""What people are told wherever they meet the bundled recogniser."""

from pathlib import Path

from agent.language.registry import LANGUAGES
from agent.speech.models.installed import installed
from agent.speech.recogniser.groups import trained

_FIRST = "large-v3-turbo"


def demo_note(models_dir: Path) -> str:
    """Return two lines: what the demo recogniser hears, and how to come to a real one."""
    names = [LANGUAGES[code].english_name for group in trained() for code in group.languages]
    heard = " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
    here = installed(models_dir, "whisper")
    mend = (
        f"set BOLBANK_SPEECH_MODEL={here[0]}, which is installed"
        if here
        else f"`bolbank models pull {_FIRST}`, then set BOLBANK_SPEECH_MODEL={_FIRST}"
    )
    return (
        f"The demo model hears only the words of the shipped flows, in {heard}.\n"
        f"For service: {mend}."
    )
