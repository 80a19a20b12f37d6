"""English as spoken in India."""

from decimal import Decimal

from agent.language.tables.folds import FOLDS
from agent.language.tables.sayings import SAYINGS
from agent.language.tables.table import Dates, Hearing, Table

ENGLISH = Table(
    language="en",
    says=SAYINGS["en"],
    hears=Hearing(
        borrows=("hi",),
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
            100: "hundred hundreds", 1_000: "thousand thousands k",
            100_000: "lakh lakhs lac lacs", 10_000_000: "crore crores",
        },
        mixed={"half": Decimal("0.5"), "quarter": Decimal("0.25")},
        steps={},
        parts={"half": Decimal("0.5"), "quarter": Decimal("0.25")},
        points="point",
        joins="and a an so",
        repeats={2: "double dubble", 3: "triple tripple treble"},
        endings="",
        rupees="rupee rupees rs inr re",
        paise="paisa paise",
        around_digits=(
            "ending", "ending in", "ending with", "ends in", "ends with", "end with", "card",
            "account", "my", "the", "is", "are", "it", "its", "number", "with", "in",
            "one that", "the one", "last", "last digits", "last four digits", "last 4 digits",
            "last four digit", "last 4 digit", "last four", "last 4",
            "four digits", "4 digits", "these", "those", "there", "so", "this", "this is",
            "that is",
            "ticket number", "ticket no", "account no", "card no", "mobile no", "phone no",
            "cheque no",
            "check no", "complaint no", "pin code", "pincode", "pin", "code", "mobile", "phone",
            "ticket", "cheque", "check", "complaint", "ends", "digit", "of", "was", "will be",
            "write",
            "note down", "final four", "final 4", "last four is", "last four are", "these four",
            "these four digits", "one more time", "once again", "again",
            "last four numbers", "last 4 numbers", "final four digits", "digits",
        ),
        around_amount=(
            "i", "want", "need", "to", "send", "pay", "transfer", "withdraw", "deposit", "it",
            "is", "its", "amount", "my", "the", "of", "for", "about", "around", "just", "please",
            "make it", "let it be", "put", "give", "me", "total", "loan", "emi", "to my son",
            "take out", "worth", "exactly", "full", "make", "it is", "only", "would", "like",
        ),
        yes=(
            "yes", "yeah", "yep", "yup", "yes yes", "of course", "absolutely", "yea", "haan",
            "ya ok",
            "ya okay", "ya sure", "ya right", "ya correct", "ya yes", "ya ya",
            "ya fine",
            "definitely", "certainly", "yes of course", "sure yes", "affirmative", "surely",
            "aye",
        ),
        agree=(
            "ok", "okay", "ok ok", "k", "sure", "done", "perfect", "good", "very good", "exactly",
            "you are right", "youre right", "thats it", "that is it", "submit", "submit it",
            "send it", "go for it",
            "send", "send the money", "carry on", "continue", "do that", "i do",
            "right right",
            "no issue", "no issues", "not a problem", "works", "all good", "looks good",
            "sounds good", "thats fine", "it is fine",
            "i confirm", "right", "correct", "thats right", "true", "fine",
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
            "cancel", "cancel it", "cancel that", "cancel this", "stop", "stop it", "leave it",
            "forget it",
            "wait no", "no wait", "wait dont", "wait stop", "wait do not", "rather not",
            "would rather not",
            "its okay leave it", "no need", "not needed", "not now", "not this", "not this one",
            "not that", "not mine",
            "thats not mine", "that is not mine", "i dont want", "i do not want", "dont want",
            "do not want",
            "dont send", "do not send", "dont send it", "dont do that", "no no", "no no no",
            "no way", "nothing",
            "not at all", "certainly not", "of course not", "absolutely not", "definitely not",
            "negative", "refuse", "i refuse", "disagree", "i disagree", "false", "not yes",
            "no right", "not that one",
            "dont block it", "do not block it", "dont block my card", "do not block my card",
            "dont block the card", "do not block the card", "dont close it", "do not close it",
        ),
        unsure=(
            "i dont think", "i do not think", "i think", "think", "let me think", "later",
            "which", "who",
            "when", "where", "how", "how much", "how many", "repeat", "again", "say again",
            "sorry",
            "pardon", "hold on", "one minute", "one second", "just a minute", "a minute",
            "confused",
            "cannot say", "depends", "either", "unsure", "not really sure", "might", "possibly",
            "probably",
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
        said="{nth} {month} {year}",
        said_short="{nth} {month}",
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
