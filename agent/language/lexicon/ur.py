"""Banking words of Urdu, in its script, romanised, and as English words that callers mix in."""

from collections.abc import Mapping

URDU: Mapping[str, str] = {
    "account": "کھاتہ کھاتا کھاتے کھاتوں کھاتہ-نمبر بچت-کھاتہ بچت-کھاتے بچت-کھاتا اکاؤنٹ اکاونٹ"
    " اکائونٹ اکاؤنٹس بینک-کھاتہ سیونگ جن-دھن khata khate khaata khaate akaunt bachat-khata"
    " bachat-khate",
    "balance": "خالی-ہے کچھ-ہے-بھی کچھ-بچا کچھ-پڑا کھاتے-کی-رقم اکاؤنٹ-کی-رقم پڑے-پیسے پڑا-پیسہ"
    " کتنی-رہ-گئی پونجی-کتنی کتنے-جمع جمع-کتنے بیلنس بیلینس بیلنز بقیہ بقیہ-رقم باقی-رقم رقم-باقی"
    " بچا بچے بچی بچا-ہے بچے-ہیں پڑا-ہے پڑے-ہیں پڑی-ہے جمع-پونجی جمع-رقم موجود موجود-ہے"
    " موجودہ-رقم"
    " کتنے-پیسے-ہیں کتنا-پیسہ-ہے کتنی-رقم کتنا-روپیہ کتنے-روپے-ہیں پیسے-کتنے-ہیں balance"
    " baqi-raqam bacha bache bachi pada-hai pade-hain maujood maujood-hai mojud kitni-raqam"
    " jama-raqam jama-punji baqaya-balance",
    "money": "پیسہ پیسا پیسے پیسوں روپیہ روپے روپئے روپیے روپوں رقم رقوم نقد نقدی کیش پیمنٹ مال"
    " نوٹ paisa paise rupaya rupaye raqam rakam naqad naqdi cash payment note",
    "how_much": "کتنا کتنے کتنی کس-قدر kitna kitne kitni kis-qadar",
    "statement": "اسٹیٹمنٹ سٹیٹمنٹ اسٹیٹمینٹ منی-اسٹیٹمنٹ مِنی-اسٹیٹمنٹ منی تفصیل تفصیلات گوشوارہ"
    " کھاتے-کی-تفصیل statement mini-statement tafseel tafsil mini",
    "transaction": "کتنے-نکالے-کتنے-ڈالے کتنے-ڈالے-کتنے-نکالے کیا-نکالا-کیا-ڈالا کہاں-گئے"
    " کہاں-کہاں پیسے-کہاں-گئے کہاں-خرچ لین-دین لیندین انٹری اینٹری انٹریاں اندراج اندراجات"
    " ٹرانزیکشن ٹرانزکشن ٹرانسیکشن حساب حساب-کتاب آیا-گیا آئے-گئے کیا-آیا-کیا-گیا آمد-و-رفت"
    " کتنے-نکلے-کتنے-آئے کتنے-نکلے-اور-کتنے جمع-اور-نکاسی ہسٹری len-den lenden entry entries"
    " transaction transactions hisab hisaab hisab-kitab aaya-gaya kya-aaya-kya-gaya"
    " kya-kya-aaya-gaya indraj",
    "recent": "آخری پچھلا پچھلے پچھلی حالیہ حال حال-میں حال-ہی-میں گزشتہ گذشتہ تازہ لاسٹ ادھر"
    " اس-ہفتے اس-مہینے aakhri akhri pichla pichhla pichle pichhle pichli haal haal-mein haliya"
    " guzishta gujishta taza last is-hafte is-mahine",
    "passbook": "پاس-بک پاسبک پاس‌بک کاپی بینک-کی-کتاب passbook pass-book pasbuk copy kitab",
    "come": "آیا آئے آئی آئیں آ-گیا آ-گئی آ-گئے آگیا آگئی آگئے آنا آئیں-گے آئے-گی آئے-گا پہنچا"
    " پہنچے پہنچی پہنچ-گیا پہنچ-گئے پہنچ جمع جمع-ہوا جمع-ہوئے جمع-ہوئی کریڈٹ ملا ملے ملی مل-گئے"
    " مل-گیا مل-گئی موصول موصول-ہوئی موصول-ہوا وصول پڑ-گئے آنے-والی aaya aya aaye aye aayi ayi"
    " aai"
    " aa-gaya aa-gayi aa-gaye pahuncha pahunche pahunchi pohanch pahunch-gaye jama jama-hua"
    " credit"
    " mila mile mili mausool mosul wasool",
    "deposit_in": "جمع-کرنا جمع-کرانا جمع-کروانا جمع-کرانے پیسے-ڈالنا ڈالنے jama-karna"
    " jama-karana"
    " jama-karwana paise-dalna",
    "withdraw": "نکالا نکالے نکالی نکالنا نکالنے نکال نکالیں نکلا نکلے نکلی نکل نکاسی نکلوانا"
    " نکلوانے نکلوائے نکلوا nikala nikale nikalna nikalne nikal nikla nikle nikasi nikalwana"
    " nikalwane nikalwaye",
    "cut": "کٹا کٹے کٹی کٹ کٹ-گیا کٹ-گئے کٹ-گئی کاٹا کاٹے کاٹ کاٹ-لیے کاٹ-لئے کٹوتی ڈیبٹ غائب"
    " غائب-ہو اڑا-لیے اڑا-لئے اڑا اڑ-گئے اڑا-دیے چلے-گئے چلا-گیا کم-ہو-گئے صاف-ہو-گیا خالی-ہو-گیا"
    " صاف-کر kata kate kati kat kat-gaya kat-gaye kaat katauti debit ghayab gayab uda-liye uda"
    " ud-gaye chale-gaye chala-gaya kam-ho-gaye khali-ho-gaya saaf-kar",
    "send": "بھیجا بھیجے بھیجی بھیجنا بھیجنے بھیج بھیجو بھیجیں ٹرانسفر منتقل ڈالا ڈالے ڈالے-تھے"
    " روانہ ارسال bheja bheje bheji bhejna bhejne bhej transfer muntaqil dala dale daale",
    "charge": "چارج چارجز فیس جرمانہ محصول کٹوتی-کیوں charge fees jurmana",
    "message": "میسج میسیج پیغام ایس-ایم-ایس ایس‌ایم‌ایس message paigham sms",
    "relative": "بچوں بچے-نے بچے-کا بچے-کی بچے-کو بچی-کا بچی-کی پوتا نواسا داماد ماموں خالہ"
    " پھوپھی"
    " بیٹا بیٹے بیٹے-نے بیٹی لڑکا لڑکے لڑکے-نے لڑکی شوہر بیوی خاوند میاں والد والد-صاحب والدہ ابا"
    " ابا-جان اماں امی باپ ماں بھائی-نے بھائی-کا بہن-نے چچا دادا دادی نانا سسر ساس بہو گھر-والے"
    " beta bete beti ladka ladke ladki shauhar shohar biwi khawind miyan walid walida abba amma"
    " ammi baap maa bhai-ne behan-ne chacha dada dadi nana sasur",
    "pm_kisan": "کسان-والے کسان-والا کسان-والی مودی-والا مودی-والی پی-ایم-کسان پی‌ایم-کسان"
    " پیایم-کسان کسان-سمان کسان-سمان-ندھی سمان-ندھی کسان-ندھی"
    " کسان-یوجنا کسان-اسکیم کسان-والی-قسط کسان-کی-قسط کسان-والا-پیسہ کسان-والے-پیسے کسان-کا-پیسہ"
    " دو-ہزار-والی دو-ہزار-والے دو-ہزار-والی-قسط دو-ہزار-کی-قسط مودی-والا-پیسہ مودی-والے-پیسے"
    " مودی-والے مودی-کا-پیسہ وزیر-اعظم-کسان pm-kisan pmkisan kisan-samman samman-nidhi"
    " kisan-ki-qist kisan-wali-qist kisan-ka-paisa kisan-wala-paisa do-hazar-wali do-hazar-wale"
    " modi-wala-paisa modi-wale",
    "mgnrega": "منریگا نریگا منرےگا من-ریگا نرےگا جاب-کارڈ سو-دن manrega narega mgnrega nrega"
    " job-card",
    "pension": "پنشن پینشن پِنشن بڑھاپا-پنشن بڑھاپے-کی-پنشن بیوہ-پنشن بیوہ ضعیفی-پنشن pension"
    " penshan pinshan budhapa-pension bewa-pension bewa",
    "subsidy": "سبسڈی سبسیڈی گیس-سبسڈی گیس-کی-سبسڈی ڈی-بی-ٹی سرکاری-پیسہ سرکاری-پیسے سرکاری-رقم"
    " سرکار-کا-پیسہ حکومت-کا-پیسہ حکومت-کی اسکیم اسکیم-کا-پیسہ وظیفہ وظیفے اسکالرشپ سکالرشپ امداد"
    " امدادی-رقم معاوضے-کی-رقم آواس-یوجنا مکان-کی-قسط-سرکاری بونس subsidy gas-subsidy dbt"
    " sarkari-paisa sarkari-paise sarkari-raqam hukumat-ka-paisa scheme wazifa vazifa scholarship"
    " imdad",
    "wages": "مزدوری اجرت تنخواہ تنخواہیں دہاڑی سیلری پگار mazdoori mazduri ujrat tankhwah"
    " tankhah"
    " tankha dihadi dihari salary",
    "card": "کارڈ کارڈز ڈیبٹ-کارڈ اے-ٹی-ایم-کارڈ اے-ٹی-یم-کارڈ اےٹیایم-کارڈ روپے-کارڈ card"
    " debit-card atm-card rupay-card kard",
    "atm": "اے-ٹی-ایم اے-ٹی-یم اےٹیایم اے‌ٹی‌ایم ایٹیایم پیسے-والی-مشین atm a-t-m etm",
    "block": "بند بند-کریں بند-کر-دیں بند-کردیں بلاک بلوک لاک روک-دیں روک-لگا block band lock"
    " band-karen rok-den rok-laga",
    "lost": "باہر-نہیں-آیا-مشین مشین-میں-پھنس مشین-نے-نگل مشین-میں-رہ مشین-نے-رکھ کھو کھو-گیا"
    " کھوگیا کھو-گئی کھویا کھو-دیا گم گم-گیا گم-ہو-گیا گم-ہوگیا گما-دیا گر گر-گیا گر-گئی گرا-دیا"
    " چھوٹ-گیا نہیں-مل مل-نہیں نہیں-مل-رہا لاپتہ رہ-گیا بھول-آیا کہیں-گر kho kho-gaya khogaya"
    " khoya gum gum-gaya gum-ho-gaya gir-gaya gir-gayi chhut-gaya nahi-mil mil-nahi lapata"
    " kahin-gir gira",
    "stolen": "اٹھا-لیا اٹھا-لے چوری چرا چور چرایا چرا-لیا چھین چھین-لیا چھن-گیا لوٹ لوٹ-لیا لٹ"
    " جیب-کٹ جیب-کٹ-گئی جیب-کترا جیب-کتر مار-لیا اٹھا-لے-گیا لے-اڑا chori chura chor churaya"
    " chura-liya chheen chhin-gaya loot loot-liya jeb-kat jeb-katra maar-liya",
    "purse": "پرس بٹوا بٹوہ تھیلا تھیلی جھولا جیب بیگ والٹ purse batwa batua thaila jhola jeb bag",
    "fraud": "فون-پر-لوٹ نے-لوٹ آدمی-نے-لوٹ کھاتہ-خالی کھاتا-خالی اکاؤنٹ-خالی khata-khali"
    " account-khali کھا-گیا دھوکا دھوکہ دھوکے دھوکہ-دہی دھوکا-دہی فراڈ فراڑ ٹھگی ٹھگ ٹھگ-لیا ٹھگا"
    " جعلسازی جعل-سازی گھپلا اسکیم-فراڈ اسکیم-میں-پھنسا ہیک چیٹنگ لٹ-گیا لٹ-گئے چونا فریب dhoka"
    " dhokha dhoke dhokadahi dhoka-dahi fraud frod thagi thag thag-liya jaalsazi jalsazi ghapla"
    " hack cheating lut-gaya lut-gaye chuna fareb scam",
    "without_me": "کر-گیا-کوئی لے-گیا-کوئی کوئی-نکال koi-nikal بغیر-بتائے بغیر-پوچھے بنا-بتائے"
    " بنا-پوچھے بغیر-میری بغیر-میرے بنا-میری میری-اجازت-کے-بغیر میرے-علم-کے-بغیر بغیر-اجازت"
    " میں-نے-نہیں میں-نے-تو-نہیں میں-نے-نکالے-نہیں میں-نے-نہیں-نکالے اپنے-آپ خود-بخود خود-ہی"
    " کسی-نے-نکال کسی-اور-نے کسی-نے-میرے کسی-نے-میرے-کھاتے کسی-نے-پیسے کسی-نے-رقم پتہ-نہیں-کس-نے"
    " نامعلوم اجنبی انجان کوئی-اور baghair-bataye baghair-puche bina-bataye bina-puche"
    " baghair-meri baghair-ijazat maine-nahi maine-to-nahi apne-aap khud-bakhud kisi-ne-nikal"
    " kisi-aur-ne kisi-ne-mere-khate kisi-ne-paise kisi-ne-raqam pata-nahi-kisne ajnabi anjan",
    "otp": "او-ٹی-پی اوٹیپی او‌ٹی‌پی کوڈ-بتا کوڈ-پوچھ پن-بتا پن-پوچھ لنک-دبا لنک-پر لنک-پر-کلک"
    " لنک-کھول لنک-بھیج کلک otp o-t-p code-bata code-puch pin-bata link-dabaya link-par"
    " link-par-click link-khola click",
    "fake_call": "جعلی جعلی-کال جعلی-فون فرضی نقلی نقلی-کال جھوٹا جھوٹی-کال فون-کرکے فون-کر-کے"
    " فون-آیا فون-پر-کسی-نے کال-آئی کال-کر-کے بینک-والا-بن بینک-والا-بن-کر بن-کر بنکر بول-کر"
    " جھانسا جھانسہ بہلا jali jaali jaali-call farzi nakli naqli jhoota phone-karke phone-aaya"
    " call-aayi call-karke bank-wala-ban-kar ban-kar bankar jhansa",
    "loan": "ادھار-لیا ادھار-کتنا ادھار-کا ادھار-باقی لون قرض قرضہ قرضے قرضوں کرض loan lon qarz"
    " qarza qarze karz karza udhar udhaar",
    "loan_kind": "ٹریکٹر ہوم-لون مکان مکان-کا گھر-کا-لون گھر-کے-لون گاڑی-کا گاڑی-والا تعلیم"
    " تعلیمی-قرض پڑھائی-کا بھینس گائے ڈیری مویشی دکان-کا دکان-کے پرسنل ذاتی-قرض مدرا موٹر-سائیکل"
    " tractor home-loan makaan makan ghar-ka-loan gadi-ka taleem bhains dairy personal zaati"
    " mudra",
    "apply": "ادھار-دے ادھار-دیں پیسے-ادھار ادھار-چاہیے قرض-دے قرض-دیں لون-دیں لون-کرانا"
    " لون-چاہیے"
    " قرض-چاہیے قرضہ-چاہیے لون-لینا قرض-لینا قرضہ-لینا لون-ملے قرض-ملے قرض-مل لون-مل نیا-لون"
    " نیا-قرض درخواست اپلائی نیا-کھاتہ نیا-کھاتا کھاتہ-کھولنا کھاتہ-کھلوانا کھاتا-کھلوانا"
    " نیا-اکاؤنٹ اکاؤنٹ-کھلوانا اکاؤنٹ-کھولنا نیا-کارڈ نیا-اے-ٹی-ایم کارڈ-بنوانا کارڈ-چاہیے"
    " loan-chahiye qarz-chahiye qarza-chahiye loan-lena qarz-lena qarza-lena loan-milega"
    " qarz-milega naya-loan naya-qarz darkhwast apply naya-khata khata-kholna khata-khulwana"
    " naya-account account-khulwana naya-card card-banwana",
    "instalment": "قسط قسطیں قسطوں کست قست ای-ایم-آئی ایایمآئی ایمی qist qistein qisten kist"
    " kisht"
    " emi e-m-i",
    "due": "باقی بقایا بقایہ بقایاجات دینا-ہے دینی-ہے دینے-ہیں بھرنا-ہے بھرنی-ہے بھرنے-ہیں"
    " چکانا-ہے چکانی-ہے ادا-کرنا-ہے ادا-کرنی-ہے جمع-کرنا-ہے جمع-کرنی-ہے واجب-الادا واجبات ڈیو"
    " اوورڈیو رہ-گئی رہ-گئے رہ-گیا کتنا-دینا چھوٹ-گئی baqi baki baaqi baqaya bakaya dena-hai"
    " deni-hai dene-hain bharna-hai bharni-hai bharne-hain chukana-hai ada-karna-hai"
    " ada-karni-hai"
    " jama-karna-hai jama-karni-hai wajib due overdue outstanding reh-gayi reh-gaye آؤٹ-اسٹینڈنگ",
    "pay": "بھرنا بھرنی بھرنے بھروں چکانا چکانی چکانے ادا ادا-کرنا ادائیگی ادائگی لوٹانا اتارنا"
    " bharna bharni bharne chukana chukani chukane ada ada-karna adaigi lautana utarna",
    "interest": "سود بیاج انٹرسٹ انٹریسٹ منافع sood sud byaj interest",
    "when": "کب کب-تک کس-تاریخ کون-سی-تاریخ کونسی-تاریخ تاریخ تاریخیں کس-دن kab kab-tak"
    " kis-tarikh"
    " kaun-si-tarikh konsi-tarikh tarikh tareekh kis-din",
    "kcc": "فصلی-لمٹ فصل-والی-لمٹ کسان-لمٹ کسان-کی-لمٹ کھیتی-لمٹ کھیتی-والا-قرض زرعی-لون"
    " کسانی-قرض"
    " fasli-limit kisan-limit کے-سی-سی کےسیسی کسان-کریڈٹ-کارڈ کسان-کارڈ کسان-کریڈٹ گرین-کارڈ"
    " کسان-لون کسان-قرض کسان-والا-کارڈ کسان-والا-قرض کھیتی-کا-لون کھیتی-کا-قرض کھیتی-والا-لون"
    " زرعی-قرض زرعی-قرضہ فصلی-قرض فصل-کا-قرض فصل-لون kcc k-c-c kisan-credit-card kisan-card"
    " kisan-credit kisan-loan kisan-qarz kheti-ka-qarz kheti-ka-loan zarai-qarz zarai-qarza"
    " fasli-qarz fasal-loan",
    "limit": "حد حدود لمٹ لیمٹ limit had hadd",
    "gold": "سونا سونے سونے-کا زیور زیورات گولڈ گہنا گہنے گروی رہن sona sone zewar zewrat gold"
    " gehna gehne girvi rehn",
    "auction": "نیلامی نیلام بولی-لگے nilami neelami nilam",
    "crop": "فصل فصلیں کھیت کھیتی کھیتوں گیہوں گندم دھان گنا کپاس سرسوں fasal faslen khet kheti"
    " gehun gandum dhan ganna crop",
    "insurance": "بیمہ بیما انشورنس پالیسی پریمیم bima beema insurance policy premium",
    "damage": "نقصان خراب برباد تباہ ڈوب-گئی ڈوب مارا-گیا ماری-گئی اولے ژالہ-باری سیلاب سوکھا"
    " خشک-سالی معاوضہ nuqsan nuksan kharab barbad tabah doob-gayi mari-gayi ole sailab sookha"
    " muawza",
    "shg": "خود-امدادی-گروپ خود-امدادی گروپ خواتین-گروپ عورتوں-کا-گروپ بچت-گروپ سیلف-ہیلپ-گروپ"
    " ایس-ایچ-جی سموہ گروپ-لون self-help-group khud-imdadi-group khwateen-group group-loan shg"
    " samuh group",
    "branch": "برانچ برانچیں برانچز شاخ شاخیں شاخوں branch shaakh shakh brach",
    "bank": "بینک بنک بینکوں بینک-والے بینک-والا bank baink bank-wale bank-wala",
    "village": "گاؤں گاوں گائوں گانو قصبہ قصبے شہر علاقہ علاقے ہمارے-یہاں ہماری-طرف پن-کوڈ gaon"
    " gaanv qasba kasba shahar shehar ilaqa ilaqe hamare-yahan pincode",
    "bank_mitra": "بینک-متر بینک-مترا بینک-سکھی بی-سی سی-ایس-پی گاہک-خدمت-مرکز گاہک-سیوا-کیندر"
    " سیوا-کیندر خدمت-مرکز منی-بینک bank-mitra bank-mitr bankmitra bank-sakhi bc csp seva-kendra"
    " mini-bank",
    "where": "کہاں کدھر کس-جگہ کونسی-جگہ کہاں-پر کہاں-سے kahan kahaan kidhar kis-jagah kahan-par"
    " kahan-se",
    "near": "پاس قریب قریبی سب-سے-قریب نزدیک نزدیکی آس-پاس آسپاس آس‌پاس ارد-گرد paas pas qareeb"
    " qarib qareebi kareeb nazdeek nazdik nazdeeki aas-paas sabse-qareeb",
    "address": "پتہ-بتائیں پتہ-بتائیے پتہ-بتا پتا-بتائیں کا-پتہ کا-پتا پتہ-کیا ایڈریس راستہ"
    " ٹھکانہ"
    " ٹھکانا لوکیشن جگہ pata-batao pata-bataiye pata-kya ka-pata address rasta thikana location"
    " jagah",
    "open_hours": "کھلتا کھلتی کھلے-گا کھلے-گی کھلا کھلی کھلی-رہتی کھلا-رہتا کھلا-ہے بند-ہوتا"
    " بند-ہوتی کتنے-بجے کتنے-بجے-تک وقت اوقات ٹائم ٹائمنگ چھٹی تعطیل لنچ سنیچر-کو اتوار-کو"
    " جمعے-کو"
    " جمعہ-کو khulta khulti khulega khulegi khula khuli band-hota band-hoti kitne-baje waqt auqat"
    " time timing chhutti chutti lunch juma-ko",
    "complaint": "درخواست-پر درخواست-کا درخواست-کی گزارش شکوہ شکایت شکایتیں شکایات شکایتوں شکائت"
    " کمپلینٹ کمپلین فریاد shikayat shikayaten shikaayat sikayat complaint complain",
    "lodge": "شکایت-کہاں-کروں شکایت-کیسے-کروں کہاں-کروں درج درج-کرانی درج-کروانی درج-کریں"
    " درج-کرنا"
    " لکھوانی لکھوانا لکھ لکھیں لکھیے لکھو لکھ-لیں لکھ-لیجیے رجسٹر نوٹ-کریں نوٹ-کر کرنی-ہے کرنی"
    " کرانی کروانی darj darj-karani darj-karwani darj-karen likhwani likhwana likh likho likhiye"
    " likhen register note-karen karni-hai karni karani karwani",
    "problem": "مسئلہ مسائل مسلہ دقت دشواری پریشانی پریشان مشکل گڑبڑ بدتمیزی بد-تمیزی بدسلوکی"
    " بد-سلوکی برا-سلوک برا-برتاؤ رویہ خراب-رویہ پھنس پھنس-گئے اٹک کام-نہیں خراب رشوت غلط نہیں-چل"
    " ٹھیک-سے-بات-نہیں ڈانٹ پرابلم masla masail diqqat dikkat dushwari pareshani pareshan mushkil"
    " gadbad badtameezi badtamizi badsuluki bura-sulook rawaiya phans phas atak kaam-nahi rishwat"
    " ghalat galat nahi-chal problem daant",
    "refuses": "نہیں-دے-رہے نہیں-کر-رہے نہیں-کرتے نہیں-دیتے نہیں-سنتے سنتے-نہیں کوئی-سنتا-نہیں"
    " کوئی-نہیں-سنتا سنوائی-نہیں شنوائی-نہیں منع-کر منع-کرتے ٹال ٹال-رہے ٹالتے ٹال-مٹول چکر"
    " چکر-لگوا چکر-کٹوا بھگا بھگا-دیتے لوٹا-دیتے کل-آنا دوڑا-رہے nahi-de-rahe nahi-kar-rahe"
    " nahi-karte nahi-dete nahi-sunte sunte-nahi mana-kar taal tal-rahe chakkar bhaga bhaga-dete"
    " lauta-dete kal-aana",
    "not_come_out": "نہیں-نکلے نہیں-نکلا نکلے-نہیں نکلا-نہیں پیسے-نہیں-نکلے پیسہ-نہیں-نکلا"
    " نوٹ-نہیں-نکلے نوٹ-نہیں رقم-نہیں-نکلی باہر-نہیں-آئے باہر-نہیں-آیا nahi-nikle nahi-nikla"
    " nikle-nahi nikla-nahi paise-nahi-nikle note-nahi-nikle bahar-nahi-aaye raqam-nahi-nikli",
    "what_became": "آگے-بڑھی نتیجہ-کیا حل-نکلا فیصلہ-ہوا کیا-ہوا کا-کیا-ہوا کیا-بنا کا-کیا-بنا"
    " اسٹیٹس سٹیٹس صورتحال صورت-حال حال کہاں-تک کہاں-تک-پہنچی کارروائی کاروائی شنوائی سنوائی جواب"
    " جواب-نہیں کوئی-جواب حل حل-ہوئی حل-ہوا ازالہ نپٹارا نمٹارا اپڈیٹ اپ-ڈیٹ کچھ-ہوا کی-تھی"
    " کرائی-تھی لکھوائی-تھی درج-کرائی-تھی دی-تھی پیش-رفت kya-hua ka-kya-hua kya-bana ka-kya-bana"
    " status surat-e-haal surat-haal kahan-tak kahan-tak-pahunchi karwai karrawai shunwai sunwai"
    " jawab javab koi-jawab hal hal-hui hal-hua izala niptara update kuch-hua ki-thi likhwai-thi"
    " karai-thi",
    "ticket": "شکایت-نمبر شکایت-کا-نمبر کمپلینٹ-نمبر ٹکٹ-نمبر ریفرنس ریفرینس ریفرنس-نمبر"
    " حوالہ-نمبر shikayat-number shikayat-ka-number complaint-number ticket-number reference"
    " hawala-number ticket",
    "aadhaar": "آدھار ادھار-کارڈ آدھار-کارڈ آدھار-نمبر aadhar adhar aadhaar aadhar-card",
    "link": "لنک لنک-کرنا لنک-کروانا جوڑنا جوڑ جڑا جڑ جڑوانا منسلک سیڈ سیڈنگ link linked jodna"
    " jod"
    " juda judwana munsalik seed seeding npci",
    "kyc": "کے-وائی-سی کےوائیسی ری-کے-وائی-سی کاغذ کاغذات دستاویز دستاویزات ڈاکومنٹ kyc k-y-c"
    " rekyc re-kyc ekyc kaghaz kagaz kaghzat dastavez dastawez document",
    "update": "اپڈیٹ اپ-ڈیٹ تجدید رینیو update renew tajdeed",
    "frozen": "فریز ہولڈ روک-لگی روک-لگ جام سیل منجمد freeze hold rok-lagi rok-lag jam munjamid",
    "dormant": "غیر-فعال ڈورمینٹ بند-پڑا بند-ہو-گیا پرانا-کھاتہ بند-کھاتہ ghair-faal dormant"
    " inoperative inactive band-pada band-ho-gaya purana-khata",
    "activate": "چالو چالو-کرنا چالو-کروانا چالو-کریں فعال ایکٹو ایکٹیویٹ دوبارہ-چالو ان-بلاک"
    " کھلوانا chalu chalu-karna chalu-karwana faal active activate dobara-chalu unblock",
    "why": "کیوں کس-لیے کس-وجہ وجہ سبب kyun kyon kyu kis-liye kis-wajah wajah",
    "state": "کھاتہ-چالو چالو-ہے چل-رہا کھاتے-کی-حالت حالت کھاتہ-بند اکاؤنٹ-بند khata-chalu"
    " chalu-hai chal-raha khate-ki-halat halat khata-band account-band",
    "rate": "شرح شرح-سود ریٹ فیصد کتنا-سود سود-کتنا سود-ملے سود-کی-شرح sharah sharah-sood rate"
    " feesad fisad percent kitna-sood sood-kitna kitna-byaj",
    "fixed_deposit": "ایف-ڈی ایفڈی فکسڈ-ڈپازٹ فکس فکسڈ آر-ڈی آرڈی میعادی میعادی-جمع fd f-d"
    " fixed-deposit fix fix-deposit rd r-d miyadi",
    "mature": "پوری پورا میچور میچیور کب-ملے-گا کب-ملیں-گے مکمل puri pura poori mature maturity"
    " kab-milega kab-milenge mukammal",
    "upi": "یو-پی-آئی یوپیآئی گوگل-پے جی-پے فون-پے پےٹیایم بھیم 123-پے ایک-دو-تین-پے upi u-p-i"
    " gpay google-pay phonepe paytm bhim 123pay 123-pay",
    "feature_phone": "چھوٹا-فون چھوٹے-فون بٹن-والا بٹن-والے بٹنوں-والا کی-پیڈ کیپیڈ سادہ-فون"
    " بغیر-انٹرنیٹ بنا-انٹرنیٹ انٹرنیٹ-نہیں نیٹ-نہیں پرانا-فون chhota-phone chota-phone"
    " button-wala keypad sada-phone baghair-internet bina-internet internet-nahi",
    "how_to": "کیسے کس-طرح طریقہ کیا-کرنا-ہوگا کیا-کروں کیا-کرنا-پڑے kaise kis-tarah tariqa"
    " tareeqa kya-karna-hoga kya-karun",
    "cheque": "چیکبک چیک‌بک chequebook checkbook چیک چیکوں چیک-نمبر cheque check chek cheq",
    "stop_payment": "چیک-روکنا چیک-روک روکنا روکنی رکوانا رکوا روک روکیں ادائیگی-روک پیمنٹ-روک"
    " اسٹاپ-پیمنٹ پاس-نہ-ہو کینسل منسوخ rokna rukwana rukwa rok roko stop-payment payment-rok"
    " cancel mansookh",
    "book": "چیک-بک چیکبک چیک‌بک چیکوں-کی-کتاب بک chequebook checkbook cheque-book check-book book",
    "order": "منگوانا منگوانی منگانی جاری ختم-ہو-گئی ختم بنوانی نئی-چاہیے بھجوا آرڈر mangwana"
    " mangwani mangani jari khatam khatam-ho-gayi banwani nayi-chahiye bhijwa order",
    "nominee": "نامنی نامینی نومینی وارث نامزد نامزدگی nominee nomini waris namzad namzadgi"
    " nomination",
    "add": "نام-جوڑنا نام-چڑھانا نام-چڑھوانا نام-ڈلوانا ڈلوانا چڑھوانا درج-ہے شامل-کرنا"
    " naam-jodna"
    " naam-chadhana naam-dalwana dalwana chadhwana shamil-karna",
    "mobile_number": "موبائل-نمبر موبایل-نمبر فون-نمبر موبائل نیا-نمبر پرانا-نمبر نمبر-بدل"
    " رجسٹرڈ-نمبر نمبر mobile-number phone-number mobile naya-number purana-number number-badal"
    " number",
    "change": "بدلنا بدلنی بدلنے بدلو بدلیں بدل بدل-دیں بدلوانا تبدیل تبدیل-کریں تبدیلی نیا نئی"
    " دوسرا دوسری دوسرے چینج badalna badalni badalne badlo badal badal-den badalwana tabdeel"
    " tabdil tabdeeli naya nayi dusra doosra dusri doosri change",
    "dead": "انتقال انتقال-ہو فوت فوت-ہو وفات موت مر-گیا مر-گئے گزر گزر-گئے گزر-گیا نہیں-رہے"
    " چل-بسے مرحوم مرحومہ intiqal inteqal intqal faut fot wafat vafat maut mar-gaya mar-gaye"
    " guzar"
    " guzar-gaye nahi-rahe chal-base marhoom",
    "claim": "کلیم دعویٰ دعوی وراثت حق claim dawa daawa virasat wirasat",
    "tpin": "ٹی-پن ٹیپن ٹیلی-فون-پن ٹیلیفون-پن فون-پن فون-بینکنگ پن tpin t-pin telephone-pin"
    " phone-pin phone-banking pin",
    "make": "بنانا بنانی بنوانا-ہے بنوانا بنائیں سیٹ جنریٹ نیا-پن banana banani banwana set"
    " generate naya-pin",
    "forgot": "بھول بھول-گیا بھول-گئی یاد-نہیں bhool bhul bhool-gaya bhool-gayi yaad-nahi",
    "person": "زندہ-آدمی کوئی-آدمی کوئی-عملہ کلرک کیشیئر بینک-ملازم آدمی انسان شخص افسر افسران"
    " عہدیدار منیجر مینیجر مینجر ملازم ملازمین کارکن ایجنٹ کسٹمر-کیئر کسٹمر-کیر کسٹمر صاحب-سے"
    " میڈم-سے کسی-سے کسی-آدمی کسی-افسر بینک-والے-سے بینک-کے-آدمی آپریٹر نمائندہ نمائندے اہلکار"
    " عملہ عملے اسٹاف بابو اصلی-آدمی کسی aadmi admi insan insaan shakhs afsar officer ohdedar"
    " manager mulazim agent customer-care sahab-se kisi-se kisi-aadmi kisi-afsar bank-wale-se"
    " operator numainda numaende ahalkar amla staff babu kisi",
    "talk": "بات بات-کرنی بات-کرنا بات-کرائیں بات-کرائیے بات-کروا بات-کروائیں بات-کرا بات-کراؤ"
    " بات-چیت گفتگو baat bat baat-karni baat-karaiye baat-karwa baat-karao baat-kara baatchit"
    " guftagu",
    "connect": "جوڑ-دیں جوڑیں جوڑیے جوڑ-دیجیے ملا-دیں ملائیں ملائیے ملوا کنیکٹ کنکٹ فون-دیں"
    " فون-دیجیے لائن-دیں لائن-ملائیں ٹرانسفر-کریں کال-ٹرانسفر رابطہ رابطہ-کرائیں jod-den jodiye"
    " jod-dijiye mila-den milaiye milwa connect phone-den phone-dijiye line-den line-milaiye"
    " transfer-karen raabta rabta",
    "machine": "مشین کمپیوٹر روبوٹ ریکارڈنگ machine mashin computer robot recording",
    "language": "زبان زبانیں بولی لینگویج لینگوئج بھاشا zaban zuban boli language bhasha",
    "language_name": "ہندی انگریزی انگلش اردو بنگالی پنجابی hindi angrezi english urdu",
    "again": "پھر پھر-سے دوبارہ دوبارا مکرر ایک-بار-اور ایک-بار-پھر ایک-مرتبہ-پھر ایک-مرتبہ-اور"
    " ایک-دفعہ-اور ایک-دفعہ-پھر دہرائیں دہرائیے دہرا ریپیٹ phir phir-se fir-se dobara dubara"
    " ek-baar-aur ek-baar-phir ek-martaba ek-martaba-phir ek-dafa-aur ek-dafa dohraiye dohra"
    " repeat",
    "say": "اونچا اونچا-بولیے اونچا-بولیں اونچی oonchi uncha بولو بولیں بولیے بولئے بول بولنا کہو"
    " کہیے کہئے کہیں کہا کیا-کہا کیا-فرمایا فرمایا فرمائیے فرمائیں سناؤ سنائیں سنائیے سنا-دیں"
    " سنا-دیجیے سنا-دو بتائیں بتائیے بتاؤ سمجھائیں آہستہ زور-سے پڑھ-کر چیک-کریں چیک-کرنا چیک-کر"
    " bolo bolen boliye bol kaho kahiye kaha kya-kaha kya-farmaya farmaya farmaiye sunao sunaen"
    " sunaiye suna-den suna-do bataiye batao samjhaiye aahista ahista check-karen check-karna"
    " check-kar",
    "not_heard": "سنائی-نہیں سنا-نہیں نہیں-سنا سن-نہیں نہیں-سن سن-نہیں-پایا سن-نہیں-پائی"
    " سمجھ-نہیں"
    " سمجھ-میں-نہیں سمجھا-نہیں نہیں-سمجھا سمجھی-نہیں نہیں-سمجھی آواز-نہیں آواز-کٹ آواز-صاف"
    " صاف-نہیں ٹھیک-سے-نہیں شور نہیں-آتی نہیں-آتا sunai-nahi suna-nahi nahi-suna sun-nahi"
    " samajh-nahi samajh-mein-nahi samjha-nahi nahi-samjha awaz-nahi awaaz-nahi awaz-kat"
    " saaf-nahi"
    " theek-se-nahi shor nahi-aati nahi-aata",
    "menu": "فہرست اصل-فہرست مرکزی-مینو مرکزی-فہرست پہلی-فہرست fehrist مینو مینیو مین-مینو"
    " مین-مینیو شروع شروعات شروع-سے شروع-میں آغاز پہلے-والے پہلے-والا آپشن اختیارات menu"
    " main-menu"
    " minu shuru shuruat shuru-se shuru-mein aaghaz pehle-wale option ikhtiyarat",
    "back": "واپس پیچھے لوٹ لوٹیں لوٹیے جائیں جائیے جاؤ جانا-ہے چلیں چلیے چلو لے-چلیں لے-چلیے"
    " لے-جائیں wapas vapas peeche piche laut lautiye jaiye jao jana-hai chaliye chalo le-chaliye"
    " le-jaiye",
    "help": "مدد معاونت رہنمائی ہیلپ madad muawinat rehnumai help",
    "thanks": "شکریہ بہت-شکریہ مہربانی نوازش تھینک-یو تھینکس بس-اتنا-ہی اور-کچھ-نہیں خدا-حافظ"
    " اللہ-حافظ الوداع shukriya bahut-shukriya nawazish thank-you thanks bas-itna aur-kuch-nahi"
    " khuda-hafiz allah-hafiz",
    "dont": "مت مت-کریں مت-کرو نہیں-چاہیے نہ-کریں نہیں-کرنا نہیں-کروانا نہیں-کرنی ضرورت-نہیں"
    " مت-بھیجیں mat mat-karo mat-karen nahi-chahiye na-karen nahi-karna nahi-karwana nahi-karni"
    " zaroorat-nahi",
    "off_topic": "پین-کو پین-کا میوچوئل فنڈ نویش فارم-بھرنا فارم-کب فارم-کہاں لسٹ-میں"
    " فہرست-میں-نام رام-رام"
    " بخار درد گولی انجکشن کھانسی زکام نرس ویکسین آندھی طوفان بادل سردی گرمی رکشہ آٹو ٹیکسی"
    " ہوائی-جہاز اسٹیشن عید دیوالی ہولی میلہ بارات منگنی عقیقہ چاول مٹھائی مچھلی گھوڑا بیل بلی"
    " فاسٹیگ آنگن-واڑی ٹیوشن ہاسٹل چارجر لیپ-ٹاپ فریج کولر پنکچر مستری ٹریکٹر-خریدنا سیریل گیم"
    " ڈالر چاندی لاکر آفر بینک-ڈوب گاڑی-خراب فون-خراب موٹر-خراب ٹی-وی-خراب کمپیوٹر-نہیں"
    " کمپیوٹر-خراب"
    " بہت-اچھا-ہے داخلہ خسرہ کھتونی پٹواری تحصیل تحصیلدار رجسٹری عدالت کچہری وکیل کیا-حال حال-چال"
    " کیسے-ہیں-آپ بیمار بخار رزلٹ آنگن-واڑی پنچایت ووٹر انکم-ٹیکس ٹیکس چالان پلاٹ کرایہ کرائے"
    " بھینس-بیچنی گائے-بیچنی بیج ٹیوب-ویل پانی ٹیکہ آیوشمان جہاز عمرہ patwari tehsil adalat"
    " wakeel"
    " bimar bukhar dakhla kiraya ayushman tax umrah موسم بارش بارش-ہوگی بارش-کب دھوپ ٹرین"
    " ریل-گاڑی"
    " ریل-کب گاڑی-کب گاڑی-کتنے بس-کب بس-کتنے ٹکٹ-بک ریچارج ری-چارج ڈیٹا فلم گانا گانے غزل نعت"
    " قوالی سنیما کرکٹ میچ اسکور ڈاکٹر حکیم دوا دوائی ہسپتال اسپتال نوکری بھرتی روزگار منڈی"
    " منڈی-بھاؤ بھاؤ دام قیمت سونے-کا-بھاؤ سونے-کا-دام سونے-کا-ریٹ سونے-کا-آج سونے-کی-قیمت تولہ"
    " انتخابات انتخاب الیکشن ووٹ پردھان پردھانی اسکول مدرسہ کالج سم سم-کارڈ سم-بند بجلی"
    " بجلی-کا-بل"
    " بل راشن راشن-کارڈ پین پین-کارڈ شیئر شیئر-بازار شیئر-مارکیٹ شئیر مارکیٹ پیٹرول پٹرول ڈیزل"
    " کھانا چائے روٹی لطیفہ خبریں خبر ناظرین سامعین وزیر وزیر-اعلیٰ مسجد نماز اذان رمضان"
    " روزہ-افطار حج مندر لائسنس پاسپورٹ ویزا سلنڈر لاٹری بکری بکرا گائے-کو بھینس-کو مرغی دودھ"
    " کھاد"
    " یوریا آلو پیاز ٹماٹر غلط-نمبر رانگ-نمبر دکان ہوٹل پولیس تھانہ شادی نکاح امتحان نتیجہ"
    " واٹس-ایپ فیس-بک یوٹیوب ٹی-وی مزاج مزاج-کیسے سائیکل کتا جیو ایئرٹیل شاعری شعر mausam barish"
    " barish-hogi train rail gaadi-kab gadi-kitne ki-gaadi ki-gadi bus-kab ticket-book recharge"
    " data film gana gaana ghazal naat qawwali cinema cricket match score doctor hakeem hakim"
    " dawa"
    " dawai hospital aspatal naukri nokri bharti mandi bhav bhaw daam qeemat keemat sone-ka-bhav"
    " sone-ka-daam sone-ka-rate tola intikhab election vote pradhan pradhani school madrasa"
    " college sim sim-card sim-band bijli bijli-ka-bill bill rashan ration rashan-card pan-card"
    " share-market market petrol diesel khana chai roti latifa khabar masjid namaz azan ramzan"
    " hajj license passport visa cylinder lottery bakri doodh khad urea aloo pyaz tamatar"
    " ghalat-number galat-number wrong-number dukan hotel police shadi nikah imtihan whatsapp"
    " facebook youtube tv mizaj mizaj-kaise cycle kutta jio airtel shayari sher",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
