"""Hindi, in Devanagari and as callers and recognisers romanise it."""

from decimal import Decimal

from agent.language.tables.folds import FOLDS
from agent.language.tables.sayings import SAYINGS
from agent.language.tables.table import Dates, Hearing, Table

HINDI = Table(
    language="hi",
    says=SAYINGS["hi"],
    hears=Hearing(
        borrows=("en",),
        folds=FOLDS["hi"],
        fillers=(
            "जी", "ji", "अच्छा", "accha", "कृपया", "kripya", "उम", "उम्म", "हम्म", "मतलब",
            "matlab", "देखिए", "dekhiye", "सुनिए", "suniye", "सुनो", "suno", "भैया", "bhaiya",
            "मैडम", "सर", "नमस्ते", "namaste", "नमस्कार", "हैलो", "प्लीज़", "ज़रा", "jara",
            "अरे", "are", "साहब", "sahab",
        ),
        light=(
            "मैं मैंने मेरा मेरी मेरे मुझे मुझको हम हमारा हमारे हमें अपना अपनी अपने आप आपका"
            " यह ये वह वो इस उस इसे उसे है हैं हूँ हो था थी थे गया गई गए गयी गये हुआ हुई हुए"
            " होना रहा रही रहे का के की को से में मे पर ने तो भी ही कि क्या कृपया अभी जल्दी"
            " तुरंत ना कर करो करें करना करनी करने कराना कराओ कराइए करवाना करवा करवाओ कीजिए"
            " कीजिये करिए करके दो दे दें दीजिए दीजिये देना लो लेना चाहिए चाहता चाहती पाना एक"
            " किसी कोई बता बताओ बताइए बताइये बताना बताएँ जानना जाननी जाए जाओ main mai maine"
            " mera meri mere mujhe mujhko hum hamara apna apni apne aap yeh ye vah vo woh is"
            " us hai hain hun hoon ho tha thi the gaya gayi gaye gya hua hui hue raha rahi"
            " rahe ka ke ki ko se me mein men par pe ne to bhi hi kya abhi jaldi turant na"
            " kar karo karen karna karni karne karana karao karaiye karvana karwana karwao"
            " karva kijiye kariye do de den dijiye dena lo lena chahiye chahie chahta chahti"
            " ek kisi koi bata batao bataiye batana janna bhai yaar इज माय द व्हाट आई जाना"
            " फ़ौरन"
        ),
        numbers={
            0: "ज़ीरो शुन्य shunya sifar सिफर", 1: "वन", 2: "दू टू", 3: "थ्री",
            4: "char chaar फोर", 5: "पांच panch paanch फाइव फाईव",
            6: "छः छे छै chhe che chhai chheh chah chhah cheh सिक्स", 7: "सेवन सेवेन सेवन्", 8: "aath एट एइट",
            9: "nau nou नाइन नाईन",
            10: "dus das टेन", 11: "gyarah gyara ग्यारा इलेवन", 12: "बारा bara barah ट्वेल्व",
            13: "तेरा tera terah थर्टीन", 14: "चौदा chaudah chauda choudah",
            15: "pandrah pandra पन्द्रह फिफ्टीन",
            16: "solah sola सोला", 17: "satrah satra सतरह", 18: "atharah athara अट्ठारह",
            19: "unnis", 20: "bees ट्वेंटी ट्वेन्टी", 21: "ikkis इकीस", 22: "bais baees", 23: "teis",
            24: "chaubis choubis", 25: "pachis pacchis", 26: "chhabbis", 27: "sattais satais",
            28: "atthais athais", 29: "unatis untis उन्तीस", 30: "tees थर्टी", 31: "ikattis इकत्तीस",
            32: "battis", 33: "taintis", 34: "chauntis", 35: "paintis", 36: "chhattis",
            37: "saintis", 38: "adtis artis", 39: "untalis unchalis उन्तालीस", 40: "chalis फोर्टी फॉर्टी",
            41: "iktalis", 42: "bayalis", 43: "taintalis",
            44: "चवालीस चौंतालीस चौआलीस chavalis",
            45: "paintalis", 46: "chhiyalis छयालीस", 47: "saintalis", 48: "adtalis artalis",
            49: "unchas", 50: "pachas पचास् फिफ्टी", 51: "ikyavan इक्यावन इकावन", 52: "bavan",
            53: "tirpan तिरपन त्रेपन", 54: "chauvan चव्वन", 55: "pachpan", 56: "chhappan",
            57: "sattavan", 58: "atthavan", 59: "unsath", 60: "saath सिक्स्टी सिक्सटी", 61: "iksath",
            62: "basath", 63: "tirsath तिरसठ त्रेसठ", 64: "chaunsath", 65: "painsath",
            66: "chhiyasath छयासठ", 67: "sadsath सरसठ", 68: "adsath", 69: "unhattar",
            70: "sattar सेवेंटी सेवंटी", 71: "ikhattar", 72: "bahattar", 73: "tihattar", 74: "chauhattar",
            75: "pachhattar पिचहत्तर", 76: "chhihattar", 77: "sathattar", 78: "athhattar",
            79: "unasi उनासी", 80: "assi एटी एट्टी", 81: "ikyasi", 82: "bayasi", 83: "tirasi",
            84: "chaurasi", 85: "pachasi", 86: "chhiyasi", 87: "sattasi सतासी",
            88: "atthasi अठासी", 89: "navasi", 90: "nabbe नाइंटी नाइनटी", 91: "ikyanve इक्यानबे",
            92: "banve बानबे", 93: "tiranve तिरानबे", 94: "chauranve चौरानबे",
            95: "pachanve पंचानवे पंचानबे", 96: "chhiyanve छियानबे", 97: "sattanve सत्तानबे",
            98: "atthanve अट्ठानबे", 99: "ninyanve निन्यानबे निन्नानवे",
        },
        tens_take_units=False,
        scales={
            100: "सौ sau सो हंड्रेड हन्ड्रेड", 1_000: "हज़ार hazaar hazar थाउज़ेंड थाउजंड हज़ारों",
            100_000: "लाख lakh लाख़", 10_000_000: "करोड़ karod karor crore",
        },
        mixed={
            "ढाई": Decimal("2.5"), "dhaai": Decimal("2.5"), "अढ़ाई": Decimal("2.5"), "dhai": Decimal("2.5"),
            "डेढ़": Decimal("1.5"), "dedh": Decimal("1.5"), "डेढ": Decimal("1.5"),
            "der": Decimal("1.5"), "आधा": Decimal("0.5"), "आधे": Decimal("0.5"),
        },
        steps={
            "सवा": Decimal("0.25"), "sava": Decimal("0.25"), "साढ़े": Decimal("0.5"),
            "sadhe": Decimal("0.5"), "saade": Decimal("0.5"), "पौने": Decimal("-0.25"),
            "paune": Decimal("-0.25"), "पौन": Decimal("-0.25"),
        },
        parts={},
        points="दशमलव पॉइंट पॉइण्ट dashamlav",
        joins="और aur",
        repeats={2: "डबल डबुल double", 3: "ट्रिपल तिबल triple tripal"},
        endings="",
        rupees="रुपये रुपए रुपया रुपयों रूपये रूपए रुपीज़ रूपीज रुपइया रुपिया rupaye rupay rupaya rupaiya rupiya",
        paise="पैसे पैसा paise paisa",
        around_digits=(
            "पिन कोड", "पिनकोड", "pin kod", "चेक नंबर", "check number", "टिकट नंबर", "शिकायत नंबर",
            "मोबाइल नंबर", "फ़ोन नंबर", "खाता नंबर", "लिखो", "लिखिए", "likho", "likhiye", "बोल रहा हूँ",
            "आख़िरी के चार अंक", "आख़िर के 4 अंक", "aakhri ke char ank", "akhri ke char ank",
            "लास्ट फोर डिजिट", "लास्ट फोर", "last four", "लास्ट चार", "last char ank", "last char",
            "अंतिम चार", "आख़िरी चार", "aakhri char", "akhri char", "last char digit", "अंक हैं",
            "चार अंक", "char ank", "डिजिट", "नम्बर", "nambar", "hain", "mere", "का नंबर है",
            "आख़िरी अंक", "आख़िरी चार अंक", "आखिर के चार अंक", "आख़िरी", "आख़िरी 4 अंक",
            "aakhri", "aakhri ank", "aakhri char ank", "aakhri 4 ank", "अंतिम चार अंक",
            "अंतिम अंक", "कार्ड", "के", "का", "आख़िर में", "में", "है", "हैं", "नंबर", "खाता",
            "खाते", "मेरा", "मेरे", "वाला", "वाले", "वाली", "अंक", "card", "ka", "ke", "hai",
            "number", "wala", "khata", "mera",
        ),
        around_amount=(
            "भेज दो", "भेज दीजिए", "bhej do", "डाल दो", "daal do", "dal do", "निकाल दो", "nikal do",
            "जमा कर दो", "jama kar do", "kar do", "लिख दो", "likh do", "चुका दो", "भर दो", "bhar do",
            "काट दो", "kaat do", "रख दो", "rakh do", "बता दो", "bata do", "ट्रांसफर कर दो",
            "transfer kar do", "भिजवा दो", "bhijwa do", "डलवा दो", "पहुँचा दो", "बस", "bas", "डालने",
            "डालना", "dalna", "dalne", "लगभग", "करीब", "तक", "वाला", "ही", "भी", "को", "ko", "से",
            "तो", "जी", "के लिए", "ke liye", "bhejne", "hain", "निकाल", "भेज", "पूरे", "कुल", "लोन",
            "मुझे", "मैं", "चाहिए", "भेजो", "भेजिए", "भेजना", "भेजने", "है", "हैं", "दीजिए",
            "दे दो", "दे दीजिए", "का", "के", "की", "राशि", "रकम", "मात्र", "निकालना",
            "निकालने", "जमा", "करना", "करने", "कर दो", "रुपये दो", "रुपए दो", "rupaye do",
            "mujhe", "chahiye", "bhejo", "bhejna", "hai", "ka", "ke", "matra", "jama", "karna",
            "dijiye", "de do",
        ),
        yes=(
            "हाँ", "हा", "हाँ हाँ", "हाँ जी", "जी हाँ", "haan", "ha", "haa", "haan ji",
            "ji haan", "haanji", "hanji", "यस", "येस", "हओ", "हौ", "hao", "हाँ हाँ हाँ", "बेशक", "beshak",
            "बिल्कुल सही", "bilkul sahi", "हाँ बिल्कुल", "यस यस", "हूँ", "बिल्कुल", "bilkul", "बिलकुल", "ज़रूर",
            "zaroor",
        ),
        agree=(
            "जी", "ji", "ठीक", "ठीक है", "theek", "theek hai", "thik hai", "सही", "सही है",
            "sahi", "sahi hai", "कर दो", "कर दीजिए", "कर दीजिये", "करो", "कीजिए", "कीजिये",
            "करिए", "कर दे", "kar do", "kar dijiye", "karo", "kijiye", "अच्छा", "ओके", "राइट",
            "ओके", "ok", "ठीक बा", "theek ba", "सही बोला", "सही बोल रहे हो", "सही बोल रहे हैं",
            "सही कहा", "सही कह रहे हो", "sahi bola", "sahi kaha", "sahi bol rahe ho", "कर दीं",
            "कर दीजिएगा", "कर दीजियेगा", "कर दिजिए", "kar dijiyega", "kar dena", "कर देना",
            "करवा दो", "karwa do", "करवा दीजिए", "हो जाए", "करते हैं", "चलेगा", "chalega",
            "चल ठीक", "चलो ठीक है", "chalo theek hai", "कोई दिक़्क़त नहीं", "koi dikkat nahi",
            "हो जाएगा", "बढ़िया", "badhiya", "एकदम सही", "ekdam sahi", "आगे बढ़ो", "आगे बढ़िए",
            "aage badho", "कन्फर्म", "कन्फर्म करो", "confirm karo", "confirm kar do", "सबमिट",
            "सही जवाब", "मंज़ूर है", "manzoor hai", "डन", "done", "भेज दो", "bhej do", "भेज दीजिए",
            "मंज़ूर", "manzoor", "करना है", "karna hai", "कर दो ना",
        ),
        no=(
            "नहीं", "नही", "ना", "nahi", "nahin", "nhi", "na", "मत", "mat",
            "जी नहीं", "नहीं जी", "nahi ji", "गलत", "galat", "सही नहीं", "sahi nahi",
            "ठीक नहीं", "theek nahi", "मत करो", "mat karo", "मत कीजिए", "mat kijiye",
            "मत करिए", "मत कर दो", "मत करना", "नहीं करना", "nahi karna", "नहीं करना है",
            "nahi karna hai", "नहीं करो", "नहीं चाहिए", "nahi chahiye", "कुछ नहीं",
            "और कुछ नहीं", "kuch nahi", "aur kuch nahi", "नो", "नॉट", "रहने दो",
            "rehne do", "रहने दीजिए", "cancel karo", "cancel kar do", "cancel kar dijiye", "कैंसिल",
            "कैंसिल करो", "कैंसिल कर दो", "कैंसिल कर दीजिए", "cancel", "रद्द", "radd kar do", "रहने दे",
            "rahne do", "rahne dijiye", "छोड़ो", "छोड़ दो", "chhodo", "chod do", "जाने दो", "jaane do",
            "मना है", "बंद ना करो", "ना करो", "na karo", "मत करिएगा", "मत करना", "mat karna",
            "नहीं भेजना", "nahi bhejna", "मत भेजो", "mat bhejo", "मत भेजना", "ग़लत है", "galat hai",
            "बिल्कुल नहीं", "bilkul nahi", "बिलकुल मत", "कभी नहीं", "kabhi nahi", "हरगिज़ नहीं",
            "ऐसा नहीं", "aisa nahi", "ये नहीं", "यह नहीं", "yeh nahi", "वो नहीं", "ज़रूरत नहीं",
            "ज़रूरत नहीं है", "zaroorat nahi", "zaroorat nahi hai", "नहीं नहीं", "nahi nahi", "ना ना",
            "na na", "नो नो", "नको", "नाहीं", "nai", "नई", "नाही", "मंज़ूर नहीं", "manzoor nahi", "रद्द करो", "रद्द कर दो", "बंद मत करो", "सही नहीं है",
        ),
        unsure=(
            "पता नहीं", "pata nahi", "नहीं पता", "nahi pata", "मालूम नहीं", "malum nahi",
            "नहीं मालूम", "याद नहीं", "yaad nahi", "कोई बात नहीं", "koi baat nahi",
            "क्यों नहीं", "kyon nahi", "शायद", "shayad", "लेकिन", "lekin", "मगर", "magar",
            "गलत नहीं", "galat nahi", "या", "अगर", "agar", "रुको", "रुकिए", "ruko", "क्या",
            "ऐसा नहीं है कि", "aisa nahi hai ki", "सोच", "सोचकर", "soch", "sochkar", "पूछकर", "पूछ",
            "puchkar", "poochkar", "बाद में", "baad mein", "हो सकता है", "ho sakta hai", "कब", "kab",
            "कितना", "कितने", "kitna", "kitne", "कौन", "kaun", "कैसे", "kaise", "क्यों", "kyon", "kyun",
            "सुनाई नहीं", "sunai nahi", "फिर से", "phir se", "दोबारा", "dobara", "ya", "सही नहीं पता",
            "याद नहीं आ रहा", "बताता हूँ", "बताती हूँ", "batata hun", "देखता हूँ", "देखते हैं",
            "dekhte hain", "dekhta hun", "रुकिये", "rukiye", "एक मिनट", "ek minute", "ek minat",
            "मुश्किल", "शक", "डर", "कोई शक नहीं", "समझ नहीं", "samajh nahi", "समझा नहीं", "नहीं समझा", "नहीं समझी",
        ),
        around_answer=(
            "है", "यह", "ये", "वह", "कार्ड", "बंद", "ब्लॉक", "अभी", "इसे", "इसको", "उसे",
            "मेरा", "वाला", "जवाब", "hai", "yeh", "card", "band", "block", "abhi", "ise",
            "isko", "mera", "bank", "आप", "aap", "आपने", "हो", "हैं", "ho", "hain", "hi", "ही", "भी", "भैया",
            "bhaiya", "मैडम", "madam", "सर", "sir", "बिटिया", "पैसे", "paise", "वही", "wahi", "सब", "sab",
            "नंबर", "number", "पर", "बात", "baat", "इसमें", "फिर", "phir", "लॉक", "lock", "तो", "to", "को", "ko", "एटीएम", "atm",
        ),
        negators="नहीं नही nahi nahin nhi मत mat ना na बिना",
        negating="",
    ),
    dates=Dates(
        months=(
            "जनवरी january janvari", "फ़रवरी february farvari", "मार्च march", "अप्रैल april",
            "मई may mai", "जून june", "जुलाई july julai", "अगस्त august agast",
            "सितंबर september sitambar", "अक्टूबर october aktubar", "नवंबर november navambar",
            "दिसंबर december disambar",
        ),
        weekdays=(
            "सोमवार somvar", "मंगलवार mangalvar", "बुधवार budhvar",
            "गुरुवार बृहस्पतिवार वीरवार guruvar", "शुक्रवार shukravar", "शनिवार शनिचर shanivar",
            "रविवार इतवार ravivar itvar",
        ),
        relative={
            0: "आज aaj", -1: "कल kal", 1: "कल kal", -2: "परसों parson", 2: "परसों parson",
            -3: "नरसों", 3: "नरसों",
        },
        units={1: "दिन दिनों din", 7: "हफ़्ते हफ़्ता सप्ताह hafte", 30: "महीने महीना माह mahine"},
        ago="पहले पूर्व pehle",
        ahead="बाद baad",
        last="पिछले पिछला पिछली गत pichhle",
        this="इस is",
        next="अगले अगला अगली agle",
        said="{nth} {month} {year}",
        said_short="{nth} {month}",
        days={1: "पहली pehli"},
        around=("को", "की", "के", "तारीख़", "तारीख", "तारीक", "दिन", "ko", "ki", "tarikh"),
    ),
    language_names={
        "hi": "हिंदी", "bn": "बंगाली बांग्ला", "te": "तेलुगु", "mr": "मराठी", "ta": "तमिल",
        "gu": "गुजराती", "kn": "कन्नड़", "ml": "मलयालम", "pa": "पंजाबी", "or": "ओड़िया उड़िया",
        "as": "असमिया", "ur": "उर्दू", "en": "अंग्रेज़ी अंग्रेजी इंग्लिश angrezi angreji",
    },
)  # fmt: skip
