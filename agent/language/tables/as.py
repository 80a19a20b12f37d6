"""Assamese, in its script and as callers romanise it: with x, s or h for the sound of শ."""

from decimal import Decimal

from agent.language.tables.folds import FOLDS
from agent.language.tables.sayings import SAYINGS
from agent.language.tables.table import Dates, Hearing, Table

ASSAMESE = Table(
    language="as",
    says=SAYINGS["as"],
    hears=Hearing(
        borrows=("en", "hi"),
        folds=(
            # 50 is not 500, 17 not 70, 6 (ছয়) not চাই, and হয় no hey.
            ("(?<=[a-z]{2})osh$", "kho"), ("^(?:s|sh|x|h)[oa]tt[oa]r", "satthar"),
            ("^(?:chh?|s)o[yi]$", "sayo"), ("^ho[yi]$", "hayo"),
            *FOLDS["as"],
        ),
        fillers=(
            "বাৰু", "baru", "মানে", "mane", "উম", "উম্ম", "শুনকচোন", "শুনকচোন", "xunoksun", "শুনক",
            "xunok", "hunok", "চাওকচোন", "saoksun", "চাওক", "saok", "দাদা", "dada", "বাইদেউ",
            "baideu",
            "ককাইদেউ", "kokaideu", "মেডাম", "চাৰ", "ছাৰ", "ডাঙৰীয়া", "dangoriya", "হেল্লো", "হেলো",
            "নমস্কাৰ", "nomoskar", "namaskar", "প্লীজ", "অনুগ্ৰহ কৰি", "onugroho kori", "অলপ", "olop",
            "অ'", "হেৰা", "hera", "আচ্ছা", "accha", "পিছে", "তেন্তে", "tente", "আজ্ঞে", "জী", "ji",
        ),
        light=(
            "মই মোৰ মোক আমি আমাৰ আমাক আপুনি আপোনাৰ আপোনালোকে তুমি এই সেই এইটো সেইটো এইটোৰ সেইটোৰ এটা"
            " এখন এজন যে যি তো কি নেকি নে কোনো কিবা এতিয়া এতিয়াই এতিয়াৰ সোনকালে বেগতে পৰা ৰ ক ত"
            " টো খন জন"
            " কেইটা বোৰ আৰু বাবে কাৰণে কৰি কৰা কৰাৰ কৰিব কৰক কৰোঁ কৰিম কৰিছোঁ কৰিছে কৰিলোঁ কৰিলে কৰিবলৈ"
            " কৰাব কৰাওক হ'ব হব হয় হৈছে হ'ল হল হৈ আছে আছোঁ আছিল আছিলোঁ দিয়ক দিয়কচোন দিয়া দে দি দিব"
            " দিবচোন দিম দিবলৈ লাগে লাগিব লাগিছিল ল'ব লওক লৈ বিচাৰোঁ বিচাৰিছোঁ বিচাৰিছিলোঁ খোজোঁ খুজিছোঁ"
            " খুজিছিলোঁ জানিব জনাব জনাওক কওক কওকচোন ক'ব কব কৈ চাই চাব দেখুৱাওক পাৰোঁ পাৰিব পাৰে"
            " পাৰিম পাম"
            " পাব যাব গ'ল গৈছে যাতে যেন লগত"
            " moi mur mor muk mok ami amar amak apuni apunar tumi ei xei hei eitu eito xeitu"
            " xeito heitu"
            " eta ekhon ejon je ji tu to ki neki ne kunu kiba etia etiya etiyai xunkale beguti"
            " pora r k t"
            " ot or khon kei keita aru babe karone kori kora korar korib korok korim korisu"
            " korise korilu"
            " koribo korabo hobo hoi hoise hol hoi ase asu asil asilu diyok diok diyoksun diya"
            " di dibo dim"
            " diboloi lage lagibo lagisil lobo loi bisaru bisarisu bisarisilu khuju khujisu"
            " khujisilu jonabo"
            " janibo jonaok kowk kouk kok koksun kobo koi sai sabo saba paru paribo pare parim"
            " pam pabo jabo"
            " gol goise jate logot sun son"
            " তাত তাৰ তেওঁ তেওঁৰ সি সকলো গোটেই বহুত বেছি কম বৰ ভালকৈ ভাল তাৰপিছত তেতিয়া যেতিয়া পুৱা"
            " ৰাতি হঠাৎ এইমাত্ৰ এবাৰ আগতে আগৰ পিছত ভিতৰত ওপৰত লৈকে পৰ্যন্ত বুলি কৈছোঁ কৈছিলোঁ কৈছে"
            " ক'লোঁ চাইছোঁ দেখিছোঁ ৰাখিছোঁ ধৰি নিলে নিছে দিলে দিছে দিছিলোঁ দিছোঁ হোৱা হোৱাৰ থাকে"
            " থাকিলে গৈছিলোঁ যাওঁ আহি আহক যদি মতে যেনে অথচ তথাপি হ'বনে হবনে পাৰিবনে দিবনে ক'বনে"
            " কৰিছিলোঁ কৰিছিল হৈছিল লাগিলে পৰিলে বিষয়ে ওপৰতে কোনে কাৰ কাক একো সেইখন এইখন কেইটামান"
            " চাওকচোন কৰকচোন পাৰিমনে যাবনে হৈছেনে tat tar teu teur xi sokolu xokolu gutei gotei"
            " bohut besi kom bor bhalkoi tarpisot tetia jetia pua rati ebar agote agor pisot"
            " bhitorot uporot loike buli koisu koisilu koise kolu saisu dekhisu rakhisu dhori"
            " nile nise dile dise disilu disu hua thake thakile goisilu jau ahi ahok jodi mote"
            " othoso hobone paribone korisilu korisil hoisil lagile bixoye kune kar kak eku"
            " xeikhon eikhon"
        ),
        numbers={
            0: "শূন্য শুন্য জিৰো xunyo hunyo sunyo sunya shunya jiro", 1: "এক ek ak",
            2: "দুই দু dui doi du", 3: "তিনি tini tin তিন", 4: "চাৰি চাৰ sari chari char saari",
            5: "পাঁচ পাচ pas pach panch pans paas", 6: "ছয় ছ soy soi choy choi sai chhoy",
            7: "সাত xat xaat hat haat sat saat", 8: "আঠ আথ ath aath at",
            9: "ন নয় ন' no noi na noy", 10: "দহ doh dah doho dos",
            11: "এঘাৰ eghar egharo eghara", 12: "বাৰ bar baro", 13: "তেৰ ter tero",
            14: "চৈধ্য চৌধ্য চৈধ soidhya soidho soidh choidhya soudhya choidho",
            15: "পোন্ধৰ পন্ধৰ pondhor pondhoro pondhara",
            16: "ষোল্ল ষোল্লো ষোল xullo xollo hullo solla xolo",
            17: "সোতৰ সতৰ xotor xotoro hotoro sotoro xutoro", 18: "ওঠৰ othor othoro uthor",
            19: "ঊনৈশ উনৈশ উনৈছ ঊনৈছ unoix unois unoish unais", 20: "বিশ বিছ কুৰি bix bis bish kuri",
            21: "একৈশ একৈছ ekoix ekois ekoish", 22: "বাইশ বাইছ baix bais baish",
            23: "তেইশ তেইছ teix teis teish", 24: "চৌবিশ চৌবিছ soubix soubis choubis soubish",
            25: "পঁচিশ পঁচিছ পচিশ posix posis pochis posish",
            26: "ছাব্বিশ ছাব্বিছ sabbix sabbis chabbis",
            27: "সাতাইশ সাতাইছ xataix xatais hatais satais",
            28: "আঠাইশ আঠাইছ athaix athais athaish",
            29: "ঊনত্ৰিশ উনত্ৰিশ ঊনত্ৰিছ উনত্ৰিছ unotrix unotris untrix",
            30: "ত্ৰিশ ত্ৰিছ তিৰিশ trix tris trish tirix", 31: "একত্ৰিশ একত্ৰিছ ektrix ektris",
            32: "বত্ৰিশ বত্ৰিছ botrix botris", 33: "তেত্ৰিশ তেত্ৰিছ tetrix tetris",
            34: "চৌত্ৰিশ চৌত্ৰিছ soutrix soutris choutris",
            35: "পঁয়ত্ৰিশ পয়ত্ৰিশ পঁয়ত্ৰিছ poitrix poitris",
            36: "ছয়ত্ৰিশ ছত্ৰিশ ছয়ত্ৰিছ soytrix soitris sotrix",
            37: "সাতত্ৰিশ সাঁইত্ৰিশ সাতত্ৰিছ xatotrix xaatotris",
            38: "আঠত্ৰিশ আঠত্ৰিছ athtrix athtris",
            39: "ঊনচল্লিশ উনচল্লিশ ঊনচল্লিছ উনচল্লিছ unosollix unosollis",
            40: "চল্লিশ চল্লিছ sollix sollis chollis", 41: "একচল্লিশ একচল্লিছ eksollix eksollis",
            42: "বিয়াল্লিশ বিয়াল্লিছ biyallix biallis",
            43: "তিয়াল্লিশ তেতাল্লিশ তেতাল্লিছ তিয়াল্লিছ tiyallix tetallis",
            44: "চৌচল্লিশ চৌৱাল্লিশ চৌৱাল্লিছ চৌচল্লিছ sousollix souallis",
            45: "পঁঞ্চল্লিশ পঞ্চল্লিশ পঁয়তাল্লিশ পঁয়তাল্লিছ পঞ্চল্লিছ ponsollix poitallis",
            46: "ছয়চল্লিশ ছিয়াল্লিশ ছয়চল্লিছ ছিয়াল্লিছ soysollix siyallis",
            47: "সাতচল্লিশ সাতচল্লিছ xatsollix xatsollis",
            48: "আঠচল্লিশ আঠচল্লিছ athsollix athsollis",
            49: "ঊনপঞ্চাশ উনপঞ্চাশ ঊনপঞ্চাছ উনপঞ্চাছ unoponsax unoponsas",
            50: "পঞ্চাশ পঞ্চাছ ponsax ponsas ponchas ponchax", 51: "একাৱন একাৱন্ন ekawon ekabon",
            52: "বাৱন বাৱন্ন bawon babon", 53: "তেপন তেৱন tepon tewon",
            54: "চৌৱন চৌপন souwon soubon",
            55: "পঁচপন পঞ্চাৱন পঞ্চপন posopon ponsawon", 56: "ছাপন ছয়পন sapon soypon",
            57: "সাতাৱন xatawon satawon", 58: "আঠাৱন athawon", 59: "ঊনষাঠি উনষাঠি unoxathi",
            60: "ষাঠি xathi hathi sathi", 61: "একষষ্ঠি একষষ্টি ekxoxthi ekxosti",
            62: "বাষষ্ঠি বাষষ্টি baxoxthi baxosti",
            63: "তেষষ্ঠি তেষষ্টি texoxthi texosti", 64: "চৌষষ্ঠি চৌষষ্টি souxoxthi souxosti",
            65: "পঁয়ষষ্ঠি পঁয়ষষ্টি পঁইষষ্ঠি poixoxthi poixosti", 66: "ছয়ষষ্ঠি ছয়ষষ্টি soyxoxthi soixosti",
            67: "সাতষষ্ঠি সাতষষ্টি xatxoxthi xatxosti", 68: "আঠষষ্ঠি আঠষষ্টি athxoxthi athxosti",
            69: "ঊনসত্তৰ উনসত্তৰ unoxottor", 70: "সত্তৰ xottor hottor sottor",
            71: "এসত্তৰ একসত্তৰ exottor ekxottor",
            72: "বাসত্তৰ baxottor", 73: "তেসত্তৰ texottor", 74: "চৌসত্তৰ souxottor",
            75: "পঁয়সত্তৰ পঁচসত্তৰ পঞ্চসত্তৰ পঁচত্তৰ poixottor ponsxottor posottor",
            76: "ছয়সত্তৰ soyxottor soixottor",
            77: "সাতসত্তৰ xatxottor", 78: "আঠসত্তৰ athxottor", 79: "ঊনাশী উনাশী ঊনআশী unaxi unasi",
            80: "আশী আশি axi asi ashi", 81: "একাশী একাশি ekaxi ekasi",
            82: "বিৰাশী বিৰাশি biraxi birasi",
            83: "তিৰাশী তিৰাশি tiraxi tirasi", 84: "চৌৰাশী চৌৰাশি souraxi sourasi",
            85: "পঁচাশী পঁচাশি posaxi posasi", 86: "ছিয়াশী ছয়াশী ছিয়াশি siyaxi siyasi",
            87: "সাতাশী সাতাশি xataxi xatasi", 88: "আঠাশী আঠাশি athaxi athasi",
            89: "ঊননব্বৈ উননব্বৈ unonobboi",
            90: "নব্বৈ নব্বে নবৈ nobboi noboi nobbe", 91: "একানব্বৈ একান্নব্বৈ ekanobboi",
            92: "বিৰানব্বৈ বিৰান্নব্বৈ biranobboi", 93: "তিৰানব্বৈ তিৰান্নব্বৈ tiranobboi",
            94: "চৌৰানব্বৈ চৌৰান্নব্বৈ souranobboi", 95: "পঁচানব্বৈ পঁচান্নব্বৈ posanobboi ponsanobboi",
            96: "ছিয়ানব্বৈ ছয়ানব্বৈ ছিয়ান্নব্বৈ siyanobboi soyanobboi",
            97: "সাতানব্বৈ সাতান্নব্বৈ xatanobboi",
            98: "আঠানব্বৈ আঠান্নব্বৈ athanobboi", 99: "নিৰানব্বৈ নিৰান্নব্বৈ niranobboi",
            100: "এশ এশো একশ exo eho ekho eso esho exow ekxo", 125: "সোৱাশ xowaxo sowaso",
            150: "ডেৰশ ডেৰশো derxo derho derso derkho",
            200: "দুশ দুশো dukho duxo duho duso dusho duikho",
            250: "আঢ়ৈশ আঢ়ৈশো arhoixo arhoiho aroixo",
            300: "তিনিশ তিনিশো tinikho tinixo tiniho tiniso tinisho",
            400: "চাৰিশ চাৰিশো sarikho sarixo sariho sariso charisho saro",
            500: "পাঁচশ পাঁচশো paskho pasxo pasho passo pachxo panchsho pas-xo",
            600: "ছশ ছয়শ ছয়শো soykho soyxo soikho soixo soiho sokho soxo",
            700: "সাতশ সাতশো xatkho xatxo xatho hatkho satsho",
            800: "আঠশ আঠশো athkho athxo athho athso",
            900: "নশ নশো ন'শ nokho noxo noho noso",
        },
        tens_take_units=False,
        scales={
            100: "শ শো xo kho so sho হাণ্ড্ৰেড",
            1_000: "হাজাৰ হেজাৰ hajar hezar hazar থাউজেণ্ড",
            100_000: "লাখ লক্ষ lakh lokkho", 10_000_000: "কোটি কোটী koti kuti",
        },
        mixed={
            "আঢ়ৈ": Decimal("2.5"), "আঢ়ৈয়ে": Decimal("2.5"), "arhoi": Decimal("2.5"),
            "aroi": Decimal("2.5"), "adhoi": Decimal("2.5"), "adoi": Decimal("2.5"),
            "ডেৰ": Decimal("1.5"), "দেৰ": Decimal("1.5"), "der": Decimal("1.5"),
            "derh": Decimal("1.5"), "ded": Decimal("1.5"), "আধা": Decimal("0.5"),
            "adha": Decimal("0.5"), "আধ": Decimal("0.5"),
        },
        steps={
            "সোৱা": Decimal("0.25"), "xuwa": Decimal("0.25"), "xowa": Decimal("0.25"),
            "sowa": Decimal("0.25"), "চাৰে": Decimal("0.5"), "সাৰে": Decimal("0.5"),
            "সাঢ়ে": Decimal("0.5"), "sare": Decimal("0.5"), "xare": Decimal("0.5"),
            "hare": Decimal("0.5"), "sarhe": Decimal("0.5"), "পৌনে": Decimal("-0.25"),
            "পোনে": Decimal("-0.25"), "পৌনেই": Decimal("-0.25"), "poune": Decimal("-0.25"),
            "pone": Decimal("-0.25"), "paune": Decimal("-0.25"),
        },
        parts={},
        points="দশমিক পইণ্ট doxomik",
        joins="আৰু aru",
        repeats={2: "ডাবল ডবল double dabol dobol", 3: "ট্ৰিপল ট্ৰিপুল triple tripol"},
        endings="ই ও টা টাই মান মানেই ৰ েৰ ে েই লৈ ত ক য়ে i or e tai man",
        rupees="টকা টকাৰ টকাটো টকাই টকাও টকালৈ টকাকৈ toka tokar takar tokai tk taka রুপি",
        paise="পইচা পইছা পয়চা পইচাৰ poisa poysa paisa",
        around_digits=(
            "শেষৰ চাৰিটা নম্বৰ", "শেষৰ চাৰিটা সংখ্যা", "শেষৰ চাৰিটা অংক", "শেষৰ চাৰিটা", "শেষৰ চাৰি",
            "শেষৰ চাৰি অংক", "শেষৰ চাৰিটা ডিজিট", "শেষৰ 4 টা নম্বৰ", "শেষৰ 4 টা", "শেষ চাৰিটা",
            "শেষ চাৰিটা নম্বৰ", "শেষ চাৰিটা অংক", "অন্তিম চাৰিটা", "লাষ্ট চাৰিটা", "লাষ্ট চাৰিটা নম্বৰ",
            "লাষ্ট ফ'ৰ ডিজিট", "লাষ্ট ফ'ৰ", "last four digit", "last 4 digit", "last four",
            "last sarita", "last sari ta", "last sarita number", "xexor sarita", "hekhor sarita",
            "sekhor sarita", "xekhor sarita", "xexor sarita number", "xekhor sarita number",
            "xekhor sarita nombor", "xexor sarita nombor", "xekhor sari", "sesor sarita",
            "sex sarita",
            "shekhor charita", "ছয়টা সংখ্যাৰ", "দহটা সংখ্যাৰ", "চাৰিটা সংখ্যাৰ", "চাৰিটা নম্বৰ",
            "চাৰিটা",
            "sarita", "শেষ", "শেষৰ", "শেষত", "xekh", "xekhot", "xekhor", "xexor", "কাৰ্ড", "কাৰ্ডৰ",
            "কাৰ্ডখনৰ", "একাউণ্টৰ", "একাউণ্ট", "খাতাৰ", "নম্বৰ", "নম্বৰটো", "নাম্বাৰ", "নাম্বাৰটো",
            "নম্বৰৰ", "সংখ্যা", "অংক", "ডিজিট", "হৈছে", "হ'ল", "হল", "আছে", "লিখক", "এইটো", "এইটোৱেই",
            "এয়াই", "এয়া", "এইকেইটা", "এইকেইটাই", "মোৰ", "পিন", "কোড", "পিন কোড", "পিনকোড", "টিকেট",
            "অভিযোগ", "অভিযোগৰ", "চেক", "মোবাইল", "ফোন", "আধাৰ", "number", "nombor", "hoise", "hol",
            "ase", "mur", "mor", "card", "cardor", "card or", "account", "accountor", "eitu",
            "eito",
            "likhok", "pin", "code", "ticket", "cheque", "digit", "ending", "তাৰপিছত",
            "tarpisot", "আৰু",
        ),
        around_amount=(
            "মোৰ", "মই", "মোক", "লাগে", "লাগিব", "লাগিছিল", "দৰকাৰ", "দিয়ক", "দিয়া", "দে", "দিব",
            "দিম", "দিব লাগে", "পঠাব", "পঠাম", "পঠাব লাগে", "পঠাবলৈ আছে", "পঠাব বিচাৰোঁ", "পঠাওক",
            "পঠিয়াই দিয়ক", "পঠিয়াব", "পঠিয়াব লাগে", "পঠিয়াম", "উলিয়াম", "উলিয়াব", "উলিয়াব লাগে",
            "উলিয়াব বিচাৰোঁ", "তুলিব", "তুলিম", "জমা", "জমা দিম", "জমা কৰিম", "জমা কৰিব লাগে", "কৰক",
            "কৰিব", "কৰিম", "হ'ব", "হব", "মাত্ৰ", "মুঠ", "মান", "ধৰক", "সেই", "এই", "আছে", "আজি",
            "ভাইটিক", "ল'ৰাক", "ছোৱালীক", "নগদ", "হে", "বিচাৰোঁ", "mur", "moi", "muk", "lage",
            "lagibo", "dorkar", "diyok", "diok", "diya", "dibo", "dim", "pothabo", "potham",
            "pothaok",
            "pothabo lage", "pothabo bisaru", "uliyam", "uliyabo", "joma", "joma dim", "korok",
            "koribo", "korim", "hobo", "matro", "muth", "man", "dhorok", "bisaru", "aji", "lorak",
        ),
        yes=(
            "হয়", "হয় হয়", "অঁ", "হঁ", "হাঁ", "হ", "হয় দিয়ক", "হয় বাৰু", "নিশ্চয়",
            "নিশ্চয়কৈ", "অৱশ্যেই", "অৱশ্যে হয়", "হাঁ হাঁ", "অঁ অঁ", "ইয়েচ", "য়েছ", "হবলা হয়",
            "hoi", "hoy", "hoi hoi", "hoy hoy", "oo", "ho", "haan", "ha", "hoi diyok", "hoi hol",
            "nissoi", "nischoi", "niccoy", "nischoy", "oboisyei", "oboxye", "hoi ji",
        ),
        agree=(
            "ঠিক", "ঠিক আছে", "ঠিকে আছে", "ঠিকেই আছে", "ঠিকেই", "ঠিক ঠিক", "একদম ঠিক", "একদম",
            "একেবাৰে",
            "একেবাৰে ঠিক", "ঠিক কৈছে", "ঠিকেই কৈছে", "শুদ্ধ", "শুদ্ধ আছে", "শুদ্ধই আছে", "সঁচা", "সঁচাকৈ",
            "হ'ব", "হব", "হ'ব দিয়ক", "হব দিয়ক", "হ'ব বাৰু", "হৈ যাব", "ভাল", "ভাল বাৰু", "বাৰু",
            "আচ্ছা",
            "ওকে", "ৰাইট", "কাৰেক্ট", "ৰাজী", "মই ৰাজী", "মান্তি", "সন্মত", "আপত্তি নাই", "সেইটোৱেই",
            "সেইটোৱে", "এইটোৱেই", "এইটোৱে", "সেয়াই", "এয়াই", "লাগে", "লাগিব", "বিচাৰোঁ", "কৰক",
            "কৰা",
            "কৰি দিয়ক", "কৰি দিয়া", "কৰি দে", "কৰিব", "কৰিব পাৰে", "কৰিব লাগে", "কৰিব লাগিব",
            "কৰি পেলাওক", "কৰকচোন", "কৰি দিয়কচোন", "দিয়ক", "দিয়া", "দি দিয়ক", "দিব পাৰে", "দিয়কচোন",
            "পঠাওক", "পঠাই দিয়ক", "পঠিয়াই দিয়ক", "পঠিয়াওক", "লিখক", "লিখি লওক", "সংযোগ কৰক",
            "সংযোগ কৰি দিয়ক", "লগাই দিয়ক", "বন্ধ কৰক", "বন্ধ কৰি দিয়ক", "বন্ধ কৰি দিয়া", "বন্ধ কৰিব",
            "ব্লক কৰক", "ব্লক কৰি দিয়ক", "আগবাঢ়ক", "কওক", "শুনাওক", "কনফাৰ্ম", "কনফাৰ্ম কৰক",
            "thik", "thik ase", "thike ase", "thik asey", "thikei ase", "thik koise", "ekdom thik",
            "ekdom", "ekebare", "ekebare thik", "xuddho", "xuddho ase", "suddho", "hobo",
            "hobo diyok",
            "hobo baru", "bhal", "baru", "accha", "raji", "moi raji", "xeitui", "xeitue", "eitui",
            "heitui", "lage", "lagibo", "korok", "kora", "kori diyok", "kori diok", "kori diya",
            "koribo pare", "koribo lage", "diyok", "diok", "diya", "pothaok", "pothai diyok",
            "bondho korok", "bondho kori diyok", "bandha kori diyok", "block korok",
            "block kori diyok", "agbarhok", "kowk", "xonjug korok",
        ),
        no=(
            "নহয়", "নহয় নহয়", "না", "নাই", "নাই নাই", "না না", "এনে নহয়", "সেইটো নহয়", "এইটো নহয়",
            "সেয়া নহয়", "এয়া নহয়", "ঠিক নহয়", "ঠিক নাই", "ঠিক হোৱা নাই", "শুদ্ধ নহয়", "শুদ্ধ নাই",
            "সঁচা নহয়",
            "ভুল", "ভুল হৈছে", "ভুল হ'ল", "ভুল আছে", "ভুল কৈছে", "মিছা", "নালাগে", "নালাগে দিয়ক",
            "নেলাগে", "দৰকাৰ নাই", "প্ৰয়োজন নাই", "একো নালাগে", "আৰু একো নালাগে", "আৰু নালাগে",
            "একো নাই", "আৰু একো নাই", "নকৰিব", "নকৰিবা", "নকৰিবি", "নকৰক", "নকৰে", "নকৰোঁ", "নকৰো",
            "কৰিব নালাগে", "কৰি নিদিব", "কৰিব নোৱাৰি", "কৰা নাই", "বন্ধ নকৰিব", "বন্ধ নকৰিবা",
            "বন্ধ কৰিব নালাগে", "বন্ধ নকৰক", "ব্লক নকৰিব", "ব্লক কৰিব নালাগে", "নিদিব", "নিদিবা",
            "নিদিয়ক", "দিব নালাগে", "নপঠাব", "নপঠিয়াব", "পঠাব নালাগে", "নিলিখিব", "নহ'ব", "নহব",
            "হোৱা নাই", "নিবিচাৰোঁ", "নিবিচাৰো", "বিচৰা নাই", "নোখোজোঁ", "ৰাজী নহয়", "মান্তি নহয়",
            "থাক", "থাকক", "থাকিব দিয়ক", "থাকক দিয়ক", "এৰক", "এৰি দিয়ক", "বাদ দিয়ক", "বাদ দিয়া",
            "বাতিল",
            "বাতিল কৰক", "বাতিল কৰি দিয়ক", "কেঞ্চেল", "কেনচেল", "কেন্সেল", "কেঞ্চেল কৰক",
            "কেঞ্চেল কৰি দিয়ক", "cancel", "cancel korok", "cancel kori diyok", "কেতিয়াও নহয়",
            "একেবাৰে নহয়", "একদম নহয়", "মুঠেই নহয়", "মুঠেও নহয়", "কেতিয়াও নকৰিব", "ন'", "নো",
            "এতিয়া নহয়", "এতিয়া নালাগে", "এতিয়া থাকক", "আজি নহয়", "পিছত কৰিম", "না ৰ'ব",
            "নাই ৰ'ব", "নাই নাই ৰ'ব", "না না ৰ'ব", "নহয় নহয় ৰ'ব", "নাই ৰওক", "nai robo", "na robo",
            "নালাগে ৰ'ব",
            "নহয় ৰ'ব", "না ধন্যবাদ", "নালাগে ধন্যবাদ", "ৰখাওক", "বন্ধ কৰক বুলি কোৱা নাই",
            "nohoi", "nohoy", "na", "nai", "nai nai", "na na", "xeitu nohoi", "eitu nohoi",
            "heitu nohoi",
            "thik nohoi", "thik nohoy", "thik nai", "xuddho nohoi", "bhul", "vul", "bhul hoise",
            "bhul hol", "bhul ase", "nalage", "nelage", "nalagey", "dorkar nai", "dorkar nohoi",
            "eku nalage", "aru eku nalage", "aru nalage", "eku nai", "nokoribo", "nokoriba",
            "nokorok",
            "nokore", "koribo nalage", "kori nidibo", "bondho nokoribo", "bondho koribo nalage",
            "bandha nokoribo", "block nokoribo", "nidibo", "nidiba", "dibo nalage", "nopothabo",
            "pothabo nalage", "nohobo", "nibisaru", "nibisaro", "thak", "thakok", "thakok diyok",
            "eri diyok",
            "bad diyok", "batil", "batil korok", "ekdom nohoi", "ekebare nohoi", "muthei nohoi",
            "ketiau nohoi", "etia nohoi", "etia nalage", "pisot korim",
        ),
        unsure=(
            "নাজানোঁ", "নাজানো", "মই নাজানোঁ", "জনা নাই", "ক'ব নোৱাৰোঁ", "কব নোৱাৰোঁ", "ক'ব নোৱাৰো",
            "কব নোৱাৰো", "কৈ নোৱাৰোঁ", "মনত নাই", "মনত পৰা নাই", "মনত নপৰে", "মনত পেলাব পৰা নাই",
            "পাহৰিছোঁ", "পাহৰি গৈছোঁ", "নুবুজিলোঁ", "নুবুজিলো", "নুবুজোঁ", "বুজা নাই", "বুজি নাপালোঁ",
            "বুজি পোৱা নাই", "বুজিব পৰা নাই", "নুশুনিলোঁ", "শুনা নাই", "শুনা নাপালোঁ", "শুনা পোৱা নাই",
            "হ'ব পাৰে", "হব পাৰে", "হ'বও পাৰে", "হয়তো", "হবলা", "কিজানি", "ছাগৈ", "চাগৈ",
            "নিশ্চিত নহয়",
            "শিওৰ নহয়", "চিওৰ নহয়", "সন্দেহ", "ভাবি", "ভাবোঁ", "ভাবিব", "ভাবিছোঁ", "ভাবিবলৈ", "চাওঁ",
            "ৰ'ব", "ৰব", "ৰওক", "অপেক্ষা", "সুধি", "সোধোঁ", "সুধোঁ", "সুধিব", "কিন্তু", "নেকি",
            "বুলিও নহয়", "বুলি নহয়", "bulio nohoi", "buli nohoi",
            "অথবা", "বা", "কি", "কিয়", "কেনেকৈ", "কিমান", "কোন", "কেতিয়া", "যদি", "এনেকুৱা নহয় যে",
            "এনে নহয় যে", "তেনে নহয় যে", "নহয় যে", "ভুল নহয়", "ভুল নাই", "বেয়া নহয়", "অসুবিধা নাই",
            "সমস্যা নাই", "চিন্তা নাই", "একো কথা নাই", "কথা নাই", "একো নহয়", "কিয় নহয়", "কিয় নালাগিব",
            "বাতিল নকৰিব", "কেঞ্চেল নকৰিব", "cancel nokoribo", "batil nokoribo",
            "নালাগে বুলি কোৱা নাই",
            "বন্ধ নকৰিব বুলি কোৱা নাই", "না কোৱা নাই", "নহয় বুলি কোৱা নাই",
            "najanu", "najano", "moi najanu", "jona nai", "kobo nuaru", "kobo nuwaru",
            "kobo nowaru",
            "monot nai", "monot pora nai", "pahorisu", "nubujilu", "nubuju", "buja nai",
            "buji napalu",
            "bujia napalu", "buji puwa nai", "xuna nai", "xuna napalu", "huna napalu", "hobo pare",
            "hobou pare", "hoito", "hobola", "kijani", "sagoi", "nissit nohoi", "sure nohoi",
            "bhabi",
            "bhabu", "bhabibo", "bhabisu", "sau", "robo", "rowok", "xudhi", "xudhu", "kintu",
            "neki", "ki",
            "kio", "kiyo", "kiman", "jodi", "bhul nohoi", "bhul nai", "beya nohoi", "oxubidha nai",
            "kotha nai", "eku kotha nai", "kio nohoi", "othoba", "xondeh",
        ),
        around_answer=(
            "এইটো", "সেইটো", "এই", "সেই", "এয়া", "সেয়া", "কাৰ্ড", "কাৰ্ডখন", "কাৰ্ডটো", "মোৰ", "মই",
            "মোক",
            "আপুনি", "এতিয়া", "এতিয়াই", "সোনকালে", "বেগতে", "তো", "ব্লক", "বন্ধ", "এটিএম", "বেংক",
            "টকা",
            "টকাটো", "একাউণ্ট", "খাতা", "আৰু", "যি", "কৈছে", "ক'লে", "উত্তৰ", "মেছেজ", "লিংক",
            "অভিযোগ",
            "অভিযোগটো", "তাত", "আছে", "দেই", "গৈ", "হে", "যে", "টো", "মা", "বাপু",
            "eitu", "eito", "xeitu", "xeito", "heitu", "ei", "xei", "card", "cardkhon", "khon",
            "mur", "mor",
            "moi", "apuni", "etia", "etiya", "etiai", "etiyai", "xunkale", "to", "block",
            "bondho", "atm",
            "bank", "toka", "aru", "ji", "koise", "ase", "dei", "he", "je", "tu", "dada",
        ),
        negators="না নহয় নাই নালাগে নেলাগে নকৰিব নকৰিবা বিনা na nohoi nohoy nai nalage nelage"
        " nokoribo"
        " nokoriba নো no not dont",
        negating=(
            r"^n(?:[aeiou](?:k[ao]r|lag|p[ao]th|bi(?:s|ch)|hob|h[ao]b|jan|pal|pav|khoj|khuj"
            r"|likh|bu[jz]|[hsx]h?un|thak|jab|jai|u?var|uar)|idi[bymo])"
        ),
    ),
    dates=Dates(
        months=(
            "জানুৱাৰী জানুৱাৰি january januari", "ফেব্ৰুৱাৰী ফেব্ৰুৱাৰি february februari",
            "মাৰ্চ march", "এপ্ৰিল april", "মে' মে may", "জুন june", "জুলাই july julai",
            "আগষ্ট august agost", "ছেপ্টেম্বৰ চেপ্টেম্বৰ september", "অক্টোবৰ october",
            "নৱেম্বৰ নভেম্বৰ november", "ডিচেম্বৰ ডিছেম্বৰ december",
        ),
        weekdays=(
            "সোমবাৰ xombar sombar hombar", "মঙলবাৰ মঙ্গলবাৰ mongolbar", "বুধবাৰ budhbar",
            "বৃহস্পতিবাৰ brihospotibar brihaspatibar", "শুক্ৰবাৰ xukrobar sukrobar hukurbar",
            "শনিবাৰ xonibar sonibar honibar", "দেওবাৰ ৰবিবাৰ deobar robibar",
        ),
        relative={
            0: "আজি aji aaji আজিৰ", -1: "কালি যোৱাকালি kali juwakali কালিৰ",
            1: "কাইলৈ কালিলৈ অহাকালি kailoi kaliloi ohakali কাইলৈৰ", -2: "পৰহি porohi",
            2: "পৰহিলৈ porohiloi", -3: "তৰহি torohi", 3: "তৰহিলৈ torohiloi",
        },
        units={
            1: "দিন দিনৰ দিনত din dinor", 7: "সপ্তাহ সপ্তাহৰ হপ্তা xoptah soptah hopta",
            30: "মাহ মাহৰ মাহত mah mahor mahot",
        },
        ago="আগতে আগে আগেয়ে পূৰ্বে agote age",
        ahead="পিছত পাছত পিছে pisot pasot",
        last="যোৱা গত jowa juwa goto",
        this="এই চলিত ei",
        next="অহা আগন্তুক ওহা oha ahibologia",
        said="{day} {month} {year}",
        said_short="{day} {month}",
        days={1: "পহিলা pohila", 2: "দোচৰা", 3: "তেচৰা"},
        around=(
            "তাৰিখ", "তাৰিখে", "তাৰিখৰ", "তাৰিখটো", "দিন", "দিনে", "আছিল", "হ'ব", "মাহৰ", "চনৰ",
            "চন",
            "tarikh", "tarikhe", "tarikhor", "asil", "hobo", "mahor", "লৈ",
        ),
    ),
    language_names={
        "hi": "হিন্দী হিন্দি হিন্দীত হিন্দীত্ hindi hindit",
        "bn": "বাংলা বঙালী বাংলাত bangla bengali bangali",
        "te": "তেলুগু telugu", "mr": "মাৰাঠী marathi", "ta": "তামিল tamil",
        "gu": "গুজৰাটী gujarati", "kn": "কানাড়া কন্নড় kannada", "ml": "মালয়ালম malayalam",
        "pa": "পাঞ্জাবী punjabi", "or": "উৰিয়া ওড়িয়া odia oriya",
        "as": "অসমীয়া অসমীয়াত আচামিজ axomiya asomiya oxomiya oxomiyat assamese",
        "ur": "উৰ্দু urdu",
        "en": "ইংৰাজী ইংৰাজীত ইংলিছ ইংলিছত ingraji ingrajit ingraaji english",
    },
)  # fmt: skip
