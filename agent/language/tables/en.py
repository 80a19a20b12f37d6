"""English as spoken in India."""

from decimal import Decimal

from agent.language.tables.folds import FOLDS
from agent.language.tables.sayings import SAYINGS
from agent.language.tables.table import Dates, Hearing, Table

ENGLISH = Table(
    language="en",
    says=SAYINGS["en"],
    hears=Hearing(
        borrows=(),
        folds=FOLDS["en"],
        fillers=(
            "um", "umm", "uh", "uhh", "er", "hmm", "please", "kindly", "well", "actually",
            "you know", "i mean", "sir", "madam", "maam", "hello", "hi", "hey",
        ),
        light=(
            "i im ive id me my mine we our us you your it its this that these those the a an is am"
            " are was were be been being has have had do does did will would can could shall should"
            " may might must to of in on at for from with by and so now just also some any want"
            " wants wanted need needs like let lets get give show tell know what whats how there"
            " here kindly go immediately quickly urgently"
        ),
        numbers={0: "oh o nil nought naught", 14: "forteen", 40: "fourty", 90: "ninty"},
        tens_take_units=True,
        scales={
            100: "hundred hundreds", 1_000: "thousand thousands",
            100_000: "lakh lakhs lac lacs", 10_000_000: "crore crores",
        },
        mixed={"half": Decimal("0.5"), "quarter": Decimal("0.25")},
        steps={},
        parts={"half": Decimal("0.5"), "quarter": Decimal("0.25")},
        points="point",
        joins="and a an",
        repeats={2: "double dubble", 3: "triple tripple treble"},
        endings="",
        rupees="rupee rupees rs inr re",
        paise="paisa paise",
        around_digits=(
            "ending", "ending in", "ending with", "ends in", "ends with", "end with", "card",
            "account", "my", "the", "is", "are", "it", "its", "number", "with", "in",
            "one that", "the one", "last", "last digits", "last four digits", "last 4 digits",
            "last four numbers", "last 4 numbers", "final four digits", "digits",
        ),
        around_amount=(
            "i", "want", "need", "to", "send", "pay", "transfer", "withdraw", "deposit", "it",
            "is", "its", "amount", "my", "the", "of", "for", "only", "would", "like",
        ),
        yes=("yes", "yeah", "yep", "yup", "yes yes", "of course", "absolutely"),
        agree=(
            "ok", "okay", "sure", "right", "correct", "thats right", "true", "fine",
            "all right", "alright", "go ahead", "do it", "do so", "confirm", "confirmed",
            "i agree", "agreed", "proceed", "block it", "block my card", "block the card",
            "close it", "stop my card", "stop the card",
        ),
        no=(
            "no", "no thanks", "no thank you", "nothing else", "nope", "nah", "not", "dont",
            "do not", "never", "not right", "not correct", "not true", "not ok", "not okay",
            "not fine", "wrong", "incorrect", "thats not right", "dont do it", "do not do it",
            "do not do so", "dont do so", "dont go ahead", "do not go ahead", "do not confirm",
            "dont confirm", "i dont agree", "i do not agree", "do not proceed", "dont proceed",
            "cancel", "stop", "no right", "not that one",
            "dont block it", "do not block it", "dont block my card", "do not block my card",
            "dont block the card", "do not block the card", "dont close it", "do not close it",
        ),
        unsure=(
            "dont know", "do not know", "not sure", "dont remember", "do not remember", "maybe",
            "perhaps", "not wrong", "not incorrect", "no problem", "no idea", "why not", "but",
            "no doubt", "wait", "what", "why", "dont stop", "do not stop", "dont cancel",
            "do not cancel", "not certain", "never mind", "or", "if", "cant say",
            "do not understand", "dont understand",
        ),
        around_answer=(
            "it", "that", "thats", "this", "is", "the", "my", "card", "answer", "said",
            "block", "now", "you", "can", "i", "am", "to", "one", "with", "close", "stop it",
        ),
        negators="no not dont never without didnt doesnt isnt wont",
        negating="",
    ),
    dates=Dates(
        months=(
            "January Jan", "February Feb", "March", "April", "May", "June", "July", "August",
            "September Sept", "October", "November", "December",
        ),
        weekdays=(
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ),
        relative={
            0: "today", -1: "yesterday", 1: "tomorrow", -2: "day-before-yesterday",
            2: "day-after-tomorrow",
        },
        units={1: "day days", 7: "week weeks", 30: "month months"},
        ago="ago back before",
        ahead="after later in",
        last="last past",
        this="this",
        next="next coming",
        said="{day} {month} {year}",
        said_short="{day} {month}",
        days={
            1: "first 1st", 2: "second 2nd", 3: "third 3rd", 4: "fourth", 5: "fifth", 6: "sixth",
            7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth",
            13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth",
            17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth",
            21: "twenty-first 21st", 22: "twenty-second 22nd", 23: "twenty-third 23rd",
            24: "twenty-fourth", 25: "twenty-fifth", 26: "twenty-sixth", 27: "twenty-seventh",
            28: "twenty-eighth", 29: "twenty-ninth", 30: "thirtieth", 31: "thirty-first 31st",
        },
        around=("on", "the", "of", "it", "was", "is", "date"),
    ),
    language_names={
        "hi": "Hindi", "bn": "Bengali Bangla", "te": "Telugu", "mr": "Marathi", "ta": "Tamil",
        "gu": "Gujarati", "kn": "Kannada Canarese", "ml": "Malayalam", "pa": "Punjabi Panjabi",
        "or": "Odia Oriya", "as": "Assamese", "ur": "Urdu", "en": "English",
    },
)  # fmt: skip
