"""Banking words of Hindi, in Devanagari, romanised, and as English words that callers mix in."""

from collections.abc import Mapping

HINDI: Mapping[str, str] = {
    "account": "खाता खाते खातों खाता-नंबर बचत-खाता बचत-खाते अकाउंट एकाउंट अकाउन्ट अकाउंटों"
    " बैंक-खाता सेविंग सेविंग्स जन-धन जनधन जनधन-खाता khata khate khaata khaate khaton akaunt"
    " acount bachat bachat-khata saving jan-dhan",
    "balance": "खाली-है कि-खाली khali-hai खाली-तो बैलेंस बैलंस बेलेंस बैलन्स शेष बाकी-रकम बचे"
    " बची बचा-है बचत-राशि पड़ा-है जमा-पूँजी"
    " balance bache bachi bakaya-balance shesh balens पड़े-हैं पड़ी-है pada-hai pade-hain"
    " pade-hai padi-hai pada-hua बचा-हुआ bacha-hua बचे-हुए कितना-बचा kitna-bacha पैसा-बचा"
    " paisa-bacha बचल",
    "money": "पैसा पैसे पैसों रुपया रुपये रुपए रुपयों रकम राशि धन नकद नगद कैश पइसा पेमेंट paisa"
    " paise paison rupaya rupaye rupay rupe rakam raqam rashi cash nakad paisaa",
    "how_much": "कितना कितने कितनी कित्ता कित्ते kitna kitne kitni kitta",
    "statement": "स्टेटमेंट मिनी-स्टेटमेंट मिनी विवरण ब्योरा ब्यौरा लेखा-जोखा statement"
    " ministatement vivaran byora lekha-jokha मिनि-स्टेटमेंट स्टेटमेन्ट",
    "transaction": "क्या-निकला kya-nikla क्या-क्या-आया kya-kya-aaya क्या-क्या-कटा"
    " क्या-क्या-निकला क्या-जमा क्या-क्या-जमा लेनदेन लेन-देन ट्रांजैक्शन ट्रांज़ैक्शन"
    " ट्रांजेक्शन ट्रांसेक्शन एंट्री"
    " एंट्रियाँ एन्ट्री हिसाब हिसाब-किताब आना-जाना आया-गया क्या-आया-क्या-गया निकासी-जमा"
    " लेन-देन-का lenden len-den len-dain hisab hisaab hisab-kitab aana-jana entry"
    " kya-aya-kya-gaya आवाजाही जमा-निकासी kitna-aaya-kitna-gaya कितना-आया-कितना-गया हिस्ट्री",
    "recent": "आख़िरी आखरी पिछला पिछले पिछली हाल हालिया लास्ट ताज़ा ताज़े अंतिम पिछले-दिनों"
    " हाल-के"
    " इधर aakhri akhri aakhiri pichla pichhla pichle pichhle pichli antim haal हाल-फ़िलहाल",
    "passbook": "पासबुक पास-बुक किताब pasbuk passbuk bank-ki-kitab",
    "come": "आया आए आई आये आयी आ-गया आ-गई आ-गए आ-चुका पहुँचा पहुँचे पहुँची जमा-हुआ जमा-हुई"
    " जमा-हुए"
    " क्रेडिट क्रेडिट-हुआ मिला मिले मिली आना आएगा आएगी आएँगे आवे डला डली डाले-गए चढ़ा चढ़ गिरा"
    " घुसा aaya aya aayi ayi aai aaye aye aa-gaya aa-gayi aa-gaye pahuncha pahunche pahunchi"
    " mila mile mili jama-hua jama-hui jama-hue jama aane aana aayega aayegi credit kredit"
    " आ-गयी जमा आवेगा आने आइल",
    "deposit_in": "जमा जमा-करना जमा-करवाना जमा-कराना डालना डिपॉज़िट jama-karna jama-karana daalna"
    " dalna",
    "withdraw": "निकाला निकाले निकाली निकालना निकालने निकाल निकासी निकल निकला निकले विड्रॉल"
    " विदड्रॉ nikala nikale nikali nikalna nikalne nikal nikasi nikla nikle nikla-hai निकलवाना",
    "cut": "कटा कटे कटी कट कट-गया कट-गए कट-गई कट-गये कटौती काटा काटे काट-लिया काट-लिए डेबिट ग़ायब"
    " गायब उड़-गए उड़ा-लिए उड़ा कम-हो-गए चले-गए चला-गया साफ़-हो-गया kata kate kati kat-gaya"
    " kat-gaye kat-gayi kaat kaate debit gayab ud-gaye uda-liye chale-gaye chala-gaya"
    " kam-ho-gaye katauti kaise-kat कट-रहे kat kat-gya कटत",
    "send": "भेजा भेजे भेजी भेजना भेजने भेज भेजो भेज-दिया ट्रांसफर ट्रांसफ़र डाला डाले डाला-है"
    " पठाया bheja bheje bheji bhejna bhejne bhej transfer dala dale daala daale",
    "charge": "चार्ज चार्जेस शुल्क फीस फ़ीस जुर्माना पेनल्टी charge shulk fees jurmana",
    "message": "मैसेज मेसेज एसएमएस संदेश message sms sandesh mesej",
    "relative": "बेटा बेटे बेटी लड़का लड़के लड़की पति पत्नी घरवाले घरवाली पिता पिताजी बाप बाबूजी"
    " पापा माँ माताजी माता अम्मा मम्मी चाचा दादा दादी नाना ससुर सास बहू beta bete beti ladka"
    " ladke ladki pati patni gharwale pita pitaji baap papa maa mata mataji chacha dada dadi"
    " nana sasur लरिका मरद भाई-ने भाई-का bhai-ne bhai-ka बहन-ने behan-ne bahan-ne",
    "pm_kisan": "मोदी-वाला मोदी-वाले modi-wala modi-wale मोदी-वाली किसान-वाली पीएम-किसान"
    " पी-एम-किसान पीएमकिसान किसान-सम्मान किसान-सम्मान-निधि सम्मान-निधि"
    " किसान-निधि किसान-योजना किसान-की-किस्त किसान-की-किश्त किसान-वाला-पैसा किसान-का-पैसा"
    " किसान-वाले दो-हज़ार-वाला दो-हज़ार-की-किस्त पीएम-किसान-निधि प्रधानमंत्री-किसान"
    " मोदी-वाला-पैसा मोदी-का-पैसा pm-kisan pmkisan kisan-samman samman-nidhi kisan-nidhi"
    " kisan-yojana kisan-ki-kist kisan-ki-kisht kisan-wala-paisa kisan-ka-paisa kisan-wale"
    " do-hazar-wala modi-wala-paisa modi-ka-paisa pradhanmantri-kisan kisan-samman-nidhi",
    "mgnrega": "मनरेगा नरेगा मनरेगा-की-मज़दूरी जॉब-कार्ड सौ-दिन नरेगा-का-पैसा manrega narega"
    " mgnrega nrega job-card sau-din मनेरगा",
    "pension": "पेंशन पेन्शन पेंसन पिंशन वृद्धा-पेंशन विधवा-पेंशन बुढ़ापा-पेंशन वृद्धावस्था"
    " vriddhavastha budhapa vridha विधवा vidhwa दिव्यांग विकलांग पेन्सन pensan"
    " pention"
    " pension penshan pinsan pensan vridha-pension vidhwa-pension",
    "subsidy": "सब्सिडी सब्सीडी सबसिडी गैस-की-सब्सिडी गैस-सब्सिडी डीबीटी सरकारी-पैसा सरकारी-पैसे"
    " छात्रवृत्ति scholarship स्कॉलरशिप chhatravritti वजीफा wazifa लाड़ली-बहना"
    " ladli-behna लाडली-बहना मइया-सम्मान आवास-योजना awas-yojana उज्ज्वला ujjwala"
    " sarkari-paisa"
    " योजना-का-पैसा छात्रवृत्ति स्कॉलरशिप वज़ीफ़ा लाड़ली-बहना लाडली-बहना अनुदान आवास-योजना"
    " आवास-का-पैसा सरकार-का-पैसा योजना गैस-का-पैसा subsidy sabsidi gas-subsidy dbt"
    " sarkari-paisa scholarship chhatravritti ladli-behna ladli-bahna anudan yojana"
    " awas-yojana sarkar-ka-paisa gas-ka-paisa सहायता-राशि बोनस मुआवज़ा-राशि",
    "wages": "मज़दूरी मजूरी तनख़्वाह तनखा वेतन सैलरी पगार दिहाड़ी mazdoori majduri majdoori"
    " mazduri tankha tankhwah vetan salary pagar dihadi",
    "card": "कार्ड कार्डों डेबिट-कार्ड एटीएम-कार्ड रुपे-कार्ड रूपे-कार्ड रुपे काड card kard"
    " debit-card atm-card rupay-card डेबिट",
    "atm": "एटीएम ए-टी-एम एटिएम atm etm a-t-m",
    "block": "बंद बन्द ब्लॉक ब्लाक लॉक बंद-करो बंद-कर-दो रोक-दो band bandh block blok lock bnd"
    " निष्क्रिय अवरुद्ध डिएक्टिवेट deactivate डिसेबल disable लॉक-करो बंद-करवाओ"
    " रुकवा-दो बेकार-कर-दो"
    " band-karo band-karwana निष्क्रिय रोक",
    "lost": "हेराइल हेराय-गइल हेराय गिराय खो खोया खो-गया खो-गई गुम गुम-गया गुम-हो-गया गुमा"
    " गुमा-दिया कहीं-गिर गिर-गया गिर-गई"
    " निगल-लिया निगल-गई निगल nigal-liya nigal-gayi nigal फँस-गया फंस-गया phas-gaya"
    " fas-gaya phans-gaya छूट-गया chhut-gaya chut-gaya मशीन-में-रह-गया इधर-उधर-हो-गया"
    " भूल-आया bhul-aaya गायब gayab ढूँढ-रहा dhundh-raha गुमशुदा"
    " गिरा छूट-गया नहीं-मिल नही-मिल मिल-नहीं लापता भूल-आया-कार्ड ग़ायब-हो-गया लॉस्ट kho"
    " kho-gaya kho-gya khoya khogaya gum gum-gaya gum-ho-gaya gumm gir-gaya gir-gya gir-gayi"
    " chhut-gaya chhoot-gaya nahi-mil nahin-mil nhi-mil mil-nahi kahin-gir खो-दिया हेरा-गइल"
    " हेरा-गया मिल-नही lost भुला-गइल",
    "stolen": "चोरी चुरा चोर चुराया चुरा-लिया छीन छिन-गया छीन-लिया लूट जेबकतरा पॉकेटमार जेब-कट"
    " झपट jhapat chheen-liya chhin-liya jebkatra पर्स-मार loot लुट"
    " जेब-कट-गई पाकेटमारी चोरा chori chura chor churaya chura-liya chheen chhin-gaya"
    " chhin-liya loot jebkatra pocketmar jeb-kat chori-ho-gaya",
    "purse": "पर्स बटुआ बटुवा थैला थैली झोला जेब बैग वॉलेट purse pars batua jeb thaila jhola"
    " bag wallet"
    " पोटली झोले",
    "fraud": "धोखा धोखाधड़ी धोखे फ्रॉड फ़्रॉड फ्राड ठगी ठग ठग-लिया ठगा चपत घोटाला स्कैम हैक"
    " चीटिंग"
    " thagi thag thug झाँसा jhansa लूट-लिया loot-liya चूना-लगा chuna-laga साइबर cyber"
    " पैसे-उड़-गए paise-ud-gaye उड़ा-लिए uda-liye उड़-गए ud-gaye उड़ा-लिया scammer"
    " साफ-कर-दिया saaf-kar-diya जालसाज़ी jalsazi फँसा-लिया"
    " जालसाज़ी जालसाज़ लुट-गया लुट-गए dhokha dhoka dhokhadhadi dhokadhadi fraud frod thagi"
    " thag thag-liya scam hack cheating jaalsazi lut-gaya ghotala froad चूना-लगा ठगाए",
    "without_me": "बिना-बताए बिना-पूछे बिना-मेरी मेरी-जानकारी बिना-जानकारी मैंने-नहीं"
    " bina-puche bina-puchhe bina-bataye मैंने-नहीं-किया maine-nahi-kiya"
    " मैंने-नहीं-निकाला maine-nahi-nikala पता-भी-नहीं-चला अपने-आप apne-aap खुद-ब-खुद"
    " बगैर-बताए मेरी-जानकारी-के-बिना"
    " मैंने-निकाले-नहीं मैंने-तो-नहीं अपने-आप अपनेआप बिना-निकाले किसी-ने-निकाल किसी-और-ने"
    " कोई-और किसी-ने-मेरे-खाते पता-नहीं-किसने किसी-अनजान अनजान बिना-मर्ज़ी बिना-अनुमति"
    " पता-नहीं-कैसे मुझे-पता-नहीं किसी-ने-पैसे हमने-नहीं मैने-नहीं बिना-मेरे bina-bataye"
    " bina-puche bina-puchhe bina-meri meri-jankari maine-nahi maine-nahin maine-nhi"
    " maine-to-nahi apne-aap bina-nikale kisi-ne-nikal kisi-aur-ne kisi-ne-mere-khate"
    " kisi-ne-mere-account kisi-ne-paise pata-nahi-kisne anjan bina-marzi mujhe-pata-nahi"
    " humne-nahi bina-mere कोई-निकाल किसी-ने-पइसा मैं-ने-नहीं किसी-ने-मेरे",
    "otp": "ओटीपी ओ-टी-पी ओटिपी ओटीपी-बता लिंक-दबाया लिंक-पर-क्लिक लिंक-पर लिंक-खोला कोड-बता"
    " link-dabaya link-khola link-pe-click link-par-click ऐप-डाउनलोड app-download"
    " एनीडेस्क anydesk क्यूआर-स्कैन qr-scan स्क्रीन-शेयर screen-share"
    " पिन-बता otp o-t-p link-dabaya link-par-click link-par link-pe link-pe-click pin-bata"
    " code-bata क्लिक-कर click-kar",
    "fake_call": "फ़र्ज़ी-कॉल फर्जी फ़र्जी फोन-करके फ़ोन-करके फोन-आया फ़ोन-आया-था बैंक-वाला-बनकर"
    " बनकर बोलकर कॉल-करके कॉल-आया अनजान-कॉल नकली-कॉल झूठा farzi fargi farji fake phone-karke"
    " phone-aaya phone-aya call-karke call-aaya call-aya bankar banke bolkar nakli-call झाँसा"
    " झांसा बहलाकर bol-ke-paise बोलके",
    "loan": "लोन ऋण कर्ज़ कर्जा क़र्ज़ा करजा उधार लोनवा लौन loan lon karz karza karja karj rin"
    " udhar udhaar rn",
    "loan_kind": "ट्रैक्टर ट्रेक्टर होम-लोन घर-का मकान मकान-का गाड़ी पढ़ाई-का एजुकेशन पर्सनल"
    " मुद्रा दुकान-का गाय-भैंस डेयरी बाइक tractor home makaan makan-ka ghar-ka gadi mudra"
    " dukan-ka personal education dairy bike पम्प पंप भैंस-के-लिए गाय-के-लिए भैंस bhains"
    " bhains-ke-liye",
    "apply": "लोन-चाहिए लोन-लेना लोन-मिलेगा लोन-मिल-सकता लोन-दे-दो नया-लोन कर्ज़-चाहिए"
    " कर्ज़ा-चाहिए आवेदन अप्लाई अप्लाइ नया-खाता खाता-खोलना खाता-खुलवाना खाता-खोलना-है खाता-खुल"
    " अकाउंट-खोलना अकाउंट-खुलवाना नया-अकाउंट नया-कार्ड नया-एटीएम कार्ड-बनवाना कार्ड-चाहिए"
    " कार्ड-कब-आएगा लोन-कैसे-मिलेगा loan-chahiye loan-lena loan-milega loan-mil-sakta"
    " naya-loan karz-chahiye aavedan apply naya-khata khata-kholna khata-khulwana"
    " account-kholna account-khulwana naya-account naya-card naya-atm card-chahiye"
    " card-banwana loan-dedo loan-kaise-milega लोन-पास loan-pass",
    "instalment": "किस्त क़िस्त किश्त किस्तें किश्तें किस्तों ईएमआई ईएमाई ई-एम-आई इन्स्टॉलमेंट"
    " kist kisht kisto kistein emi kishtein qist e-m-i installment kishten",
    "due": "बाकी बक़ाया बकाया देना-है देय भरना-है चुकाना-है देनी-है भरनी-है ड्यू ओवरड्यू"
    " बचा-हुआ-लोन कितना-देना चुकाने-हैं जमा-करना-है जमा-करनी-है चुकता-करना baki baaki bakaya"
    " bakaaya dena-hai bharna-hai chukana-hai deni-hai bharni-hai due overdue jama-karna-hai"
    " jama-karni-hai kitna-dena kitni-bachi kitna-bacha कितना-भरना भरने-हैं",
    "pay": "छुड़ाना छुड़ाने छुड़वाना छुड़वाने chhudana chhudane भरना भरनी भरने भरूँ भरें चुकाना"
    " चुकाने चुकानी अदा भुगतान चुकता पटाना पटानी लौटाना"
    " bharna bharni bharne bharu chukana chukane chukani ada bhugtan chukta lautana jama-karni"
    " patana चुकाई पटाए",
    "interest": "ब्याज ब्याज़ सूद इंटरेस्ट byaj byaaj biyaj sood interest vyaj",
    "when": "कब कब-तक किस-तारीख कौन-सी-तारीख तारीख़ तारीख डेट किस-दिन कौन-से-दिन कब-की कहिया kab"
    " kab-tak tarikh tareekh date kis-din kis-tarikh kaun-si-tarikh konsi-tarikh कब-है",
    "kcc": "केसीसी के-सी-सी किसान-क्रेडिट-कार्ड किसान-कार्ड किसान-क्रेडिट ग्रीन-कार्ड किसान-लोन"
    " किसान-का-कार्ड किसान-वाला-कार्ड किसान-वाला-लोन खेती-का-लोन खेती-वाला-लोन फसली-ऋण फसल-ऋण"
    " फसल-लोन kcc k-c-c kisan-credit-card kisan-card kisan-credit green-card kisan-loan"
    " kisan-wala-loan kisan-wala-card kheti-ka-loan kheti-wala-loan fasal-loan fasal-rin"
    " fasali-rin केसीसी-लोन खेती-का-कर्ज़ kisaan-card केसिसी क्रॉप-लोन crop-loan",
    "limit": "लिमिट सीमा limit seema simit लिमिट-कितनी न्यूनतम मिनिमम",
    "gold": "सोना सोने गोल्ड ज़ेवर जेवर"
    " गहना गहने गहनों आभूषण कंगन चेन मंगलसूत्र गिरवी गिरवीं"
    " sona"
    " गहनें बाली हार झुमके पायल kangan baali कड़ा अंगूठी anguthi jhumke गिरवी-रखा"
    " girvi-rakha गिरवी-रखकर girvi-rakh गिरवी-रख girvi-rakhkar"
    " sone gold zevar jewar jevar gahna gehna gahne gehne abhushan girvi सोनवा",
    "auction": "नीलामी नीलाम बोली-लगे ऑक्शन nilami neelami nilaam neelam auction",
    "crop": "फसल फ़सल फसलें खेती खेत खेतों धान गेहूँ सोयाबीन कपास सरसों fasal phasal fasle kheti"
    " khet khetan dhan gehu crop",
    "insurance": "बीमे बीमा-वाला बीमा बिमा इंश्योरेंस इन्शुरन्स पीएमएफबीवाई बीमा-क्लेम पॉलिसी"
    " bima beema"
    " insurance pmfby fasal-bima policy",
    "damage": "ख़राब खराब बर्बाद नष्ट नुक़सान नुकसान ओले ओला ओलावृष्टि बाढ़ सूखा डूब-गई डूब-गयी"
    " बह-गई तबाह चौपट मारी-गई बारिश-से कीड़े कीड़ा मुआवज़ा kharab barbad nasht nuksan nuqsan"
    " ole ola olavrishti baadh barh sukha doob-gayi dub-gayi bah-gayi tabah chaupat barish-se"
    " keede muavza खराबा पानी-भर पानी-में-डूब pani-bhar pani-me-doob",
    "shg": "समूह स्वयं-सहायता-समूह स्वयं-सहायता महिला-समूह बचत-समूह एसएचजी एस-एच-जी समूह-का-लोन"
    " महिला-ग्रुप ग्रुप-लोन ग्रुप-का-लोन ग्रुप-के-लोन ग्रुप-वाला-लोन mahila-group"
    " group-loan group-ka-loan group-ke-loan group-wala-loan स्व-सहायता बहनों-का-समूह"
    " समूह-ऋण samuh-rin दीदियों-का-समूह समिति-का-लोन sewa-samuh women-group"
    " जीविका आजीविका सखी-मंडल महिला-मंडल samuh samooh swayam-sahayata swayam-sahayata-samuh"
    " mahila-samuh bachat-samuh shg s-h-g mahila-mandal jeevika sakhi-mandal",
    "branch": "शाखा शाखाएँ ब्रांच ब्रान्च बैंक-शाखा बिरांच shakha saakha branch bransh brach"
    " shaakha"
    " ब्रॉंच बैंक-ऑफिस bank-office",
    "bank": "बैंक बेंक बैंकवा bank baink बैंक-वाले बैंक-वाला bank-wale bank-wala",
    "village": "गाँव गांव क़स्बा कस्बा शहर इलाक़े इलाके पिनकोड पिन-कोड हमारे-यहाँ ज़िला ज़िले"
    " gaon"
    " gaanv gao shahar shehar ilake pincode pin-code kasba zila hamare-yahan ब्लॉक-में",
    "bank_mitra": "बैंक-मित्र बैंकमित्र बैंक-मित्रा बैंक-सखी बीसी सीएसपी ग्राहक-सेवा-केंद्र"
    " बीसी-वाला bc-wala csp grahak-seva-kendra bank-sakhi मिनी-बैंक mini-bank"
    " bank-mitr"
    " ग्राहक-सेवा-केन्द्र मिनी-बैंक सेवा-केंद्र bank-mitra bank-mitr bankmitra bank-sakhi bc"
    " csp mini-bank seva-kendra grahak-seva-kendra बैंकिंग-पॉइंट बैंक-मित्र-का-नंबर"
    " bank-mitra-ka-number",
    "where": "कहाँ कहां किधर कहाँ-पर कौन-सी-जगह किस-जगह kahan kahaan kaha kidhar kahan-par"
    " kis-jagah कहवाँ किस-तरफ़",
    "near": "पास नज़दीक नज़दीकी नजदीकी सबसे-पास आसपास आस-पास क़रीब करीबी निकट निकटतम paas pas"
    " nazdeek nazdeeki najdik najdiki nazdik nazdiki aaspas aas-paas kareeb karib sabse-paas"
    " नजदीक",
    "address": "पता-बताओ पता-बताइए पता-क्या रास्ता ठिकाना लोकेशन एड्रेस जगह का-पता pata-batao"
    " pata-kya rasta location address jagah ka-pata thikana लैंडमार्क कैसे-पहुँचूँ",
    "open_hours": "खुलता खुलती खुलेगा खुलेगी खुला खुली खुलने कितने-बजे कब-खुल समय टाइम टाइमिंग"
    " छुट्टी लंच बंद-होता बंद-होती खुलेंगे शनिवार-को इतवार-को khulta khulti khulega khulegi"
    " khula khuli kitne-baje samay time timing chhutti chutti lunch band-hota band-hoti"
    " kab-khul khulne खुले khule बैंक-बंद bank-band ब्रांच-बंद branch-band",
    "complaint": "शिकायत शिकायतें शिकायतों कंप्लेंट कम्प्लेंट कंप्लेन कम्पलेन सिकायत shikayat"
    " कम्प्लेन complain complen kamplen फरियाद fariyad"
    " shikayat-karni sikayat shikaayat complaint complain complent kamplent komplen फ़रियाद",
    "lodge": "दर्ज दर्ज-करो दर्ज-कराना लिखवाना लिखवानी लिख लिखो लिखाना लिखनी लिखिए रजिस्टर"
    " करनी-है"
    " करना-चाहता करनी करानी darj darz likhwana likhwani likh likho likhana likhni register"
    " karni-hai karani-hai karni karna-chahta नोट-करो नोट-कर",
    "problem": "चलता-नहीं चलती-नहीं chalta-nahi चल-नहीं नहीं-चलता nahi-chalta समस्या दिक़्क़त"
    " दिक्कत परेशानी परेशान गड़बड़ गड़बड़ी ख़राब-व्यवहार बदतमीज़ी"
    " pareshan pareshani बदतमीजी badtameezi badtamizi बदसलूकी badsaluki दुर्व्यवहार"
    " लापरवाही laparwahi रिश्वत rishwat घूस ghus नहीं-सुनता नहीं-सुनते nahi-sunte"
    " गाली gali डाँट धमका बदमाशी"
    " बदतमीजी बदसलूकी बुरा-बर्ताव दुर्व्यवहार अटक अटका फँस फँसा काम-नहीं ग़लत गलत प्रॉब्लम"
    " रिश्वत घूस ज़्यादा-पैसे दो-बार सही-से-बात-नहीं ठीक-से-बात-नहीं samasya dikkat pareshani"
    " pareshan gadbad gadbadi badtameezi badtamizi galat atak atka phas phasa kaam-nahi"
    " problem rishwat ghoos do-baar burtav भड़क theek-se-baat-nahi डाँट डांट दुत्कार नहीं-चल"
    " nahi-chal गलत-व्यवहार galat-vyavhar व्यवहार vyavhar बर्ताव bartav",
    "refuses": "नहीं-दे-रहे नहीं-कर-रहे नहीं-करते नहीं-देते मना-कर मना-करते टालते टाल-रहे"
    " भगा-देते"
    " भगा-दिया bhaga-dete bhaga-diya टरकाते टरका tarkate चक्कर-कटवा चक्कर-लगवा"
    " chakkar-katwa लौटा-देते lauta-dete कल-आना kal-aana काम-नहीं-करते"
    " kaam-nahi-karte टाल-देते taal-dete मना-कर-देते मना-कर-दिया mana-kar-dete"
    " mana-kar-diya सुनवाई-नहीं"
    " भगा दौड़ा-रहे चक्कर-कटवा चक्कर-लगवा चक्कर-काट कल-आना बार-बार-बुला टरका सुनते-नहीं"
    " नहीं-सुनते सुनवाई-नहीं कोई-सुनता-नहीं लौटा-देते nahi-de-rahe nahi-dete nahi-kar-rahe"
    " nahi-karte mana-kar mana-karte taal bhaga-dete bhaga dauda-rahe chakkar kal-aana tarka"
    " nahi-sunte sunte-nahi sunwai-nahi lauta-dete नहीं-कर-रहा नहीं-दे-रहा nahi-de-raha"
    " nahi-kar-raha नहीं-चढ़ा नहीं-छाप",
    "not_come_out": "नहीं-निकले नहीं-निकला पैसा-नहीं-निकला पैसे-नहीं-निकले नहीं-निकल"
    " बाहर-नहीं-आया"
    " बाहर-नहीं-आए मशीन-से-नहीं nahi-nikle nahi-nikla nahi-nikal nahin-nikle bahar-nahi-aaya"
    " bahar-nahi-aaye nhi-nikle निकला-नहीं निकले-नहीं nikle-nahi nikla-nahi नहीं-दिए"
    " पैसा-नहीं-दिया",
    "what_became": "क्या-हुआ का-क्या-हुआ क्या-बना स्टेटस स्थिति कहाँ-तक-पहुँची कहाँ-तक-पहुंची"
    " कहाँ-पहुँची kahan-pahunchi कुछ-बना kuch-bana क्या-नतीजा natija नतीजा निपटी"
    " nipti फैसला faisla रिजल्ट कब-हल kab-hal एक्शन action कार्यवाई ठीक-हुई-क्या"
    " देख-रहे-हो"
    " कहाँ-तक कार्रवाई कार्यवाही जवाब सुनवाई निपटारा समाधान हल हल-हुई हल-हुआ सुलझी अपडेट"
    " कुछ-हुआ हुआ-क्या कब-तक-होगा kya-hua ka-kya-hua kya-bana status stithi sthiti kahan-tak"
    " karwai karyawahi karyavahi jawab javab sunwai niptara samadhan hal-hui hal-hua suljhi"
    " update kuch-hua kuchh-hua hua-kya hal कोई-जवाब का-भइल प्रगति आगे-बढ़ी",
    "ticket": "शिकायत-नंबर शिकायत-संख्या टिकट टिकट-नंबर रेफरेंस रेफरेंस-नंबर कंप्लेंट-नंबर"
    " shikayat-number shikayat-sankhya tiket ticket reference complaint-number शिकायत-का-नंबर"
    " shikayat-ka-number",
    "aadhaar": "आधार आधार-कार्ड आधार-नंबर आधारकार्ड adhar aadhar aadhaar aadhar-card adhar-card",
    "link": "लिंक लिंक्ड लिंक-है जुड़ा जुड़ जुड़वाना जोड़ना जोड़ जुड़ी जोड़ा सीड सीडिंग मैप"
    " एनपीसीआई link linked juda jud judwana jodna jod jodi jodwana seed seeding npci लिंक-करना"
    " लिंक-करवाना",
    "kyc": "केवाईसी के-वाई-सी केवाइसी रीकेवाईसी री-केवाईसी ई-केवाईसी कागज़ काग़ज़ात कागज"
    " दस्तावेज़"
    " kyc k-y-c re-kyc rekyc ekyc kvaaisi कागज़ात kagzat कागजात dastavez"
    " डॉक्यूमेंट kyc k-y-c rekyc re-kyc ekyc kagaz kagaj kagzat dastavez document"
    " केवाईसी-अपडेट",
    "update": "अपडेट नवीनीकरण रिन्यू नया-करना नवीकरण update apdet renew navinikaran अपडेट-करना रिन्यूअल",
    "frozen": "फ्रीज़ फ्रीज होल्ड रोक-लगा रोक-लगी जाम लियन freeze hold rok-laga rok-lagi frij"
    " jaam"
    " रोक-दिया-गया लीन lien"
    " फ़्रीज़ सीज़",
    "dormant": "निष्क्रिय डॉरमेंट इनऑपरेटिव इनएक्टिव बंद-पड़ा बंद-हो-गया बंद-हो-गयी"
    " band-pada निष्क्रिय-खाता inoperative डॉर्मेंट dormant सालों-से salon-se"
    " बहुत-दिन-से-बंद पुराना-खाता nishkriya dormant inoperative inactive band-pada"
    " band-ho-gaya purana-khata बंद-खाता",
    "activate": "चालू चालू-करना चालू-कराना चालू-करवाना एक्टिवेट एक्टिव दोबारा-चालू फिर-से-चालू"
    " शुरू-करवाना अनब्लॉक खुलवाना chalu chaloo chalu-karna chalu-karwana activate active"
    " dobara-chalu phir-se-chalu unblock अनलॉक",
    "why": "क्यों क्यूँ काहे किसलिए किस-वजह किस-कारण वजह कारण kyon kyun kyu kyo kaahe kisliye"
    " kis-wajah wajah karan क्यू",
    "state": "खाता-चालू चालू-है चल-रहा ठीक-चल खाते-की-स्थिति हालत खाता-बंद-क्यों खाता-बंद"
    " चालू-है-या chalu-hai-ya चालू chalu एक्टिव active चल-रहा-है-या ठीक-है-या haalat"
    " khata-chalu chalu-hai chal-raha khate-ki-sthiti halat khata-band account-band अकाउंट-बंद"
    " अकाउंट-चालू account-chalu",
    "rate": "दर दरें ब्याज-दर रेट प्रतिशत परसेंट फ़ीसदी कितना-ब्याज dar byaj-dar rate ret"
    " pratishat percent kitna-byaj ब्याज-की-दर byaj-ki-dar ब्याज-कितना byaj-kitna ब्याज-मिलेगा"
    " byaj-milega",
    "fixed_deposit": "एफडी एफ-डी फिक्स्ड-डिपॉज़िट फिक्स-डिपॉजिट फिक्स आरडी आर-डी आवर्ती-जमा"
    " सावधि-जमा मियादी-जमा मियादी टर्म-डिपॉज़िट fd f-d fixed-deposit fix-deposit fix rd r-d"
    " avarti sawadhi savadhi miyadi एफडीआर जमा-योजना फिक्स्ड",
    "mature": "पूरी पूरा परिपक्व मैच्योर मेच्योर मैच्योरिटी पूरी-होगी पूरा-होगा कब-मिलेगा"
    " puri-hogi poori-hogi paripakv पक-गई पकेगी pakegi पूरी-हो-रही"
    " कब-मिलेंगे puri pura poori poora paripakv mature maturity kab-milega kab-milenge टूटेगी"
    " मेच्युर",
    "upi": "यूपीआई यू-पी-आई एक-दो-तीन-पे वन-टू-थ्री-पे 123-पे 123पे जीपे गूगल-पे फोनपे भीम पेटीएम"
    " upi u-p-i 123pay 123-pay gpay google-pay phonepe bhim paytm ek-do-teen-pe"
    " one-two-three-pay यूपीआइ",
    "feature_phone": "छोटा-मोबाइल छोटे-मोबाइल छोटी-मोबाइल chhota-mobile chota-mobile"
    " chhote-mobile बटन-मोबाइल साधारण-मोबाइल सादा-मोबाइल पुराना-मोबाइल छोटा-फोन छोटे-फोन"
    " छोटा-फ़ोन बटन-वाला बटन-वाले बटन-फोन कीपैड की-पैड"
    " button-wala button-wale कीपैड-वाला keypad keypad-wala सादा-फोन sada-phone"
    " नोकिया nokia बिना-नेट bina-net बिना-इंटरनेट bina-internet नेट-के-बिना"
    " net-ke-bina बिना-स्मार्टफोन bina-smartphone इंटरनेट-के-बिना internet-ke-bina"
    " साधारण-फोन"
    " साधारण-फोन सादा-फोन सादे-फोन बिना-इंटरनेट बिना-नेट इंटरनेट-नहीं नेट-नहीं स्मार्टफोन-नहीं"
    " chhota-phone chote-phone chota-phone button-wala button-wale keypad sada-phone"
    " sade-phone bina-internet bina-net internet-nahi net-nahi smartphone-nahi फीचर-फोन"
    " पुराना-फोन",
    "how_to": "सिखाओ sikhao सिखाइए सिखा-दीजिए sikhaiye कैसे किस-तरह क्या-करना-होगा क्या-करूँ"
    " तरीका तरीक़ा प्रक्रिया क्या-करें kaise kese"
    " kis-tarah kya-karna-hoga kya-karu tarika tareeka prakriya kya-kare कइसे",
    "cheque": "chequebook checkbook chekbook चेक चैक चेकों चेक-नंबर cheque chek chaik cheq",
    "stop_payment": "चेक-रोकना भुगतान-रोक पेमेंट-रोक रोकना रोकनी रुकवाना रुकवा रोक रोको रोकवाना"
    " स्टॉप-पेमेंट स्टॉप पास-मत चेक-रोक पास-न-हो rokna rukwana rukwa rok roko rokwana"
    " stop-payment stop payment-rok paas-mat cancel कैंसिल रद्द radd",
    "book": "चेकबुक चेक-बुक चैकबुक बुक चेक-की-किताब chequebook checkbook cheque-book check-book"
    " चेक-बुक-के-पन्ने पन्ने-वाली-चेकबुक चेक-के-पन्ने"
    " chek-buk book chekbook",
    "order": "मँगवाना मंगवाना मंगाना मँगानी जारी इश्यू ऑर्डर ख़त्म-हो-गई खतम-हो-गई बनवाना"
    " mangwana"
    " इशू इशु ishu इश्यु मँगवा mangwa दिलवा dilwa"
    " mangana mangani mangwani jari issue order khatam-ho-gayi khatm-ho-gayi banwana भेजवा"
    " खत्म khatam दूसरी-चाहिए dusri-chahiye bhijwa भिजवा bhijwana नई-चाहिए",
    "nominee": "नॉमिनी नामिनी नॉमिनेशन नामांकन वारिस नामित nominee nomini naamini nomination"
    " उत्तराधिकारी uttaradhikari नॉमनी nomni वारिसदार"
    " namankan waris नोमिनी",
    "add": "जोड़ना-है जुड़वाना-है नाम-जोड़ना नाम-चढ़ाना नाम-डलवाना चढ़वाना डलवाना दर्ज-है लिखवाया"
    " naam-jodna naam-chadhana naam-dalwana dalwana chadhwana जोड़ jodna",
    "mobile_number": "मोबाइल-नंबर फ़ोन-नंबर फोन-नंबर मोबाइल-नम्बर नया-नंबर पुराना-नंबर"
    " रजिस्टर्ड-नंबर मोबाइल mobile-number phone-number mobail-number naya-number purana-number"
    " mobile नंबर-बदल number-badal सिम-बदल नंबर number पुरानी-सिम purani-sim नई-सिम nayi-sim"
    " फोन-नम्बर",
    "change": "बदलना बदलनी बदलने बदल बदलो बदलवाना बदला बदली नया दूसरा दूसरी दूसरे चेंज बदलिए"
    " badalna badalni badalne badal badlo badalwana badla badli naya dusra doosra dusri doosri"
    " dusre change chenj बदलाव बदली-करनी बदलवानी",
    "dead": "मृत्यु मर-गए मर-गया मौत देहांत देहान्त गुज़र-गए गुज़र गुजर-गए स्वर्गवास स्वर्गवासी"
    " नहीं-रहीं नहीं-रहा नहीं-रही nahi-rahi nahi-raha गुज़र-गईं गुज़र-गया गुजर-गया"
    " गुजर-गई guzar-gaya gujar-gaya guzar-gayi डेथ death मर-गई mar-gayi परलोक"
    " खत्म-हो-गए expire expired एक्सपायर चल-बसीं chal-basi स्वर्ग-सिधार swarg-sidhar"
    " देथ"
    " निधन नहीं-रहे चल-बसे स्वर्गीय मृतक ख़त्म-हो-गए mrityu mar-gaye mar-gaya maut dehant"
    " guzar-gaye gujar-gaye guzar gujar swargwas nidhan nahi-rahe chal-base swargiya mritak"
    " इंतकाल इंतक़ाल intkal",
    "claim": "क्लेम दावा वारिसाना उत्तराधिकार claim daawa dava uttaradhikar क्लेम-करना",
    "tpin": "टीपिन टी-पिन टेलीफोन-पिन टेलीफ़ोन-पिन टेली-पिन फोन-पिन फ़ोन-बैंकिंग-पिन फोन-वाला-पिन"
    " फ़ोन-वाला-पिन फोन-बैंकिंग tpin t-pin telephone-pin tele-pin phone-pin phone-banking"
    " phone-wala-pin टेलीपिन पिन pin",
    "make": "बनाना बनवाना-है बनाओ बनानी सेट सेट-करना जनरेट नया-पिन banana banwana-hai banani set"
    " generate naya-pin बनाऊँ रीसेट बनाना-है",
    "forgot": "भूल भूल-गया भूल-गई याद-नहीं भुला bhool bhul bhool-gaya bhul-gaya bhool-gayi"
    " yaad-nahi yad-nahi बिसर",
    "person": "आदमी व्यक्ति इंसान अधिकारी अफ़सर अफसर मैनेजर मैनेजर-साहब मनेजर एजेंट कर्मचारी बाबू"
    " बड़े-साहब bade-sahab बड़े-बाबू bade-babu बड़े-अधिकारी bade-adhikari"
    " insaan aadmi साहब-से sahab-se manager-sahab एग्जीक्यूटिव executive karmchari"
    " बाबू-से किसी-मैडम kisi-madam"
    " किसी-से कस्टमर-केयर कस्टमर ग्राहक-सेवा साहब-से मैडम-से बैंक-वाले-से ऑपरेटर असली-आदमी"
    " प्रतिनिधि किसी aadmi admi vyakti insaan insan adhikari afsar manager agent karmchari"
    " babu kisi-se customer-care grahak-seva operator sahab-se madam-se pratinidhi kisi"
    " एक्ज़ीक्यूटिव मानुष बंदे bande मनुष्य स्टाफ",
    "talk": "बात बातचीत बात-करनी बात-कराओ बात-कराइए बात-करवा बात-करना बतियाना बात-करा बात-कराइये"
    " baat bat baatchit baat-karni baat-karao baat-karwa baat-karna baat-kara बात-करूँगा"
    " baat-karaiye",
    "connect": "जोड़-दो जोड़िए जोड़-दीजिए कनेक्ट फोन-दो फ़ोन-दीजिए फ़ोन-दो लाइन-दो लाइन-मिलाओ"
    " लाइन-दीजिए line-do line-dijiye फोन-दीजिए phone-do phone-dijiye"
    " मिला-दो मिलाओ मिलवा ट्रांसफर-करो कॉल-ट्रांसफर jod-do jodiye jod-dijiye connect phone-do"
    " phone-dijiye line-do mila-do milao milwa transfer-karo call-transfer कनेक्ट-करो लगा-दो"
    " जोड़ो",
    "machine": "मशीन कंप्यूटर रोबोट रिकॉर्डिंग टेप machine mashin computer robot recording मसीन",
    "language": "भाषा भाषाओं ज़बान लैंग्वेज लेंगवेज बोली bhasha bhasa basha zaban language boli"
    " लैंग्वेज-बदलो भासा",
    "language_name": "हिंदी हिन्दी अंग्रेज़ी अंग्रेजी इंग्लिश बंगाली बांग्ला तेलुगु तेलगू मराठी"
    " तमिल गुजराती कन्नड़ मलयालम पंजाबी ओड़िया उड़िया असमिया उर्दू भोजपुरी मैथिली hindi"
    " angrezi angreji english inglish bengali bangali bangla telugu marathi tamil gujarati"
    " gujrati kannada malayalam punjabi panjabi odia oriya assamese urdu इंगलिश",
    "again": "फिर फिर-से दोबारा दुबारा दुबारे वापस-बोलो एक-बार-और रिपीट दोहराओ दोहराइए दोहरा phir"
    " dubara फेर-से pher-se ek-baar-aur repeat wapas-bolo dohra dohrao"
    " fir phir-se fir-se dobara dubara ek-bar-aur ek-baar-aur repeat dohrao dohraiye dohra"
    " पुनः फेर",
    "say": "बोलो बोलिए बोला बोले बोल बोलें बोलना कहा कहो कहिए कहें सुनाओ सुनाइए सुना-दो बताओ"
    " बताइए"
    " क्या-बोला क्या-कहा क्या-बोले bolo boliye bola bole bol bolen bolna kaha kaho kahiye"
    " sunao sunaiye suna-do batao bataiye kya-bola kya-kaha kya-bole समझाओ बताया धीरे dheere"
    " चेक-करना चेक-करो चेक-कर चेक-कीजिए चेक-करिए check-karna check-karo check-kar check-kijiye"
    " check-kariye",
    "not_heard": "सुनाई-नहीं सुना-नहीं नहीं-सुना सुन-नहीं समझ-नहीं समझा-नहीं नहीं-समझा"
    " सुनाई-नहीं-दिया sunai-nahi-diya suna-nahi समझ-में-नहीं samajh-mein-nahi"
    " samajh-me-nahi आवाज़-कट awaaz-kat avaj-kat क्या-कहा kya-kaha क्या-बोला kya-bola"
    " क्या-बोले kya-bole"
    " समझ-में-नहीं आवाज़-नहीं आवाज़-कट आवाज़-साफ़-नहीं साफ़-नहीं ठीक-से-नहीं कुछ-समझ सुनाई-नही"
    " sunai-nahi suna-nahi nahi-suna sun-nahi samajh-nahi samjha-nahi nahi-samjha"
    " samajh-me-nahi awaz-nahi awaaz-nahi awaz-kat saaf-nahi theek-se-nahi samajh-nhi"
    " sunai-nhi sunayi-nahi समझ-नही नहीं-सुन समझी-नहीं नहीं-आती नहीं-आता nahi-aati nahi-aata",
    "menu": "मेनू मेन्यू मेन-मेनू मुख्य-मेनू शुरू शुरुआत शुरू-से शुरुआत-से पहले-वाला ऑप्शन विकल्प"
    " मेन-मेन्यू menu shuruaat shuru-se पहले-वाला-मेनू mukhya-menu स्टार्टिंग"
    " मुख्य-सूची menu main-menu mukhya-menu menyu minu shuru shuruat shuru-se option vikalp"
    " मुख्य mukhya main-menyu",
    "back": "वापस वापिस पीछे लौट लौटो वापस-जाओ वापस-चलो जाओ चलो जाइए ले-चलो wapas vapas wapis"
    " vapis peeche piche laut lauto jao chalo jaiye le-chalo जाना-है jana-hai चलिए chaliye",
    "help": "मदद सहायता हेल्प madad madat sahayata help मदत",
    "thanks": "धन्यवाद शुक्रिया थैंक्यू बस-इतना-ही और-कुछ-नहीं dhanyavad dhanyawad shukriya"
    " thank-you thanks bas-itna aur-kuch-nahi अलविदा फिर-मिलेंगे phir-milenge",
    "dont": "मत नहीं-चाहिए न-करो नहीं-करना नहीं-करवाना ज़रूरत-नहीं mat nahi-chahiye nahi-karna"
    " na-karo zaroorat-nahi nahi-karwana नहीं-करनी nahi-karni नहीं-कराना नही-चाहिए नहीं-लेना",
    "off_topic": "धान-का-रेट गेहूँ-का-रेट सरसों-का-रेट चना-का-रेट मक्का-का-रेट सोयाबीन-का-रेट"
    " कपास-का-रेट गन्ने-का-रेट धान-का-भाव dhan-ka-rate gehu-ka-rate sarso-ka-rate pyaz-ka-rate"
    " दवा-डालें दवा-डालूँ कौन-सी-दवा दवा-छिड़कें दवा-चाहिए दवा-कहाँ दवा-छिड़कनी kaun-si-dawa"
    " छिड़कें छिड़काव छिड़कूँ स्प्रे chhidkav spray एसआईपी sip म्यूचुअल म्यूचुअल-फंड mutual"
    " mutual-fund फंड निवेश nivesh योजना-में-नाम लिस्ट-में-नाम सूची-में-नाम लिस्ट-में list-me"
    " फॉर्म-भरना फॉर्म-कब फॉर्म-कहाँ फॉर्म-भरेंगे form-bharna form-kab form-kahan टाइम-क्या-हुआ"
    " time-kya-hua क्या-टाइम kya-time टाइम-हो राम-राम ram-ram जय-श्री-राम jai-shri-ram"
    " राधे-राधे radhe-radhe सत-श्री-अकाल धूप ठंड गर्मी आँधी तूफ़ान कोहरा मानसून बादल dhoop"
    " garmi aandhi toofan kohra mansoon badal बुखार दर्द गोली इंजेक्शन खाँसी ज़ुकाम नर्स"
    " आशा-दीदी टीका वैक्सीन डिलीवरी bukhar dard injection khansi jukam nurse teeka vaccine ऑटो"
    " रिक्शा टेम्पो हवाई-जहाज फ्लाइट स्टेशन बस-अड्डा rickshaw tempo flight station bus-adda"
    " जन्मदिन त्योहार होली दिवाली ईद बारात सगाई मुंडन janmdin holi diwali eid barat"
    " sagai चावल आलू-प्याज़ मसाला मिठाई पनीर अंडा मुर्गी मछली घोड़ा बैल बिल्ली बंदर chawal"
    " mithai paneer murgi machhli bandar फास्टैग fastag टैक्स tax आईटीआर itr निवास-प्रमाण"
    " मूल-निवास आंगनवाड़ी anganwadi ट्यूशन tuition हॉस्टल hostel किताबें हेडफोन चार्जर charger"
    " लैपटॉप laptop फ्रिज कूलर मोटर-खराब पंचर puncture मिस्त्री राजमिस्त्री ट्रैक्टर-खरीदना"
    " tractor-kharidna थ्रेशर वाट्सऐप व्हाट्सऐप ओला-उबर ज़ोमैटो zomato कथा कीर्तन नमाज़ मस्जिद"
    " गुरुद्वारा सीरियल serial मूवी गेम game लूडो ludo पबजी टोल toll चप्पल chappal जूता जूते"
    " joota किराया kiraya निबंध nibandh वकील vakil"
    " पेड़ नल-की नल-का nal-ki nal-ka ट्यूबवेल tubewell ट्रांसफार्मर transformer"
    " ब्लड-बैंक blood-bank पावर-बैंक power-bank पॉवर-बैंक लाइब्रेरी library "
    "जमीन-की-रजिस्ट्री जमीन-का-रजिस्ट्री रजिस्ट्री registry दाखिल-खारिज "
    "नक्शा naksha एम्बुलेंस ambulance दाना बीज beej स्पर्म-बैंक मेट्रो "
    "metro जॉब-कार्ड-कैसे ई-श्रम e-shram eshram श्रम-कार्ड shram-card "
    "हेल्थ-कार्ड health-card मेट्रो-कार्ड विज़िटिंग-कार्ड शादी-का-कार्ड "
    "shaadi-ka-card ग्रीटिंग-कार्ड मेमोरी-कार्ड memory-card एसडी-कार्ड "
    "रिपोर्ट-कार्ड गैस-एजेंसी gas-agency इंस्टाग्राम instagram जीमेल gmail "
    "ईमेल email नेटफ्लिक्स netflix फ्लिपकार्ट flipkart अमेज़न amazon मीशो "
    "meesho "
    "मौसम बारिश-होगी बारिश-कब पानी-गिरेगा ट्रेन रेल रेलगाड़ी गाड़ी-कब बस-कब टिकट-बुक"
    " इंटरनेट-धीमा internet-slow इंटरनेट-स्लो नेट-स्लो net-slow नेट-बैंकिंग"
    " net-banking इंटरनेट-बैंकिंग internet-banking पासवर्ड password चीनी-दे फीस fees"
    " बीमार bimar"
    " लंच lunch झगड़ा jhagda लिखना-सिखा यूरिया urea खाद"
    " khaad खरीदना-है kharidna-hai भैंस bhains गाय-बीमार रिजल्ट-कब result-kab"
    " मोबाइल-गिर जन्म-तिथि janm-tithi जन्मतिथि फोटो-लगवा photo-lagwa मंत्र भजन नाश्ता"
    " nashta खेल khel"
    " वाई-फाई वाईफाई wifi wi-fi हाल-चाल haal-chaal haal-hai क्या-हाल kya-haal kya-hal"
    " गाड़ी-का-बीमा gadi-ka-bima gadi-ka-insurance bike-insurance बाइक-का-बीमा"
    " car-ka-bima जीवन-बीमा jeevan-bima एलआईसी lic स्वास्थ्य-बीमा health-insurance"
    " आयुष्मान ayushman फेसबुक facebook व्हाट्सएप-नहीं चालान challan होटल hotel"
    " टैक्सी taxi शादी shaadi एडमिशन admission सब्जी sabji sabzi दूध doodh लॉकर"
    " locker डॉलर dollar क्रिप्टो crypto बिटकॉइन bitcoin टीवी tv dish डिश"
    " जमीन-का-पट्टा खसरा khasra खतौनी khatauni जाति-प्रमाण-पत्र आय-प्रमाण-पत्र"
    " caste-certificate income-certificate जन्म-प्रमाण birth-certificate पटवारी"
    " patwari तहसील tehsil थाना पुलिस-स्टेशन आरटीओ"
    " रिचार्ज रीचार्ज डाटा-पैक डेटा फ़िल्म फिल्म गाना गाने सिनेमा क्रिकेट मैच स्कोर डॉक्टर"
    " डाक्टर दवा दवाई अस्पताल नौकरी भर्ती रोज़गार वैकेंसी मंडी-भाव मंडी भाव दाम क़ीमत कीमत"
    " सोने-का-भाव सोने-का-रेट सोने-का-दाम सोना-कितने चुनाव वोट स्कूल कॉलेज पढ़ाई सिम सिम-कार्ड"
    " बिजली बिजली-बिल राशन राशन-कार्ड पैन पैन-कार्ड शेयर शेयर-बाज़ार शेयर-मार्केट पेट्रोल"
    " डीज़ल खाना-खाया चुटकुला समाचार ख़बर प्रधानमंत्री-कौन मंत्री सरपंच मंदिर पूजा वोटर"
    " ड्राइविंग-लाइसेंस लाइसेंस पासपोर्ट सिलेंडर सिलिंडर गैस-सिलेंडर लॉटरी बकरी टमाटर प्याज़"
    " आलू रॉन्ग-नंबर दुकान होटल पुलिस थाना व्हाट्सएप फेसबुक यूट्यूब टीवी टी-वी पंखा चाय रोटी"
    " सब्ज़ी शादी परीक्षा रिज़ल्ट समय-क्या-हुआ कितने-बज चारा दूध खाद यूरिया mausam barish-hogi"
    " train rail railgadi gadi-kab bus-kab ticket-book recharge richarge data-pack film movie"
    " gana gaana gane cinema cricket match score doctor dawa dawai hospital aspatal naukri"
    " nokri bharti vacancy mandi bhav bhaav daam keemat kimat sone-ka-bhav sone-ka-rate"
    " sone-ka-daam chunav vote school college sim sim-card bijli bijli-bill light-bill rashan"
    " ration ration-card rashan-card pan-card pan share-market share petrol diesel khana-khaya"
    " chutkula samachar khabar mantri mandir voter licence license passport cylinder silendar"
    " lottery bakri tamatar pyaj pyaaz aloo wrong-number dukan hotel police whatsapp facebook"
    " youtube tv pankha chai roti sabji shaadi shadi pariksha result kitne-baj doodh khad urea"
    " joke insta reels क्रेडिट-कार्ड-ऑफर ज्योतिष राशिफल kundli बच्चा बच्चे कुत्ता साइकिल"
    " मोबाइल-बैलेंस mobile-balance जियो एयरटेल jio airtel खाने-का-मेनू khane-ka-menu डाइट diet"
    " गैस-कनेक्शन gas-connection पैसे-भेजने-हैं पैसा-भेजना-है पैसे-भेजना-है paise-bhejne-hain"
    " paise-bhejne-hai paisa-bhejna-hai दूसरे-बैंक-वाले दूसरे-बैंक-से दूसरे-बैंक-का"
    " dusre-bank-wale dusre-bank-se dusre-bank-ka खाता-बंद-करना खाता-बंद-करवाना खाता-बंद-कराना"
    " खाता-बंद-कर-दो khata-band-karna khata-band-karwana account-band-karna"
    " account-band-karwana अकाउंट-बंद-करना अकाउंट-बंद-करवाना जीवन-बीमा एलआईसी गाड़ी-का-बीमा"
    " बाइक-का-बीमा लाइफ-इंश्योरेंस jeevan-bima gadi-ka-bima bike-ka-bima lic आयुष्मान"
    " आयुष्मान-कार्ड ayushman ayushman-card बेचना बेचनी bechna bechni पार्सल कूरियर मुन्ना"
    " डॉलर चाँदी चांदी dollar chandi मुख्यमंत्री mukhyamantri आयकर इनकम-टैक्स income-tax"
    " aaykar सोना-आज gst जीएसटी चिट्ठी एसबीआई-का खाने-में-क्या khane-me",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
