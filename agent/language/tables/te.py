"""Telugu, in its script and as callers and recognisers romanise it."""

from decimal import Decimal

from agent.language.tables.folds import FOLDS
from agent.language.tables.sayings import SAYINGS
from agent.language.tables.table import Dates, Hearing, Table

TELUGU = Table(
    language="te",
    says=SAYINGS["te"],
    hears=Hearing(
        borrows=("en",),
        folds=FOLDS["te"],
        fillers=(
            "అండి", "అండీ", "అండి సార్", "సార్", "సారు", "సర్", "మేడం", "మేడమ్", "అమ్మా", "అమ్మ", "తల్లీ",
            "తల్లి", "బాబు", "బాబూ", "అన్నా", "అన్న", "అక్కా", "అయ్యా", "గారు", "గారూ", "కాస్త", "కొంచెం",
            "కొంచం", "కాస్తంత", "దయచేసి", "ప్లీజ్", "హలో", "అలో", "నమస్తే", "నమస్కారం", "అంటే", "అదేంటంటే",
            "మరి", "చూడండి", "ఏమండి", "ఏమండీ", "ఏవండి", "andi", "andee", "saar", "saaru", "amma",
            "ammaa",
            "babu", "anna", "akka", "ayya", "garu", "gaaru", "kastha", "kasta", "konchem",
            "koncham",
            "dayachesi", "plij", "namaste", "namasthe", "namaskaram", "ante", "mari", "emandi",
            "halo", "హా మరి", "thalli",
        ),
        light=(
            "చూడన్నా చూడమ్మా చూడు చూడవా చదవండి చదువు వినిపించండి చెప్పన్నా చెప్పక్కా చేశాను చేశా "
            "నేను నాకు నా నన్ను నాది మా మాకు మాది మనం మీరు మీ మీకు ఈ ఆ ఇది అది దీన్ని దాన్ని ఒక ఒక్క ఓ ఉంది"
            " వుంది ఉన్నాయి ఉన్నది ఉందా ఉంటే ఉందో ఉండే కావాలి కావాలండి కావాల కావాలి కావలి చెప్పండి చెప్పు చెప్తారా"
            " చెప్పగలరా చెప్పరా చెప్పాలి చెప్పమ్మా తెలుసుకోవాలి తెలుసుకోవాలని తెలపండి తెలియజేయండి చేయండి చెయ్యండి చేసి"
            " చేయాలి చెయ్యాలి చేయి చెయ్యి చేయడం చేయాలంటే చేస్తారా చేసేయండి ఇవ్వండి ఇవ్వు ఇవ్వాలి ఇస్తారా పెట్టండి"
            " పెట్టాలి పెట్టు ఇప్పుడు ఇప్పటికి ఇప్పటి వెంటనే త్వరగా కూడా మాత్రం అని అంటూ అయ్యింది అయింది"
            " అవుతుంది అయ్యాయి లో లోని లోకి కి కు ని ను నుంచి నుండి తో గురించి కోసం ఏమిటి ఏంటి ఏమి ఏం"
            " ఏదో చూసి చూడండి చూడాలి"
            " nenu naaku naku naa na nannu maa ma maaku manam meeru mee meeku ee aa idi adi oka"
            " okka undi"
            " vundi unnayi unnai unda undha unte kavali kaavali kavaali cheppandi chepandi"
            " cheppu chepu"
            " chepthara cheptara cheppara cheppali telusukovali telsukovali cheyandi cheyyandi"
            " chesi"
            " cheyali cheyyali cheyyi cheyi ivvandi ivvu ivvali pettandi pettali ippudu ventane"
            " ventane"
            " tvaraga kuda kooda matram ani ayindi ayyindi ayyayi lo loni loki ki ku ni nu"
            " nunchi nundi"
            " tho to gurinchi kosam emiti enti emi em chusi choosi chudandi"
        ),
        numbers={
            0: "సున్న జీరో సున్నే sunna sunnaa suna zero jeero",
            1: "ఒక్కటి ఒకటే వకటి okati okkati vokati okate vakati వన్",
            2: "రెండే rendu rendoo", 3: "మూడే moodu mudu muudu",
            4: "నాలుగే నాల్గు nalugu naalugu nalgu naalgu", 5: "అయిదు ఐదే aidu aidhu ayidu ayidhu",
            6: "ఆరే aaru aru", 7: "ఏడే edu eedu yedu", 8: "ఎనిమిదే ఎన్మిది ఎనిమిది enimidi enimidhi enmidi"
            " yenimidi",
            9: "తొమ్మిదే తొమిది tommidi thommidi thommidhi tomidi tommidhi", 10: "పదే padi padhi",
            11: "పదకొండే padakondu padhakondu", 12: "పన్నెండే పండ్రెండు pannendu pannemdu panendu",
            13: "padamoodu padamudu padhamoodu",
            14: "పదునాలుగు పధ్నాలుగు పదినాలుగు padnalugu padunalugu padhnalugu padhunalugu",
            15: "పదునైదు పదిహేనే padihenu padhihenu padiheenu", 16: "పదారు padaharu padahaaru"
            " padhaharu padaaru",
            17: "padihedu padhihedu", 18: "పదునెనిమిది పద్ధెనిమిది paddenimidi padhenimidi paddhenimidi"
            " padenimidi",
            19: "పందొమ్మిది పంధొమ్మిది pantommidi pandommidi panthommidi pandhommidi",
            20: "ఇరవయి ఇరువై ఇరవయ్ iravai iruvai iravay", 25: "పాతిక paatika pathika paathika patika",
            21: "ఇరవయ్యొకటి ఇరవైఒకటి", 22: "ఇరవయ్యిరెండు ఇరవైరెండు", 23: "ఇరవైమూడు",
            24: "ఇరవైనాలుగు", 26: "ఇరవయ్యారు", 27: "ఇరవయ్యేడు", 28: "ఇరవయ్యెనిమిది", 29: "ఇరవైతొమ్మిది",
            30: "ముప్పయి ముప్ఫై ముప్ఫయి muppai mupphai muppay mupai",
            40: "నలబై నలభయి నలబయి nalabhai nalabai nalabay",
            50: "యాబై ఏభై ఏబై యాభయి యాబయి yabhai yabai yaabhai yaabai ebhai ebai yabhay",
            60: "అరవయి అరవయ్ aravai aravay", 70: "డబ్బై డెబ్భై డెబ్బయి డెభ్భై debbai dabbai debbhai debbay",
            80: "ఎనబై ఎనభయి ఎనబయి enabhai enabai enabay enibhai",
            90: "తొంబై తొంభయి తొంబయి tombhai thombhai tombai thombai thombay",
            100: "వందే నూరు నూట vanda vandha vandalu nooru nuru noota nuta",
            200: "రెండొందలు రెండొందల రెండువందలు రెండువందల ఇన్నూరు rendondalu rendondala",
            300: "మూడొందలు మూడొందల మున్నూరు moodondalu moodondala mudondalu",
            400: "నాలుగొందలు నాలుగొందల నాలుగువందలు nalugondalu nalugondala naalugondalu",
            500: "ఐదొందలు ఐదొందల అయిదొందలు అయిదొందల ఐదువందలు aidondalu aidondala aidhondalu",
            600: "ఆరొందలు ఆరొందల ఆరువందలు aarondalu arondalu aarondala",
            700: "ఏడొందలు ఏడొందల ఏడువందలు edondalu edondala yedondalu",
            800: "ఎనిమిదొందలు ఎనిమిదొందల ఎనిమిదివందలు enimidondalu enimidondala",
            900: "తొమ్మిదొందలు తొమ్మిదొందల తొమ్మిదివందలు tommidondalu thommidondalu tommidondala",
            1_000: "వెయ్యిన్ని వెయ్యీ veyyi veyi vei",
            1_100: "పదకొండొందలు పదకొండొందల padakondondalu వెయ్యిన్నూరు",
            1_200: "పన్నెండొందలు పన్నెండొందల pannendondalu",
            1_300: "పదమూడొందలు పదమూడొందల", 1_400: "పద్నాలుగొందలు",
            1_500: "పదిహేనొందలు పదిహేనొందల padihenondalu", 1_600: "పదహారొందలు",
            1_700: "పదిహేడొందలు", 1_800: "పద్దెనిమిదొందలు", 1_900: "పందొమ్మిదొందలు",
            10_000: "పదివేలు పదివేల padivelu padivela padhivelu",
        },
        tens_take_units=True,
        scales={
            100: "వంద వందలు వందల వందలూ నూట నూరు vanda vandha vandalu vandhalu vandala vandhala"
            " noota nuta"
            " nooru hundred హండ్రెడ్ ఒందలు",
            1_000: "వెయ్యి వేయి వేయ్యి వేలు వేల వేలూ వేలకు veyyi veyi veyyee velu veelu vela veela"
            " థౌజండ్ థౌసండ్",
            100_000: "లక్ష లక్షా లక్షలు లక్షల లక్షలూ laksha lakshalu lakshala lakshaa lakshla lachha"
            " lakshlu లాక్ lakshalaku lakhala",
            10_000_000: "కోటి కోట్లు కోట్ల koti kotlu kotla kotii",
        },
        mixed={
            "అర": Decimal("0.5"), "అరా": Decimal("0.5"), "సగం": Decimal("0.5"),
            "ara": Decimal("0.5"),
            "పావు": Decimal("0.25"), "ముప్పావు": Decimal("0.75"), "ఒకటిన్నర": Decimal("1.5"),
            "ఒకటింపావు": Decimal("1.25"), "ఒకటీముప్పావు": Decimal("1.75"),
            "okatinnara": Decimal("1.5"), "రెండున్నర": Decimal("2.5"), "rendunnara": Decimal("2.5"),
            "మూడున్నర": Decimal("3.5"), "moodunnara": Decimal("3.5"), "mudunnara": Decimal("3.5"),
            "నాలుగున్నర": Decimal("4.5"), "nalugunnara": Decimal("4.5"),
            "ఐదున్నర": Decimal("5.5"), "అయిదున్నర": Decimal("5.5"), "aidunnara": Decimal("5.5"),
            "ఆరున్నర": Decimal("6.5"), "aarunnara": Decimal("6.5"), "ఏడున్నర": Decimal("7.5"),
            "edunnara": Decimal("7.5"), "ఎనిమిదిన్నర": Decimal("8.5"),
            "enimidinnara": Decimal("8.5"), "తొమ్మిదిన్నర": Decimal("9.5"),
            "tommidinnara": Decimal("9.5"), "పదిన్నర": Decimal("10.5"),
        },
        steps={},
        parts={
            "ఉన్నర": Decimal("0.5"), "న్నర": Decimal("0.5"), "ఇన్నర": Decimal("0.5"),
            "అర": Decimal("0.5"),
            "unnara": Decimal("0.5"), "innara": Decimal("0.5"), "nnara": Decimal("0.5"),
            "ara": Decimal("0.5"), "ముప్పావు": Decimal("0.75"), "పావు": Decimal("0.25"),
            "muppavu": Decimal("0.75"), "paavu": Decimal("0.25"),
        },
        points="పాయింట్ దశాంశం పాయింటు",
        joins="ఒక మరియు ఇంకా oka ఓ",
        repeats={
            2: "డబుల్ డబల్ రెండుసార్లు రెండు-సార్లు జంట dabul dabal double",
            3: "ట్రిపుల్ త్రిపుల్ ట్రిబుల్ మూడుసార్లు మూడు-సార్లు triple",
        },
        endings="కు కి ku ki కే లే ని ను ల ఏ ఊ ండి అండి andi లో మాత్రమే వరకు దాకా",
        rupees=(
            "రూపాయి రూపాయలు రూపాయల రూపాయలను రూపాయిలు రూపాయిల రూపాయలకు రూపాయీ రూ rupayi rupayalu"
            " rupayala roopayalu roopayala rupaayalu rupayilu rupaylu rupayelu rupees rupai"
            " rupailu"
        ),
        paise="పైసా పైసలు పైసల పైసాలు paisa paisalu paisala paise",
        around_digits=(
            "last four", "last 4", "last four number", "last four digit", "last four numbers",
            "చివరి", "చివరి నాలుగు", "చివరి నాలుగు అంకెలు", "చివరి నాలుగు నంబర్లు", "చివరి 4 అంకెలు",
            "చివరి నాలుగు నంబరు", "చివరి నాలుగు డిజిట్లు", "ఆఖరి", "ఆఖరి నాలుగు", "ఆఖరి నాలుగు అంకెలు",
            "ఆఖరు", "ఆఖరున", "చివర", "చివరన", "చివర్లో", "ఆఖర్లో", "అంకె", "అంకెలు", "నంబర్", "నంబరు",
            "నెంబర్",
            "నెంబరు", "నంబర్లు", "ఖాతా", "ఖాతా నంబర్", "ఖాతా నెంబరు", "అకౌంట్", "అకౌంటు", "కార్డు", "కార్డ్", "నా",
            "నాది", "మా", "అది", "ఇది", "టికెట్", "టికెట్ నంబర్", "ఫిర్యాదు", "ఫిర్యాదు నంబర్", "పిన్ కోడ్",
            "పిన్‌కోడ్", "పిన్", "ఫోన్ నంబర్", "మొబైల్", "ఉంది", "ఉన్న", "తో ముగిసే", "ముగిసే", "ముగుస్తుంది",
            "ముగిసేది", "అని", "అండి", "లో", "chivari", "chivari nalugu", "chivari nalugu ankelu",
            "chivari naalugu ankelu", "chivari nalugu number", "aakhari", "akhari",
            "aakhari nalugu",
            "aakhari nalugu ankelu", "ankelu", "anke", "number", "nambar", "naa", "na", "naadi",
            "khata", "khaata", "account", "card", "adi", "idi", "ticket", "pincode", "undi",
            "andi",
            "mugise", "tho mugise", "lo", "chivara",
        ),
        around_amount=(
            "నాకు", "నేను", "కావాలి", "కావాలండి", "పంపు", "పంపండి", "పంపాలి", "పంపించండి", "పంపించాలి",
            "తీయాలి", "తియ్యాలి", "తీసుకోవాలి", "వెయ్యండి", "వేయండి", "వేయాలి", "వెయ్యాలి", "కట్టాలి", "కట్టండి",
            "చెల్లించాలి", "జమ", "జమ చేయాలి", "జమ చేయండి", "చేయాలి", "చేయండి", "ఇవ్వండి", "ఇవ్వాలి", "మొత్తం", "మాత్రమే",
            "మాత్రం", "డబ్బు", "డబ్బులు", "అది", "అండి", "ఉంది", "ఒక", "ట్రాన్స్ఫర్", "naaku", "naku", "nenu",
            "kavali", "kaavali", "pampu", "pampandi", "pampali", "pampinchandi", "pampinchali",
            "teeyali",
            "thiyali", "tiyyali", "teesukovali", "veyandi", "veyyandi", "veyali", "kattali",
            "kattandi",
            "chellinchali", "jama", "cheyali", "cheyandi", "ivvandi", "ivvali", "mottam", "motham",
            "matrame", "dabbulu", "andi", "undi", "oka", "adi",
        ),
        yes=(
            "అవును", "అవునండి", "అవునండీ", "అవునవును", "అవును అవును", "అవునమ్మా", "అవును సార్",
            "అవునయ్యా", "అవునా",
            "ఔను", "ఔనండి", "ఔనవును", "అవునే", "హా", "హాఁ", "ఆఁ", "ఆ ఆ", "ఆ అవును", "ఎస్", "యెస్",
            "ఎస్ సార్",
            "తప్పకుండా", "తప్పకుండ", "తప్పక", "ఖచ్చితంగా", "కచ్చితంగా", "తప్పనిసరిగా", "నిశ్చయంగా", "avunu",
            "avunandi", "avunandee", "avnu", "avunavunu", "avunu avunu", "aunu", "aunandi",
            "avunamma",
            "ounu", "ha", "haa", "haan", "aa aa", "tappakunda", "thappakunda", "tapakunda",
            "khachitanga", "kachitanga", "kachithanga", "khachithanga",
        ),
        agree=(
            "చేయండమ్మా", "చేయమ్మా", "మాట్లాడతా", "మాట్లాడతాను", "మాట్లాడాలి", "matladata", "matladatanu",
            "సరిగ్గా చెప్పారు", "సరిగ్గానే చెప్పారు", "కరెక్ట్ గా చెప్పారు", "కరెక్ట్ గానే చెప్పారు",
            "కరెక్టుగా చెప్పారు", "కరెక్టుగానే చెప్పారు", "sarigga chepparu", "correct ga chepparu",
            "అలాగే", "అలాగేనండి", "అలాగే చేయండి", "అట్లాగే", "అట్లనే", "అలా చేయండి", "alage", "alaage",
            "alagenandi", "atlane", "సరైంది",
            "ఆ", "ఊ", "ఊఁ", "ఉ", "సరే", "సరేనండి", "సరేనండీ", "సరేలే", "సరే సరే", "సరేనమ్మా", "సరేనా", "సరి",
            "సరైనదే",
            "సరిగ్గా ఉంది", "సరిగా ఉంది", "సరిగ్గానే ఉంది", "సరిపోయింది", "కరెక్ట్", "కరెక్టే", "కరెక్టు", "కరెక్టేనండి",
            "కరెక్టుగా ఉంది", "ఓకే", "ఓకేనండి", "ఒకే", "రైట్", "నిజమే", "నిజం", "నిజమేనండి", "నిజంగానే", "అదే",
            "అదేనండి", "అదేనండీ", "అదే అదే", "అంతే", "అంతేనండి", "మంచిది", "మంచిదండి", "చేయండి", "చెయ్యండి", "చేసేయండి",
            "చేసెయ్యండి", "చేయి", "చెయ్యి", "చేసేయ్", "చేసెయ్", "చెయ్", "చేయొచ్చు", "చేయవచ్చు", "చేసేద్దాం", "చేద్దాం",
            "కానివ్వండి", "కానీయండి", "కానీ చేయండి", "పంపండి", "పంపించండి", "పంపేయండి", "పంపు", "ఇవ్వండి", "చెప్పండి",
            "చెప్పు",
            "కావాలి", "కావాలండి", "పెట్టండి", "వేయండి", "ఆపేయండి కార్డు", "కార్డు ఆపేయండి", "కార్డు ఆపండి", "బ్లాక్ చేయండి",
            "ఒప్పుకుంటున్నా", "ఒప్పుకుంటున్నాను", "ఒప్పుకున్నా", "సమ్మతమే", "సమ్మతం", "అంగీకారమే", "అంగీకరిస్తున్నాను",
            "ఇష్టమే", "ఉంది", "ఉందండి", "మూసేయండి", "బంద్ చేయండి", "బందు చేయండి", "మీ ఇష్టం", "aa", "sare",
            "saree",
            "sarenandi", "sarele", "sare sare", "sari", "sarigga undi", "correct", "correcte",
            "correctenandi", "ok", "okay", "right", "nijame", "nijam", "nijamenandi", "ade",
            "adhe",
            "adenandi", "adhenandi", "anthe", "ante andi", "manchidi", "cheyandi", "cheyyandi",
            "cheseyandi", "cheseyyandi", "cheyyi", "cheyi", "chesey", "cheyochu", "cheyyochu",
            "cheddam", "kanivvandi", "pampandi", "pampinchandi", "pampu", "ivvandi", "cheppandi",
            "kavali", "kaavali", "pettandi", "sammatame", "ishtame", "undi", "undandi",
            "kani cheyandi",
        ),
        no=(
            "ఆ వద్దు", "హా వద్దు", "ఊ వద్దు", "సరే వద్దు", "ఓకే వద్దు", "ఖచ్చితంగా వద్దు", "తప్పకుండా వద్దు",
            "లేదు అంతే", "లేదండి అంతే", "వద్దు అంతే", "ఇక చాలు", "చాలు ధన్యవాదాలు", "చాలు థాంక్స్", "ok vaddu",
            "సరైంది కాదు", "సరిగ్గా చెప్పలేదు", "తప్పు చెప్పారు", "tappu chepparu", "sarainadi kadu",
            "ఊహూ", "ఊహూఁ", "ఉహూ", "ఉహుఁ", "uhu", "oohoo", "అలా కాదు", "అట్లా కాదు", "అక్కర్లే",
            "వద్దనుకుంటున్నా",
            "కాదు", "కాదండి", "కాదండీ", "కాదమ్మా", "కాదులే", "కాదే", "లేదు", "లేదండి", "లేదండీ",
            "లేదమ్మా", "లేదే", "లేదులే", "వద్దు", "వద్దండి", "వద్దండీ", "వద్దులే", "వద్దమ్మా", "ఒద్దు", "ఒద్దండి",
            "వొద్దు",
            "అక్కర్లేదు", "అక్కరలేదు", "అక్కర్లేదండి", "అవసరం లేదు", "అవసరంలేదు", "అవసరం లేదండి", "అక్కర లేదు",
            "తప్పు",
            "తప్పండి", "తప్పే", "తప్పుగా ఉంది", "రాంగ్", "సరి కాదు", "సరికాదు", "సరైనది కాదు", "సరిగ్గా లేదు",
            "సరిగా లేదు", "కరెక్ట్ కాదు", "కరెక్టు కాదు", "నిజం కాదు", "అది కాదు", "ఇది కాదు", "అదికాదు", "ఇదికాదు",
            "చేయకండి",
            "చెయ్యకండి", "చేయద్దు", "చేయొద్దు", "చెయ్యొద్దు", "చేయవద్దు", "చెయ్యవద్దు", "చెయ్యద్దు", "చేయకు", "చెయ్యకు",
            "పంపకండి",
            "పంపొద్దు", "పంపవద్దు", "పంపించకండి", "పంపించొద్దు", "ఆపకండి", "ఆపొద్దు",
            "వదిలేయండి",
            "వదిలెయ్యండి", "వదిలేయ్", "వదిలేయి", "వదిలేద్దాం", "మానేయండి", "కుదరదు", "కుదరదండి", "వీలు కాదు", "వీలుకాదు",
            "వీలు పడదు", "నో", "ఇంకేం లేదు", "ఇంకేమీ లేదు", "ఇంకేమి వద్దు", "ఇంకేం వద్దు", "ఏమీ లేదు", "ఏం లేదు",
            "ఏమీ వద్దు", "చాలు", "చాలండి", "క్యాన్సిల్", "క్యాన్సిల్ చేయండి", "రద్దు", "రద్దు చేయండి", "ఒప్పుకోను",
            "నేను ఒప్పుకోను",
            "ఇష్టం లేదు", "చెప్పకండి", "చెప్పొద్దు", "kadu", "kaadu", "kadandi", "kaadandi", "kadhu",
            "kaadhu", "ledu", "ledhu", "ledandi", "ledhandi", "vaddu", "vadhu", "vaddhu",
            "vaddandi", "vaddule", "oddu", "voddu", "akkarledu", "akkaraledu",
            "akkarledandi", "avasaram ledu", "avasaram ledandi", "tappu", "thappu", "sari kadu",
            "sari kaadu", "sarikadu", "sarigga ledu", "correct kadu", "correct kaadu",
            "nijam kadu",
            "adi kadu", "adi kaadu", "idi kadu", "cheyakandi", "cheyyakandi", "cheyoddu",
            "cheyyoddu",
            "cheyaddu", "cheyyaddu", "cheyavaddu", "cheyaku", "pampakandi", "pampoddu", "pampaddu",
            "vadileyandi", "vadilesey", "kudaradu", "kudradu",
            "veelu kadu", "inkem ledu", "inkemi ledu", "emi ledu", "em ledu", "chalu", "chaalu",
            "cancel cheyandi", "raddu cheyandi", "ishtam ledu", "కాదు ఆగండి", "వద్దు ఆగండి",
            "లేదు ఆగండి",
            "kaadu aagandi", "vaddu aagandi", "ledu aagandi",
        ),
        unsure=(
            "తెలియదు", "తెలీదు", "తెలియదండి", "తెలీదండి", "తెలియట్లేదు", "తెలియడం లేదు", "తెలియటం లేదు", "తెలవదు",
            "తెల్వదు", "తెలుస్తలేదు", "అర్థం కాలేదు", "అర్థం కావట్లేదు", "అర్థం కావడం లేదు", "అర్థంకాలేదు",
            "అర్ధం కాలేదు",
            "అర్థం కాదు", "వినపడలేదు", "వినిపించలేదు", "వినబడలేదు", "గుర్తు లేదు", "గుర్తులేదు",
            "గుర్తు రావట్లేదు", "జ్ఞాపకం లేదు",
            "ఆలోచించి", "ఆలోచిస్తా", "ఆలోచిస్తాను", "ఆలోచించాలి", "ఆలోచించుకుని", "చూద్దాం", "చూద్దాములే", "చూస్తా",
            "చూస్తాను", "కావచ్చు", "కాకపోవచ్చు", "కావొచ్చు", "కాకపోవచ్చు", "ఉండొచ్చు", "ఉండవచ్చు", "బహుశా", "ఏమో",
            "ఎందుకు",
            "ఎందుకని", "ఏంటి", "ఏమిటి", "ఏమంటున్నారు", "ఏమన్నారు", "ఎలా", "కానీ", "కాని", "లేదా", "లేకపోతే", "లేకుంటే",
            "లేక", "ఒక్క నిమిషం", "ఒక నిమిషం", "నిమిషం", "ఆగండి", "కాస్త ఆగండి", "ఉండండి", "అడిగి", "అడిగి చెప్తా",
            "అడగాలి",
            "తర్వాత చెప్తా", "తరువాత చెప్తాను", "అనలేదు", "వద్దు అనలేదు", "వద్దనలేదు", "కాదనలేదు", "కాదు అనలేదు",
            "తప్పు లేదు", "తప్పులేదు", "తప్పు కాదు", "తప్పేం లేదు", "తప్పేమీ లేదు", "పర్వాలేదు", "పరవాలేదు",
            "ఫర్వాలేదు",
            "సందేహం", "అనుమానం", "అనుమానంగా ఉంది", "ఎందుకు కాదు", "ఎందుకు వద్దు", "చెప్పలేను", "చెప్పలేం",
            "telidu", "teliyadu", "telidhu", "teliyadhu", "teliyatledu", "theliyadu", "thelidu",
            "telvadu", "ardham kaledu", "artham kaledu", "ardam kaledu", "ardham kavatledu",
            "vinapadaledu", "gurtu ledu", "alochinchi", "aalochinchi", "chuddam", "choodam",
            "choddam",
            "kavachu", "kavacchu", "kakapovachu", "undochu", "bahusha", "emo", "enduku", "endhuku",
            "enti", "emiti", "ela", "kani", "kaani", "leda", "leka", "lekapothe", "okka nimisham",
            "nimisham", "agandi", "aagandi okka nimisham", "undandi okka nimisham", "adigi",
            "adagali",
            "adagalo", "analedu", "vaddu analedu", "tappu ledu", "tappu kadu", "parvaledu",
            "paravaledu", "parledu", "sandeham", "cheppalenu",
        ),
        around_answer=(
            "ఆపండి", "ఆపేయండి", "aapandi", "apandi", "aapeyandi", "apeyandi",
            "అది", "ఇది", "ఈ", "ఆ కార్డు", "కార్డు", "కార్డ్", "కార్డును", "ఏటీఎం", "బ్లాక్", "లాక్", "బందు",
            "బంద్", "ఇప్పుడు",
            "ఇప్పుడే", "వెంటనే", "మీరు", "మీరు చెప్పింది", "చెప్పింది", "చెప్పినది", "చెప్పిన", "నా", "నాకు", "నేను",
            "నంబర్",
            "నంబరు", "నెంబర్", "ఖాతా", "అకౌంట్", "మొత్తం", "డబ్బు", "మెసేజ్", "ఎస్ఎంఎస్", "సరైన", "ఫిర్యాదు", "ఇంకా",
            "ఇంక", "వేరే", "ఒక", "మాత్రం", "అన్నీ", "చాలా", "బ్యాంకు", "అండి", "లోన్", "లే", "కదా", "దాన్ని", "దీన్ని",
            "adi", "idi", "ee", "card", "cardu", "block", "lock", "ippudu", "ippude", "ventane",
            "meeru", "meeru cheppindi", "cheppindi", "naa", "na", "naaku", "naku", "nenu",
            "number",
            "khata", "account", "mottam", "sms", "message", "inka", "vere", "oka", "andi", "kada",
            "atm",
        ),
        negators=(
            "కాదు లేదు వద్దు లేకుండా లేక కాకుండా ఒద్దు kadu kaadu ledu ledhu vaddu oddu lekunda kakunda"
        ),
        negating=(
            r"(akand?i$|aka?ndi$|od+u(ndi|le)?$|vad+u(ndi|le)?$|ledu(ndi)?$|leda?ndi$|kad(u|a?ndi)$|tledu$"
            r"|kudar(a)?du$|cheyaku$|talev)"
        ),
    ),
    dates=Dates(
        months=(
            "జనవరి జెన్వరి january janavari", "ఫిబ్రవరి పిబ్రవరి february fibravari", "మార్చి మార్చ్ march marchi",
            "ఏప్రిల్ ఏప్రియల్ ఎప్రిల్ april", "మే may", "జూన్ జూను june", "జూలై జులై july julai",
            "ఆగస్టు ఆగస్ట్ august agastu", "సెప్టెంబర్ సెప్టెంబరు september", "అక్టోబర్ అక్టోబరు october",
            "నవంబర్ నవంబరు నవెంబర్ november", "డిసెంబర్ డిసెంబరు december",
        ),
        weekdays=(
            "సోమవారం సోమారం somavaram somavaaram", "మంగళవారం మంగళారం mangalavaram",
            "బుధవారం బుధారం budhavaram",
            "గురువారం బేస్తవారం లక్ష్మీవారం guruvaram bestavaram", "శుక్రవారం sukravaram shukravaram",
            "శనివారం sanivaram shanivaram", "ఆదివారం adivaram aadivaram",
        ),
        relative={
            0: "ఈరోజు ఈ-రోజు ఇవాళ ఇయ్యాల ఈవేళ నేడు eeroju ee-roju ivala ivaala iyyala",
            -1: "నిన్న నిన్నటి నిన్ననే ninna ninnati", 1: "రేపు రేపటి రేపే repu repati",
            -2: "మొన్న మొన్నటి monna monnati", 2: "ఎల్లుండి ellundi yellundi",
            -3: "అటుమొన్న", 3: "అటెల్లుండి",
        },
        units={
            1: "రోజు రోజులు రోజుల roju rojulu rojula", 7: "వారం వారాలు వారాల varam varalu vaaram vaaralu"
            " varala",
            30: "నెల నెలలు నెలల nela nelalu nelala",
        },
        ago="క్రితం కిందట కింద ముందు వెనక kritam kritam kindata kinda mundu",
        ahead="తర్వాత తరువాత తరవాత లో tarvata taruvatha tharvatha taravata",
        last="గత పోయిన గడిచిన కిందటి మొన్నటి gata poyina gatha kindati",
        this="ఈ ee",
        next="వచ్చే రాబోయే వచ్చేటి తర్వాతి vache vacche vachhe raboye",
        said="{year} {month} {day}",
        said_short="{month} {day}",
        days={
            1: "ఒకటో ఒకటవ మొదటి okato", 2: "రెండో రెండవ rendo", 3: "మూడో మూడవ moodo",
            4: "నాలుగో నాలుగవ నాల్గో nalugo", 5: "ఐదో ఐదవ అయిదో aido", 6: "ఆరో ఆరవ aaro",
            7: "ఏడో ఏడవ edo", 8: "ఎనిమిదో ఎనిమిదవ enimido", 9: "తొమ్మిదో తొమ్మిదవ tommido",
            10: "పదో పదవ pado", 11: "పదకొండో పదకొండవ padakondo", 12: "పన్నెండో పన్నెండవ pannendo",
            13: "పదమూడో పదమూడవ", 14: "పద్నాలుగో పద్నాలుగవ", 15: "పదిహేనో పదిహేనవ padiheno",
            16: "పదహారో పదహారవ", 17: "పదిహేడో పదిహేడవ", 18: "పద్దెనిమిదో పద్దెనిమిదవ",
            19: "పంతొమ్మిదో పందొమ్మిదో", 20: "ఇరవయ్యో ఇరవైయవ iravayyo", 21: "ఇరవై-ఒకటో ఇరవయ్యొకటో",
            22: "ఇరవై-రెండో", 23: "ఇరవై-మూడో", 24: "ఇరవై-నాలుగో", 25: "ఇరవై-ఐదో", 26: "ఇరవై-ఆరో",
            27: "ఇరవై-ఏడో", 28: "ఇరవై-ఎనిమిదో", 29: "ఇరవై-తొమ్మిదో", 30: "ముప్పయ్యో ముప్పైయవ",
            31: "ముప్పై-ఒకటో ముప్పయ్యొకటో",
        },
        around=(
            "తేదీ", "తేది", "తారీఖు", "తారీకు", "తారీఖున", "తేదీన", "తేదీకి", "తారీఖుకి", "న", "నాడు", "నాటికి",
            "నెల", "సంవత్సరం", "రోజు", "రోజున", "tedi", "thedi", "teedi", "tarikhu", "tareekhu",
            "tariku", "date", "na", "naadu", "nela", "roju",
        ),
    ),
    language_names={
        "hi": "హిందీ హింది హిందీలో", "bn": "బెంగాలీ బంగ్లా బెంగాలి", "te": "తెలుగు తెలుగులో telugu",
        "mr": "మరాఠీ మరాఠి మరాఠీలో marathi", "ta": "తమిళం తమిళ తమిళంలో అరవం tamilam tamil",
        "gu": "గుజరాతీ గుజరాతి",
        "kn": "కన్నడ కన్నడం కన్నడలో kannada", "ml": "మలయాళం మళయాళం మలయాళంలో malayalam", "pa": "పంజాబీ పంజాబి",
        "or": "ఒడియా ఒరియా", "as": "అస్సామీ అస్సామీస్", "ur": "ఉర్దూ ఉర్దు ఉర్దూలో urdu",
        "en": "ఇంగ్లీష్ ఇంగ్లీషు ఇంగ్లీషులో ఇంగ్లిష్ ఆంగ్లం ఆంగ్లంలో ఇంగ్లీష్‌లో inglish",
    },
)  # fmt: skip
