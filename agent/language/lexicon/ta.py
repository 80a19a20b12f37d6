"""Banking words of Tamil, in its script, romanised, and as English words that callers mix in."""

from collections.abc import Mapping

TAMIL: Mapping[str, str] = {
    "account": "கணக்கு கணக்குல கணக்கில் கணக்கை கணக்குக்கு கணக்கோட அக்கவுண்ட் அக்கவுண்டு"
    " அக்கவுண்ட்ல அக்கௌன்ட் வங்கிக்-கணக்கு சேமிப்பு-கணக்கு சேமிப்பு-கணக்குல ஜன்தன் kanakku"
    " kanakkula kanakil account accountla akkount கணக்கிலிருந்து கணக்கிலேர்ந்து கணக்குலருந்து"
    " கணக்குலேருந்து கணக்குலேர்ந்து கணக்குக்குள்ள கணக்குலயும் அக்கவுண்ட்லருந்து"
    " அக்கவுண்ட்லேருந்து அக்கவுண்டுக்கு அக்கவுண்ட்டுல அக்கவுண்டுல kanakkularundhu"
    " accountlarundhu accountlerundhu accountku",
    "balance": "இருப்பு இருப்புத்-தொகை இருப்பு-தொகை பேலன்ஸ் பேலன்சு பாலன்ஸ் பேலன்ஸ மிச்சம் மீதி"
    " மீதம் மீதித்-தொகை கணக்கு-இருப்பு irupu iruppu micham meethi meedhi balance balans"
    " baalance பணம்-இருக்கா காசு-இருக்கா பணம்-ஏதாவது-இருக்கா பணம்-ஏதும்-இருக்கா"
    " காசு-ஏதாவது-இருக்கா காசு-ஏதும்-இருக்கா எவ்வளவு-இருக்கு எவ்ளோ-இருக்கு பணம்-இருக்கான்னு"
    " panam-irukka kaasu-irukka evlo-irukku evvalavu-irukku",
    "money": "பணம் பணத்தை பணத்த பணமும் பணம்லாம் காசு காசை துட்டு ரூபாய் ரூபா ரொக்கம் தொகை பைசா"
    " பேமெண்ட் panam panatha panathai kaasu kasu thuttu rooba rubai thogai cash",
    "how_much": "எவ்வளவு எவ்ளோ எவ்வளவுங்க எவ்வளோ எம்புட்டு எத்தனை எவ்ளவு எவ்ளோனு எவ்வளவுன்னு"
    " evvalavu evlo evalavu evvalo evlonu embuttu ethanai yevlo evlavu",
    "statement": "ஸ்டேட்மெண்ட் ஸ்டேட்மென்ட் மினி-ஸ்டேட்மெண்ட் மினி கணக்கு-விவரம் கணக்கு-அறிக்கை"
    " அறிக்கை விவரம் statement ministatement vivaram arikkai",
    "transaction": "பரிவர்த்தனை பரிவர்த்தனைகள் வரவு-செலவு வரவு செலவு கொடுக்கல்-வாங்கல்"
    " ட்ரான்ஸாக்ஷன் டிரான்ஸாக்ஷன் டிரான்ஸாக்சன் என்ட்ரி என்ட்ரீஸ் பதிவு பதிவுகள் வரவுசெலவு"
    " எடுத்தது-போட்டது போட்டது-எடுத்தது என்னென்ன-எடுத்திருக்கு என்னென்ன-போட்டிருக்கு"
    " என்னென்ன-வந்திருக்கு வந்தது-போனது varavu selavu varavu-selavu parivarthanai transaction"
    " transactions entry entries வந்துச்சு-போச்சு வந்துச்சு-எவ்வளவு-போச்சு"
    " வந்துச்சு-என்ன-போச்சு வந்திருக்கு-போயிருக்கு வந்திருக்கு-என்ன-போயிருக்கு"
    " வந்தது-என்ன-போனது வரவும்-செலவும் vandhuchu-pochu vandhuchu-enna-pochu எப்பெல்லாம்"
    " எப்பப்பெல்லாம் எடுத்ததெல்லாம் போட்டதெல்லாம் யார்-யார் eppellam eppalam yaar-yaar",
    "recent": "கடைசி கடைசியா கடைசியாக கடேசி சமீபத்துல சமீபத்தில் சமீபத்திய சமீபமா சமீப"
    " இப்போதைக்கு-நடந்த முந்தைய போன லாஸ்ட் நாலஞ்சு kadaisi kadaisiya kadesi sameeba"
    " sameebathula last recent pona",
    "passbook": "பாஸ்புக் பாஸ்புக்கு பாஸ்புக்குல பாஸ்-புக் வங்கி-புத்தகம் passbook pass-book pasbook",
    "come": "வந்துச்சா வந்துருச்சா வந்தாச்சா வந்திருக்கா வந்துடுச்சா வந்ததா வந்தது வந்துருக்கா"
    " வந்திருச்சு வந்துச்சு வந்துட்டா வரவு-வந்துச்சா வந்துடிச்சா வந்துச்சாம்மா வந்தா வரல வரலை"
    " வரலையே வராம இன்னும்-வரல விழுந்துச்சா விழுந்ததா விழுந்துருச்சா விழல ஏறிடுச்சா ஏறியிருக்கா"
    " ஏறுச்சா ஏறல கிரெடிட் கிரெடிட்-ஆயிடுச்சா கிரெடிட்-ஆச்சா சேர்ந்துச்சா கிடைச்சுதா"
    " கிடைச்சுச்சா கிடைக்கல கிடைத்ததா வருமா எப்ப-வரும் வரும் வரவு-ஆச்சா வரவு-வைக்கப்பட்டதா"
    " போட்டாங்களா போட்டுட்டாங்களா போட்டாச்சா வந்து-சேர்ந்ததா வந்து-சேந்துச்சா vandhucha"
    " vanducha vandhurucha vandhirucha vandhurukka vandhuducha vandhirukka vandhatha vanthucha"
    " vanthurucha vandhaacha varala varalai varalaye vilundhucha vizhundhucha eriducha erucha"
    " credit credited kidaichutha kidaikala serndhucha varum potangala pottachaa vandha"
    " vandhadha vandhadhu",
    "deposit_in": "டெபாசிட் போடணும் போட பணம்-போட பணம்-கட்ட செலுத்த டெபாசிட்-பண்ண deposit"
    " panam-poda panam-katta poda podanum",
    "withdraw": "எடுக்க எடுக்கணும் பணம்-எடுக்க எடுத்து எடுத்த வித்ட்ரா edukka edukanum"
    " panam-edukka withdraw eduthu edutha எடுக்கலாம் எடுக்க-முடியும் edukalam",
    "cut": "பிடிச்சுட்டாங்க பிடிச்சிருக்காங்க பிடிச்சிருக்கு பிடித்தம் பிடிக்கப்பட்டது"
    " கழிஞ்சுருச்சு கழிஞ்சிருக்கு கழிஞ்சது கழிச்சுட்டாங்க கட்-ஆயிடுச்சு கட்-ஆச்சு"
    " கட்டாயிடுச்சு டெபிட் டெபிட்-ஆயிருக்கு டெபிட்-ஆயிடுச்சு போயிருக்கு போயிடுச்சு பணம்-போச்சு"
    " பணம்-போயிடுச்சு குறைஞ்சுருக்கு குறைஞ்சு காணாம-போச்சு பணம்-காணோம் எடுத்துட்டாங்க"
    " எடுத்திருக்காங்க எடுத்துட்டான் போச்சு pidichutanga pidichu kazhinjuruchu kazhinju"
    " kalinju kalichu cut cutaayiduchu debit debited poiduchu poyiduchu panam-pochu kurainju"
    " eduthutanga eduthutaanga eduthurukanga பணத்தை-எடுத்துட்டாங்க எடுக்கப்பட்டுள்ளது"
    " எடுக்கப்பட்டது எடுக்கப்பட்டிருக்கு கழிக்கப்பட்டுள்ளது கழிக்கப்பட்டது பிடிக்கப்பட்டுள்ளது"
    " எடுத்திருக்கான் எடுத்துருக்காங்க போயிட்டு போயிருச்சு poiruchu poyiruchu eduthurukaan",
    "send": "அனுப்ப அனுப்பணும் அனுப்பு அனுப்பின அனுப்புன அனுப்பினது அனுப்பியது அனுப்பினாரு"
    " டிரான்ஸ்பர் டிரான்ஸ்ஃபர் போட்ட போட்டான் போட்டது போட்டுவிட்ட அனுப்பிச்ச anuppa anuppu"
    " anuppuna anupina anuppinathu anuppanum transfer potta pottadhu",
    "charge": "சார்ஜ் சார்ஜு கட்டணம் அபராதம் பீஸ் charge kattanam abaratham fees",
    "message": "மெசேஜ் மெஸேஜ் எஸ்எம்எஸ் குறுஞ்செய்தி மெசேஜு message sms kurunjeithi",
    "relative": "பையன் பையனோட மகன் மகள் பொண்ணு மவன் புருஷன் கணவர் வீட்டுக்காரர் வீட்டுக்காரரு"
    " மனைவி பொண்டாட்டி அப்பா தாத்தா பாட்டி மாமா அண்ணன் தங்கச்சி தம்பி-அனுப்பின தம்பி-போட்ட"
    " மருமகன் மருமகள் மாமனார் paiyan paiyyan magan magal ponnu purushan kanavar veettukarar"
    " manaivi appa thatha paatti mama thangachi",
    "pm_kisan": "பிஎம்-கிசான் பி-எம்-கிசான் பிஎம்கிசான் கிசான்-பணம் கிசான்-சம்மான் கிசான்-தொகை"
    " கிசான்-நிதி விவசாயி-பணம் விவசாயிகள்-உதவித்தொகை கிசான்-ரெண்டாயிரம் பிரதமர்-கிசான்"
    " விவசாய-உதவித்தொகை மோடி-பணம் கிசான்-தவணை கிசான்-திட்டம் pm-kisan pmkisan kisan-panam"
    " kisan-samman modi-panam vivasayi-panam kisan-thavanai",
    "mgnrega": "நூறு-நாள்-வேலை நூறு-நாள் நூறுநாள்-வேலை நூறு-நாள்-வேலைத்-திட்டம் 100-நாள்-வேலை"
    " 100-நாள் ஏரி-வேலை நரேகா மனரேகா எம்ஜிஎன்ஆர்இஜிஏ ஜாப்-கார்டு nooru-naal-velai nooru-naal"
    " noorunaal-velai 100-naal-velai nrega mgnrega narega job-card",
    "pension": "பென்ஷன் பென்சன் பென்ஷன்-பணம் ஓய்வூதியம் உதவித்தொகை முதியோர்-உதவித்தொகை"
    " முதியோர்-பென்ஷன் விதவை-பென்ஷன் வயசானவங்க-பணம் முதியோர் விதவை pension penshan penson"
    " oivoothiyam mudhiyor uthavithogai",
    "subsidy": "மானியம் மானியத்-தொகை கேஸ்-மானியம் சிலிண்டர்-மானியம் சப்சிடி சப்ஸிடி உதவி-தொகை"
    " மகளிர்-உரிமைத்-தொகை உரிமைத்-தொகை மகளிர்-உரிமை ஸ்காலர்ஷிப் கல்வி-உதவித்தொகை அரசு-பணம்"
    " அரசாங்க-பணம் கவர்மெண்ட்-பணம் கவர்மெண்டு-பணம் திட்டப்-பணம் டிபிடி நிவாரணம் வெள்ள-நிவாரணம்"
    " maaniyam maniyam subsidy gas-maaniyam urimai-thogai scholarship arasu-panam"
    " government-panam dbt nivaranam",
    "wages": "சம்பளம் சம்பளப்-பணம் கூலி கூலிப்-பணம் ஊதியம் சேலரி sambalam coolie kooli salary oothiyam",
    "card": "கார்டு கார்ட் கார்டை கார்ட அட்டை அட்டையை அட்டைய டெபிட்-கார்டு ஏடிஎம்-கார்டு ரூபே"
    " ரூபே-கார்டு ரூபே-அட்டை ஏடிஎம்-அட்டை card kaard attai debit-card atm-card rupay"
    " rupay-card carda",
    "atm": "ஏடிஎம் ஏ-டி-எம் ஏடிஎம்ல ஏ-டி-எம்-ல atm etm ஏடிஎம்-மெஷின் ஏடிஎம்-மிஷின் atm-machine",
    "block": "ப்ளாக் பிளாக் ப்லாக் பிளாக்-பண்ணுங்க முடக்க முடக்கு முடக்குங்க முடக்கணும் முடக்கி"
    " லாக் லாக்-பண்ணுங்க நிறுத்த நிறுத்துங்க நிறுத்தி நிறுத்தணும் நிப்பாட்டு நிப்பாட்டுங்க"
    " மூடுங்க மூட தடை-செய்யுங்க தடை யாரும்-பயன்படுத்தாம யூஸ்-பண்ணாம-பண்ணுங்க கேன்சல் குளோஸ்"
    " block blok blockpannunga lock mudakku mudakka mudakkunga nirutha niruthunga nippatunga"
    " moodunga",
    "lost": "தொலைஞ்சு தொலைஞ்சுபோச்சு தொலைஞ்சு-போச்சு தொலைந்து தொலைந்துவிட்டது தொலைச்சுட்டேன்"
    " தொலஞ்சு காணோம் காணாம காணல காணவில்லை காணாமல் காணாம-போச்சு காணாம-போயிடுச்சு காணலை"
    " விழுந்துடுச்சு விழுந்துருச்சு கீழ-விழுந்து எங்கயோ-விட்டுட்டேன் விட்டுட்டேன்"
    " விட்டுட்டு-வந்துட்டேன் மறந்து-வச்சுட்டேன் தவற-விட்டுட்டேன் தவறி கிடைக்க-மாட்டேங்குது"
    " மிஸ்-ஆயிடுச்சு மிஸ் கார்டு-போயிடுச்சு அட்டை-போயிடுச்சு card-poiduchu tholainju tholanju"
    " tholainjuduchu tholainjupochu tholachitten tholaichitten kaanom kanom kaanala kaanama"
    " kaanama-pochu vizhundhuduchu vittutten thavara-vittuten miss-aayiduchu missing",
    "stolen": "திருடு திருடிட்டாங்க திருட்டு திருடு-போச்சு திருடு-போயிடுச்சு திருடிட்டான் திருடன்"
    " களவு களவாடிட்டாங்க களவு-போச்சு பிக்பாக்கெட் பறிச்சுட்டு பறிச்சிட்டாங்க புடுங்கிட்டு"
    " பிடுங்கிட்டாங்க thirudu thirudittanga thiruditanga thiruttu thirudan thirudu-pochu"
    " kalavu parichitanga pudungitu pickpocket",
    "purse": "பர்ஸ் பர்சு பர்ஸோட பர்ஸ்ல மணிபர்ஸ் பை கைப்பை வாலட் purse pars wallet kaippai handbag",
    "fraud": "மோசடி மோசடி-நடந்திருக்கு ஏமாத்திட்டாங்க ஏமாத்தி ஏமாந்துட்டேன் ஏமாத்திட்டான் ஏமாற்றி"
    " ஏமாற்றிவிட்டார்கள் ஏமாத்து ஏமாத்தினாங்க ஃப்ராடு பிராடு சீட்டிங் சுருட்டிட்டான்"
    " சுருட்டிட்டாங்க நாமம்-போட்டுட்டாங்க ஹேக் ஸ்கேம் அடிச்சுட்டாங்க ஆட்டைய-போட்டுட்டான்"
    " mosadi mosadhi emathitanga ematthi emathi emandhutten emaathitanga fraud cheating"
    " suruttitan hack scam கைரேகை கைரேகை-வச்சு கைரேகை-வைச்சு விரல்-ரேகை ரேகை-வச்சு ஹேக்-பண்ணி"
    " ஹேக்-ஆயிடுச்சு kairegai kai-regai hack-panni ஏமாற்றம் ஏமாத்துனாங்க ஏமாந்து ஏமாந்தேன்"
    " திருட்டுத்தனமா",
    "without_me": "எனக்கு-தெரியாம எனக்கு-தெரியாமல் எனக்கே-தெரியாம தெரியாம தெரியாமலே எடுக்காமலே"
    " எடுக்காம எடுக்காமல் நான்-எடுக்காமலே நான்-எடுக்கல நான்-எடுக்கலை நான்-எடுக்கவில்லை"
    " நான்-செய்யல நான்-பண்ணல நான்-அனுப்பல யாரோ யாரோ-எடுத்துட்டாங்க யாரோ-என் யாரோ-பணத்தை தானா"
    " தானாவே தன்னால கேக்காம சொல்லாம அனுமதி-இல்லாம என்-அனுமதி-இல்லாம என்னை-கேக்காம வேற-யாரோ"
    " ennaku-theriyama enakku-theriyama enakku-theriyamal theriyama theriyamaye edukkama"
    " edukkamale naan-edukkala naan-edukala naan-pannala yaro yaaro thaana thaanave kekkama"
    " sollama",
    "otp": "ஓடிபி ஓ-டி-பி ஓடிபி-சொல்லிட்டேன் ஓடிபி-கேட்டு லிங்க்-தொட்டேன் லிங்க்-கிளிக் லிங்கை"
    " லிங்க்-அமுக்கினேன் லிங்க்-அழுத்தினேன் நம்பர்-வாங்கி நம்பர்-கேட்டு பின்-நம்பர்-கேட்டு"
    " பின்-சொல்லிட்டேன் otp otp-kettu otp-sollitten link link-click linka number-vaangi"
    " pin-kettu லிங்க்",
    "fake_call": "போன்-பண்ணி போன்-பண்ணாங்க போன்ல போன்-பண்ணி-ஏமாத்தி போலி போலி-போன் பொய்-சொல்லி"
    " பேங்க்ல-இருந்து-பேசுறேன்னு பேங்க்ல-இருந்து-பேசுறோம் பேசுறேன்னு பேசுறோம்னு கூப்பிட்டு"
    " கூப்பிட்டாங்க யாரோ-போன் வங்கி-அதிகாரினு phone-panni phone-pannanga poli poli-call"
    " pesurennu pesuromnu fake fake-call koopittu",
    "loan": "கடன் கடனை கடனுக்கு கடனோட லோன் லோனு லோனுக்கு லோனை வங்கிக்-கடன் kadan kadanukku"
    " kadanuku loan lonu lone",
    "loan_kind": "டிராக்டர் ட்ராக்டர் வீட்டு வீட்டுக்-கடன் வீட்டு-லோன் வீடு-கட்ட கடை மாட்டு"
    " மாட்டுக்-கடன் மாடு-வாங்க கல்விக்-கடன் கல்வி படிப்பு வண்டி வண்டிக்-கடன் பைக் கார் முத்ரா"
    " பர்சனல் தனிநபர் தொழில் பால்பண்ணை பம்புசெட் ஆட்டோ tractor veetu veettu-kadan veedu home"
    " vandi bike mudra personal education kalvi maadu maattu kadai thozhil dairy",
    "apply": "கடன்-வேணும் லோன்-வேணும் கடன்-கிடைக்குமா லோன்-கிடைக்குமா கடன்-தருவீங்களா"
    " லோன்-தருவீங்களா புது-கணக்கு புதுசா-கணக்கு கணக்கு-தொடங்க கணக்கு-ஆரம்பிக்க அக்கவுண்ட்-ஓபன்"
    " கணக்கு-திறக்க புது-கடன் புது-லோன் புது-கார்டு விண்ணப்பம் விண்ணப்பிக்க அப்ளை அப்ளை-பண்ண"
    " லோன்-எடுக்க கடன்-எடுக்க கடன்-வாங்க லோன்-வாங்க கடன்-தரேன் தரேன்னு loan-venum kadan-venum"
    " loan-kidaikkuma kadan-kidaikuma puthu-kanakku pudhu-account account-open"
    " kanakku-thodanga apply vinnappam loan-edukka kadan-vaanga puthu-card pudhu-card"
    " loan-vaanga லோன்-வேணுமா கடன்-வேணுமா loan-venuma",
    "instalment": "தவணை தவணைத்-தொகை தவணைய தவன தவணைக்கு மாதத்-தவணை மாசத்-தவணை மாச-தவணை இஎம்ஐ ஈஎம்ஐ"
    " இ-எம்-ஐ டியூ thavanai thavana tavanai emi e-m-i due instalment",
    "due": "பாக்கி பாக்கித்-தொகை நிலுவை நிலுவைத்-தொகை கட்டணும் கட்ட-வேண்டிய கட்ட-வேண்டியது"
    " கட்டனும் கட்ட-வேண்டும் கட்டவேண்டிய கட்டணுங்க கட்டவேண்டியது செலுத்த-வேண்டிய"
    " இன்னும்-எவ்வளவு-கட்ட எவ்வளவு-கட்டணும் எவ்ளோ-கட்டணும் மீதி-கடன் மிச்ச-கடன் கெடு ஓவர்டியூ"
    " baakki baki bakki nilu niluvai kattanum katanum kattavendiya overdue outstanding due"
    " kattanuma katta-vendiyathu",
    "pay": "கட்ட கட்டுவது கட்டலாம் செலுத்த செலுத்தணும் திருப்பி-கட்ட அடைக்க அடைக்கணும் கட்டுறது"
    " கட்டினேன் katta kattalam kattinen seluththa adaikka thiruppi-katta pay",
    "interest": "வட்டி வட்டித்-தொகை வட்டியும் இன்ட்ரஸ்ட் vatti vaddi interest",
    "when": "எப்ப எப்போ எப்போது எப்பங்க எப்போனு எந்த-தேதி எந்தத்-தேதி எந்த-தேதியில தேதி கடைசி-தேதி"
    " கடைசி-நாள் எந்த-நாள் எந்த-நாளு என்னைக்கு என்னிக்கு எப்பவரை eppa eppo epo eppothu"
    " entha-thethi endha-thedhi thethi thedhi kadaisi-thethi kadaisi-naal ennaiku ennaikku"
    " enniku date due-date",
    "kcc": "கேசிசி கே-சி-சி கிசான்-கார்டு கிசான்-கிரெடிட்-கார்டு கிஸான்-கார்டு கிசான்-அட்டை"
    " உழவர்-அட்டை உழவர்-கடன்-அட்டை உழவர்-கடன் உழவர்-கார்டு விவசாயக்-கடன் விவசாய-கடன்"
    " விவசாய-லோன் விவசாயக்-கடன்-அட்டை விவசாயி-கார்டு பயிர்க்-கடன் பயிர்-கடன் பயிர்-லோன்"
    " விவசாயி-கடன்-அட்டை உழவர்-லோன் kcc k-c-c kisan-card kisan-credit-card uzhavar-attai"
    " uzhavar-kadan uzhavar-card vivasaya-kadan vivasaya-loan payir-kadan payir-loan"
    " kisan-credit kisan-loan",
    "limit": "லிமிட் லிமிட்டு வரம்பு உச்சவரம்பு limit varambu",
    "gold": "நகை நகைக்-கடன் நகையை நகைய நகைகள் தங்கம் தங்க தங்க-நகை அடகு அடமானம் செயின் வளையல் தாலி"
    " nagai nagaiya nagai-kadan thangam adagu adamanam chain gold jewel",
    "auction": "ஏலம் ஏலத்துக்கு ஏலம்-விட ஏலத்தில் elam yelam elathuku auction",
    "crop": "பயிர் பயிரு பயிர்கள் விவசாயம் நெல் கரும்பு வயல் வயல்ல நிலம் பருத்தி மகசூல் payir"
    " payiru vivasayam nel vayal karumbu crop paruthi",
    "insurance": "காப்பீடு பயிர்-காப்பீடு இன்சூரன்ஸ் இன்ஷூரன்ஸ் பிரீமியம் பாலிசி kaappeedu kapidu"
    " insurance policy premium",
    "damage": "சேதம் சேதமாயிடுச்சு சேதம்-ஆயிடுச்சு அழிஞ்சு அழிஞ்சுருச்சு நாசம் நாசமா வெள்ளம்"
    " வெள்ளத்துல மூழ்கிடுச்சு மூழ்கி வறட்சி புயல் பூச்சி நஷ்டம் காஞ்சு கருகிடுச்சு ஆலங்கட்டி"
    " sedham sedam azhinju alinju naasam vellam moozhgi varatchi puyal poochi nashtam",
    "shg": "சுய-உதவிக்-குழு சுயஉதவி-குழு சுய-உதவி மகளிர்-குழு மகளிர்-சுய-உதவிக்-குழு குழு-கடன்"
    " குழு-லோன் குழுக்-கடன் எஸ்எச்ஜி பெண்கள்-குழு குழுவோட குழு suya-udhavi-kuzhu suya-uthavi"
    " magalir-kuzhu kuzhu kuzhu-kadan kuzhu-loan shg",
    "branch": "கிளை கிளையோட கிளைக்கு கிளைகள் பிராஞ்ச் பிரான்ச் பிராஞ்சு வங்கிக்-கிளை வங்கி-கிளை"
    " பேங்க்-கிளை ஆபீஸ் அலுவலகம் kilai kilaiyoda branch branchu brach office",
    "bank": "வங்கி வங்கியில் வங்கியில வங்கிக்கு பேங்க் பேங்கு பேங்க்ல பேங்குல பேங் பேங்க்கு vangi"
    " vangila bank bankla banku பேங்க்குல பேங்கில் பேங்கோட வங்கியோட",
    "village": "ஊர் ஊரு ஊர்ல ஊருல ஊருக்கு எங்க-ஊரு எங்க-ஊருக்கு கிராமம் கிராமத்துல டவுன் ஏரியா"
    " பின்கோடு நகரம் பஞ்சாயத்து oor ooru oorla ooruku kiramam gramam town area pincode"
    " panjayathu",
    "bank_mitra": "பேங்க்-மித்ரா பேங்க்-மித்ர வங்கி-மித்ரா வங்கி-நண்பர் பேங்க்-நண்பர் பிசி சிஎஸ்பி"
    " சேவை-மையம் வாடிக்கையாளர்-சேவை-மையம் மித்ரா bank-mitra bankmitra vangi-mithra mitra csp"
    " bc sevai-maiyam",
    "where": "எங்க எங்கே எங்கங்க எங்கனு எங்கயாவது எங்கிட்டு எந்த-இடம் எந்த-இடத்துல எங்கருக்கு enga"
    " engae enge engeh engiruku enga-irukku entha-idam endha-edathula எங்கப்பா எங்கம்மா"
    " எங்கய்யா எங்கிருக்கு engappa engapa எந்தப்-பக்கம் எந்த-ஊர்ல",
    "near": "பக்கத்துல பக்கத்தில் பக்கத்துலே பக்கத்து-ஊர் பக்கத் கிட்ட-இருக்குற கிட்டக்க"
    " கிட்டத்துல அருகில் அருகில்-உள்ள அருகாமையில் பக்கம் பக்கத்துல-உள்ள நெருங்கிய pakkathula"
    " pakathula pakkathil pakkam kittakka arugil arukil near nearby near-by nearest"
    " kitta-irukura",
    "address": "முகவரி முகவரிய அட்ரஸ் அட்ரஸு விலாசம் இடம் வழி எப்படி-போறது லொகேஷன் லேண்ட்மார்க்"
    " mugavari mukavari address adress vilasam vazhi edam location eppadi-porathu",
    "open_hours": "எத்தனை-மணிக்கு எத்தன-மணிக்கு எந்நேரம் எந்த-நேரம் நேரம் திறப்பாங்க திறக்கும்"
    " திறந்திருக்கா திறந்திருக்கும் திறக்குறாங்க திறந்து தொறப்பாங்க தொறந்திருக்கா மூடுவாங்க"
    " மூடும் லீவு லீவா விடுமுறை டைமிங் டைம் மணிக்கு மணி-வரைக்கும் மணி-வரை வேலை-நேரம்"
    " சனிக்கிழமை-உண்டா ethana-manikku ethanai-manikku ethana-mani manikku thirappanga"
    " thorappanga thorandhirukka thirandhirukka moodu moodum leave leevu timing time"
    " velai-neram open",
    "complaint": "புகார் புகாரு புகாரை புகார்கள் புகாருக்கு கம்ப்ளைன்ட் கம்ப்ளெயின்ட் கம்ப்ளைண்ட்"
    " கம்ப்ளெய்ன்ட் கம்ப்ளைன்டு முறையீடு குறை குறையை pugar pukar pukaar pugaru complaint"
    " complain complent muraiyeedu muraiyidu kurai",
    "lodge": "குடுக்கணும் கொடுக்கணும் கொடுக்க-வேண்டும் புகார்-குடுக்கணும் பதிவு-செய்யணும்"
    " பதிவு-செய்ய பதிவு-பண்ண போடணும் எழுதணும் எழுதிக்கோங்க எழுதிக்குங்க எழுத செய்யணும்"
    " தெரிவிக்கணும் ரிஜிஸ்டர் பண்ணணும் புதுசா kudukkanum kodukkanum kudukanum podanum pathivu"
    " padhivu ezhuthanum eluthanum eluthikonga register pannanum kuduka koduka அளிக்க"
    " அளிக்கணும் அளிக்க-வேண்டும் கொடுக்க குடுக்க தெரிவிக்க தெரிவிக்க-வேண்டும் கூற-வேண்டும்"
    " alikka alikanum",
    "problem": "பிரச்சனை பிரச்சினை பிரச்னை கஷ்டம் தொந்தரவு தொல்லை சரியில்லை சரியில்ல சரியா-இல்ல"
    " சரி-இல்ல மோசம் மோசமா மரியாதை-இல்லாம மரியாதை மரியாதையா-பேசல திட்டுறாங்க திட்டினாங்க தப்பு"
    " தப்பா தவறு லஞ்சம் கெட்ட வேலை-செய்யல வொர்க்-ஆகல சிக்கிருச்சு மாட்டிக்கிச்சு"
    " ரெண்டு-தடவை-பிடிச்சு அலட்சியம் சேவை prachana pirachanai prachanai kashtam sariyilla"
    " sariyillai sari-illa mariyathai mariyadhai mariyadhe thittu thappu thappa lanjam"
    " velai-seiyala work-aagala problem service sevai mosama கூடுதல் கூடுதலா அதிகமா அதிகமாக"
    " அதிகம் காசு-கேக்குறாரு பணம்-கேக்குறாரு காசு-கேக்குறாங்க பணம்-கேக்குறாங்க athigama"
    " adhigama kooduthal panam-kekuranga kaasu-kekuranga",
    "refuses": "தர-மாட்டேங்குறாங்க தரமாட்டேங்குறாங்க தர-மாட்டேன்றாங்க மாட்டேங்குறாங்க"
    " மாட்டேங்கிறாங்க மாட்டேன்றாங்க மாட்டேங்குது மாட்டேன்னு தரவே-மாட்டேங்கிறாங்க தரல தரலை"
    " தரவில்லை செய்யல செய்ய-மாட்டேங்குறாங்க போட்டு-தரல நாளைக்கு-வா நாளைக்கு-வாங்க"
    " அலைய-விடுறாங்க அலைய அலைக்கழிக்குறாங்க அலையுறேன் திருப்பி-அனுப்புறாங்க கண்டுக்கல"
    " கண்டுக்கவே கண்டுக்க-மாட்டேங்குறாங்க இழுத்தடிக்குறாங்க maattengiranga mattenguranga"
    " mattengranga matengranga maatenguranga tharave tharala tharalai seiyala alaya alaiya"
    " naalaiku-vaanga kandukala kandukkala வேலை-நடக்கல வேலை-ஆகல அலைய-விட்டாங்க அலைஞ்சுட்டேன்"
    " அலையுறோம் நடக்க-மாட்டேங்குது velai-nadakala alaya-vittanga alaya-viduranga",
    "not_come_out": "பணம்-வரல பணம்-வரலை பணம்-வரவில்லை வெளிய-வரல வெளியே-வரல மெஷின்ல-வரல காசு-வரல"
    " காசு-வெளிய-வரல வரவே-இல்ல வரலை-ஆனா வரல-ஆனா panam-varala panam-varalai panam-varle"
    " kaasu-varala veliya-varala velila-varala cash-varala varala-aana",
    "what_became": "என்ன-ஆச்சு என்னாச்சு என்ன-ஆனது என்ன-ஆயிற்று என்னாச்சுங்க எந்த-நிலைமையில"
    " எந்த-நிலைமை எந்த-நிலையில நிலைமை நிலை நிலவரம் ஸ்டேட்டஸ் ஸ்டேடஸ் பதில் பதில்-வந்துச்சா"
    " நடவடிக்கை நடவடிக்கை-எடுத்தாங்களா முடிஞ்சுதா முடிஞ்சிருச்சா தீர்வு தீர்ந்துச்சா"
    " தீர்த்தாச்சா எது-வரை எவ்வளவு-தூரம் ஏதாவது-பதில் அப்டேட் முன்னேற்றம் சரி-ஆச்சா சரியாச்சா"
    " enna-aachu ennachu enna-achu ennaachu nilamai nilai nilavaram status bathil padhil"
    " pathil nadavadikkai nadavadikai theervu mudinjucha theerndhucha update saryaacha"
    " sariyaacha சரி-பண்ணிட்டாங்களா சரி-பண்ணாங்களா சரி-செஞ்சாங்களா சரி-செஞ்சிட்டாங்களா"
    " சரி-பண்ணியாச்சா தீர்த்துட்டாங்களா தீர்த்தாங்களா முடிச்சாங்களா முடிச்சுட்டாங்களா"
    " முடிந்ததா தீர்ந்ததா பார்த்தாங்களா நடந்துச்சா பதிலும்-இல்ல பதிலே-இல்ல பதிலே-வரல"
    " sari-pannitangala sari-panningala mudinjutha theerthutangala pathile-illa bathile-varala",
    "ticket": "டிக்கெட் டிக்கட் டிக்கெட்-நம்பர் புகார்-எண் புகார்-நம்பர் கம்ப்ளைன்ட்-நம்பர்"
    " ரெபரன்ஸ் ரெபரன்ஸ்-நம்பர் ticket ticket-number pugar-number pugar-en complaint-number"
    " reference",
    "aadhaar": "ஆதார் ஆதாரு ஆதார்-அட்டை ஆதார்-கார்டு ஆதார்-எண் aadhar adhar aadhaar aadhar-card",
    "link": "இணைப்பு இணைக்க இணைக்கணும் இணைச்சிருக்கா இணைக்கப்பட்டிருக்கா இணைஞ்சிருக்கா"
    " லிங்க்-ஆயிருக்கா லிங்க்-பண்ண லிங்க்-ஆகியிருக்கா சேர்த்திருக்கா சீடிங் inaikka inaichu"
    " inaippu linked link-pannanum link-aayirukka seeding seeded",
    "kyc": "கேஒய்சி கே-ஒய்-சி ரீகேஒய்சி ரீ-கேஒய்சி ஆவணம் ஆவணங்கள் டாக்குமெண்ட் கேவைசி kyc k-y-c"
    " rekyc re-kyc aavanam document",
    "update": "புதுப்பிக்க புதுப்பிக்கணும் புதுப்பித்தல் புதுப்பிச்சு ரினியூவல் ரெனியூ"
    " அப்டேட்-பண்ண அப்டேட்-செய்ய puthuppikka pudhupikka pudhuppikanum renew renewal"
    " update-pannanum",
    "frozen": "முடங்கி முடங்கியிருக்கு முடக்கப்பட்டுள்ளது ஃப்ரீஸ் பிரீஸ் ஹோல்ட் freeze frozen hold mudangi",
    "dormant": "செயலிழந்த செயல்படாத செயல்-இழந்து டார்மண்ட் ரொம்ப-நாளா-பயன்படுத்தாத மூடியிருக்கு"
    " மூடிட்டாங்க dormant inoperative inactive seyalpadatha",
    "activate": "ஆக்டிவேட் ஆக்டிவ் மறுபடி-திறக்க திரும்ப-திறக்க செயல்படுத்த அன்பிளாக்"
    " திறந்து-விடுங்க activate active unblock reopen seyalpaduththa",
    "why": "ஏன் ஏனுங்க எதுக்கு எதற்கு எதனால எதனால் என்ன-காரணம் காரணம் yen ethukku edhukku ethanala kaaranam",
    "state": "கணக்கு-நிலை கணக்கு-நிலைமை கணக்கு-செயல்ல-இருக்கா இயங்குதா செயல்படுதா வேலை-செய்யுதா"
    " account-active account-status kanakku-nilai account-nilai",
    "rate": "வட்டி-விகிதம் வட்டி-வீதம் விகிதம் சதவீதம் எத்தனை-பர்சன்ட் பர்சன்ட் எவ்வளவு-வட்டி"
    " வட்டி-எவ்வளவு vatti-vigitham vigitham sathaveetham percent vatti-evlo evlo-vatti rate",
    "fixed_deposit": "வைப்பு-நிதி நிரந்தர-வைப்பு வைப்பு ஃபிக்சட்-டெபாசிட் பிக்சட்-டெபாசிட் பிக்சட்"
    " எஃப்டி எப்டி எப்-டி ஆர்டி ஆர்-டி தொடர்-வைப்பு டெபாசிட்-ரசீது fd f-d fixed-deposit fixed"
    " rd r-d vaippu",
    "mature": "முதிர்வு முதிர்ச்சி முதிர்வுத்-தொகை முடியும் முடியுது மெச்சூரிட்டி கெடு-முடியுது"
    " mudhirvu mudhirchi mature maturity mudiyuthu",
    "upi": "யூபிஐ யுபிஐ யூ-பி-ஐ ஜிபே கூகுள்-பே போன்பே பீம் பேடிஎம் ஒன்-டூ-த்ரீ-பே upi u-p-i gpay"
    " google-pay phonepe bhim paytm 123pay 123-pay",
    "feature_phone": "சாதா-போன் பட்டன்-போன் சின்ன-போன் பழைய-போன் கீபேட்-போன் கீபேடு"
    " இன்டர்நெட்-இல்லாம நெட்-இல்லாம ஸ்மார்ட்போன்-இல்ல saadha-phone button-phone chinna-phone"
    " keypad internet-illama net-illama feature-phone",
    "how_to": "எப்படி எப்புடி எப்டி என்ன-செய்யணும் என்ன-பண்ணணும் என்ன-பண்றது என்ன-பண்ணனும் எவ்வாறு"
    " வழிமுறை செயல்முறை eppadi epdi eppudi enna-pannanum enna-seiyanum enna-panrathu",
    "cheque": "காசோலை செக் செக்கு காசோலையை காசோலை-எண் kaasolai kasolai cheque check cheku",
    "stop_payment": "நிறுத்தி-வைக்க காசோலையை-நிறுத்த செக்கை-நிறுத்த ஸ்டாப்-பேமெண்ட்"
    " பாஸ்-ஆகக்-கூடாது stop-payment checka-nirutha stop",
    "book": "புத்தகம் புக் செக்-புக் செக்புக் காசோலை-புத்தகம் book cheque-book chequebook checkbook puthagam",
    "order": "புதுசு-வேணும் புதுசா-வேணும் ஆர்டர் தீர்ந்துடுச்சு தீந்துடுச்சு தீர்ந்து-போச்சு"
    " வாங்கித்-தாங்க வரவழைக்க order theerndhuduchu theendhuduchu pudhusu-venum puthusu-venum"
    " issue",
    "nominee": "நாமினி நாமினேஷன் நியமனதாரர் வாரிசு வாரிசுதாரர் nominee nomini vaarisu nomination",
    "add": "சேர்க்க சேர்க்கணும் சேக்கணும் பெயர்-சேர்க்க பேரு-சேர்க்க பெயர்-போட serkka serkkanum"
    " sekkanum peru-serka add",
    "mobile_number": "மொபைல்-நம்பர் மொபைல்-எண் போன்-நம்பர் செல்-நம்பர் கைபேசி-எண் அலைபேசி-எண்"
    " மொபைல் செல்போன் நம்பரை பழைய-நம்பர் புது-நம்பர் mobile-number phone-number cell-number"
    " mobile cellphone puthu-number pazhaya-number number",
    "change": "மாத்தணும் மாத்த மாத்துங்க மாற்ற மாற்றணும் மாற்றுங்க மாத்தி மாற்றம் சேஞ்ச் வேற வேறு"
    " மாத்திக்க maathanum maatha mathanum maathunga matthunga maatri change vera",
    "dead": "இறந்துட்டார் இறந்துட்டாரு இறந்துட்டாங்க இறந்து இறந்த இறந்தவர் செத்துட்டார்"
    " செத்துட்டாரு செத்துப்போய் காலமானார் காலமாயிட்டார் தவறிட்டார் தவறிட்டாரு மரணம்"
    " மறைந்துவிட்டார் irandhutaar irandhuttar iranthutanga setthutaru kaalamanar thavaritaru"
    " maranam",
    "claim": "கிளைம் கிளைம்-பண்ண உரிமை-கோர வாரிசு-பணம் உரிமை கோரிக்கை claim urimai",
    "tpin": "டிபின் டி-பின் டெலிபோன்-பின் தொலைபேசி-பின் போன்-பின் போன்-பேங்கிங் பின்-நம்பர்"
    " ரகசிய-எண் ரகசிய-நம்பர் tpin t-pin telephone-pin phone-pin pin-number pin ragasiya-en",
    "make": "உருவாக்க உருவாக்கணும் செட் செட்-பண்ண அமைக்க புதுசா-போட ரீசெட் ஜெனரேட் set create"
    " generate uruvakka reset amaikka",
    "forgot": "மறந்துட்டேன் மறந்து மறந்துபோச்சு மறந்துருச்சு ஞாபகம்-இல்ல ஞாபகமில்லை நினைவில்லை"
    " marandhutten maranthuten marandhu nyabagam-illa",
    "person": "ஆள் ஆளு ஆளோட ஆள்கிட்ட ஆள்-கிட்ட மனுஷன் மனுஷங்க மனிதர் மனுசங்க அதிகாரி அதிகாரிகிட்ட"
    " அதிகாரியோட ஆபீசர் ஆஃபீசர் மேனேஜர் மேனேஜர்கிட்ட மேலாளர் ஏஜெண்ட் கஸ்டமர்-கேர்"
    " வாடிக்கையாளர்-சேவை யாராவது யார்கிட்டயாவது யார்கிட்டயாச்சும் ஒருத்தர்கிட்ட ஊழியர்"
    " ஊழியர்கிட்ட பேங்க்காரர் பேங்க்காரங்க ஸ்டாஃப் ஸ்டாப் ஆபரேட்டர் வேலை-பாக்குறவங்க aal aalu"
    " aal-kitta aalkitta manushan manushanga athigari adhikari officer manager manejar agent"
    " customer-care yaravathu yaaravadhu yaarkittayavathu oozhiyar staff operator executive"
    " oruthar",
    "talk": "பேச பேசணும் பேசனும் பேசலாம் பேசலாமா பேசறேன் பேச-வைங்க பேச-விடுங்க பேச-முடியுமா பேசு"
    " பேசுங்க பேசுறது பேசுவீங்களா பேசினா pesa pesanum pesanam pesalama pesa-vainga pesunga"
    " pesuvingala peasanum பேசவும் பேசுங்கள் பேசுக பேசுவீர்களா பேசணுமே pesavum",
    "connect": "கனெக்ட் கனெக்ட்-பண்ணுங்க இணைங்க இணையுங்க இணைத்து இணைச்சு-விடுங்க லைன்-குடுங்க"
    " லைன்-கொடுங்க லைன் போனை-குடுங்க போன்-குடுங்க கால்-மாத்தி டிரான்ஸ்பர்-பண்ணுங்க"
    " மாத்தி-விடுங்க connect connectpannunga line line-kudunga phone-kudunga phona-kudunga"
    " inainga transfer-pannunga கூப்பிடுங்க கூப்பிட்டு-விடுங்க கூப்பிட்டு-தாங்க"
    " கூப்பிட-முடியுமா வரச்சொல்லுங்க koopidunga kupidunga kooppidunga",
    "machine": "மெஷின் மிஷின் மெஷினு கம்ப்யூட்டர் கம்ப்யூட்டரு ரோபோ இயந்திரம் ரெக்கார்டிங் machine"
    " mesin computer robot recording eyanthiram",
    "language": "மொழி மொழிய மொழியை பாஷை லாங்குவேஜ் லேங்குவேஜ் பாஷ mozhi moli mozhiya paashai basha"
    " language",
    "language_name": "தமிழ் தமிழ்ல தமிழில் தமிழில ஆங்கிலம் ஆங்கிலத்துல ஆங்கிலத்தில் இங்கிலீஷ்"
    " இங்கிலீஷ்ல இங்கிலிஷ் ஹிந்தி இந்தி ஹிந்தியில இந்தியில தெலுங்கு தெலுங்குல மலையாளம்"
    " மலையாளத்துல கன்னடம் கன்னடத்துல உருது மராத்தி பெங்காலி tamil tamizh thamizh english hindi"
    " telugu malayalam kannada urdu tamilla englishla hindila மலையாளத்தில் தெலுங்கில்"
    " கன்னடத்தில் உருதுவில் இந்தியில் ஹிந்தியில் பஞ்சாபி குஜராத்தி",
    "again": "திரும்ப திரும்பவும் திருப்பி மறுபடி மறுபடியும் இன்னொரு-தடவை இன்னொரு-முறை இன்னொருக்கா"
    " மறுக்கா மறுதரம் இன்னும்-ஒரு-தடவை மீண்டும் ஒருக்கா இன்னொரு-வாட்டி ரிபீட் இன்னொருதடவை"
    " thirumba thirumbavum thiruppi marupadi marupadiyum innoru-thadava innoru-thadavai"
    " innoruka innoru-vaati innoru-murai repeat meendum innum-oru-thadavai orukka",
    "say": "சொல்லுங்க சொல்லு சொன்னீங்க என்ன-சொன்னீங்க சொல்லுங்கம்மா சொன்னது சொல்ல கூறுங்கள்"
    " கூறவும் வாசிச்சு வாசிங்க மெதுவா மெல்ல மெதுவா-சொல்லுங்க sollunga sollu sonninga sonneenga"
    " enna-sonninga solra medhuva methuva mella vaasichu பார்த்து பாத்து பாருங்க காட்டுங்க",
    "not_heard": "கேக்கல கேக்கலை கேக்கலீங்க கேட்கல கேட்கலை கேட்கவில்லை சரியா-கேக்கல சரியா-கேட்கல"
    " காதுல-விழல காதுல-விழலை விழல புரியல புரியலை புரியலீங்க புரியவில்லை விளங்கல விளங்கலை"
    " தெளிவா-இல்ல தெளிவாக-இல்லை குரல்-கேக்கல சத்தம்-கேக்கல என்ன-சொன்னீங்கன்னு kekkala ketkala"
    " kekala kekkalai kaathula-vizhala puriyala puriyalai vilangala thelivaa-illa purila",
    "menu": "மெனு மெனுவுக்கு மெயின்-மெனு முதன்மை-மெனு முதன்மைப்-பட்டியல் பட்டியல் பட்டியலுக்கு"
    " முதல்ல-இருந்து முதலில்-இருந்து முதல்லருந்து முதல்-ல-இருந்து ஆரம்பம் ஆரம்பத்துல-இருந்து"
    " ஆரம்பத்துக்கு ஆரம்பத்துக்கே ஆரம்பத்திலிருந்து ஆரம்பிங்க தொடக்கம் தொடக்கத்துக்கு"
    " தொடக்கத்துல-இருந்து மொதல்ல-இருந்து முதன்மை ஆப்ஷன் menu main-menu mudhalla-irundhu"
    " modhalla-irundhu muthalla-irunthu aarambam aarambathula aarambathuku thodakkam mudhanmai"
    " pattiyal arambinga option start",
    "back": "பின்னாடி போகணும் போங்க போ போயிடுங்க போகலாம் பின்னால திரும்பி-போங்க திரும்ப-போங்க"
    " திரும்ப-போகணும் ponga poganum pogalam poidunga pinnadi thirumba-ponga back go",
    "help": "உதவி உதவி-வேணும் உதவுங்க ஹெல்ப் உதவி-செய்யுங்க என்ன-உதவி uthavi udhavi help help-pannunga",
    "thanks": "நன்றி நன்றிங்க தேங்க்ஸ் ரொம்ப-நன்றி அவ்வளவுதான் அவ்ளோதான் போதும் nandri nanri"
    " nandringa thanks thank-you avlothan avvalavuthan avlodhan podhum",
    "dont": "வேண்டாம் வேணாம் வேண்டா வேணா வேண்டாங்க பண்ணாதீங்க செய்யாதீங்க கூடாது தேவையில்லை"
    " தேவை-இல்ல venam venaam vendam vendaam pannadheenga pannathinga thevai-illa koodathu",
    "off_topic": "மழை மழை-வருமா மழை-பெய்யுமா வானிலை வெயில் ரயில் ட்ரெயின் ட்ரெயினு பஸ் பஸ்-எப்ப"
    " பஸ்-எத்தனை-மணிக்கு டிக்கெட்-புக் ரீசார்ஜ் ரீசார்ஜ்-பண்ணுங்க நெட்-பேக் டேட்டா சினிமா படம்"
    " பாட்டு பாட்டு-போடுங்க பாட்டு-பாடு கிரிக்கெட் மேட்ச் ஸ்கோர் டாக்டர் மருத்துவர் மருந்து"
    " மாத்திரை ஆஸ்பத்திரி ஆஸ்பிட்டல் வேலை-கிடைக்குமா வேலை-காலி வேலைவாய்ப்பு வேலை-இருக்கா"
    " வேலை-வேணும் விலை விலை-என்ன தக்காளி-விலை வெங்காய-விலை தங்கம்-விலை தங்கம்-கிராம்"
    " கிராம்-என்ன-விலை பவுன் சவரன் தங்க-விலை நெல்-விலை தேர்தல் எலெக்ஷன் ஓட்டு ஜெயிப்பா"
    " ஜெயிப்பாங்க பள்ளிக்கூடம் ஸ்கூல் காலேஜ் சிம் சிம்-கார்டு சிம்-பிளாக் கரண்ட் கரண்ட்-பில்"
    " கரெண்ட்-பில் மின்சாரம் மின்-கட்டணம் ரேஷன் ரேஷன்-கார்டு ரேஷன்-அட்டை பான்-கார்டு"
    " பேன்-கார்டு பான் ஷேர் ஷேர்-மார்க்கெட் பங்குச்சந்தை பெட்ரோல் டீசல் சாப்பிட்டீங்களா"
    " சாப்டீங்களா சாப்பாடு எப்படி-இருக்கீங்க எப்டி-இருக்கீங்க நலமா சௌக்கியமா டிவி டீவி"
    " சத்தம்-குறை மாட்டுக்கு தண்ணி தண்ணீர் மாடு கடை கடையா கடைக்கு கேஸ்-சிலிண்டர் சிலிண்டர்"
    " சிலிண்டர்-புக் லாட்டரி லைசென்ஸ் பாஸ்போர்ட் வாட்ஸ்அப் ஜோக் கதை செய்தி நியூஸ் கோவில்"
    " ஜோசியம் ராசிபலன் கல்யாணம் பொங்கல் தீபாவளி தக்காளி வெங்காயம் பூண்டு ராங்-நம்பர்"
    " தப்பான-நம்பர் போலீஸ் உரம் விதை யூரியா ரிசல்ட் பரீட்சை வேற-பேங்க் வேற-பேங்க்ல வேற-வங்கி"
    " ஓட்டுநர் மின்விசிறி mazhai malai rain train rayil bus recharge data-pack padam paattu"
    " patu cinema cricket match doctor marundhu aaspathiri hospital velai-kidaikuma"
    " velai-kaali vilai thakkali-vilai thangam-vilai gram savaran pavun therthal election vote"
    " school college sim sim-card current-bill current eb-bill ration ration-card pan-card pan"
    " share share-market petrol diesel saptingala sapteengala saapadu epdi-irukinga tv thanni"
    " kadai cylinder lottery license passport whatsapp joke kadhai news kovil josiyam kalyanam"
    " thakkali vengayam wrong-number police vera-bank யாரு-பேசுறீங்க யார்-பேசுறீங்க"
    " யார்-பேசுறது எங்கிருந்து-பேசுறீங்க எங்க-இருந்து-பேசுறீங்க நீங்க-யாரு உங்க-பேரு"
    " உங்க-பெயர் unga-peru yaar-pesuringa yaaru-pesurathu enga-irundhu-pesuringa ஆடு"
    " ஆட்டுக்குட்டி கோழி விக்கணும் திருவிழா தீவனம் பஞ்சர் thiruvizha",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
