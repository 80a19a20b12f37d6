"""Malayalam, in its script and as callers and recognisers romanise it."""

from decimal import Decimal

from agent.language.tables.folds import FOLDS
from agent.language.tables.sayings import SAYINGS
from agent.language.tables.table import Dates, Hearing, Table

_TO = (
    "ചെയ്യ", "അയക്ക", "അയയ്ക്ക", "ഇട", "ചേർക്ക", "തര", "കൊടുക്ക", "പൂട്ട", "എഴുത", "മാറ്റ", "ആക്ക",
    "ബ്ലോക്കാക്ക", "ലോക്കാക്ക", "സെറ്റാക്ക", "ലിങ്കാക്ക", "ഉണ്ടാക്ക", "രേഖപ്പെടുത്ത", "ഉൾപ്പെടുത്ത", "തടയ",
    "മരവിപ്പിക്ക", "ബന്ധിപ്പിക്ക", "പുതുക്ക", "തുടര", "നൽക", "കുറിക്ക",
)  # fmt: skip
"""What the bot offers to do, less its ending. "Stop" and "leave" alone may mean her."""
_PLEASE = ("", "ൂ", "ു", "ുക", "്", "ണം", "ണേ", "ണമെന്നേ", "ണം കേട്ടോ", "ാം", "ാമല്ലോ", "ാട്ടോ", "ട്ടെ", "ുമല്ലോ")
_DONE = (
    "ചെയ്ത", "അയച്ച", "ഇട്ട", "ചേർത്ത", "തന്ന", "കൊടുത്ത", "എടുത്ത", "കുറിച്ച", "കുറിച്ചെടുത്ത", "എഴുതിയെടുത്ത",
    "തടഞ്ഞ", "മരവിപ്പിച്ച", "ബന്ധിപ്പിച്ച", "നിർത്തിവെച്ച", "നിർത്തിവച്ച", "തടഞ്ഞുവെച്ച", "തുടർന്ന", "വെച്ച",
    "അയച്ചുതന്ന", "ചെയ്തുതന്ന", "മാറ്റിത്തന്ന", "ചേർത്തുതന്ന",
)  # fmt: skip
_AWAY = (
    "ോ", "ോളൂ", "ോളു", "ോളീ", "ോളി", "ോളീൻ", "ോളിൻ", "ോളണം", "ോളണേ", "ോളൂട്ടോ", "ോട്ടോ", "ോണം", "ോണേ",
    "ോളൂന്നേ", "േക്ക്", "േക്കൂ", "േക്കു", "േക്കണം", "േക്കണേ", "േക്കാം", "േക്കട്ടെ", "േര്", "േരെ", "ാൽ മതി",
    "ാ മതി",
    "ാൽ നല്ലത്", "ുതരൂ", "ു തരൂ", "ുതാ", "ു താ", "ുതരണം", "ു തരണം", "ുതരണേ", "ു തരണേ", "ുതരാമോ", "ുതന്നോളൂ",
    "ു തന്നോളൂ", "ുതന്നേക്ക്", "ു തന്നേക്ക്", "ുതന്നാൽ മതി", "ു തന്നാൽ മതി", "ുകൊള്ളൂ", "ുകൊള്ളുക", "്തരൂ", "് തരൂ",
)  # fmt: skip
_DONE_I = (
    "പൂട്ടി", "എഴുതി", "രേഖപ്പെടുത്തി", "ഉൾപ്പെടുത്തി", "മാറ്റി", "ആക്കി", "ബ്ലോക്കാക്കി", "ലോക്കാക്കി",
    "സെറ്റാക്കി", "ലിങ്കാക്കി", "ഉണ്ടാക്കി", "പുതുക്കി", "നൽകി", "തുടങ്ങി", "ശരിയാക്കി",
)  # fmt: skip
_AWAY_I = (
    "ക്കോ", "ക്കോളൂ", "ക്കോളു", "ക്കോളീ", "ക്കോളി", "ക്കോളീൻ", "ക്കോട്ടോ", "ക്കോളൂട്ടോ", "യേക്ക്", "യേക്കൂ",
    "യേക്കണം",
    "യേക്കണേ", "യേക്കാം", "യേരെ", "യേര്", "യാൽ മതി", "യാ മതി", "ത്തരൂ", "തരൂ", " തരൂ", "ത്തരണം", " തരണം",
    "ത്തന്നോളൂ", " തന്നോളൂ", "ത്തന്നേക്ക്", " തന്നേക്ക്", "ക്കൊള്ളൂ",
)  # fmt: skip
_NOT_TO = (
    "ണ്ട", "ണ്ടാ", "േണ്ട", "േണ്ടാ", "ണ്ടന്നേ", "ണ്ടെന്നേ", "ണ്ടാട്ടോ", "ണ്ടട്ടോ", "േണ്ടാട്ടോ", "ണ്ട കേട്ടോ",
    "രുത്", "രുതേ",
    "രുതെന്നേ", "രുതെന്ന്", "ല്ലേ", "ല്ലെന്നേ", "ാതിരിക്കൂ", "ാതിരുന്നാൽ മതി", "ാൻ പാടില്ല", "ാൻ നിൽക്കണ്ട",
    "ാനൊന്നും നിൽക്കണ്ട",
    "ണമെന്നില്ല", "േണ്ടതില്ല", "േണ്ട ആവശ്യമില്ല", "ണ്ട ആവശ്യമില്ല", "േണ്ട കാര്യമില്ല", "ണ്ട കാര്യമില്ല",
)  # fmt: skip
_OURS = (
    ("നമ്പർ", "നമ്പറ"), ("അക്കൗണ്ട്", "അക്കൗണ്ട"), ("കാർഡ്", "കാർഡ"), ("പേര്", "പേര"), ("തുക", "തുകയ"),
    ("ഫോൺ", "ഫോണ"), ("മൊബൈൽ", "മൊബൈല"), ("ചെക്ക്", "ചെക്ക"), ("വിലാസം", "വിലാസമ"), ("ലോൺ", "ലോണ"),
    ("എടിഎം കാർഡ്", "എടിഎം കാർഡ"), ("ആധാർ", "ആധാറ"), ("പരാതി", "പരാതിയ"), ("തീയതി", "തീയതിയ"),
)  # fmt: skip
"""Things asked about, and as they stand before a vowel."""
_MY = ("എന്റെ", "അതെന്റെ", "ഇതെന്റെ", "അത് എന്റെ", "ഇത് എന്റെ", "ഞങ്ങളുടെ", "ente", "athente")
_THE_CARD = ("കാർഡ്", "കാർഡു", "എടിഎം", "ചെക്ക്", "അത്", "card", "cheque")
_STOP = (
    "നിർത്തൂ", "നിർത്തു", "നിർത്തണം", "നിർത്തണേ", "നിർത്തിക്കോ", "നിർത്തിക്കോളൂ", "നിർത്തിയേക്ക്",
    "നിർത്തിയാൽ മതി",
    "നിർത്തലാക്കൂ", "നിർത്തലാക്കിക്കോളൂ", "സ്റ്റോപ്പ് ചെയ്യൂ", "സ്റ്റോപ്പ് ചെയ്തോളൂ", "സ്റ്റോപ്പ് ചെയ്തോ",
    "സ്റ്റോപ്പാക്കിക്കോ", "stop cheyyu", "stop cheytho", "stop cheytholu", "റദ്ദാക്കൂ", "റദ്ദാക്കിക്കോളൂ",
    "റദ്ദാക്കിക്കോ", "റദ്ദാക്കണം", "ക്യാൻസൽ ചെയ്തോളൂ", "ക്യാൻസൽ ചെയ്യൂ", "ക്യാൻസൽ ചെയ്തോ",
)  # fmt: skip
_ACTS = (
    "എടുത്ത", "ചെയ്ത", "അയച്ച", "വാങ്ങിയ", "കൊടുത്ത", "പറഞ്ഞ", "ചോദിച്ച", "ഇട്ട", "അടച്ച", "വിളിച്ച",
    "പിൻവലിച്ച",
)  # fmt: skip
_NOT_ACTED = (
    "എടുത്തി", "ചെയ്തി", "അയച്ചി", "വാങ്ങിയി", "കൊടുത്തി", "ചോദിച്ചി", "ഇട്ടി", "അടച്ചി", "വിളിച്ചി",
    "പിൻവലിച്ചി",
)  # fmt: skip
_LATER = (
    "പിന്നെ", "പിന്നീട്", "പിന്നീടു", "നാളെ", "നാളത്തേക്ക്", "മറ്റന്നാൾ", "അടുത്ത ആഴ്ച", "അടുത്ത മാസം",
    "കുറച്ചു കഴിഞ്ഞ്",
    "കുറച്ച് കഴിഞ്ഞ്", "കുറച്ചു കഴിഞ്ഞു", "കുറേ കഴിഞ്ഞ്", "വേറെ ദിവസം", "വേറൊരു ദിവസം", "മറ്റൊരു ദിവസം",
    "രണ്ടു ദിവസം കഴിഞ്ഞ്",
    "വൈകിട്ട്", "ബാങ്കിൽ പോയി", "bankil poi", "nale bankil poi", "ബാങ്കിൽ വന്ന്", "ബാങ്കിൽ വന്നു",
    "ബാങ്കിൽ ചെന്ന്", "ബാങ്കിൽ വന്നിട്ട്", "ബാങ്കിൽ പോയിട്ട്",
    "നേരിട്ട്", "നേരിട്ട് വന്ന്", "നേരിട്ട് വന്നു", "നേരിൽ വന്ന്", "നാളെ ബാങ്കിൽ പോയി", "നാളെ ബാങ്കിൽ വന്ന്",
    "നാളെ വന്ന്",
    "നാളെ നേരിട്ട്", "നാളെ ബാങ്കിൽ", "ശാഖയിൽ വന്ന്", "ബ്രാഞ്ചിൽ പോയി", "സമയം കിട്ടുമ്പോൾ", "മോൻ വന്നിട്ട്",
)  # fmt: skip
_WILL = (
    "ചെയ്യാം", "ചെയ്തോളാം", "ചെയ്തോളാം കേട്ടോ", "ചെയ്താൽ മതി", "ചെയ്താ മതി", "ചെയ്യാമല്ലോ",
    "നോക്കാം", "നോക്കാമേ", "നോക്കിക്കോളാം", "മതി", "മതിയാകും", "ആവാം", "ആകാം", "ആയിക്കോട്ടെ", "ആക്കാം",
    "മാറ്റാം",
    "മാറ്റിക്കോളാം", "എടുക്കാം", "എടുത്തോളാം", "വാങ്ങാം", "വാങ്ങിക്കാം", "വാങ്ങിക്കോളാം", "കൊടുക്കാം",
    "കൊടുത്തോളാം",
    "വരാം", "വന്നോളാം", "പോകാം", "പൊയ്ക്കോളാം", "പൊക്കോളാം", "ചേർക്കാം", "ചേർത്തോളാം", "ശരിയാക്കാം",
    "ശരിയാക്കിക്കോളാം",
    "അയച്ചാൽ മതി", "പുതുക്കാം", "പുതുക്കിക്കോളാം", "എഴുതാം", "എഴുതിക്കോളാം",
)  # fmt: skip
_WHOSE = ("വേറെ ആരുടെയോ", "വേറാരുടെയോ", "മറ്റാരുടെയോ", "ആരുടെയോ", "വേറൊരാളുടെ", "അനിയന്റെയാ", "അയാളുടെയാ")
_OR_LOST = (
    "പൈസ പോകും", "പണം പോകും", "കാശ് പോകും", "പൈസ പോകുമല്ലോ", "പൈസ പോവും", "ആരെങ്കിലും എടുക്കും",
    "ആരെങ്കിലും എടുത്താലോ",
    "ആരെങ്കിലും പൈസ എടുക്കും", "ആരെങ്കിലും പണം എടുക്കും", "ആരെങ്കിലും പൈസ എടുത്താലോ", "ആരേലും പൈസ എടുക്കും",
    "പൈസ എടുക്കും",
    "പണം എടുക്കും", "പൈസ പോയാലോ", "paisa pokum", "kashu pokum", "ആരെങ്കിലും കാശ് എടുക്കും",
)  # fmt: skip
_READERS = ("മോൻ", "മകൻ", "മോൾ", "മകൾ", "മോള്", "കൊച്ചുമോൻ", "പിള്ളേര്")
_READS = ("വായിച്ചുതരും", "വായിച്ചു തരും", "വായിക്കും", "നോക്കിക്കോളും", "വായിച്ചോളും", "നോക്കിത്തരും")
_AT_HAND = (
    "വീട്ടിലുണ്ട്", "വീട്ടിൽ ഉണ്ട്", "കൈയിലുണ്ട്", "കയ്യിലുണ്ട്", "കൈയിൽ ഉണ്ട്", "എന്റെ കയ്യിലുണ്ട്", "എന്റെ കൈയിലുണ്ട്",
    "വീട്ടിൽ തന്നെ ഉണ്ട്", "വീട്ടിൽ തന്നെയുണ്ട്", "ഭദ്രമായി ഉണ്ട്", "എന്റെ കയ്യിൽ ഉണ്ട്", "ഇവിടെ ഉണ്ട്", "ഇവിടെയുണ്ട്",
    "കിട്ടിപ്പോയി", "തിരിച്ചു കിട്ടി", "കണ്ടുകിട്ടി", "കിട്ടിയല്ലോ",
)  # fmt: skip
_DO = (
    *(verb + ending for verb in _TO for ending in _PLEASE),
    *(verb + ending for verb in _DONE for ending in _AWAY),
    *(verb + ending for verb in _DONE_I for ending in _AWAY_I),
    *(f"{card} {stop}" for card in _THE_CARD for stop in _STOP),
    *(f"{stop} {card}" for card in ("കാർഡ്", "ചെക്ക്") for stop in _STOP),
)
_DO_NOT = (
    *(verb + ending for verb in (*_TO, "നിർത്ത", "എടുക്ക", "വിളിക്ക") for ending in _NOT_TO),
    *(f"{verb}േക്കല്ലേ" for verb in _DONE),
    *(verb + ending for verb in (*_DONE_I, "നിർത്തി") for ending in ("യേക്കല്ലേ", "ക്കല്ലേ", "ക്കളയല്ലേ")),
)

