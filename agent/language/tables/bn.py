"""Bengali of West Bengal and Tripura, in its script and as callers romanise it."""

from decimal import Decimal

from agent.language.tables.folds import ENGLISH_NUMBERS_IN_THE_EAST, FOLDS
from agent.language.tables.sayings import SAYINGS
from agent.language.tables.table import Dates, Hearing, Table

BENGALI = Table(
    language="bn",
    says=SAYINGS["bn"],
    hears=Hearing(
        borrows=("en", "hi"),
        folds=(
            *ENGLISH_NUMBERS_IN_THE_EAST,
            # 24 is not 26, 50 not 500, 27 not 700, and 6 (ছয়) not চাই.
            ("^chob+i", "chaubi"), ("^chh?oy$", "chhayo"), ("(?<=[rdl])osh$", "osho"),
            ("(?<=[a-z]{2})osh$", "sho"),
            *FOLDS["bn"],
        ),
        fillers=(
            "আচ্ছা", "accha", "achha", "মানে", "mane", "ইয়ে", "iye", "উম", "উম্ম", "শুনুন",
            "শুনুন না", "shunun", "sunun", "শোনেন", "দেখুন", "দেখেন", "dekhun", "দাদা", "dada",
            "দিদি", "didi", "ভাই", "bhai", "ম্যাডাম", "স্যার", "বাবু", "babu", "হ্যালো",
            "নমস্কার", "nomoskar", "namaskar", "প্লিজ", "দয়া করে", "doya kore", "একটু", "ektu",
            "আরে", "are", "ওগো", "এই যে", "আপনারা", "তাহলে", "tahole", "জি", "জ্বি", "ji", "আজ্ঞে",
            "agge",
        ),
        light=(
            "আমি আমার আমাকে আমায় আমরা আমাদের আপনি আপনার আপনাদের তুমি এই ওই ঐ সেই এটা ওটা সেটা"
            " এইটা ওইটা সেইটা এটার ওটার সেটার এটি যে যা তা তো কি কী কিনা একটা একটি এক কোনো কোন কিছু"
            " এখন এখনই এখুনি এক্ষুনি তাড়াতাড়ি থেকে এ এর র কে তে টা টি টার টাকে গুলো গুলি ও আর জন্য"
            " করে করা করার করতে করুন করো কর করব করবো করবেন করেন করি করেছি করছি করান করানো করাতে"
            " হবে হচ্ছে হয় হয়েছে হলো হল হয়ে হওয়া আছে আছেন ছিল ছিলাম থাকে দিন দেন দাও দে দিয়ে"
            " দিতে দেবেন দিবেন দেবে দেওয়া দিয়েন নিতে নিন নিয়ে নেব নেবো চাই চাইছি চাইছিলাম চাচ্ছি"
            " জানতে জানা জানার জানাবেন জানান জানাও বলুন বলবেন বলেন বলো বলে বলতে বলা দেখে দেখতে"
            " দেখান দেখাও লাগবে লাগে দরকার পারি পারেন পারবেন পারবো পাব পাবো পেতে যাবে যায় যেন"
            " গেছে গেল গেলো গিয়েছে নাকি কিন্তু তবে"
            " ami amar amake amay amra amader apni apnar tumi ei oi sei eta ota seta ota je ja"
            " to ki"
            " kina ekta ekti kono kichu ekhon ekhuni taratari theke e er r ke te ta ti tar gulo"
            " o ar"
            " jonno jonyo kore kora korar korte korun koro korbo korben koren kori korechi"
            " korchi hobe"
            " hocche hochhe hoy hoyeche hoyechhe holo hoye ache achhe achen chilo chhilo din den"
            " dao"
            " diye dite deben diben debe nite nin niye nebo chai chaichi chaichilam jante jana"
            " janaben"
            " janan bolun bolben bolen bolo bole bolte dekhe dekhan dekhun lagbe lage dorkar"
            " pari paren"
            " parben parbo pabo jabe jay geche gechhe gelo naki"
            " যেটা যেটার সেটাতে তার তাদের তাকে ওর ওকে সে ওরা কার কাকে কোনটা কেউ সবাই সকলে পুরো"
            " অনেক বেশি কম খুব ভালো তারপর তারপরে তখন যখন কখনো এবার দিনে সকাল সকালে বিকেলে রাতে"
            " হঠাৎ এইমাত্র একবার আগে পরে মধ্যে ভিতরে উপর উপরে সঙ্গে সাথে দিকে পর্যন্ত অবধি বলছি"
            " বলছিলাম বলল বললাম বলেছে শুনছি দেখছি দেখলাম দেখি পড়ে পড়েছে পড়ছে রেখেছি রাখা রাখতে"
            " ধরে নিল নিলো নেয় নিচ্ছে নিয়েছি নিয়েছে দিল দিলো দিলাম দেয় দিচ্ছে দিয়েছি দিয়েছে"
            " দিয়েছিলাম হলাম হতে হতো থাকলে ছিলেন আছি গেলাম গিয়েছি গিয়ে যাচ্ছে যাচ্ছি যাই যেতে আসতে"
            " আসুন এসে চাইলাম চাইলে বুঝলেন যদি কারণ তাই জন্যে মতো মতন আরো আরও তবু অথচ করেছিলাম করেছে"
            " করেছেন করছে করছেন করলাম করলে হওয়ার হয়েছিল লাগছে লেগেছে পারছি পারিনি পারব অনুযায়ী"
            " ব্যাপারে বিষয়ে নামে বিরুদ্ধে jeta jetar seta setar tar take or oke se ora kar kake"
            " konta keu sobai puro onek besi beshi kom khub bhalo tarpor tokhon jokhon ebar"
            " sokale bikele rate hothat ekbar age pore modhye upor upore sathe songe dike"
            " porjonto bolchi bolchilam bollo bollam dekhchi dekhlam dekhi pore poreche rekhechi"
            " rakha dhore nilo niyeche niyechi dilo dilam dey dicche diyechi diyeche diyechilam"
            " thakle gelam giye jacche jai jete aste asun ese jodi tai moto aro tobu othocho"
            " korechilam koreche korche korlam lagche parchi parini parbe byapare"
            " হাত হাতে আরেকটু আর-একটু জেনে রাখুন রাখো লিখে-রাখুন jene hate"
        ),
        numbers={
            0: "শূন্য শুন্য শুন্ন জিরো shunno shunyo shunya sunno sunyo sunya jiro",
            1: "এক ek ak", 2: "দুই দু dui doi du", 3: "তিন tin teen",
            4: "চার char chaar চাইর", 5: "পাঁচ পাচ panch pach paanch paach pas",
            6: "ছয় ছ ছয় chhoy choy chhay chhoi choi soy", 7: "সাত sat saat",
            8: "আট আঠ at aat aath ath", 9: "নয় ন noy nay noi noe",
            10: "দশ dosh dos dash das", 11: "এগারো এগার egaro egaaro agaro egarow",
            12: "বারো বার baro baaro", 13: "তেরো তের tero", 14: "চৌদ্দ চোদ্দ চৌদ্দো চোদ্দো"
            " choddo chouddo choudda chaudda", 15: "পনেরো পনের পনোরো ponero ponoro panero ponro",
            16: "ষোলো ষোল sholo solo shola", 17: "সতেরো সতের sotero shotero satero",
            18: "আঠারো আঠার atharo aatharo athero", 19: "উনিশ ঊনিশ unish unis",
            20: "কুড়ি বিশ kuri kudi koori bish bis", 21: "একুশ ekush ekus",
            22: "বাইশ baish bais", 23: "তেইশ teish teis", 24: "চব্বিশ chobbish chobbis",
            25: "পঁচিশ পচিশ pochish pochis ponchish", 26: "ছাব্বিশ chhabbish chabbish chhabbis",
            27: "সাতাশ satash satas", 28: "আঠাশ আটাশ athash atash athas",
            29: "ঊনত্রিশ উনত্রিশ উনতিরিশ unotrish untirish unotirish",
            30: "তিরিশ ত্রিশ tirish trish tiris tris", 31: "একত্রিশ ektrish ektirish একতিরিশ",
            32: "বত্রিশ botrish botris batrish", 33: "তেত্রিশ tetrish tetris",
            34: "চৌত্রিশ choutrish chautrish", 35: "পঁয়ত্রিশ পয়ত্রিশ poytrish poitrish payetrish",
            36: "ছত্রিশ chhotrish chotrish", 37: "সাঁইত্রিশ সাইত্রিশ saitrish",
            38: "আটত্রিশ আটতিরিশ attrish aatrish atotrish",
            39: "ঊনচল্লিশ উনচল্লিশ unochollish unchollish unachollish",
            40: "চল্লিশ chollish challish chollis", 41: "একচল্লিশ ekchollish ekchallish",
            42: "বিয়াল্লিশ biyallish beyallish biallish", 43: "তেতাল্লিশ tetallish",
            44: "চুয়াল্লিশ চৌয়াল্লিশ chuyallish chuallish",
            45: "পঁয়তাল্লিশ পয়তাল্লিশ poytallish poitallish",
            46: "ছেচল্লিশ ছয়চল্লিশ chhechollish chechollish", 47: "সাতচল্লিশ satchollish",
            48: "আটচল্লিশ atchollish aatchollish",
            49: "ঊনপঞ্চাশ উনপঞ্চাশ unoponchash unponchash unopanchash",
            50: "পঞ্চাশ ponchash ponchas panchash", 51: "একান্ন ekanno",
            52: "বাহান্ন বায়ান্ন bahanno bayanno banno",
            53: "তিপ্পান্ন তেপ্পান্ন tippanno teppanno tipanno", 54: "চুয়ান্ন chuyanno chuanno",
            55: "পঞ্চান্ন ponchanno panchanno", 56: "ছাপ্পান্ন chhappanno chappanno",
            57: "সাতান্ন satanno", 58: "আটান্ন আঠান্ন atanno athanno",
            59: "ঊনষাট উনষাট unoshat unshat", 60: "ষাট shat shaat", 61: "একষট্টি ekshotti ekshatti",
            62: "বাষট্টি bashotti bashatti", 63: "তেষট্টি teshotti", 64: "চৌষট্টি choushotti",
            65: "পঁয়ষট্টি পয়ষট্টি poyshotti poishotti",
            66: "ছেষট্টি chheshotti cheshotti", 67: "সাতষট্টি satshotti", 68: "আটষট্টি atshotti",
            69: "ঊনসত্তর উনসত্তর unosottor unsottor", 70: "সত্তর sottor sattor",
            71: "একাত্তর ekattor", 72: "বাহাত্তর বায়াত্তর bahattor bayattor",
            73: "তিয়াত্তর তেয়াত্তর tiyattor tiattor", 74: "চুয়াত্তর chuyattor chuattor",
            75: "পঁচাত্তর পচাত্তর pochattor panchattor ponchattor", 76: "ছিয়াত্তর chhiyattor chiattor",
            77: "সাতাত্তর satattor", 78: "আটাত্তর আঠাত্তর atattor athattor",
            79: "ঊনআশি উনআশি উনাশি unoashi unashi", 80: "আশি আশী ashi", 81: "একাশি ekashi",
            82: "বিরাশি birashi", 83: "তিরাশি tirashi", 84: "চুরাশি churashi",
            85: "পঁচাশি পচাশি pochashi panchashi", 86: "ছিয়াশি chhiyashi chiashi",
            87: "সাতাশি satashi", 88: "অষ্টআশি অষ্টাশি আটাশি oshtashi ostashi atashi",
            89: "ঊননব্বই উননব্বই ঊননব্বুই unonobboi unnobboi", 90: "নব্বই নব্বুই nobboi nobbui nobbi",
            91: "একানব্বই একানব্বুই ekanobboi", 92: "বিরানব্বই biranobboi",
            93: "তিরানব্বই tiranobboi", 94: "চুরানব্বই churanobboi", 95: "পঁচানব্বই pochanobboi",
            96: "ছিয়ানব্বই chhiyanobboi chianobboi", 97: "সাতানব্বই satanobboi",
            98: "আটানব্বই আঠানব্বই atanobboi athanobboi",
            99: "নিরানব্বই নিরানব্বুই niranobboi niranobbui",
            100: "একশো একশ একশত ekso eksho eksho ekshow eksha ekshoto", 125: "সওয়াশো সোয়াশো",
            150: "দেড়শো দেড়শ dersho derso dedsho", 200: "দুশো দুশ দুইশো দুইশ dusho duso duisho",
            250: "আড়াইশো আড়াইশ araisho araiso adaisho", 300: "তিনশো তিনশ tinsho tinso",
            400: "চারশো চারশ charsho charso", 500: "পাঁচশো পাঁচশ panchsho panchso pachsho pasho",
            600: "ছশো ছয়শো ছয়শ chhosho chosho choysho", 700: "সাতশো সাতশ satsho satso",
            800: "আটশো আটশ atsho atso", 900: "নশো নয়শো নয়শ nosho noysho noyso",
        },
        tens_take_units=False,
        scales={
            100: "শো শ sho so shoto হান্ড্রেড", 1_000: "হাজার hajar hazar haajar থাউজ্যান্ড",
            100_000: "লাখ লক্ষ লাক lakh lokkho lokho lakkho",
            10_000_000: "কোটি কোটী koti kotti ক্রোড়",
        },
        mixed={
            "আড়াই": Decimal("2.5"), "arai": Decimal("2.5"), "adai": Decimal("2.5"),
            "aray": Decimal("2.5"), "দেড়": Decimal("1.5"), "der": Decimal("1.5"),
            "ded": Decimal("1.5"), "আধ": Decimal("0.5"), "আধা": Decimal("0.5"),
            "adha": Decimal("0.5"), "অর্ধেক": Decimal("0.5"),
        },
        steps={
            "সওয়া": Decimal("0.25"), "সোয়া": Decimal("0.25"), "sowa": Decimal("0.25"),
            "soya": Decimal("0.25"), "sawa": Decimal("0.25"), "সাড়ে": Decimal("0.5"),
            "sare": Decimal("0.5"), "sade": Decimal("0.5"), "share": Decimal("0.5"),
            "saare": Decimal("0.5"), "পৌনে": Decimal("-0.25"), "পোনে": Decimal("-0.25"),
            "poune": Decimal("-0.25"), "pone": Decimal("-0.25"), "paune": Decimal("-0.25"),
        },
        parts={},
        points="দশমিক পয়েন্ট doshomik",
        joins="আর ar এবং ebong",
        repeats={
            2: "ডবল ডাবল double dobol dabol দুটো দুটি দুইটা দুই-বার দু-বার দুবার দুইবার duto duti"
            " du-bar dui-bar dubar",
            3: "ট্রিপল ট্রিপিল triple tripple তিনটে তিনটা তিনটি তিন-বার তিনবার tinte tinta tin-bar tinbar",
            4: "চার-বার চারবার char-bar charbar",
        },
        endings="ই ও টা টি টে টাই টার টাও খানেক মতো র এর ের ে েই কে তে য় i er ta ti",
        rupees="টাকা টাকার টাকাটা টাকাই টাকাও টাহা taka takar takata tk টাকায় রুপি রুপিয়া",
        paise="পয়সা পয়সার পয়সাও পায়সা poysa poisa paysa paisa",
        around_digits=(
            "শেষ চারটে নম্বর", "শেষ চারটা নম্বর", "শেষ চারটি নম্বর", "শেষ চার নম্বর",
            "শেষ চারটে", "শেষ চারটা", "শেষ চারটি", "শেষ চার অঙ্ক", "শেষ চারটে অঙ্ক",
            "শেষ চারটি সংখ্যা", "শেষ চারটে সংখ্যা", "শেষ চার সংখ্যা", "শেষের চারটে", "শেষের চারটা",
            "শেষের চার", "শেষের চার অঙ্ক", "শেষের চারটে নম্বর", "শেষের চারটা নম্বর", "শেষ 4 অঙ্ক",
            "শেষ 4 টে নম্বর", "শেষ 4 টা নম্বর", "শেষ চার ডিজিট", "শেষ চারটে ডিজিট",
            "শেষ চারটা ডিজিট", "লাস্ট চারটে", "লাস্ট চারটা", "লাস্ট চার", "লাস্ট ফোর ডিজিট",
            "লাস্ট ফোর", "last four digit", "last 4 digit", "last four", "last charte",
            "last charta", "last char", "last char digit", "last charte number",
            "last charta number", "sesh charte", "shesh charte", "sesh charta", "shesh charta",
            "shesh char ta", "sesh char ta", "shesh char", "sesh char", "shesh charte number",
            "sesh charte number", "sesh charta number", "shesh charta number", "sesher charte",
            "sesher charta", "shesher charta", "shesher charte", "ছয় সংখ্যার", "ছয় অঙ্কের",
            "দশ সংখ্যার", "দশ অঙ্কের", "চার অঙ্কের", "চার সংখ্যার", "চারটে", "চারটা", "শেষ", "শেষে",
            "শেষের", "shesh", "sesh", "sheshe", "sesher", "কার্ড", "কার্ডের", "কার্ডটার", "খাতার",
            "খাতা", "অ্যাকাউন্টের", "একাউন্টের", "নম্বর", "নম্বরটা", "নাম্বার", "নাম্বারটা",
            "নম্বরের", "সংখ্যা", "অঙ্ক", "ডিজিট", "হলো", "হল", "হচ্ছে", "আছে", "লেখো", "লিখুন",
            "লেখেন", "এটা", "এইটা", "এইটাই", "এটাই", "আমার", "পিন", "কোড", "পিন কোড", "পিনকোড",
            "টিকিট", "অভিযোগ", "চেক", "মোবাইল", "ফোন", "আধার", "number", "nombor", "holo", "hocche",
            "hochhe", "ache", "amar", "card", "carder", "account", "khata", "khatar", "eta", "etai",
            "eita", "likhun", "pin", "code", "ticket", "cheque", "digit", "ending", "দিয়ে শেষ",
            "diye shesh", "diye sesh", "ওটা", "ওইটা", "ওই", "সেই", "শুরু", "লিখে নিন", "বলছি", "দেখি", "আর", "তারপর", "তারপরে", "tarpor",
        ),
        around_amount=(
            "আমার", "আমি", "আমাকে", "লাগবে", "দরকার", "দিন", "দেন", "দাও", "দেবেন", "পাঠান",
            "পাঠাব", "পাঠাবো", "পাঠাতে", "পাঠাতে হবে", "পাঠাতে চাই", "পাঠিয়ে দিন", "পাঠাও", "তুলব",
            "তুলবো", "তুলতে", "তুলতে চাই", "তুলতে হবে", "জমা", "জমা দেব", "জমা করব", "জমা করতে চাই",
            "করুন", "করব", "করতে", "হবে", "দেব", "দেবো", "দিতে", "মাত্র", "মোট", "মতো", "মতন",
            "প্রায়", "ধরুন", "ধরেন", "ওই", "এই", "হলো", "আছে", "ছেলেকে", "মেয়েকে", "ভাইকে",
            "নগদ", "পরিমাণ", "amar", "ami", "lagbe", "dorkar", "din", "den", "dao",
            "pathan",
            "pathabo", "pathate", "pathate hobe", "pathate chai", "tulbo", "tulte", "tulte chai",
            "joma", "joma debo", "korbo", "korte", "hobe", "debo", "dite", "matro", "mot", "moto",
            "dhorun", "chheleke", "cheleke", "pathiye din",
        ),
        yes=(
            "হ্যাঁ", "হ্যা", "হাঁ", "হা", "হ", "হ্যাঁ হ্যাঁ", "হুঁ", "হ্যাঁ গো", "আজ্ঞে হ্যাঁ",
            "জি হ্যাঁ", "জ্বি হ্যাঁ", "অবশ্যই", "নিশ্চয়", "নিশ্চয়ই", "আলবাত",
            "ইয়েস", "হ্যাঁ জি", "হাঁ জি", "hya", "hyan", "hyaan", "haan", "hae", "hain", "hyaa",
            "hain hain", "ha", "haa", "hyan hyan", "ha ha", "ji ha", "ji hae", "agye hya",
            "oboshyoi", "obosyoi", "oboshshoi", "obossoi", "nischoi", "nishchoi", "nischoy",
            "nishchoy", "এক্কেবারে", "বিলকুল",
        ),
        agree=(
            "জি", "জ্বি", "ji", "আজ্ঞে", "agge", "হুম", "হুমম", "hum", "hoom", "ঠিক", "ঠিক আছে",
            "ঠিকাছে", "ঠিক ঠিক", "একদম ঠিক", "একদম",
            "ঠিক বলেছেন", "ঠিক বলছেন", "ঠিকই", "ঠিকই বলেছেন", "ঠিকই আছে", "সঠিক", "সঠিক আছে",
            "সত্যি",
            "আচ্ছা", "আচ্ছা ঠিক আছে", "রাজি", "রাজি আছি", "সম্মতি", "সম্মতি দিলাম", "সম্মতি দিচ্ছি", "অনুমতি দিলাম", "চালিয়ে যান", "সম্মত", "মত আছে", "চলবে", "চলুক", "হোক",
            "হবে", "বেশ", "বেশ তো", "ভালো", "ওকে", "রাইট", "কারেক্ট", "তাই", "তাই তো", "তাই করুন",
            "সেটাই", "ওটাই", "এটাই", "এইটাই", "ওইটাই", "সেইটাই", "চাই", "লাগবে", "দরকার",
            "করুন", "করেন", "করো", "কর", "করে দিন", "করে দেন", "করে দাও", "কইরা দেন", "করে ফেলুন",
            "করে দিতে পারেন", "করা হোক", "করতে পারেন", "করতে হবে", "করতে চাই", "করবেন", "করে দেবেন",
            "দিন", "দেন", "দাও", "দিয়ে দিন", "দিতে পারেন", "পাঠান", "পাঠিয়ে দিন", "পাঠাইয়া",
            "পাঠায়ে দেন", "পাঠাতে পারেন", "পাঠিয়ে দেন", "লিখুন", "লিখে নিন", "জোড়েন", "লাগান",
            "কথা বলান", "যোগ করুন", "আটকান", "আটকে দিন", "বন্ধ করুন", "বন্ধ করে দিন", "বন্ধ করে দেন",
            "বন্ধ করেন", "বন্ধ করো", "বন্ধ করে দাও", "ব্লক করুন", "ব্লক করে দিন", "ব্লক করেন",
            "এগোন", "এগিয়ে যান", "বলুন", "শোনান", "নিয়ে নিন", "কনফার্ম", "কনফার্ম করুন",
            "thik", "thik ache", "thik achhe", "thikache", "thik bolechen", "ekdom thik", "ekdom",
            "sothik", "accha", "achha", "raji", "raji achi", "cholbe", "chalbe", "besh", "bhalo",
            "tai", "setai", "otai", "oitai", "etai", "eitai", "chai", "lagbe", "korun", "koren",
            "koro",
            "kore din", "kore den", "kore dao", "korte paren", "korte hobe", "din", "den", "dao",
            "diye din", "pathan", "pathiye din", "bondho korun", "bondho kore din",
            "bandho kore din",
            "bondho koren", "block korun", "block kore din", "atke din", "egon", "bolun", "hobe",
            "সম্মতি আছে", "আপত্তি নেই", "apotti nei",
            "সব ঠিক আছে", "সবই ঠিক আছে", "সব ঠিক", "ঠিক তাই", "ঠিকঠাক", "ঠিকঠাক আছে", "মিলেছে",
            "মিলে গেছে", "করে দিলে ভালো হয়", "দিলে ভালো হয়", "হলে ভালো হয়", "পাঠালে ভালো হয়",
            "করে দিন তো", "দিন তো", "করে দিন প্লিজ", "বন্ধ কইরা দেন", "কইরা দ্যান", "করাই দেন",
            "করিয়ে দিন", "জুড়ে দিন", "যুক্ত করুন", "জানান", "জানিয়ে দিন", "thik tai",
            "sob thik ache", "thikthak", "kore din to", "janan",
        ),
        no=(
            "না", "নাহ", "না না", "না না না", "একদম না", "একদমই না", "মোটেই না", "মোটেও না",
            "কক্ষনো না", "কখনোই না", "কোনোভাবেই না", "নয়", "নয় তো", "নেই", "নাই", "না গো", "জি না",
            "আজ্ঞে না", "না তো", "না ধন্যবাদ", "না না দাঁড়ান", "না দাঁড়ান", "না না থামুন", "না থামুন",
            "ঠিক নেই", "ঠিক নয়", "ঠিক না", "ঠিক নাই", "ঠিক হয়নি", "হয়নি ঠিক", "হয়নি", "ঠিক বলেননি", "সঠিক নয়",
            "সঠিক না",
            "সঠিক নেই", "সত্যি নয়", "ভুল", "ভুল হয়েছে", "ভুল হচ্ছে", "ভুল আছে", "ভুল বলেছেন",
            "ভুল বলছেন", "এটা নয়", "ওটা নয়", "সেটা নয়", "এটা না", "ওটা না", "সেটা না", "এইটা না",
            "তা নয়", "তা না", "দরকার নেই", "দরকার নাই", "প্রয়োজন নেই", "লাগবে না", "চাই না",
            "চাইছি না", "চাইনা", "চলবে না", "হবে না", "রাজি নই", "রাজি না", "একমত নই", "করবেন না",
            "করেন না", "কইরেন না", "করো না", "কোরো না", "করিস না", "করব না", "করবো না", "করছি না",
            "করতে হবে না", "করতে চাই না", "করার দরকার নেই", "করে দেবেন না", "করে দিয়েন না",
            "দেবেন না",
            "দিয়েন না", "দিও না", "দিতে হবে না", "পাঠাবেন না", "পাঠিও না", "পাঠাতে হবে না",
            "লিখবেন না", "বন্ধ করবেন না", "বন্ধ করো না", "বন্ধ কোরো না", "বন্ধ কইরেন না",
            "বন্ধ করেন না", "বন্ধ করতে হবে না", "ব্লক করবেন না", "আটকাবেন না", "থাক", "থাকুক", "থাক না",
            "থাক লাগবে না", "ছাড়ুন", "ছেড়ে দিন", "ছাড়েন", "বাদ দিন", "বাদ দেন", "বাতিল",
            "বাতিল করুন", "বাতিল করে দিন", "ক্যানসেল", "ক্যান্সেল", "ক্যানসেল করুন",
            "ক্যানসেল করে দিন", "cancel", "cancel korun", "cancel kore din", "আর কিছু না", "কিছু না",
            "আর কিছু লাগবে না", "আর কিছু চাই না", "আর কিছু নয়", "নো", "পরে করব", "পরে হবে", "এখন না",
            "এখন নয়", "আজ না", "আজ থাক", "এখন থাক", "থামুন", "থামেন",
            "na", "nah", "na na", "ekdom na", "ekdomi na", "motei na", "noy", "noi", "nei", "nai",
            "ji na", "thik nei", "thik noy", "thik na", "thik nai", "sothik noy", "bhul", "vul",
            "bhul hoyeche", "bhul hocche", "vul hoyeche", "eta noy", "ota noy", "eta na", "ota na",
            "dorkar nei", "dorkar nai", "lagbe na", "chai na", "hobe na", "cholbe na", "korben na",
            "koren na", "koiren na", "koro na", "korbo na", "korte hobe na", "korte chai na",
            "kore deben na", "deben na", "diyen na", "pathaben na", "bondho korben na",
            "bandho korben na", "bondho koro na", "bondho korte hobe na", "block korben na", "thak",
            "thakuk", "chharun", "charun", "chere din", "bad din", "batil", "batil korun",
            "ar kichu na", "ar kichu lagbe na", "kichu na", "ekhon na", "ekhon thak", "pore korbo",
            "একেবারে না", "একেবারেই না", "কোনোদিন না", "করতে চাইনা", "করতে চাচ্ছি না", "চাচ্ছি না",
            "পাঠানোর দরকার নেই", "পাঠানোর দরকার নাই", "বলার দরকার নেই", "জানার দরকার নেই",
            "দেওয়ার দরকার নেই", "কোনো দরকার নেই", "আর দরকার নেই", "আর লাগবে না", "আর না",
            "কিছু লাগবে না", "কিছুই না", "কিছুই লাগবে না", "দিতে চাই না", "বলতে চাই না",
            "পাঠাতে চাই না", "পাঠাতে চাই না", "না রে", "না মশাই", "না স্যার", "না দিদি",
            "না দাদা", "না ভাই", "আটকাতে হবে না", "ব্লক করতে হবে না", "ব্লক করতে চাই না",
            "বন্ধ করতে চাই না", "বন্ধ কইরো না", "করবা না", "দিবেন না", "দিয়ো না", "পাঠাইয়েন না",
            "ভুল শুনেছেন", "ভুল লিখেছেন", "মিলছে না", "মেলে না", "মেলেনি", "ekebare na",
            "ekebarei na", "korte chaina", "chaina", "pathanor dorkar nei", "ar lagbe na",
            "ar na", "dite chai na", "bondho korte chai na", "block korte hobe na", "diben na",
            "korba na", "bhul shunechen",
            "উঁহু", "উহু", "uhu", "uhun", "একটুও না", "বলিনি তো",
        ),
        unsure=(
            "জানি না", "জানিনা", "জানা নেই", "ঠিক জানি না", "বলতে পারছি না", "বলতে পারব না",
            "বলতে পারবো না", "মনে নেই", "মনে নাই", "মনে পড়ছে না", "মনে করতে পারছি না", "বুঝি না",
            "বুঝিনি", "বুঝলাম না", "বুঝতে পারছি না", "বুঝতে পারিনি", "বুঝতে পারলাম না", "শুনতে পাইনি",
            "শুনতে পাচ্ছি না", "শুনিনি", "হতে পারে", "হয়তো", "হয়ত", "বোধহয়", "মনে হয়",
            "নিশ্চিত নই", "নিশ্চিত না", "সিওর না", "শিওর না", "সন্দেহ", "ভেবে", "ভাবি", "ভাবছি",
            "ভাবতে", "দেখি", "দাঁড়ান", "দাঁড়াও", "জিজ্ঞেস", "জিজ্ঞাসা", "জিগাই", "কিন্তু", "নাকি",
            "অথবা", "বা", "কী", "কি", "কেন", "কেমন", "কত", "কোন", "কবে", "যদি", "এমন না", "এমন নয়",
            "এমন না যে", "তা না যে", "তা নয় যে", "ভুল নয়", "ভুল না", "ভুল নেই", "ভুল কিছু না",
            "খারাপ না", "মন্দ না", "মন্দ নয়", "অসুবিধা নেই", "সমস্যা নেই", "চিন্তা নেই",
            "কোনো ব্যাপার না", "ব্যাপার না", "কেন না", "কেন নয়", "না করার কিছু নেই",
            "না বলছি না", "না বলিনি", "হ্যাঁ বলিনি", "মানা করিনি", "থামাবেন না", "বাতিল করবেন না",
            "ক্যানসেল করবেন না", "cancel korben na", "batil korben na", "ছাড়বেন না",
            "jani na", "janina", "thik jani na", "bolte parchi na", "bolte parbo na", "mone nei",
            "mone porche na", "mone nai", "bujhi na", "bujhini", "bujhlam na", "bujhte parchi na",
            "bujhte parini", "shunte paini", "sunte paini", "hote pare", "hoyto", "hoyto ba",
            "bodhoy",
            "bodhhoy", "mone hoy", "bhebe", "vebe", "bhabchi", "dekhi", "daran", "dnaran", "kintu",
            "naki", "ki", "keno", "koto", "jodi", "bhul noy", "bhul na", "osubidha nei",
            "somossa nei",
            "byapar na", "jiggesh", "jigges", "othoba", "sure na", "sure noi", "sondeho",
            "হ্যাঁ কি না", "হ্যাঁ না",
        ),
        around_answer=(
            "এটা", "ওটা", "সেটা", "এইটা", "ওইটা", "সেইটা", "এই", "ওই", "সেই", "কার্ড", "কার্ডটা",
            "কার্ডটাকে", "কার্ডখানা", "এটাকে", "ওটাকে", "আমার", "আমি", "আমাকে", "আপনি", "এখন", "এখনই",
            "এখুনি", "এক্ষুনি", "তাড়াতাড়ি", "তো", "গো", "ব্লক", "বন্ধ", "এটিএম", "ব্যাংক", "ব্যাঙ্ক",
            "টাকা", "টাকাটা", "খাতা", "খাতাটা", "আর", "ও", "যা", "বলেছেন", "বললেন", "বলছেন", "উত্তর",
            "মেসেজ", "লিঙ্ক", "অভিযোগ", "অভিযোগটা", "তাতে", "আছে", "অবশ্য", "ভাই", "মা", "বাবা",
            "eta", "ota", "seta", "eita", "oita", "card", "cardta", "card ta", "amar", "ami",
            "apni",
            "ekhon", "ekhoni", "ekhuni", "taratari", "to", "go", "block", "bondho", "atm",
            "bank", "ar",
            "ja", "bolechen", "bollen", "dada", "didi", "ta", "টা",
            "এসএমএস", "এসএমএসটা", "মেসেজটা", "কল", "ফোন", "নম্বর", "লিংক", "লিংকটা", "অফিসার",
            "অফিসারের", "মানুষ", "সঙ্গে", "সাথে", "কথা", "জমা", "ব্যালেন্স", "অন্য", "অন্যটা", "সব",
            "সবই", "সবটা", "কিছু", "আজ", "আজকে", "পরে", "এখনো", "এখনও", "চেক", "চেকটা",
            "স্টেটমেন্ট", "আধার", "বিমা", "লোন", "কিস্তি", "একদম", "একেবারে", "আমরা", "আমাদের",
            "তারিখ", "নাম", "বাবু", "শুনুন", "বলছি", "যেটা", "sms", "message", "link", "phone",
            "number", "officer", "sathe", "songe", "kotha", "joma", "balance", "onno", "sob",
            "sobta", "kichu", "aj", "ajke", "pore", "loan", "kisti", "cheque", "bolchi", "sms",
            "করতে", "করার", "এসব", "এগুলো", "ওসব", "করা", "korte", "korar", "esob",
        ),
        negators="না নাহ নি নেই নাই নয় নই বিনা na nah ni nei nai noy noi bina নো no not dont",
        negating=r"^(?!(?:t|ch|r)ini$).*(?:[rlkbsthd]|ch|sh)ini$|[aeo](?:y|i)e?ni$",
    ),
    dates=Dates(
        months=(
            "জানুয়ারি জানুয়ারী january januari", "ফেব্রুয়ারি ফেব্রুয়ারী february februari",
            "মার্চ march", "এপ্রিল april", "মে may", "জুন june", "জুলাই july julai",
            "আগস্ট অগস্ট august agost", "সেপ্টেম্বর september", "অক্টোবর october", "নভেম্বর november",
            "ডিসেম্বর december",
        ),
        weekdays=(
            "সোমবার সোমবারে shombar sombar", "মঙ্গলবার মঙ্গলবারে mongolbar", "বুধবার বুধবারে budhbar",
            "বৃহস্পতিবার বিষ্যুদবার brihospotibar brihaspatibar", "শুক্রবার শুক্রবারে shukrobar sukrobar",
            "শনিবার শনিবারে shonibar sonibar", "রবিবার রবিবারে robibar",
        ),
        relative={
            0: "আজ আজকে aj aaj ajke aajke আজকের", -1: "গতকাল কাল কালকে gotokal kal kalke কালকের",
            1: "আগামীকাল কাল কালকে agamikal kal kalke",
            -2: "গত-পরশু পরশু পরশুদিন porshu porsu poroshu",
            2: "পরশু পরশুদিন porshu porsu poroshu", -3: "তরশু torshu", 3: "তরশু torshu",
        },
        units={
            1: "দিন দিনের din diner", 7: "সপ্তাহ সপ্তাহের হপ্তা soptaho shoptaho hopta",
            30: "মাস মাসের mas mash masher",
        },
        ago="আগে পূর্বে age aage",
        ahead="পরে পর বাদে pore por bade",
        last="গত আগের গেল goto ager gelo",
        this="এই ei চলতি",
        next="আগামী সামনের পরের আসছে agami samner porer asche",
        said="{nth} {month} {year}",
        said_short="{nth} {month}",
        days={
            1: "পয়লা পহেলা poyla pohela", 2: "দোসরা dosra", 3: "তেসরা tesra",
            4: "চৌঠা choutha", 5: "পাঁচই panchoi", 6: "ছয়ই", 7: "সাতই satoi", 8: "আটই atoi",
            9: "নয়ই", 10: "দশই doshoi", 11: "এগারোই egaroi", 12: "বারোই baroi", 13: "তেরোই teroi",
            14: "চোদ্দই চৌদ্দই choddoi", 15: "পনেরোই poneroi", 16: "ষোলোই sholoi",
            17: "সতেরোই soteroi", 18: "আঠারোই atharoi", 19: "উনিশে unishe", 20: "বিশে bishe",
            21: "একুশে ekushe", 22: "বাইশে baishe", 23: "তেইশে teishe", 24: "চব্বিশে chobbishe",
            25: "পঁচিশে pochishe", 26: "ছাব্বিশে chhabbishe", 27: "সাতাশে satashe",
            28: "আটাশে আঠাশে atashe", 29: "উনত্রিশে unotrishe", 30: "তিরিশে ত্রিশে tirishe trishe",
            31: "একত্রিশে ektrishe",
        },
        around=(
            "তারিখ", "তারিখে", "তারিখের", "তারিখটা", "দিন", "দিনে", "নাগাদ", "ছিল", "হবে", "মাসের",
            "tarikh", "tarikhe", "tarikher", "nagad", "chilo", "hobe", "maser", "সালের", "সাল",
            "তে",
        ),
    ),
    language_names={
        "hi": "হিন্দি হিন্দী হিন্দিতে hindi hindite",
        "bn": "বাংলা বাঙলা বাংলায় বাংলাতে bangla banglay bengali",
        "te": "তেলুগু তেলেগু তেলুগুতে telugu", "mr": "মারাঠি মারাঠিতে marathi",
        "ta": "তামিল তামিলে tamil", "gu": "গুজরাটি গুজরাতি gujarati", "kn": "কন্নড় কানাড়া kannada",
        "ml": "মালয়ালম মালায়ালাম malayalam", "pa": "পাঞ্জাবি পাঞ্জাবী punjabi",
        "or": "ওড়িয়া উড়িয়া ওড়িয়াতে odia oriya", "as": "অসমিয়া অহমিয়া আসামিজ অসমিয়াতে asamiya",
        "ur": "উর্দু উর্দুতে urdu",
        "en": "ইংরেজি ইংরেজী ইংলিশ ইংরাজি ইংরেজিতে ইংলিশে ingreji ingrejite english englishe",
    },
)  # fmt: skip
