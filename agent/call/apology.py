"""What a caller hears when the dialogue itself cannot go on, ready before any call.

Not part of the operators' flows: these words must be there when the flows are not.
"""

from agent.language.utterance import Fixed, Part

WORDS = {
    "hi": "माफ़ कीजिए, अभी हमारी सेवा में रुकावट है। कृपया थोड़ी देर बाद फ़ोन कीजिए, "
    "या अपनी शाखा से बात कीजिए।",
    "en": "Sorry, our service is interrupted at the moment. Please call again in a little while, "
    "or speak to your branch.",
}


def apology(languages: list[str]) -> list[tuple[str, list[Part]]]:
    """Return the apology once for each of `languages` that it is written in, else in English."""
    known = [language for language in dict.fromkeys(languages) if language in WORDS] or ["en"]
    return [(language, [Fixed(text=WORDS[language])]) for language in known]
