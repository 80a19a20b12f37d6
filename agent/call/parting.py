"""What a caller hears when the person they spoke with has hung up."""

from agent.language.utterance import Fixed, Part

WORDS = {
    "hi": "दूसरी ओर से फ़ोन रख दिया गया है।",
    "en": "The other person has hung up.",
    "bn": "অন্য পক্ষ ফোন রেখে দিয়েছেন।",
    "te": "అవతలి వారు ఫోన్ పెట్టేశారు.",
    "mr": "समोरच्या व्यक्तीने फोन ठेवला आहे.",
    "ta": "எதிர்முனையில் இருந்தவர் தொலைபேசியை வைத்துவிட்டார்.",
    "gu": "સામેની વ્યક્તિએ ફોન મૂકી દીધો છે.",
    "kn": "ಆ ಕಡೆಯವರು ಫೋನ್ ಇಟ್ಟಿದ್ದಾರೆ.",
    "ml": "മറുവശത്തുള്ളയാൾ ഫോൺ വെച്ചു.",
    "pa": "ਦੂਜੇ ਪਾਸਿਓਂ ਫ਼ੋਨ ਰੱਖ ਦਿੱਤਾ ਗਿਆ ਹੈ।",
    "or": "ଅନ୍ୟ ପକ୍ଷ ଫୋନ ରଖିଦେଲେ।",
    "as": "আনটো পক্ষই ফোন থৈ দিলে।",
    "ur": "دوسری طرف سے فون رکھ دیا گیا ہے۔",
}


def parting(language: str) -> tuple[str, list[Part]]:
    """Return the words in `language`, or in English where there are none, and what they are in."""
    known = language if language in WORDS else "en"
    return known, [Fixed(text=WORDS[known])]
