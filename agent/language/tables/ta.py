"""Tamil, in its script and as callers and recognisers romanise it."""

from decimal import Decimal

from agent.language.tables.folds import FOLDS
from agent.language.tables.sayings import SAYINGS
from agent.language.tables.table import Dates, Hearing, Table

TAMIL = Table(
    language="ta",
    says=SAYINGS["ta"],
    hears=Hearing(
        borrows=("en",),
        folds=FOLDS["ta"],
        fillers=(
            "சார்", "சாரே", "மேடம்", "ஐயா", "அய்யா", "அண்ணே", "அண்ணா", "அண்ணாச்சி", "தம்பி", "அக்கா",
            "அம்மா", "தாயி", "கண்ணு", "கொஞ்சம்", "சத்த", "ப்ளீஸ்", "பிளீஸ்", "தயவு செய்து",
            "தயவுசெய்து", "தயவு செஞ்சு", "அதாவது", "அதான்", "வந்துங்க", "ஹலோ", "அலோ", "வணக்கம்",
            "ம்ம்", "ம்", "ஹ்ம்", "ஹ்ம்ம்", "ஐயோ", "அய்யோ", "ayyo", "உம்", "ஹும்",
            "இந்தாங்க", "பாருங்க", "ஏம்மா", "டக்குனு", "saar",
            "ayya", "aiya", "anne", "anna", "annachi", "thambi", "akka", "amma", "konjam",
            "konjum",
            "dayavu seidhu", "thayavu seithu", "adhavadhu", "athavathu", "vanakkam", "mm",
            "parunga",
            "vandhunga", "hello", "halo",
        ),
        light=(
            "பஸ்ல பஸ்சுல பேருந்துல பேருந்தில் ரயில்ல ட்ரெயின்ல மார்க்கெட்ல சந்தையில கடையில கோவில்ல "
            "ரோட்டுல வழியில வீட்டுல போகும்போது வரும்போது போறப்ப வர்றப்ப போகையில busla trainla "
            "roadla "
            "கொடுத்த குடுத்த கொடுத்தேன் குடுத்தேன் கொடுத்திருந்தேன் குடுத்திருந்தேன் "
            "குடுத்திருக்கேன் பண்ணின பண்ணினேன் பண்ணியிருந்தேன் kudutha kuduthen kuduthu "
            "kuduthirundhen pannina panninen "
            "நான் நா எனக்கு எனக்குன்னு என் என்ன என்னோட என்னுடைய என்னை என்னைய நம்ம நம்மளோட நாங்க நாங்கள்"
            " எங்களோட எங்களுக்கு எங்களுடைய நீங்க நீங்கள் உங்க உங்களோட உங்கள் உங்ககிட்ட இந்த அந்த இது அது"
            " இத அத இதை அதை இதுல அதுல ஒரு ஒன்னு இருக்கு இருக்குது இருக்கா இருக்கும் இருந்து இருந்துச்சு"
            " இருக்க"
            " வேணும் வேண்டும் வேணுங்க ஆச்சு ஆகி ஆயிடுச்சு ஆகணும் சொல்லுங்க சொல்லு சொல்லுங்கள் சொல்லணும்"
            " சொல்லுவீங்களா சொல்ல முடியுமா முடியும் தெரியணும் தெரிஞ்சுக்கணும் தெரிஞ்சிக்கணும் தெரிய பண்ணுங்க"
            " பண்ணு பண்ணி பண்ண பண்ணணும் பண்ணனும் பண்ணுங்கள் பண்ணிடுங்க செய்யுங்க செய்யுங்கள் செய்யணும் செய்ய"
            " செய்து செஞ்சு குடுங்க கொடுங்க கொடுங்கள் குடுக்கணும் கொடுக்கணும் தாங்க தரணும் தருவீங்களா இப்ப இப்போ"
            " இப்போது உடனே சீக்கிரம் சீக்கிரமா தான் கூட மட்டும் அப்படி இப்படி னு ன்னு என்று என்னு வந்து போய்"
            " ல இல் க்கு உக்கு ஐ ஓட உடைய கிட்ட ஆ ஆனா ஆனால் அப்புறம் பத்தி பற்றி"
            " naan naa nan enakku en ennoda ennudaiya enna namma naanga engaloda neenga unga"
            " ungaloda indha"
            " intha andha antha idhu ithu adhu athu oru irukku iruku irukka iruka irukum venum"
            " vendum"
            " vennum sollunga sollu sollanum solunga mudiyuma theriyanum therinjukanum pannunga"
            " panunga"
            " pannu panni panna pannanum pananum panniduga seiyunga seyyunga seiyanum kudunga"
            " kodunga"
            " kudukanum tharanum ippo ippa udane seekiram seekram thaan dhaan than kooda mattum nu"
            " la il ku kku ai oda udaya kitta ah aana apram appuram pathi vandhu poi"
        ),
        numbers={
            0: "ஸீரோ ஜிரோ"
            " பூஜ்யம் பூஜ்ஜியம் பூச்சியம் பூசியம் சைபர் சைஃபர் சுழியம் ஜீரோ சீரோ ஸீரோ poojyam poojiyam"
            " poojjiyam pujyam pujiyam poochiyam saibar suzhiyam",
            1: "வன் ஒன் ஒன்ன ஒண்ணு ஒன்னு ஒண்ணே ஒன்னே onnu onu ondru onru onnum ஒன்",
            2: "டூ டு ரெண்டு ரண்டு ரெண்டே rendu randu irandu rentu",
            3: "த்ரீ திரீ த்ரி மூணு மூனு மூணே moonu munu muunu moondru mundru moonru",
            4: "ஃபோர் போர் ஃபோர நாலு நாலே நாங்கு naalu nalu naangu nangu naanku",
            5: "ஃபைவ் பைவ் ஃபைவ அஞ்சு அஞ்சே ஐஞ்சு anju anji aindhu ainthu aindu ainju",
            6: "சிக்ஸ் சிக்சு ஸிக்ஸ் ஆரு ஆறே aaru aru", 7: "செவன் செவென் ஸெவன்"
            " ஏலு ஏழே ezhu elu yezhu yelu eezhu",
            8: "எய்ட் எயிட் எய்ட்டு எட்டே ettu yettu etu",
            9: "நைன் நயன் நைன்னு"
            " ஒம்பது ஒம்போது ஒன்போது ஒம்பதே ombathu ombadhu ombodhu onbathu onbadhu onpathu ombothu",
            10: "டென் டென்னு pathu paththu patthu pattu",
            11: "லெவன் இலெவன்"
            " பதினொண்ணு பதினொன்னு padhinonnu pathinonnu pathinondru padinonnu பதினோரு",
            12: "ட்வெல்வ் டுவெல்வ்"
            " பன்னெண்டு பன்னண்டு பண்ணெண்டு பன்னிரெண்டு pannendu pannandu pannirandu pannirendu panendu",
            13: "பதிமூணு பதிமூனு padhimoonu pathimoonu pathimunu pathimoondru",
            14: "பதினாலு padhinaalu pathinaalu pathinalu",
            15: "ஃபிஃப்டீன் பிஃப்டீன் பதினஞ்சு பதினைஞ்சு padhinanju pathinanju pathinaindhu",
            16: "padhinaaru pathinaaru pathinaru", 17: "padhinezhu pathinezhu pathinelu",
            18: "padhinettu pathinettu",
            19: "பத்தொம்பது பத்தொம்போது pathombathu pathombadhu pathonbathu pathombodhu",
            20: "ட்வென்டி டுவென்டி ட்வெண்டி"
            " இருவது இருபத்தி இருபத்து இருவத்தி இருவத்து irupathu irubathu irubadhu iruvathu"
            " iruvadhu"
            " irupathi irubathi irubaththi iruvathi",
            30: "தர்ட்டி தேர்ட்டி"
            " முப்பத்தி முப்பத்து முப்பத்தே muppathu muppadhu mupathu muppathi mupathi muppaththi",
            40: "ஃபோர்ட்டி ஃபார்ட்டி"
            " நாப்பது நாற்பத்தி நாற்பத்து நாப்பத்தி நாப்பத்து naapathu naappathu narpathu naarpathu"
            " naapathi naappathi narpathi naarpathi napathi napathu",
            50: "ஃபிஃப்டி பிப்டி"
            " அம்பது ஐம்பத்தி ஐம்பத்து அம்பத்தி அம்பத்து ambathu ambadhu aimbathu aimbadhu ambathi"
            " aimbathi anbathu",
            60: "சிக்ஸ்டி சிக்ஸ்ட்டி"
            " அறுவது அருபது அறுபத்தி அறுபத்து அறுவத்தி arupathu arubathu arubadhu aruvathu"
            " aruvadhu"
            " arupathi arubathi aruvathi",
            70: "செவன்டி செவென்டி"
            " எழுவது எலுபது எழுபத்தி எழுபத்து எழுவத்தி ezhupathu ezhubathu ezhuvathu elubathu"
            " ezhupathi ezhubathi ezhuvathi elupathi elupathu",
            80: "எய்ட்டி எயிட்டி"
            " எம்பது எண்பத்தி எண்பத்து எம்பத்தி enbathu enbadhu embathu enpathu enbathi embathi"
            " enpathi embadhu",
            90: "நைன்டி நைண்டி"
            " தொன்னூறு தொண்ணூத்தி தொண்ணூத்து தொண்ணூற்றி தொண்ணூற்று தொன்னூத்தி தொன்னூற்றி thonnooru"
            " thonnuru thonooru tonnuru thonnoothi thonnuthi thonnoothu thonnootri",
            100: "நூத்தி நூத்து நூற்றி நூற்று nooru nuru noothi nuthi noothu nootri nootru",
            200: "இரநூறு எரநூறு இரநூத்தி இருநூத்தி இருநூத்து இருநூற்றி இருநூற்று எரநூத்தி irunooru"
            " iranooru"
            " eranooru irunuru irunoothi iranoothi eranoothi irunoothu irunootri",
            300: "முன்னூறு முன்னூத்தி முன்னூத்து முன்னூற்றி முன்னூற்று முந்நூத்தி முந்நூற்று munnooru"
            " munnuru munooru munnoothi munoothi munnoothu munnootri",
            400: "நாநூறு நானூத்தி நானூத்து நானூற்றி நானூற்று naanooru nanooru naanuru nanuru naanoothi"
            " nanoothi naanoothu naanootri",
            500: "ஐந்நூறு அஞ்நூறு அஞ்சூறு ஐநூத்தி ஐநூத்து ஐநூற்றி ஐநூற்று ainooru ainuru ainnooru anjooru"
            " ainoothi ainuthi ainoothu ainootri",
            600: "ஆறுநூறு அறநூறு அறுநூத்தி அறுநூத்து அறுநூற்றி அறுநூற்று அறநூத்தி arunooru aranooru"
            " arunuru arunoothi aranoothi arunoothu arunootri",
            700: "எழநூறு ஏழுநூறு எழுநூத்தி எழுநூத்து எழுநூற்றி எழுநூற்று எழநூத்தி ezhunooru ezhanooru"
            " elunooru ezhunuru ezhunoothi ezhanoothi ezhunoothu ezhunootri",
            800: "எண்நூறு எட்டுநூறு எண்ணூத்தி எண்ணூத்து எண்ணூற்றி எண்ணூற்று ennooru ennuru ennoothi"
            " enoothi ennoothu ennootri",
            900: "தொளாயிரம் தொள்ளாயிரத்தி தொள்ளாயிரத்து தொளாயிரத்தி தொளாயிரத்து thollayiram thollaayiram"
            " tholayiram thollayirathi thollayirathu thollaayirathu tholayirathi",
            3_000: "மூவாயிரம் மூவாயிரத்து மூவாயிரத்தி moovayiram moovayirathu moovayirathi muvayiram",
            5_000: "ஐயாயிரம் ஐயாயிரத்து ஐயாயிரத்தி அய்யாயிரம் அய்யாயிரத்து அய்யாயிரத்தி aiyayiram"
            " ayyayiram ayyayirathu ayyayirathi aiyayirathu",
            8_000: "எண்ணாயிரம் எண்ணாயிரத்து எண்ணாயிரத்தி ennayiram ennayirathu",
            10_000: "பதினாயிரம் பதினாயிரத்து padhinayiram",
        },
        tens_take_units=True,
        scales={
            100: "நூறு நூறே nooru hundred ஹண்ட்ரட்",
            1_000: "ஆயிரம் ஆயிரத்து ஆயிரத்தி ஆயிரமே ஆயரம் ஆயரத்து ayiram aayiram aayram ayiramu"
            " ayirathu"
            " ayirathi aayirathu aayirathi ayrathu தௌசண்ட் தவுசண்ட்",
            100_000: "லட்சம் லட்சத்து லட்சத்தி இலட்சம் லச்சம் லச்சத்து latcham latchatthu latchathu"
            " latchathi laksham lakshathu lacham lachathu latsam லட்சமே லாக்",
            10_000_000: "கோடி கோடியே கோடியை கோடியும் kodi kodiye koodi",
        },
        mixed={
            "அரை": Decimal("0.5"), "அர": Decimal("0.5"), "arai": Decimal("0.5"),
            "பாதி": Decimal("0.5"), "கால்": Decimal("0.25"), "முக்கால்": Decimal("0.75"),
            "ஒன்றரை": Decimal("1.5"), "ஒன்னரை": Decimal("1.5"), "ஒண்ணரை": Decimal("1.5"),
            "ஒன்றேகால்": Decimal("1.25"), "ஒண்ணேகால்": Decimal("1.25"), "onnekaal": Decimal("1.25"),
            "ஒன்றேமுக்கால்": Decimal("1.75"), "ஒண்ணேமுக்கால்": Decimal("1.75"),
            "onnarai": Decimal("1.5"), "onrarai": Decimal("1.5"), "ondrarai": Decimal("1.5"),
            "இரண்டரை": Decimal("2.5"), "ரெண்டரை": Decimal("2.5"), "rendarai": Decimal("2.5"),
            "irandarai": Decimal("2.5"), "மூன்றரை": Decimal("3.5"), "மூணரை": Decimal("3.5"),
            "moonarai": Decimal("3.5"), "moondrarai": Decimal("3.5"), "நாலரை": Decimal("4.5"),
            "நான்கரை": Decimal("4.5"), "naalarai": Decimal("4.5"), "அஞ்சரை": Decimal("5.5"),
            "ஐந்தரை": Decimal("5.5"), "anjarai": Decimal("5.5"), "ஆறரை": Decimal("6.5"),
            "aararai": Decimal("6.5"), "ஏழரை": Decimal("7.5"), "ezharai": Decimal("7.5"),
            "எட்டரை": Decimal("8.5"), "ettarai": Decimal("8.5"), "ஒன்பதரை": Decimal("9.5"),
            "ஒம்பதரை": Decimal("9.5"), "ombatharai": Decimal("9.5"), "பத்தரை": Decimal("10.5"),
        },
        steps={},
        parts={
            "அரை": Decimal("0.5"), "கால்": Decimal("0.25"), "முக்கால்": Decimal("0.75"),
            "arai": Decimal("0.5"), "kaal": Decimal("0.25"), "mukkaal": Decimal("0.75"),
        },
        points="புள்ளி பாயிண்ட் பாயின்ட் pulli",
        joins="ஒரு oru மற்றும் um",
        repeats={
            2: "ரெண்டு-தடவை இரண்டு-முறை ரெண்டு-வாட்டி டபுள் டபிள் டபுல் இரட்டை ரெட்டை ரட்டை"
            " rettai rattai irattai dabul double",
            3: "மூணு-தடவை மூன்று-முறை மூணு-வாட்டி moonu-thadavai moonu-thadava ட்ரிபிள்"
            " டிரிபிள் ட்ரிபுள் மும்மை triple",
        },
        times_follow=True,
        endings="க்கு உக்கு ku kku ங்க nga ை உம் um ஆ ஏ தான் வரை வரைக்கும் ஆவது மட்டும் ல இல் லேருந்து",
        rupees=(
            "ரூபாய் ரூபா ரூவா ரூபாயை ரூபாய்க்கு ரூபாவை ரூபாய்ங்க ரூபாயும் ரூவாய் roobai rubai rupai"
            " rooba ruba roova ruva roobaai rubaai rupaai rs"
        ),
        paise="பைசா பைசாவும் பைசே paisa paise",
        around_digits=(
            "எழுதிக்கோங்க", "எழுதிக்குங்க", "குறிச்சுக்கோங்க", "நோட் பண்ணிக்கோங்க",
            "நோட் பண்ணுங்க", "சொல்றேன்", "சொல்றேன் கேளுங்க", "கேளுங்க", "கேட்டுக்கோங்க", "இதோ",
            "இதுதான்", "அதுதான்", "கடைசி எண்", "கடைசி எண்கள்", "கடைசி நம்பர்", "கடைசியா",
            "கடைசியாக", "லாஸ்ட்", "லாஸ்ட் ஃபோர்", "லாஸ்ட் நாலு", "லாஸ்ட் நாலு நம்பர்", "கார்டோட",
            "கார்டின்", "அக்கவுண்ட் நம்பர்", "அக்கவுண்டோட", "கணக்கோட", "கணக்கின்", "போன்",
            "செல்", "செல் நம்பர்", "மொபைல் நம்பர்", "கைபேசி எண்", "பின்கோடு நம்பர்",
            "அஞ்சல் குறியீடு", "நான்கு இலக்கம்", "நாலு இலக்கம்", "எங்க", "எங்க ஊர்", "ஊர்",
            "நம்பர் வந்து", "எண் வந்து", "அப்புறம்", "பிறகு", "ezhuthikonga", "note pannikonga",
            "solren", "idhu thaan", "phone number", "mobile number", "cell number",
            "last number", "enga oor", "apram",
            "last four", "last 4", "last four number", "last four digit", "last four numbers",
            "கடைசி", "கடைசி நாலு", "கடைசி நாலு நம்பர்", "கடைசி நான்கு எண்கள்", "கடைசி நாலு எண்",
            "கடைசி நாலு எண்கள்", "கடைசி நான்கு இலக்கம்", "கடைசி நாலு இலக்கம்", "கடைசி 4 எண்",
            "கடைசி 4 நம்பர்", "கடைசி நாலு டிஜிட்", "கடைசியில", "கடைசில", "முடியுற", "முடியும்",
            "முடியுறது", "முடியுது", "முடிகிற", "எண்", "எண்ணு", "எண்கள்", "நம்பர்", "நம்பரு",
            "இலக்கம்", "கணக்கு", "கணக்கு எண்", "அக்கவுண்ட்", "அக்கவுண்டு", "கார்டு", "கார்ட்",
            "என்", "என்னோட", "என்னுடைய", "அது", "இது", "தான்", "வந்து", "டிக்கெட்", "டிக்கெட் நம்பர்",
            "புகார் எண்", "புகார் நம்பர்", "பின்கோடு", "பின் கோடு", "பின்", "மொபைல்", "போன் நம்பர்",
            "இருக்கு", "ங்க", "என்று", "ன்னு", "உள்ள", "உள்ளது", "கொண்ட", "அட்டை", "kadaisi",
            "kadaisi naalu", "kadaisi naalu number", "kadaisi nalu number", "kadaisi naalu en",
            "kadaisi naalu digit", "mudiyura", "mudiyum", "mudiyurathu", "mudiyudhu", "en",
            "ennoda",
            "kanakku", "number", "nambar", "enn", "enkal", "adhu", "athu", "idhu", "ithu", "thaan",
            "dhaan", "vandhu", "pincode", "pin code", "card", "account", "irukku", "la", "ku",
        ),
        around_amount=(
            "சுமார்", "ஏறக்குறைய", "கிட்டத்தட்ட", "தோராயமா", "முழுசா", "மொத்தமா", "மொத்தத்துல",
            "எடுத்தாங்க", "எடுத்துட்டாங்க", "எடுத்தேன்", "கட்டினேன்", "அனுப்பினேன்", "போட்டேன்",
            "போச்சு", "பிடிச்சிருக்காங்க", "வந்துச்சு", "லோன்", "கடன்", "தொகையா", "இருக்கும்",
            "வரும்", "sumar", "kittathatta", "mothama", "eduthen", "kattinen", "anuppinen",
            "pochu",
            "எனக்கு", "எனக்கு வந்து", "நான்", "வந்து", "வேணும்", "வேண்டும்", "வேணுங்க", "அனுப்பு",
            "அனுப்புங்க", "அனுப்பணும்", "அனுப்பனும்", "அனுப்ப வேண்டும்", "அனுப்பு ங்க", "எடுக்கணும்",
            "எடுக்கனும்", "எடுங்க", "போடணும்", "போடுங்க", "போடனும்", "கட்டணும்", "கட்டுங்க",
            "கட்டனும்", "செலுத்தணும்", "தொகை", "பணம்", "மட்டும்", "தான்", "ங்க", "குடுங்க",
            "கொடுங்க", "இருக்கு", "ஆச்சு", "அது", "இது", "சரியா", "மொத்தம்", "ஒரு", "டெபாசிட்",
            "பண்ணுங்க", "பண்ணணும்", "செய்யணும்", "டிரான்ஸ்பர்", "enakku", "naan", "vandhu", "venum",
            "vendum", "anuppu", "anuppunga", "anuppanum", "anupanum", "edukkanum", "edukanum",
            "podanum", "podunga", "kattanum", "kattunga", "thogai", "panam", "mattum", "thaan",
            "kudunga", "kodunga", "irukku", "adhu", "idhu", "mottham", "pannunga", "pannanum",
            "oru",
        ),
        yes=(
            "ஆமாப்பா", "ஆமாடா", "ஆமாங்கம்மா", "ஆமாங்கண்ணா", "ஆமாண்ணா", "ஆமாக்கா", "ஆமாங்கோ",
            "ஆமாமாம்", "ஆமாமுங்க", "ஆமான்னேன்", "உறுதியா ஆமா", "சந்தேகமே இல்ல", "சந்தேகமே இல்லை",
            "சந்தேகமே வேண்டாம்", "நிச்சயம்", "நிச்சயந்தான்", "ஆமாதான்", "ஆமா தான்", "யெஸ்ங்க",
            "aamappa", "amaanga", "aamango", "aamam sir", "santhegame illa", "sandhegame illa",
            "ஆமா", "ஆம்", "ஆமாம்", "ஆமாங்க", "ஆமாங்கய்யா", "ஆமா ஆமா", "ஆமாம் ஆமாம்", "ஆமா சார்", "ஆமாம்ங்க",
            "ஆமாய்யா", "ஆமாம்மா", "ஆமாமா", "ஆமான்னு", "ஆமே", "எஸ்", "யெஸ்", "எஸ் சார்", "கண்டிப்பா",
            "கண்டிப்பாக", "நிச்சயமா", "நிச்சயமாக", "கட்டாயம்", "கட்டாயமா", "தாராளமா", "தாராளமாக",
            "பின்னே", "aama", "aamaa", "aamam", "aamaam", "aam", "amaam", "amam", "aamanga",
            "aamaanga", "amanga", "aamama", "kandippa", "kandipa", "kandippaga", "nichayama",
            "nichayam", "kattayam", "kattayama", "dharalama", "tharalama",
        ),
        agree=(
            "தெரியும் பண்ணுங்க", "தெரியும் செய்யுங்க",
            "துல்லியமா", "துல்லியம்",
            "அப்படியே பண்ணிடுங்க", "அப்படியே செய்யுங்க", "பண்ணிடலாம்", "பண்ணிரலாம்",
            "பண்ணிருங்க", "பண்ணிரு", "பண்ணவும்", "பண்ணட்டும்", "பண்ணணும்", "பண்ணித் தாங்க",
            "பண்ணி தாங்க", "பண்ணிவிடலாம்", "செஞ்சிடலாம்", "செஞ்சிரலாம்", "செஞ்சிருங்க",
            "செஞ்சுருங்க", "செஞ்சு தாங்க", "செய்துவிடலாம்", "செய்யவும்", "செய்யணும்",
            "செய்யட்டும்", "செய்து கொடுங்க", "போட்டிடலாம்", "போட்டுடலாம்", "போட்டுரலாம்",
            "போட்டிருங்க", "போட்டுருங்க", "போடலாம்", "போடவும்", "போட்டு குடுங்க", "அனுப்பிடலாம்",
            "அனுப்பிரலாம்", "அனுப்பிருங்க", "அனுப்பவும்", "அனுப்பணும்", "அனுப்பட்டும்",
            "அனுப்பி குடுங்க", "முடக்கலாம்", "முடக்கிடலாம்", "முடக்கிரலாம்", "முடக்கணும்",
            "முடக்கவும்", "முடக்கிருங்க", "கார்டை நிறுத்திடுங்க", "கார்டை நிறுத்திருங்க",
            "தொடரலாம்", "தொடருங்க", "தொடரவும்", "தொடர்ந்து செய்யுங்க", "மேல போங்க",
            "மேற்கொண்டு செய்யுங்க", "மேற்கொண்டு பண்ணுங்க", "உறுதியா", "உறுதியாக", "உறுதிதான்",
            "உறுதி பண்ணுங்க", "வேணும்ங்க", "வேணும்னா வேணும்", "வேணுங்கோ", "வேணும்ப்பா",
            "வேணும்மா", "தேவை", "தேவைதான்", "தேவை தான்", "தேவைப்படுது", "விருப்பம்",
            "விருப்பம் தான்", "விருப்பந்தான்", "சம்மதந்தான்", "சம்மதம் தான்", "சம்மதிக்கிறேன்",
            "ஒத்துக்கறேன்", "ஒத்துக்குறேன்", "ஒப்புக்கறேன்", "ஒப்புக்கொள்கிறேன்", "ஏத்துக்கறேன்",
            "ஏற்றுக்கொள்கிறேன்", "சரிம்மா", "சரிப்பா", "சரிய்யா", "சரிடா", "சரிங்கம்மா",
            "சரிங்கய்யா", "சரிங்கோ", "சரிண்ணா", "சரிக்கா", "சரிப்பா சரி", "ஓகேப்பா", "ஓகேம்மா",
            "ஓகேடா", "நான்தான்", "நான் தான்", "நானேதான்", "நான்தாங்க", "நானே தான்",
            "என்னுது தான்", "என்னுதுதான்", "என்னோடது தான்", "என்னோடதுதான்", "என்னோடதுதாங்க",
            "என் பேர்ல தான்", "கரெக்டுதான்", "கரெக்டுங்க", "கரெக்டா சொன்னீங்க",
            "சரியா சொன்னீங்க", "சரியாச் சொன்னீங்க", "ரைட்டுங்க", "ரைட்டுதான்", "அதே அதே",
            "அதுவே தான்", "அதுவேதான்", "சரி பரவால்ல", "சரி பரவாயில்ல", "சரி பரவாயில்லை",
            "பரவால்ல பண்ணுங்க", "பரவாயில்ல பண்ணுங்க", "பரவாயில்ல செய்யுங்க", "பண்ணுங்க பரவால்ல",
            "அனுப்புங்க பரவால்ல", "நல்லதாப் போச்சு", "ஆகட்டுமே", "panniralam", "pannidalam",
            "panniru", "pannirunga", "pannavum", "pannanum", "pannattum", "panni thaanga",
            "senjidalam", "senjirunga", "senjudunga", "seiyanum", "anuppirunga", "anuppidalam",
            "anuppanum", "pottralam", "pottirunga", "podalam", "thodarunga", "thodaralam",
            "uruthiya", "urudhiya", "venumnga", "venunga", "thevai", "thevai than", "viruppam",
            "sammatham", "othukren", "othukaren", "saringo", "saripa", "sarimma", "seripa",
            "serimma", "seri da", "okpa", "naan thaan", "naanthan", "naan than",
            "en number thaan", "ennodadhu thaan", "correcta irukku", "correctaa irukku",
            "right thaan", "seri paravala",
            "கரெக்டா", "சரியா", "ரைட்", "ரைட்டு", "அப்படியே", "அப்படியே பண்ணுங்க", "செய்ங்களேன்",
            "சரி", "சரிங்க", "சரிதான்", "சரி தான்", "சரிதாங்க", "சரியா இருக்கு", "சரியாக இருக்கு",
            "சரியாத்தான்",
            "ரொம்ப சரி", "சரி சரி", "சரியானது", "சரியே", "ஓகே", "ஓ கே", "ஓகேங்க", "ஓகே தான்", "பண்ணு",
            "பண்ணுங்க", "பண்ணிடுங்க", "பண்ணிடு", "பண்ணுங்கள்", "பண்ணலாம்", "பண்ணிக்கோங்க", "பண்ணிக்கலாம்",
            "பண்ணி விடுங்க",
            "அனுப்பி வைங்க", "அனுப்பி விடுங்க", "அனுப்பி வையுங்க", "செஞ்சு விடுங்க", "செஞ்சு குடுங்க",
            "பண்ணி குடுங்க", "போட்டு விடுங்க", "anuppi vainga", "anuppi vidunga", "panni vidunga",
            "panni kudunga",
            "பண்ணிவிடுங்க", "செய்", "செய்யுங்க", "செய்யுங்கள்", "செய்ங்க", "செஞ்சிடுங்க",
            "செஞ்சுடுங்க", "செய்யலாம்", "செய்திடுங்க", "செய்து விடுங்கள்", "போடுங்க", "போட்டுடுங்க", "போடு",
            "அனுப்புங்க", "அனுப்பிடுங்க", "அனுப்பு", "அனுப்பலாம்", "குடுங்க", "கொடுங்க", "சொல்லுங்க",
            "சொல்லு", "வேணும்", "வேண்டும்", "வேணுங்க", "அதேதான்", "அதே தான்", "அதேதாங்க",
            "அதுதான்", "அது தான்", "அதாங்க", "அதுதாங்க", "கரெக்ட்", "கரெக்டு", "கரெக்ட் தான்",
            "கரெக்ட்டு", "கரெக்டா இருக்கு", "நல்லது", "நல்லதுங்க", "ஆகட்டும்", "ஆகட்டுங்க", "இருக்கட்டும்",
            "உண்மை", "உண்மைதான்", "உண்மை தான்", "நிஜம்", "நிஜந்தான்", "சம்மதம்", "எனக்கு சம்மதம்",
            "ஒத்துக்கிறேன்", "முடக்குங்க", "முடக்கிடுங்க", "முடக்கி விடுங்க", "முடக்கி வைங்க",
            "நிறுத்துங்க கார்டை",
            "நிறுத்தி வைங்க", "மூடுங்க", "ஆமோதிக்கிறேன்", "உறுதி", "உறுதி செய்யுங்க", "வச்சுக்கோங்க",
            "வெச்சுக்கோங்க", "இருக்கு", "இருக்குங்க", "உண்டு", "முடியும்", "நடக்கட்டும்", "sari", "sari sari",
            "saringa", "sarithan", "sari thaan", "sari dhaan", "saridhan", "seri", "seringa",
            "seri seri", "serithan", "okay", "ok", "pannu", "pannunga", "panunga", "pannidunga",
            "panidunga", "pannidu", "pannalam", "pannikonga", "sei", "seiyunga", "seyyunga",
            "seiyalam", "senjidunga", "podunga", "pottudunga", "anuppunga", "anuppidunga",
            "kudunga", "kodunga", "sollunga", "venum", "vendum", "adhe thaan", "athe than",
            "adhethan", "athethan", "adhudhan", "athuthan", "adhu thaan", "athu than", "correct",
            "correct thaan", "correct than", "nalladhu", "nallathu", "aagattum", "agattum",
            "unmai",
            "unmai thaan", "nijam", "sammadham", "mudakkunga", "irukku", "undu", "mudiyum",
        ),
        no=(
            "ஓகே வேண்டாம்", "ஓகே வேணாம்", "ஆமா வேண்டாம்", "ஆமா வேணாம்", "ஆமாங்க வேண்டாம்",
            "ஆமாங்க வேணாம்", "சரிங்க வேண்டாம்", "சரிங்க வேணாம்", "ஆமாம் வேண்டாம்",
            "ஆமாம் வேணாம்", "ok venam", "ok vendam", "aama venam", "aama vendam", "aamam venam",
            "aamam vendam", "saringa venam", "saringa vendam", "பொய்", "பொய்யா சொல்றீங்க",
            "விருப்பமில்லைங்க", "விருப்பமில்லங்க", "இஷ்டமில்லைங்க", "சம்மதமில்லைங்க",
            "அவசியமில்லைங்க", "வேண்டியதில்லைங்க", "உண்மையில்லைங்க", "அப்படி இல்லைங்க",
            "அது இல்லைங்க", "அது இல்லங்க", "எதுவும் இல்லைங்க", "ஒன்னும் இல்லைங்க", "தவறான",
            "தப்பான", "தவறான எண்", "தப்பான நம்பர்", "எடுக்கவே இல்லை", "எடுக்கவே இல்ல",
            "பண்ணவே இல்லை", "பண்ணவே இல்ல", "செய்யவே இல்லை", "செய்யவே இல்ல", "அனுப்பவே இல்லை",
            "அனுப்பவே இல்ல", "வேணவே வேணாம்ங்க", "வேண்டவே வேண்டாம்ங்க", "thappana", "thavarana",
            "edukkave illa", "pannave illa",
            "அப்படி சொல்லல", "அப்படி சொல்லலை", "அப்படி சொல்லவில்லை", "அப்படி கேக்கல",
            "apdi sollala", "appadi sollala",
            "தேவையில்லீங்க", "தேவையில்லங்க", "தேவை இல்லீங்க", "தேவை இல்லைங்க",
            "இல்லம்மா", "இல்லப்பா", "இல்லய்யா", "இல்லடா", "இல்லக்கா", "இல்லண்ணா", "இல்லைம்மா",
            "இல்லைப்பா", "இல்லைய்யா", "இல்லீங்கோ", "இல்லைங்கோ", "இல்லல்ல", "இல்லையில்லை",
            "இல்லவே இல்ல", "வேண்டாம்மா", "வேண்டாம்பா", "வேண்டாம்ப்பா", "வேணாம்மா", "வேணாம்பா",
            "வேணாம்ப்பா", "வேணாம்டா", "வேண்டாங்கோ", "வேணாங்கோ", "வேண்டவே வேண்டாம்",
            "வேணவே வேணாம்", "சரியில்லைங்க", "சரியில்லீங்க", "சரியில்லங்க", "சரியில்லம்மா",
            "சரியில்லையே", "சரி இல்லைங்க", "தப்புப்பா", "தப்பும்மா", "தப்பு தான்", "தப்புதான்",
            "தப்பாச்சு", "தப்பா சொல்றீங்க", "தப்பா சொன்னீங்க", "தப்பா சொல்லிட்டீங்க",
            "தவறா இருக்கு", "தவறாக உள்ளது", "ரத்து பண்ணுங்க", "ரத்து பண்ணிடுங்க",
            "ரத்து பண்ணிருங்க", "ரத்து செய்திடுங்க", "ரத்து செஞ்சிடுங்க", "ரத்து செய்யவும்",
            "கேன்சல் பண்ணிடுங்க", "கேன்சல் பண்ணிருங்க", "கேன்சல் செய்யுங்க", "கேன்சல் பண்ணு",
            "கேன்சல் பண்ணிடு", "கேன்சல் பண்ணணும்", "விட்ருங்க", "விட்டுத்தள்ளுங்க",
            "விட்டுடலாம்", "விட்டுரலாம்", "தேவைப்படல", "தேவைப்படாது", "தேவையே இல்ல",
            "தேவையே இல்லை", "வேண்டியதில்லை", "வேண்டியதில்ல", "விருப்பம் இல்லை", "விருப்பம் இல்ல",
            "விருப்பமில்லை", "விருப்பமில்ல", "இஷ்டமில்லை", "இஷ்டம் இல்ல", "சம்மதமில்லை",
            "சம்மதம் இல்லை", "சம்மதம் இல்ல", "உடன்பாடில்லை", "ஒத்துக்கமாட்டேன்", "அவசியமில்லை",
            "அவசியம் இல்லை", "அவசியம் இல்ல", "இப்போதைக்கு வேண்டாம்", "இப்போதைக்கு வேணாம்",
            "முடியவே முடியாது", "வாய்ப்பே இல்ல", "வாய்ப்பே இல்லை", "நான் எடுக்கல",
            "நான் எடுக்கலை", "நான் பண்ணல", "நான் பண்ணலை", "நான் செய்யல", "நான் அனுப்பல",
            "நான் எடுக்கவில்லை", "நான் செய்யவில்லை", "நான் பண்ணவே இல்ல", "நான் எடுக்கவே இல்ல",
            "நான் இல்ல", "நான் இல்லை", "என்னுது இல்ல", "என்னோடது இல்ல", "என்னுடையது இல்லை",
            "பண்ணாதிங்க", "பண்ணவே வேணாம்", "பண்ணவே வேண்டாம்", "வேண்டாம் விடுங்க",
            "வேணாம் விடுங்க", "illama", "illappa", "illapa", "illamma", "illaiya", "illa pa",
            "illango", "illave illa", "vendampa", "vendamma", "venampa", "venamma", "venango",
            "vendave vendam", "sariyillanga", "thappunga", "thappa solreenga", "thappa sonninga",
            "cancel pannidunga", "cancel panniru", "cancel pannirunga", "cancel seiyunga",
            "cancel pannu", "rathu pannunga", "rathu pannidunga", "vittidunga", "viruppam illa",
            "ishtam illa", "avasiyam illa", "naan edukkala", "naan pannala", "naan illa",
            "ennodadhu illa", "pannave vendam", "vaaippe illa",
            "சரி வேண்டாம்", "சரி வேணாம்", "சரி விடுங்க", "seri venam", "sari venam", "sari vendam",
            "seri vendam", "தப்பா இருக்கு", "தப்பா இருக்கே", "thappa irukku",
            "கரெக்ட் இல்ல", "கரெக்ட் இல்லை", "கரெக்டா இல்ல", "ஓகே இல்ல", "correct illa", "correct illai",
            "ok illa", "உண்மை இல்லை", "உண்மையில்லை",
            "ஊஹூம்", "ம்ஹூம்", "uhum", "mhum", "தேவையில்லைங்க",
            "இல்லை", "இல்ல", "இல்லே", "இல்லீங்க", "இல்லைங்க", "இல்லங்க", "இல்லையே", "இல்லியே",
            "இல்லவே இல்லை", "வேண்டாம்", "வேணாம்", "வேண்டா", "வேணா", "வேண்டாங்க", "வேணாங்க",
            "வேண்டாம்ங்க", "வேணாம்ங்க", "தேவையில்லை", "தேவை இல்லை", "தேவையில்ல", "தேவை இல்ல", "தப்பு",
            "தப்புங்க", "தவறு", "தவறுங்க", "ராங்", "சரியில்லை", "சரியில்ல", "சரி இல்லை",
            "சரி இல்ல", "சரி கிடையாது", "சரியா இல்ல", "சரியா இல்லை", "சரியல்ல", "கிடையாது",
            "கிடையாதுங்க",
            "முடியாது", "முடியாதுங்க", "கூடாது", "பண்ணாதீங்க", "பண்ணாதே", "பண்ணாத", "பண்ண வேண்டாம்",
            "பண்ண வேணாம்", "பண்ணக் கூடாது", "பண்ணக்கூடாது", "பண்ண கூடாது", "செய்யாதீங்க", "செய்யாதீர்கள்",
            "செய்ய வேண்டாம்", "செய்ய வேணாம்", "செய்யாதே", "செய்யக்கூடாது", "போடாதீங்க", "போட வேண்டாம்",
            "அனுப்பாதீங்க", "அனுப்ப வேண்டாம்", "அனுப்ப வேணாம்", "சொல்ல வேண்டாம்", "சொல்ல வேணாம்",
            "முடக்காதீங்க", "முடக்க வேண்டாம்", "முடக்க வேணாம்", "நிறுத்துங்க", "நிறுத்து", "விடுங்க",
            "விட்டுடுங்க", "விட்டுருங்க", "விடு", "அது இல்ல", "அது இல்லை", "அதில்லை", "அதில்ல", "இது இல்லை",
            "இது இல்ல", "இதில்லை", "நோ", "நாட்", "வேறு எதுவும் இல்லை", "வேற எதுவும் இல்ல",
            "வேற ஒன்னும் இல்ல", "ஒன்றும் இல்லை", "ஒன்னும் இல்ல", "ஒண்ணும் வேணாம்", "எதுவும் வேண்டாம்",
            "போதும்", "ரத்து", "ரத்து செய்யுங்க", "கேன்சல்", "கேன்சல் பண்ணுங்க", "மாட்டேன்", "ஒத்துக்க மாட்டேன்",
            "அப்படி இல்லை", "அப்படி இல்ல", "அல்ல", "illai", "illa", "ille", "illinga", "illeenga",
            "illainga", "illanga", "vendam", "vendaam", "venam", "venaam",
            "venda", "venaa", "vendanga", "venanga", "thevai illai", "thevaiyillai", "thevai illa",
            "thevaiyilla", "thappu", "thavaru", "sariyillai", "sariyilla", "sari illai",
            "sari illa",
            "seri illa", "seriyilla", "kidaiyathu", "kidayathu", "kidaiyadhu", "mudiyathu",
            "mudiyadhu", "koodathu", "koodadhu", "kudathu", "pannathinga", "pannatheenga",
            "pannadheenga", "panna vendam", "panna venam", "panna venaam", "pannathe", "pannadhe",
            "seiyathinga", "seiyatheenga", "seiya vendam", "seiya venam", "podathinga",
            "poda vendam",
            "anuppathinga", "anuppa vendam", "niruthunga", "vidunga", "vittudunga", "vitrunga",
            "adhu illa", "athu illai", "idhu illa", "vera ethuvum illa", "onnum illa", "podhum",
            "pothum", "matten", "maatten", "cancel pannunga", "block panna vendam", "இல்ல இரு",
            "இல்ல இருங்க", "இல்லை இருங்க", "வேண்டாம் இருங்க", "வேணாம் இருங்க", "இல்ல நில்லுங்க",
            "illa iru", "illa irunga", "venam irunga", "vendam irunga",
        ),
        unsure=(
            "அப்புறம்", "அப்பறம்", "பிறகு", "apram", "appuram", "piragu",
            "சொல்ல மாட்டேன்", "சொல்லமாட்டேன்", "வேண்டாம்னு சொல்ல மாட்டேன்", "தெரில", "தெரிலங்க",
            "தெரியலயே", "தெரியலையே", "தெரியலப்பா", "தெரியலம்மா", "தெரியாதே", "தெரியாதுப்பா",
            "தெரியாதும்மா", "குழப்பமா இருக்கு", "குழப்பமா", "குழப்பம்", "நினைக்கிறேன்",
            "நெனைக்கிறேன்", "நினைக்கறேன்", "போலிருக்கு", "போல இருக்கு", "மாதிரி இருக்கு",
            "அப்பறம் சொல்றேன்", "அப்புறமா சொல்றேன்", "நாளைக்கு சொல்றேன்", "சொல்றேன்", "அப்புறமா",
            "அப்பறமா", "அப்பறம் பாக்கலாம்", "அப்புறம் பாக்கலாம்", "பிறகு பார்க்கலாம்",
            "பாக்கணும்", "பார்க்கணும்", "பாத்துட்டு", "பார்த்துட்டு", "யாரு", "யாருங்க", "யார்",
            "எந்த", "எது", "எதுங்க", "எதுக்காக", "வெயிட் பண்ணுங்க", "வெயிட்", "நில்லுங்க",
            "ஆமாவா", "இல்லையா", "சரிதானா", "சரிங்களா", "ஆமாங்களா", "வேணுமா", "வேணுமான்னு",
            "வேண்டுமா", "ஆனாக்க", "ஆனாலும்", "இருந்தாலும்", "கேட்டுக்கிட்டு", "கேட்டுகிட்டு",
            "therila", "theriyalaye", "theriyalapa", "theriyathe", "kuzhappama", "kulappama",
            "ninaikiren", "nenaikiren", "solren", "apram solren", "appuram solren",
            "apram paakalam", "yaaru", "yaru", "entha", "edhu", "ethu", "wait pannunga",
            "nillunga", "venuma", "aanalum", "irundhalum",
            "தெரியல", "தெரியலை", "தெரியலே", "தெரியலைங்க", "தெரியலீங்க", "தெரியாது", "தெரியாதுங்க",
            "புரியல",
            "புரியலை", "புரியலே", "புரியலைங்க", "புரியலீங்க", "புரியவில்லை", "தெரியவில்லை", "விளங்கல",
            "விளங்கலை", "கேக்கல", "கேக்கலை", "கேட்கல", "கேட்கலை", "கேட்கவில்லை", "நினைவில்லை",
            "ஞாபகம் இல்லை", "ஞாபகம் இல்ல", "ஞாபகமில்லை", "யோசிச்சு", "யோசிக்கணும்", "யோசிச்சிட்டு",
            "யோசித்து", "யோசிக்க", "யோசனை", "பாக்கலாம்", "பார்க்கலாம்", "பாப்போம்", "பார்ப்போம்",
            "இருக்கலாம்", "இல்லாமலும்", "இருக்கலாம் இல்லாமலும் இருக்கலாம்", "ஒருவேளை", "ஒரு வேளை",
            "எதுக்கு", "எதற்கு", "என்ன", "என்னது", "என்னதுங்க", "எப்படி", "என்னங்க", "ஆனா",
            "ஆனால்", "அல்லது", "இல்லன்னா", "இல்லைனா", "இல்லைன்னா", "இல்லேன்னா", "ஒரு நிமிஷம்",
            "ஒரு நிமிடம்", "நிமிஷம்", "ஒரு செகண்ட்", "இரு", "இருங்க", "iru", "கொஞ்சம் இருங்க", "பொறுங்க",
            "கேட்டு",
            "கேட்டுட்டு", "கேட்டுட்டு வரேன்", "கேட்டு சொல்றேன்", "கேக்கணும்", "கேக்கனும்", "அப்புறம் சொல்றேன்",
            "பிறகு சொல்றேன்", "சொல்லலை", "சொல்லல", "சொல்லலையே", "சொல்லலயே", "சொல்லவில்லை", "தப்பில்லை",
            "தப்பு இல்லை", "தப்பில்ல", "தப்பு இல்ல", "தவறில்லை", "தவறு இல்லை", "பரவாயில்லை", "பரவாயில்ல",
            "பரவால்ல", "பரவாயில்லைங்க", "கவலை இல்லை", "சந்தேகம்", "சந்தேகமா", "சந்தேகமா இருக்கு",
            "நிச்சயம் இல்லை",
            "நிச்சயமில்லை", "உறுதியா தெரியல", "theriyala", "theriyalai", "theriyale", "theriyathu",
            "theriyadhu", "teriyala", "puriyala", "puriyalai", "puriyale", "vilangala", "kekkala",
            "ketkala", "yosichu", "yosikanum", "yosichitu", "paakalam", "pakkalam", "paakkalaam",
            "parkalam", "paarkalam", "paapom", "irukalam", "irukkalam", "oruvelai", "orvela",
            "edhukku", "ethukku", "enna", "ennadhu", "ennathu", "eppadi", "epdi", "aana", "aanal",
            "allathu", "illana", "illanna", "oru nimisham", "nimisham", "oru nimidam", "irunga",
            "porunga", "kettu", "kettutu", "kekkanum", "sollala", "sollalai", "sollalaye",
            "thappu illai", "thappu illa", "thappillai", "paravailla", "paravaillai", "paravala",
            "sandhegam", "santhegam", "nyabagam illa",
        ),
        around_answer=(
            "ஒண்ணும்", "ஒன்னும்", "எதுவும்", "எதையும்", "வேற வழி இல்லை", "வேற வழி இல்ல",
            "வேறு வழியில்லை", "onnum", "ethuvum", "vera vazhi illa",
            "சொல்றபடி", "சொல்றபடியே", "சொன்னபடி", "சொன்னபடியே", "சொன்ன மாதிரியே",
            "சொல்லிட்டீங்க", "சொல்லிட்டீங்கள்", "பணத்தை", "காசை", "எண்ணை", "நம்பரை", "கணக்குல",
            "கார்டுல", "sonnapadi", "solrapadi", "solliteenga", "panatha",
            "பதிவு", "ரிஜிஸ்டர்", "விவரம்", "முகவரி", "நாமினி", "செக்", "செக்புக்", "ஆதார்",
            "தேதி", "கடன்", "லோன்", "கிளை", "ஏடிஎம் கார்டை", "டெபிட் கார்டை", "கண்டிப்பா",
            "தயவுசெஞ்சு", "தாராளமா", "மேடம்", "சொன்ன மாதிரி", "நீங்க சொல்ற மாதிரி",
            "நீங்க சொல்றது", "சொல்ற", "அதேபோல", "உங்க", "நம்ம", "இப்பயே", "சீக்கிரம்",
            "சீக்கிரமா", "வேகமா", "டக்குன்னு", "என்னோட பேர்", "பேர்", "பெயர்", "லிங்க்",
            "லிங்கை", "pathivu", "padhivu", "register", "link", "seekiram", "vegama", "solra",
            "solradhu", "neenga solradhu",
            "சொன்னீங்க", "சொன்னீங்கள்", "சொல்றது", "அப்படியெல்லாம்", "அப்படி", "இப்படி", "எல்லாத்தையும்",
            "sonninga", "solrathu",
            "அது", "அத", "அதை", "இது", "இத", "இதை", "இந்த", "அந்த", "கார்டு", "கார்ட்", "கார்டை", "கார்ட",
            "அட்டை", "அட்டையை", "ஏடிஎம்", "ப்ளாக்", "பிளாக்", "பிளாக்கு", "பிளாக் பண்ண", "லாக்", "இப்ப",
            "இப்போ",
            "இப்பவே", "உடனே", "நீங்க", "நீங்க சொன்னது", "சொன்னது", "சொன்ன", "என்", "என்னோட", "எனக்கு",
            "நான்", "ரொம்ப", "நம்பர்", "எண்", "கணக்கு", "கணக்கை", "தொகை", "பணம்", "எஸ்எம்எஸ்", "மெசேஜ்",
            "பேங்க்", "தான்", "சரியான", "சரியா", "பண்ண", "செய்ய", "முடக்கி", "முடக்க", "புகார்", "வேற",
            "வேறு", "இன்னும்", "முதல்ல", "கடைசில", "ஒரு", "மட்டும்", "எல்லாம்", "தயவு", "ங்க", "நல்லா",
            "adhu", "athu", "adha", "idhu", "ithu", "idha", "indha", "intha", "andha", "card",
            "carda",
            "card ah", "ah", "block", "lock", "ippo", "ippa", "ippove", "udane", "neenga",
            "sonnadhu",
            "sonnathu", "sonna", "en", "ennoda", "enakku", "naan", "romba", "number", "kanakku",
            "sms",
            "message", "thaan", "than", "dhan", "panna", "vera", "innum", "oru", "mattum",
        ),
        negators=(
            "இல்லை இல்ல வேண்டாம் வேணாம் கூடாது முடியாது கிடையாது அல்ல illai illa vendam venam venaam"
            " koodathu mudiyathu kidaiyathu இல்லாம இல்லாமல் illama"
        ),
        later=("அப்புறம்", "அப்புறமா", "அப்புறம் பாத்துக்கலாம்", "அப்புறமா பாத்துக்கலாம்", "appuram", "appurama paathukkalaam"),
        stressed="nichayamaga kandipaga",
        buts="ana anal",
        well="sari",
        negating=(
            r"(ath?(inga|e|inka|irkal)$|ilai?$|ile$|ala[iy]?$|avilai$|mat(en|inga|om|anga)$"
            r"|(mudiy|kudai?y|kidaiy|kut|tev)at[hu]+$|vend?am|venam)"
        ),
    ),
    dates=Dates(
        months=(
            "ஜனவரி சனவரி january janavari தை", "பிப்ரவரி பெப்ரவரி february pibravari மாசி",
            "மார்ச் மார்ச்சு march", "ஏப்ரல் ஏப்ரில் april", "மே may", "ஜூன் ஜுன் june",
            "ஜூலை ஜுலை july julai", "ஆகஸ்ட் ஆகஸ்டு ஆகஸ்ட்டு august",
            "செப்டம்பர் செப்டெம்பர் september", "அக்டோபர் ஆக்டோபர் அக்டோபரு october",
            "நவம்பர் நவம்பரு november", "டிசம்பர் டிசம்பரு december",
        ),
        weekdays=(
            "திங்கட்கிழமை திங்கள்கிழமை திங்கக்கிழமை திங்கள் thingal thingakizhamai thingatkizhamai",
            "செவ்வாய்க்கிழமை செவ்வாய்கிழமை செவ்வாய் sevvai sevvaikizhamai",
            "புதன்கிழமை புதங்கிழமை புதன் budhan puthan budhankizhamai",
            "வியாழக்கிழமை வியாழன் வியாழகிழமை viyazhan viyazhakizhamai vyazhan",
            "வெள்ளிக்கிழமை வெள்ளிகிழமை வெள்ளி velli vellikizhamai",
            "சனிக்கிழமை சனிகிழமை சனி sani sanikizhamai",
            "ஞாயிற்றுக்கிழமை ஞாயித்துக்கிழமை ஞாயிறு nyayiru gnayiru nyayithukizhamai",
        ),
        relative={
            0: "இன்று இன்னைக்கு இன்னிக்கு இன்றைக்கு innaiku innikku inniku indru inru",
            -1: "நேற்று நேத்து நேத்திக்கு நேத்தைக்கு netru nethu netthu nethiku",
            1: "நாளை நாளைக்கு நாளைக்கி naalai naalaiku nalaiku nalaikku",
            -2: "முந்தாநாள் முந்தாநேத்து முந்தா-நாள் முந்தா-நேத்து mundhanal munthanal mundhanethu"
            " நேற்று-முன்தினம்",
            2: "நாளை-மறுநாள் நாளைமறுநாள் நாளன்னைக்கு நாளான்னைக்கு நாளாநாள் நாளைக்கழிச்சு naalai-marunal"
            " naalannaiku nalannaiku",
        },
        units={
            1: "நாள் நாட்கள் நாளு நாளுக்கு நாட்களுக்கு நாள்ல naal nal naalu-naal naaluku natkal",
            7: "வாரம் வாரத்துக்கு வாரத்திற்கு வாரங்கள் வாரத்துல vaaram varam vaarathuku",
            30: "மாதம் மாசம் மாதத்துக்கு மாசத்துக்கு மாதங்கள் மாதத்திற்கு மாசத்துல maasam masam maadham"
            " matham maasathuku",
        },
        ago="முன்பு முன்னாடி முன்னால முன்னால் முன்னே முன் munnadi munnala mundi munbu munnal",
        ahead="கழித்து கழிச்சு பிறகு அப்புறம் பின்னாடி கழிஞ்சு kazhichu kalichu piragu appuram apram"
        " kazhithu",
        last="கடந்த போன சென்ற முந்தைய kadantha kadandha pona poona sendra",
        this="இந்த indha intha",
        next="அடுத்த வர வர்ற வரும் வருகிற adutha aduththa vara varra varum",
        said="{year} {month} {day}",
        said_short="{month} {day}",
        days={
            1: "ஒன்றாம் ஒன்னாம் ஒண்ணாம் onnam 1ம் முதல்", 2: "இரண்டாம் ரெண்டாம் rendam",
            3: "மூன்றாம் மூணாம் moonam", 4: "நான்காம் நாலாம் naalam", 5: "ஐந்தாம் அஞ்சாம் anjam",
            6: "ஆறாம் aaram", 7: "ஏழாம் ezham", 8: "எட்டாம் ettam", 9: "ஒன்பதாம் ஒம்பதாம் ombatham",
            10: "பத்தாம் patham", 11: "பதினொன்றாம் பதினொண்ணாம் pathinonnam",
            12: "பன்னிரண்டாம் பன்னெண்டாம் pannendam", 13: "பதிமூன்றாம் பதிமூணாம் pathimoonam",
            14: "பதினான்காம் பதினாலாம் pathinalam", 15: "பதினைந்தாம் பதினஞ்சாம் pathinanjam",
            16: "பதினாறாம்", 17: "பதினேழாம்", 18: "பதினெட்டாம்", 19: "பத்தொன்பதாம் பத்தொம்பதாம்",
            20: "இருபதாம் இருவதாம்", 21: "இருபத்தோராம் இருபத்தொன்றாம் இருபத்தொண்ணாம்",
            22: "இருபத்திரண்டாம் இருபத்திரெண்டாம்", 23: "இருபத்துமூன்றாம் இருபத்திமூணாம்",
            24: "இருபத்துநான்காம் இருபத்திநாலாம்", 25: "இருபத்தைந்தாம் இருபத்தஞ்சாம்",
            26: "இருபத்தாறாம்", 27: "இருபத்தேழாம்", 28: "இருபத்தெட்டாம்",
            29: "இருபத்தொன்பதாம் இருபத்தொம்பதாம்", 30: "முப்பதாம்", 31: "முப்பத்தொன்றாம் முப்பத்தோராம்",
        },
        around=(
            "தேதி", "தேதியில", "தேதில", "தேதிக்கு", "தேதியில்", "தேதியன்று", "ஆம்", "ம்", "ஆம் தேதி",
            "அன்று", "அன்னைக்கு", "அன்னிக்கு", "மாதம்", "மாசம்", "வருஷம்", "ஆண்டு", "கிழமை", "தான்",
            "thethi", "thedhi", "theidhi", "date", "annaiku", "maasam", "varusham", "kizhamai",
            "am",
        ),
    ),
    language_names={
        "hi": "இந்தி ஹிந்தி ஹிந்தியில இந்தியில ஹிந்தில hindi", "bn": "வங்காளம் வங்கமொழி பெங்காலி",
        "te": "தெலுங்கு தெலுங்குல தெலுகு telungu telugu", "mr": "மராத்தி மராட்டி மராத்தியில marathi",
        "ta": "தமிழ் தமிழ்ல தமிழில் தமிழில tamizh tamil thamizh", "gu": "குஜராத்தி குஜராத்தியில",
        "kn": "கன்னடம் கன்னடத்துல கன்னட kannadam kannada", "ml": "மலையாளம் மலையாளத்துல malayalam",
        "pa": "பஞ்சாபி பஞ்சாபியில", "or": "ஒடியா ஒரியா", "as": "அசாமி அசாமிய அசாமீஸ்",
        "ur": "உருது உருதுல urudhu",
        "en": "ஆங்கிலம் ஆங்கிலத்துல ஆங்கிலத்தில் இங்கிலீஷ் இங்கிலீசு இங்கிலிஷ் இங்கிலீஷ்ல aangilam angilam",
    },
)  # fmt: skip
