"""What a caller hears when the dialogue itself cannot go on, ready before any call.

Not part of the operators' flows: these words must be there when the flows are not.
"""

from agent.dialogue.actions import Say
from agent.language.utterance import Fixed, Part

WORDS = {
    "hi": "माफ़ कीजिए, अभी हमारी सेवा में रुकावट है। कृपया थोड़ी देर बाद फ़ोन कीजिए, "
    "या अपनी शाखा से बात कीजिए।",
    "en": "Sorry, our service is interrupted at the moment. Please call again in a little while, "
    "or speak to your branch.",
    "bn": "দুঃখিত, এখন আমাদের পরিষেবায় সমস্যা হচ্ছে। একটু পরে আবার ফোন করুন, বা আপনার শাখায় কথা বলুন।",
    "te": "క్షమించండి, ఇప్పుడు మా సేవలో అంతరాయం ఉంది. కాసేపటి తర్వాత మళ్ళీ ఫోన్ చేయండి, లేదా మీ శాఖతో మాట్లాడండి.",
    "mr": "माफ करा, आत्ता आमच्या सेवेत अडथळा आहे. कृपया थोड्या वेळाने फोन करा, किंवा तुमच्या शाखेशी बोला.",
    "ta": "மன்னிக்கவும், இப்போது எங்கள் சேவையில் தடங்கல் உள்ளது. சிறிது நேரம் கழித்து அழையுங்கள், "
    "அல்லது உங்கள் கிளையில் பேசுங்கள்.",
    "gu": "માફ કરશો, અત્યારે અમારી સેવામાં અડચણ છે. થોડી વાર પછી ફોન કરો, અથવા તમારી શાખામાં વાત કરો.",
    "kn": "ಕ್ಷಮಿಸಿ, ಈಗ ನಮ್ಮ ಸೇವೆಯಲ್ಲಿ ಅಡಚಣೆ ಇದೆ. ಸ್ವಲ್ಪ ಸಮಯದ ನಂತರ ಕರೆ ಮಾಡಿ, ಅಥವಾ ನಿಮ್ಮ ಶಾಖೆಯನ್ನು ಸಂಪರ್ಕಿಸಿ.",
    "ml": "ക്ഷമിക്കണം, ഇപ്പോൾ ഞങ്ങളുടെ സേവനത്തിൽ തടസ്സമുണ്ട്. കുറച്ചു കഴിഞ്ഞ് വിളിക്കൂ, "
    "അല്ലെങ്കിൽ നിങ്ങളുടെ ശാഖയിൽ സംസാരിക്കൂ.",
    "pa": "ਮਾਫ਼ ਕਰਨਾ, ਇਸ ਵੇਲੇ ਸਾਡੀ ਸੇਵਾ ਵਿੱਚ ਰੁਕਾਵਟ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫ਼ੋਨ ਕਰੋ, ਜਾਂ ਆਪਣੀ ਸ਼ਾਖਾ ਨਾਲ ਗੱਲ ਕਰੋ।",
    "or": "କ୍ଷମା କରିବେ, ଏବେ ଆମ ସେବାରେ ଅସୁବିଧା ଅଛି। ଟିକେ ପରେ ଫୋନ କରନ୍ତୁ, କିମ୍ବା ଆପଣଙ୍କ ଶାଖା ସହ କଥା ହୁଅନ୍ତୁ।",
    "as": "ক্ষমা কৰিব, এতিয়া আমাৰ সেৱাত অসুবিধা হৈছে। অলপ পিছত ফোন কৰক, বা আপোনাৰ শাখাত কথা পাতক।",
    "ur": "معاف کیجیے، ابھی ہماری سروس میں رکاوٹ ہے۔ تھوڑی دیر بعد فون کیجیے، "
    "یا اپنی شاخ سے بات کیجیے۔",
}


def apology(languages: list[str]) -> list[tuple[str, list[Part]]]:
    """Return the apology once for each of `languages` that it is written in, else in English."""
    known = [language for language in dict.fromkeys(languages) if language in WORDS] or ["en"]
    return [(language, [Fixed(text=WORDS[language])]) for language in known]


def apologies(language: str | None) -> list[Say]:
    """Return what a caller of `language` is told, to be heard out; None is not known yet."""
    return [
        Say(id=f"apology-{number}", parts=parts, language=spoken_in, barge_in=False)
        for number, (spoken_in, parts) in enumerate(
            apology([language] if language else ["hi", "en"])
        )
    ]
