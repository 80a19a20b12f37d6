"""The languages BolBank knows by name, and those it speaks now."""

from collections.abc import Mapping
from dataclasses import dataclass

from agent.language.tables import TABLES


@dataclass(frozen=True)
class LanguageInfo:
    """A language by its ISO 639-1 `code`; `native_name` is what its speakers read on a screen."""

    code: str
    native_name: str
    english_name: str
    script: str


LANGUAGES: Mapping[str, LanguageInfo] = {
    info.code: info
    for info in (
        LanguageInfo("hi", "हिन्दी", "Hindi", "Devanagari"),
        LanguageInfo("bn", "বাংলা", "Bengali", "Bengali"),
        LanguageInfo("te", "తెలుగు", "Telugu", "Telugu"),
        LanguageInfo("mr", "मराठी", "Marathi", "Devanagari"),
        LanguageInfo("ta", "தமிழ்", "Tamil", "Tamil"),
        LanguageInfo("gu", "ગુજરાતી", "Gujarati", "Gujarati"),
        LanguageInfo("kn", "ಕನ್ನಡ", "Kannada", "Kannada"),
        LanguageInfo("ml", "മലയാളം", "Malayalam", "Malayalam"),
        LanguageInfo("pa", "ਪੰਜਾਬੀ", "Punjabi", "Gurmukhi"),
        LanguageInfo("or", "ଓଡ଼ିଆ", "Odia", "Odia"),
        LanguageInfo("as", "অসমীয়া", "Assamese", "Bengali"),
        LanguageInfo("ur", "اردو", "Urdu", "Arabic"),
        LanguageInfo("en", "English", "English", "Latin"),
    )
}

OTHERS: Mapping[str, LanguageInfo] = {
    info.code: info
    for info in (
        LanguageInfo("ne", "नेपाली", "Nepali", "Devanagari"),
        LanguageInfo("mai", "मैथिली", "Maithili", "Devanagari"),
        LanguageInfo("sd", "سنڌي", "Sindhi", "Arabic"),
        LanguageInfo("mni", "মৈতৈলোন্", "Manipuri", "Bengali"),
    )
}
"""Languages that have no words here: a call is held in another one and translated. By their ISO
639-1 code, or 639-3 where there is none."""

SPOKEN: tuple[str, ...] = tuple(code for code in LANGUAGES if code in TABLES)
"""The languages with a table in `tables/`: what a call may be held in."""
