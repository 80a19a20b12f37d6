"""Banking words of Gujarati, in its script, romanised, and as English words that callers mix in."""

from collections.abc import Mapping

GUJARATI: Mapping[str, str] = {
    "account": "ખાતું ખાતુ ખાતા ખાતામાં ખાતામાંથી ખાતાની ખાતાનો ખાતાનું ખાતાના ખાતાને ખાતે"
    " બચત-ખાતું બચત-ખાતા બચત-ખાતામાં બચતખાતું એકાઉન્ટ અકાઉન્ટ એકાઉન્ટમાં એકાઉન્ટમાંથી એકાઉન્ટનું"
    " સેવિંગ જનધન જન-ધન khatu khata khatama khatamathi khatani khatano khatanu khatana"
    " bachat-khatu bachat-khata ekaunt akaunt",
    "balance": "બેલેન્સ બેલેન્શ બૅલેન્સ બેલન્સ બેલેંસ બેલેન્સનું બાકી-રકમ સિલક શિલક પુરાંત જમા-રકમ"
    " જમાપુંજી બચ્યા બચ્યું વધ્યા વધ્યું પડ્યા-છે પડેલા-છે પડ્યા પડેલા કેટલા-પૈસા-છે"
    " કેટલા-રૂપિયા-છે પૈસા-કેટલા-છે રૂપિયા-કેટલા-છે કેટલા-પડ્યા કેટલી-રકમ-છે balance belens balans"
    " silak shilak bachya vadhya padya padya-che padya-chhe padela-che padela-chhe ketla-paisa-che"
    " ketla-paisa-chhe ketla-rupiya-che ketla-rupiya-chhe paisa-ketla-che paisa-ketla-chhe જમા-છે"
    " કેટલા-જમા-છે કંઈ-જમા jama-che jama-chhe જમા-પડી-છે જમા-પડી જમા-પડ્યા-છે પડી-છે કેટલી-રકમ"
    " કેટલી-રકમ-જમા jama-padi-che jama-padi-chhe ketli-rakam"
    " ખાતામાં-શું-છે ખાતામાં-શું-પડ્યું-છે કેટલા-બતાવે કેટલા-બતાવે-છે કેટલા-જમા-બતાવે-છે"
    " કેટલા-દેખાય કેટલા-દેખાય-છે કેટલા-બચ્યા કેટલા-વધ્યા કેટલા-રહ્યા કેટલા-છે-ખાતામાં"
    " ખાતામાં-કેટલા-છે ખાતામાં-કેટલા બેલેન્સની બેલેન્સનો બેલેન્શનું ખાતામાં-રકમ પૂંજી મૂડી"
    " બચત-કેટલી ketla-bachya ketla-che-khatama khatama-ketla બાકીની-રકમ સિલકની કેટલું-બેલેન્સ"
    " રકમ-કેટલી"
    " ભેગા-થયા કેટલા-ભેગા-થયા પૈસા-ભેગા ભેગા-થયેલા ખાતામાં-બાકી ખાતામાં-કંઈ-બાકી ખાતામાં-કેટલા-બાકી"
    " ખાતામાં-કંઈ-છે ખાતામાં-કંઈ",
    "money": "પૈસા પૈસો પૈસાની પૈસાનું પૈસાના રકમ રકમની રૂપિયા રૂપીયા રોકડ રોકડા અમાઉન્ટ કેશ નાણાં"
    " નાણા paisa paiso paise rakam rupiya rupya rokad rokda nana amount cash",
    "how_much": "કેટલા કેટલું કેટલો કેટલી કેટલાક કેટલુ ketla ketlu ketlo ketli ketlun ketala"
    " ketalu",
    "statement": "સ્ટેટમેન્ટ સ્ટેટમેંટ મિની-સ્ટેટમેન્ટ મીની-સ્ટેટમેન્ટ મિની ખાતાનો-ઉતારો ઉતારો"
    " પત્રક વિગત-પત્રક statement mini-statement stetment utaro patrak"
    " યાદી લિસ્ટ yadi list સ્ટેટમેન્ટની સ્ટેટમેન્ટનો ખાતાની-વિગત ખાતાની-માહિતી ખાતાનો-હિસાબ"
    " નાનું-સ્ટેટમેન્ટ",
    "transaction": "વ્યવહાર વ્યવહારો વહેવાર વહેવારો લેવડદેવડ લેવડ-દેવડ લેતીદેતી લેતી-દેતી એન્ટ્રી"
    " એન્ટ્રીઓ ટ્રાન્ઝેક્શન ટ્રાન્ઝેકશન ટ્રાન્સેક્શન ટ્રાંઝેક્શન નોંધ નોંધો હિસાબ હિસાબ-કિતાબ"
    " જમા-ઉધાર જમાઉધાર આવક-જાવક આવ્યા-ગયા કેટલા-આવ્યા-કેટલા-ગયા શું-આવ્યું-શું-ગયું"
    " કેટલા-ગયા-ને-કેટલા-આવ્યા કેટલા-આવ્યા-ને-કેટલા-ગયા કેટલા-ગયા-અને-કેટલા-આવ્યા"
    " કેટલા-આવ્યા-અને-કેટલા-ગયા vyavhar vyavahar vahevar vyavharo levaddevad levad-devad leti-deti"
    " entry transaction tranjekshan hisab jama-udhar aavak-javak avak-javak aavya-gaya"
    " શું-શું-ગયું શું-શું-આવ્યું શું-શું-થયું shu-shu-gayu shu-shu-aavyu su-su-gayu"
    " કેટલા-પૈસા-આવ્યા-અને-કેટલા-ગયા કેટલા-પૈસા-આવ્યા-ને-કેટલા-ગયા કેટલા-પૈસા-ગયા-ને-કેટલા-આવ્યા"
    " લેણદેણ લેણ-દેણ લેવડદેવડની વ્યવહારોની વ્યવહારની વ્યવહારના આવક-ખર્ચ આવકજાવક આવક-અને-જાવક"
    " શું-આવ્યું-ને-શું-ગયું શું-આવ્યું-અને-શું-ગયું કેટલું-આવ્યું-કેટલું-ગયું શું-ગયું-શું-આવ્યું"
    " એન્ટ્રીની ટ્રાન્જેક્શન ટ્રાન્ઝેક્શનની ટ્રાન્ઝેક્શન્સ transactions lendenl len-den"
    " ક્યાં-ક્યાં-ગયા પૈસા-ક્યાં-ગયા ક્યાં-વપરાયા શું-શું-જમા"
    " કયા-કયા-પૈસા કયા-કયા-વ્યવહાર ક્યારે-ક્યારે-કપાયા ક્યારે-ક્યારે-આવ્યા"
    " કોણે-કોણે કોણે-કોણે-પૈસા કોના-કોના",
    "recent": "છેલ્લા છેલ્લી છેલ્લો છેલ્લું છેલ્લે હમણાંના હમણાંની હમણાનું તાજેતરના તાજેતરમાં તાજા"
    " ગયા-મહિને ગયા-અઠવાડિયે ગયા-મહિનાના પાછલા પાછલી આગલા આગળના અગાઉના લાસ્ટ ગયા-અઠવાડિયામાં"
    " chella chhella chelli chhelli chello chhello chelle hamnana tajetarna taja gaya-mahine"
    " gaya-athvadiye gaya-athvadiya pachla last"
    " કાલના કાલની ગઈકાલના પરમદિવસના આ-અઠવાડિયાના આ-મહિનાના અઠવાડિયાના મહિનાના હમણાંનું તાજેતરની"
    " તાજેતરનો છેલ્લાં છેલ્લામાં ગયા-અઠવાડિયાના દસ-દિવસના છેલ્લા-દસ",
    "passbook": "પાસબુક પાસ-બુક પાસબૂક પાસબુકમાં પાસબુકની ખાતાની-ચોપડી બેંકની-ચોપડી ચોપડી passbook"
    " pasbuk pass-book chopdi",
    "come": "આવ્યા આવ્યો આવી આવ્યું આવેલા આવશે આવી-ગયા આવી-ગઈ આવી-ગયો જમા જમા-થયા જમા-થયો જમા-થઈ"
    " જમા-થયું જમા-થઇ જમા-થાય મળ્યા મળ્યો મળી મળ્યું મળી-ગયા પડ્યા-કે પહોંચ્યા પહોંચી પહોંચ્યો"
    " પહોંચી-ગયા ક્રેડિટ ક્રેડિટ-થયા નાખ્યા આયા આયો aavya avya aavyo avyo aavi avi aavyu avyu"
    " aavela avela aavse aavshe avse aavi-gaya avi-gaya jama jama-thaya jama-thayo jama-thai malya"
    " malyo mali malyu mali-gaya pahochya pahochi pohchya credit kredit aaya aayo"
    " દેખાતો-નથી દેખાતી-નથી દેખાતા-નથી દેખાતું-નથી દેખાયા-નથી દેખાયું-નથી દેખાય-છે-કે આવેલો આવેલી"
    " આવેલું આવવાના આવવાનો આવવાની આવે નથી-આવ્યા-હજી પહોંચ્યું પહોચ્યા પહોંચશે મળશે મળવાના મળવાની"
    " પડ્યો પડી-કે પડ્યું જમા-થવાના થઈ-ગયા-જમા જમા-થઈ-ગઈ જમા-થઈ-ગયા આવી-ગયું મલ્યા મલ્યો મલી"
    " dekhata-nathi dekhato-nathi pahochyo malshe"
    " પડશે પડવાના પડવાનો પડેલા",
    "deposit_in": "જમા-કરાવવા જમા-કરવા જમા-કરાવવું જમા-કરવું જમા-કરાવવાના ભરણું ખાતામાં-ભરવા"
    " ખાતામાં-નાખવા નાખવા-છે પૈસા-ભરવા-છે-ખાતામાં jama-karava jama-karavva jama-karva jama-karvu"
    " bharnu khatama-bharva khatama-nakhva",
    "withdraw": "ઉપાડ્યા ઉપાડી ઉપાડવા ઉપાડેલા ઉપાડ ઉપાડ્યો ઉપડ્યા ઉપડી-ગયા ઉપડી ઉપડેલા કાઢ્યા કાઢી"
    " કાઢી-લીધા કાઢવા કાઢેલા વિડ્રો વિથડ્રો વિડ્રોઅલ upadya upadi upadva upad upadela upadi-gaya"
    " kadhya kadhi kadhva kadhi-lidha kadhela withdraw ઉપડ્યાનો ઉપાડ્યાનો ઉપડે ઉપાડી-શકાય upadyano"
    " ઉપાડતા ઉપાડવો ઉપાડું ઉપાડાય ઉપાડી-લીધા ઉપાડી-ગયા ઉપાડી-ગયું કાઢતા કાઢી-ગયા કાઢી-ગયું કાઢ્યો",
    "cut": "કપાયા કપાયો કપાઈ કપાઇ કપાયું કપાઈ-ગયા કપાઈ-ગયું કપાઈ-જાય કાપ્યા કાપી કાપી-લીધા કાપેલા"
    " કટ કટ-થયા કટ-થઈ ડેબિટ ડેબીટ ડેબિટ-થયા ગયા ગયેલા ઓછા-થયા ઓછા-થઈ-ગયા ગાયબ ગાયબ-થયા ઊડી-ગયા"
    " ઉડી-ગયા નીકળી-ગયા જતા-રહ્યા ઉધાર kapaya kapai kapayu kapai-gaya kapaya-che kapya kapi"
    " kapi-lidha kat cut debit ocha-thaya ochha-thaya gayab gayab-thaya udi-gaya nikli-gaya"
    " jata-rahya ખાલી-થઈ-ગયું ખાતું-ખાલી khali-thai-gayu કપાશે કપાવાનો kapashe kapase"
    " કપાયેલા કપાતા કપાત કપાત-થઈ ઘટી-ગયા ઘટ્યા ગાયબ-થઈ-ગયા ગૂમ-થઈ-ગયા સાફ-થઈ-ગયું સફાચટ ઉઠી-ગયા"
    " ચાલ્યા-ગયા બાદ-થયા બાદ-થઈ-ગયા માઇનસ ghati-gaya chalya-gaya",
    "send": "મોકલ્યા મોકલ્યો મોકલેલા મોકલવા મોકલવું મોકલો મોકલી મોકલાવ્યા મોકલાવેલા મોકલી-આપ્યા"
    " ટ્રાન્સફર ટ્રાન્સફર-કર્યા નાખ્યા-હતા નાખેલા moklya mokalya moklyo moklela moklva mokalva"
    " moklo mokalo mokli moklavya transfer nakhya"
    " મોકલાવેલું નાખ્યા-છે નંખાવ્યા મોકલાવ્યું ટ્રાન્સફર-કરેલા",
    "charge": "ચાર્જ ચાર્જિસ ચાર્જીસ દંડ ફી પેનલ્ટી charge charges charj dand fee penalty",
    "message": "મેસેજ મેસેજમાં સંદેશ સંદેશો એસએમએસ message mesej sandesh sms",
    "relative": "દીકરો દીકરાએ દીકરાને દીકરાનું દિકરો દિકરાએ દીકરી દીકરીએ છોકરો છોકરાએ છોકરી પતિ"
    " પતિએ પત્ની વર ઘરવાળા ઘરવાળાએ વહુ પપ્પા પપ્પાનું બાપુ બાપુજી બાપા બાપાનું પિતા પિતાનું પિતાજી"
    " મમ્મી મમ્મીનું માતા બા ભાઈએ ભાઈનું બહેને કાકા મામા દાદા દાદાનું જમાઈ dikro dikrae dikra"
    " dikrane dikri dikriye chokro chhokro chokrae chhokrae pati patiye patni gharvala pappa"
    " bapuji bapu bapa pita pitaji mummy mammi bhaie bhaiye kaka mama dada jamai"
    " છોકરીએ દીકરીના દીકરાના છોકરાના ભત્રીજાએ ભાણિયાએ સસરાએ સાસુ સાળાએ જેઠ દિયર મોટાભાઈએ બાપાએ"
    " પપ્પાએ ઘરવાળી દિકરીએ chhokrana",
    "pm_kisan": "પીએમ-કિસાન પીએમકિસાન પી-એમ-કિસાન પીએમ-કિસાનનો પીએમ-કિસાનના કિસાન-સન્માન"
    " કિસાન-સન્માન-નિધિ સન્માન-નિધિ સમ્માન-નિધિ કિસાન-નિધિ કિસાન-યોજના કિસાન-યોજનાના કિસાનનો-હપ્તો"
    " કિસાન-હપ્તો કિસાનના-પૈસા કિસાનના કિસાનનો ખેડૂત-સહાય ખેડૂતના-પૈસા ખેડૂતોના-પૈસા"
    " બે-હજારનો-હપ્તો બે-હજાર-વાળો pm-kisan pmkisan p-m-kisan pm-kisan-no pm-kisanna kisan-samman"
    " kisan-sanman samman-nidhi sanman-nidhi kisan-yojna kisan-no-hapto kisan-hapto kisanno"
    " kisan-na-paisa kisanna-paisa khedut-sahay be-hajar-no-hapto be-hajarno-hapto"
    " પીએમ-કિસાનની પીએમ-કિસાનનું કિસાન-સન્માનના કિસાન-સન્માનનો ખેડૂતના-બે-હજાર ખેડૂતવાળા"
    " બે-હજારવાળો મોદીના-બે-હજાર મોદીના-પૈસા મોદીવાળા સન્માન-નિધિના સન્માન-નિધિનો સમ્માનના"
    " pmkisanna modi-na-paisa",
    "mgnrega": "મનરેગા મનરેગાના મનરેગાની નરેગા નરેગાના નરેગાની રોજગાર-ગેરંટી રોજગાર-યોજના"
    " જોબ-કાર્ડ જોબકાર્ડ સો-દિવસ manrega mnrega mgnrega nrega narega rojgar-yojna rojgar-guarantee"
    " job-card"
    " મનરેગાનો મનરેગાનું નરેગાનું રાહતકામ રાહત-કામ રાહતકામના જોબ-કાર્ડના રોજગારીના",
    "pension": "પેન્શન પેંશન પેન્સન પેન્શનના પેન્શનની વૃદ્ધ-પેન્શન વૃદ્ધ-સહાય વિધવા-પેન્શન"
    " વિધવા-સહાય ગંગા-સ્વરૂપા ગંગાસ્વરૂપા નિરાધાર નિરાધાર-પેન્શન pension penshan pensan"
    " vidhva-pension vidhva-sahay vruddh-pension vrudh-pension ganga-swarupa niradhar"
    " પેન્શનનું પેન્શનનો ઘરડાનું-પેન્શન વૃદ્ધ-સહાયના વૃદ્ધ-સહાયનું વિધવા-સહાયના વિધવા-સહાયનું"
    " વિધવાના-પૈસા ગંગા-સ્વરૂપાના વૃદ્ધાવસ્થા વૃદ્ધાવસ્થાનું વયવંદના દિવ્યાંગ દિવ્યાંગ-પેન્શન"
    " વયોવૃદ્ધ નિવૃત્તિ",
    "subsidy": "સબસિડી સબસીડી સબ્સિડી ગેસની-સબસિડી ગેસ-સબસિડી સહાય સહાયના સહાયની સરકારી-સહાય"
    " ડીબીટી ડિબિટી શિષ્યવૃત્તિ સ્કોલરશિપ સ્કોલરશીપ સરકારી-પૈસા સરકારના-પૈસા યોજનાના યોજનાના-પૈસા"
    " સરકારી-યોજના નમો-લક્ષ્મી નમો-લક્ષ્મીના વહાલી-દીકરી subsidy sabsidi gas-subsidy sahay sahayna"
    " dbt shishyavrutti scholarship sarkari-paisa sarkarna-paisa yojnana yojna-na-paisa"
    " sarkari-yojna namo-lakshmi સિલિન્ડરની-સબસિડી બાટલાની-સબસિડી cylinder-ni-subsidy"
    " cylinderni-subsidy"
    " સબસિડીના સબસિડીની સબસિડીનું સહાયનું સહાયનો સહાય-રકમ સરકારી-સહાયના શિષ્યવૃત્તિના શિષ્યવૃત્તિની"
    " સ્કોલરશિપના નમો-સરસ્વતી વહાલી-દીકરીના આવાસના-પૈસા આવાસ-યોજનાના નુકસાનીના-પૈસા વળતરના-પૈસા"
    " યોજનાની યોજનાનો",
    "wages": "દૂધ-મંડળીનો-પગાર દૂધનો-પગાર મંડળીનો-પગાર દૂધ-મંડળી-પગાર dudhno-pagar"
    " મજૂરી મજુરી મજૂરીના મજૂરીની પગાર પગારના વેતન દાડી દહાડી હાજરીના સેલેરી majuri"
    " majuri-na pagar pagarna vetan dadi salary"
    " પગારનું પગારની સેલરી સેલરીના મજૂરીનું દાડીના દાડિયાના દૂધના-પૈસા દૂધનો-પગાર દૂધનું-પેમેન્ટ"
    " દૂધના-રૂપિયા ડેરીના-પૈસા ડેરીનું-પેમેન્ટ ડેરીનો-પગાર મંડળીના-પૈસા મંડળીનો-પગાર કપાસના-પૈસા"
    " મગફળીના-પૈસા dudh-na-paisa dudhna-paisa dudh-no-pagar dairy-na-paisa deri-na-paisa મહેનતાણું",
    "card": "કાર્ડ કાર્ડનો કાર્ડની કાર્ડનું કાર્ડને કાર્ડના ડેબિટ-કાર્ડ ડેબીટ-કાર્ડ ડેબિટકાર્ડ"
    " રૂપે-કાર્ડ રૂપે-કાર્ડને રુપે-કાર્ડ એટીએમ-કાર્ડ એટીએમકાર્ડ બેંક-કાર્ડ card kard debit-card"
    " rupay rupay-card atm-card",
    "atm": "એટીએમ એટીએમમાં એટીએમમાંથી એટીએમનું એટીએમની એ-ટી-એમ એટિએમ atm atmma atm-ma atm-mathi"
    " atmmathi",
    "block": "બંધ બ્લોક લોક બ્લૉક બંધ-કરો બંધ-કરવું બંધ-કરી-દો બંધ-કરાવવું બ્લોક-કરો અટકાવો અટકાવી"
    " રોકી-દો bandh band block blok lock bandh-karo bandh-karvu band-karo block-karo atkavo"
    " roki-do"
    " બંધ-કરાવવાનું બંધ-કરાવો બંધ-રાખો બંધ-કરી-નાખો બ્લોક-કરાવવું બ્લોક-મારો લોક-કરો લોક-મારો"
    " અટકાવવું અટકાવી-દો રોકો રોકી રોકાવો કોઈ-વાપરે-નહીં કોઈ-વાપરી-ન-શકે વાપરી-ના-શકે સ્ટોપ stop"
    " lock-karo",
    "lost": "ખોવાયું ખોવાયો ખોવાઈ ખોવાઇ ખોવાઈ-ગયું ખોવાઈ-ગયો ખોવાઈ-ગઈ ખોવાય ખોવાયેલું ખોઈ-નાખ્યું"
    " ખોઈ ગુમ ગુમ-થયું ગુમ-થઈ-ગયું ગૂમ ગુમાવ્યું ગુમાવી પડી-ગયું પડી-ગયો ક્યાંક-પડી પડી-ગયેલું"
    " મળતું-નથી મળતો-નથી જડતું-નથી જડતો-નથી દેખાતું-નથી ભૂલી-આવ્યો ભૂલી-ગયો-કાર્ડ ક્યાંક-રહી-ગયું"
    " રહી-ગયું khovayu khovayo khovai khovai-gayu khovai-gayo khoi khoi-nakhyu khovay-gayu gum"
    " gum-thayu gum-thai gum-thai-gayu gumavyu padi-gayu padi-gayo kyank-padi maltu-nathi"
    " malto-nathi jadtu-nathi dekhatu-nathi rahi-gayu"
    " ખોવાણું ખોવાણો ખોવાણી ખોવાયા ખોવાઈ-ગયેલું પડી-ગયેલ ગળી-ગયું ગળી-ગયો ગળી ફસાઈ-ગયું ફસાઈ"
    " મશીનમાં-ફસાયું મશીનમાં-રહી-ગયું અંદર-રહી-ગયું બહાર-ન-આવ્યું બહાર-ના-આવ્યું પાછું-ન-આવ્યું"
    " પાછું-ના-આવ્યું હાથમાંથી-ગયું ક્યાં-ગયું-ખબર-નથી ગુમાવી-દીધું ગુમાવી-બેઠો નથી-મળતું નથી-જડતું"
    " નથી-મળતો મળતી-નથી khovanu gali-gayu fasai-gayu nathi-maltu nathi-jadtu"
    " ફસાઈ-રહ્યું ફસાયું ફસાયેલું ફસાઈ-પડ્યું અટવાઈ-ગયું અટકી-ગયું-મશીનમાં",
    "stolen": "ચોરી ચોરાયું ચોરાયો ચોરાઈ ચોરાઇ ચોરાઈ-ગયું ચોરાઈ-ગયો ચોરી-થઈ ચોરી-થયું ચોરી-થઇ-ગયું"
    " ચોર ચોરે ચોરીને ચોર્યું ખિસ્સાકાતરુ ખિસ્સું-કપાયું ખિસ્સું-કાપ્યું લૂંટી લૂંટાયું લૂંટ"
    " ઝૂંટવી તફડાવી chori chorayu chorayo chorai chorai-gayu chorai-gayo chori-thai chori-thayu"
    " chor chore khissu-kapayu lunti luntayu jhuntvi tafdavi"
    " ચોરાણું ચોરાણો ચોરી-ગયું ચોરી-ગયા ચોરી-ગયો ચોરી-લીધું મારી-ગયા મારી-ગયું પાકીટ-માર્યું"
    " ખિસ્સું-કાતર્યું ખેંચી-ગયા ઝૂંટવી-ગયા આંચકી આંચકી-ગયા લઈ-ગયા-ચોર લઈને-ભાગી ભાગી-ગયા"
    " ઉપાડી-ગયા-પાકીટ chori-gayu chori-gaya choranu"
    " ઉઠાવી-ગયું ઉઠાવી-ગયા ઉઠાવી-ગયો ઉઠાવી-લીધું લઈ-ગયું-કોઈ કોઈ-લઈ-ગયું કોઈ-લઈ-ગયા",
    "purse": "પાકીટ પાકિટ પાકીટમાં પર્સ પર્સમાં ખિસ્સું ખિસ્સા ખિસ્સામાંથી થેલી થેલો બેગ વોલેટ"
    " બટવો pakit paakit purse pars khissu khissa khissamathi theli thelo bag wallet batvo"
    " પર્સમાંથી પાકીટમાંથી બેગમાં થેલીમાં થેલામાં ખિસ્સામાં",
    "fraud": "ફ્રોડ ફ્રૉડ ફ્રોડની છેતરપિંડી છેતરપીંડી છેતરપિંડીની છેતરાયો છેતરાઈ છેતરાયા છેતર્યા"
    " છેતરી છેતરી-ગયા છેતરી-લીધા ઠગાઈ ઠગાઇ ઠગ્યા ઠગી ઠગ ગોટાળો ગોટાળા દગો ધોખો કૌભાંડ હેક હેકર"
    " ગફલો ચીટિંગ ચીટીંગ ફસાવ્યો ફસાવી fraud frod chetarpindi chhetarpindi chetarpindini chetrayo"
    " chetarayo chhetrayo chhetari chetri thagai thagya thagi gotalo dago dhokho hack cheating"
    " chiting fasavi"
    " છેતરપીંડીની છેતરપિંડીનો છેતરામણી છેતરાઈ-ગયો છેતરાઈ-ગયા ઠગી-ગયા ઠગી-ગયો ઠગાયો ઠગાયા ઠગોએ"
    " ફ્રોડ-થયો ફ્રોડ-થઈ-ગયો સાયબર સાયબર-ક્રાઇમ cyber ટોપી-પહેરાવી ચૂનો-લગાવ્યો લૂંટી-લીધા"
    " લૂંટી-લીધો લૂંટાઈ-ગયો ઉલ્લુ-બનાવ્યો ઉલ્લુ હેક-થયું હેક-થઈ-ગયું વિશ્વાસઘાત ધૂતી ધૂતી-ગયા"
    " thagayo chhetraya lunti-lidha",
    "without_me": "મારી-જાણ-બહાર જાણ-બહાર મારી-જાણ-વગર જાણ-વગર મને-પૂછ્યા-વગર પૂછ્યા-વગર"
    " મને-ખબર-વગર ખબર-વગર મારી-મંજૂરી-વગર મંજૂરી-વગર મારી-પરવાનગી-વગર પરવાનગી-વગર આપોઆપ એની-મેળે"
    " મેં-નથી-કર્યું મેં-નથી-કર્યો મેં-કર્યું-નથી મેં-નથી-કર્યા મેં-કર્યો-નથી મેં-ઉપાડ્યા-નથી"
    " મેં-નથી-ઉપાડ્યા મેં-કાઢ્યા-નથી મેં-નથી-કાઢ્યા મેં-મોકલ્યા-નથી મેં-નથી-મોકલ્યા"
    " મેં-તો-ઉપાડ્યા-નથી હું-ગયો-નથી ગયો-જ-નથી હું-તો-ગયો-નથી કોઈએ-કાઢી કોઈએ-ઉપાડી કોઈએ-ઉપાડ્યા"
    " કોઈએ કોકે કોઈકે અજાણ્યો-વ્યવહાર અજાણ્યા-વ્યવહાર કારણ-વગર કંઈ-કર્યા-વગર કશું-કર્યા-વગર અચાનક"
    " કહ્યા-વગર mari-jan-bahar jan-bahar mari-jaan-bahar jaan-bahar jan-vagar jaan-vagar"
    " puchya-vagar puchhya-vagar pucha-vagar khabar-vagar manjuri-vagar apoap aapoap eni-mele"
    " me-nathi-karyu me-nathi-karyo me-karyu-nathi me-nathi-karya me-upadya-nathi me-nathi-upadya"
    " me-kadhya-nathi me-nathi-kadhya me-moklya-nathi me-nathi-moklya koie koiye koke koike"
    " karan-vagar achanak"
    " પૂછ્યા-વિના જાણ-વિના મારી-જાણ-વિના મારા-વગર મેં-નથી-કર્યું-કંઈ મેં-કંઈ-નથી-કર્યું"
    " મેં-કાંઈ-કર્યું-નથી મેં-ઉપાડ્યા-જ-નથી મેં-ઉપાડ્યા-નહોતા હું-ઘરે-હતો કાર્ડ-મારી-પાસે-છે"
    " અંગૂઠો-આપ્યા-વગર અંગૂઠો-મૂક્યા-વગર અંગૂઠો-નથી-આપ્યો સહી-વગર મને-ખબર-જ-નથી મને-ખબર-નથી-ને"
    " કોણ-ઉપાડી કોણે-ઉપાડ્યા કોણ-કાઢી કોણે-કાઢ્યા કોઈક બીજા-કોઈએ બીજાએ એમનેમ એમ-ને-એમ"
    " angutho-aapya-vagar me-kai-nathi-karyu kone-upadya",
    "otp": "ઓટીપી ઓટિપી ઓ-ટી-પી ઓટીપી-આપ્યો ઓટીપી-આપી ઓટીપી-લીધો ઓટીપી-કહી કોડ-આપ્યો કોડ-આપી"
    " પિન-આપી પિન-કહી લિંક-ખોલી લિંક-દબાવી લિંક-પર લિંક-આવી ક્લિક ક્લિક-કર્યું એનીડેસ્ક otp"
    " otp-aapyo otp-apyo otp-aapi otp-lidho o-t-p code-aapyo code-apyo pin-aapi link-kholi"
    " link-dabavi link-par click click-karyu anydesk"
    " ઓટીપી-પૂછ્યો ઓટીપી-પૂછી ઓટીપી-માંગ્યો ઓટીપી-કહ્યો કોડ-પૂછ્યો કોડ-માંગ્યો પિન-પૂછ્યો"
    " પિન-માંગ્યો લિંક-મોકલી લિંકમાં લિંક-ખોલતા ક્યૂઆર-કોડ એપ-ડાઉનલોડ એપ-નખાવી qr-code otp-puchyo"
    " otp-mangyo",
    "fake_call": "બેંકમાંથી-બોલું બેંકમાંથી-બોલું-છું બેંકમાંથી-બોલે બેંકમાંથી-ફોન બેંકવાળો-બનીને"
    " બેંકનો-માણસ-બનીને બેંકના-નામે ખોટો-ફોન ખોટો-કોલ ફેક-કોલ નકલી-ફોન અજાણ્યો-ફોન અજાણ્યો-નંબર"
    " અજાણ્યા-નંબર ફોન-આવ્યો ફોન-આવેલો કોલ-આવ્યો મેનેજર-બનીને કહીને-ફોન બનાવટી bankmathi-bolu"
    " bank-mathi-bolu bankmathi-bole bankmathi-phone bank-mathi-phone bankna-name khoto-phone"
    " fake-call nakli-phone ajanyo-phone ajanya-number phone-aavyo phone-avyo call-aavyo call-avyo"
    " બેંકવાળો-બની બેંકવાળા-બનીને મેનેજર-બની બેંકમાંથી-છું-કહીને ફ્રોડ-કોલ ફોન-કરીને-કહ્યું"
    " કોલ-કરીને",
    "loan": "લોન લોનનો લોનની લોનનું લોનના લોનમાં લોનને દેવું કરજ કર્જ દેવાનું ધિરાણનું-દેવું loan"
    " lon loanno loanni loan-no loan-ni devu karaj karj"
    " લોન-વિશે કરજો દેવાનો ઉધારી ઉછીના લોનમાંથી",
    "loan_kind": "ટ્રેક્ટર ટ્રેક્ટરની ટ્રેકટર ટ્રેકટરની મકાનની મકાન હોમ-લોન ઘરની ઘરની-લોન ગાડીની"
    " બાઇક બાઈકની દુકાનની દુકાન ધંધાની ધંધા મુદ્રા મુદ્રાની ભેંસની ગાયની પશુપાલન તબેલાની શિક્ષણ"
    " અભ્યાસ ભણવાની એજ્યુકેશન પર્સનલ-લોન વ્યક્તિગત રિક્ષા રિક્ષાની કૂવાની પંપની ટપક tractor"
    " trektar tractorni makan makanni home-loan gharni gadini dukanni dukan dhandhani mudra"
    " bhensni education-loan personal-loan riksha"
    " ભેંસ-માટે ભેંસ-માટેની ગાય-માટે ગાય-માટેની ભેંસોની ઢોર-માટે ઢોરની તબેલા-માટે ઘર-માટે"
    " દુકાન-માટે ધંધા-માટે ગાડી-માટે બાઇક-માટે બાઈક-માટે ટ્રેક્ટર-માટે ભણવા-માટે છોકરાના-ભણતર"
    " ભણતરની કૂવા-માટે બોરની bhens-mate gay-mate ghar-mate tractor-mate",
    "apply": "અરજી અરજી-કરવી અરજી-કરવી-છે નવી-લોન લોન-જોઈએ લોન-જોઈએ-છે લોન-જોઈતી લોન-લેવી"
    " લોન-લેવી-છે લોન-મળશે લોન-મળે લોન-આપશો લોન-મંજૂર મંજૂરી નવું-ખાતું ખાતું-ખોલાવવું"
    " ખાતું-ખોલવું ખાતું-ખોલાવવાનું ખોલાવવું નવું-કાર્ડ નવું-એટીએમ નવું-કાર્ડ-જોઈએ નવું-કઢાવવું"
    " કઢાવવું arji arji-karvi navi-loan loan-joie loan-joie-che loan-joiye loan-levi loan-levi-che"
    " loan-levi-chhe loan-malse loan-malshe loan-male manjuri navu-khatu khatu-kholavvu"
    " khatu-kholvu kholavvu navu-card navu-atm kadhavvu",
    "instalment": "હપ્તો હપ્તા હપ્તાની હપ્તાનો હપ્તાના હફ્તો હફતો હફતા ઈએમઆઈ ઇએમઆઇ ઈ-એમ-આઈ ઇ-એમ-આઇ"
    " કિસ્ત hapto hapta haptani haptana hafto hafta emi e-m-i"
    " હપ્તાનું હપ્તાને હપ્તે-હપ્તે ઈએમઆઈનો ઈએમઆઇ ઇન્સ્ટોલમેન્ટ કિસ્તો કિસ્તની installment"
    " instalment",
    "due": "બાકી બાકીના બાકી-રહ્યા બાકી-રહ્યું લેણું લેણા ચડત ચઢી-ગયા ચડેલા ભરવાનો ભરવાની ભરવાના"
    " ભરવાનું ભરવાના-છે ભરવાનો-છે ભરવાની-છે ભરવા-પડશે ભરવો-પડશે ચૂકવવાના ચૂકવવાનો ચૂકવવાની"
    " આપવાના-બાકી દેવાના-બાકી મુદત મુદત-પૂરી છેલ્લી-તારીખ ડ્યુ ડ્યૂ આઉટસ્ટેન્ડિંગ આઉટસ્ટેન્ડીંગ"
    " baki bakina baki-rahya baki-che lenu bharvano bharvani bharvana bharvanu bharvana-che"
    " bharvana-chhe bharvano-che bharva-padse bharva-padshe chukavvana chukavvano mudat"
    " chelli-tarikh chhelli-tarikh due outstanding"
    " ચૂકવવું-બાકી ભરવી-પડશે ભરવું-પડશે કેટલું-દેવું ચૂકવવાનું ભરપાઈ-બાકી કેટલા-ભરવાના"
    " કેટલું-ભરવાનું બાકી-નીકળે બાકી-બોલે બાકી-છે ચડી-ગયા ચડી-ગયો ચડેલો ડ્યુ-ડેટ due-date"
    " છેલ્લી-મુદત",
    "pay": "ભરવા ભરવું ભરવો ભરવી ભર્યા ભર્યો ભરી ભરું ભરીશ ભરો ભરાય ભરપાઈ ચૂકવવા ચૂકવવું ચૂકવી"
    " ચૂકવ્યા ચુકવવા ચૂકતે પેમેન્ટ પાછું-ભરવાનું પરત-કરવાના bharva bharvu bharvo bharvi bharya"
    " bharyo bhari bharu bharo bharpai chukavva chukavvu chukavi chukavya payment"
    " લોન-પૂરી પૂરી-થશે ક્યારે-પૂરી ચૂકતે-થશે ભરાઈ-રહેશે",
    "interest": "વ્યાજ વ્યાજનો વ્યાજની વ્યાજનું વ્યાજદર વ્યાજ-દર ઇન્ટરેસ્ટ vyaj vyajno vyajnu"
    " vyajdar interest",
    "when": "ક્યારે ક્યારેય ક્યાર-સુધી ક્યાં-સુધીમાં ક્યારનો કઈ-તારીખે કઇ-તારીખે કઈ-તારીખ"
    " કેટલી-તારીખે કયા-દિવસે તારીખ તારીખે તારીખનો kyare kyaare kyar-sudhi kai-tarikhe kai-tarikh"
    " ketli-tarikhe tarikh tarikhe"
    " ક્યારથી ક્યારની કેદી કેદાડે કયા-મહિને કયા-મહિનામાં કઈ-ડેટ ડેટ date ક્યાર-લગી ક્યાં-લગી"
    " ક્યાં-સુધી",
    "kcc": "કેસીસી કેસીસીની કેસીસીનો કેસીસીનું કેસીસીના કે-સી-સી કિસાન-ક્રેડિટ-કાર્ડ"
    " કિસાન-ક્રેડિટ-કાર્ડમાં કિસાન-ક્રેડિટ-કાર્ડની કિસાન-ક્રેડિટ-કાર્ડનું કિસાન-ક્રેડિટ"
    " કિસાન-ક્રેડીટ કિસાન-કાર્ડ કિસાન-કાર્ડમાં કિસાન-કાર્ડનું કિસાન-કાર્ડની ખેડૂત-કાર્ડ પાક-ધિરાણ"
    " પાક-ધિરાણનું પાકધિરાણ પાક-ધિરાણની ધિરાણ ધિરાણની ધિરાણનું પાક-લોન ખેતીની-લોન ખેતી-લોન"
    " કિસાન-લોન kcc k-c-c kcc-ni kcc-no kcc-na kisan-credit-card kisan-credit kisan-card"
    " khedut-card pak-dhiran pakdhiran paak-dhiran dhiran dhiranni dhirannu pak-loan kheti-loan"
    " khetini-loan kisan-loan ખેડૂત-ક્રેડિટ-કાર્ડ ખેડૂત-ક્રેડિટ-કાર્ડની ખેડૂત-ક્રેડિટ"
    " khedut-credit-card khedut-credit કિસાન-કાર્ડમાંથી"
    " કિસાન-ક્રેડિટ-કાર્ડનો કિસાન-ક્રેડિટ-કાર્ડના કિસાન-ક્રેડિટ-કાર્ડમાંથી કિસાન-કાર્ડનો"
    " કિસાન-કાર્ડના કેસીસીમાં કેસીસીમાંથી કેસીસીને કેસીસી-લોન પાક-ધિરાણનો પાક-ધિરાણના પાકધિરાણનું"
    " પાકધિરાણની ધિરાણનો ધિરાણના ખેડૂત-ધિરાણ ખેતી-ધિરાણ ખેતીનું-ધિરાણ ખેતીવાડીની-લોન ખેતીની-લોનનો"
    " ખેતી-માટેની-લોન ખેતી-માટે-લીધેલી-લોન કિસાન-લોનનો kheti-dhiran pak-dhiran-nu",
    "limit": "લિમિટ લીમીટ લિમિટની મર્યાદા મર્યાદાની કેટલી-મંજૂર મંજૂર-થયેલી મંજૂર-રકમ limit"
    " limit-ni maryada manjur-rakam"
    " લિમિટનું લિમિટમાં કેટલું-મળે કેટલી-લિમિટ કેટલા-ઉપાડી-શકાય હદ",
    "gold": "સોનું સોના સોનાની સોનાના સોનાનું સોનાના-દાગીના સોના-પર સોના-લોન ઘરેણાં ઘરેણા દાગીના"
    " દાગીનાની ગીરવે ગીરો ગોલ્ડ ગોલ્ડ-લોન sonu sona sonani sonana sona-par gharena dagina daginani"
    " girve giro gold gold-loan",
    "auction": "હરાજી હરાજીની હરાજીની-નોટિસ નીલામી નિલામી લિલામ જપ્તી haraji harajini nilami lilam"
    " japti auction",
    "crop": "પાક પાકનું પાકનો પાકને પાકની ખેતર ખેતી કપાસ મગફળી ઘઉં બાજરી જીરું એરંડા તુવેર ડાંગર"
    " શેરડી pak paak paknu pakne pakno khetar kheti kapas magfali ghau bajri jiru eranda",
    "insurance": "વીમો વીમા વીમાની વીમાના વીમાનું પાક-વીમો પાક-વીમા પાક-વીમાની પાકવીમો ફસલ-બીમા"
    " ફસલ-વીમા ઇન્સ્યોરન્સ પોલિસી પ્રીમિયમ vimo vima vimani vimana pak-vimo pak-vima pakvimo"
    " fasal-bima insurance policy pmfby",
    "damage": "નુકસાન નુકશાન નુકસાની નુકસાનીનું બગડી બગડ્યો બગડી-ગયો બગડી-ગયું બળી-ગયો ધોવાઈ"
    " ધોવાઈ-ગયો વળતર અતિવૃષ્ટિ કરા પૂર પૂરમાં દુકાળ માવઠું માવઠા કમોસમી જીવાત ઇયળ nuksan nukshan"
    " nuksani bagdi bagdyo bagdi-gayo bali-gayo dhovai valtar ativrushti dukal mavthu mavtha jivat",
    "shg": "સખી-મંડળ સખીમંડળ સખી-મંડળની સખી-મંડળનું સખી-મંડળના મહિલા-મંડળ મહિલા-મંડળની બચત-જૂથ"
    " બચત-મંડળ સ્વ-સહાય-જૂથ સ્વસહાય-જૂથ જૂથની જૂથનું જૂથ મંડળની મંડળનું મંડળ એસએચજી sakhi-mandal"
    " sakhimandal sakhi-mandalni mahila-mandal bachat-juth bachat-mandal juth juthni mandal"
    " mandalni shg self-help-group",
    "branch": "શાખા શાખાનું શાખાની શાખામાં શાખાનો બ્રાન્ચ બ્રાંચ બ્રાન્ચનું બ્રાન્ચની બ્રાન્ચમાં"
    " બ્રાન્ચનો બેંક-શાખા ઓફિસ કચેરી shakha shakhanu shakhani shakhama branch branchnu branchni"
    " brach office kacheri"
    " બ્રાંચની બ્રાંચનું બેંકની-શાખા બેંકની-ઓફિસ",
    "bank": "બેંક બેન્ક બેંકનો બેંકની બેંકનું બેંકના બેંકમાં બેંકમાંથી બેંકવાળા બેંકે બેંકને"
    " બેન્કમાં બેન્કની બેન્કનું બેન્કના બૅન્ક bank benk bankma bankmathi bankno bankni banknu"
    " bankna bankvala",
    "village": "ગામ ગામમાં ગામની ગામનું ગામડા ગામડે શહેર શહેરમાં તાલુકો તાલુકામાં જિલ્લો જિલ્લામાં"
    " અમારી-બાજુ અમારી-તરફ અમારા-વિસ્તારમાં વિસ્તાર પિનકોડ પિન-કોડ gam gamma gamni gaam gaamma"
    " gamda shaher taluko taluka jillo amari-baju vistar pincode",
    "bank_mitra": "બેંક-મિત્ર બેંકમિત્ર બેન્ક-મિત્ર બેંક-મિત્રનું બેંક-સખી સીએસપી"
    " ગ્રાહક-સેવા-કેન્દ્ર સેવા-કેન્દ્ર બીસી બીસી-પોઇન્ટ બેંક-પ્રતિનિધિ bank-mitra bankmitra"
    " bank-mitr bank-sakhi csp grahak-seva-kendra seva-kendra bc-point bc",
    "where": "ક્યાં ક્યાંય કયાં ક્યાં-છે ક્યાં-મળે ક્યાં-મળશે ક્યાં-આવી ક્યાં-આવેલી કઈ-જગ્યાએ"
    " કઇ-જગ્યાએ કયા-ઠેકાણે kya kyan kyaa kya-che kya-chhe kyan-che kyan-chhe kya-avi kya-aavi"
    " kya-male kya-malse kai-jagyae kai-jagya"
    " કઈ-બાજુ કેણી-કોર ક્યાં-આવ્યું",
    "near": "નજીક નજીકની નજીકનું નજીકમાં નજીકનો નજીકના પાસે પાસેની પાસેનું બાજુમાં બાજુ આજુબાજુ"
    " આસપાસ આટલામાં najik najikni najiknu najikma najikna najikno nazik paseni pasenu bajuma"
    " aajubaju ajubaju aaspas"
    " પાસેનો બાજુની અડોશપડોશ સૌથી-નજીક ઢૂકડી ઢૂંકડું",
    "address": "સરનામું સરનામુ સરનામા એડ્રેસ ઠેકાણું જગ્યા રસ્તો લોકેશન કેવી-રીતે-જવાય"
    " કેવી-રીતે-પહોંચવું sarnamu sarnamun sarnama address thekanu jagya rasto location",
    "open_hours": "સમય સમયે ટાઇમ ટાઈમ ટાઇમિંગ ખુલે ખૂલે ખુલશે ખૂલશે ખુલ્લી ખુલ્લું ખુલે-છે ખૂલે-છે"
    " ઉઘડે ઉઘડશે કેટલા-વાગ્યે કેટલા-વાગે કેટલા-વાગ્યા વાગ્યે વાગ્યા-સુધી વાગે ચાલુ-હોય ચાલુ-છે-કે"
    " ચાલુ-રહે ચાલુ-હશે બંધ-હોય બંધ-થાય બંધ-થશે રજા રજાના રિસેસ શનિવારે રવિવારે samay time timing"
    " khule khulse khulshe khulli khullu khule-che khule-chhe ughade ketla-vagye ketla-vage"
    " ketla-vagya vagye vagya-sudhi vage chalu-hoy chalu-hoy-che band-hoy bandh-hoy bandh-thay"
    " raja ચાલુ-છે ખુલ્લી-છે ઉઘડી chalu-che chalu-chhe khulli-che khulli-chhe"
    " ખૂલી ખુલ્લી-હોય ખુલ્લી-હશે કામકાજનો ટાઈમિંગ રજા-છે",
    "complaint": "ફરિયાદ ફરીયાદ ફરિયાદનું ફરિયાદની ફરિયાદનો ફરિયાદો ફરિયાદમાં કમ્પ્લેન કમ્પ્લેઇન"
    " કમ્પ્લેન્ટ કંપ્લેન કંપ્લેઇન્ટ કમ્પ્લેઇન્ટ રાવ fariyad fariyadnu fariyadni fariad phariyad"
    " fariyaad complaint complain kamplen complent"
    " ફરિયાદને ફરીયાદનું કમ્પ્લેઈન કમ્પ્લેનની કમ્પ્લેનનું કમ્પલેન કંપ્લેઇન રજૂઆત",
    "lodge": "નોંધાવવી નોંધાવવી-છે નોંધાવવા નોંધાવવો નોંધો નોંધી નોંધી-લો નોંધણી લખાવવી લખાવવી-છે"
    " લખાવવા લખો લખી લખી-લો લખવી દાખલ દાખલ-કરવી દાખલ-કરો ફરિયાદ-કરવી ફરિયાદ-કરવી-છે ફરિયાદ-છે-મારી"
    " ફરિયાદ-કરવા ફરિયાદ-લો ફરિયાદ-આપવી રજીસ્ટર રજિસ્ટર nondhavvi nondhavi nodhavvi nodhavi"
    " nondhavo nondho nodho nondhi nodhi nondhvi lakhavvi lakhavi lakhvi lakho lakhi lakhi-lo"
    " dakhal dakhal-karo fariyad-karvi fariyad-karvi-che fariyad-karvi-chhe fariyad-karva"
    " fariyad-lo register કમ્પ્લેન-કરવી કમ્પ્લેઇન-કરવી કમ્પ્લેન્ટ-કરવી complaint-karvi"
    " complaint-karva complain-karvi"
    " નોંધાવવાની નોંધાવવું નોંધાવું નોંધાવી નોંધાવો નોંધજો લખાવવાની લખાવવું લખાવી ફરિયાદ-કરું"
    " ફરિયાદ-કરવાની ફરિયાદ-લેજો ફરિયાદ-લખો ફરિયાદ-આપવાની કમ્પ્લેન-લખો કમ્પ્લેન-કરવાની",
    "problem": "તકલીફ મુશ્કેલી મુશ્કેલ પ્રોબ્લેમ સમસ્યા વાંધો-છે ચાલતું-નથી ચાલતો-નથી"
    " કામ-નથી-કરતું બગડેલું ખરાબ અટકી-ગયા અટક્યા અટવાયા ફસાઈ-ગયા સરખો-જવાબ-નથી સરખી-વાત-નથી"
    " સરખું-વર્તન ખરાબ-વર્તન વર્તન ઉદ્ધત ઉદ્ધતાઈ તોછડાઈ તોછડું બૂમો-પાડે વધારે-ચાર્જ વધારે-કાપ્યા"
    " વધારે-પૈસા બે-વાર બે-વખત ડબલ-કપાયા લાંચ પૈસા-માંગે જમા-નથી-થયા જમા-થયા-નથી મળ્યા-નથી"
    " નથી-મળ્યા આવ્યા-નથી નથી-આવ્યા મોડું ધીમું લાઇન-લાંબી taklif takleef mushkeli problem samasya"
    " chaltu-nathi chalto-nathi kam-nathi-kartu bagdelu kharab atki-gaya atavaya fasai-gaya"
    " sarkho-javab-nathi sarkhi-vat-nathi vartan kharab-vartan uddhat tochdai vadhare-kapya"
    " vadhare-charge be-var be-vakhat lanch jama-nathi-thaya jama-thaya-nathi malya-nathi"
    " nathi-malya aavya-nathi avya-nathi nathi-aavya"
    " કામ-કરતું-નથી નથી-કામ-કરતું ઉદ્ધતાઈથી ગેરવર્તન અપમાન અપમાન-કર્યું ગાળો ખરાબ-વાત ખરાબ-બોલ્યા"
    " સરખું-બોલતા-નથી ઝઘડો બે-વાર-કપાયા બે-વખત-કપાયા ખોટા-પૈસા ખોટો-ચાર્જ વધુ-પૈસા કમિશન-માંગે"
    " કમિશન લાંચ-માંગે ફાટેલી-નોટ અટવાઈ gervartan apman",
    "refuses": "આપતા-નથી નથી-આપતા આપતો-નથી નથી-આપતો કરતા-નથી નથી-કરતા કરી-આપતા-નથી ભરી-આપતા-નથી"
    " ભરી-નથી-આપતા ભરતા-નથી નથી-ભરતા ના-પાડે ના-પાડે-છે ના-પાડી પાછા-મોકલે પાછા-કાઢે ધક્કા"
    " ધક્કા-ખવડાવે ધક્કા-ખાઉં ધક્કા-ખાધા કાલે-આવો કાલે-આવજો સાંભળતા-નથી નથી-સાંભળતા સાંભળતું-નથી"
    " ધ્યાન-નથી-આપતા ધ્યાન-આપતા-નથી ગણકારતા-નથી દાદ-નથી-આપતા જવાબ-આપતા-નથી જવાબ-નથી-આપતા ટાળે"
    " ટલ્લે-ચડાવે aapta-nathi apta-nathi nathi-aapta nathi-apta aapto-nathi karta-nathi"
    " nathi-karta bhari-aapta-nathi bhari-nathi-aapta bhari-nathi-apta bharta-nathi na-pade"
    " na-pade-che na-pade-chhe pacha-mokle dhakka dhakka-khavdave dhakka-khavadave kale-aavo"
    " kale-avo sambhalta-nathi nathi-sambhalta dhyan-nathi-aapta ganta-nathi javab-nathi-aapta"
    " javab-aapta-nathi"
    " કરી-નથી-આપતા છાપી-નથી-આપતા છાપી-આપતા-નથી છાપતા-નથી લેતા-નથી નથી-લેતા આપતા-જ-નથી બોલાવતા-નથી"
    " ઊભા-રાખે બેસાડી-રાખે ધક્કા-ખાઈને ધક્કે-ચડાવે ધરમધક્કા ફેરા-ખવડાવે ફેરા સાંભળતા-જ-નથી"
    " ધક્કા-ખવડાવે-છે",
    "not_come_out": "નીકળ્યા-નહીં નીકળ્યા-નહિ નીકળ્યા-નથી નથી-નીકળ્યા નિકળ્યા-નહીં નીકળ્યા-જ-નહીં"
    " નીકળ્યા-જ-નથી પૈસા-નીકળ્યા-નહીં પૈસા-ના-નીકળ્યા ના-નીકળ્યા ન-નીકળ્યા પૈસા-આવ્યા-જ-નહીં"
    " મશીનમાંથી-પૈસા-ના-આવ્યા મશીનમાંથી-પૈસા-નથી-આવ્યા એટીએમમાંથી-પૈસા-ના-આવ્યા"
    " એટીએમમાંથી-પૈસા-આવ્યા-નહીં બહાર-આવ્યા-નહીં બહાર-ના-આવ્યા બહાર-નથી-આવ્યા મશીને-આપ્યા-નહીં"
    " પૈસા-આપ્યા-નહીં પૈસા-ના-આપ્યા પૈસા-મળ્યા-નહીં પૈસા-ના-મળ્યા હાથમાં-ના-આવ્યા કેશ-ના-નીકળી"
    " કેશ-ના-આવી nikalya-nahi nikalya-nathi nathi-nikalya nikalya-nai nikalya-j-nahi na-nikalya"
    " niklya-nahi niklya-nathi nathi-niklya na-niklya paisa-na-nikalya paisa-na-niklya"
    " paisa-aavya-nahi paisa-na-aavya bahar-aavya-nahi bahar-na-aavya bahar-nathi-aavya"
    " paisa-aapya-nahi paisa-malya-nahi paisa-na-malya cash-na-nikli cash-na-aavi"
    " નોટો-ન-આવી નોટો-ના-આવી નોટો-આવી-નહીં નોટો-નીકળી-નહીં નોટો-ન-નીકળી નોટો-ના-નીકળી નોટ-ના-આવી"
    " ન-આવ્યા-પણ-કપાયા નીકળ્યા-વગર પૈસા-આવ્યા-વગર પૈસા-નીકળ્યા-વગર મશીનમાં-ફસાઈ-ગયા"
    " મશીને-પૈસા-ન-આપ્યા મશીને-પૈસા-ના-આપ્યા હાથમાં-ન-આવ્યા પૈસા-ન-આવ્યા પૈસા-ન-નીકળ્યા"
    " પૈસા-ન-મળ્યા",
    "what_became": "શું-થયું શુ-થયું શું-થયુ નું-શું-થયું ક્યાં-સુધી-પહોંચી ક્યાં-સુધી-પહોંચ્યું"
    " ક્યાં-પહોંચી ક્યાં-સુધી-આવી પહોંચી ઉકેલ ઉકેલાઈ ઉકેલ-આવ્યો ઉકેલાયો નિકાલ નિકાલ-થયો"
    " નિકાલ-આવ્યો નિરાકરણ પતી પતી-ગઈ પતી-કે સોલ્વ સોલ્વ-થઈ સ્ટેટસ સ્થિતિ જવાબ જવાબ-આવ્યો"
    " કોઈ-જવાબ-નથી જવાબ-નથી જવાબ-ના-આવ્યો કાર્યવાહી પગલાં પ્રગતિ કેટલે કેટલે-પહોંચી"
    " હજી-કંઈ-થયું-નથી હજી-કંઈ-નથી-થયું હજુ-કંઈ-થયું-નથી આગળ-વધી shu-thayu shun-thayu su-thayu"
    " kya-sudhi-pahochi kyan-sudhi-pahochi kya-pahochi ukel ukelai ukel-aavyo nikal nikal-thayo"
    " nirakaran pati-gai solve solv status stetas sthiti javab javab-aavyo javab-nathi"
    " koi-javab-nathi karyavahi pagla pragati ketle ketle-pahochi haji-kai-thayu-nathi"
    " શું-થાય-છે શું-કર્યું શું-કર્યું-તમે આગળ-શું-થયું ક્યાં-અટકી ક્યાં-અટકી-છે ક્યારે-ઉકેલાશે"
    " ઉકેલાશે ઉકેલાઈ-ગઈ નિકાલ-થઈ કંઈ-ખબર-નથી-પડી કંઈ-ખબર-ના-પડી હજી-ખબર-નથી-પડી કંઈ-જવાબ-નથી"
    " જવાબ-મળ્યો-નથી જવાબ-નથી-મળ્યો જવાબ-ન-આવ્યો કંઈ-થયું કંઈ-થયું-કે કાંઈ-થયું પેન્ડિંગ pending"
    " અપડેટ-શું કેટલે-આવી કેટલે-સુધી-આવી ક્યાં-સુધી-આવ્યું બંધ-થઈ-કે શું-થયુ-છે su-thayu-che"
    " ફેંસલો નિર્ણય ચુકાદો",
    "ticket": "ફરિયાદ-નંબર ફરિયાદનો-નંબર ફરિયાદ-ક્રમાંક ટિકિટ ટિકિટ-નંબર ટોકન રેફરન્સ રેફરન્સ-નંબર"
    " સંદર્ભ-નંબર fariyad-number fariyadno-number fariyad-nambar ticket ticket-number token"
    " reference reference-number",
    "aadhaar": "આધાર આધારકાર્ડ આધાર-કાર્ડ આધારનો આધારનું આધાર-નંબર aadhar adhar aadhaar adhar-card"
    " aadhar-card aadhaar-card",
    "link": "લિંક લીંક લિંક-થયું લિંક-છે-કે જોડાયેલું જોડાયું જોડાણ જોડાયેલ જોડવું જોડાવવું સીડિંગ"
    " સીડ link linking jodayelu jodayu jodan jodvu seeding seed npci",
    "kyc": "કેવાયસી કે-વાય-સી ઇ-કેવાયસી ઈ-કેવાયસી રીકેવાયસી રી-કેવાયસી કેવાયસીની દસ્તાવેજ"
    " દસ્તાવેજો કાગળ કાગળિયાં ડોક્યુમેન્ટ kyc k-y-c e-kyc ekyc rekyc re-kyc dastavej kagal"
    " kagaliya document",
    "update": "અપડેટ અપડેટ-કરવું અપડેટ-કરાવવું રિન્યુ રિન્યૂ તાજું-કરવું update apdet renew",
    "frozen": "ફ્રીઝ ફ્રિઝ ફ્રીજ હોલ્ડ હોલ્ડ-પર થંભાવેલું સ્થગિત freeze friz hold hold-par sthagit",
    "dormant": "નિષ્ક્રિય ડોરમન્ટ ડોરમેન્ટ ઇનઓપરેટિવ બંધ-પડેલું બંધ-પડી-ગયું બંધ-પડેલ"
    " ઘણા-સમયથી-વાપર્યું-નથી nishkriya dormant inoperative bandh-padelu bandh-padi-gayu",
    "activate": "શરૂ-કરવું ચાલુ-કરવું ચાલુ-કરો ચાલુ-કરાવવું ફરી-ચાલુ ફરીથી-ચાલુ એક્ટિવેટ એક્ટિવ"
    " એક્ટિવ-કરો સક્રિય અનબ્લોક ખોલો-ખાતું chalu-karvu chalu-karo chalu-karavvu fari-chalu"
    " farithi-chalu activate active sakriya unblock",
    "why": "કેમ શા-માટે શાના કેમ-કપાયા શેના કયા-કારણે કારણ શું-કારણ શાથી kem sha-mate shana shena"
    " karan shathi",
    "state": "ખાતું-ચાલુ-છે-કે ખાતું-ચાલુ-છે ચાલુ-છે-કે-બંધ ચાલુ-કે-બંધ ખાતાની-સ્થિતિ ખાતું-બંધ-છે"
    " ખાતું-બંધ-થઈ-ગયું khatu-chalu-che khatu-chalu-chhe chalu-che-ke-bandh khatani-sthiti"
    " khatu-bandh",
    "rate": "દર વ્યાજદર વ્યાજ-દર ટકા ટકાવારી રેટ કેટલા-ટકા કેટલું-વ્યાજ dar vyajdar vyaj-dar taka"
    " rate ketla-taka ketlu-vyaj",
    "fixed_deposit": "એફડી એફડીની એફડીનું એફ-ડી ફિક્સ ફિક્સ-ડિપોઝિટ ફિક્સ્ડ-ડિપોઝિટ ફિક્સ-ડિપોઝીટ"
    " બાંધી-મુદત બાંધી-મુદતની થાપણ થાપણની થાપણો આરડી આર-ડી રિકરિંગ fd f-d fdni fixed-deposit"
    " fix-deposit fix bandhi-mudat thapan thapanni rd r-d recurring",
    "mature": "પાકશે પાકે પાકતી પાકી પાકી-ગઈ પાકતી-મુદત મુદત-પૂરી-થાય પરિપક્વ મેચ્યોર મેચ્યોરિટી"
    " મેચ્યુરિટી pakshe pakse pake pakti pakti-mudat mature maturity paripakva",
    "upi": "યુપીઆઈ યૂપીઆઈ યુપીઆઇ ગૂગલ-પે ગુગલ-પે જીપે ફોન-પે ફોનપે ભીમ પેટીએમ વન-ટુ-થ્રી-પે upi"
    " u-p-i google-pay gpay phonepe phone-pay bhim paytm 123pay 123-pay",
    "feature_phone": "સાદો-ફોન સાદા-ફોન સાદા-ફોનથી સાદા-ફોન-પર બટનવાળો-ફોન બટનવાળા-ફોનથી કીપેડ-ફોન"
    " નાનો-ફોન ઇન્ટરનેટ-વગર ઈન્ટરનેટ-વગર નેટ-વગર ઇન્ટરનેટ-નથી sado-phone sada-phone sada-phonethi"
    " button-valo-phone keypad-phone internet-vagar net-vagar internet-nathi",
    "how_to": "કેવી-રીતે કઈ-રીતે કઇ-રીતે કેમનું કેમ-કરવું કેવી-રીતે-કરવું શું-કરવું શું-કરવાનું"
    " પ્રક્રિયા રીત kevi-rite kai-rite kemnu kem-karvu kem-karvanu shu-karvu shu-karvanu prakriya"
    " rit",
    "cheque": "ચેકબુક checkbook chequebook chekbuk "
    "ચેક ચેકનું ચેકનો ચેકની ચૅક ચેક-નંબર ચેકબુક check cheque chek chequenu",
    "stop_payment": "ચેક-રોકો ચેક-રોકવો ચેક-અટકાવો ચેક-અટકાવવો પેમેન્ટ-રોકો પેમેન્ટ-અટકાવો"
    " સ્ટોપ-પેમેન્ટ પાસ-ના-કરતા પાસ-ન-કરશો વટાવશો-નહીં રોકવો અટકાવવો check-roko cheque-roko"
    " cheque-rokvo cheque-atkavo payment-roko payment-atkavo stop-payment pas-na-karta rokvo"
    " atkavvo",
    "book": "ચેકબુક ચેક-બુક ચેકની-બુક બુક checkbook chequebook check-book cheque-book chekbuk",
    "order": "નવી-જોઈએ નવું-જોઈએ નવી-જોઈએ-છે નવી-મંગાવવી મંગાવવી મંગાવવું મંગાવો ખલાસ ખલાસ-થઈ"
    " પૂરી-થઈ-ગઈ કઢાવી-આપો બનાવી-આપો navi-joie navu-joie navi-joiye mangavvi mangavvu mangavi"
    " mangavo khalas puri-thai-gai kadhavi-aapo banavi-aapo",
    "nominee": "નોમિની નોમીની નોમિનીનું વારસ વારસદાર વારસદારનું નોમિનેશન nominee nomini varas"
    " varasdar nomination",
    "add": "નામ-ઉમેરવું નામ-ઉમેરો નામ-નાખવું નામ-લખાવવું નામ-ચઢાવવું નામ-ચડાવવું ઉમેરવું ઉમેરો"
    " nam-umervu naam-umervu nam-umero nam-nakhvu nam-chadavvu umervu umero",
    "mobile_number": "મોબાઇલ-નંબર મોબાઈલ-નંબર મોબાઇલ મોબાઈલ ફોન-નંબર નવો-નંબર જૂનો-નંબર મોબાઇલ-નં"
    " mobile-number mobile-nambar mobile phone-number navo-number juno-number",
    "change": "બદલવું બદલવી બદલવો બદલવા બદલો બદલી બદલી-આપો બદલી-નાખો બદલાવવું બદલાવવી બદલ બીજું"
    " બીજો બીજી બીજા નવું નવો નવી ચેન્જ ચેંજ badalvu badalvi badalvo badlo badalo badli badli-aapo"
    " badlavvu badlavvi badlavi biju bijo biji bija navu navo navi change chenj"
    " બદલાવો બદલાવી-દો બદલી-દો બદલવાની બદલવાનું બદલાવવાની અલગ badli-do alag",
    "dead": "ગુજરી ગુજરી-ગયા ગુજરી-ગયેલા અવસાન અવસાન-થયું મૃત્યુ મરણ મરી-ગયા મરણ-પામ્યા સ્વર્ગસ્થ"
    " દેવ-થયા ગુજર્યા gujri gujri-gaya gujari-gaya avsan avsan-thayu mrutyu maran mari-gaya"
    " swargastha dev-thaya",
    "claim": "ક્લેમ દાવો દાવાની વારસાઈ વારસાઇ વારસો મૃત્યુ-બાદ-પૈસા claim davo davani varsai varso",
    "tpin": "ટીપીન ટીપિન ટી-પિન ટી-પીન ટેલિફોન-પિન ફોન-પિન ફોન-બેંકિંગ-પિન ફોન-બેંકિંગ ખાનગી-પિન"
    " tpin t-pin telephone-pin phone-pin phone-banking-pin phone-banking",
    "make": "બનાવવો બનાવવું બનાવવી બનાવો બનાવી સેટ સેટ-કરો સેટ-કરવો તૈયાર જનરેટ banavvo banavvu"
    " banavvi banavo banavi set set-karo set-karvo generate",
    "forgot": "ભૂલી ભૂલી-ગયો ભૂલી-ગઈ ભુલી-ગયો ભુલાઈ-ગયો ભૂલાઈ-ગયો યાદ-નથી યાદ-નથી-આવતો bhuli"
    " bhuli-gayo bhuli-gai bhulai-gayo yad-nathi yaad-nathi",
    "person": "માણસ માણસને માણસની માણસો વ્યક્તિ અધિકારી અધિકારીને અધિકારીની ઓફિસર સાહેબ સાહેબને"
    " સાહેબની સાહેબ-સાથે મેનેજર મેનેજરને મેનેજર-સાહેબ મેનેજર-સાથે એજન્ટ કર્મચારી કસ્ટમર-કેર"
    " કસ્ટમર-કેરવાળા ગ્રાહક-સેવા પ્રતિનિધિ ઓપરેટર કોઈ-જોડે કોઈ-સાથે કોઈની-સાથે કોઈની-જોડે કોક-જોડે"
    " બેંકના-કોઈ બેંકવાળા-જોડે બેંકવાળા-સાથે કોઈ-ભાઈ કોઈ-બેન મેડમ-સાથે મેડમ-જોડે સ્ટાફ ક્લાર્ક"
    " કારકુન હેલ્પલાઇન manas mansne manasne maanas vyakti adhikari adhikarine officer saheb"
    " sahebne saheb-sathe manager managerne agent karmachari customer-care operator koi-jode"
    " koi-sathe koini-sathe koini-jode bankvala-jode bankvala-sathe staff clerk karkun pratinidhi"
    " માણસ-જોડે માણસ-સાથે સાચા-માણસ સાચો-માણસ જીવતા-માણસ અધિકારી-સાથે અધિકારી-જોડે ઓફિસર-સાથે"
    " ઓફિસરને સાહેબ-જોડે મોટા-સાહેબ મેનેજર-જોડે મેનેજર-સાહેબને મેનેજર-સાહેબ-સાથે બેંકના-માણસ"
    " બેંકના-માણસ-સાથે બેંકવાળા બેંકવાળાને કોકની-સાથે કોક-સાથે કોઈકની-સાથે એક્ઝિક્યુટિવ executive"
    " કોલ-સેન્ટર call-center હેલ્પડેસ્ક બીજા-કોઈ-સાથે શાખા-મેનેજર કસ્ટમર-કેરમાં કસ્ટમર-કેર-સાથે",
    "talk": "વાત વાત-કરવી વાત-કરવી-છે વાત-કરવા વાત-કરાવો વાત-કરાવશો વાત-કરવા-દો વાતચીત વાતો બોલવું"
    " વાત-કરું વાત-થઈ vat vaat vat-karvi vaat-karvi vat-karavo vaat-karavo vat-karva vaat-karva"
    " vatchit vaatchit bolvu talk"
    " વાત-કરવાની વાત-કરવું વાત-કરીએ વાત-કરી-શકું વાત-કરાવી વાત-કરાવી-દો વાત-કરાવી-આપો બોલવા-દો"
    " બોલાવો vaat-karavi vat-karvani",
    "connect": "જોડી-આપો જોડી-દો જોડો કનેક્ટ કનેક્ટ-કરો લાઇન-આપો લાઈન-આપો ફોન-આપો ફોન-જોડો"
    " ફોન-જોડી કોલ-જોડો લાઇન-જોડો ફોન-લગાવો ફોન-લગાડો મેળવી-આપો jodi-aapo jodi-apo jodi-do jodo"
    " connect connect-karo line-aapo line-apo phone-aapo phone-apo fon-aapo phone-jodo call-jodo"
    " line-jodo phone-lagavo phone-lagado melvi-aapo"
    " જોડી-આપજો જોડાવો લાઇન-જોડી કોલ-ટ્રાન્સફર કોલ-આપો ફોન-પકડાવો ફોન-દો ફોન-દ્યો transfer-karo",
    "machine": "મશીન મશિન મશીનને મશીન-સાથે યંત્ર કોમ્પ્યુટર કમ્પ્યુટર રોબોટ રેકોર્ડિંગ"
    " રેકોર્ડ-કરેલું machine mashin masin yantra computer robot recording"
    " મશીનની મશીન-જોડે રોબોટ-સાથે બોટ ઓટોમેટિક ટેપ કેસેટ bot automatic",
    "language": "ભાષા ભાષામાં ભાષાની લેંગ્વેજ bhasha bhashama language",
    "language_name": "હિન્દી હિંદી હિન્દીમાં હિંદીમાં અંગ્રેજી અંગ્રેજીમાં ઇંગ્લિશ ઇંગ્લિશમાં"
    " ઈંગ્લિશમાં ગુજરાતી ગુજરાતીમાં મરાઠી મરાઠીમાં રાજસ્થાની મારવાડી કચ્છી તમિલ ઉર્દૂ બંગાળી hindi"
    " hindima english englishma angreji angrejima ingreji gujarati gujrati gujaratima marathi"
    " rajasthani marvadi kachchhi kutchi"
    " હિન્દીમાં-બોલો પંજાબી તેલુગુ મલયાલમ કન્નડ ઓડિયા આસામી સિંધી ઉર્દૂમાં બંગાળીમાં તમિલમાં tamil"
    " urdu bengali",
    "again": "ફરી ફરીથી ફરી-એક-વાર ફરી-એકવાર ફરી-વાર ફરીવાર પાછું-કહો પાછું-બોલો પાછા-કહો બીજી-વાર"
    " બીજીવાર એક-વાર-વધારે એક-વાર-ફરી એકવાર-ફરી હજી-એકવાર રિપીટ fari farithi fari-ek-var"
    " fari-ek-vaar fari-ekvar farivar pachu-kaho pachhu-kaho pachu-bolo pachhu-bolo biji-var"
    " biji-vaar haji-ekvar ek-var-fari repeat ripit"
    " ફરી-કહો ફરીથી-કહો ફરી-બોલો ફરીથી-બોલો ફરી-સંભળાવો પાછું-એક-વાર પાછું-એકવાર પાછી-વાર"
    " પાછું-સંભળાવો હજી-એક-વાર હજુ-એક-વાર હજુ-એકવાર વધુ-એક-વાર ફરી-પાછું દોબારા પુનઃ ફરી-ને"
    " pachu-ek-var haju-ekvar",
    "say": "બોલો બોલ બોલો-ને બોલ્યા બોલશો કહ્યું કીધું શું-કહ્યું શું-કીધું શું-બોલ્યા શું-કહો-છો"
    " ધીમે ધીમેથી ધીમે-બોલો ધીમેથી-બોલો ધીરે ધીરેથી જોરથી-બોલો મોટેથી-બોલો bolo bol bolya bolsho"
    " kahyu kidhu shu-kahyu su-kahyu shu-kidhu su-kidhu shu-bolya su-bolya dhime dhimethi"
    " dhime-bolo dhire dhirethi dhire-bolo motethi-bolo"
    " બોલો-તો કહેતા-હતા બોલતા-હતા સંભળાવો ધીમે-ધીમે ધીરે-ધીરે ચોખ્ખું-બોલો સ્પષ્ટ-બોલો જોરથી"
    " sambhlavo",
    "not_heard": "સંભળાયું-નહીં સંભળાયું-નહિ સંભળાયું-નથી સંભળાતું-નથી નથી-સંભળાતું નથી-સંભળાયું"
    " ના-સંભળાયું સમજાયું-નહીં સમજાયું-નહિ સમજાયું-નથી સમજાતું-નથી નથી-સમજાયું નથી-સમજાતું"
    " ના-સમજાયું સમજ-ના-પડી સમજ-ન-પડી સમજણ-ના-પડી સમજ-નથી-પડી સમજ-નથી-પડતી ખબર-ના-પડી ખબર-ન-પડી"
    " અવાજ-નથી-આવતો અવાજ-આવતો-નથી અવાજ-કપાય અવાજ-તૂટે સ્પષ્ટ-નથી sambhlayu-nahi sambhalayu-nahi"
    " sambhlayu-nai sambhalayu-nathi sambhlayu-nathi sambhlatu-nathi sambhalatu-nathi"
    " nathi-sambhlatu nathi-sambhlayu na-sambhlayu samjayu-nahi samjayu-nai samjayu-nathi"
    " samjatu-nathi nathi-samjayu nathi-samjatu na-samjayu samaj-na-padi samaj-nathi-padi"
    " samaj-nathi-padti khabar-na-padi avaj-nathi-aavto avaj-nathi-avto avaj-aavto-nathi"
    " avaaj-nathi-aavto"
    " સાંભળવામાં-ન-આવ્યું સાંભળવામાં-ના-આવ્યું સંભળાયું-જ-નહીં ન-સંભળાયું ન-સમજાયું સમજમાં-ન-આવ્યું"
    " સમજમાં-ના-આવ્યું સમજાણું-નહીં સમજાણું-નથી સંભળાણું-નહીં સંભળાણું-નથી ધ્યાન-ન-રહ્યું"
    " ધ્યાન-ના-રહ્યું ચૂકી-ગયો કાને-ન-પડ્યું ગડ-ન-પડી ગડ-ના-પડી ગતાગમ અવાજ-ઓછો અવાજ-ધીમો અવાજ-ફાટે"
    " ખરખર સાંભળ્યું-નહીં samjanu-nahi sambhlanu-nahi",
    "menu": "મેનુ મેનૂ મેન્યુ મેનુમાં મેનૂમાં મુખ્ય-મેનુ મુખ્ય-મેનૂ મુખ્ય-યાદી વિકલ્પો વિકલ્પ"
    " ઓપ્શન શરૂઆત શરૂઆતમાં શરૂઆતથી શરુઆત શરુઆતમાં શરુઆતથી પહેલેથી પહેલેથી-શરૂ પહેલા-પાને મેઇન-મેનુ"
    " મેઈન-મેનુ હોમ menu menuma mukhya-menu main-menu vikalp vikalpo option sharuat sharuatma"
    " sharuatthi sharuaat saruat saruatma saruatthi pahelethi pehlethi paheli-thi home"
    " મેનુ-પર મેનુની મેઇન-મેનુમાં મેઈન-મેનુમાં બધા-વિકલ્પો પહેલા-વિકલ્પો વિકલ્પોમાં વિકલ્પો-પર"
    " ઓપ્શનો options શરૂ-થી શરૂથી પહેલે-થી પહેલું-પાનું મૂળ-મેનુ મુખ્ય-વિકલ્પો એકડે-એકથી",
    "back": "પાછા પાછું પાછો પાછળ પાછા-જાઓ પાછા-જવું પાછું-જવું પાછા-લઈ-જાઓ પાછું-લઈ-જાઓ"
    " પાછા-લઈ-જાવ પાછા-ચાલો પાછળ-જાઓ પર-જાઓ બેક pacha pachha pachu pachhu pacho pachal pacha-jao"
    " pachha-jao pacha-javu pachu-javu pacha-lai-jao pacha-lai-jav pacha-chalo back"
    " પાછા-ચલો પાછું-ચાલો પાછા-લો પાછા-ફરો પાછળ-લઈ-જાઓ પાછો-જવું પાછા-આવો પરત",
    "help": "મદદ મદદ-કરો મદદ-જોઈએ મદદ-કરશો સહાયતા શું-કરી-શકો શું-શું-કરી-શકો શું-કામ-કરી-શકો"
    " હેલ્પ madad madad-karo madad-joie shu-kari-shako su-kari-sako help",
    "thanks": "આભાર ધન્યવાદ થેન્ક્યુ થેંક્યુ થેન્ક-યુ બસ-એટલું બસ-આટલું એટલું-જ આટલું-જ બસ-પત્યું"
    " પત્યું આવજો આવજો-ત્યારે મૂકું-છું ફોન-મૂકું-છું ફોન-મૂકું મૂકું જય-શ્રી-કૃષ્ણ રામ-રામ aabhar"
    " abhar dhanyavad thank-you thanks bas-etlu bas-aatlu etlu-j aatlu-j avjo aavjo muku-chu"
    " muku-chhu phone-muku phone-muku-chu bye ram-ram",
    "dont": "ના-કરો ના-કરતા ના-કરશો ન-કરો ન-કરશો નહીં-કરો કરશો-નહીં કરતા-નહીં નથી-કરવું કરવું-નથી"
    " નથી-કરવી કરવી-નથી નથી-કરાવવું નથી-જોઈતું જોઈતું-નથી નથી-જોઈતી જોઈતી-નથી નથી-જોઈતો નથી-જોતું"
    " નથી-ફાવતું ફાવતું-નથી નથી-આવડતું આવડતું-નથી નહીં-ફાવે na-karo na-karta na-karsho nahi-karo"
    " nai-karo karsho-nahi karta-nahi karta-nai nathi-karvu karvu-nathi nathi-karvi karvi-nathi"
    " nathi-joitu joitu-nathi nathi-joiti nathi-joito nathi-jotu nathi-favtu favtu-nathi nai-favtu"
    " nahi-favtu nathi-aavadtu nathi-avadtu ફરિયાદ-કરવી-નથી ફરિયાદ-નથી-કરવી ફરિયાદ-નથી"
    " fariyad-karvi-nathi fariyad-nathi-karvi",
    "off_topic": "ઈયળ ઇયળ જીવાત છાંટવું દવા-છાંટવી ટામેટા બટાકા બટેટા ઘઉં જીરું એરંડા કૂતરો કૂતરું બિલાડી"
    " મરઘી રિક્ષા ટેમ્પો વાવાઝોડું ઠંડી-બહુ માથું-દુખે પેટ-દુખે ઉધરસ શરદી સગાઈ લગનમાં કંકોત્રી"
    " મ્યુચ્યુઅલ-ફંડ mutual-fund લોકર locker આવાસ-યોજના આયુષ્માન આયુષ્માન-કાર્ડ"
    " શૌચાલય ફેટ ચા-મૂક બારણું તિથિ જોક joke"
    " વરસાદ વરસાદની હવામાન ઠંડી ગરમી ટ્રેન ટ્રેનનો બસનો બસની એસટી એસ-ટી રેલવે રેલ્વે"
    " ટિકિટ-બુક રિચાર્જ રીચાર્જ રિચાર્જનો ભાવ બજારભાવ બજાર-ભાવ આજનો-ભાવ ભાવ-શું સોનાનો-ભાવ"
    " સોનાના-ભાવ યાર્ડનો-ભાવ માર્કેટ-યાર્ડ યાર્ડ મંડી ગીત ગીતો ગરબો ગરબા ભજન ફિલ્મ પિક્ચર સિરિયલ"
    " ટીવી ક્રિકેટ મેચ સ્કોર રમત રમતગમત ડોક્ટર દવાખાનું દવાખાના દવાખાનામાં દવા દવાઓ હોસ્પિટલ તાવ"
    " નોકરી નોકરીની ભરતી લાઇટ-બિલ લાઈટ-બિલ લાઇટબિલ વીજળી વીજ-બિલ લાઇટ લાઈટ ચૂંટણી મતદાન ધારાસભ્ય"
    " સ્કૂલ શાળા નિશાળ કોલેજ એડમિશન પરીક્ષા રિઝલ્ટ સિમ સિમ-કાર્ડ સિમકાર્ડ રેશન રેશન-કાર્ડ"
    " રેશનકાર્ડ પાન-કાર્ડ પાનકાર્ડ ચૂંટણી-કાર્ડ પાસપોર્ટ લાઇસન્સ શેર-બજાર શેરબજાર શેર-માર્કેટ શેર"
    " પેટ્રોલ ડીઝલ ગેસનો-બાટલો ગેસ-સિલિન્ડર સિલિન્ડર બાટલો જમ્યા જમવાનું જમવા શાક દૂધ ભેંસ બળદ"
    " બકરી રોંગ-નંબર ખોટો-નંબર સમાચાર સમાચારમાં મુહૂર્ત રાશિ કરિયાણું દારૂ પાણી મોટર ખાતર બિયારણ"
    " યુરિયા વોટ્સએપ ફેસબુક યુટ્યુબ લોટરી જમીન સાતબાર તલાટી વકીલ પતંગ ધાબે રોટલી varsad havaman"
    " train railway bus st recharge richarj bhav bajarbhav bajar-bhav sona-no-bhav sonano-bhav"
    " yard mandi geet git garbo garba bhajan film picture serial tv cricket match score doctor"
    " davakhanu davakhana dava hospital nokri naukri bharti light-bill lightbill vijli light"
    " chuntni chutni matdan school shala nishal college admission pariksha result sim sim-card"
    " ration ration-card pan-card pan-kard passport licence share-bajar share-market petrol diesel"
    " cylinder batlo gasno-batlo jamya jamvanu shak dudh bhens balad wrong-number rong-number"
    " samachar pani khatar biyaran urea facebook youtube lottery jamin talati vakil patang"
    " બસ-કેટલા બસ-ક્યારે bas-ketla bus-ketla સ્કૂલમાં સ્કૂલની બીમાર બિમાર માંદી bimar ગાડીનો-વીમો"
    " ગાડીનો એલઆઈસી lic ગાડી-ક્યારે જવાની-ગાડી gadi-kyare કેમ-છો મજામાં kem-cho kem-chho majama"
    " દસમાનું બારમાનું તબિયત tabiyat"
    " સાત-બાર સાત-બારનો સાત-બારના 7-12 સાતબારનો મગફળીનો-ભાવ કપાસનો-ભાવ ડુંગળીનો-ભાવ દૂધ-કેટલા"
    " દૂધનો-ભાવ ડોલર ડોલરનો બિટકોઇન લગ્ન લગ્નની લગ્નમાં જન્મદિવસ હોટલ હોટેલ ગેસ-બુક ગેસ-બુકિંગ"
    " કુરિયર પાર્સલ પોસ્ટ-ઓફિસ ગ્રામ-પંચાયત સરપંચ મામલતદાર દાખલો આવકનો-દાખલો જાતિનો-દાખલો"
    " રેશનની-દુકાન નિશાળમાં છાપું ઓફર ઊંઘ રસોઈ ચા-પીધી પાસપોર્ટનો"
    " વીમો-લેવો વીમો-ઉતરાવવો વીમો-કઢાવવો વીમો-ઉતરાવવાનો મેળો મેળો-ક્યારે"
    " ખાંડનું-કારખાનું કારખાનું-ક્યારે માર્કેટિંગ-યાર્ડ તાલુકા-પંચાયત કોર્ટ કોર્ટમાં પોલીસ-સ્ટેશન"
    " દુકાન-ક્યારે"
    " નેટ-નથી-ચાલતું નેટ નેટવર્ક ટાવર-નથી network",
}  # fmt: skip
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
