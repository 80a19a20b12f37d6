"""Banking words of Punjabi, in Gurmukhi, romanised, and as English words that callers mix in."""

from collections.abc import Mapping

PUNJABI: Mapping[str, str] = {
    "account": "ਖਾਤਾ ਖਾਤੇ ਖਾਤਿਆਂ ਖਾਤਾ-ਨੰਬਰ ਬੱਚਤ-ਖਾਤਾ ਬੱਚਤ-ਖਾਤੇ ਬਚਤ-ਖਾਤਾ ਅਕਾਊਂਟ ਅਕਾਉਂਟ ਅਕਾਊਟ ਐਕਾਊਂਟ"
    " ਬੈਂਕ-ਖਾਤਾ ਸੇਵਿੰਗ ਜਨ-ਧਨ ਜਨਧਨ khata khate khaata khaate bachat-khata bachat-khate akaunt"
    " saving",
    "balance": "ਖਾਲੀ-ਐ ਖਾਲੀ-ਹੈ ਕੁਝ-ਹੈ-ਵੀ ਕੁਝ-ਹੈਗਾ ਕੁਝ-ਪਿਆ ਕੁਝ-ਬਚਿਆ ਪਏ-ਪੈਸੇ ਪਿਆ-ਪੈਸਾ ਪੈਸੇ-ਪਏ"
    " ਜਮ੍ਹਾ-ਪੂੰਜੀ-ਕਿੰਨੀ ਕਿੰਨੀ-ਰਹਿ-ਗਈ ਜੋੜ-ਕਿੰਨਾ ਕਿੰਨੇ-ਜਮ੍ਹਾ ਕਿੰਨੇ-ਪੈਸੇ-ਹੈਗੇ ਬਕਾਇਆ-ਰਾਸ਼ੀ ਬਕਾਇਆ-ਦੱਸੋ"
    " bakaya-rashi ਬੈਲੇਂਸ ਬੈਲੈਂਸ ਬਲੈਂਸ ਬੈਲਂਸ ਬੈਲੰਸ ਬਕਾਇਆ-ਰਕਮ ਬਕਾਇਆ-ਕਿੰਨਾ ਬਕਾਇਆ-ਪਿਆ ਬਕਾਇਆ-ਕਿਨਾ"
    " ਬਾਕੀ-ਰਕਮ ਰਕਮ-ਬਾਕੀ ਬਚੇ ਬਚਿਆ ਬਚੀ ਬਚਦੇ ਬਚਦਾ ਪਏ-ਨੇ ਪਏ-ਆ ਪਏ-ਹਨ ਪਿਆ-ਹੈ ਪਿਆ-ਆ ਪਈ-ਹੈ ਕਿੰਨੇ-ਪੈਸੇ-ਨੇ"
    " ਕਿੰਨੇ-ਪੈਸੇ-ਆ ਕਿੰਨੇ-ਪੈਸੇ-ਹਨ ਕਿੰਨੇ-ਪਏ ਪੈਸੇ-ਕਿੰਨੇ-ਨੇ ਪੈਸੇ-ਕਿੰਨੇ ਕਿੰਨੀ-ਰਕਮ ਜਮ੍ਹਾ-ਰਕਮ ਜਮ੍ਹਾ-ਪੂੰਜੀ"
    " balance balans bache bachia bachde paye-ne paye-aa pae-ne pae-aa kinne-paise-ne"
    " kinne-paise-aa kinne-paise-han paise-kinne kinni-rakam baaki-rakam",
    "money": "ਰਾਸ਼ੀ rashi ਪੈਸੇ ਪੈਸਾ ਪੈਸਿਆਂ ਰੁਪਏ ਰੁਪਈਏ ਰੁਪਇਆ ਰੁਪਿਆਂ ਰਕਮ ਨਕਦ ਨਗਦ ਕੈਸ਼ ਪੇਮੈਂਟ ਪੈਮੇਂਟ"
    " ਨੋਟ ਮਾਇਆ paise paisa rupaye rupaiye rakam nakad cash payment note",
    "how_much": "ਕਿੰਨਾ ਕਿੰਨੇ ਕਿੰਨੀ ਕਿੰਨੀਆਂ ਕਿਨਾ ਕਿਨੇ ਕਿਨੀ ਕਿੰਨੇਕ ਕਿੰਨਾਕ kinna kinne kinni kinniyan"
    " kina kine kini kinniya",
    "statement": "ਸਟੇਟਮੈਂਟ ਸਟੇਟਮੇਂਟ ਸਟੇਟਮੈਂਟਾਂ ਮਿੰਨੀ-ਸਟੇਟਮੈਂਟ ਮਿਨੀ-ਸਟੇਟਮੈਂਟ ਮਿੰਨੀ ਵੇਰਵਾ ਵੇਰਵੇ"
    " ਬਿਓਰਾ ਲੇਖਾ-ਜੋਖਾ ਖਾਤੇ-ਦਾ-ਵੇਰਵਾ statement mini-statement verva verwa lekha-jokha mini",
    "transaction": "ਕਿੰਨੇ-ਕੱਢੇ-ਕਿੰਨੇ-ਪਾਏ ਕਿੰਨੇ-ਪਾਏ-ਕਿੰਨੇ-ਕੱਢੇ ਕਿੰਨੇ-ਨਿਕਲੇ-ਤੇ-ਕਿੰਨੇ"
    " ਕੀ-ਕੱਢਿਆ-ਕੀ-ਪਾਇਆ ਕਿੱਥੇ-ਗਏ ਕਿੱਥੇ-ਕਿੱਥੇ ਪੈਸੇ-ਕਿੱਥੇ-ਗਏ ਕਿੱਥੇ-ਖਰਚ ਲੈਣ-ਦੇਣ ਲੈਣਦੇਣ ਐਂਟਰੀ ਐਂਟਰੀਆਂ"
    " ਇੰਦਰਾਜ ਟਰਾਂਜ਼ੈਕਸ਼ਨ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨ ਟਰਾਂਜੈਕਸ਼ਨ ਟ੍ਰਾਂਜੈਕਸ਼ਨਾਂ ਹਿਸਾਬ ਹਿਸਾਬ-ਕਿਤਾਬ ਆਏ-ਗਏ ਆਇਆ-ਗਿਆ"
    " ਕੀ-ਆਇਆ-ਕੀ-ਗਿਆ ਆਉਣਾ-ਜਾਣਾ ਕਿੰਨੇ-ਆਏ-ਕਿੰਨੇ-ਗਏ ਕਿੰਨੇ-ਨਿਕਲੇ-ਕਿੰਨੇ-ਆਏ ਕਿੰਨੇ-ਆਏ-ਤੇ-ਕਿੰਨੇ-ਗਏ ਹਿਸਟਰੀ"
    " ਜਮ੍ਹਾ-ਨਿਕਾਸੀ len-den lain-den lainden lendain entry entryan entriyan transaction"
    " transactions hisab hisaab aaye-gaye aya-gaya ki-aaya-ki-gaya history",
    "recent": "ਆਖਰੀ ਆਖ਼ਰੀ ਅਖੀਰਲੇ ਅਖੀਰਲੀ ਅਖੀਰਲੀਆਂ ਅਖੀਰਲਾ ਪਿਛਲਾ ਪਿਛਲੇ ਪਿਛਲੀ ਪਿਛਲੀਆਂ ਹੁਣੇ-ਹੁਣੇ ਤਾਜ਼ਾ"
    " ਤਾਜ਼ੇ ਲੰਘੇ ਲੰਘੀ ਲਾਸਟ ਇਸ-ਹਫ਼ਤੇ ਇਸ-ਮਹੀਨੇ ਪਿੱਛੇ-ਜਿਹੇ akhri aakhri akhirle akhirli akhirlian"
    " pichle pichla pichhle pichli pichliyan hune-hune taza langhe last is-hafte is-mahine",
    "passbook": "ਪਾਸਬੁੱਕ ਪਾਸਬੁਕ ਪਾਸ-ਬੁੱਕ ਕਾਪੀ ਬੈਂਕ-ਦੀ-ਕਾਪੀ ਖਾਤੇ-ਦੀ-ਕਾਪੀ passbook pasbuk copy kapi",
    "come": "ਪੈਨਸ਼ਨ-ਲੱਗੀ ਲੱਗੀ-ਨਹੀਂ ਲੱਗੀ-ਕਿ ਲੱਗ-ਗਈ ਲੱਗ-ਗਏ ਪਊਗੀ ਪਊਗਾ ਪਊ ਪੈਣਗੇ ਆਊਗੀ ਆਊ ਮਿਲੂ ਮਿਲੂਗੀ"
    " ਮਿਲੂਗਾ ਮਿਲਣਗੇ paugi pauga aaugi aauga milu milugi ਪਾ-ਦਿੱਤੇ ਪਾ-ਦਿੱਤਾ pa-ditte ਆਇਆ ਆਏ ਆਈ ਆਈਆਂ"
    " ਆ-ਗਿਆ ਆ-ਗਈ ਆ-ਗਏ ਆਗੇ ਆ-ਗੇ ਆਗਿਆ ਆਗਈ ਆਏ-ਕਿ-ਨਹੀਂ ਆਉਣਾ ਆਉਣੇ ਆਊਗਾ ਆਉਣਗੇ ਆਉਂਦੇ ਪਹੁੰਚ ਪਹੁੰਚੇ ਪਹੁੰਚੀ"
    " ਪਹੁੰਚਿਆ ਪਹੁੰਚ-ਗਏ ਪੁੱਜੇ ਪੁੱਜ ਜਮ੍ਹਾ ਜਮਾ ਜਮ੍ਹਾਂ ਜਮ੍ਹਾ-ਹੋਏ ਜਮ੍ਹਾ-ਹੋਈ ਕ੍ਰੈਡਿਟ ਕਰੈਡਿਟ ਮਿਲੇ ਮਿਲੀ"
    " ਮਿਲਿਆ ਮਿਲ-ਗਏ ਪੈ-ਗਏ ਪੈ-ਗਈ ਪੈ-ਗਿਆ ਪਏ-ਕਿ ਚੜ੍ਹੇ ਚੜ੍ਹ-ਗਏ ਚੜ੍ਹੀ ਡਿੱਗੇ-ਖਾਤੇ aaya aya aaye aye aayi"
    " ayi aai aa-gaya aa-gayi aa-gaye aagaye aagye aagayi aa-gye aa-gai pahunch pahunche"
    " pahunch-gaye pujje jama jma credit mile mili milia pai-gaye pai-gayi pai-gaya pai-gye"
    " pe-gaye chadh-gaye",
    "deposit_in": "ਜਮ੍ਹਾ-ਕਰਾਉਣਾ ਜਮ੍ਹਾ-ਕਰਵਾਉਣਾ ਜਮ੍ਹਾ-ਕਰਾਉਣੇ ਜਮ੍ਹਾ-ਕਰਨਾ ਪੈਸੇ-ਪਾਉਣੇ ਪਾਉਣੇ"
    " jama-karauna jama-karvauna jama-karaune paise-paune paune",
    "withdraw": "ਕਢਵਾਉਣਾ ਕਢਵਾਉਣੇ ਕਢਾਉਣੇ ਕਢਾਉਣਾ ਕੱਢੇ ਕੱਢਿਆ ਕੱਢਣੇ ਕੱਢਣਾ ਕੱਢ ਕੱਢ-ਲਏ ਕਢਵਾਏ ਕਢਾਏ ਨਿਕਲੇ"
    " ਨਿਕਲਿਆ ਨਿਕਲ ਨਿਕਾਸੀ ਨਿਕਲੀ ਨਿਕਲਵਾਉਣੇ kadhvauna kadhvaune kadhaune kadhe kadhia kadhne kadh"
    " kadh-laye kadhvaye nikle niklia nikal nikasi kadde",
    "cut": "ਕੱਟੇ ਕੱਟਿਆ ਕੱਟੀ ਕੱਟ ਕੱਟੇ-ਗਏ ਕੱਟ-ਗਏ ਕੱਟਿਆ-ਗਿਆ ਕਟ ਕਟੇ ਕਟੌਤੀ ਕੱਟ-ਲਏ ਡੈਬਿਟ-ਹੋ ਡੈਬਿਟ-ਹੋਏ"
    " ਗਾਇਬ ਗ਼ਾਇਬ ਉੱਡ-ਗਏ ਉਡਾ-ਲਏ ਉਡਾ ਉਡਾ-ਲੈ ਘਟ-ਗਏ ਚਲੇ-ਗਏ ਖਾਤਾ-ਖਾਲੀ ਸਾਫ਼-ਕਰ-ਗਏ ਖਾਲੀ-ਹੋ-ਗਿਆ ਖਾਲੀ-ਕਰ"
    " katte kat kat-gaye katte-gaye kat-gye kate kateya katauti debit gayab udd-gaye uda-laye uda"
    " ghat-gaye chale-gaye khali-ho-gaya khali-kar kat-laye",
    "send": "ਭੇਜਿਆ ਭੇਜੇ ਭੇਜੀ ਭੇਜਣਾ ਭੇਜਣੇ ਭੇਜ ਭੇਜੋ ਘੱਲੇ ਘੱਲਿਆ ਘੱਲਣੇ ਘੱਲਣਾ ਘੱਲ ਘੱਲੋ ਟ੍ਰਾਂਸਫਰ ਟਰਾਂਸਫਰ"
    " ਪਾਏ ਪਾਏ-ਸੀ ਪਵਾਏ ਪਾਇਆ bheje bhejia bhejne bhejna bhej ghalle ghale ghallne ghal transfer"
    " paaye paye-si pavaye",
    "charge": "ਚਾਰਜ ਚਾਰਜਿਜ਼ ਫੀਸ ਸ਼ੁਲਕ ਜੁਰਮਾਨਾ ਪਨੈਲਟੀ ਖਰਚਾ charge fees shulk jurmana penalty",
    "message": "ਮੈਸੇਜ ਮੈਸਿਜ ਐਸਐਮਐਸ ਸੁਨੇਹਾ ਸੰਦੇਸ਼ message sms suneha msg",
    "relative": "ਬੱਚੇ-ਦਾ ਬੱਚੇ-ਦੀ ਬੱਚੇ-ਨੇ ਬੱਚਿਆਂ ਬੱਚੀ ਬੱਚਾ ਨੂੰਹ ਪੋਤਾ ਦੋਹਤਾ ਮਾਮਾ ਮਾਸੀ ਭੂਆ ਜੀਜਾ"
    " ਆੜ੍ਹਤੀਏ ਆੜ੍ਹਤੀਆ ਮਾਲਕ ਮਾਲਕ-ਨੇ arhtiye malak ਮੁੰਡਾ ਮੁੰਡੇ ਮੁੰਡੇ-ਨੇ ਪੁੱਤ ਪੁੱਤਰ ਧੀ ਕੁੜੀ ਘਰਵਾਲਾ"
    " ਘਰਵਾਲੇ ਘਰਵਾਲੀ ਪਤੀ ਪਤਨੀ ਵਹੁਟੀ ਪਿਓ ਪਿਤਾ ਪਿਤਾ-ਜੀ ਬਾਪੂ ਬਾਪੂ-ਜੀ ਮਾਂ ਮਾਤਾ ਮਾਤਾ-ਜੀ ਬੇਬੇ ਬੀਜੀ ਭਰਾ"
    " ਭਰਾ-ਨੇ ਭਤੀਜਾ ਚਾਚਾ ਤਾਇਆ ਦਾਦਾ ਦਾਦੀ ਸਹੁਰਾ ਸਹੁਰੇ ਸੱਸ ਭੈਣ-ਨੇ ਜਵਾਈ munda munde munde-ne putt"
    " puttar dhi kudi gharwala gharwale gharwali pati patni vohti pio pita pita-ji bapu bapu-ji"
    " maa mata mata-ji bebe bhra bhra-ne bhatija chacha taya dada dadi sohra bhain-ne",
    "pm_kisan": "ਪੀਐਮ-ਕਿਸਾਨ ਪੀ-ਐਮ-ਕਿਸਾਨ ਕਿਸਾਨ-ਸਨਮਾਨ ਕਿਸਾਨ-ਸਨਮਾਨ-ਨਿਧੀ ਸਨਮਾਨ-ਨਿਧੀ ਕਿਸਾਨ-ਸੰਮਾਨ"
    " ਸੰਮਾਨ-ਨਿਧੀ ਕਿਸਾਨ-ਨਿਧੀ ਕਿਸਾਨ-ਯੋਜਨਾ ਕਿਸਾਨਾਂ-ਵਾਲੇ-ਪੈਸੇ ਕਿਸਾਨ-ਵਾਲੇ-ਪੈਸੇ ਕਿਸਾਨਾਂ-ਵਾਲੀ-ਕਿਸ਼ਤ"
    " ਕਿਸਾਨ-ਵਾਲੀ-ਕਿਸ਼ਤ ਕਿਸਾਨ-ਦੀ-ਕਿਸ਼ਤ ਦੋ-ਹਜ਼ਾਰ-ਵਾਲੀ ਦੋ-ਹਜ਼ਾਰ-ਵਾਲੇ ਦੋ-ਹਜ਼ਾਰ-ਵਾਲੀ-ਕਿਸ਼ਤ"
    " ਮੋਦੀ-ਵਾਲੇ-ਪੈਸੇ ਮੋਦੀ-ਵਾਲੇ ਮੋਦੀ-ਦੇ-ਪੈਸੇ ਪ੍ਰਧਾਨ-ਮੰਤਰੀ-ਕਿਸਾਨ pm-kisan pmkisan kisan-samman"
    " sanman-nidhi kisan-nidhi kisan-wale-paise kisan-wali-kisht kisan-di-kisht kisana-wale-paise"
    " do-hazar-wali do-hazar-wale modi-wale-paise modi-wale modi-de-paise",
    "mgnrega": "ਮਨਰੇਗਾ ਨਰੇਗਾ ਮਗਨਰੇਗਾ ਜੌਬ-ਕਾਰਡ ਜਾਬ-ਕਾਰਡ ਸੌ-ਦਿਨ ਮਨਰੇਗਾ-ਦੀ-ਦਿਹਾੜੀ ਨਰੇਗਾ-ਦੀ-ਦਿਹਾੜੀ"
    " manrega narega mgnrega nrega job-card",
    "pension": "ਪੈਨਸ਼ਨ ਪੈਂਸ਼ਨ ਪਿਨਸ਼ਨ ਪੈਨਸਨ ਪੈਨਸ਼ਨਾਂ ਬੁਢਾਪਾ-ਪੈਨਸ਼ਨ ਵਿਧਵਾ-ਪੈਨਸ਼ਨ ਬੁਢਾਪਾ pension"
    " penshan pinshan budhapa-pension vidhwa-pension budhapa",
    "subsidy": "ਗੰਨੇ-ਦੀ-ਪੇਮੈਂਟ ਗੰਨੇ-ਦੇ-ਪੈਸੇ ਨਰਮੇ-ਦੇ-ਪੈਸੇ ਨਰਮੇ-ਦੀ-ਪੇਮੈਂਟ ganne-di-payment"
    " ganne-de-paise dudh-de-paise ਦੁੱਧ-ਦੇ-ਪੈਸੇ ਸਬਸਿਡੀ ਸਬਸਿਡੀਆਂ ਗੈਸ-ਸਬਸਿਡੀ ਗੈਸ-ਦੀ-ਸਬਸਿਡੀ ਡੀਬੀਟੀ"
    " ਸਰਕਾਰੀ-ਪੈਸੇ ਸਰਕਾਰ-ਵਾਲੇ-ਪੈਸੇ ਸਰਕਾਰ-ਦੇ-ਪੈਸੇ ਸਕੀਮ ਸਕੀਮ-ਦੇ-ਪੈਸੇ ਵਜ਼ੀਫ਼ਾ ਵਜੀਫਾ ਸਕਾਲਰਸ਼ਿਪ"
    " ਮਕਾਨ-ਦੀ-ਕਿਸ਼ਤ ਆਵਾਸ-ਯੋਜਨਾ ਕਣਕ-ਦੀ-ਪੇਮੈਂਟ ਝੋਨੇ-ਦੀ-ਪੇਮੈਂਟ ਫਸਲ-ਦੀ-ਪੇਮੈਂਟ ਕਣਕ-ਦੇ-ਪੈਸੇ ਝੋਨੇ-ਦੇ-ਪੈਸੇ"
    " ਫਸਲ-ਦੇ-ਪੈਸੇ ਮੁਆਵਜ਼ੇ-ਦੇ-ਪੈਸੇ ਆੜ੍ਹਤੀ ਬੋਨਸ ਸ਼ਗਨ-ਸਕੀਮ subsidy gas-subsidy dbt sarkari-paise"
    " sarkar-wale-paise sarkar-de-paise scheme vajifa wazifa scholarship kanak-di-payment"
    " jhone-di-payment kanak-de-paise jhone-de-paise fasal-de-paise fasal-di-payment",
    "wages": "ਦਿਹਾੜੀ ਦਿਹਾੜੀਆਂ ਮਜ਼ਦੂਰੀ ਮਜਦੂਰੀ ਤਨਖਾਹ ਤਨਖ਼ਾਹ ਪਗਾਰ ਸੈਲਰੀ dihadi dihari mazdoori"
    " majduri tankhah tankha salary",
    "card": "ਕਾਰਡ ਕਾਰਡਾਂ ਡੈਬਿਟ-ਕਾਰਡ ਡੇਬਿਟ-ਕਾਰਡ ਏਟੀਐਮ-ਕਾਰਡ ਰੁਪੇ-ਕਾਰਡ ਰੂਪੇ ਰੁਪੇ ਡੈਬਿਟ card"
    " debit-card atm-card rupay-card kard",
    "atm": "ਏਟੀਐਮ ਏ-ਟੀ-ਐਮ ਏਟੀਐੱਮ ਏ-ਟੀ-ਐੱਮ ਪੈਸਿਆਂ-ਵਾਲੀ-ਮਸ਼ੀਨ atm a-t-m etm",
    "block": "ਬੰਦ ਬੰਦ-ਕਰੋ ਬੰਦ-ਕਰ-ਦਿਓ ਬਲਾਕ ਬਲੌਕ ਲੌਕ ਲਾਕ ਰੋਕ-ਲਾ ਰੋਕ-ਲਾ-ਦਿਓ ਰੋਕ-ਦਿਓ band bandh block"
    " blok lock band-karo band-kar-deo rok-la rok-deo",
    "lost": "ਬਾਹਰ-ਨਹੀਂ-ਆਇਆ-ਮਸ਼ੀਨ ਮਸ਼ੀਨ-ਨੇ-ਖਾ ਮਸ਼ੀਨ-ਚ-ਫਸ ਮਸ਼ੀਨ-ਚ-ਰਹਿ ਮਸ਼ੀਨ-ਨੇ-ਰੱਖ ਗੁਆਚ ਗੁਆਚਿਆ"
    " ਗੁਆਚ-ਗਿਆ ਗਵਾਚ ਗਵਾਚ-ਗਿਆ ਗੁਵਾਚ ਗੁੰਮ ਗੁੰਮ-ਗਿਆ ਗੁਮ ਗੁੰਮ-ਹੋ-ਗਿਆ ਗੁਆ ਗਵਾ-ਬੈਠਾ ਗੁਆ-ਬੈਠਾ ਗੁਆ-ਲਿਆ"
    " ਗਵਾ-ਲਿਆ ਖੋ ਖੋ-ਗਿਆ ਡਿੱਗ ਡਿੱਗ-ਪਿਆ ਡਿੱਗ-ਗਿਆ ਡਿਗ-ਪਿਆ ਲੱਭਦਾ-ਨਹੀਂ ਲੱਭ-ਨਹੀਂ ਲੱਭਦਾ-ਨੀ ਨਹੀਂ-ਲੱਭ"
    " ਨਹੀਂ-ਲੱਭਦਾ ਨੀ-ਲੱਭਦਾ ਨੀ-ਲੱਭ ਮਿਲਦਾ-ਨਹੀਂ ਨਹੀਂ-ਮਿਲ ਨੀ-ਮਿਲ ਰਹਿ-ਗਿਆ-ਕਾਰਡ ਭੁੱਲ-ਆਇਆ guach guach-gaya"
    " gwach gwach-gaya gavach gavach-gaya guwach gum gumm gum-gaya gum-ho-gaya kho-gaya digg"
    " dig-paya digg-pia dig-gaya labhda-nahi labh-nahi nahi-labh nahi-labhda ni-labhda nahi-mil"
    " gua-betha gwa-lia",
    "stolen": "ਚੋਰੀ ਚੁਰਾ ਚੋਰ ਚੁਰਾ-ਲਿਆ ਖੋਹ ਖੋਹ-ਲਿਆ ਖੋਹ-ਕੇ ਲੁੱਟ ਲੁੱਟ-ਲਿਆ ਜੇਬ-ਕੱਟੀ ਜੇਬ-ਕੱਟ ਜੇਬਕਤਰਾ"
    " ਮਾਰ-ਲਿਆ ਬਟੂਆ-ਮਾਰ ਲੈ-ਗਿਆ-ਕੋਈ ਚੱਕ-ਲਿਆ ਚੁੱਕ-ਲਿਆ ਝਪਟ chori chura chor chura-lia khoh khoh-lia"
    " khoh-ke lutt lutt-lia jeb-katti jeb-kat maar-lia chak-lia chuk-lia",
    "purse": "ਬਟੂਆ ਪਰਸ ਬੈਗ ਝੋਲਾ ਜੇਬ ਖੀਸਾ ਬੋਝਾ batua purse bag jhola jeb khisa bojha",
    "fraud": "ਲੁੱਟ-ਕੇ-ਲੈ ਫੋਨ-ਤੇ-ਲੁੱਟ ਨੇ-ਲੁੱਟ ਬੰਦੇ-ਨੇ-ਲੁੱਟ ਖਾਤਾ-ਖਾਲੀ ਅਕਾਊਂਟ-ਖਾਲੀ khata-khali"
    " account-khali ਖਾ-ਲਏ ਖਾ-ਗਿਆ ਠੱਗੀ ਠੱਗ ਠੱਗ-ਲਿਆ ਠੱਗਿਆ ਠੱਗੀ-ਵੱਜ ਠੱਗੀ-ਮਾਰ ਧੋਖਾ ਧੋਖਾਧੜੀ ਧੋਖੇ ਫਰਾਡ"
    " ਫ੍ਰਾਡ ਫਰੌਡ ਘਪਲਾ ਸਕੈਮ ਹੈਕ ਚੀਟਿੰਗ ਲੁੱਟੇ-ਗਏ ਲੁੱਟਿਆ-ਗਿਆ ਚੂਨਾ ਬੇਵਕੂਫ-ਬਣਾ ਪਵਾ-ਲਏ ਹੇਰਾਫੇਰੀ thaggi"
    " thagi thagg thag thag-lia thagi-vaj thagi-maar dhokha dhokhadhadi fraud frod ghapla scam"
    " hack cheating lutte-gaye luteya-gaya chuna pava-laye heraferi",
    "without_me": "ਕਰ-ਗਿਆ-ਕੋਈ ਲੈ-ਗਿਆ-ਕੋਈ ਕੋਈ-ਕੱਢ kar-gaya-koi koi-kadh ਬਿਨਾਂ-ਪੁੱਛੇ ਬਿਨਾ-ਪੁੱਛੇ"
    " ਬਿਨਾਂ-ਦੱਸੇ ਬਿਨਾਂ-ਮੇਰੀ ਬਿਨਾਂ-ਮੇਰੇ ਮੈਂ-ਨਹੀਂ-ਕੱਢੇ ਮੈਂ-ਨੀ-ਕੱਢੇ ਮੈਂ-ਤਾਂ-ਨਹੀਂ ਮੈਂ-ਕਢਾਏ-ਨਹੀਂ"
    " ਮੈਂ-ਕੱਢੇ-ਨਹੀਂ ਮੈਂ-ਕੱਢੇ-ਨੀ ਮੈਂ-ਤਾਂ-ਕੱਢੇ-ਨਹੀਂ ਆਪਣੇ-ਆਪ ਆਪੇ ਕਿਸੇ-ਨੇ-ਕੱਢ ਕਿਸੇ-ਹੋਰ-ਨੇ"
    " ਕਿਸੇ-ਨੇ-ਮੇਰੇ-ਖਾਤੇ ਕਿਸੇ-ਨੇ-ਪੈਸੇ ਪਤਾ-ਨਹੀਂ-ਕਿਸਨੇ ਪਤਾ-ਨਹੀਂ-ਕਿਵੇਂ ਮੈਨੂੰ-ਪਤਾ-ਹੀ-ਨਹੀਂ"
    " ਮੇਰੀ-ਮਰਜ਼ੀ-ਤੋਂ ਅਣਜਾਣ ਕੋਈ-ਹੋਰ bina-puche bina-puchhe bina-dasse bina-meri bina-mere"
    " main-nahi-kadhe main-ni-kadhe main-tan-nahi main-kadhe-nahi apne-aap aape kise-ne-kadh"
    " kise-hor-ne kise-ne-mere-khate kise-ne-paise pata-nahi-kisne",
    "otp": "ਓਟੀਪੀ ਓ-ਟੀ-ਪੀ ਓ.ਟੀ.ਪੀ ਕੋਡ-ਦੱਸ ਕੋਡ-ਪੁੱਛ ਪਿੰਨ-ਦੱਸ ਪਿੰਨ-ਪੁੱਛ ਲਿੰਕ-ਦੱਬ ਲਿੰਕ-ਤੇ-ਕਲਿੱਕ"
    " ਲਿੰਕ-ਤੇ ਲਿੰਕ-ਖੋਲ੍ਹ ਲਿੰਕ-ਭੇਜ ਕਲਿੱਕ otp o-t-p code-dass code-puch pin-dass pin-puch link-dab"
    " link-te-click link-te link-khol click",
    "fake_call": "ਜਾਅਲੀ ਜਾਅਲੀ-ਕਾਲ ਨਕਲੀ ਨਕਲੀ-ਫੋਨ ਫਰਜ਼ੀ ਝੂਠਾ ਝੂਠੀ-ਕਾਲ ਫੋਨ-ਕਰਕੇ ਫੋਨ-ਆਇਆ"
    " ਫੋਨ-ਤੇ-ਕਿਸੇ-ਨੇ ਕਾਲ-ਆਈ ਬੈਂਕ-ਵਾਲਾ-ਬਣ ਬਣ-ਕੇ ਬਣਕੇ ਕਹਿੰਦਾ-ਮੈਂ ਝਾਂਸਾ ਗੱਲਾਂ-ਚ-ਲਾ jali jaali"
    " jali-call nakli farzi jhutha phone-karke phone-aaya phone-te-kise-ne call-aayi bank-wala-ban"
    " ban-ke kehnda-main jhansa",
    "loan": "ਲੋਨ ਲੋਨਾਂ ਕਰਜ਼ਾ ਕਰਜ਼ੇ ਕਰਜ਼ ਕਰਜਾ ਕਰਜੇ ਕਰਜ਼ਿਆਂ ਉਧਾਰ ਰਿਣ loan lon karza karze karz karja"
    " karje udhar",
    "loan_kind": "ਗੱਡੀ-ਦੇ ਗੱਡੀ-ਵਾਲਾ gaddi-de ਟਰੈਕਟਰ ਟ੍ਰੈਕਟਰ ਹੋਮ-ਲੋਨ ਘਰ-ਵਾਲੇ-ਲੋਨ ਘਰ-ਦਾ-ਲੋਨ ਮਕਾਨ"
    " ਗੱਡੀ-ਵਾਲੇ ਗੱਡੀ-ਦਾ-ਲੋਨ ਪੜ੍ਹਾਈ-ਵਾਲਾ ਪੜ੍ਹਾਈ-ਦਾ-ਲੋਨ ਮੱਝ ਮੱਝਾਂ ਡੇਅਰੀ ਪਸ਼ੂ ਦੁਕਾਨ-ਦਾ-ਲੋਨ ਪਰਸਨਲ"
    " ਮੁਦਰਾ ਮੋਟਰਸਾਈਕਲ tractor home-loan ghar-wale-loan ghar-da-loan makan gaddi-wale majh majhan"
    " dairy personal mudra",
    "apply": "ਉਧਾਰ-ਦੇ ਉਧਾਰ-ਦਿਓ ਪੈਸੇ-ਉਧਾਰ ਉਧਾਰ-ਚਾਹੀਦੇ ਉਧਾਰ-ਲੈਣੇ ਕਰਜ਼ਾ-ਮਿਲੂ ਕਰਜ਼ਾ-ਮਿਲ ਲੋਨ-ਦਿਓ"
    " ਲੋਨ-ਕਰਵਾਉਣਾ ਲੋਨ-ਚਾਹੀਦਾ ਲੋਨ-ਲੈਣਾ ਲੋਨ-ਮਿਲੂ ਲੋਨ-ਮਿਲੇਗਾ ਲੋਨ-ਮਿਲ ਨਵਾਂ-ਲੋਨ ਕਰਜ਼ਾ-ਚਾਹੀਦਾ ਕਰਜ਼ਾ-ਲੈਣਾ"
    " ਅਪਲਾਈ ਅਰਜ਼ੀ ਨਵਾਂ-ਖਾਤਾ ਖਾਤਾ-ਖੋਲ੍ਹਣਾ ਖਾਤਾ-ਖੁਲ੍ਹਵਾਉਣਾ ਖਾਤਾ-ਖੁਲਵਾਉਣਾ ਨਵਾਂ-ਕਾਰਡ ਨਵਾਂ-ਏਟੀਐਮ"
    " ਕਾਰਡ-ਬਣਵਾਉਣਾ ਕਾਰਡ-ਚਾਹੀਦਾ loan-chahida loan-laina loan-milu loan-milega nava-loan navan-loan"
    " karza-chahida apply arzi nava-khata navan-khata khata-kholna khata-khulvauna nava-card"
    " navan-card card-banvauna card-chahida",
    "instalment": "ਕਿਸ਼ਤ ਕਿਸ਼ਤਾਂ ਕਿਸਤ ਕਿਸਤਾਂ ਈਐਮਆਈ ਈ-ਐਮ-ਆਈ kisht kishtan kist kistan qist emi"
    " e-m-i installment",
    "due": "ਬਾਕੀ ਬਕਾਇਆ ਦੇਣੀ-ਆ ਦੇਣੀ-ਹੈ ਦੇਣੇ-ਨੇ ਦੇਣਾ-ਹੈ ਭਰਨੀ-ਆ ਭਰਨੀ-ਹੈ ਭਰਨਾ-ਹੈ ਭਰਨੇ-ਨੇ ਭਰਨੇ-ਆ ਖੜ੍ਹਾ"
    " ਖੜ੍ਹਾ-ਆ ਖੜ੍ਹੇ ਰਹਿ-ਗਈ ਰਹਿ-ਗਈਆਂ ਰਹਿੰਦਾ ਰਹਿੰਦੀ ਰਹਿੰਦੀਆਂ ਰਹਿੰਦੇ ਬਣਦੀ ਬਣਦਾ ਬਣਦੇ ਡਿਊ ਓਵਰਡਿਊ ਟੁੱਟੀ"
    " ਟੁੱਟ-ਗਈ ਲੇਟ baki baaki bakaya deni-aa deni-hai dene-ne dena-hai bharni-aa bharni-hai"
    " bharna-hai bharne-ne khara khara-aa khada reh-gayi reh-gayiyan rehnda rehndi rehndiyan"
    " rehnde bandi banda bande due overdue tutt-gayi outstanding",
    "pay": "ਭਰਨਾ ਭਰਨੀ ਭਰਨੇ ਭਰਾਂ ਭਰੋ ਭਰੀ ਭਰੀਏ ਤਾਰਨਾ ਤਾਰਨੀ ਤਾਰਨੇ ਚੁਕਾਉਣਾ ਚੁਕਾਉਣੀ ਮੋੜਨਾ ਮੋੜਨੇ ਅਦਾ"
    " ਭੁਗਤਾਨ ਦੇਣੀ ਦੇਣੇ ਉਤਾਰਨਾ bharna bharni bharne bharan bhari tarna tarni tarne chukauna"
    " chukauni modna mordna ada bhugtan deni dene utarna",
    "interest": "ਵਿਆਜ ਵਿਆਜ਼ ਬਿਆਜ ਸੂਦ ਇੰਟਰੈਸਟ viaj vyaj byaj biaj sood interest",
    "when": "ਕਦੋਂ ਕਦੋ ਕਦ ਕਦੋਂ-ਤੱਕ ਕਿਹੜੀ-ਤਰੀਕ ਕਿਸ-ਤਰੀਕ ਤਰੀਕ ਤਾਰੀਖ ਤਾਰੀਖ਼ ਕਿਸ-ਦਿਨ ਕਿਹੜੇ-ਦਿਨ kadon"
    " kado kad kadon-tak kehri-tarik kehdi-tarik tarik tareek tarikh kis-din kehre-din",
    "kcc": "ਲਿਮਟ-ਕਦੋਂ ਲਿਮਟ-ਪਲਟਾਉਣੀ ਲਿਮਟ-ਪਲਟਾਉਣ ਲਿਮਟ-ਨਵੀਂ ਲਿਮਟ-ਰੀਨਿਊ ਫਸਲੀ-ਲਿਮਟ ਫਸਲ-ਵਾਲੀ-ਲਿਮਟ"
    " ਕਿਸਾਨੀ-ਲਿਮਟ ਆੜ੍ਹਤ-ਲਿਮਟ ਕਿਸਾਨ-ਲਿਮਟ ਖੇਤੀ-ਲਿਮਟ ਖੇਤੀ-ਕਰਜ਼ਾ ਖੇਤੀਬਾੜੀ-ਕਰਜ਼ਾ ਖੇਤੀ-ਵਾਲਾ-ਕਰਜ਼ਾ"
    " fasli-limit kisan-limit kheti-karza ਕੇਸੀਸੀ ਕੇ-ਸੀ-ਸੀ ਕਿਸਾਨ-ਕ੍ਰੈਡਿਟ-ਕਾਰਡ ਕਿਸਾਨ-ਕਰੈਡਿਟ-ਕਾਰਡ"
    " ਕਿਸਾਨ-ਕਾਰਡ ਕਿਸਾਨ-ਕ੍ਰੈਡਿਟ ਕਿਸਾਨਾਂ-ਵਾਲਾ-ਕਾਰਡ ਕਿਸਾਨ-ਵਾਲਾ-ਕਾਰਡ ਗ੍ਰੀਨ-ਕਾਰਡ ਹਰਾ-ਕਾਰਡ ਕਿਸਾਨ-ਲੋਨ"
    " ਖੇਤੀ-ਵਾਲਾ-ਲੋਨ ਖੇਤੀ-ਵਾਲੇ-ਲੋਨ ਖੇਤੀ-ਲੋਨ ਖੇਤੀ-ਦਾ-ਕਰਜ਼ਾ ਫਸਲੀ-ਕਰਜ਼ਾ ਫਸਲ-ਲੋਨ ਜ਼ਮੀਨ-ਵਾਲੀ-ਲਿਮਟ"
    " ਜ਼ਮੀਨ-ਦੀ-ਲਿਮਟ ਖੇਤੀ-ਵਾਲੀ-ਲਿਮਟ ਲਿਮਟ-ਭਰਨੀ ਲਿਮਟ-ਭਰਨ ਲਿਮਟ-ਪਲਟਣੀ ਲਿਮਟ-ਪਲਟ ਲਿਮਟ-ਵਾਲਾ ਲਿਮਟ-ਵਾਲੇ kcc"
    " k-c-c kisan-credit-card kisan-card kisan-credit kisan-wala-card green-card kisan-loan"
    " kheti-wala-loan kheti-loan fasli-karza zameen-wali-limit kheti-wali-limit limit-bharni"
    " limit-palatni limit-palat",
    "limit": "ਲਿਮਟ ਲਿਮਿਟ ਲਿਮਿੱਟ ਹੱਦ ਲਿਮਟਾਂ limit limt limat hadd",
    "gold": "ਸੋਨਾ ਸੋਨੇ ਗਹਿਣੇ ਗਹਿਣਾ ਗਹਿਣਿਆਂ ਜ਼ੇਵਰ ਗੋਲਡ ਟੂਮਾਂ ਟੂੰਬਾਂ ਗਿਰਵੀ ਚੂੜੀਆਂ ਵਾਲੀਆਂ-ਸੋਨੇ sona"
    " sone gehne gahne gehna zevar gold girvi",
    "auction": "ਨਿਲਾਮੀ ਨੀਲਾਮੀ ਨਿਲਾਮ ਬੋਲੀ-ਲੱਗ nilami neelami nilam auction",
    "crop": "ਫਸਲ ਫ਼ਸਲ ਫਸਲਾਂ ਖੇਤ ਖੇਤਾਂ ਖੇਤੀ ਕਣਕ ਝੋਨਾ ਝੋਨੇ ਨਰਮਾ ਮੱਕੀ ਗੰਨਾ ਸਰ੍ਹੋਂ fasal faslan khet"
    " kheti kanak jhona jhone narma makki ganna crop",
    "insurance": "ਬੀਮਾ ਬੀਮੇ ਇੰਸ਼ੋਰੈਂਸ ਪਾਲਿਸੀ ਪ੍ਰੀਮੀਅਮ bima beema insurance policy premium pmfby",
    "damage": "ਨੁਕਸਾਨ ਖਰਾਬ-ਹੋ ਖ਼ਰਾਬ ਬਰਬਾਦ ਤਬਾਹ ਮਾਰੀ-ਗਈ ਗੜੇ ਗੜੇਮਾਰੀ ਹੜ੍ਹ ਸੋਕਾ ਡੁੱਬ ਮੁਆਵਜ਼ਾ nuksan"
    " kharab barbad tabah mari-gayi gade gademari harh soka dubb muavza",
    "shg": "ਸਵੈ-ਸਹਾਇਤਾ-ਗਰੁੱਪ ਸਵੈ-ਸਹਾਇਤਾ-ਸਮੂਹ ਸੈਲਫ-ਹੈਲਪ-ਗਰੁੱਪ ਐਸਐਚਜੀ ਬੀਬੀਆਂ-ਦਾ-ਗਰੁੱਪ ਔਰਤਾਂ-ਦਾ-ਗਰੁੱਪ"
    " ਬੱਚਤ-ਗਰੁੱਪ ਗਰੁੱਪ-ਲੋਨ ਗਰੁੱਪ ਸਮੂਹ self-help-group shg swai-sahaita-group bibian-da-group"
    " group-loan group samuh",
    "branch": "ਬ੍ਰਾਂਚ ਬਰਾਂਚ ਬਰਾਂਚਾਂ ਬ੍ਰਾਂਚਾਂ ਸ਼ਾਖਾ ਸ਼ਾਖ branch branchan shakha bransh",
    "bank": "ਬੈਂਕ ਬੈਂਕਾਂ ਬੈਂਕ-ਵਾਲੇ ਬੈਂਕ-ਵਾਲਾ bank baink bank-wale bank-wala",
    "village": "ਪਿੰਡ ਪਿੰਡਾਂ ਕਸਬਾ ਸ਼ਹਿਰ ਇਲਾਕੇ ਇਲਾਕਾ ਸਾਡੇ-ਵੱਲ ਸਾਡੇ-ਪਾਸੇ ਪਿੰਨ-ਕੋਡ pind pindan kasba"
    " shehar shahir ilake sade-wal sade-pase pincode",
    "bank_mitra": "ਬੈਂਕ-ਮਿੱਤਰ ਬੈਂਕ-ਮਿਤਰ ਬੈਂਕ-ਮਿੱਤਰਾ ਬੈਂਕ-ਸਖੀ ਬੀਸੀ ਸੀਐਸਪੀ ਗਾਹਕ-ਸੇਵਾ-ਕੇਂਦਰ"
    " ਸੇਵਾ-ਕੇਂਦਰ ਮਿੰਨੀ-ਬੈਂਕ bank-mitra bank-mittar bank-mitar bankmitra bank-sakhi bc csp"
    " seva-kendar mini-bank",
    "where": "ਕਿੱਥੇ ਕਿਥੇ ਕਿੱਧਰ ਕਿਧਰ ਕਿਹੜੀ-ਥਾਂ ਕਿਸ-ਥਾਂ ਕਿੱਥੋਂ kithe kitthe kidhar kiddar kehri-thaan kithon",
    "near": "ਨੇੜੇ ਨੇੜੇ-ਤੇੜੇ nere-tere nede-tede ਨੇੜਲੀ ਨੇੜਲਾ ਨੇੜਲੇ ਸਭ-ਤੋਂ-ਨੇੜੇ ਲਾਗੇ ਲਾਗਲੀ ਕੋਲ ਕੋਲੇ"
    " ਨਜ਼ਦੀਕ ਨਜ਼ਦੀਕੀ ਨਜਦੀਕ ਆਸ-ਪਾਸ ਆਲੇ-ਦੁਆਲੇ ਪਾਸ nere nede nedle nedli nerli nerla sab-ton-nede"
    " lage laage kol kole nazdik nazdiki nazdeek aas-paas ale-duale",
    "address": "ਪਤਾ-ਦੱਸੋ ਪਤਾ-ਦੱਸ ਦਾ-ਪਤਾ ਪਤਾ-ਕੀ ਐਡਰੈੱਸ ਐਡਰੈਸ ਟਿਕਾਣਾ ਰਾਹ ਰਸਤਾ ਲੋਕੇਸ਼ਨ ਥਾਂ pata-dasso"
    " pata-dass da-pata address thikana tikana rasta location thaan",
    "open_hours": "ਖੁੱਲ੍ਹਦਾ ਖੁੱਲ੍ਹਦੀ ਖੁੱਲ੍ਹੀ ਖੁੱਲ੍ਹਾ ਖੁੱਲ੍ਹੇਗਾ ਖੁੱਲਦਾ ਖੁਲਦਾ ਖੁੱਲ੍ਹੂ ਖੁੱਲਾ ਖੁੱਲੀ"
    " ਖੁਲ੍ਹਾ ਬੰਦ-ਹੁੰਦਾ ਬੰਦ-ਹੁੰਦੀ ਕਿੰਨੇ-ਵਜੇ ਕਿੰਨੇ-ਵਜੇ-ਤੱਕ ਟਾਈਮ ਸਮਾਂ ਸਮੇਂ ਛੁੱਟੀ ਲੰਚ ਸ਼ਨੀਵਾਰ-ਨੂੰ"
    " ਐਤਵਾਰ-ਨੂੰ khulda khuldi khulla khula khuli khulega khullu band-hunda band-hundi kinne-vaje"
    " kinne-baje kine-vaje time timing samaan chhutti chutti lunch",
    "complaint": "ਦਰਖਾਸਤ-ਤੇ ਦਰਖਾਸਤ-ਦਾ ਦਰਖਾਸਤ darkhast ਉਲਾਂਭਾ ਸ਼ਿਕਾਇਤ ਸ਼ਿਕਾਇਤਾਂ ਸਿਕਾਇਤ ਸ਼ਕਾਇਤ"
    " ਕੰਪਲੇਂਟ ਕੰਪਲੇਟ ਕੰਪਲੇਨ ਫਰਿਆਦ shikayat shikait sikayat shikayatan complaint complain kamplent",
    "lodge": "ਦਰਜ ਦਰਜ-ਕਰੋ ਦਰਜ-ਕਰਾਉਣੀ ਦਰਜ-ਕਰਵਾਉਣੀ ਲਿਖਵਾਉਣੀ ਲਿਖਾਉਣੀ ਲਿਖੋ ਲਿਖ-ਲਓ ਲਿਖ ਨੋਟ-ਕਰੋ ਰਜਿਸਟਰ"
    " ਕਰਨੀ-ਹੈ ਕਰਨੀ-ਆ ਕਰਨੀ ਕਰਾਉਣੀ ਕਰਵਾਉਣੀ darj darj-karo darj-karauni likhvauni likhauni likho"
    " likh-lao likh note-karo register karni-hai karni-aa karni karauni karvauni karwauni",
    "problem": "ਸਮੱਸਿਆ ਦਿੱਕਤ ਦਿਕਤ ਮੁਸ਼ਕਲ ਪਰੇਸ਼ਾਨੀ ਪਰੇਸ਼ਾਨ ਤੰਗ ਗੜਬੜ ਮਾੜਾ ਮਾੜਾ-ਵਤੀਰਾ ਵਤੀਰਾ ਬਦਤਮੀਜ਼ੀ"
    " ਬਦਤਮੀਜੀ ਭੈੜਾ ਫਸ-ਗਏ ਫਸ-ਗਿਆ ਅਟਕ ਅੜ-ਗਿਆ ਕੰਮ-ਨਹੀਂ ਖਰਾਬ ਰਿਸ਼ਵਤ ਵੱਢੀ ਚੱਲਦਾ-ਨਹੀਂ ਚਲਦਾ-ਨੀ ਨਹੀਂ-ਚੱਲਦਾ"
    " ਸਿੱਧੇ-ਮੂੰਹ ਝਿੜਕ ਖੜ੍ਹਾ-ਰੱਖਦੇ ਘੰਟਿਆਂ-ਬੱਧੀ ਪ੍ਰੌਬਲਮ samasya dikkat mushkil pareshani pareshan"
    " tang gadbad marha mada vatira badtamizi phas-gaye fas-gaye atak kam-nahi kharab rishwat"
    " vaddi chalda-nahi problem jhidak",
    "refuses": "ਨਹੀਂ-ਕਰਦੇ ਨੀ-ਕਰਦੇ ਨਹੀਂ-ਦਿੰਦੇ ਨੀ-ਦਿੰਦੇ ਨਹੀਂ-ਪਾਉਂਦੇ ਨਹੀਂ-ਸੁਣਦੇ ਸੁਣਦੇ-ਨਹੀਂ ਸੁਣਦਾ-ਨਹੀਂ"
    " ਕੋਈ-ਸੁਣਦਾ ਗੇੜੇ ਗੇੜੇ-ਮਰਵਾ ਗੇੜੇ-ਲਵਾ ਚੱਕਰ ਚੱਕਰ-ਲਵਾ ਟਾਲ ਟਾਲਦੇ ਟਾਲ-ਮਟੋਲ ਲਾਰੇ ਲਾਰੇ-ਲਾ ਮੋੜ-ਦਿੰਦੇ"
    " ਭਜਾ ਭਜਾ-ਦਿੰਦੇ ਮਨ੍ਹਾ-ਕਰ ਜਵਾਬ-ਦੇ-ਦਿੰਦੇ nahi-karde ni-karde nahi-dinde ni-dinde nahi-paunde"
    " nahi-sunde sunde-nahi gede gere chakkar taal lare mod-dinde bhaja mana-kar",
    "not_come_out": "ਨਹੀਂ-ਨਿਕਲੇ ਨੀ-ਨਿਕਲੇ ਨਿਕਲੇ-ਨਹੀਂ ਨਿਕਲੇ-ਨੀ ਨਹੀਂ-ਨਿਕਲਿਆ ਨਿਕਲਿਆ-ਨਹੀਂ"
    " ਪੈਸੇ-ਨਹੀਂ-ਨਿਕਲੇ ਪੈਸੇ-ਨੀ-ਨਿਕਲੇ ਨੋਟ-ਨਹੀਂ ਨੋਟ-ਨਿਕਲੇ-ਨੀ ਬਾਹਰ-ਨਹੀਂ-ਆਏ ਬਾਹਰ-ਨੀ-ਆਏ nahi-nikle"
    " ni-nikle nikle-nahi nikle-ni nahi-niklia paise-nahi-nikle bahar-nahi-aaye bahar-ni-aaye",
    "what_became": "ਅੱਗੇ-ਵਧੀ ਹੱਲ-ਨਿਕਲਿਆ ਕੀ-ਬਣਦਾ ਨਤੀਜਾ ਸ਼ਿਕਾਇਤ-ਦਾ-ਕੀ ਕੀ-ਬਣਿਆ ਦਾ-ਕੀ-ਬਣਿਆ ਕੀ-ਹੋਇਆ"
    " ਦਾ-ਕੀ-ਹੋਇਆ ਸਟੇਟਸ ਸਥਿਤੀ ਕਿੱਥੇ-ਤੱਕ ਕਿੱਥੇ-ਤੱਕ-ਪਹੁੰਚੀ ਕਿੱਥੇ-ਪਹੁੰਚੀ ਕਾਰਵਾਈ ਸੁਣਵਾਈ ਜਵਾਬ ਜਵਾਬ-ਨਹੀਂ"
    " ਕੋਈ-ਜਵਾਬ ਹੱਲ ਹੱਲ-ਹੋਈ ਹੱਲ-ਹੋਇਆ ਨਿਬੇੜਾ ਨਿਪਟਾਰਾ ਸਮਾਧਾਨ ਅਪਡੇਟ ਕੁਝ-ਹੋਇਆ ਕੁਝ-ਬਣਿਆ ਹਾਲ ਕੀਤੀ-ਸੀ"
    " ਲਿਖਵਾਈ-ਸੀ ਕਰਵਾਈ-ਸੀ ਦਿੱਤੀ-ਸੀ ਕੀਤੀ-ਨੂੰ ki-bania ki-banya ki-baneya da-ki-bania ki-hoya ki-hoia"
    " da-ki-hoya status sthiti kithe-tak kithe-pahunchi karvai karwai sunwai jawab javab koi-jawab"
    " hall hal hal-hoyi nibeda niptara update kujh-hoya kiti-si likhvai-si",
    "ticket": "ਸ਼ਿਕਾਇਤ-ਨੰਬਰ ਸ਼ਿਕਾਇਤ-ਦਾ-ਨੰਬਰ ਕੰਪਲੇਂਟ-ਨੰਬਰ ਟਿਕਟ-ਨੰਬਰ ਰੈਫਰੈਂਸ ਰੈਫਰੈਂਸ-ਨੰਬਰ"
    " shikayat-number shikayat-da-number complaint-number ticket-number reference ticket",
    "aadhaar": "ਆਧਾਰ ਅਧਾਰ ਆਧਾਰ-ਕਾਰਡ ਅਧਾਰ-ਕਾਰਡ ਆਧਾਰ-ਨੰਬਰ adhar aadhar aadhaar adhaar aadhar-card",
    "link": "ਲਿੰਕ ਲਿੰਕ-ਕਰਨਾ ਲਿੰਕ-ਕਰਵਾਉਣਾ ਜੁੜਿਆ ਜੋੜਨਾ ਜੋੜ ਜੁੜਵਾਉਣਾ ਜੁੜ ਸੀਡ ਸੀਡਿੰਗ link linked judia"
    " jorna jodna jod jor seed seeding npci",
    "kyc": "ਕੇਵਾਈਸੀ ਕੇ-ਵਾਈ-ਸੀ ਰੀਕੇਵਾਈਸੀ ਰੀ-ਕੇਵਾਈਸੀ ਈ-ਕੇਵਾਈਸੀ ਕਾਗਜ਼ ਕਾਗਜ਼ਾਤ ਕਾਗਜ ਦਸਤਾਵੇਜ਼ ਪੇਪਰ kyc"
    " k-y-c rekyc re-kyc ekyc kagaz kagaj dastavez document",
    "update": "ਅਪਡੇਟ ਅੱਪਡੇਟ ਨਵਿਆਉਣਾ ਰੀਨਿਊ ਨਵੀਨੀਕਰਨ update renew naviauna",
    "frozen": "ਫਰੀਜ਼ ਫ੍ਰੀਜ਼ ਹੋਲਡ ਰੋਕ-ਲੱਗੀ ਰੋਕ-ਲੱਗ ਜਾਮ ਸੀਲ freeze hold rok-lagi rok-lag jam seal",
    "dormant": "ਡੋਰਮੈਂਟ ਇਨਐਕਟਿਵ ਬੰਦ-ਪਿਆ ਬੰਦ-ਹੋ-ਗਿਆ ਪੁਰਾਣਾ-ਖਾਤਾ ਬੰਦ-ਖਾਤਾ ਚਿਰਾਂ-ਤੋਂ-ਬੰਦ dormant"
    " inoperative inactive band-pia band-paya band-ho-gaya purana-khata",
    "activate": "ਚਾਲੂ ਚਾਲੂ-ਕਰਨਾ ਚਾਲੂ-ਕਰਵਾਉਣਾ ਚਾਲੂ-ਕਰੋ ਐਕਟਿਵ ਐਕਟੀਵੇਟ ਦੁਬਾਰਾ-ਚਾਲੂ ਅਨਬਲਾਕ ਖੁਲ੍ਹਵਾਉਣਾ"
    " chalu chalu-karna chalu-karvauna activate active dubara-chalu unblock",
    "why": "ਕਿਉਂ ਕਿਓਂ ਕਾਹਤੋਂ ਕਾਹਨੂੰ ਕਿਸ-ਕਰਕੇ ਕੀ-ਕਾਰਨ ਵਜ੍ਹਾ kyon kyun kyo kahton kahnu wajah",
    "state": "ਖਾਤਾ-ਚਾਲੂ ਚਾਲੂ-ਹੈ ਚੱਲਦਾ ਚੱਲ-ਰਿਹਾ ਖਾਤੇ-ਦੀ-ਹਾਲਤ ਹਾਲਤ ਖਾਤਾ-ਬੰਦ khata-chalu chalu-hai"
    " chalda chal-riha halat khata-band account-band account-chalu",
    "rate": "ਦਰ ਦਰਾਂ ਵਿਆਜ-ਦਰ ਰੇਟ ਪ੍ਰਤੀਸ਼ਤ ਫੀਸਦੀ ਕਿੰਨਾ-ਵਿਆਜ ਵਿਆਜ-ਕਿੰਨਾ ਵਿਆਜ-ਮਿਲੂ dar viaj-dar rate"
    " pratishat fisdi percent kinna-viaj viaj-kinna kinna-byaj",
    "fixed_deposit": "ਐਫਡੀ ਐਫ-ਡੀ ਐੱਫਡੀ ਫਿਕਸਡ-ਡਿਪਾਜ਼ਿਟ ਫਿਕਸ ਆਰਡੀ ਆਰ-ਡੀ ਮਿਆਦੀ ਮਿਆਦੀ-ਜਮ੍ਹਾ fd f-d"
    " fixed-deposit fix fix-deposit rd r-d miadi",
    "mature": "ਪੂਰੀ ਪੂਰਾ ਮੈਚਿਓਰ ਮਚਿਓਰ ਕਦੋਂ-ਮਿਲੂ ਕਦੋਂ-ਮਿਲਣਗੇ ਪੱਕੂ ਪੂਰੀ-ਹੋਊ puri pura poori mature"
    " maturity kadon-milu kadon-milange",
    "upi": "ਯੂਪੀਆਈ ਯੂ-ਪੀ-ਆਈ ਗੂਗਲ-ਪੇ ਜੀਪੇ ਫੋਨਪੇ ਪੇਟੀਐਮ ਭੀਮ 123ਪੇ 123-ਪੇ ਇੱਕ-ਦੋ-ਤਿੰਨ-ਪੇ upi u-p-i"
    " gpay google-pay phonepe paytm bhim 123pay 123-pay",
    "feature_phone": "ਬਟਨਾਂ-ਵਾਲਾ ਬਟਨਾਂ-ਵਾਲੇ ਬਟਨ-ਵਾਲਾ ਛੋਟਾ-ਫੋਨ ਛੋਟੇ-ਫੋਨ ਕੀਪੈਡ ਸਾਦਾ-ਫੋਨ"
    " ਬਿਨਾਂ-ਇੰਟਰਨੈੱਟ ਬਿਨਾਂ-ਨੈੱਟ ਇੰਟਰਨੈੱਟ-ਨਹੀਂ ਨੈੱਟ-ਨਹੀਂ ਪੁਰਾਣਾ-ਫੋਨ batna-wala button-wala"
    " chhota-phone chota-phone keypad sada-phone bina-internet bina-net internet-nahi",
    "how_to": "ਕਿਵੇਂ ਕਿੱਦਾਂ ਕਿਦਾਂ ਕਿੰਜ ਕਿਸ-ਤਰ੍ਹਾਂ ਤਰੀਕਾ ਕੀ-ਕਰਨਾ-ਪਊ ਕੀ-ਕਰਾਂ kiven kidan kiddan"
    " kis-tarah tarika ki-karan ki-karna-pau",
    "cheque": "ਚੈੱਕਬੁੱਕ ਚੈਕਬੁਕ chequebook checkbook ਚੈੱਕ ਚੈਕ ਚੈੱਕਾਂ ਚੈੱਕ-ਨੰਬਰ cheque check chek cheq",
    "stop_payment": "ਚੈੱਕ-ਰੋਕਣਾ ਚੈੱਕ-ਰੋਕ ਰੋਕਣਾ ਰੋਕਣੀ ਰੁਕਵਾਉਣਾ ਰੋਕ ਰੋਕੋ ਪੇਮੈਂਟ-ਰੋਕ ਸਟਾਪ-ਪੇਮੈਂਟ"
    " ਪਾਸ-ਨਾ-ਹੋਵੇ ਕੈਂਸਲ ਰੱਦ rokna rukvauna rok roko stop-payment payment-rok cancel radd",
    "book": "ਚੈੱਕਬੁੱਕ ਚੈੱਕ-ਬੁੱਕ ਚੈਕਬੁਕ ਚੈੱਕਾਂ-ਦੀ-ਕਾਪੀ ਚੈੱਕ-ਕਾਪੀ ਬੁੱਕ chequebook checkbook"
    " cheque-book check-book book",
    "order": "ਮੰਗਵਾਉਣੀ ਮੰਗਵਾਉਣਾ ਮੰਗਾਉਣੀ ਜਾਰੀ ਖਤਮ ਮੁੱਕ-ਗਈ ਮੁੱਕ-ਗਈ-ਆ ਬਣਵਾਉਣੀ ਨਵੀਂ-ਚਾਹੀਦੀ ਭਿਜਵਾ ਆਰਡਰ"
    " mangvauni mangwauni mangauni jari khatam mukk-gayi muk-gayi banvauni navi-chahidi order",
    "nominee": "ਨਾਮਿਨੀ ਨੌਮਿਨੀ ਨੋਮਿਨੀ ਵਾਰਸ ਵਾਰਿਸ ਨਾਮਜ਼ਦ ਨਾਮਜ਼ਦਗੀ nominee nomini waris vaaris namzad"
    " nomination",
    "add": "ਨਾਂ-ਚੜ੍ਹਾਉਣਾ ਨਾਂ-ਚੜ੍ਹਵਾਉਣਾ ਨਾਂ-ਜੋੜਨਾ ਨਾਮ-ਪਾਉਣਾ ਨਾਂ-ਪਵਾਉਣਾ ਪਵਾਉਣਾ ਚੜ੍ਹਾਉਣਾ ਚੜ੍ਹਵਾਉਣਾ"
    " ਦਰਜ-ਹੈ naa-charhauna naam-jodna naam-pauna pavauna charhauna",
    "mobile_number": "ਮੋਬਾਈਲ-ਨੰਬਰ ਮੋਬਾਇਲ-ਨੰਬਰ ਫੋਨ-ਨੰਬਰ ਮੋਬਾਈਲ ਨਵਾਂ-ਨੰਬਰ ਪੁਰਾਣਾ-ਨੰਬਰ ਨੰਬਰ-ਬਦਲ"
    " ਰਜਿਸਟਰਡ-ਨੰਬਰ ਨੰਬਰ mobile-number phone-number mobile nava-number navan-number purana-number"
    " number-badal number",
    "change": "ਬਦਲਣਾ ਬਦਲਣੀ ਬਦਲੋ ਬਦਲ ਬਦਲ-ਦਿਓ ਬਦਲਵਾਉਣਾ ਬਦਲਾਉਣਾ ਬਦਲਣ ਨਵਾਂ ਨਵੀਂ ਦੂਜਾ ਦੂਜੀ ਦੂਸਰਾ"
    " ਹੋਰ-ਕੋਈ ਚੇਂਜ ਤਬਦੀਲ badalna badalni badlo badal badal-deo badalvauna nava navan navi duja"
    " dooja duji dusra change chenj",
    "dead": "ਮਰ-ਗਿਆ ਮਰ-ਗਏ ਮਰ-ਗਈ ਮੌਤ ਪੂਰੇ-ਹੋ-ਗਏ ਪੂਰਾ-ਹੋ-ਗਿਆ ਪੂਰੀ-ਹੋ-ਗਈ ਗੁਜ਼ਰ ਗੁਜ਼ਰ-ਗਏ ਚਲਾਣਾ"
    " ਅਕਾਲ-ਚਲਾਣਾ ਚੱਲ-ਵਸੇ ਚਲ-ਵਸੇ ਸਵਰਗਵਾਸ ਨਹੀਂ-ਰਹੇ ਦੇਹਾਂਤ mar-gaya mar-gaye maut pure-ho-gaye"
    " pura-ho-gaya guzar guzar-gaye gujar akal-chalana chal-vase swargwas nahi-rahe dehant",
    "claim": "ਕਲੇਮ ਦਾਅਵਾ ਵਿਰਾਸਤ ਹੱਕ claim dawa daava virasat",
    "tpin": "ਟੀਪਿਨ ਟੀ-ਪਿਨ ਟੀਪਿੰਨ ਟੀ-ਪਿੰਨ ਟੈਲੀਫੋਨ-ਪਿੰਨ ਫੋਨ-ਪਿੰਨ ਫੋਨ-ਬੈਂਕਿੰਗ ਪਿੰਨ ਪਿਨ tpin t-pin"
    " telephone-pin phone-pin phone-banking pin",
    "make": "ਬਣਾਉਣਾ ਬਣਾਉਣੀ ਬਣਵਾਉਣਾ ਬਣਾਓ ਸੈੱਟ ਸੈਟ ਜਨਰੇਟ ਨਵਾਂ-ਪਿੰਨ banauna banauni banvauna banao"
    " set generate nava-pin",
    "forgot": "ਭੁੱਲ ਭੁੱਲ-ਗਿਆ ਭੁੱਲ-ਗਈ ਯਾਦ-ਨਹੀਂ ਚੇਤੇ-ਨਹੀਂ ਚੇਤਾ-ਨਹੀਂ bhull bhul bhull-gaya bhul-gaya"
    " bhul-gayi yaad-nahi chete-nahi",
    "person": "ਅਸਲੀ-ਬੰਦਾ ਜਿਊਂਦਾ-ਬੰਦਾ ਕੋਈ-ਬੰਦਾ ਬੈਂਕ-ਮੁਲਾਜ਼ਮ ਕਲਰਕ ਕੈਸ਼ੀਅਰ ਸਟਾਫ਼ ਕੋਈ-ਸਟਾਫ kalark ਬੰਦਾ"
    " ਬੰਦੇ ਬੰਦਿਆਂ ਆਦਮੀ ਅਫ਼ਸਰ ਅਫਸਰ ਅਧਿਕਾਰੀ ਮੈਨੇਜਰ ਮਨੇਜਰ ਮੁਲਾਜ਼ਮ ਮੁਲਾਜਮ ਕਰਮਚਾਰੀ ਏਜੰਟ ਸਾਹਬ-ਨਾਲ ਸਾਹਬ"
    " ਸਾਹਿਬ ਕਸਟਮਰ-ਕੇਅਰ ਕਸਟਮਰ-ਕੇਅਰ-ਵਾਲੇ ਗਾਹਕ-ਸੇਵਾ ਓਪਰੇਟਰ ਇਨਸਾਨ ਬੰਦੇ-ਨਾਲ ਕਿਸੇ-ਨਾਲ ਕਿਸੇ-ਬੰਦੇ"
    " ਬੈਂਕ-ਵਾਲੇ-ਨਾਲ ਬੈਂਕ-ਵਾਲਿਆਂ ਸਟਾਫ ਮੈਡਮ-ਨਾਲ ਬਾਬੂ ਕਿਸੇ banda bande bandia aadmi afsar officer"
    " adhikari manager mulazam karamchari agent sahab-naal sahab customer-care operator insan"
    " bande-naal kise-naal kise-nal kise-bande bank-wale-naal bank-walian staff kise",
    "talk": "ਗੱਲ ਗੱਲ-ਕਰਨੀ ਗੱਲ-ਕਰਾਓ ਗੱਲ-ਕਰਵਾਓ ਗੱਲ-ਕਰਾ ਗੱਲ-ਕਰਵਾ ਗੱਲਬਾਤ ਗੱਲ-ਕਰੋ gal gall gal-karni"
    " gall-karni gal-karao gall-karao gal-karvao gal-kara gal-karva galbat gal-karo",
    "connect": "ਜੋੜੋ ਜੋੜ-ਦਿਓ ਮਿਲਾਓ ਮਿਲਾ-ਦਿਓ ਮਿਲਵਾਓ ਕਨੈਕਟ ਫੋਨ-ਦਿਓ ਫੋਨ-ਫੜਾਓ ਫੋਨ-ਫੜਾ ਲਾਈਨ-ਦਿਓ"
    " ਫੋਨ-ਮਿਲਾਓ ਲਾਈਨ-ਮਿਲਾਓ ਟਰਾਂਸਫਰ-ਕਰੋ ਕਾਲ-ਟਰਾਂਸਫਰ jodo joro jod-deo milao mila-deo connect"
    " phone-deo phone-fadao phone-pharao line-deo line-milao transfer-karo",
    "machine": "ਮਸ਼ੀਨ ਮਸੀਨ ਕੰਪਿਊਟਰ ਰੋਬੋਟ ਰਿਕਾਰਡਿੰਗ machine masheen computer robot recording",
    "language": "ਭਾਸ਼ਾ ਬੋਲੀ ਜ਼ੁਬਾਨ ਜਬਾਨ ਲੈਂਗੂਏਜ ਲੈਂਗੁਏਜ bhasha boli zuban language",
    "language_name": "ਹਿੰਦੀ ਅੰਗਰੇਜ਼ੀ ਅੰਗਰੇਜੀ ਇੰਗਲਿਸ਼ ਪੰਜਾਬੀ ਉਰਦੂ ਗੁਰਮੁਖੀ hindi angrezi english punjabi urdu",
    "again": "ਇੱਕ-ਵਾਰੀ-ਹੋਰ ਇਕ-ਵਾਰੀ-ਹੋਰ ik-vari-hor"
    " ਫੇਰ ਫਿਰ ਫੇਰ-ਤੋਂ ਫਿਰ-ਤੋਂ ਦੁਬਾਰਾ ਦੋਬਾਰਾ ਮੁੜ ਮੁੜ-ਕੇ ਮੁੜਕੇ ਇੱਕ-ਵਾਰ-ਹੋਰ ਇੱਕ-ਵਾਰ-ਫੇਰ"
    " ਇੱਕ-ਵਾਰੀ-ਫੇਰ ਇਕ-ਵਾਰ-ਹੋਰ ਰਿਪੀਟ ਦੁਹਰਾਓ ਦੁਹਰਾ fer phir fir fer-ton dubara dobara mud mudke"
    " mud-ke murh ik-vaar-hor ik-var-hor ik-vaari-fer ik-vari-fer ik-vaar-fer repeat duhrao",
    "say": "ਬੋਲੋ ਬੋਲਿਓ ਬੋਲੀਂ ਬੋਲ ਬੋਲਣਾ ਕਹੋ ਕਿਹਾ ਕੀ-ਕਿਹਾ ਕਹਿੰਦੇ ਸੁਣਾਓ ਸੁਣਾ ਸੁਣਾ-ਦਿਓ ਦੱਸੋ ਦੱਸਿਓ ਦਸਿਓ"
    " ਦੱਸ-ਦਿਓ ਪੜ੍ਹ-ਕੇ ਹੌਲੀ ਹੌਲੀ-ਬੋਲੋ ਉੱਚੀ-ਬੋਲੋ ਸਮਝਾਓ ਚੈੱਕ-ਕਰੋ ਚੈੱਕ-ਕਰਨਾ bolo bolio bol kaho kiha"
    " ki-kiha sunao suna suna-deo dasso dasio dass-deo parh-ke hauli uchi-bolo samjhao check-karo"
    " check-karna",
    "not_heard": "ਸੁਣਿਆ-ਨਹੀਂ ਸੁਣਿਆ-ਨੀ ਨਹੀਂ-ਸੁਣਿਆ ਨੀ-ਸੁਣਿਆ ਸੁਣਾਈ-ਨਹੀਂ ਸੁਣਾਈ-ਨੀ ਸੁਣਦਾ-ਨਹੀਂ ਸੁਣਦਾ-ਨੀ"
    " ਸਮਝ-ਨਹੀਂ ਸਮਝ-ਨੀ ਸਮਝ-ਨਹੀਂ-ਆਈ ਸਮਝ-ਨੀ-ਆਈ ਸਮਝ-ਨਾ-ਆਈ ਸਮਝਿਆ-ਨਹੀਂ ਨਹੀਂ-ਸਮਝ ਕੁਝ-ਸਮਝ ਆਵਾਜ਼-ਨਹੀਂ"
    " ਆਵਾਜ਼-ਨੀ ਆਵਾਜ਼-ਕੱਟ ਅਵਾਜ਼-ਨਹੀਂ ਸਾਫ਼-ਨਹੀਂ ਨਹੀਂ-ਆਉਂਦੀ ਨੀ-ਆਉਂਦੀ sunia-nahi suneya-nahi"
    " sunya-nahi sunia-ni suneya-ni nahi-sunia sunai-nahi sunda-nahi sunda-ni samajh-nahi"
    " samajh-ni samjh-nahi samjh-ni samajh-na-aayi awaz-nahi awaaz-nahi awaz-ni saaf-nahi"
    " nahi-aundi ni-aundi",
    "menu": "ਮੁੱਢ-ਤੋਂ ਮੁੱਢੋਂ muddh-ton ਮੀਨੂ ਮੀਨੂੰ ਮੈਨਯੂ ਮੇਨੂ ਮੈਨਿਊ ਮੇਨ-ਮੀਨੂ ਮੇਨ-ਮੀਨੂੰ ਮੁੱਖ-ਮੀਨੂ"
    " ਮੁੱਖ-ਮੀਨੂੰ ਸ਼ੁਰੂ ਸ਼ੁਰੂਆਤ ਸ਼ੁਰੂ-ਤੋਂ ਸ਼ੁਰੂ-ਤੇ ਪਹਿਲੇ-ਵਾਲੇ ਪਹਿਲਾਂ-ਵਾਲੇ ਆਪਸ਼ਨ ਵਿਕਲਪ ਮੁੱਖ menu"
    " main-menu mukh-menu shuru shuruat shuru-ton shuru-te pehle-wale option vikalp mukh",
    "back": "ਵਾਪਸ ਵਾਪਿਸ ਪਿੱਛੇ ਮੁੜ-ਚੱਲੋ ਮੁੜੋ ਜਾਓ ਜਾਣਾ ਜਾਣਾ-ਹੈ ਚੱਲੋ ਚਲੋ ਲੈ-ਚੱਲੋ ਲੈ-ਚਲੋ ਲੈ-ਜਾਓ wapas"
    " vapas vapis wapis pichhe piche mudo jao jana jana-hai challo chalo lai-chalo lai-jao",
    "help": "ਮਦਦ ਸਹਾਇਤਾ ਹੈਲਪ madad sahaita help",
    "thanks": "ਧੰਨਵਾਦ ਸ਼ੁਕਰੀਆ ਮਿਹਰਬਾਨੀ ਥੈਂਕਯੂ ਥੈਂਕਸ ਬੱਸ-ਇੰਨਾ-ਹੀ ਬੱਸ-ਐਨਾ-ਹੀ ਹੋਰ-ਕੁਝ-ਨਹੀਂ ਰੱਬ-ਰਾਖਾ"
    " ਅਲਵਿਦਾ dhanvad dhanwad shukria shukriya meharbani thank-you thanks bas-enna hor-kujh-nahi"
    " rabb-rakha",
    "dont": "ਨਾ-ਕਰੋ ਨਾ-ਕਰਿਓ ਨਹੀਂ-ਚਾਹੀਦਾ ਨਹੀਂ-ਚਾਹੀਦੀ ਨੀ-ਚਾਹੀਦਾ ਨੀ-ਚਾਹੀਦੀ ਨਹੀਂ-ਕਰਨਾ ਨੀ-ਕਰਨਾ"
    " ਨਹੀਂ-ਕਰਨੀ ਨਹੀਂ-ਕਰਵਾਉਣਾ ਲੋੜ-ਨਹੀਂ ਮਤ ਨਾ-ਭੇਜੋ na-karo na-kario nahi-chahida nahi-chahidi"
    " ni-chahida ni-chahidi nahi-karna ni-karna nahi-karni nahi-karvauna lod-nahi lor-nahi mat",
    "off_topic": "ਸੋਨੇ-ਦਾ-ਅੱਜ ਸੋਨੇ-ਦਾ-ਕੀ-ਭਾਅ ਕੀ-ਭਾਅ ਮਸ਼ੀਨ-ਆਂ-ਕਿ-ਬੰਦਾ ਤੂੰ-ਮਸ਼ੀਨ ਤੁਸੀਂ-ਮਸ਼ੀਨ ਡੰਗਰਾਂ ਡੰਗਰ ਮੱਝ"
    " ਮੱਝਾਂ ਸੁੰਡੀ ਆਟੋ ਟੈਂਪੂ ਸਬਜ਼ੀ ਗੋਭੀ ਮੁਰਗੀ ਬਿੱਲੀ ਸਿਰ-ਦੁਖਦਾ ਢਿੱਡ-ਦੁਖਦਾ ਖੰਘ ਜ਼ੁਕਾਮ ਮੰਗਣੀ"
    " ਮਿਊਚੁਅਲ-ਫੰਡ mutual-fund ਲਾਕਰ-ਚਾਹੀਦਾ locker ਚਾਹ-ਬਣਾ ਬੂਹਾ ਗੇਟ-ਬੰਦ ਖੰਡ-ਮਿੱਲ ਆਟਾ-ਦਾਲ-ਸਕੀਮ"
    " ਬੈਂਕ-ਡੁੱਬ ਗੱਡੀ-ਖਰਾਬ ਫੋਨ-ਖਰਾਬ ਮੋਟਰ-ਖਰਾਬ ਟੀਵੀ-ਖਰਾਬ ਕੰਪਿਊਟਰ-ਨਹੀਂ ਕੰਪਿਊਟਰ-ਖਰਾਬ"
    " ਵਧੀਆ-ਐ ਬਹੁਤ-ਵਧੀਆ ਇੰਟਰਨੈੱਟ-ਨਹੀਂ-ਚੱਲਦਾ ਫਰਦ ਜ਼ਮੀਨ-ਦੀ-ਫਰਦ ਜਮ੍ਹਾਂਬੰਦੀ ਇੰਤਕਾਲ ਪਟਵਾਰੀ ਤਹਿਸੀਲ"
    " ਤਹਿਸੀਲਦਾਰ ਰਜਿਸਟਰੀ ਅਦਾਲਤ ਕਚਹਿਰੀ ਵਕੀਲ ਕੀ-ਹਾਲ ਹਾਲ-ਕੀ ਕਿਵੇਂ-ਓ ਬਿਮਾਰ ਬੀਮਾਰ ਬੁਖਾਰ ਦਾਖਲਾ ਇਮਤਿਹਾਨ"
    " ਰਿਜ਼ਲਟ ਆਂਗਣਵਾੜੀ ਪੰਚਾਇਤ ਬੀਡੀਓ ਵੋਟਰ ਇਨਕਮ-ਟੈਕਸ ਟੈਕਸ ਆਰਸੀ ਚਲਾਨ ਬੱਸ-ਪਾਸ ਜਹਾਜ਼ ਕੈਨੇਡਾ ਆਈਲੈਟਸ"
    " ਜ਼ਮੀਨ-ਵੇਚਣੀ ਪਲਾਟ ਕੋਠੀ ਕਿਰਾਇਆ ਕਿਰਾਏ ਮੱਝ-ਵੇਚਣੀ ਗਾਂ-ਵੇਚਣੀ ਬੀਜ ਟਿਊਬਵੈੱਲ ਮੋਟਰ-ਕੁਨੈਕਸ਼ਨ ਪਾਣੀ ਟੀਕਾ"
    " ਆਯੁਸ਼ਮਾਨ fard patwari tehsil court vakeel bimar bukhar dakhla result canada ielts kiraya"
    " ayushman tax ਮੌਸਮ ਮੀਂਹ ਮੀਂਹ-ਪਊ ਮੀਂਹ-ਕਦੋਂ ਬਾਰਸ਼ ਧੁੱਪ ਗੱਡੀ-ਕਦੋਂ ਵਾਲੀ-ਗੱਡੀ ਗੱਡੀ-ਕਿੰਨੇ"
    " ਗੱਡੀ-ਦਾ-ਟਾਈਮ ਰੇਲ ਰੇਲਗੱਡੀ ਟ੍ਰੇਨ ਬੱਸ-ਕਦੋਂ ਬੱਸ-ਅੱਡੇ ਟਿਕਟ-ਬੁੱਕ ਰੀਚਾਰਜ ਰਿਚਾਰਜ ਡਾਟਾ ਨੈੱਟ-ਪੈਕ ਫਿਲਮ"
    " ਗਾਣਾ ਗਾਣੇ ਗੀਤ ਸਿਨੇਮਾ ਕ੍ਰਿਕਟ ਮੈਚ ਕਬੱਡੀ ਸਕੋਰ ਡਾਕਟਰ ਦਵਾਈ ਦਵਾ ਹਸਪਤਾਲ ਨੌਕਰੀ ਭਰਤੀ ਰੁਜ਼ਗਾਰ ਮੰਡੀ"
    " ਮੰਡੀ-ਭਾਅ ਭਾਅ ਮੁੱਲ ਕੀਮਤ ਸੋਨਾ-ਕਿੰਨੇ ਸੋਨੇ-ਦਾ-ਭਾਅ ਸੋਨੇ-ਦਾ-ਰੇਟ ਤੋਲਾ ਚੋਣਾਂ ਵੋਟ ਵੋਟਾਂ ਸਰਪੰਚ ਸਰਪੰਚੀ"
    " ਸਕੂਲ ਕਾਲਜ ਪੇਪਰ-ਕਦੋਂ ਸਿਮ ਸਿੰਮ ਸਿਮ-ਬੰਦ ਬਿਜਲੀ ਬਿਜਲੀ-ਦਾ-ਬਿੱਲ ਬਿੱਲ ਰਾਸ਼ਨ ਰਾਸ਼ਨ-ਕਾਰਡ ਪੈਨ ਪੈਨ-ਕਾਰਡ"
    " ਸ਼ੇਅਰ ਸ਼ੇਅਰ-ਮਾਰਕੀਟ ਮਾਰਕੀਟ ਪੈਟਰੋਲ ਡੀਜ਼ਲ ਰੋਟੀ ਚਾਹ ਲੱਸੀ ਚੁਟਕਲਾ ਖ਼ਬਰਾਂ ਖਬਰਾਂ ਮੰਤਰੀ ਗੁਰਦੁਆਰਾ"
    " ਗੁਰਦੁਆਰੇ ਕੀਰਤਨ ਪਾਠ ਵਾਹਿਗੁਰੂ ਮੰਦਰ ਲਾਇਸੈਂਸ ਲਸੰਸ ਪਾਸਪੋਰਟ ਵੀਜ਼ਾ ਸਿਲੰਡਰ ਲਾਟਰੀ ਬੱਕਰੀ ਮੱਝ-ਨੂੰ ਗਾਂ"
    " ਪੱਠੇ ਤੂੜੀ ਦੁੱਧ ਖਾਦ ਯੂਰੀਆ ਸਪਰੇਅ ਆਲੂ ਪਿਆਜ਼ ਟਮਾਟਰ ਗਲਤ-ਨੰਬਰ ਰੌਂਗ-ਨੰਬਰ ਦੁਕਾਨ ਹੋਟਲ ਪੁਲਿਸ ਥਾਣਾ ਵਿਆਹ"
    " ਵਟਸਐਪ ਫੇਸਬੁੱਕ ਯੂਟਿਊਬ ਟੀਵੀ ਹਾਲ-ਚਾਲ ਸਾਈਕਲ ਕੁੱਤਾ ਜੀਓ ਏਅਰਟੈੱਲ ਟਾਈਮ-ਕੀ-ਹੋਇਆ ਜਨਮ-ਸਰਟੀਫਿਕੇਟ ਨਹਿਰ"
    " ਪਾਣੀ-ਦੀ-ਵਾਰੀ ਮੋਟਰ-ਦਾ-ਕੁਨੈਕਸ਼ਨ mausam meenh meeh mih barish gaddi-kadon wali-gaddi"
    " gaddi-kinne rail train bus-kadon ticket-book recharge data film gana gaana geet cinema"
    " cricket match kabaddi score doctor dawai hospital haspatal naukri nokri bharti mandi bhaa"
    " bhaw mull keemat sona-kinne sone-da-rate sone-da-bhaa tola chona vote sarpanch sarpanchi"
    " school college sim sim-band bijli bijli-da-bill bill rashan ration rashan-card pan-card"
    " share-market market petrol diesel roti chah lassi chutkula khabran mantri gurdwara gurudwara"
    " kirtan path waheguru mandir license lisence passport visa cylinder lottery bakri pathe toodi"
    " dudh khaad urea spray aloo pyaz tamatar galat-number wrong-number dukan hotel police viah"
    " whatsapp facebook youtube tv haal-chaal haal-chal cycle kutta jio airtel",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
