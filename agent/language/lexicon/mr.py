"""Banking words of Marathi, in its script, romanised, and as English words that callers mix in."""

from collections.abc import Mapping

MARATHI: Mapping[str, str] = {
    "account": "खाते खातं खात्या खात्यात खात्यातून खात्यामध्ये खात्यामधून खात्याचा खात्याची"
    " खात्याचे खात्याचं खात्याला खात्यावर खात्यावरून खातेदार बचतखाते बचत-खाते बचत-खात्यात बचत-खाता"
    " खाता अकाउंट अकौंट अकाऊंट अकाउंटमध्ये अकौंटमध्ये अकाउंटमधून अकौंटमधून अकाउंटचा अकौंटचा"
    " खातं-बंद सेविंग सेव्हिंग जनधन जन-धन khate khata khatyat khatyatun khatyamadhe khatyamadhun"
    " khatyacha khatyachi khatyala khatyavar khatya akaunt bachat-khate",
    "balance": "बॅलन्स बॅलेन्स बॅलंस बेलन्स बॅलन्सचा शिल्लक शिलकी शिल्लकी शिलकीत शिल्लक-रक्कम"
    " बाकी-शिल्लक उरले उरलेत उरलेले उरली उरलं शिल्लक-राहिले शिल्लक-राहिली किती-पैसे-आहेत"
    " पैसे-आहेत-किती किती-रक्कम-आहे किती-रुपये-आहेत पैसे-किती-आहेत पैसे-किती-शिल्लक balance balans"
    " shillak shilak shilkit urle urlet uralele kiti-paise-ahet kiti-paise-aahet paise-kiti-ahet"
    " paise-kiti-aahet जमा-आहे जमा-आहे-का किती-जमा-आहे काही-जमा jama-ahe jama-aahe जमा-आहेत"
    " पडून-आहेत किती-रक्कम kiti-rakkam"
    " खात्यात-काय-आहे खात्यात-काय-शिल्लक किती-दाखवतंय किती-दाखवतो किती-दाखवते किती-जमा-दाखवतंय"
    " किती-उरलं किती-उरले किती-राहिले-खात्यात किती-राहिलेत-खात्यात खात्यात-किती-राहिले"
    " खात्यात-किती-राहिलेत खात्यात-किती-आहेत खात्यात-किती-आहे किती-पडलेत किती-पैसे-पडलेत पुंजी"
    " जमापुंजी गंगाजळी khatyat-kay-ahe khatyat-kiti-ahet kiti-urlet शिल्लकेची शिल्लकेचा शिल्लकीची"
    " खात्यातली-रक्कम खात्यातील-रक्कम किती-साठले किती-साठलेत किती-जमलेत बॅलन्सची बॅलेन्सची"
    " बॅलन्सबद्दल",
    "money": "पैसे पैसा पैशे पैशांचा पैशांची पैशाचा पैशाची पैशाचं रक्कम रकमेचा रकमेची रोख रोकड"
    " रुपये रुपया रुपयांचा अमाउंट कॅश paise paisa paishe rakkam rokh rokad rupaye rupay amount"
    " cash",
    "how_much": "किती कितीक कितीचा कितीची किती-रुपये किती-पैसे kiti kitik kitee kitichi",
    "statement": "स्टेटमेंट स्टेटमेन्ट मिनी-स्टेटमेंट मिनी स्टेटमेंटची खाते-उतारा खातेउतारा उतारा"
    " खाते-पत्रक विवरण विवरणपत्र खात्याचा-उतारा खात्याचे-विवरण statement mini-statement"
    " khate-utara utara vivaran"
    " यादी यादीची लिस्ट yadi list स्टेटमेंटचा खात्याचा-हिशोब खात्याची-माहिती खातेउताऱ्याची",
    "transaction": "व्यवहार व्यवहारांची व्यवहाराची व्यवहारांचा देवाणघेवाण देवघेव देव-घेव नोंद"
    " नोंदी एन्ट्री एंट्री एन्ट्र्या ट्रान्झॅक्शन ट्रॅन्झॅक्शन ट्रांझॅक्शन ट्रान्सॅक्शन"
    " किती-गेले-किती-आले काय-आले-काय-गेले आले-गेले आलेले-गेलेले जमा-खर्च जमाखर्च जमा-नावे उलाढाल"
    " हिशोब हिशेब किती-गेले-आणि-किती-आले किती-आले-आणि-किती-गेले vyavahar vyavhar vevhar vyavahara"
    " nond nondi entry transaction tranjaction aale-gele ale-gele jama-kharch hishob hisheb"
    " ulaadhal काय-काय-गेलं काय-काय-आलं काय-काय-गेले काय-काय-आले काय-काय-झालं kay-kay-gela"
    " kay-kay-ala kay-kay-zala kay-kay-gele किती-पैसे-आले-आणि-किती-गेले"
    " किती-पैसे-गेले-आणि-किती-आले"
    " देणं-घेणं देणेघेणे घेणं-देणं आवक-जावक आवकजावक जमा-वजा नोंदींची एन्ट्रीज एंट्रीज व्यवहारांचे"
    " व्यवहारांचं काय-आलं-काय-गेलं काय-आलं-आणि-काय-गेलं किती-आलं-किती-गेलं उलाढाली ट्रान्झॅक्शन्स"
    " ट्रांजॅक्शन ट्रांझेक्शन transactions काय-जमा-काय-खर्च पैसे-कुठे-गेले काय-काय-जमा"
    " कुठे-कुठे-गेले कुठे-कुठे-खर्च"
    " कोणते-कोणते-पैसे कुठले-कुठले-पैसे कोणकोणते-पैसे कोणकोणते-व्यवहार",
    "recent": "शेवटचा शेवटची शेवटचे शेवटच्या शेवटला शेवट अलीकडे अलीकडचे अलीकडच्या अलिकडे नुकतेच"
    " नुकता नुकत्याच मागचा मागची मागचे मागच्या मागील गेल्या गेला-आठवडा गेल्या-आठवड्यात"
    " गेल्या-महिन्यात इतक्यात आजवरचे ताजे ताज्या लास्ट shevatche shevtche shevatcha shevtcha"
    " shevatchi shevatchya alikade alikadche nuktech magchya magche magil gelya gelya-mahinyat"
    " last"
    " परवाचे परवाची कालचे कालची कालपासून आठवडाभरातले महिन्याभरातले महिनाभरातले या-महिन्यातले"
    " या-आठवड्यातले अलीकडील हल्ली हल्लीचे मघाचे आत्ताचे दहा-दिवसांचे गेल्या-दहा मागच्या-दहा",
    "passbook": "पासबुक पासबुकात पासबुकाची पासबुकमध्ये पास-बुक खातेपुस्तक खाते-पुस्तक खातेपुस्तिका"
    " बँकेचं-पुस्तक passbook pasbuk pass-book khatepustak",
    "come": "आला आली आले आलं आलेत आलीत आलेला आलेली आलेले आलाय आलेय येणार येतील येईल आलं-का जमा"
    " जमा-झाला जमा-झाली जमा-झाले जमा-झालेत जमा-झालं मिळाला मिळाली मिळाले मिळालं मिळालेत मिळणार"
    " पोहोचले पोचले पोहचले पोहोचली पोचली पोहोचला क्रेडिट क्रेडिट-झाले क्रेडिट-झाली पडले-का पडला-का"
    " टाकले टाकलेत aala aali aale aalet ala ali ale alet yenar yetil jama jama-zale jama-zala"
    " jama-zali milala milali milale milalet milnar pohochle pochle credit"
    " दिसत-नाही दिसत-नाहीये दिसेना दिसले-नाहीत दिसली-नाही दिसतोय-का दिसतंय-का आलेच-नाहीत आलेली-नाही"
    " पडली-का पडले पडलेत पडली मिळतील मिळेल मिळायला-हवे पोहचला पोचला पोहोचलं पोचलेत जमा-होणार"
    " जमा-होईल सोडले सोडलेत वर्ग-झाले वर्ग-केले वर्ग disat-nahi padle-ka pohochla milel",
    "deposit_in": "जमा-करायचे जमा-करायची जमा-करायचं जमा-करणार जमा-केले भरणा भरणा-करायचा"
    " खात्यात-भरायचे खात्यात-टाकायचे टाकायचे-आहेत डिपॉझिट-करायचे jama-karayche jama-kele bharna"
    " khatyat-bharayche khatyat-takayche",
    "withdraw": "काढले काढलेत काढला काढली काढायचे काढायला काढता काढून काढणे काढल्याचा काढल्याची"
    " काढतो विड्रॉ विथड्रॉ विड्रॉल विथड्रॉवल kadhle kadhale kadhlet kadhayche kadhaycha kadhun"
    " kadhlya kadhlyacha withdraw उचलता उचलले उचल उचलायचे उचलू uchalta uchalle uchalayche"
    " काढायचा काढलेले काढल्यावर उपसले काढलेत-कोणी",
    "cut": "कापले कापलेत कापला कापली कापलं कापले-गेले कापून कट कट-झाले कट-झाली वजा वजा-झाले"
    " वजा-झाली वजा-केले गेले गेलेत गेली गेलं पैसे-गेले डेबिट डेबिट-झाले कमी-झाले कमी-झाली गायब"
    " गायब-झाले उडाले निघून-गेले वळते वळती-केली kapale kaple kapla kaplet kapun kat cut vaja"
    " vaja-zale gele gelet geli debit kami-zale gayab gayab-zale udale निघाले निघालेत निघाली"
    " निघतात nighale nighalet रिकामं रिकामे खातं-रिकामं rikama rikame साफ-झालं कापला-जाणार"
    " गहाळ-झाले-पैसे गेलेले वजा-झालेत कापण्यात गुल गुल-झाले लंपास-झाले चाट नाहीसे-झाले नाहीसे कपात"
    " कपात-झाली वळवले वळते-केले"
    " कटले कटलेत कटला कटली katle katla",
    "send": "पाठवले पाठवलेत पाठवला पाठवली पाठवलेले पाठवायचे पाठवायचा पाठवायची पाठवा पाठवतो पाठविले"
    " पाठवणार ट्रान्सफर ट्रान्स्फर ट्रान्सफर-केले धाडले टाकले-होते pathavle pathvle pathavale"
    " pathavlele pathvayche pathavayche pathva pathava transfer dhadle"
    " पाठवलेत-पैसे धाडलेत टाकलेत टाकलेले टाकले-आहेत मनीऑर्डर",
    "charge": "चार्ज चार्जेस चार्जेसची शुल्क दंड फी आकार आकारले charge charges shulk dand fee",
    "message": "मेसेज मेसेजमध्ये संदेश एसएमएस मेसेज-आला message mesej sandesh sms",
    "relative": "मुलगा मुलाने मुलानं मुलाचा मुलाला मुलगी मुलीने मुलीनं नवरा नवऱ्याने नवऱ्याचा"
    " नवऱ्यानं बायको बायकोने पती पत्नी वडील वडिलांचा वडिलांनी वडिलांचे आईचा आईचे आईच्या भाऊ भावाने"
    " भावानं भावाचा बहीण बहिणीने आजोबा आजी काका मामा जावई सून पोरगा पोराने पोरानं पोरगी mulga"
    " mulane mulanne mulacha mulgi muline navra navryane bayko vadil vadilancha vadilanni aaicha"
    " bhau bhavane bahin porga porane jaavai"
    " पोरीने पोरानी लेकाने लेकानं लेक लेकीने मुलीच्या मुलाच्या मालकांनी मालक सासऱ्याने पुतण्याने"
    " भाच्याने भाचा lekane lek",
    "pm_kisan": "पीएम-किसान पीएमकिसान पी-एम-किसान पीएम-किसानचा पीएम-किसानचे किसान-सन्मान"
    " किसान-सन्मान-निधी सन्मान-निधी सन्माननिधी किसान-योजना किसान-योजनेचे किसान-हप्ता किसानचा-हप्ता"
    " किसानचे-पैसे किसानचा नमो-शेतकरी नमो-शेतकरीचा नमो-शेतकरीचे नमो-सन्मान शेतकरी-योजना"
    " शेतकरी-सन्मान दोन-हजाराचा-हप्ता दोन-हजारांचा-हप्ता पंतप्रधान-किसान pm-kisan pmkisan"
    " p-m-kisan pm-kisancha pm-kisanche kisan-sanman kisan-samman sanman-nidhi samman-nidhi"
    " kisan-hapta kisancha-hapta kisanche-paise namo-shetkari kisan-yojana don-hajarancha-hapta"
    " पीएम-किसानची पी-एम-किसानचे किसान-सन्मानचे किसानाचे नमोचे नमो-चा मोदींचे-पैसे मोदींचे-दोन-हजार"
    " मोदीचे शेतकऱ्यांचे-दोन-हजार दोन-हजारचा-हप्ता दोन-हजार-रुपये-सरकारचे pmkisanche",
    "mgnrega": "मनरेगा मनरेगाचे मनरेगाची नरेगा रोजगार-हमी रोजगारहमी रोजगार-हमीची रोजगार-हमीचे"
    " रोहयो जॉब-कार्ड जॉबकार्ड शंभर-दिवस हमीची-मजुरी manrega mnrega nrega narega rojgar-hami"
    " rojgar-hamichi rojgar-hamiche job-card roho"
    " रोजगार-हमीचे-पैसे रोजगार-हमीचा हमी-योजना हमीचे-पैसे मनरेगाचा मनरेगाच्या नरेगाचे रोहयोची"
    " रोहयोचे",
    "pension": "पेन्शन पेंशन पेन्शनचे पेन्शनची निवृत्तीवेतन निवृत्तिवेतन म्हातारपणाची-पेन्शन"
    " वृद्धापकाळ विधवा-पेन्शन श्रावणबाळ संजय-गांधी निराधार निराधारचे pension penshan penshun"
    " nivruttivetan shravanbal sanjay-gandhi niradhar niradharche vidhva-pension"
    " वृद्ध-पेन्शन म्हातारी-पेन्शन निराधारचं मानधन मानधनाचे विधवा-मानधन दिव्यांग अपंग-पेन्शन"
    " वृद्धापकाळाची पेन्शनचा पेन्शनीचे पेन्शनला mandhan",
    "subsidy": "सबसिडी सब्सिडी सबसीडी अनुदान अनुदानाचे अनुदानाची गॅस-सबसिडी गॅसची-सबसिडी डीबीटी"
    " डिबीटी लाडकी-बहीण लाडकी-बहिण लाडकी-बहीणचे लाडक्या-बहिणीचे लाडकी-बहिणीचे लाडकी"
    " माझी-लाडकी-बहीण शिष्यवृत्ती स्कॉलरशिप सरकारी-पैसे सरकारचे-पैसे योजनेचे योजनेचे-पैसे योजनेची"
    " शासनाचे-पैसे नुकसान-भरपाई नुकसानभरपाई अतिवृष्टीचे subsidy sabsidi anudan anudanache dbt"
    " ladki-bahin ladki-bahin-che ladki-bahinche ladkya-bahiniche ladki shishyavrutti scholarship"
    " sarkari-paise sarkarche-paise yojneche yojneche-paise nuksan-bharpai सिलेंडरची-सबसिडी"
    " सिलिंडरची-सबसिडी cylinder-chi-subsidy cylinderchi-subsidy cylinder-subsidy"
    " लाडकी-बहिणीचा लाडक्या-बहिणीचा लाडकी-बहीणचा लाडकीचे अनुदानाचा सबसिडीचे सबसिडीची शासनाची-मदत"
    " सरकारी-मदत सरकारी-अनुदान शिष्यवृत्तीचे शिष्यवृत्तीची स्कॉलरशिपचे घरकुलाचे-पैसे भरपाईचे-पैसे"
    " अनुदानाचं",
    "wages": "मजुरी मजुरीचे मजुरीची पगार पगाराचे पगारचे वेतन रोजंदारी हजेरी मजूरी सॅलरी majuri"
    " majuriche pagar pagarache vetan rojandari hajeri salary"
    " पगाराची पगार-झाला सॅलरीचे मजुरीचा दुधाचे-पैसे दुधाचं-बिल दुधाचे-बिल दूध-बिल दुधाची-बिलं"
    " उसाचे-पैसे उसाचं-बिल ऊसाचे-पैसे ऊस-बिल कापसाचे-पैसे dudhache-paise dudh-bill usache-paise"
    " सोसायटीचे-पैसे पेमेंट-डेअरीचे डेअरीचे-पैसे डेअरीचं-पेमेंट",
    "card": "कार्ड कार्डाचा कार्डाची कार्डचा कार्डची कार्डाला डेबिट-कार्ड डेबिटकार्ड रुपे-कार्ड"
    " रुपे एटीएम-कार्ड एटीएमकार्ड बँक-कार्ड card kard debit-card rupay rupay-card atm-card cardcha"
    " cardche",
    "atm": "एटीएम एटीएमचा एटीएमची एटीएममध्ये एटीएममधून एटीएमला एटिएम ए-टी-एम पैसे-काढायचं-मशीन atm"
    " atmcha atmmadhun atm-madhun etiem",
    "block": "बंद बंदच ब्लॉक ब्लॉकच लॉक ब्लॉक-करा बंद-करा बंद-करायचं बंद-करून थांबवा गोठवा"
    " निष्क्रिय रद्द-करा कुलूप-लावा band bandh block blok lock band-kara block-kara thambva gothva"
    " लॉक-करा लॉक-करून बंद-पाडा स्टॉप बंद-करून-टाका थांबवायचं थांबवून stop बंद-व्हायला बंद-ठेवा"
    " ब्लॉक-करायचं ब्लॉक-करून-टाका ब्लॉक-करायचंय बंद-करायचंय वापरता-येऊ-नये कोणी-वापरू-नये"
    " कुणी-वापरू-नये",
    "lost": "हरवला हरवली हरवले हरवलं हरवलेला हरवलेलं हरवलंय हरवलाय हारवला हारवलं गहाळ गहाळ-झाले"
    " गहाळ-झालं पडला पडलं पडले पडून-गेलं पडलंय कुठेतरी-पडलं सापडत-नाही सापडत-नाहीये सापडेना"
    " सापडेनासं मिळत-नाही मिळेना दिसत-नाही विसरलो विसरले राहून-गेले कुठे-ठेवलं harvla harvala"
    " haravla haravala haravle harvle harvali haravli haravlay gahal gahal-zala gahal-zale padla"
    " padle padala padun-gela sapdat-nahi sapadat-nahi sapdena milat-nahi milena disat-nahi"
    " हरवलेत हरपलं हरपले हरवून-गेलं हरवून-बसलो पडून-गेले गळून-पडलं सांडलं गिळलं गिळले गिळलंय"
    " गिळंकृत अडकलं-मशीनमध्ये मशीनमध्ये-अडकलं मशीनमध्ये-राहिलं आत-राहिलं आत-अडकलं बाहेर-आलंच-नाही"
    " नाहीसं-झालं गहाळ-झाला हरवायला गमावलं गमावले दिसेना दिसत-नाहीये कुठे-गेलं कुठे-गेलं-कळत-नाही"
    " gilla gilale adakla-machine"
    " अडकून-बसलं अडकून-बसलंय अडकून-राहिलं अडकून-पडलं अडकलं अडकलंय फसलं-मशीनमध्ये",
    "stolen": "चोरी चोरीला चोरीला-गेला चोरीला-गेली चोरीला-गेले चोरीला-गेलं चोरलं चोरले चोरला चोरली"
    " चोरून चोराने चोरानं चोर चोरट्याने लंपास पळवलं पळवले पळवला मारलं-पाकीट पाकीटमार पाकिटमार"
    " हिसकावलं हिसकावले हिसकावून लुटलं लुटले chori chorila chorila-gela chorila-gele chorila-geli"
    " chorla chorle chorun chorane chor lampas palavla palavle pakitmar hiskavla hiskavun lutla"
    " चोरलंय चोरलेलं चोरी-झालं चोरी-झाली चोरट्यांनी उचललं-कुणी पाकीट-मारलं पाकीट-मारले मारलं मारले"
    " हातसफाई खेचलं खेचून-नेलं ओढून-नेलं नेलं-कोणी उचलून-नेलं पळवून-नेलं chorlay pakit-marla"
    " लांबवलं लांबवले उचललं घेऊन-गेलं-कुणीतरी कुणीतरी-नेलं कोणीतरी-नेलं कोणी-नेलं",
    "purse": "पाकीट पाकिट पाकीटात पाकिटात पर्स पर्समध्ये खिसा खिशात खिशातून पिशवी पिशवीत बॅग वॉलेट"
    " pakit pakitat purse pars khisa khishat khishatun pishvi bag wallet"
    " पर्सही पर्सबरोबर पाकीटच थैली पाकिटासह बॅगेत पर्सला",
    "fraud": "फ्रॉड फ्राड फ्रॉडची फसवणूक फसवणुक फसवणुकीची फसवले फसवलं फसवला फसवून फसलो फसले गंडा"
    " गंडवलं गंडवले गंडा-घातला घोटाळा घोटाळ्याची धोका धोका-झाला लुबाडलं लुबाडले लुबाडणूक लबाडी हॅक"
    " हॅकरने ठगवलं ठगले fraud frod fraud-zala fasavnuk fasavnook phasavnuk fasavle fasavla"
    " phasavla ganda gandavla ghotala dhoka lubadla lubadle hack thagla"
    " फसवणुकीचा फसवतोय फसविलं फसगत लुटलं-ऑनलाइन सायबर सायबर-गुन्हा ठकवलं ठकवले ठकले टोपी-घातली"
    " चुना-लावला बनवेगिरी लुबाडले-पैसे लूट लुटमार लुटून fasvanuk fasvale thakavla cyber हॅक-झालं"
    " हॅक-केलं दगाफटका दगा धोकेबाजी फ्रॉड-झालाय फसवणूक-झालीय गंडवले-मला",
    "without_me": "न-विचारता विचारता-नाही मला-न-विचारता माझ्या-नकळत नकळत परस्पर आपोआप आपोआपच आपसूक"
    " मी-नाही-केले मी-नाही-केला मी-केलं-नाही मी-केले-नाही मी-केला-नाही मी-केलेला-नाही"
    " मी-काढले-नाहीत मी-काढले-नाही मी-काढलेच-नाहीत मी-नाही-काढले मी-काढलेले-नाहीत मी-गेलोच-नाही"
    " मी-गेलेच-नाही मी-पाठवले-नाहीत मी-नाही-पाठवले माझ्या-परवानगीशिवाय परवानगीशिवाय परवानगी-नसताना"
    " न-सांगता मला-माहीत-नसताना मला-माहिती-नसताना माहीत-नाही-कोणी कोणीतरी कुणीतरी कोणीतरी-काढले"
    " कोणी-काढले कुणी-काढले अनोळखी-व्यवहार मी-केलेला-नाही-असा कारण-नसताना उगाच विनाकारण"
    " काहीच-न-करता काही-न-करता अचानक n-vicharta na-vicharta nakalat paraspar apoap aapoaap"
    " mi-nahi-kela mi-nahi-kele mi-kela-nahi mi-kele-nahi mi-kadhle-nahit mi-kadhle-nahi"
    " mi-nahi-kadhle mi-kadhlech-nahit mi-pathavle-nahi parvangishivay na-sangta konitari kunitari"
    " koni-tari kuni-tari koni-kadhle kuni-kadhle achanak"
    " विचारल्याशिवाय न-विचारताच मी-काढले-नसताना मी-काहीच-केलं-नाही मी-काही-केलं-नाही"
    " माझ्या-संमतीशिवाय अंगठा-न-लावता अंगठा-न-देता अंगठा-दिला-नसताना मी-दिला-नाही मी-दिले-नाहीत"
    " माझी-सही-नसताना कोण-काढतंय कोणी-तरी-काढले मला-पत्ताच-नाही पत्ताच-नाही मला-कल्पना-नसताना"
    " मी-न-काढता न-काढता मी-घरी-असताना कार्ड-माझ्याकडे-असताना angtha-na-lavta mi-na-kadhta",
    "otp": "ओटीपी ओटीपी-सांगितला ओटीपी-दिला ओटिपी ओ-टी-पी ओटीपी-घेतला कोड-सांगितला पिन-सांगितला"
    " लिंक-उघडली लिंकवर-क्लिक लिंक-दाबली लिंक-आली लिंकवर क्लिक क्लिक-केलं एनीडेस्क otp"
    " otp-sangitla otp-dila otp-ghetla o-t-p code-sangitla pin-sangitla link-ughadli link-dabli"
    " linkvar linkvar-click click-kela anydesk"
    " ओटीपी-विचारला ओटीपी-मागितला ओटीपी-सांगून कोड-विचारला पिन-विचारला पिन-मागितला लिंकवर-टच"
    " लिंक-ओपन लिंकला लिंक-पाठवली अ‍ॅप-डाउनलोड ॲप-टाकायला क्यूआर-कोड qr-code otp-vicharla",
    "fake_call": "बँकेतून-बोलतोय बँकेतून-बोलतो बँकेतून-बोलत-आहे बँकेतून-फोन बँकेचा-फोन-आला"
    " बँकेचा-माणूस-म्हणून बँकेतला-म्हणून खोटा-फोन खोटा-कॉल फेक-कॉल बनावट-फोन अनोळखी-फोन"
    " अनोळखी-नंबर अनोळखी-कॉल फोन-आला-होता फोन-आला कॉल-आला बँक-मॅनेजर-म्हणून"
    " केवायसी-अपडेट-करा-म्हणून बोलतोय-म्हणून म्हणून-फोन बनावट bankettun-boltoy banketun-boltoy"
    " banketun-bolto banketun-phone bankecha-phone khota-phone fake-call anolkhi-number"
    " anolkhi-phone phone-aala phone-ala call-aala call-ala boltoy-mhanun",
    "loan": "कर्ज कर्जा कर्जाचा कर्जाची कर्जाचे कर्जाचं कर्जाच्या कर्जावर कर्जाला कर्जे लोन लोनचा"
    " लोनची लोनचे लोनचं लोनच्या लोनवर लोनला उसने कर्जखाते कर्ज-खाते karj karja karjacha karjachi"
    " karjache karjachya karjavar karz loan lon loncha lonche lonchi loan-cha loan-che"
    " कर्जाचं-कसं कर्जखात्यात लोनबद्दल उधारी कर्जाबद्दल कर्जाची-माहिती karjabaddal",
    "loan_kind": "ट्रॅक्टर ट्रॅक्टरचा ट्रॅक्टरच्या ट्रॅक्टरचे गृहकर्ज गृह-कर्ज घरकुल घरकुलाच्या"
    " घराचे घराच्या घरकर्ज होम-लोन गाडीचे गाडीच्या दुचाकी मोटरसायकल शैक्षणिक शिक्षणाचे शिक्षणासाठी"
    " दुकानाचे दुकानाच्या व्यवसाय धंद्याचे मुद्रा मुद्राचे म्हशीचे गाईचे दुग्ध शेळीपालन वैयक्तिक"
    " पर्सनल-लोन विहिरीचे पंपाचे ठिबक ठिबकचे रिक्षाचे रिक्षा tractor tractorcha tractorche"
    " tractorchya gruhakarj gruh-karj gharkul gharacha gharache home-loan gadiche dukan mudra"
    " mhashiche personal-loan thibak riksha",
    "apply": "अर्ज अर्ज-करायचा नवीन-कर्ज नवं-कर्ज कर्ज-पाहिजे कर्ज-हवं कर्ज-हवंय कर्ज-हवे"
    " कर्ज-मिळेल कर्ज-मिळेल-का कर्ज-घ्यायचं कर्ज-घ्यायचे कर्ज-काढायचं लोन-पाहिजे लोन-हवं लोन-मिळेल"
    " लोन-घ्यायचं नवीन-लोन मंजूर मंजुरी नवीन-खाते नवीन-खातं खाते-उघडायचं खाते-उघडायचे खातं-उघडायचं"
    " खाते-काढायचं खाते-खोलायचं नवीन-कार्ड नवीन-एटीएम कार्ड-पाहिजे-नवीन arj navin-karj karj-pahije"
    " karj-hava karj-havay karj-milel karj-ghyaycha karj-kadhaycha loan-pahije loan-hava"
    " loan-milel loan-ghyaycha navin-loan manjur manjuri navin-khate khate-ughadayche"
    " khate-ughdaycha navin-card navin-atm",
    "instalment": "हप्ता हप्ते हप्त्याचा हप्त्याची हप्त्याचे हप्त्यांची ईएमआय इएमआय ई-एम-आय"
    " ईएमआयचा किस्त hapta hapte haptyacha haptyachi hafta emi e-m-i"
    " हप्त्यांचे हप्त्यांचा किस्ती किस्तीचा ईएमआयची ईएमआयचे installment instalment इन्स्टॉलमेंट"
    " इंस्टॉलमेंट",
    "due": "बाकी बाकीचे थकीत थकले थकलेत थकला थकबाकी थकबाकीत देणे देणं देणे-बाकी द्यायचे-बाकी"
    " भरायचे-राहिले भरायचा-राहिला भरायचे-आहेत भरायची-आहे भरायचा-आहे भरायचं-आहे भरायला-लागेल"
    " भरावे-लागतील भरावे-लागेल भरावा-लागेल राहिले राहिलेत राहिलंय फेडायचे फेडायचं-राहिलं"
    " उरलेले-कर्ज किती-द्यायचे मुदत मुदत-संपते मुदत-कधी शेवटची-तारीख ड्यू आउटस्टँडिंग baki bakiche"
    " thakit thakbaki thakle thaklet dene bharayche-ahet bharaycha-ahe bharaychi-ahe bharave-lagel"
    " bharava-lagel rahile rahilet fedayche mudat shevatchi-tarikh due outstanding"
    " राहिलंय-किती शिल्लक-कर्ज उरलंय देणं-राहिलं किती-फेडायचे किती-फेडायचं फेडायचं भरणं-राहिलं"
    " थकले-किती ड्यू-डेट मुदतवाढ भरायला-पाहिजे भरावी-लागेल कितीची-बाकी उरलेली-रक्कम due-date बुडीत"
    " शेवटची-मुदत",
    "pay": "भरायचे भरायचा भरायची भरायचं भरायला भरले भरला भरली भरतो भरू भरता भरणार भरावे भरावा भरा"
    " फेडायचा फेडले फेडू फेडणे फेड परतफेड परत-करायचे पेमेंट चुकते चुकता-करायचा bharayche bharaycha"
    " bharaychi bharayla bharle bharla bharu bharava bharave bhara fedaycha fedle paratfed payment"
    " chukta",
    "interest": "व्याज व्याजाचा व्याजाचे व्याजाची व्याजदर व्याज-दर इंटरेस्ट vyaj vyajacha vyajdar"
    " vyaaj interest",
    "when": "कधी कधीपर्यंत कधी-पर्यंत कधीची केव्हा केंव्हा कोणत्या-तारखेला किती-तारखेला किती-तारीख"
    " कोणती-तारीख तारीख तारखेला कुठल्या-तारखेला कोणत्या-दिवशी kadhi kadhiparyant kadhi-paryant"
    " kevha kenvha tarikh tarkhela konti-tarikh kiti-tarkhela kontya-tarkhela"
    " कवा कधीपासून कधीला कधीचा कितव्या कुठल्या-महिन्यात कोणत्या-महिन्यात कोणत्या-वारी डेट date kava",
    "kcc": "केसीसी केसीसीची केसीसीचा केसीसीचे केसीसीचं के-सी-सी किसान-क्रेडिट-कार्ड"
    " किसान-क्रेडिट-कार्डवर किसान-क्रेडिट-कार्डाची किसान-क्रेडिट किसान-कार्ड किसान-कार्डाची"
    " किसान-कार्डवर किसान-कार्डाचे पीक-कर्ज पीककर्ज पीक-कर्जाची पीक-कर्जाचे पीक-कर्जाच्या"
    " पीककर्जाची पिक-कर्ज शेती-कर्ज शेतीचे-कर्ज शेतकरी-कार्ड किसान-लोन kcc k-c-c kcc-chi kcc-cha"
    " kcc-che kisan-credit-card kisan-credit kisan-card pik-karj pikkarj peek-karj pik-karja"
    " pik-karjache sheti-karj shetkari-card kisan-loan शेतकरी-क्रेडिट-कार्ड शेतकरी-क्रेडिट-कार्डची"
    " शेतकरी-क्रेडिट-कार्डाची शेतकरी-क्रेडिट किसान-कार्डातून किसान-कार्डातले shetkari-credit-card"
    " shetkari-credit"
    " किसान-क्रेडिट-कार्डचे किसान-क्रेडिट-कार्डचा किसान-क्रेडिट-कार्डाचे किसान-क्रेडिट-कार्डाचा"
    " किसान-कार्डचे किसान-कार्डचा किसान-कार्डची पीक-कर्जाचा पीककर्जाचा पीककर्जाचे पीक-कर्जावर"
    " पीककर्जावर पीक-कर्जाला केसीसीवर केसीसीला केसीसीच्या केसीसीतून केसीसी-लोन शेतीकर्ज शेतीकर्जाचा"
    " शेतीच्या-कर्जाचा शेतीच्या-कर्जाचे शेतीसाठीचं-कर्ज शेतीसाठी-काढलेलं-कर्ज सोसायटीचं-कर्ज",
    "limit": "मर्यादा मर्यादेची मर्यादे लिमिट लिमिटची किती-मंजूर मंजूर-रक्कम maryada maryade limit"
    " limitchi"
    " लिमिट-किती लिमिटमध्ये किती-उचलता किती-काढता-येतील किती-मिळू-शकतात वाढवून-मिळेल",
    "gold": "सोने सोनं सोन्याचे सोन्याचा सोन्याची सोन्यावर सोन्याच्या सोनेतारण सोने-तारण दागिने"
    " दागिन्यांवर दागिन्यांचा दागिना गहाण तारण मंगळसूत्र गोल्ड गोल्ड-लोन sone sona sonyacha"
    " sonyache sonyachi sonyavar sonetaran sone-taran dagine daginyanvar gahan taran gold"
    " gold-loan",
    "auction": "लिलाव लिलावात लिलावाची लिलावाची-नोटीस जप्ती जप्त lilav lilavat lilavachi japti"
    " auction",
    "crop": "पीक पिक पिके पिकाचे पिकाचा पिकाला पिकांचे शेत शेती शेतातलं सोयाबीन कापूस उसाचे कांदा"
    " भात गहू ज्वारी तूर डाळिंब द्राक्ष pik peek pikacha pikache pikala shet sheti soyabin"
    " soyabean kapus kanda bhat gahu jvari tur",
    "insurance": "विमा विम्याचा विम्याचे विम्याची पीकविमा पीक-विमा पीक-विम्याचे इन्शुरन्स इन्शुरंस"
    " फसल-बिमा पॉलिसी प्रीमियम vima vimyacha vimyache pikvima pik-vima peek-vima insurance"
    " fasal-bima policy pmfby",
    "damage": "नुकसान नुकसानीची नुकसानीचा नुकसानीची-भरपाई भरपाई खराब खराब-झाले वाया वाया-गेले"
    " गारपीट अतिवृष्टी पूर पुराने दुष्काळ पावसाने वाहून-गेले कीड जळाले nuksan nuksanichi nuksani"
    " bharpai kharab kharab-zale vaya-gele garpit ativrushti pur dushkal pavsane kid",
    "shg": "बचत-गट बचतगट बचत-गटाचे बचत-गटाचा बचत-गटाची बचतगटाचे महिला-गट महिला-बचत-गट महिला-मंडळ"
    " गटाचे गटाचं गटाच्या समूह स्वयंसहाय्यता-गट bachat-gat bachatgat bachat-gatache mahila-gat"
    " mahila-bachat-gat mahila-mandal gatache gatacha samuh shg self-help-group",
    "branch": "शाखा शाखेचा शाखेची शाखेत शाखेतून शाखेला ब्रँच ब्रांच ब्रँचमध्ये ब्रँचचा बँक-शाखा"
    " ऑफिस कचेरी कार्यालय shakha shakhecha shakhechi shakhet shakhela branch branchcha brach"
    " office"
    " शाखेचं शाखेचे शाखेपर्यंत ब्रांचचा ब्रँचला बँकेची-शाखा ब्रांचमध्ये ब्रांचला शाखा-कार्यालय",
    "bank": "बँक बँकेत बँकेतला बँकेतले बँकेतल्या बँकेतून बँकेचा बँकेची बँकेचे बँकेला बँकेच्या"
    " बँकवाले बॅंक बॅंकेत bank banket banketla banketlya banketun bankecha bankechi bankela"
    " bankechya bankvale",
    "village": "गाव गावात गावाजवळ गावाच्या गावाला गावी गावातलं खेडे शहर शहरात तालुका तालुक्यात"
    " जिल्हा आमच्याकडे आमच्या-भागात भागात वस्ती पिनकोड पिन-कोड gav gavat gavajaval gavachya gavala"
    " gaon gaonat shahar taluka jilha amchyakade bhagat pincode",
    "bank_mitra": "बँक-मित्र बँकमित्र बँक-मित्राचा बँक-सखी बँकसखी सीएसपी ग्राहक-सेवा-केंद्र"
    " ग्राहक-केंद्र सेवा-केंद्र बीसी बीसी-पॉइंट बँक-प्रतिनिधी ग्राहकसेवा-केंद्र bank-mitra"
    " bankmitra bank-mitr bank-sakhi csp grahak-seva-kendra seva-kendra bc-point bc"
    " बँक-मित्राला बँकमित्राचा बँक-मित्राचं बँक-सखीचं बँक-सखीचा अंगठा-लावून-पैसे-देणारा"
    " बँकेचा-माणूस-गावात मित्र-बँकेचा",
    "where": "कुठे कुठं कुठेय कुठंय कुठल्या-ठिकाणी कोठे कोणत्या-ठिकाणी कुठे-आहे कुठे-मिळेल कुठला"
    " kuthe kutha kuthay kothe kuthe-ahe kuthe-aahe"
    " कुठाय कुटं कुठल्या कुठल्या-भागात कुठेशी कुठं-हाय कुठपर्यंत-चालत कुठून kutha-hay",
    "near": "जवळ जवळची जवळचा जवळचे जवळपास जवळपासची जवळच्या इथून-जवळ नजीकची नजीकचा शेजारी आसपास"
    " आजूबाजूला javal javalchi javalcha javalche javalpas javalpaschi javalchya jawal jawalchi"
    " aspas shejari najik"
    " जवळपासचं जवळपासचे जवळपासचा जवळचं जवळच्याच जवळात आजूबाजूची लगतची सगळ्यात-जवळचं सर्वात-जवळची",
    "address": "पत्ता पत्त्याचा ठिकाण रस्ता लोकेशन कसं-जायचं कसे-जायचे कुठून-जायचं वाट खूण patta"
    " pata thikan rasta location kasa-jaycha kase-jayche",
    "open_hours": "वेळ वेळा कामाची-वेळ उघडते उघडतात उघडणार उघडी उघडे उघडी-आहे उघडं उघडली"
    " किती-वाजता किती-वाजेपर्यंत वाजता वाजेपर्यंत चालू-असते चालू-आहे-का चालू-असते-का बंद-असते"
    " बंद-आहे-का बंद-होते सुट्टी सुट्टीला सुटी टायमिंग टाइम टायमिंग-काय वेळ-काय जेवणाची-सुट्टी"
    " उद्या-चालू शनिवारी रविवारी vel vela ughadte ughdate ughadnar ughadi kiti-vajta"
    " kiti-vajeparyant vajta vajeparyant chalu-aste chalu-ahe band-aste band-hote sutti timing"
    " time ughade किती-ते-किती बंद-कधी-होते बँक-बंद"
    " खुली खुलं खुलते चालू-राहते चालू-राहील उघडेल उघडतील उघडायची बंद-होणार कामकाजाची कामकाज"
    " किती-वाजल्यापासून सुट्ट्या बँक-चालू बँक-उघडी रविवारी-चालू शनिवारी-चालू आज-बँक-चालू लंच-टाइम"
    " दुपारच्या-सुट्टीत किती-पर्यंत-चालू",
    "complaint": "तक्रार तक्रारी तक्रारीचं तक्रारीची तक्रारीचा तक्रारीचे तक्रारीवर कंप्लेंट"
    " कम्प्लेंट कंप्लेन कंप्लेंटचं गाऱ्हाणे गाऱ्हाणं takrar takrari takraricha takrarichi"
    " takrarich takrariche takrarivar complaint complent compalint complain garhane"
    " तक्रार-अर्ज कंप्लेंटचा कंप्लेंटची कंप्लेंटवर कम्प्लेंटचं कम्प्लेंटची कंप्लेनची कंप्लेनचं"
    " गाऱ्हाण्याचं गाऱ्हाणी कंप्लेंट्स",
    "lodge": "नोंदवा नोंदवायची नोंदवायचा नोंदवून नोंदवायचं नोंदणी नोंद-करा लिहा लिहून लिहून-घ्या"
    " लिहायची घ्या-लिहून दाखल दाखल-करायची तक्रार-करायची तक्रार-करायचीय तक्रार-द्यायची तक्रार-करतो"
    " तक्रार-करते तक्रार-करणार तक्रार-आहे-माझी तक्रार-घ्या रजिस्टर nondva nondvaychi nondvaycha"
    " nondavaychi nondvun nondni liha lihun lihun-ghya dakhal takrar-karaychi takrar-dyaychi"
    " takrar-karaychiy takrar-karto takrar-ghya register तक्रार-करायचं कंप्लेंट-करायची"
    " कंप्लेंट-द्यायची कम्प्लेंट-करायची complaint-karaychi complaint-dyaychi complaint-karaychiy"
    " मांडायचं मांडायचे मांडायची mandaycha mandaychi"
    " टाकायची टाकायचीय तक्रार-टाकायची कंप्लेंट-टाकायची नोंदवायचीय नोंदवायची-आहे नोंदवू नोंदवता"
    " करायचीय तक्रार-नोंदवू दाखल-करा दाखल-करून घेऊन-ठेवा तक्रार-मांडायची द्यायचीय तक्रार-द्यायचीय"
    " तक्रार-लिहा तक्रार-करायला तक्रार-कशी-करायची तक्रार-कुठे-करायची",
    "problem": "अडचण अडचणी त्रास प्रॉब्लेम समस्या चालत-नाही चालत-नाहीये चालेना बिघडलं बिघडले"
    " बिघडलंय खराब-आहे अडकले अडकलेत अडकलं नीट-बोलत-नाही नीट-बोलत-नाहीत नीट-वागत-नाही"
    " नीट-वागत-नाहीत उद्धट उद्धटपणे वाईट-वागणूक वागणूक वागले ओरडले ओरडतात चुकीचा-चार्ज चुकीचे-पैसे"
    " जास्त-घेतले जास्तीचे जास्त-पैसे दोनदा दोन-वेळा लाच पैसे-मागतात जमा-झाले-नाहीत जमा-झाले-नाही"
    " जमा-नाही आले-नाहीत मिळाले-नाहीत उशीर हळू शिव्या adchan tras problem samasya chalat-nahi"
    " bighadla adkale adkle nit-bolat-nahi nit-bolat-nahit neet-bolat-nahi udhat uddhat vagnuk"
    " ordatat jast-ghetle donda don-vela lach jama-zale-nahi jama-zale-nahit aale-nahit ale-nahit"
    " milale-nahit"
    " काम-करत-नाही काम-करत-नाहीये बंद-पडलंय छापून-देत-नाहीत उर्मट उर्मटपणे अपमान अपमान-केला"
    " वाईट-बोलले वाईट-बोलला भांडले हिडीसफिडीस जुमानत-नाही चुकीची-नोंद दोनदा-कापले दोन-वेळा-कापले"
    " जादा-पैसे जादा ज्यादा नाहक वर-पैसे-मागतो कमिशन-मागतो फाटक्या-नोटा",
    "refuses": "देत-नाही देत-नाहीत देत-नाहीयेत देईना देईनात करत-नाही करत-नाहीत करेनात"
    " भरून-देत-नाही भरून-देत-नाहीत परत-पाठवतात परत-पाठवतोय परत-पाठवतो परत-पाठवलं उद्या-या-म्हणतात"
    " उद्या-या उद्या-ये हेलपाटे फेऱ्या फेरे चकरा चकरा-मारायला-लावतात ऐकत-नाही ऐकत-नाहीत"
    " ऐकून-घेत-नाहीत घेत-नाहीत घेत-नाही नकार-देतात टाळाटाळ टाळतात टोलवाटोलवी लक्ष-देत-नाहीत"
    " दाद-देत-नाहीत det-nahi det-nahit det-naahi karat-nahi karat-nahit karit-nahi bharun-det-nahi"
    " bharun-det-nahit parat-pathvtat parat-pathavtat udya-ya helpate chakra feryya aikat-nahi"
    " aikat-nahit ghet-nahit ghet-nahi talatal laksha-det-nahit"
    " देतच-नाहीत करतच-नाहीत घेतच-नाहीत देण्यास करून-देत-नाहीत करून-देत-नाही काढून-देत-नाहीत"
    " छापून-देत-नाहीत छापून-देत-नाही भरून-घेत-नाहीत बोलतच-नाहीत उभं-करत-नाहीत दारात-उभं दाद-लागू"
    " खेटे खेटे-घालतोय हेलपाटे-घालतोय वणवण",
    "not_come_out": "निघाले-नाहीत निघालेच-नाहीत निघाले-नाही निघालेच-नाही पैसे-निघाले-नाहीत"
    " पैसे-निघाले-नाही पैसे-आलेच-नाहीत पैसे-आले-नाहीत-मशीनमधून मशीनमधून-पैसे-आले-नाहीत"
    " एटीएममधून-पैसे-आले-नाहीत पैसे-बाहेर-आले-नाहीत बाहेर-आले-नाहीत बाहेर-आलेच-नाहीत निघेनात"
    " मशीनने-दिले-नाहीत पैसे-दिले-नाहीत पैसे-मिळाले-नाहीत हातात-आले-नाहीत पैसेच-आले-नाहीत"
    " कॅश-आली-नाही कॅश-निघाली-नाही nighale-nahit nighalech-nahit nighale-nahi nighalech-nahi"
    " paise-nighale-nahit paise-aalech-nahit baher-aale-nahit baher-ale-nahit paise-dile-nahit"
    " paise-milale-nahit cash-aali-nahi cash-nighali-nahi hatat-aale-nahit"
    " नोटा-आल्या-नाहीत नोटा-आल्याच-नाहीत नोटा-निघाल्या-नाहीत नोटा-निघाल्याच-नाहीत निघाल्या-नाहीत"
    " नोटा-बाहेर-आल्या-नाहीत नोटा-मिळाल्या-नाहीत पैसे-न-येता पैसे-न-निघता न-येता-कापले"
    " मशीनने-पैसे-दिले-नाहीत मशीनने-पैसेच-दिले-नाहीत पैसे-हातात-आले-नाहीत पैसे-अडकले-मशीनमध्ये"
    " मशीनमध्ये-पैसे-अडकले पैसे-आले-नाही-पण-कट पैसे-आले-नाहीत-पण notes-alya-nahit note-ali-nahi"
    " paise-ale-nahit-atm",
    "what_became": "काय-झालं काय-झाले काय-झाला पुढे-काय-झालं कुठवर कुठवर-आली कुठपर्यंत कुठंपर्यंत"
    " कुठपर्यंत-आली स्थिती स्टेटस स्टेट्स सद्यस्थिती निकाल निकाल-लागला निवारण सुटली सुटली-का"
    " सॉल्व्ह सॉल्व सोडवली मिटली मिटली-का उत्तर काही-उत्तर उत्तर-आलं-नाही उत्तर-नाही कार्यवाही"
    " कारवाई दखल दखल-घेतली प्रगती अजून-काही-नाही अजून-काहीच-नाही पूर्ण-झाली-का मार्गी निपटारा"
    " kay-zala kay-zale kay-jhala kay-jhale kuthvar kuthparyant kuthe-paryant sthiti status stetas"
    " nikal nivaran sutli solve sodavli mitli uttar uttar-nahi karyavahi karvai dakhal"
    " pudhe-kay-zala"
    " काय-होतंय काय-केलंत काय-केलं-पुढे पुढे-काय निकाली निकाली-निघाली निकाली-काढली सुटणार-कधी"
    " सुटली-नाही मिटणार कुठे-अडकली कुठपर्यंत-पोहोचली कुठवर-पोहोचली कुठे-पोहोचली कधी-सुटणार"
    " अजून-काही-कळलं-नाही काहीच-कळलं-नाही काही-कळलं-नाही-अजून काही-झालं-का काहीतरी-झालं-का"
    " काही-हालचाल अपडेट-काय दखल-घेतली-का दखल-घेतली-नाही काम-झालं-का बंद-झाली-का kuthvar-ali"
    " kay-zalay काय-झालंय काय-झालय प्रलंबित पेंडिंग pending"
    " निर्णय निर्णय-झाला-का फैसला",
    "ticket": "तक्रार-क्रमांक तक्रार-नंबर तक्रारीचा-नंबर तक्रारीचा-क्रमांक तिकीट तिकीट-नंबर टोकन"
    " संदर्भ-क्रमांक रेफरन्स-नंबर रेफरन्स पावती-क्रमांक takrar-kramank takrar-number"
    " takraricha-number ticket ticket-number reference reference-number sandarbh-kramank",
    "aadhaar": "आधार आधारकार्ड आधार-कार्ड आधारचा आधारची आधार-नंबर आधार-क्रमांक aadhar adhar"
    " aadhaar adhar-card aadhar-card aadhaar-card",
    "link": "लिंक लिंकिंग जोडा जोडायचं जोडायचा जोडलं जोडले जोडलेलं जोडलाय जोडला जोडणी संलग्न"
    " सीडिंग सीड link linking joda jodaycha jodla jodle jodlela jodni seeding seed npci",
    "kyc": "केवायसी केवायसीची केवायसीसाठी के-वाय-सी ई-केवायसी रीकेवायसी री-केवायसी कागदपत्र"
    " कागदपत्रे कागदपत्रं कागद kyc k-y-c e-kyc ekyc rekyc re-kyc kagadpatra kagadpatre kagad",
    "update": "अपडेट अपडेट-करायचं अद्ययावत नूतनीकरण रिन्यू अपडेट-झाली update apdet nutanikaran"
    " renew",
    "frozen": "गोठवलं गोठवले गोठलं गोठवलेलं फ्रीज फ्रिज होल्ड होल्डवर थांबवलेलं-खाते gothavla"
    " gothavle freeze friz hold holdvar",
    "dormant": "निष्क्रिय सुप्त डॉरमंट डोर्मंट इनऑपरेटिव्ह बंद-पडलेलं बंद-पडलं-खाते वापरात-नसलेलं"
    " खूप-दिवस-वापरलं-नाही nishkriya dormant inoperative band-padla-khate",
    "activate": "सुरू-करायचं सुरू-करा चालू-करा चालू-करायचं पुन्हा-चालू पुन्हा-सुरू ऍक्टिव्हेट"
    " अॅक्टिव्हेट अ‍ॅक्टिव्हेट ऍक्टिव्ह अॅक्टिव्ह सक्रिय अनब्लॉक suru-karaycha chalu-kara"
    " chalu-karaycha punha-chalu punha-suru activate active sakriya unblock",
    "why": "का-बरं कशामुळे का-बंद का-नाही कशासाठी कशाला काय-कारण कारण कारण-काय का-कापले kashamule"
    " kashasathi kashala karan ka-band ka-kapale",
    "state": "खाते-चालू-आहे-का खातं-चालू-आहे-का चालू-आहे-की-बंद चालू-की-बंद खात्याची-स्थिती"
    " खाते-चालू खातं-चालू खाते-बंद खातं-बंद-झालं khate-chalu khate-chalu-ahe-ka khatyachi-sthiti"
    " chalu-ahe-ki-band khate-band",
    "rate": "दर दराने व्याजदर व्याज-दर टक्के रेट रेट-काय किती-टक्के किती-व्याज dar vyajdar"
    " vyaj-dar takke rate kiti-takke kiti-vyaj",
    "fixed_deposit": "एफडी एफडीची एफडीचा एफडीचे एफ-डी फिक्स-डिपॉझिट फिक्स्ड-डिपॉझिट मुदत-ठेव"
    " मुदतठेव मुदत-ठेवीचा ठेव ठेवी ठेवीची ठेवीचा ठेवीवर आरडी आर-डी आवर्ती-ठेव fd f-d fdchi"
    " fixed-deposit fix-deposit mudat-thev mudatthev thev thevi thevicha thevivar rd r-d recurring",
    "mature": "मुदत-पूर्ण मुदत-पूर्ण-होणार मुदत-संपणार परिपक्व मॅच्युअर मॅच्युरिटी मॅच्युर"
    " पूर्ण-होणार पूर्ण-होते mudat-purna mature maturity paripakva purna-honar",
    "upi": "यूपीआय युपीआय यूपीआयने गुगल-पे गुगलपे जीपे फोन-पे फोनपे भीम पेटीएम वन-टू-थ्री-पे"
    " १२३-पे upi u-p-i google-pay gpay phonepe phone-pay bhim paytm 123pay 123-pay",
    "feature_phone": "साधा-फोन साध्या-फोनवर साध्या-फोनवरून बटणाचा-फोन बटणाच्या-फोनवरून बटनाचा-फोन"
    " कीपॅड-फोन छोटा-फोन इंटरनेट-नाही इंटरनेटशिवाय नेट-नसताना नेटशिवाय sadha-phone"
    " sadhya-phone-varun batnacha-phone keypad-phone internetshivay internet-nahi netshivay",
    "how_to": "कसं कसे कसा कशी कसं-करायचं कसे-करायचे कशी-करायची काय-करावे काय-करायचं काय-करावं"
    " प्रक्रिया पद्धत kasa kase kashi kasa-karaycha kase-karayche kay-karave kay-karaycha prakriya"
    " paddhat",
    "cheque": "चेक चेकचा चेकचे धनादेश धनादेशाचा चेक-नंबर चेकबुक check cheque chek dhanadesh"
    " chequecha",
    "stop_payment": "चेक-थांबवा चेक-थांबवायचा चेक-रोखा पेमेंट-थांबवा स्टॉप-पेमेंट चेक-वटू-नका"
    " वटवू-नका वटू-देऊ-नका पास-करू-नका थांबवायचा रोखायचा check-thambva cheque-thambva"
    " cheque-thambvaycha payment-thambva stop-payment vatvu-naka pas-karu-naka roka",
    "book": "चेकबुक चेक-बुक धनादेश-पुस्तिका चेकचं-पुस्तक पुस्तिका पुस्तक checkbook chequebook"
    " check-book cheque-book pustika",
    "order": "नवीन-पाहिजे नवीन-हवं नवीन-हवंय मागवायचं मागवायचे मागवा मागणी संपलं संपले संपलंय"
    " काढून-मिळेल मिळेल-का बनवून-द्या navin-pahije navin-hava magvaycha magvayche magva magni"
    " sampla sample kadhun-milel banvun-dya",
    "nominee": "नॉमिनी नामिनी नॉमिनीचं वारस वारसदार वारसाचे नामनिर्देशन nominee nomini varas"
    " varasdar namnirdeshan",
    "add": "नाव-टाकायचं नाव-लावायचं नाव-घालायचं नाव-जोडायचं नाव-टाका टाकायचं-नाव लावायचं समाविष्ट"
    " naav-takaycha nav-takaycha nav-lavaycha nav-jodaycha nav-taka samavisht",
    "mobile_number": "मोबाइल-नंबर मोबाईल-नंबर मोबाइल मोबाईल फोन-नंबर फोन-क्रमांक मोबाईल-क्रमांक"
    " भ्रमणध्वनी नवा-नंबर नवीन-नंबर जुना-नंबर mobile-number mobile-nambar mobile phone-number"
    " navin-number juna-number",
    "change": "बदला बदलायचा बदलायची बदलायचे बदलायचं बदलून बदलून-द्या बदलता बदलू दुसरा दुसरी दुसरे"
    " दुसरं दुसऱ्या नवीन नवा नवी चेंज badla badlaycha badlaychi badlayche badalaycha badalaychi"
    " badalun badlun dusra dusri dusre dusrya navin change chenj"
    " बदलायचीय बदलायचीये बदलायचंय बदली-करा बदल बदल-करा वेगळी वेगळ्या इतर badlaychi-ahe vegli veglya",
    "dead": "वारले वारली वारला वारलेत वारल्या मृत्यू मृत्यूनंतर मयत निधन निधन-झाले निधन-झालं मेले"
    " मेला गेले-ते देवाघरी स्वर्गवासी मरण varle varla varli varlet mrutyu mrutyunantar mayat"
    " nidhan nidhan-zale mele mela devaghari maran",
    "claim": "क्लेम दावा दाव्याचे दावा-करायचा वारसाहक्क वारस-हक्क मृत्यूनंतर-पैसे पैसे-कसे-मिळतील"
    " claim dava davyache davacha varas-hakk",
    "tpin": "टीपिन टी-पिन टीपीन टेलिफोन-पिन फोन-पिन फोन-बँकिंग-पिन फोन-बँकिंग गुप्त-पिन tpin t-pin"
    " telephone-pin phone-pin phone-banking-pin phone-banking",
    "make": "बनवा बनवायचा बनवायचं बनवायची तयार-करायचा सेट सेट-करायचा सेट-करा तयार तयार-करा banva"
    " banvaycha banvaychi set set-karaycha tayar-karaycha tayar",
    "forgot": "विसरलो विसरले विसरलोय विसरलेय विसरला आठवत-नाही लक्षात-नाही visarlo visarle visarla"
    " athvat-nahi aathvat-nahi lakshat-nahi",
    "person": "माणूस माणसाशी माणसासोबत माणसाला माणसं व्यक्ती व्यक्तीशी अधिकारी अधिकाऱ्याशी"
    " अधिकाऱ्यांशी अधिकाऱ्याला अधिकाऱ्यांना साहेब साहेबांशी साहेबांना मॅनेजर मॅनेजरशी मॅनेजरला"
    " मॅनेजर-साहेब व्यवस्थापक एजंट एजंटशी कर्मचारी कर्मचाऱ्याशी कस्टमर-केअर कस्टमर-केअरशी"
    " ग्राहक-सेवा प्रतिनिधी प्रतिनिधीशी ऑपरेटर कोणाशी-तरी कोणाशीतरी कुणाशी-तरी कुणाशीतरी कोणालातरी"
    " कोणाशी मॅडमशी सरांशी स्टाफ क्लार्क कारकून कारकुनाशी हेल्पलाइन manus mansashi mansasobat"
    " mansala manushya vyakti vyaktishi adhikari adhikaryashi adhikaryanshi adhikaryala saheb"
    " sahebanshi sahebanna manager managershi managerla agent agentshi karmachari karmacharyashi"
    " customer-care customer-carevalyashi operator pratinidhi konashi-tari konashitari"
    " kunashi-tari kunashitari konashi staff clerk karkun sarashi madamshi"
    " माणसांशी माणसालाच माणसाबरोबर खरा-माणूस खऱ्या-माणसाशी जिवंत-माणूस साहेबांकडे साहेबांबरोबर"
    " साहेबांसोबत मॅनेजरांशी मॅनेजर-साहेबांशी मॅनेजरसोबत मॅनेजरकडे अधिकाऱ्यांसोबत अधिकारीसाहेब"
    " बँकवाल्याशी बँकवाल्यांशी बँकेतल्या-माणसाशी बँकेतल्या-कोणाशी कोणाबरोबर कोणासोबत कुणाबरोबर"
    " एक्झिक्युटिव्ह executive ऑफिसर ऑफिसरशी ऑफिसरला officer officershi कस्टमर-केअरला"
    " कस्टमर-सर्व्हिस कॉल-सेंटर call-center हेल्पडेस्क शाखाधिकारी माणूस-पाहिजे कोणीतरी-माणूस"
    " manushyashi",
    "talk": "बोलायचं बोलायचे बोलायचंय बोलायचय बोलणे बोलणं बोलू बोलू-द्या बोलून बोलणं-करून बोलवा"
    " बोलता बोलायला बोलतो बातचीत चर्चा बोलणं-करायचं संवाद bolaycha bolayche bolaychay bolaychi"
    " bolu bolu-dya bolayla bolne bolna talk"
    " बोलायचीय बोलायचंच बोलणार बोलावं बोलणं-करा बोलू-शकतो बोलू-शकते बोलू-दे बोलायची बोलायचा"
    " बोलण्याची गप्पा-मारायच्या",
    "connect": "जोडून-द्या जोडून कनेक्ट कनेक्ट-करा लाइन-द्या लाईन-द्या फोन-द्या फोन-जोडा"
    " फोन-जोडून-द्या कॉल-जोडा लाइन-जोडा लाइन-जोडून फोन-लावून-द्या फोन-लावा गाठ-घालून-द्या"
    " jodun-dya jodun connect connect-kara line-dya phone-dya fon-dya phone-joda call-joda"
    " line-joda phone-lavun-dya"
    " जोडा जोडून-घ्या फोन-दे फोन-द्यावा कॉल-ट्रान्सफर कॉल-द्या कॉल-लावा लाइन-लावा बोलावून-द्या"
    " कॉल-वळवा फोन-फिरवा भेट-घालून-द्या transfer-kara",
    "machine": "मशीन मशिन मशीनशी मशीनवर यंत्र कॉम्प्युटर कंप्युटर संगणक रोबोट रेकॉर्डिंग रेकॉर्डेड"
    " machine mashin yantra computer robot recording"
    " मशीनशी-नको यंत्राशी ऑटोमॅटिक रोबोटशी टेप automatic bot बॉट मशीनला",
    "language": "भाषा भाषेत भाषेतून भाषेचा भाषेमध्ये लँग्वेज लॅंग्वेज bhasha bhashet bhashetun"
    " bhasa language",
    "language_name": "हिंदी हिंदीत हिंदीमध्ये हिंदीतून इंग्रजी इंग्रजीत इंग्रजीमध्ये इंग्रजीतून"
    " इंग्लिश इंग्लिशमध्ये मराठी मराठीत मराठीमध्ये मराठीतून गुजराती गुजरातीत कन्नड कानडी तेलुगू"
    " उर्दू बंगाली hindi hindit hindimadhe english englishmadhe ingraji ingrajit ingreji marathi"
    " marathit marathimadhe gujarati kannada telugu"
    " हिंदीमधून हिंदीत-बोला इंग्लिशमधून इंग्लिशमधे इंग्लिशात हिन्दीत मराठीमधून मराठीमधे तेलगू"
    " तेलुगु तेलुगूत पंजाबी तमिळ तमिळमध्ये कन्नडमध्ये कोकणी कोंकणी उर्दूत मल्याळम ओडिया आसामी tamil"
    " urdu",
    "again": "पुन्हा पुन्हा-एकदा पुनः परत परत-एकदा पुन्यांदा फिरून पुन्हा-सांगा परत-सांगा परत-बोला"
    " एकदा-परत अजून-एकदा आणखी-एकदा रिपीट रिपीट-करा punha punha-ekda parat parat-ekda punyanda"
    " ajun-ekda aankhi-ekda repeat parat-sanga punha-sanga"
    " पुन्हा-बोला पुन्हा-ऐकवा परत-ऐकवा परत-एकवार एकवार दोबारा पुन्हा-सांगाल परत-सांगाल एकदा-अजून"
    " आणखीन-एकदा अजून-एक-वेळा रिपीट-करता पुन्हा-म्हणा परत-म्हणा मघाचं-परत ekda-parat punha-bola"
    " parat-bola",
    "say": "बोला बोल बोला-ना बोललात म्हणालात म्हणाले म्हटलं म्हटलंत काय-म्हणालात काय-म्हणाला"
    " काय-म्हटलं काय-बोललात हळू-सांगा हळू-बोला सावकाश-सांगा सावकाश-बोला हळू सावकाश मोठ्याने"
    " मोठ्यानं-बोला bola bol mhanalat mhanale mhatla kay-mhanalat kay-mhanala kay-bollat halu"
    " halu-sanga savkash savkash-sanga mothyane सांगितलं सांगितले सांगितलंत sangitla sangitle"
    " म्हणत-होतात म्हणताय म्हणालात-तुम्ही म्हणता ऐकवा ऐकवाल सांगत-होतात हळूहळू हळूहळू-बोला"
    " सावकाशीने स्पष्ट-बोला मोठ्याने-बोला aikva",
    "not_heard": "ऐकू-आलं-नाही ऐकू-आले-नाही ऐकू-नाही-आलं ऐकू-येत-नाही ऐकू-आला-नाही ऐकायला-आलं-नाही"
    " ऐकलं-नाही कळलं-नाही कळले-नाही नाही-कळलं काही-कळलं-नाही समजलं-नाही समजले-नाही नाही-समजलं"
    " समजला-नाही आवाज-येत-नाही आवाज-नाही आवाज-तुटतोय आवाज-कट-होतोय स्पष्ट-नाही aiku-aala-nahi"
    " aiku-ala-nahi aiku-nahi-aala aiku-yet-nahi aikayla-ala-nahi kalla-nahi kalala-nahi"
    " kalale-nahi kalle-nahi nahi-kalla samajla-nahi samajala-nahi samajle-nahi nahi-samajla"
    " samjla-nahi avaj-yet-nahi aavaj-yet-nahi avaj-nahi"
    " ऐकायला-नाही-आलं ऐकायला-येत-नाही ऐकायला-आलंच-नाही ऐकायला-आले-नाही ऐकूच-आलं-नाही ऐकूच-येत-नाही"
    " ऐकू-नाही-आले नीट-ऐकू-आलं-नाही नीट-कळलं-नाही कळलंच-नाही समजलंच-नाही लक्षात-नाही-आलं"
    " लक्षात-आलं-नाही ध्यानात-आलं-नाही डोक्यात-शिरलं-नाही कानावर-पडलं-नाही अस्पष्ट आवाज-कमी"
    " आवाज-बारीक आवाज-फाटतोय खरखर समजत-नाही कळत-नाही lakshat-nahi-ala aikayla-nahi-ala samjat-nahi"
    " kalat-nahi",
    "menu": "मेनू मेन्यू मेनूवर मेनूत मेनूमध्ये मुख्य-मेनू मुख्य-मेनूवर मुख्य-यादी पर्याय"
    " पर्यायांवर सुरुवात सुरुवातीला सुरुवातीपासून सुरवातीला सुरवातीपासून सुरुवातीच्या पहिल्यापासून"
    " पहिल्यापासून-सुरू मुखपृष्ठ मेन-मेनू होम menu menuvar menula mukhya-menu main-menu"
    " main-menuvar paryay suruvat suruvatila suruvatipasun survatila survatipasun surwatila"
    " pahilyapasun pahilya-pasun home"
    " मेनूकडे मेनूपासून मेन्यूवर मेन्यूत मेनूला पर्यायांकडे पर्यायाकडे पहिले-पर्याय सगळे-पर्याय"
    " सर्व-पर्याय ऑप्शन ऑप्शन्स options option पहिल्या-पर्यायांवर अगदी-सुरुवातीला मुळापासून"
    " पहिल्या-पानावर मूळ-मेनू सुरवातीपासनं सुरवात suruvatipasna",
    "back": "मागे मागे-जा मागे-न्या परत-जा परत-न्या परत-चला परत-घ्या मागे-घ्या पाठीमागे जा-परत"
    " वर-जा मेनूवर-जा बॅक mage mage-ja maage mage-nya parat-ja parat-nya parat-chala parat-ghya"
    " back"
    " माघारी मागं मागं-न्या परत-नेा परत-जायचं परत-जाऊ परत-जायचंय मागे-जायचं मागे-जायचंय माघारी-न्या"
    " माघारी-चला magari",
    "help": "मदत मदत-करा मदत-हवी मदत-पाहिजे सहाय्य काय-करू-शकता काय-काय-करता-येतं काय-काय-सांगता"
    " हेल्प madat madat-kara madat-havi madat-pahije sahayya kay-karu-shakta help",
    "thanks": "धन्यवाद आभारी आभार थँक्यू थँक-यू बस-झालं झालं-माझं झालं-एवढंच एवढंच एवढंच-होतं"
    " येतो-आता येते-आता ठेवतो ठेवते ठेवू-का फोन-ठेवतो फोन-ठेवते बाय राम-राम dhanyavad aabhari"
    " abhari thank-you thanks evdhach evdhach-hota bas-zala phone-thevto phone-thevte thevto"
    " thevte bye ram-ram",
    "dont": "नको नका नकोय करू-नका करू-नको नका-करू नको-करू करायचं-नाही करायचे-नाही करायची-नाही"
    " पाहिजे-नाही नाही-पाहिजे nako naka nakoy karu-naka karu-nako naka-karu karaycha-nahi"
    " karayche-nahi karaychi-nahi pahije-nahi nahi-pahije तक्रार-करायची-नाही तक्रार-करायची-नाहीये"
    " तक्रार-नको तक्रार-नाही-करायची takrar-karaychi-nahi takrar-nako"
    " नगं नगा नको-आता रद्द-करू-नका नको-मला करायचीच-नाही",
    "off_topic": "पाऊस पावसाचा हवामान थंडी ट्रेन गाडी-किती-वाजता एसटी बसचं बसची रेल्वे विमान"
    " तिकीट-बुक रिचार्ज रिचार्जचा भाव बाजारभाव बाजार-भाव भाव-काय आजचा-भाव सोन्याचा-भाव"
    " सोन्याचे-भाव सोन्याचा-दर मंडई मंडी गाणं गाणे गाणी गाण्याचा भजन सिनेमा पिक्चर चित्रपट मालिका"
    " टीव्ही क्रिकेट मॅच सामना स्कोअर क्रीडा खेळ डॉक्टर दवाखाना दवाखान्यात औषध हॉस्पिटल दुखतंय ताप"
    " नोकरी नोकरीची भरती वीजबिल वीज लाइट लाईट लाइट-बिल लाईट-बिल लाइटचं-बिल निवडणूक निवडणुकीत मतदान"
    " आमदार शाळा शाळेची कॉलेज अॅडमिशन परीक्षा निकाल-दहावी सिम सिम-कार्ड सिमकार्ड रेशन रेशन-कार्ड"
    " रेशनकार्ड पॅन-कार्ड पॅनकार्ड पॅन मतदान-कार्ड पासपोर्ट लायसन्स लायसन शेअर-बाजार शेअर-मार्केट"
    " शेअर्स पेट्रोल डिझेल गॅस-सिलेंडर सिलेंडर सिलिंडर गॅसचा-सिलेंडर जेवण जेवलात जेवला चहा भाजी"
    " दूध बैल म्हैस शेळी रॉंग-नंबर राँग-नंबर चुकून-लागला बातमी बातम्या बातमीपत्र बातमीपत्रात"
    " मुहूर्त राशिभविष्य किराणा दारू पाणी मोटर खत बियाणे युरिया व्हॉट्सअप फेसबुक युट्यूब लॉटरी"
    " जमीन सातबारा तलाठी वकील pavus paus havaman train railway bus est st recharge richarj bhav"
    " bajarbhav bajar-bhav sonyacha-bhav sonyacha-dar gana gane gani bhajan cinema picture pikchar"
    " chitrapat malika tv cricket match samna score doctor davakhana davakhanyat aushadh hospital"
    " naukri nokri bharti vijbill vij light lightcha light-bill bijli nivadnuk nivadnukit matdan"
    " shala college admission pariksha sim sim-card ration ration-card pan-card pan-kard passport"
    " licence share-market share-bazar petrol diesel cylinder silendar gascha-cylinder jevan"
    " jevlat chaha bhaji dudh bail mhais wrong-number rong-number chukun-lagla batmya batmi rashi"
    " pani khat biyane urea facebook youtube lottery jamin satbara talathi vakil बस-किती बस-कधी"
    " बस-आहे बसने बसला bas-kiti bas-kadhi bus-kiti शाळेला शाळेत गाईला आजारी बिमार ajari bimar"
    " गाडीचा-विमा गाडीचा-इन्शुरन्स एलआयसी lic गाडी-कधी जायला-गाडी gadi-kadhi कसे-आहात कसं-चाललंय"
    " kase-ahat बरं-नाही तब्येत दहावीचा बारावीचा दहावी बारावी bara-nahi tabyet dahavicha"
    " सात-बारा सात-बाराचा सात-बाराचे मका मक्याचा सोयाबीनचा-भाव सोयाबीनचा-दर कांद्याचा-भाव"
    " कांद्याचा-दर सिनेमाचे गॅस-बुक गॅस-बुकिंग लग्न लग्नाची लग्नाचं वाढदिवस क्रिकेटची मॅचचा"
    " पासपोर्टचा लाइनमन डीपी लोडशेडिंग भारनियमन पेपर वर्तमानपत्र अॅप-डाउनलोड डॉलर डॉलरचा बिटकॉइन"
    " ऑनलाइन-शॉपिंग कुरिअर पार्सल पोस्ट-ऑफिस पोस्टात ग्रामपंचायत ग्रामसेवक सरपंच कृषी-अधिकारी तहसील"
    " तहसीलदार दाखला जात-प्रमाणपत्र उत्पन्नाचा-दाखला रेशनचे-दुकान लग्नाला हॉटेल ऑफर घरकाम स्वयंपाक"
    "",
}  # fmt: skip
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