MALAYALAM = Table(
    language="ml",
    says=SAYINGS["ml"],
    hears=Hearing(
        borrows=("en",),
        folds=FOLDS["ml"],
        fillers=(
            "സാർ", "സാറെ", "സാറേ", "സർ", "മാഡം", "മേഡം", "ചേട്ടാ", "ചേട്ടൻ", "ചേച്ചി", "ചേച്ചീ",
            "അമ്മേ", "മോളേ", "മോളെ",
            "മോനേ", "മോനെ", "ഇക്കാ", "ഇത്താ", "അണ്ണാ", "ദയവായി", "ദയവു ചെയ്ത്", "ദയവുചെയ്ത്", "പ്ലീസ്",
            "ഹലോ", "അലോ", "നമസ്കാരം", "നമസ്തേ", "അതായത്", "അല്ലേലും", "കേട്ടോ", "ട്ടോ", "നോക്കൂ",
            "എന്നുവെച്ചാൽ", "അയ്യോ", "ayyo", "ഉം ഉം",
            "saar", "sare", "saare", "chetta", "chettan", "chechi", "mole", "mone", "ikka",
            "dayavayi",
            "dayavu cheythu", "namaskaram", "namaste", "athayathu", "ketto", "halo",
        ),
        light=(
            "ബസിൽ ബസ്സിൽ ബസിൽവെച്ച് ട്രെയിനിൽ ചന്തയിൽ കടയിൽ വഴിയിൽ റോഡിൽ വീട്ടിൽ അമ്പലത്തിൽ "
            "പോകുമ്പോൾ വരുമ്പോൾ പോകുന്ന വരുന്ന വെച്ച് busil trainil "
            "കൊടുത്ത കൊടുത്തു കൊടുത്തത് കൊടുത്തിരുന്നു കൊടുത്തിട്ടുണ്ട് koduthu kodutha "
            "koduthirunnu koduthittund "
            "ഞാൻ എനിക്ക് എനിക്കു എന്റെ എന്നെ എന്റേത് നമ്മൾ നമ്മുടെ ഞങ്ങൾ ഞങ്ങളുടെ ഞങ്ങൾക്ക് നിങ്ങൾ നിങ്ങളുടെ താങ്കൾ ഈ"
            " ആ ഇത്"
            " അത് ഇതിൽ അതിൽ ഇതിന്റെ അതിന്റെ ഒരു ഒന്ന് ഉണ്ട് ഉണ്ടോ ഉള്ള ഉള്ളത് ആണ് ആണോ ആണേ ആകുന്നു വേണം വേണമായിരുന്നു"
            " പറയൂ പറയാമോ പറയണം പറയണേ പറയു പറഞ്ഞു പറഞ്ഞ് തരൂ തരാമോ തരുമോ തരണം തന്നാൽ അറിയണം അറിയാൻ"
            " അറിയാനായിരുന്നു"
            " അറിയണമായിരുന്നു ചെയ്യൂ ചെയ്യണം ചെയ്യണേ ചെയ്യാമോ ചെയ്യാൻ ചെയ്ത് ചെയ്തു ചെയ്തുതരാമോ ആക്കണം ആക്കൂ ആക്കാമോ"
            " ഇപ്പോൾ ഇപ്പൊ ഇപ്പോ ഉടനെ ഉടൻ വേഗം പെട്ടെന്ന് കൂടി മാത്രം എന്ന് എന്നൊന്ന് ൽ ിൽ ന് ക്ക് യുടെ ന്റെ ഓട്"
            " ലേക്ക് നിന്ന്"
            " കുറിച്ച് പറ്റി എന്ത് എന്താ എന്താണ് കൊള്ളാം നോക്കി വിളിച്ചതാ വിളിച്ചതാണ് വിളിച്ചതായിരുന്നു"
            " സംഗതി സംഗതിയുണ്ട് കാര്യം മറ്റേ"
            " njan njaan enikku eniku ente enne ende nammal nammude njangal njangalude ningal"
            " ningalude"
            " ee aa ithu athu ith ath oru onnu und undu undo ulla ullathu aanu aano venam"
            " venamayirunnu"
            " parayu parayoo parayamo parayanam parayane paranju tharu tharoo tharamo tharumo"
            " tharanam"
            " ariyanam ariyan ariyanayirunnu cheyyu cheyyoo cheyyanam cheyyane cheyyamo cheyyan"
            " cheythu"
            " akkanam aakkanam akku akkamo ippol ippo udane udan vegam pettennu koodi mathram"
            " ennu il"
            " inu nu ude nte inte odu lekku ilekku ninnu kurichu patti enthu entha enthanu onn"
            " nokki vilichatha vilichathanu vilichathayirunnu"
        ),
        numbers={
            0: "സിറോ പൂജ്യം സീറോ സീറൊ ശൂന്യം poojyam pujyam poojiyam shoonyam",
            1: "വൺ വണ്ണ്"
            " ഒന്നു ഒന്നേ ഒരെണ്ണം ഒരു oru onnu onn onne വൺ", 2: "ടു ടൂ"
            " രണ്ടു രണ്ടേ rand randu rendu",
            3: "ത്രീ ത്രി"
            " മൂന്നു മൂന്നേ moonnu moonu munnu munn moonn", 4: "ഫോർ ഫോറ്"
            " നാലു നാലേ naalu nalu naal",
            5: "ഫൈവ് ഫൈവ അഞ്ചു അഞ്ചേ anchu anju anch anjju", 6: "സിക്സ് സിക്‌സ്"
            " ആറു ആറേ aaru aru aar",
            7: "സെവൻ സെവെൻ ഏഴു ഏഴേ ezhu ezh yezhu eezhu",
            8: "എയ്റ്റ് എയ്ട്ട് എയിറ്റ് എട്ട് എട്ടു എട്ടേ ettu ett yettu",
            9: "നയൻ നൈൻ"
            " ഒൻപത് ഒമ്പതു ഒന്പത് ഒൻപതു ഒമ്പതേ onpathu ombathu onpath ombath onbathu ompathu",
            10: "ടെൻ ടെന്ന്"
            " പത്തു പത്തേ pathu patthu paththu path", 11: "ഇലവൻ ലെവൻ"
            " പതിനൊന്നു pathinonnu padinonnu",
            12: "ട്വൽവ് ട്വെൽവ് പന്ത്രണ്ടു പന്ത്രണ്ടേ panthrandu pantrandu pandrandu",
            13: "പതിമൂന്നു pathimoonnu pathimoonu pathimunnu",
            14: "പതിനാലു pathinalu pathinaalu", 15: "ഫിഫ്റ്റീൻ പതിനഞ്ചു pathinanchu pathinanju",
            16: "പതിനാറു pathinaru pathinaaru", 17: "പതിനേഴു pathinezhu", 18: "പതിനെട്ടു pathinettu",
            19: "പത്തൊൻപത് പത്തൊമ്പതു pathonpathu pathombathu pathompathu",
            20: "ട്വന്റി ട്വെന്റി ഇരുപതു ഇരുപത്തി irupathu irupath irupathi iruvathu irupatthi",
            21: "ഇരുപത്തൊന്ന് ഇരുപത്തിഒന്ന് irupathonnu irupathiyonnu irupathionnu",
            22: "ഇരുപത്തിരണ്ടു irupathirandu irupathrandu", 23: "ഇരുപത്തിമൂന്നു irupathimoonnu"
            " irupathimoonu",
            24: "ഇരുപത്തിനാലു irupathinalu irupathinaalu", 25: "ഇരുപത്തഞ്ച് ഇരുപത്തിഅഞ്ച് irupathanchu"
            " irupathiyanchu irupathanju",
            26: "ഇരുപത്താറ് ഇരുപത്തിയാറു irupathaaru irupathiyaaru irupathiyaru",
            27: "ഇരുപത്തേഴ് irupathezhu irupathiyezhu", 28: "ഇരുപത്തെട്ട് irupathettu irupathiyettu",
            29: "ഇരുപത്തൊമ്പത് ഇരുപത്തൊൻപത് ഇരുപത്തിയൊൻപത് irupathonpathu irupathombathu irupathiyonpathu",
            30: "തേർട്ടി തെർട്ടി"
            " മുപ്പതു മുപ്പത്തി muppathu muppath muppathi", 31: "മുപ്പത്തൊന്ന് muppathonnu muppathiyonnu",
            32: "muppathirandu muppathrandu", 33: "muppathimoonnu muppathimoonu",
            34: "muppathinaalu muppathinalu",
            35: "മുപ്പത്തഞ്ച് muppathanchu muppathiyanchu muppathanju",
            36: "മുപ്പത്താറ് muppathaaru muppathiyaaru",
            37: "മുപ്പത്തേഴ് muppathezhu muppathiyezhu", 38: "മുപ്പത്തെട്ട് muppathettu muppathiyettu",
            39: "മുപ്പത്തൊമ്പത് മുപ്പത്തൊൻപത് muppathonpathu muppathombathu",
            40: "ഫോർട്ടി"
            " നാൽപത് നാൽപ്പത് നാല്പതു നാൽപത്തി നാല്പത്തി നാൽപ്പത്തി nalpathu naalpathu nalpath nalpathi"
            " naalpathi",
            41: "നാൽപത്തൊന്ന് നാല്പത്തൊന്ന് naalpathonnu nalpathiyonnu",
            42: "naalpathirandu nalpathirandu",
            43: "naalpathimoonnu nalpathimoonnu", 44: "naalpathinaalu nalpathinalu",
            45: "നാൽപത്തഞ്ച് നാല്പത്തഞ്ച് naalpathanchu nalpathiyanchu nalpathanju",
            46: "നാൽപത്താറ് നാല്പത്താറ് naalpathaaru nalpathiyaaru",
            47: "നാൽപത്തേഴ് നാല്പത്തേഴ് naalpathezhu",
            48: "നാൽപത്തെട്ട് നാല്പത്തെട്ട് naalpathettu nalpathiyettu",
            49: "നാൽപത്തൊമ്പത് നാല്പത്തൊമ്പത് നാല്പത്തൊൻപത് naalpathonpathu nalpathombathu",
            50: "ഫിഫ്റ്റി"
            " അൻപത് അമ്പതു അൻപതു അന്പത് അമ്പത്തി അൻപത്തി ambathu anpathu ampathu ambath ambathi anpathi",
            51: "അമ്പത്തൊന്ന് അൻപത്തൊന്ന് ambathonnu ambathiyonnu", 52: "ambathirandu anpathirandu",
            53: "ambathimoonnu", 54: "ambathinaalu ambathinalu",
            55: "അമ്പത്തഞ്ച് അൻപത്തഞ്ച് ambathanchu ambathiyanchu ambathanju",
            56: "അമ്പത്താറ് അൻപത്താറ് ambathaaru ambathiyaaru", 57: "അമ്പത്തേഴ് ambathezhu",
            58: "അമ്പത്തെട്ട് ambathettu",
            59: "അമ്പത്തൊമ്പത് അമ്പത്തൊൻപത് ambathonpathu ambathombathu",
            60: "സിക്സ്റ്റി അറുപതു അറുപത്തി arupathu arupath arupathi aruvathu",
            61: "അറുപത്തൊന്ന് arupathonnu arupathiyonnu",
            62: "arupathirandu", 63: "arupathimoonnu", 64: "arupathinaalu arupathinalu",
            65: "അറുപത്തഞ്ച് arupathanchu arupathiyanchu arupathanju",
            66: "അറുപത്താറ് arupathaaru arupathiyaaru",
            67: "അറുപത്തേഴ് arupathezhu", 68: "അറുപത്തെട്ട് arupathettu",
            69: "അറുപത്തൊമ്പത് arupathonpathu arupathombathu",
            70: "സെവന്റി"
            " എഴുപതു എഴുപത്തി ezhupathu ezhupath ezhupathi", 71: "എഴുപത്തൊന്ന് ezhupathonnu"
            " ezhupathiyonnu",
            72: "ezhupathirandu", 73: "ezhupathimoonnu", 74: "ezhupathinaalu",
            75: "എഴുപത്തഞ്ച് ezhupathanchu ezhupathiyanchu ezhupathanju",
            76: "എഴുപത്താറ് ezhupathaaru", 77: "എഴുപത്തേഴ് ezhupathezhu", 78: "എഴുപത്തെട്ട് ezhupathettu",
            79: "എഴുപത്തൊമ്പത് ezhupathonpathu ezhupathombathu",
            80: "എയ്റ്റി"
            " എൺപതു എണ്‍പത് എണ്പത് എൺപത്തി enpathu enbathu embathu enpath enpathi embathi",
            81: "എൺപത്തൊന്ന് enpathonnu",
            82: "enpathirandu embathirandu", 83: "enpathimoonnu", 84: "enpathinaalu",
            85: "എൺപത്തഞ്ച് enpathanchu embathanchu enpathiyanchu",
            86: "എൺപത്താറ് enpathaaru", 87: "എൺപത്തേഴ് enpathezhu", 88: "എൺപത്തെട്ട് enpathettu",
            89: "എൺപത്തൊമ്പത് enpathonpathu",
            90: "നയന്റി നൈന്റി"
            " തൊണ്ണൂറു തൊണ്ണൂറ്റി തൊണ്ണൂറ്റ് thonnooru thonnuru thonnoor thonnootti thonnoottti"
            " thonnutti",
            91: "thonnoottiyonnu thonnoottonnu തൊണ്ണൂറ്റൊന്ന്", 92: "thonnoottirandu",
            93: "thonnoottimoonnu",
            94: "thonnoottinaalu", 95: "തൊണ്ണൂറ്റഞ്ച് thonnoottanchu thonnoottiyanchu",
            96: "തൊണ്ണൂറ്റാറ് thonnoottaaru",
            97: "തൊണ്ണൂറ്റേഴ് thonnoottezhu", 98: "തൊണ്ണൂറ്റെട്ട് thonnoottettu",
            99: "തൊണ്ണൂറ്റൊമ്പത് തൊണ്ണൂറ്റൊൻപത് thonnoottonpathu thonnoottombathu",
            100: "നൂറു നൂറ്റി നൂറ്റ് നൂറേ nooru nuru noor nootti noottiy nutti noothi",
            200: "ഇരുനൂറ് ഇരുന്നൂറു ഇരുന്നൂറ്റി ഇരുനൂറ്റി irunnooru irunooru irunnuru irunnootti irunootti",
            300: "മുന്നൂറു മുന്നൂറ്റി munnooru munnuru munnootti", 400: "നാന്നൂറ് നാനൂറു നാനൂറ്റി നാന്നൂറ്റി"
            " naanooru nanooru nannooru naanootti nanootti",
            500: "അഞ്ഞൂറു അഞ്ഞൂറ്റി അഞ്നൂറ് anjooru annooru anjuru anjnooru anjootti anjoottti anchooru"
            " ഐനൂറ്",
            600: "അറുന്നൂറ് അറുന്നൂറു അറുനൂറ്റി അറുന്നൂറ്റി ആറുനൂറ് arunnooru arunooru arunnootti arunootti",
            700: "എഴുനൂറ് എഴുന്നൂറു എഴുന്നൂറ്റി എഴുനൂറ്റി ezhunnooru ezhunooru ezhunnootti",
            800: "എണ്ണൂറു എണ്ണൂറ്റി എട്ടുനൂറ് ennooru ennuru ennootti", 900: "തൊള്ളായിരത്തി തൊള്ളായിരത്ത്"
            " തൊള്ളായിരത് thollayiram thollaayiram thollayirathi thollaayirathi",
            1_000: "ആയിരത്തി ആയിരത്ത് aayiram ayiram aayirathi ayirathi",
            2_000: "randayiram randaayiram randayirathi രണ്ടായിരത്തി",
            3_000: "മൂന്നായിരം മൂന്നായിരത്തി മൂവായിരത്തി moovayiram muvayiram moovayirathi moonnayiram",
            4_000: "naalayiram nalayiram naalaayiram naalayirathi നാലായിരത്തി",
            5_000: "അഞ്ചായിരം അയ്യായിരത്തി ayyayiram aiyayiram ayyaayiram ayyayirathi anchayiram",
            6_000: "aarayiram arayiram aaraayiram aarayirathi ആറായിരത്തി",
            7_000: "ezhayiram ezhaayiram ezhayirathi ഏഴായിരത്തി",
            8_000: "എണ്ണായിരം എണ്ണായിരത്തി എട്ടായിരത്തി ettayiram ettaayiram ettayirathi ennayiram"
            " ennayirathi",
            9_000: "ഒമ്പതായിരം ഒൻപതിനായിരം ഒമ്പതിനായിരത്തി ഒൻപതിനായിരത്തി onpathinayiram"
            " ombathinayiram ombathayiram onpathinayirathi",
            10_000: "പത്തായിരം പതിനായിരത്തി pathinayiram pathinaayiram pathayiram pathinayirathi",
            11_000: "പതിനോരായിരം pathinorayiram pathinonnayiram",
            12_000: "പന്തീരായിരം പന്ത്രണ്ടായിരത്തി pantheerayiram panthrandayiram",
            13_000: "പതിമൂവായിരം പതിമൂന്നായിരത്തി pathimoovayiram pathimoonnayiram",
            14_000: "പതിനാലായിരത്തി pathinalayiram pathinaalayiram",
            15_000: "പതിനഞ്ചായിരം പതിനയ്യായിരത്തി പതിനഞ്ചായിരത്തി pathinayyayiram pathinanchayiram"
            " pathinanjayiram",
            16_000: "പതിനാറായിരത്തി pathinarayiram pathinaarayiram",
            17_000: "പതിനേഴായിരത്തി pathinezhayiram",
            18_000: "പതിനെണ്ണായിരം പതിനെട്ടായിരത്തി pathinettayiram",
            19_000: "പത്തൊൻപതിനായിരം pathonpathinayiram",
            20_000: "ഇരുപതായിരം ഇരുപതിനായിരത്തി irupathinayiram irupathayiram irupathinaayiram",
            25_000: "ഇരുപത്തയ്യായിരം ഇരുപത്തഞ്ചായിരം ഇരുപത്തിഅയ്യായിരം irupathayyayiram"
            " irupathiyayyayiram irupathanchayiram",
            30_000: "മുപ്പതായിരം മുപ്പതിനായിരത്തി muppathinayiram muppathayiram",
            35_000: "മുപ്പത്തയ്യായിരം മുപ്പത്തഞ്ചായിരം muppathayyayiram muppathanchayiram",
            40_000: "നാൽപതിനായിരം നാൽപ്പതിനായിരം നാല്പതായിരം നാല്പതിനായിരത്തി naalpathinayiram"
            " nalpathinayiram",
            45_000: "നാൽപത്തയ്യായിരം നാല്പത്തയ്യായിരം", 50_000: "അൻപതിനായിരം അമ്പതായിരം അമ്പതിനായിരത്തി"
            " ambathinayiram anpathinayiram ambathayiram",
            55_000: "അമ്പത്തയ്യായിരം", 60_000: "അറുപതായിരം അറുപതിനായിരത്തി arupathinayiram",
            65_000: "അറുപത്തയ്യായിരം",
            70_000: "എഴുപതായിരം ezhupathinayiram", 75_000: "എഴുപത്തയ്യായിരം എഴുപത്തഞ്ചായിരം"
            " ezhupathayyayiram",
            80_000: "എൺപതായിരം enpathinayiram", 90_000: "thonnoorayiram thonnurayiram",
        },
        tens_take_units=True,
        scales={
            100: "നൂറ് നൂറു നൂറ്റി nooru nootti hundred ഹൺഡ്രഡ്",
            1_000: "ആയിരം ആയിരത്തി ആയിരത്ത് ആയിരമേ ayiram aayiram ayirathi aayirathi തൗസന്റ് തൗസൻഡ്",
            100_000: "ലക്ഷം ലക്ഷത്തി ലക്ഷത്ത് laksham lakshathi lakshathy latcham ലാക് ലക്ഷമേ lakham",
            10_000_000: "കോടി കോടിയേ കോടിയും kodi koti koodi",
        },
        mixed={
            "അര": Decimal("0.5"), "ara": Decimal("0.5"), "പകുതി": Decimal("0.5"),
            "കാൽ": Decimal("0.25"),
            "മുക്കാൽ": Decimal("0.75"), "ഒന്നര": Decimal("1.5"), "onnara": Decimal("1.5"),
            "ഒന്നേകാൽ": Decimal("1.25"), "onnekal": Decimal("1.25"), "onnekaal": Decimal("1.25"),
            "ഒന്നേമുക്കാൽ": Decimal("1.75"), "രണ്ടേകാൽ": Decimal("2.25"), "രണ്ടേമുക്കാൽ": Decimal("2.75"),
            "രണ്ടര": Decimal("2.5"), "randara": Decimal("2.5"), "മൂന്നര": Decimal("3.5"),
            "moonnara": Decimal("3.5"), "മൂന്നേകാൽ": Decimal("3.25"), "നാലര": Decimal("4.5"),
            "naalara": Decimal("4.5"), "അഞ്ചര": Decimal("5.5"), "anchara": Decimal("5.5"),
            "ആറര": Decimal("6.5"), "aarara": Decimal("6.5"), "ഏഴര": Decimal("7.5"),
            "ezhara": Decimal("7.5"),
            "എട്ടര": Decimal("8.5"), "ettara": Decimal("8.5"), "ഒമ്പതര": Decimal("9.5"),
            "ഒൻപതര": Decimal("9.5"),
            "പത്തര": Decimal("10.5"),
        },
        steps={},
        parts={
            "അര": Decimal("0.5"), "കാൽ": Decimal("0.25"), "മുക്കാൽ": Decimal("0.75"),
            "ara": Decimal("0.5"), "kaal": Decimal("0.25"), "mukkaal": Decimal("0.75"),
        },
        points="പോയിന്റ് ദശാംശം പോയിൻ്റ്",
        joins="ഒരു oru പിന്നെ കൂടെ",
        repeats={
            2: "രണ്ട്-തവണ രണ്ടു-പ്രാവശ്യം ഡബിൾ ഡബ്ൾ ഇരട്ട രണ്ടുതവണ iratta irratta dabil double",
            3: "മൂന്ന്-തവണ മൂന്നു-പ്രാവശ്യം moonnu-thavana ട്രിപ്പിൾ ട്രിപിൾ മൂന്നുതവണ triple",
        },
        times_follow=True,
        endings="ക്ക് kku ku ന് nu inu aanu ആണ് ആണേ യാണ് യാ um വരെ ന്റെ ഓളം യുടെ",
        rupees=(
            "രൂപ രൂപയാണ് രൂപയാ രൂപയ്ക്ക് രൂപക്ക് രൂപയും രൂപയുടെ രൂഫ ഉറുപ്പിക ഉറുപ്യ rupa roopa rupaa roopaa rupees"
            " roopayaanu roopayanu uruppika"
        ),
        paise="പൈസ പൈസയും പൈസയാണ് paisa paise",
        around_digits=(
            "അവസാനിക്കും", "എന്നതിൽ അവസാനിക്കും", "avasanikkum",
            "എഴുതിക്കോളൂ", "എഴുതിക്കോ", "കുറിച്ചോളൂ", "കുറിച്ചെടുത്തോ", "നോട്ട് ചെയ്തോളൂ",
            "നോട്ട് ചെയ്തോ", "പറയാം", "പറയാം കേട്ടോളൂ", "കേട്ടോളൂ", "ഇതാ", "ഇതാണ്", "അതാണ്",
            "അവസാനത്തെ നമ്പർ", "അവസാന നമ്പർ", "ലാസ്റ്റ്", "ലാസ്റ്റ് ഫോർ", "ലാസ്റ്റ് നമ്പർ",
            "അക്കൗണ്ടിന്റേത്", "ഫോൺ", "ഫോൺ നമ്പർ ആണ്", "മൊബൈൽ നമ്പർ", "പിൻകോഡ് നമ്പർ",
            "നാല് അക്കം", "പിന്നെ", "അതു കഴിഞ്ഞ്", "ഞങ്ങളുടെ", "ezhuthikko", "ezhuthikkolu",
            "parayam", "kettolu", "ithanu", "athanu", "phone number", "mobile number",
            "last number", "pinne",
            "last four", "last 4", "last four number", "last four digit", "last four numbers",
            "അവസാന", "അവസാനത്തെ", "അവസാനത്തെ നാല്", "അവസാന നാല്", "അവസാനത്തെ നാലക്കം", "അവസാന നാലക്കം",
            "അവസാനത്തെ നാല് അക്കം",
            "അവസാന നാല് അക്കം", "അവസാനത്തെ നാല് അക്കങ്ങൾ", "അവസാന നാല് അക്കങ്ങൾ", "അവസാനത്തെ നാലു നമ്പർ",
            "അവസാനത്തെ നാല് നമ്പർ",
            "അവസാനത്തെ 4 അക്കം", "ലാസ്റ്റ് നാല് നമ്പർ", "അവസാനം", "അവസാനിക്കുന്നത്", "അവസാനിക്കുന്ന", "അക്കം",
            "അക്കങ്ങൾ", "നാലക്കം",
            "നമ്പർ", "നമ്പറ്", "നമ്പർ ആണ്", "അക്കൗണ്ട്", "അക്കൗണ്ട് നമ്പർ", "അക്കൗണ്ടിന്റെ", "കാർഡ്", "കാർഡിന്റെ",
            "എന്റെ", "അത്", "ഇത്",
            "ആണ്", "ആകുന്നു", "എന്നാണ്", "ടിക്കറ്റ്", "ടിക്കറ്റ് നമ്പർ", "പരാതി നമ്പർ", "പരാതി", "പിൻകോഡ്",
            "പിൻ കോഡ്", "പിൻ", "മൊബൈൽ", "ഫോൺ നമ്പർ",
            "എന്ന", "avasana", "avasanathe", "avasanathe naalu", "avasanathe naalakkam",
            "avasana naalakkam",
            "avasanathe nalakkam", "avasanathe naalu akkam", "avasanathe naalu number",
            "avasanam", "avasanikkunnathu", "avasanikkunna", "akkam", "naalakkam", "number",
            "nambar",
            "ente", "account", "card", "athu", "ithu", "aanu", "anu", "ticket", "pincode", "pin",
        ),
        around_amount=(
            "ഏകദേശം", "ഏതാണ്ട്", "ഒരു ഏകദേശം", "മുഴുവൻ", "മൊത്തത്തിൽ", "എടുത്തു",
            "എടുത്തിട്ടുണ്ട്", "പോയി", "അടച്ചു", "അയച്ചിട്ടുണ്ട്", "ഇട്ടു", "പിടിച്ചു", "വന്നു",
            "ലോൺ", "വായ്പ", "കാണും", "വരും", "ekadesham", "muzhuvan", "eduthu", "poyi", "adachu",
            "ittu",
            "എനിക്ക്", "എനിക്ക് ഒരു", "ഞാൻ", "വേണം", "വേണമായിരുന്നു", "അയക്കണം", "അയക്കൂ", "അയയ്ക്കണം",
            "അയക്കാൻ", "അയച്ചാ മതി",
            "അയച്ചാൽ മതി", "അയച്ചു", "എടുക്കണം", "എടുക്കാനുണ്ട്", "എടുക്കാൻ", "ഇടണം", "ഇടാൻ", "അടക്കണം",
            "അടയ്ക്കണം", "അടയ്ക്കാൻ", "കൊടുക്കണം",
            "തരണം", "തുക", "പണം", "മാത്രം", "മതി", "ആണ്", "ഉണ്ട്", "മൊത്തം", "ആകെ", "ഡെപ്പോസിറ്റ്",
            "ചെയ്യണം", "ചെയ്യൂ", "അത്", "ഇത്", "ഒരു",
            "മാറ്റണം", "enikku", "eniku", "njan", "venam", "ayakkanam", "ayakanam", "ayakku",
            "ayachal mathi",
            "ayacha mathi", "edukkanam", "edukkan", "edukkanund", "idanam", "adakkanam",
            "adaykkanam", "kodukkanam", "tharanam",
            "thuka", "panam", "mathram", "mathi", "aanu", "anu", "und", "undu", "mottham",
            "aake", "cheyyanam", "oru",
        ),
        yes=(
            "ഉവ്വുവ്വ്", "ഉവ്വുവ്വേ", "ഉവ്വ് കേട്ടോ", "അതെപ്പാ", "അതെടോ", "അതെടാ", "അതേടാ", "അതേടോ",
            "ഓ അതെ", "അതെയെടോ",
            "അതെന്നേ", "അതേട്ടോ", "അതേപ്പാ", "അതെയെന്നേ", "അതെ അതെ അതെ", "ഉവ്വന്നേ", "ഉവ്വെന്നേ",
            "ഉവ്വ് ഉവ്വ്", "സംശയമില്ല", "സംശയമേയില്ല", "സംശയമൊന്നുമില്ല", "സംശയം വേണ്ട",
            "യെസ് യെസ്", "ഓ യെസ്", "നിശ്ചയം", "samshayamilla", "athetto", "uvvanne",
            "അതെ", "അതേ", "അതെയതെ", "അതെ അതെ", "അതേ അതേ", "അതേന്നേ", "അതെ സാർ", "അതേയ്", "ഉവ്വ്",
            "ഉവ്വേ", "ഉവ്വോ", "ഓ ഉവ്വ്", "അതേല്ലോ",
            "ആ അതെ", "അതെയതേ", "യെസ്", "എസ്", "തീർച്ചയായും", "തീർച്ചയായിട്ടും", "തീർച്ച", "ഉറപ്പായും",
            "ഉറപ്പായിട്ടും", "നിശ്ചയമായും", "പിന്നല്ലാതെ",
            "പിന്നെന്താ", "athe", "athey", "athe athe", "adhe", "athenne", "uvvu", "uvv", "uvve",
            "theerchayayum", "theerchayayittum", "theercha", "urappayum", "urappayittum",
            "aa athe", "theerchayaayum",
        ),
        agree=(
            *_DO,
            *(f"{my} {at}{is_}" for my in _MY for _, at in _OURS for is_ in ("ാ", "ാണ്", "ാണേ")),
            *(
                f"{that}{thing} {same}"
                for that in ("", "ആ ", "aa ")
                for thing, _ in _OURS
                for same in ("തന്നെ", "തന്നെയാ", "തന്നെയാണ്", "തന്നെയാണേ", "thanne")
            ),
            *(
                f"{me} {act}{ending}"
                for me in ("ഞാൻ തന്നെ", "ഞാൻ തന്നെയാ", "ഞാൻ തന്നെയാണ്", "ഞാനാ", "ഞാനാണ്", "ഞാന്തന്നെ", "njan thanne")
                for act in (*_ACTS, "സംസാരിക്കുന്ന", "വിളിക്കുന്ന")
                for ending in ("ത്", "താ", "താണ്")
            ),
            *(
                f"{me} {act}{ending}"
                for me in ("ഞാൻ", "njan")
                for act in _ACTS
                for ending in ("താ", "താണ്", "തു തന്നെ", "ത് തന്നെ")
            ),
            "അങ്ങനെ മതി", "അതു മതി", "അത് മതി", "അതുമതി", "ഇതു മതി", "ഇത് മതി", "അങ്ങനെയായാൽ മതി",
            "അങ്ങനെതന്നെ മതി",
            "ആയിക്കോട്ടേന്നേ", "ആയിക്കോട്ടെന്നേ", "ആവാല്ലോ", "ആവാമല്ലോ", "ആകാമല്ലോ", "ആവട്ടേ", "ആകട്ടെ",
            "ആട്ടെ",
            "എനിക്കത് വേണം", "എനിക്കിത് വേണം", "എനിക്കു വേണം", "വേണമെനിക്ക്", "വേണംന്നേ", "വേണമെന്ന്",
            "നേരു തന്നെ",
            "നേര് തന്നെ", "നേരാണേ", "നേരാന്നേ", "സത്യമാണേ", "സത്യം തന്നെ", "അതുതന്നെയാണേ", "അതുതന്നെയല്ലോ",
            "അതെന്റേതാ",
            "അതെന്റേതാണ്", "എന്റേതു തന്നെ", "എന്റേതു തന്നെയാ", "എന്റേത് തന്നെയാ", "എന്റേത് തന്നെയാണ്", "എന്റെയാണ്",
            "എന്റെ തന്നെയാ", "എന്റെതന്നെ", "ആണാണ്", "ആന്നേ", "ആണെന്നേ", "ഉണ്ടുണ്ട്", "ഉണ്ടേ", "തുടർന്നോ",
            "മുന്നോട്ട് പോട്ടെ",
            "മുന്നോട്ടു പോട്ടെ", "പോട്ടെ മുന്നോട്ട്", "പറഞ്ഞത് ശരിയാ", "പറഞ്ഞതു ശരിയാ", "പറഞ്ഞത് കറക്റ്റാ",
            "കറക്റ്റാണേ",
            "ശരിയാണെന്നേ", "ശരിയാന്ന്", "ഓക്കെയാണേ", "തയ്യാറാണ്", "തയ്യാറാ", "റെഡി", "റെഡിയാ",
            "സമ്മതം തന്നെ", "ശരിയാക്ക്",
            "കൺഫേം", "കൺഫേം ചെയ്തോളൂ", "നല്ല കാര്യം", "വലിയ ഉപകാരം",
            "അറിയാം ചെയ്തോളൂ", "അറിയാം ചെയ്തോ", "എന്റെ നമ്പർ ആണ്", "എന്റെ കാർഡ് ആണ്",
            "എന്റെ അക്കൗണ്ട് ആണ്", "ente number aanu", "ente card aanu", "ente account aanu",
            "കൃത്യം", "കൃത്യമാണ്", "കൃത്യമാ", "കൃത്യമായി", "വളരെ കൃത്യം", "kruthyam",
            "kruthyamanu",
            "അങ്ങനെ തന്നെ", "അങ്ങനെതന്നെ", "അങ്ങനെ ചെയ്യൂ", "അങ്ങനെ ചെയ്തോളൂ", "അങ്ങനെയാവട്ടെ",
            "അങ്ങനെ ആവട്ടെ", "ആവട്ടെ", "ചെയ്തേക്കാം", "ചെയ്യട്ടെ", "ചെയ്യാമല്ലോ", "ചെയ്തോളു",
            "ചെയ്തുതരൂ", "ചെയ്തു തരൂ", "ചെയ്തു തന്നോളൂ", "ചെയ്തുതന്നോളൂ", "ചെയ്തോണം",
            "ചെയ്തേക്കണം", "ചെയ്യ്", "തുടരാം", "തുടരൂ", "തുടരട്ടെ", "തുടർന്നോളൂ",
            "മുന്നോട്ട് പോകാം", "മുന്നോട്ട് പോകൂ", "മുന്നോട്ട് പൊയ്ക്കോളൂ", "മുന്നോട്ടു പോകാം",
            "ധൈര്യമായി ചെയ്തോളൂ", "ധൈര്യമായി ചെയ്തോ", "ധൈര്യമായിട്ട് ചെയ്തോളൂ", "അതുതന്നെയാ",
            "അതുതന്നെയാണ്", "അത് തന്നെയാ", "അത് തന്നെയാണ്", "അതന്നെയാ", "അതെന്നെ", "ഇതുതന്നെ",
            "ഇത് തന്നെ", "ഉറപ്പാണ്", "ഉറപ്പ്", "ഉറപ്പാ", "ഉറപ്പിച്ചോളൂ", "ഉറപ്പിക്കാം",
            "ഉറപ്പിച്ചോ", "സ്ഥിരീകരിക്കുന്നു", "അയച്ചേക്ക്", "അയച്ചേരെ", "അയക്ക്", "അയക്കാം",
            "അയച്ചുതരൂ", "അയച്ചു തരൂ", "അയച്ചു തന്നോളൂ", "അയക്കട്ടെ", "അയച്ചേക്കാം", "ഇട്ടേക്ക്",
            "ഇട്ടോ", "വിട്ടോ", "വിട്ടോളൂ", "പൂട്ടിക്കോ", "പൂട്ടിയേക്ക്", "പൂട്ടൂ", "പൂട്ടണം",
            "ലോക്കാക്കിക്കോ", "ലോക്കാക്കൂ", "ബ്ലോക്കാക്കൂ", "ബ്ലോക്കാക്കിക്കോളൂ", "ബ്ലോക്കാക്ക്",
            "ബ്ലോക്കാക്കണം", "ബ്ലോക്കാക്കാം", "ആക്കിക്കോ", "ആക്കിക്കോളൂ", "ആക്കൂ", "ആക്കാം",
            "ആക്കിയേക്ക്", "മാറ്റിക്കോളൂ", "മാറ്റിക്കോ", "ആയിക്കോട്ടേ", "ഓകെയാ", "ഓക്കെയാ",
            "ഓക്കെയാണ്", "ഓക്കേയാണ്", "ഓക്കേയാ", "ശരിയാണേ", "ശരിയാന്നേ", "ശരിട്ടോ", "ശരീട്ടോ",
            "ശരിയാണ് കേട്ടോ", "ശരി അങ്ങനെയാവട്ടെ", "വേണംട്ടോ", "വേണമെന്നേ", "വേണം കേട്ടോ",
            "വേണമെന്നുണ്ട്", "ആവശ്യമുണ്ട്", "ആവശ്യമാണ്", "താൽപര്യമുണ്ട്", "ഇഷ്ടമാണ്", "ഉണ്ടല്ലോ",
            "ഞാൻ തന്നെ", "ഞാൻ തന്നെയാ", "ഞാൻ തന്നെയാണ്", "ഞാനാണ്", "ഞാനാ", "എന്റേത് തന്നെ",
            "എന്റേതാണ്", "എന്റേതാ", "എന്റെയാ", "എന്റെ തന്നെ", "സത്യമാ", "നേരാ", "നേരാണ്",
            "സമ്മതമാണേ", "അംഗീകരിക്കുന്നു", "ശരി കുഴപ്പമില്ല", "ചെയ്തോ കുഴപ്പമില്ല",
            "ചെയ്തോളൂ കുഴപ്പമില്ല", "അയച്ചോളൂ കുഴപ്പമില്ല", "കുഴപ്പമില്ല ചെയ്തോളൂ",
            "കുഴപ്പമില്ല ചെയ്തോ", "angane thanne", "aavatte", "cheythekkam", "cheyyatte",
            "cheythutharu", "cheythu tharu", "thudaram", "thudaru", "thudarnnolu",
            "munnottu pokam", "athu thanneya", "athuthanneya", "urappanu", "urappaanu", "urapp",
            "ayachekku", "ayachu tharu", "ayakkam", "vittolu", "blockakku", "blockakkikko",
            "aakkikko", "akkikkolu", "okke aanu", "venamenne", "aavashyamundu", "njan thanne",
            "njan thanneya", "njananu", "entethanu", "entetha", "sathyama", "neranu",
            "sheri kuzhappamilla",
            "ആ", "ആ ആ", "ഓ", "ശരി", "ശരി ശരി", "ശരിയാ", "ശരിയാണ്", "ശരിതന്നെ",
            "ശരി തന്നെ", "ശരിയാണല്ലോ", "വളരെ ശരി",
            "വളരെ ശരിയാ", "വളരെ ശരിയാണ്", "ശരിയാട്ടോ", "ശരിയായി", "ഓകെ", "ഓക്കെ", "ഓക്കേ", "ഒക്കെ",
            "ഒകെ", "കറക്റ്റ്", "കറക്ട്", "കറക്റ്റാണ്", "കറക്ടാണ്",
            "കറക്ടാ", "കറക്റ്റാ", "കറക്ട് തന്നെ", "അതു തന്നെ", "അത് തന്നെ", "അതുതന്നെ", "അതന്നെ", "അതാണ്",
            "അതാ", "ആണ്", "ആണേ", "സത്യം", "സത്യമാണ്",
            "നല്ലത്", "കൊള്ളാം", "ആയിക്കോട്ടെ", "ആയ്ക്കോട്ടെ", "ആവാം", "ആകാം", "ആയിക്കോ", "ചെയ്യൂ", "ചെയ്യു",
            "ചെയ്തോളൂ", "ചെയ്തോ", "ചെയ്തോട്ടെ", "ചെയ്യാം",
            "ചെയ്യണം", "ചെയ്തേക്കൂ", "ചെയ്തേക്ക്", "ചെയ്തുകൊള്ളൂ", "ചെയ്തേര്", "ചെയ്യണേ", "ചെയ്ത് തരൂ", "അയക്കൂ",
            "അയച്ചോളൂ", "അയച്ചോ", "അയച്ചേക്കൂ", "അയക്കണം",
            "പറയൂ", "പറഞ്ഞോളൂ", "തരൂ", "തന്നോളൂ", "വേണം", "വേണേ", "വേണമല്ലോ", "നിർത്തിക്കോളൂ", "പൂട്ടിക്കോളൂ",
            "ബ്ലോക്കാക്കിക്കോ", "സമ്മതം", "സമ്മതമാണ്",
            "സമ്മതിക്കുന്നു", "എനിക്ക് സമ്മതം", "സമ്മതമാ", "ഉണ്ട്", "നടക്കട്ടെ", "ഇട്ടോളൂ", "വിളിച്ചോളൂ", "aa",
            "aa aa", "oh", "sari", "shari", "sheri",
            "seri", "sari sari", "shari shari", "sariya", "shariya", "sheriya", "sariyanu",
            "shariyanu", "sheriyanu",
            "sariyaanu", "shariyaanu", "shari thanne", "ok", "okay", "okke", "correct",
            "correctanu", "correct aanu",
            "athu thanne", "ath thanne", "athuthanne", "athanu", "athaanu", "aanu", "anu",
            "sathyam",
            "nallathu", "kollam", "ayikkotte", "aayikkotte", "aykkotte", "avam", "aavam",
            "aakam", "cheyyu", "cheyyoo",
            "cheytholu", "cheythollu", "cheytholoo", "cheytho", "cheythotte", "cheyyam",
            "cheyyaam", "cheyyanam", "cheythekku",
            "ayakku", "ayacholu", "ayacho", "parayu", "parayoo", "paranjolu", "tharu", "tharoo",
            "venam",
            "sammatham", "sammathamanu", "und", "undu", "nadakkatte", "vilicholu",
        ),
        no=(
            *_DO_NOT,
            *(
                f"{me} {act}{ending}"
                for me in ("ഞാൻ", "njan", "ഞാനത്", "ഞാനിത്", "ഞാനൊന്നും", "ഞാൻ ഒന്നും", "ഞാൻ അത്", "അത് ഞാൻ")
                for acts, endings in (
                    (_NOT_ACTED, ("ട്ടില്ല", "ല്ല", "ട്ടേയില്ല", "ട്ടില്ലെന്നേ", "ട്ടില്ലല്ലോ")),
                    (_ACTS, ("തല്ല", "തല്ലെന്നേ", "തേയില്ല", "തേ ഇല്ല")),
                )
                for act in acts
                for ending in endings
            ),
            *(f"{my} {at}ല്ല" for my in _MY for _, at in _OURS),
            *(f"{at}ല്ല" for _, at in _OURS),
            *(
                f"{other} {thing}"
                for other in ("വേറെ", "വേറൊരു", "തെറ്റായ", "മറ്റൊരു")
                for thing, _ in _OURS
            ),
            *(f"{other} {at}ാ" for other in ("വേറെ", "വേറൊരു", "തെറ്റായ") for _, at in _OURS),
            *(f"{other} {at}ാണ്" for other in ("വേറെ", "വേറൊരു", "തെറ്റായ") for _, at in _OURS),
            *(f"{whose} {at}{is_}" for whose in _WHOSE for _, at in _OURS for is_ in ("ാ", "ാണ്")),
            *_WHOSE,
            *(f"{whose} ആണ്" for whose in _WHOSE),
            "വേറെ ആരോ", "വേറെ ആരോ ആണ്", "മറ്റാരോ", "മറ്റാരോ ആണ്", "വേറെയാരോ",
            "ആവശ്യമില്ലെന്നേ", "ആവശ്യമില്ലല്ലോ", "അതിന്റെ ആവശ്യമില്ല", "വിട്ടുകളയൂ", "വിട്ടുകളയ്",
            "വിട്ടുകളഞ്ഞേക്ക്", "വിട്ടേക്കെന്നേ",
            "ക്യാൻസലാക്കിക്കോ", "ക്യാൻസലാക്കിക്കോളൂ", "ക്യാൻസലാക്കിയേക്ക്", "വേണ്ടായിരുന്നു", "വേണ്ടാന്ന്",
            "വേണ്ടെന്ന്",
            "വേണ്ടാന്നേ", "വേണ്ടാന്നു പറഞ്ഞില്ലേ", "ഇല്ലെന്ന്", "അല്ലെന്ന്", "ഇല്ലാന്നേ", "അല്ലാന്നേ",
            "നിൽക്ക് വേണ്ട", "നിൽക്കൂ വേണ്ട",
            "നില്ല് വേണ്ട", "നില്ല് ചെയ്യണ്ട", "നിൽക്ക് ചെയ്യണ്ട", "നിർത്ത് വേണ്ട", "nilkku venda",
            "പോട്ടെ വേണ്ട", "ഇരിക്കട്ടെ വേണ്ട",
            "അതവിടെ കിടക്കട്ടെ", "അവിടെ കിടക്കട്ടെ", "അതവിടെ ഇരിക്കട്ടെ", "വേണ്ടെന്നു പറഞ്ഞു",
            "വേണ്ടെന്നാ പറഞ്ഞത്", "വേണ്ടെന്നു വെച്ചേക്ക്", "വേണ്ടെന്ന് വെച്ചേക്ക്", "വേണ്ടെന്നു വെച്ചോളൂ",
            "വേണ്ട എന്നാ പറഞ്ഞത്",
            "ശരിയാവില്ല", "ശരിയാകില്ല", "ശരിയാവൂല", "അതു ശരിയാവില്ല", "കറക്ട് അല്ല", "ശരിയെന്നു പറഞ്ഞില്ല",
            "ഓക്കെ വേണ്ട", "ഓക്കെ വേണ്ടാ", "ഓകെ വേണ്ട", "ഓകെ വേണ്ടാ", "ഓക്കേ വേണ്ട",
            "ഓക്കേ വേണ്ടാ", "അതെ വേണ്ട", "അതെ വേണ്ടാ", "അതേ വേണ്ട", "അതേ വേണ്ടാ", "ok venda",
            "okay venda", "athe venda", "കള്ളം", "കള്ളമാണ്", "കള്ളമാ", "നുണ", "നുണയാണ്",
            "kallam", "kallamanu",
            "തെറ്റായ", "തെറ്റായ നമ്പർ", "എടുത്തിട്ടേയില്ല", "എടുത്തിട്ടില്ലെന്നേ",
            "ചെയ്തിട്ടേയില്ല", "അയച്ചിട്ടേയില്ല", "പറഞ്ഞതല്ല", "കാര്യമില്ല",
            "അയക്കേണ്ട കാര്യമില്ല", "ചെയ്യേണ്ട കാര്യമില്ല", "താൽപര്യമില്ല കേട്ടോ",
            "വേണമെന്നില്ലാട്ടോ", "thettaya", "eduthitteyilla", "cheythitteyilla",
            "അങ്ങനെ പറഞ്ഞില്ല", "അങ്ങനെ പറഞ്ഞിട്ടില്ല", "അങ്ങനെയല്ല പറഞ്ഞത്",
            "angane paranjilla", "angane paranjittilla", "anganeyalla paranjathu",
            "വേണ്ടന്നേ", "വേണ്ടെന്നേ", "വേണ്ടാന്നേ", "വേണ്ടെടോ", "വേണ്ടപ്പാ", "വേണ്ടായേ",
            "വേണ്ടെന്നു പറഞ്ഞില്ലേ", "ഇല്ലന്നേ", "ഇല്ലെന്നേ", "ഇല്ലപ്പാ", "ഇല്ലെടോ", "ഇല്ലാട്ടോ",
            "ഇല്ലട്ടോ", "അല്ലന്നേ", "അല്ലെന്നേ", "അല്ലപ്പാ", "അല്ലെടോ", "അല്ലാട്ടോ", "അല്ലട്ടോ",
            "അല്ലേ അല്ല", "എന്റേതല്ല", "എന്റെയല്ല", "എന്റെ അല്ല", "ഞാനല്ല", "ഞാൻ അല്ല",
            "എനിക്കല്ല", "എനിക്ക് വേണ്ട", "ഞാൻ ചെയ്തിട്ടില്ല", "ഞാൻ ചെയ്തില്ല",
            "ഞാൻ എടുത്തിട്ടില്ല", "ഞാൻ എടുത്തില്ല", "ഞാൻ അയച്ചിട്ടില്ല", "ഇഷ്ടമല്ല", "ഇഷ്ടമില്ല",
            "താൽപര്യമില്ല", "താല്പര്യമില്ല", "താൽപ്പര്യമില്ല", "വേണ്ടിവരില്ല", "തെറ്റുണ്ട്",
            "തെറ്റായി", "തെറ്റായിപ്പോയി", "തെറ്റാണേ", "തെറ്റാന്നേ", "തെറ്റാട്ടോ",
            "തെറ്റാ പറഞ്ഞത്", "തെറ്റാണ് പറഞ്ഞത്", "വേണ്ടെന്ന് വെച്ചു", "വേണ്ടെന്നു വെച്ചു",
            "വേണ്ടെന്നു വെക്കാം", "ഉപേക്ഷിക്കൂ", "ഒഴിവാക്കൂ", "ഒഴിവാക്കണം", "ഒഴിവാക്കിക്കോ",
            "ഒഴിവാക്കിക്കോളൂ", "ഒഴിവാക്കിയേക്ക്", "റദ്ദ് ചെയ്യൂ", "റദ്ദ് ചെയ്തോളൂ",
            "റദ്ദ് ചെയ്യണം", "റദ്ദാക്കിക്കോളൂ", "റദ്ദാക്കിയേക്ക്", "റദ്ദാക്കിക്കോ",
            "ക്യാൻസൽ ചെയ്തോളൂ", "ക്യാൻസൽ ചെയ്തേക്ക്", "ക്യാൻസൽ ചെയ്തോ", "ക്യാൻസൽ ആക്കൂ",
            "ക്യാൻസലാക്ക്", "ക്യാൻസലാക്കൂ", "കാൻസൽ ചെയ്യൂ", "കാൻസൽ ചെയ്തോളൂ", "കാൻസൽ",
            "നടക്കില്ല", "നടക്കൂല", "ആവില്ല", "കഴിയില്ല", "ഒരിക്കലുമില്ല", "ഒരിക്കലും ഇല്ല",
            "ഒരിക്കലും വേണ്ട", "ഏയ്", "ഏയ് ഇല്ല", "ഏയ് അല്ല", "ഏയ് വേണ്ട", "ചെയ്യേണ്ടതില്ല",
            "ചെയ്യണ്ടന്നേ", "ചെയ്യണ്ടാട്ടോ", "ചെയ്യേണ്ടാട്ടോ", "vendanne", "vendato", "vendatto",
            "vendappa", "illanne", "illato", "illatto", "allanne", "allatto", "allato",
            "entethalla", "entealla", "njanalla", "njan alla", "njan cheythittilla",
            "njan eduthittilla", "ishtamalla", "ishtamilla", "thalparyamilla", "thettundu",
            "thettayi", "ozhivakku", "ozhivakkikko", "raddakku", "cancel cheytholu",
            "cancel cheytho", "cancel cheythekku", "cancel aakku", "nadakkilla", "nadakkoola",
            "aavilla", "kazhiyilla", "orikkalum illa", "ey alla", "ey venda",
            "ശരി വേണ്ട", "sari venda", "shari venda", "sheri venda", "sheri alla", "seri alla",
            "അയക്കല്ലേ", "വേണ്ടാട്ടോ", "വേണ്ടട്ടോ", "വേണ്ട കേട്ടോ",
            "ഊഹും", "ഉഹും", "ഊഹൂം", "uhum", "uhu", "അങ്ങനെ അല്ല", "വേണമെന്നില്ല",
            "അല്ല", "അല്ലാ", "അല്ലല്ല", "അല്ലേയല്ല", "ഇല്ല", "ഇല്ലാ", "ഇല്ലില്ല", "ഇല്ലല്ലോ", "അല്ലല്ലോ",
            "ഇല്ലേയില്ല", "വേണ്ട", "വേണ്ടാ",
            "വേണ്ടല്ലോ", "വേണ്ടേ വേണ്ട", "ആവശ്യമില്ല", "ആവശ്യം ഇല്ല", "വേണ്ടതില്ല", "തെറ്റ്", "തെറ്റാ",
            "തെറ്റാണ്", "തെറ്റാണല്ലോ", "തെറ്റി", "തെറ്റിപ്പോയി",
            "ശരിയല്ല", "ശരി അല്ല", "ശരിയല്ലല്ലോ", "ശരിയില്ല", "ശരിയായില്ല", "കറക്റ്റല്ല", "കറക്ടല്ല",
            "കറക്റ്റ് അല്ല", "സത്യമല്ല", "അതല്ല", "അത് അല്ല", "ഇതല്ല", "ഇത് അല്ല",
            "അങ്ങനെയല്ല", "അതൊന്നുമല്ല", "ചെയ്യണ്ട", "ചെയ്യേണ്ട", "ചെയ്യരുത്", "ചെയ്യല്ലേ", "ചെയ്യാൻ പാടില്ല",
            "ചെയ്യണ്ടാ", "അയക്കണ്ട", "അയക്കേണ്ട", "അയക്കരുത്", "പറയണ്ട", "പറയേണ്ട",
            "നിർത്തണ്ട", "നിർത്തരുത്", "പൂട്ടണ്ട", "വിളിക്കണ്ട", "വിളിക്കേണ്ട", "മാറ്റണ്ട", "വിട്ടേക്ക്",
            "വിട്ടേക്കൂ", "വിടൂ", "വിട്", "വിട്ടുകള", "നിർത്ത്", "നിർത്തൂ", "പറ്റില്ല", "പറ്റത്തില്ല",
            "പറ്റൂല്ല", "പറ്റൂല", "സാധ്യമല്ല", "സമ്മതമല്ല", "സമ്മതിക്കില്ല", "സമ്മതമില്ല", "നോ", "ഒന്നുമില്ല",
            "ഒന്നും ഇല്ല", "ഒന്നും വേണ്ട", "വേറെ ഒന്നുമില്ല", "വേറൊന്നുമില്ല",
            "വേറെ ഒന്നും വേണ്ട", "വേറൊന്നും വേണ്ട", "ഇനി ഒന്നും വേണ്ട", "മതി", "ഇത്രയും മതി", "ഇത്ര മതി",
            "ക്യാൻസൽ", "ക്യാൻസൽ ചെയ്യൂ", "ക്യാൻസൽ ചെയ്യണം", "റദ്ദാക്കണം", "റദ്ദാക്കൂ",
            "alla", "allaa", "allallo", "illa", "illaa", "illallo", "venda",
            "vendaa", "aavashyamilla", "avasyamilla", "avashyam illa", "thettu", "thetta",
            "thettanu", "thettaanu", "thetti", "sariyalla", "shariyalla", "sheriyalla",
            "sari alla", "shari alla",
            "correct alla", "correctalla", "athalla", "athu alla", "ithalla", "ithu alla",
            "anganeyalla",
            "cheyyanda", "cheyyenda", "cheyyaruthu", "cheyyaruth", "cheyyalle", "ayakkanda",
            "ayakkenda",
            "ayakkaruthu", "parayanda", "vilikkanda", "vittekku", "vittekk", "vidu", "nirthu",
            "pattilla",
            "patilla", "pattathilla", "pattoola", "pattula", "sammathamalla", "onnumilla",
            "onnum illa", "onnum venda",
            "vere onnumilla", "vere onnum venda", "mathi", "ithra mathi", "cancel cheyyu",
            "alla nilkku",
            "venda nilkku", "illa nilkku", "അല്ല നിൽക്ക്", "വേണ്ട നിൽക്ക്", "ഇല്ല നിൽക്ക്", "അല്ല നിൽക്കൂ",
            "വേണ്ട നിൽക്കൂ",
        ),
        unsure=(
            "വേണ്ടെന്നില്ല", "വേണ്ടായെന്നില്ല", "വേണ്ട എന്നില്ല", "ഇല്ലെന്നില്ല", "അല്ലെന്നില്ല",
            *(
                f"{no} {say}"
                for no in ("വേണ്ടെന്ന്", "വേണ്ടെന്നു", "വേണ്ടാന്ന്", "ഇല്ലെന്ന്", "ഇല്ലെന്നു", "അല്ലെന്ന്", "വേണ്ട എന്ന്")
                for say in ("പറഞ്ഞില്ല", "പറഞ്ഞിട്ടില്ല", "പറയുന്നില്ല", "പറയില്ല", "പറയാൻ പറ്റില്ല")
            ),
            "നിങ്ങൾ തന്നെ പറയൂ", "നിങ്ങൾ പറയൂ", "നിങ്ങള് പറ", "സാർ പറയൂ", "നിങ്ങൾ പറഞ്ഞോളൂ", "ഇഷ്ടംപോലെ",
            "ഇഷ്ടം പോലെ",
            "നിങ്ങളുടെ ഇഷ്ടം", "നിങ്ങടെ ഇഷ്ടം", "ningalude ishtam", "ആണെങ്കിൽ", "ആലോചിക്കണ്ടേ",
            "ചോദിക്കട്ടെ", "chodikkatte",
            "എന്നല്ല", "വേണ്ടെന്നല്ല", "വേണ്ട എന്നല്ല", "പിന്നെ", "പിന്നീട്", "നോക്കണം",
            "നോക്കിയിട്ട്", "നോക്കിയിട്ട് പറയാം", "പറയാം", "നാളെ പറയാം", "അറിയാൻ പാടില്ല",
            "അറിഞ്ഞൂട", "അറിയാൻ വയ്യ", "അറിയില്ലാ", "അറിയില്ലെന്നേ", "തോന്നുന്നു",
            "എന്ന് തോന്നുന്നു", "ആണെന്ന് തോന്നുന്നു", "ഓർമ്മ ഇല്ല", "ആര്", "ആരാ", "ആരാണ്", "ഏത്",
            "ഏതാ", "ഏതാണ്", "ഏതു", "എന്തുവാ", "എന്തൂട്ട്", "എന്തര്", "എന്തോ", "വെയിറ്റ്",
            "വെയ്റ്റ്", "നിൽക്കണേ", "നിൽക്കാമോ", "നിക്കണേ", "നിക്കൂ", "കൺഫ്യൂഷൻ", "കൺഫ്യൂഷനാ",
            "കുറച്ചു കഴിഞ്ഞ്", "കുറച്ച് കഴിഞ്ഞ്", "വേണമോ", "അല്ലയോ", "ശരിയാണോ", "ശരിയാണോന്ന്",
            "എന്നാലും", "എങ്കിലും", "പിന്നെ നോക്കാം", "പിന്നെ മതി", "ennalla", "vendennalla",
            "pinne", "pinneedu", "nokkanam", "nokkiyittu", "parayam", "thonnunnu", "aara",
            "aaranu", "ethu", "ethaa", "enthuva", "wait cheyyu", "nilkkane", "confusion",
            "kurachu kazhinju", "allayo", "ennalum",
            "എനിക്കറിയില്ല", "അറിയില്ലല്ലോ", "എനിക്കറിയില്ലല്ലോ", "ariyillallo",
            "എനിക്കറിഞ്ഞൂടാ", "അതറിയില്ല", "enikkariyilla", "enikariyilla",
            "അറിയില്ല", "അറിഞ്ഞൂടാ", "അറിഞ്ഞുകൂടാ", "അറിയത്തില്ല", "അറിയാൻമേല", "അറിയാമ്മേല", "അറിയൂല",
            "അറിയൂല്ല", "എന്നറിയില്ല", "മനസ്സിലായില്ല", "മനസിലായില്ല",
            "മനസ്സിലാകുന്നില്ല", "മനസ്സിലാവുന്നില്ല", "മനസ്സിലായില്ലല്ലോ", "പിടികിട്ടിയില്ല", "കേട്ടില്ല",
            "കേൾക്കുന്നില്ല", "കേൾക്കാൻ പറ്റുന്നില്ല", "കേട്ടില്ലല്ലോ", "ഓർമ്മയില്ല", "ഓർമയില്ല",
            "ഓർക്കുന്നില്ല", "ആലോചിച്ച്", "ആലോചിച്ചിട്ട്", "ആലോചിക്കട്ടെ", "ആലോചിക്കണം", "ആലോചിച്ചു",
            "നോക്കട്ടെ", "നോക്കാം", "നോക്കീട്ട്", "ആയിരിക്കാം", "ആയിരിക്കും", "അല്ലായിരിക്കാം",
            "ചിലപ്പോൾ", "ചിലപ്പോ", "ഒരുപക്ഷേ", "ഒരുപക്ഷെ", "ഉണ്ടാവാം", "ഉണ്ടാകാം", "എന്തിന്", "എന്തിനാ",
            "എന്തിനാണ്", "എന്തുകൊണ്ട്", "എന്താ", "എന്ത്", "എന്തോന്ന്", "എന്താണ്", "എങ്ങനെ", "പക്ഷേ", "പക്ഷെ",
            "അല്ലെങ്കിൽ", "ഇല്ലെങ്കിൽ", "അഥവാ", "ഒരു മിനിറ്റ്", "ഒരു മിനിട്ട്", "മിനിറ്റ്", "ഒരു നിമിഷം",
            "നിൽക്ക്", "നിൽക്കൂ", "നിക്ക്", "ഇരിക്ക്", "ചോദിച്ചിട്ട്", "ചോദിച്ചിട്ട് പറയാം", "ചോദിച്ചു",
            "ചോദിക്കണം", "പിന്നെ പറയാം", "പിന്നീട് പറയാം", "പറഞ്ഞില്ല", "പറഞ്ഞില്ലല്ലോ", "പറഞ്ഞിട്ടില്ല",
            "തെറ്റില്ല", "തെറ്റല്ല", "തെറ്റൊന്നുമില്ല", "സംശയം",
            "സംശയമുണ്ട്", "ഉറപ്പില്ല", "ഉറപ്പ് ഇല്ല", "വേണോ", "ആണോ", "എന്തുകൊണ്ട് വേണ്ട", "ariyilla",
            "ariyathilla", "arinjooda", "arinjuda",
            "ariyanmela", "ennariyilla", "manasilayilla", "manassilayilla", "manasilaayilla",
            "manasilavunnilla", "kettilla",
            "kelkkunnilla", "kelkunnilla", "ormayilla", "ormmayilla", "alochichu",
            "alochichittu", "aalochichittu",
            "alochikkatte", "nokkatte", "nokatte", "nokkam", "nokkaam", "ayirikkam",
            "aayirikkam", "ayirikkum", "allayirikkam",
            "chilappo", "chilappol", "orupakshe", "undavam", "enthina", "enthinu", "enthinaa",
            "enthukondu", "entha", "enthu",
            "enthonnu", "engane", "pakshe", "allenkil", "illenkil", "oru minute", "minute",
            "oru nimisham", "nilkku", "nikku",
            "chodichittu", "chodikkanam", "chodichu", "pinne parayam", "paranjilla",
            "paranjillallo",
            "thettilla", "thettalla", "samshayam", "urappilla",
            "veno", "aano",
        ),
        around_answer=(
            "ഉം", "ഊം", "മ്", "um", "hum", "കുഴപ്പമില്ല", "കുഴപ്പം ഇല്ല", "സാരമില്ല", "kuzhappamilla",
            "saramilla", "കുഴപ്പവുമില്ല",
            "ഒരു കുഴപ്പവുമില്ല", "ഒരു കുഴപ്പവും ഇല്ല", "കുഴപ്പമൊന്നുമില്ല", "വിരോധമില്ല", "ഒരു വിരോധവുമില്ല",
            "പ്രശ്നമില്ല",
            "പ്രശ്നം ഇല്ല", "ഒരു പ്രശ്നവുമില്ല", "നന്ദി", "നന്ദി സാർ", "വളരെ നന്ദി", "താങ്ക്സ്", "താങ്ക്യൂ",
            "താങ്ക് യൂ", "nandi", "nanni",
            "പിന്നെന്തിനാ ചോദിക്കണേ", "പിന്നെന്തിനാ ചോദിക്കുന്നത്", "പിന്നെന്തിനാ", "പിന്നേ",
            "എന്തിനാ ചോദിക്കുന്നേ",
            *(
                f"{or_else}{lost}"
                for or_else in ("", "അല്ലെങ്കിൽ ", "ഇല്ലെങ്കിൽ ", "അല്ലേൽ ", "ഇല്ലേൽ ", "allenkil ")
                for lost in _OR_LOST
            ),
            *(f"{reader} {reads}" for reader in _READERS for reads in _READS),
            *_AT_HAND, "കാർഡ് കിട്ടി", "വായിക്കാൻ അറിയില്ല", "എഴുതാനും വായിക്കാനും അറിയില്ല",
            "വായിക്കാനറിയില്ല", "വായിക്കാൻ അറിയത്തില്ല",
            "പുതിയത് വാങ്ങാം", "പുതിയത് പിന്നെ വാങ്ങാം", "പുതിയത് പിന്നെ വാങ്ങിക്കാം", "പുതിയത് എടുക്കാം",
            "പുതിയത് പിന്നെ എടുക്കാം",
            "പേടിയാ", "പേടിയാണ്", "പേടിയാകുന്നു", "സന്തോഷം", "പെങ്ങളെ", "കുഞ്ഞേ", "മക്കളേ", "സഹോദരാ",
            "കൊച്ചേ", "ചങ്ങാതീ", "മാഷേ",
            "അനിയാ", "പൊന്നേ", "എന്നിട്ട്", "അതെന്റെ", "ഇതെന്റെ", "ഞങ്ങളുടെ", "എന്റെത്", "എനിക്കത്",
            "എനിക്കു", "കാർഡിനെ", "നോമിനിയെ",
            "ഉടൻ", "ഉടൻ തന്നെ", "ഇപ്പോൾത്തന്നെ", "അന്നേരം", "മെസ്സേജ്", "പ്ലീസ്", "please", "pls",
            "ഒന്നും", "വേറെ വഴിയില്ല", "വേറെ വഴി ഇല്ല", "നമ്പർ ആണ്", "കാർഡ് ആണ്",
            "അക്കൗണ്ട് ആണ്", "number aanu", "card aanu", "account aanu", "onnum",
            "vere vazhiyilla",
            "പറഞ്ഞു", "പറഞ്ഞപോലെ", "പറയുന്നത്", "ആ അക്കൗണ്ട്", "ആ കാർഡ്", "ആ നമ്പർ", "ആ പണം",
            "ആ തുക", "ആ പരാതി", "ആ ലോൺ", "ആ വായ്പ", "നമ്പറാണ്", "കാർഡാണ്", "അക്കൗണ്ടാണ്",
            "നമ്പറാ", "കാർഡാ", "paranju", "aa card", "aa account", "aa number",
            "ധൈര്യമായി", "ധൈര്യമായിട്ട്", "അങ്ങനെ", "ഇങ്ങനെ", "രജിസ്റ്റർ", "രേഖപ്പെടുത്തി",
            "എന്റേത്", "പേര്", "വിവരം", "ലിങ്ക്", "ആധാർ", "നോമിനി", "ചെക്ക്", "ചെക്ക്ബുക്ക്",
            "ശാഖ", "തീയതി", "വേഗം", "പെട്ടെന്ന്", "ഒന്ന്", "നിങ്ങള്", "താങ്കൾ", "താങ്കൾ പറഞ്ഞത്",
            "പറഞ്ഞ", "പറഞ്ഞ പോലെ", "പറഞ്ഞതുപോലെ", "എന്തായാലും", "ദയവായി", "ഡെബിറ്റ് കാർഡ്",
            "എടിഎം കാർഡ്", "വായ്പ", "വേറൊന്ന്", "ഇപ്പോൾ തന്നെ", "ഇപ്പൊത്തന്നെ", "അപ്പോൾ",
            "എന്നാൽ", "എന്നാ", "angane", "vegam", "pettennu", "register", "link", "paranja",
            "paranja pole", "enthayalum", "ippol thanne",
            "അത്", "ഇത്", "അതു", "ഇതു", "ഈ", "കാർഡ്", "കാർഡ", "ഏടിഎം", "എടിഎം", "ബ്ലോക്ക്", "ലോക്ക്",
            "ഇപ്പോൾ", "ഇപ്പൊ", "ഇപ്പോ", "ഇപ്പോത്തന്നെ", "ഉടനെ", "പറഞ്ഞത്",
            "നിങ്ങൾ", "നിങ്ങൾ പറഞ്ഞത്", "എന്റെ", "എനിക്ക്", "ഞാൻ", "നമ്പർ", "അക്കൗണ്ട്", "തുക", "പണം",
            "മെസേജ്", "എസ്എംഎസ്", "ശരിയായ", "പരാതി", "വേറെ", "ഇനി", "കൂടി", "ഒരു",
            "മാത്രം", "എല്ലാം", "വളരെ", "ബാങ്ക്", "ലോൺ", "തന്നെ", "ചെയ്യാൻ", "athu", "ath", "ithu",
            "ith", "ee", "card", "block",
            "lock", "ippo", "ippol", "udane", "paranjathu", "ningal", "ente", "enikku", "njan",
            "number", "account", "thuka",
            "sms", "message", "vere", "ini", "koodi", "oru", "mathram", "valare", "thanne",
            "atm", "cheyyan",
        ),
        negators="അല്ല ഇല്ല വേണ്ട അരുത് ഇല്ലാതെ അല്ലാതെ alla illa venda illathe allathe aruthu",
        later=(
            "പിന്നെ നോക്കാം", "പിന്നീട്", "പിന്നെ ചെയ്യാം", "pinne nokkam", "pinneedu",
            "pinne cheyyam", "പിന്നത്തേക്ക്",
            *(f"{later} {will}" for later in _LATER for will in _WILL),
            "ഞാൻ ചെയ്തോളാം", "ഞാൻ തന്നെ ചെയ്തോളാം", "ഞാൻ നോക്കിക്കോളാം", "ഞാൻ വന്നോളാം",
            "ഞാൻ ബാങ്കിൽ വരാം", "ബാങ്കിൽ വരാം",
            "നേരിട്ട് വരാം", "ബാങ്കിൽ പൊയ്ക്കോളാം",
        ),
        stressed="tirchayayum",
        buts="pakshe",
        well="shari",
        negating=(
            r"(il(a|alo)$|al(a|alo)$|([aey])nta?$|arut[u]?$|pat[u]?l?a$|iyale$|yale$)"
        ),
    ),
    dates=Dates(
        months=(
            "ജനുവരി january januvari", "ഫെബ്രുവരി february februvari", "മാർച്ച് മാർച്ചു march",
            "ഏപ്രിൽ എപ്രിൽ april",
            "മേയ് മെയ് may mei", "ജൂൺ june", "ജൂലൈ ജുലൈ july julai", "ഓഗസ്റ്റ് ആഗസ്റ്റ് august",
            "സെപ്റ്റംബർ സെപ്തംബർ september", "ഒക്ടോബർ october", "നവംബർ നവമ്പർ november",
            "ഡിസംബർ ഡിസമ്പർ december",
        ),
        weekdays=(
            "തിങ്കളാഴ്ച തിങ്കൾ thinkalazhcha thingalazhcha thinkal",
            "ചൊവ്വാഴ്ച ചൊവ്വ chovvazhcha chovva",
            "ബുധനാഴ്ച ബുധൻ budhanazhcha budhan", "വ്യാഴാഴ്ച വ്യാഴം vyazhazhcha vyazham",
            "വെള്ളിയാഴ്ച വെള്ളി velliyazhcha velli",
            "ശനിയാഴ്ച ശനി shaniyazhcha saniyazhcha shani", "ഞായറാഴ്ച ഞായർ njayarazhcha njayar",
        ),
        relative={
            0: "ഇന്ന് ഇന്നു ഇന്നത്തെ innu innu-thanne", -1: "ഇന്നലെ ഇന്നലത്തെ innale innalathe",
            1: "നാളെ നാളത്തെ naale nale naalathe", -2: "മിനിഞ്ഞാന്ന് മിനിയാന്ന് മിനിഞ്ഞാന്നത്തെ"
            " mininjannu miniyannu",
            2: "മറ്റന്നാൾ മറ്റെന്നാൾ മറ്റന്നാ mattannal mattennal",
        },
        units={
            1: "ദിവസം ദിവസത്തിന് ദിവസത്തേക്ക് ദിവസങ്ങൾ ദിവസ divasam divasathinu divasangal divasathe",
            7: "ആഴ്ച ആഴ്ചയ്ക്ക് ആഴ്ചക്ക് ആഴ്ചത്തെ azhcha aazhcha azhchakku",
            30: "മാസം മാസത്തിന് മാസങ്ങൾ മാസത്തെ masam maasam masathinu",
        },
        ago="മുമ്പ് മുൻപ് മുന്നേ മുമ്പേ മുന്നെ munpu mumbu munne munp",
        ahead="പിന്നെ പിന്നീട് കഴിഞ്ഞ് കഴിഞ്ഞു ശേഷം കഴിഞ്ഞിട്ട് kazhinju kazhinjittu shesham",
        last="കഴിഞ്ഞ പോയ kazhinja poya",
        this="ഈ ee",
        next="അടുത്ത വരുന്ന aduttha adutha varunna",
        said="{year} {month} {day}",
        said_short="{month} {day}",
        days={1: "ഒന്നാം onnam", 2: "രണ്ടാം randam", 3: "മൂന്നാം moonnam", 4: "നാലാം naalam",
        5: "അഞ്ചാം ancham", 6: "ആറാം aaram",
              7: "ഏഴാം ezham", 8: "എട്ടാം ettam", 9: "ഒമ്പതാം ഒൻപതാം ombatham", 10: "പത്താം patham",
              11: "പതിനൊന്നാം", 12: "പന്ത്രണ്ടാം",
              13: "പതിമൂന്നാം", 14: "പതിനാലാം", 15: "പതിനഞ്ചാം", 16: "പതിനാറാം", 17: "പതിനേഴാം",
              18: "പതിനെട്ടാം", 19: "പത്തൊമ്പതാം പത്തൊൻപതാം",
              20: "ഇരുപതാം", 21: "ഇരുപത്തൊന്നാം ഇരുപത്തിയൊന്നാം", 22: "ഇരുപത്തിരണ്ടാം", 23: "ഇരുപത്തിമൂന്നാം",
              24: "ഇരുപത്തിനാലാം",
              25: "ഇരുപത്തിയഞ്ചാം ഇരുപത്തഞ്ചാം", 26: "ഇരുപത്തിയാറാം ഇരുപത്താറാം",
              27: "ഇരുപത്തിയേഴാം ഇരുപത്തേഴാം",
              28: "ഇരുപത്തിയെട്ടാം ഇരുപത്തെട്ടാം", 29: "ഇരുപത്തിയൊമ്പതാം ഇരുപത്തൊമ്പതാം", 30: "മുപ്പതാം",
              31: "മുപ്പത്തിയൊന്നാം മുപ്പത്തൊന്നാം"},
        around=(
            "തീയതി", "തിയതി", "തീയതിക്ക്", "തീയ്യതി", "തീയതിയാണ്", "ാം", "ആം", "ന്", "ആണ്", "മാസം",
            "വർഷം", "കൊല്ലം",
            "theeyathi", "thiyathi", "date", "am", "inu", "aanu",
        ),
    ),
    language_names={
        "hi": "ഹിന്ദി ഹിന്ദിയിൽ hindi", "bn": "ബംഗാളി ബെംഗാളി", "te": "തെലുങ്ക് തെലുഗു തെലുങ്കിൽ",
        "mr": "മറാത്തി മറാഠി",
        "ta": "തമിഴ് തമിഴിൽ തമിഴേ tamil thamizh tamizh", "gu": "ഗുജറാത്തി",
        "kn": "കന്നഡ കന്നട കന്നടയിൽ കന്നഡയിൽ kannada",
        "ml": "മലയാളം മലയാളത്തിൽ malayalam", "pa": "പഞ്ചാബി", "or": "ഒഡിയ ഒറിയ",
        "as": "അസമീസ് ആസാമീസ് അസമിയ", "ur": "ഉർദു ഉറുദു",
        "en": "ഇംഗ്ലീഷ് ഇംഗ്ലീഷിൽ ആംഗലം ഇംഗ്ലിഷ് english inglish",
    },
)  # fmt: skip
