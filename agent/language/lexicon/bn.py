"""Banking words of Bengali, in its script, romanised, and as English words that callers mix in."""

from collections.abc import Mapping

BENGALI: Mapping[str, str] = {
    "account": "খাতা খাতায় খাতার খাতাতে খাতাটা খাতাটার খাতাটায় অ্যাকাউন্ট অ্যাকাউন্টে"
    " অ্যাকাউন্টের"
    " অ্যাকাউন্টটা একাউন্ট একাউন্টে একাউন্টের একাউন্টটা এ্যাকাউন্ট সেভিংস সেভিংস-অ্যাকাউন্ট জনধন"
    " হিসাব"
    " হিসাবে হিসেব হিসেবে বইয়ে বইতে khata khatay khatar khatate khatata akaunt ekaunt accounte"
    " accounter savings jan-dhan hisab hisabe hiseb",
    "balance": "ব্যালেন্স ব্যালান্স ব্যালেন্সটা ব্যালেন্সের বেলেন্স ব্যালেঞ্চ জমা-আছে জমা-টাকা"
    " পড়ে-আছে"
    " পইড়া-আছে বাকি-টাকা রয়েছে আছে-কত কত-আছে কত-টাকা-আছে টাকা-আছে অবশিষ্ট স্থিতি balance balans"
    " byalans joma-ache joma-achhe pore-ache royeche koto-ache koto-taka-ache taka-ache"
    " obosisto"
    " টাকার-পরিমাণ কত-জমেছে কত-জমা কত-টাকা-জমা জমা-কত কত-রইল কত-বাকি-আছে-ব্যাংকে koto-roilo"
    " koto-joma",
    "money": "টাকা টাকার টাকাটা টাকাটার টাকাও টাকাগুলো টাকাকড়ি টাহা পয়সা পয়সাটা পয়সাকড়ি রুপি"
    " নগদ"
    " ক্যাশ অর্থ পেমেন্ট taka takata takar poysa poisa paisa takapoisa nogod cash"
    " টাকা-পয়সা টাকা-কড়ি পয়সা-কড়ি",
    "how_much": "কত কতটা কতটুকু কয় কতো কতগুলো কয়টা koto kotota kato kotoi koyta koyti",
    "statement": "স্টেটমেন্ট স্টেটমেন্টটা মিনি মিনি-স্টেটমেন্ট স্টেটমেণ্ট বিবরণ বিবরণী হিসাবের-কাগজ"
    " statement ministatement mini-statement biboron bibaran"
    " তালিকা তালিকাটা লিস্ট talika list",
    "transaction": "লেনদেন লেনদেনের লেনদেনগুলো লেনদেনটা ট্রানজ্যাকশন ট্রানজেকশন ট্রান্জাকশন"
    " ট্রানজাকশন"
    " এন্ট্রি এন্ট্রিগুলো জমা-খরচ জমাখরচ আসা-যাওয়া ঢুকলো-বেরোলো কী-ঢুকলো-কী-বেরোলো"
    " কী-ঢুকল-কী-বেরোল"
    " কী-এলো-কী-গেলো ঢুকেছে-বেরিয়েছে কী-কী-হয়েছে হিসেব-নিকেশ len-den lenden lendener tranjakson"
    " joma-khoroch entry entrigulo ki-dhuklo-ki-berolo ki-elo-ki-gelo ki-ki-hoyeche"
    " কত-ঢুকল-কত-গেল কত-টাকা-ঢুকল-কত-টাকা-গেল কেটেছে-আর-জমা-হয়েছে জমা-হয়েছে-আর-কেটেছে জমা-আর-খরচ"
    " কত-এলো-কত-গেলো কত-এল-কত-গেল জমা-আর-তোলা koto-dhuklo-koto-gelo koto-elo-koto-gelo"
    " হিসাব-নিকাশ hisab-nikash লেনাদেনা লেনদেনটার এন্ট্রির এন্ট্রিটা তোলা-জমা জমা-তোলা"
    " আদান-প্রদান"
    " ঢুকল-বেরোল এসেছে-গেছে কী-কী-ঢুকেছে"
    " কী-কী-টাকা-কেটেছে কী-কী-কেটেছে কী-কী-কাটা কবে-কত-কেটেছে কী-কী-জমা কী-কী-ঢুকল"
    " কী-কী-তুলেছি কী-বাবদ-কেটেছে ki-ki-keteche",
    "recent": "শেষ শেষের শেষ-কয়টা শেষ-কয়েকটা লাস্ট গত কয়দিনে কদিনে কয়েকদিনে কয়েকটা আগের-কয়টা"
    " সাম্প্রতিক ইদানীং রিসেন্ট হালের ক'দিনে গত-কদিন sesh shesh sesher shesher last goto koydine"
    " kodine koyekta koyekti samprotik idaning"
    " কালকের পরশুর কয়েক-দিনের কদিনের কয়েকদিনের এ-কদিনের শেষবার শেষবারের",
    "passbook": "পাসবই পাসবুক পাস-বই পাশবই পাশবুক পাসবইয়ে পাসবইটা পাসবইয়ের বইটা pasboi passboi"
    " pasbook passbook pashboi",
    "come": "এসেছে এসেছে-কি এসেছে-কিনা আসছে আইছে এলো এল এলো-কিনা এলো-কি আসেনি আসে-নাই ঢুকেছে"
    " ঢুকছে ঢুকলো ঢুকল ঢোকেনি ঢুকেনি ঢুকল-কিনা পেয়েছি পেলাম পাইনি পাই-নাই জমা-পড়েছে জমা-পড়ল"
    " জমা-হয়েছে জমা-পড়েনি জমা-হয়নি ক্রেডিট ক্রেডিট-হয়েছে আসবে ঢুকবে পৌঁছেছে পৌঁছাল পাব-কবে"
    " আসা ঢোকা"
    " eseche esechhe ese elo asche aiche aseni asbe dhukeche dhukechhe dhuklo dhukbe dhukeni"
    " dhokeni peyechi pelam paini joma-poreche joma-hoyeche joma-porechhe credit credit-hoyeche"
    " pouncheche pouchheche খাতায়-পড়েছে একাউন্টে-পড়েছে টাকা-পড়েছে টাকা-পড়ল একাউন্টে-পড়েছে-কি"
    " account-e-poreche taka-poreche poreche-ki"
    " দেখাচ্ছে-না দেখা-যাচ্ছে-না আসে-নি ঢোকে-নি আইল আইলো আইয়ে-নাই পড়েছে-কি পড়েনি পড়ল-কি"
    " পেয়েছি-কি পেলাম-কি পেলাম-কিনা জমা-হলো জমা-হল মিলেছে-টাকা টাকা-মিলেছে dekhacche-na"
    " dekha-jacche-na porlo-ki"
    " বেতন-দিয়েছে মাইনে-দিয়েছে বেতন-দিল",
    "deposit_in": "জমা-দেব জমা-দেওয়া জমা-করা জমা-করব জমা-দিতে জমা-করতে জমা-রাখা টাকা-রাখা"
    " ডিপোজিট joma-debo joma-deoa joma-kora joma-dite joma-korte deposit taka-rakha",
    "withdraw": "তোলা তুলব তুলতে তুলবো তুলেছি তুলে উঠিয়েছে উঠিয়ে উঠাইয়া উঠানো বের-করা বের-করতে"
    " উইথড্র"
    " উইথড্রয়াল tola tulbo tulte tulechi tule uthiye uthano ber-kora ber-korte withdraw তুলেছিলাম"
    " তুললাম উঠিয়েছি tullam tulechilam",
    "cut": "কেটে কেটেছে কাটা কাটল কাটলো কাটছে কেটে-নিয়েছে কেটে-নিল কেটে-নেওয়া কাইটা-নিছে"
    " কাটা-গেছে কাটা-হয়েছে ডেবিট ডেবিট-হয়েছে গায়েব গায়েব-হয়ে উধাও উধাও-হয়ে চলে-গেছে"
    " বেরিয়ে-গেছে"
    " কমে-গেছে সাফ-হয়ে খালি-হয়ে খালি উড়ে-গেছে সরিয়ে-নিয়েছে kete keteche ketechhe kata katlo"
    " katche kete-niyeche kete-nilo kata-geche debit gayeb udhao chole-geche chole-gechhe"
    " beriye-geche kome-geche khali-hoye khali saf-hoye টাকা-নিয়ে-নিল টাকা-নিয়ে-নিয়েছে"
    " টাকা-নিয়ে-গেছে নিয়ে-নিল taka-niye-nilo taka-niye-geche taka-niye-niyeche",
    "send": "পাঠানো পাঠাব পাঠাবো পাঠাতে পাঠিয়েছে পাঠিয়েছি পাঠিয়েছিল পাঠাইছে পাঠায়ছে পাঠালো"
    " ট্রান্সফার pathano pathabo pathate pathiyeche pathiyechi pathiyechilo pathaiche pathalo"
    " transfer টাকা-দিয়েছে টাকা-দিয়েছিল টাকা-দিয়েছে-সেটা taka-diyeche taka-diyechilo",
    "charge": "চার্জ চার্জেস ফি ফিস মাশুল জরিমানা পেনাল্টি ফাইন সার্ভিস-চার্জ charge charges fee"
    " fees"
    " jorimana penalty",
    "message": "মেসেজ মেসেজটা এসএমএস বার্তা ম্যাসেজ message sms mesej",
    "relative": "ছেলে ছেলের ছেলেকে মেয়ে মেয়ের স্বামী স্বামীর বর স্ত্রী বউ বৌ বাবা বাবার মা মায়ের"
    " মার ভাই ভাইয়ের বোন দাদু ঠাকুরদা ঠাকুমা শ্বশুর শাশুড়ি কাকা জামাই নাতি পোলা পোলায় ছাওয়াল"
    " chele"
    " chhele cheler chheler meye meyer swami swamir bor stri bou baba babar mayer bhaier bon"
    " dadu thakurda thakuma sosur sasuri kaka jamai nati pola",
    "pm_kisan": "পিএম-কিষান পিএম-কিষানের পিএম-কিসান পিএম-কিসানের কিষান-সম্মান কিসান-সম্মান"
    " কিষান-নিধি কিষানের-টাকা কিসানের-টাকা কৃষক-সম্মান কৃষক-বন্ধু কৃষকবন্ধু কৃষক-বন্ধুর"
    " কৃষকবন্ধুর মোদির-টাকা"
    " দুহাজার-টাকার-কিস্তি কিষানের-কিস্তি চাষের-সরকারি-টাকা পিএম-কৃষক কৃষক-নিধি pm-kisan pm-kishan"
    " pmkisan pm-kisaner kisan-somman kishan-somman kisan-nidhi kisaner-taka krishak-bondhu"
    " krishok-bondhu modir-taka kisaner-kisti",
    "mgnrega": "একশো-দিনের-কাজ একশো-দিনের-কাজের একশো-দিনের একশ-দিনের-কাজের ১০০-দিনের-কাজ"
    " ১০০-দিনের ১০০-দিনের-কাজের মনরেগা নারেগা নরেগা মনরেগার নারেগার জব-কার্ড জবকার্ড জব-কার্ডের"
    " জবকার্ডের eksho-diner ekso-diner-kaj eksho-diner-kaj 100-diner 100-diner-kaj nrega narega"
    " mgnrega monrega job-card jobcard job-carder",
    "pension": "পেনশন পেনশনের পেনশনটা পেনসন ভাতা ভাতার ভাতাটা বার্ধক্য বার্ধক্য-ভাতা বার্ধক্য-ভাতার"
    " বিধবা-ভাতা বিধবা-ভাতার বয়স্ক-ভাতা বুড়ো-ভাতা প্রতিবন্ধী-ভাতা penshon pension pensioner bhata"
    " vata bhatar bardhokyo bardhokyo-bhata bidhoba-bhata boyosko-bhata",
    "subsidy": "ভর্তুকি ভর্তুকির ভর্তুকিটা সাবসিডি সাবসিডির সাবসিডিটা গ্যাসের-ভর্তুকি"
    " গ্যাসের-সাবসিডি"
    " গ্যাসের-টাকা ডিবিটি সরকারি-টাকা সরকারের-টাকা লক্ষ্মীর-ভাণ্ডার লক্ষীর-ভান্ডার"
    " লক্ষ্মীর-ভান্ডারের"
    " লক্ষ্মীর-ভাণ্ডারের কন্যাশ্রী রূপশ্রী স্কলারশিপ বৃত্তি আবাস-যোজনা আবাসের-টাকা ঘরের-টাকা"
    " স্কিমের-টাকা"
    " প্রকল্পের-টাকা অনুদান যোজনার-টাকা bhortuki vortuki subsidy sabsidi gaser-bhortuki"
    " gaser-subsidy gaser-taka dbt sorkari-taka sarkari-taka sorkarer-taka lokkhir-bhandar"
    " laxmir-bhandar lakshmir-bhandar kanyashree scholarship britti abas-yojona abaser-taka"
    " ghorer-taka onudan prokolper-taka সরকার-যে-টাকা সরকার-থেকে সরকারি-ভাতা সরকারি-সাহায্য"
    " সরকার-টাকা sorkar-theke",
    "wages": "মজুরি মজুরির বেতন বেতনের মাইনে মাইনের স্যালারি মজুরিটা রোজ কাজের-টাকা majuri mojuri"
    " mojurir beton betoner maine mainer salary kajer-taka kajer-takata",
    "card": "কার্ড কার্ডের কার্ডটা কার্ডটাকে কার্ডে কার্ডখান কার্ডখানা কার্ডটার ডেবিট-কার্ড"
    " ডেবিট-কার্ডের"
    " রুপে রুপে-কার্ড এটিএম-কার্ড এটিএম-কার্ডটা এটিএমকার্ড card carder cardta kard debit-card rupay"
    " rupay-card atm-card cardkhana কার্ডও কার্ডসমেত",
    "atm": "এটিএম এটিএমের এটিএমে এটিএমটা এ-টি-এম atm atmer atme etiem টাকা-তোলার-মেশিন"
    " টাকা-তোলার-যন্ত্র taka-tolar-machine",
    "block": "বন্ধ বন্ধ-করুন বন্ধ-করে-দিন বন্ধ-করেন ব্লক ব্লক-করুন ব্লক-করে লক লক-করুন আটকান"
    " আটকে-দিন"
    " আটকাও আটকাতে আটকে বাতিল-করুন রদ bondho bandho bondo bandh bond bondho-korun bondho-kore"
    " block blok lock atkan atke-din atkao atkate atke bandha"
    " চালু-রাখবেন-না চালু-রাখতে-চাই-না চালু-না-থাকে অচল-করে নিষ্ক্রিয় নিষ্ক্রিয়-করে স্থগিত"
    " স্থগিত-করুন ব্লকড"
    " না-পারে করতে-না-পারে তুলতে-না-পারে ব্যবহার-না-করতে-পারে",
    "lost": "হারায়ে-ফেলছি হারাইয়া-ফেলছি হারায়ে-ফেলেছি হারাই-ফেলছি ফেলে-এসেছি-বাসে হারিয়ে"
    " হারিয়ে-গেছে হারিয়েছি হারিয়ে-গিয়েছে হারাইয়া হারাইছে হারাই-গেছে হারায়ে-গেছে"
    " হারিয়ে-ফেলেছি হারানো পড়ে-গেছে পইড়া-গেছে পড়ে-গিয়েছে খুঁজে-পাচ্ছি-না পাচ্ছি-না"
    " খুঁজে-পাই-না"
    " খুঁজে-পাইনা খোয়া খোয়া-গেছে খুইয়েছি মিলছে-না লস্ট কোথায়-ফেলেছি ফেলে-এসেছি haraye hariye"
    " hariye-geche hariye-gechhe hariyechi hariechi hariye-felechi haraiche harano pore-geche"
    " pore-gechhe khuje-pacchi-na khuje-pachchi-na pacchi-na khoya khoya-geche milche-na lost"
    " fele-esechi harie harie-geche harie-gechhe haria-geche harai-geche কোথায়-রেখেছি"
    " কোথায়-রেখেছি-মনে-নেই কোথায়-রাখলাম পড়ে-গেল ড্রেনে kothay-rekhechi pore-gelo"
    " পাওয়া-যাচ্ছে-না খুঁজে-পাওয়া-যাচ্ছে-না উধাও-কার্ড ফেলে-এলাম ভুলে-ফেলে-এসেছি"
    " খুঁজেই-পাচ্ছি-না পাইতাছি-না খুইজা-পাই-না হারায়ছে নিখোঁজ গিলে গিলে-নিয়েছে গিলে-ফেলেছে"
    " মেশিনে-রয়ে-গেছে gile-niyeche gile fele-elam"
    " রাস্তায়-পড়ে রাস্তায়-পড়ে-গেছে কোথাও-পড়ে",
    "stolen": "চুরি চুরি-গেছে চুরি-হয়েছে চুরি-হয়ে-গেছে চোর চোরে পকেটমার পকেটমারি পকেট-মেরেছে"
    " ছিনতাই"
    " ছিনিয়ে ছিনিয়ে-নিয়েছে ছিনাইয়া লুট ব্যাগ-টেনে churi churi-geche churi-hoyeche churi-hoye"
    " chor"
    " chore poketmar pocketmar pickpocket chintai chhintai chiniye chhiniye-niyeche lut",
    "purse": "মানিব্যাগ মানিব্যাগটা ব্যাগ ব্যাগটা পার্স পকেট পকেটে থলি ঝোলা ওয়ালেট manibag"
    " moneybag"
    " bag purse pocket wallet tholi jhola",
    "fraud": "প্রতারণা প্রতারিত প্রতারক ঠকিয়েছে ঠকিয়ে ঠকাইছে ঠকেছি ঠকে-গেছি ঠগ ঠকবাজি জালিয়াতি"
    " জালিয়াত জালিয়াতির ফ্রড ফ্রডের ফ্রড-হয়েছে স্ক্যাম হ্যাক ধোঁকা ধাপ্পা জোচ্চুরি টাকা-মেরে"
    " টাকা-হাতিয়ে"
    " হাতিয়ে লুটে-নিয়েছে protarona protarok thokiyeche thokiyechhe thokiye thokaiche thokechi"
    " thog thokbaji jaliyati jaliati jaliyat frod fraud fraud-hoyeche scam hack dhoka dhappa"
    " jochchuri hatiye"
    " বোকা-বানিয়ে বোকা-বানাল ফাঁদে লুটে লুটে-নিল প্রতারণার ঠকানো ঠকাল ঠকালো ধোঁকা-দিয়ে"
    " ভাঁওতা চিটিং চিটিংবাজি boka-baniye cheating lute-nilo"
    " ঠকায়া ঠকাইয়া ঠকায়ে ঠকাইল ঠইকা ঠকানি লুটপাট আত্মসাৎ",
    "without_me": "আমি-করিনি আমি-কিছু-করিনি কিছু-করিনি আমি-তুলিনি আমি-তুলি-নাই তুলিনি আমি-পাঠাইনি"
    " আমি-দিইনি না-জানিয়ে আমাকে-না-জানিয়ে আমার-অজান্তে অজান্তে না-বলে আমি-জানি-না জানি-না-কে"
    " কে-যেন কেউ-একজন কেউ-তুলে অন্য-কেউ অন্য-লোকে কেউ-টাকা নিজে-থেকে আপনাআপনি এমনি-এমনি অচেনা"
    " অজানা আঙুলের-ছাপ টিপছাপ টিপসই-দিয়ে আমি-নই আমার-করা-নয় আমি-করি-নাই চিনি-না ami-korini"
    " ami-kichu-korini kichu-korini ami-tulini tulini ami-pathaini amake-na-janiye na-janiye"
    " ojante na-bole ami-jani-na ke-jeno keu-ekjon keu-tule onno-keu nije-theke nije-nije"
    " emni-emni ochena ojana angul-chhap anguler-chap tipchap tipsoi ami-kori-nai unknown"
    " তুলে-নিয়েছে তুলে-নিল তুলে-নিয়ে উঠিয়ে-নিয়েছে উঠিয়ে-নিল টাকা-নিয়ে-নিয়েছে tule-niyeche"
    " tule-nilo uthiye-nilo uthiye-niyeche keu-taka"
    " কিছু-না-করতেই না-করতেই কিছু-না-করেই কিছু-না-করে না-করে আমার-অনুমতি-ছাড়া অনুমতি-ছাড়া"
    " না-জিজ্ঞেস-করে জানি-না-কীভাবে টের-পাইনি আমি-তো-করিনি আমি-এই-টাকা-তুলিনি কিছুই-করিনি"
    " kichui-korini onumoti-chara",
    "otp": "ওটিপি ওটিপিটা ওটিপি-বলেছি ওটিপি-দিয়েছি ওটিপি-চেয়ে ওটিপি-নিয়ে ও-টি-পি ওটিপির লিংকে"
    " লিংকে-ক্লিক লিঙ্কে-ক্লিক লিঙ্ক-টিপে লিংকে-চাপ লিঙ্কে পিন-বলে পিন-দিয়ে-দিয়েছি"
    " কোড-বলে-দিয়েছি"
    " কোড-বলেছি otp otp-bolechi otp-diyechi otp-cheye otp-niye link-e-click linke-click"
    " linke-chap pin-bole pin-diyechi code-bolechi",
    "fake_call": "ফোন-করে ফোন-করেছিল ফোন-কইরা ফোন-এসেছিল ফোন-এল ভুয়ো ভুয়া ভুয়ো-ফোন ভুয়ো-কল"
    " ফোনে-বলল"
    " ব্যাংকের-লোক-সেজে ব্যাঙ্কের-লোক-সেজে ব্যাংক-থেকে-বলছি সেজে পরিচয়-দিয়ে মিথ্যে মিথ্যা-বলে"
    " কল-করে"
    " কল-এসেছিল অচেনা-নম্বর নকল phone-kore phone-korechilo phone-esechilo phone-elo bhuyo vuyo"
    " bhua bhuyo-call lok-seje seje porichoy-diye call-kore call-esechilo ochena-number nokol"
    " bank-theke-bolchi ফোনে-কেউ কেওয়াইসির-নাম-করে কেওয়াইসির-নামে নাম-করে-টাকা নাম-করে"
    " লোক-সেজে-ফোন kyc-r-nam-kore nam-kore",
    "loan": "লোন লোনের লোনটা লোনে ঋণ ঋণের ঋণটা রিন ধার ধারের কর্জ দেনা loan lon loner loaner rin"
    " rhin riner dhar korjo dena",
    "loan_kind": "গাড়ির গাড়ি ট্রাক্টর ট্র্যাক্টর ট্রাক্টরের ঘরের বাড়ির বাড়ি-করার দোকানের গরুর"
    " গোরুর"
    " পড়াশোনার পড়ার এডুকেশন পার্সোনাল হোম মুদ্রা বাইকের বাইক টোটোর টোটো ব্যবসার পাম্পের মাছের"
    " পুকুরের"
    " garir gari tractor tractorer ghorer barir dokaner gorur poraar education personal home"
    " mudra biker bike toto totor byabsar pump"
    " গোরু-কেনার গরু-কেনার কেনার কেনা জমি-কেনার ব্যবসায় সেলাই-মেশিনের ছাগলের ভ্যানের রিকশার",
    "apply": "লোন-চাই লোন-নিতে লোন-নেব লোন-লাগবে লোন-পাব লোন-পাওয়া লোন-দিন লোন-নেওয়া নতুন-লোন"
    " ঋণ-চাই ঋণ-নিতে ঋণ-নেব ঋণ-পাওয়া ঋণ-লাগবে আবেদন আবেদন-করতে আবেদন-করব দরখাস্ত অ্যাপ্লাই এপ্লাই"
    " নতুন-খাতা খাতা-খুলতে খাতা-খুলব খাতা-খোলা অ্যাকাউন্ট-খুলতে একাউন্ট-খুলতে একাউন্ট-খুলব"
    " নতুন-একাউন্ট"
    " নতুন-অ্যাকাউন্ট নতুন-কার্ড কার্ড-চাই কার্ড-বানাতে নতুন-এটিএম কার্ড-করাতে মঞ্জুর loan-chai"
    " loan-nite"
    " loan-nebo loan-lagbe loan-pabo loan-paoa notun-loan rin-chai rin-nite rin-nebo abedon"
    " dorkhasto apply notun-khata khata-khulte khata-khulbo khata-khola account-khulte"
    " account-khulbo notun-account notun-card card-chai card-banate notun-atm monjur",
    "instalment": "কিস্তি কিস্তির কিস্তিটা কিস্তিটার কিস্তিতে কিস্তিগুলো ইএমআই ই-এম-আই ইএমআইয়ের"
    " ইনস্টলমেন্ট kisti kistir kistita emi e-m-i installment",
    "due": "বাকি বাকী বাকিটা বাকি-আছে বকেয়া বকেয়াটা দিতে-হবে দেওয়া-লাগবে জমা-করতে-লাগবে"
    " জমা-দিতে-হবে শোধ-দিতে শোধ-করতে-হবে ডিউ ওভারডিউ পাওনা দেয় কত-দিতে দেনা আউটস্ট্যান্ডিং"
    " শেষ-তারিখ baki baaki bokeya bokea dite-hobe deoa-lagbe joma-dite-hobe shodh-dite"
    " sodh-dite shodh-korte-hobe due overdue paona koto-dite outstanding sesh-tarikh"
    " shesh-tarikh"
    " কত-দিতে-লাগবে দেওয়া-বাকি শোধ-বাকি শোধ-হয়নি আর-কত দেনা-কত কত-শোধ কত-কাটবে ar-koto",
    "pay": "ছাড়াতে ছাড়ানো ছাড়ানোর ছাড়াব charate charabo শোধ শোধের শোধ-করা শোধ-করব মেটানো"
    " মেটাতে মেটাব পরিশোধ ভরা ভরতে ফেরত-দেওয়া ফেরত"
    " চোকানো মিটিয়ে shodh sodh shodher shodh-kora metano metate metabo porishodh bhorte ferot"
    " ferot-deoa chokano"
    " ফেরত-দিতে শোধ-দেব মেটাতে-হবে চুকাতে চুকিয়ে",
    "interest": "সুদ সুদের সুদটা ইন্টারেস্ট সুদে sud suder shud interest",
    "when": "কবে কবের কবে-নাগাদ কত-তারিখ কত-তারিখে কোন-তারিখ কোন-তারিখে তারিখ তারিখে তারিখটা"
    " কোন-দিন কতদিনের-মধ্যে ডেট লাস্ট-ডেট কবে-পর্যন্ত কখন-দিতে কোনদিন kobe kober koto-tarikh"
    " koto-tarikhe kon-tarikh kon-tarikhe tarikh tarikhe kon-din date last-date kobe-porjonto",
    "kcc": "কেসিসি কেসিসির কেসিসিতে কেসিসিটা কে-সি-সি কিষান-ক্রেডিট-কার্ড কিষান-ক্রেডিট-কার্ডে"
    " কিষান-ক্রেডিট-কার্ডের কিসান-ক্রেডিট-কার্ড কিসান-ক্রেডিট-কার্ডের কিসান-ক্রেডিট-কার্ডে"
    " কিষান-কার্ড"
    " কিষান-কার্ডের কিসান-কার্ড কৃষক-কার্ড কৃষক-কার্ডের কৃষি-কার্ড কৃষি-ঋণ কৃষি-ঋণের কৃষি-লোন"
    " কৃষি-লোনের"
    " চাষের-লোন চাষের-লোনের চাষের-ঋণ চাষের-ঋণের চাষের-কার্ড চাষের-কার্ডের ফসল-ঋণ ফসলের-লোন"
    " কিষান-লোন গ্রিন-কার্ড কৃষকের-কার্ড kcc kccr kcc-r k-c-c kisan-credit-card kishan-credit-card"
    " kisan-card kishan-card krishok-card krishak-card krishi-card krishi-rin krishi-loan"
    " chaser-loan chasher-loan chaser-rin chaser-card fosol-rin foshol-loan green-card"
    " kisan-credit চাষের-লোনটা চাষের-ঋণটা চাষের-জন্য-লোন কিষান-কার্ডে কিষান-কার্ড-থেকে"
    " কৃষক-ক্রেডিট-কার্ড কৃষক-ক্রেডিট-কার্ডের কৃষক-ক্রেডিট-কার্ডে কিষাণ-ক্রেডিট-কার্ড"
    " কিষাণ-কার্ড কৃষি-কার্ডে কৃষি-কার্ডের ফসল-লোন ফসলি-ঋণ কেসিসি-লোন কেসিসি-ঋণ"
    " krishok-credit-card",
    "limit": "লিমিট লিমিটটা লিমিটের সীমা সর্বোচ্চ limit limiter simit sima sorbocho",
    "gold": "সোনা সোনার সোনাটা গয়না গয়নার গহনা গোল্ড গোল্ড-লোন বন্ধক বন্ধকী বন্ধক-রাখা অলংকার"
    " চুড়ি"
    " হার-বন্ধক sona sonar goyna goynar gohona gold gold-loan bondhok bondhoki",
    "auction": "নিলাম নিলামে নিলামের নিলাম-হবে অকশন nilam nilame nilamer auction",
    "crop": "ফসল ফসলের ফসলটা ধান ধানের চাষ চাষের জমি জমির জমিতে আলু আলুর পাট পাটের সর্ষে গম খেত"
    " ক্ষেত শস্য শস্যের fosol foshol foslo fosoler dhan dhaner chas chash chaser jomi jomir jomite"
    " alu aloo pat khet shossho",
    "insurance": "বিমা বীমা বিমার বীমার বিমাটা ইন্স্যুরেন্স ইনসিওরেন্স পলিসি প্রিমিয়াম শস্য-বিমা"
    " শস্যবিমা ফসল-বিমা বাংলা-শস্য-বিমা bima bimar insurance policy premium shosso-bima"
    " fosol-bima pmfby",
    "damage": "ক্ষতি ক্ষতির ক্ষয়ক্ষতি নষ্ট নষ্ট-হয়েছে নষ্ট-হয়ে-গেছে ডুবে-গেছে ডুবে বন্যা"
    " বন্যায় বানে"
    " শিলাবৃষ্টি শিলাবৃষ্টিতে খরা খরায় পোকায় পোকা ভেসে-গেছে ক্ষতিপূরণ পচে-গেছে ঝড়ে khoti"
    " khotir nosto"
    " noshto nosto-hoyeche dube-geche dube bonna bonya bonyay banbhasi shilabrishti silabristi"
    " khora pokay bhese-geche khotipuron poche-geche jhore",
    "shg": "স্বনির্ভর-গোষ্ঠী স্বনির্ভর-দল স্বনির্ভর-গোষ্ঠীর স্বনির্ভর-দলের গোষ্ঠী গোষ্ঠীর দল দলের"
    " মহিলা-দল"
    " মহিলা-দলের মহিলা-সমিতি সমিতি সমিতির গ্রুপ গ্রুপের গ্রুপ-লোন এসএইচজি আনন্দধারা shg s-h-g"
    " swonirbhor-gosthi swanirbhar-gosthi swonirbhor-dol gosthi gosthir dol doler mohila-dol"
    " mohila-doler mohila-somiti somiti somitir group grouper anandadhara",
    "branch": "শাখা শাখার শাখাটা শাখায় ব্রাঞ্চ ব্রাঞ্চের ব্রাঞ্চটা ব্রাঞ্চে ব্যাংকের-শাখা"
    " ব্যাঙ্কের-শাখা"
    " ব্যাংকের-অফিস shakha sakha shakhar sakhar branch brancher branche bank-er-shakha"
    " আপনাদের-অফিস আপনাদের-অফিসের আপনাদের-অফিসটা ব্যাংকের-অফিসটা ব্যাংক-অফিস bank-office"
    " শাখাতে শাখাগুলো ব্রাঞ্চগুলো অফিসটা",
    "bank": "ব্যাংক ব্যাঙ্ক ব্যাংকের ব্যাঙ্কের ব্যাংকে ব্যাঙ্কে ব্যাংকটা ব্যাঙ্কটা bank banker banke byank bank-er",
    "village": "গ্রাম গ্রামের গ্রামে গাঁ গাঁয়ে গাঁয়ের পাড়া পাড়ায় শহর শহরে এলাকা এলাকায়"
    " এলাকার জেলা"
    " পিনকোড পিন-কোড আমাদের-এখানে এখানে এদিকে আমাদের-দিকে মহকুমা gram gramer grame ga gaye gayer"
    " para paray shohor sohor elaka elakay jela pincode pin-code ekhane edike",
    "bank_mitra": "ব্যাংক-মিত্র ব্যাঙ্ক-মিত্র ব্যাংকমিত্র ব্যাংক-মিত্রের ব্যাংক-মিত্রা ব্যাংক-সাথী"
    " ব্যাঙ্ক-বন্ধু ব্যাংক-বন্ধু সিএসপি সিএসপির বিসি-পয়েন্ট বিসি গ্রাহক-সেবা-কেন্দ্র গ্রাহক-সেবা"
    " মিনি-ব্যাংক"
    " ব্যাংকের-এজেন্ট bank-mitra bank-mitro bankmitra bank-bondhu csp bc-point grahok-seba"
    " grahok-seba-kendro mini-bank bank-er-agent",
    "where": "কোথায় কোথা কই কোনখানে কোন-জায়গায় কোনদিকে কোথায়-আছে কোথায়-পাব কোনটা-কাছে kothay"
    " kothai kotha-ache kothay-ache kothay-pabo koi konkhane kon-jaygay kondike"
    " কোন-দিকে কোন-রাস্তায় কোন-মোড়ে কোন-পাড়ায়",
    "near": "কাছে কাছের কাছাকাছি কাছেপিঠে ধারেকাছে ধারে-কাছে আশেপাশে আশপাশে পাশে পাশের নিকটবর্তী"
    " নিকটতম নিকটে সবচেয়ে-কাছে kache kachhe kacher kachakachi kachhakachhi kachepithe"
    " dharekache ashepashe asepase pashe pase nikotborti nikote nearest sobcheye-kache"
    " আশেপাশের আশ-পাশে কাছে-পিঠে সবচাইতে-কাছে kache-pithe",
    "address": "ঠিকানা ঠিকানাটা ঠিকানার লোকেশন অ্যাড্রেস কোন-রাস্তায় রাস্তা কীভাবে-যাব কীভাবে-যাবো"
    " thikana thikanata location address rasta kivabe-jabo kibhabe-jabo",
    "open_hours": "খোলা খোলে খুলবে খুলে খোলা-থাকে কটায় কটা কটা-থেকে কটা-পর্যন্ত কয়টায় কখন"
    " কখন-খোলে"
    " কখন-খুলবে সময় সময়টা সময়সূচি টাইম ছুটি লাঞ্চ বন্ধ-থাকে কটা-অবধি বন্ধ-হয় কতক্ষণ-খোলা"
    " শনিবারে-খোলা"
    " khola khole khulbe khule khola-thake kotay kota kota-theke kota-porjonto koytay kokhon"
    " kokhon-khole somoy shomoy time timing chuti chhuti lunch bondho-thake kota-obdhi"
    " bondho-hoy",
    "complaint": "অভিযোগ অভিযোগটা অভিযোগের অভিযোগটার নালিশ নালিশটা নালিশের কমপ্লেন কমপ্লেইন"
    " কমপ্লেন্ট কমপ্লেনটা কমপ্লেনের নালিশটার obhijog ovijog abhijog obhijogta obhijoger nalish"
    " nalis nalisher complain complaint complainta komplen komplein"
    " অনুযোগ অভিযোগপত্র কমপ্লেনটার",
    "lodge": "জানাতে-চাই জানাতে জানাব জানাবো জানানোর লিখুন লেখাতে লেখান লেখাব লিখে-নিন লিখে"
    " নথিভুক্ত দায়ের দায়ের-করতে করতে-চাই করব করবো দেব দিতে-চাই নোট-করুন রেজিস্টার অভিযোগ-করব"
    " অভিযোগ-করতে নালিশ-করব নালিশ-জানাতে নতুন-অভিযোগ ঠুকব janate-chai janate janabo likhun"
    " lekhate lekhan lekhabo likhe-nin likhe nothibhukto dayer korte-chai dite-chai note-korun"
    " register obhijog-korbo obhijog-korte nalish-korbo notun-obhijog ঠুকতে ঠুকতে-চাই নালিশ-আছে"
    " অভিযোগ-আছে জানাতে-চাইছি জানানো লেখানো",
    "problem": "সমস্যা সমস্যার অসুবিধা অসুবিধে মুশকিল ঝামেলা ঝামেলায় গণ্ডগোল গোলমাল প্রবলেম খারাপ"
    " খারাপ-ব্যবহার দুর্ব্যবহার ব্যবহার-খারাপ কাজ-করছে-না কাজ-হচ্ছে-না চলছে-না আটকে-আছে আটকে-গেছে"
    " ভুল"
    " গালাগালি ঘুষ বেশি-টাকা দুবার ছেঁড়া-নোট somossa somosya somosyar osubidha osubidhe mushkil"
    " jhamela gondogol golmal problem kharap kharap-byabohar durbyabohar kaj-korche-na"
    " kaj-hocche-na cholche-na atke-ache atke-geche bhul ghush besi-taka dubar"
    " কম-দিয়েছে কম-দিল গালাগাল গালমন্দ অপমান দুর্ব্যবহার-করেছে ঝগড়া হয়রানি হয়রান"
    " ভোগান্তি দেরি-করছে গাফিলতি galagali opoman hoyrani"
    " খারাপ-কথা বাজে-কথা কটু-কথা বাজে-ব্যবহার মুখঝামটা খারাপ-আচরণ",
    "refuses": "দিচ্ছে-না দেয়-না দিচ্ছেনা করছে-না করছেনা করে-দিচ্ছে-না করে-না ঘোরাচ্ছে ঘুরাচ্ছে"
    " ঘোরায়"
    " ঘোরাচ্ছেন ফিরিয়ে-দিচ্ছে ফিরিয়ে-দিয়েছে ফেরত-পাঠাচ্ছে তাড়িয়ে পাত্তা-দেয়-না"
    " পাত্তা-দিচ্ছে-না"
    " শুনছে-না শোনে-না কথা-শোনে-না বারবার-আসতে কাল-আসুন-বলে রাজি-হচ্ছে-না গড়িমসি dicche-na"
    " dichhe-na dey-na korche-na korchhe-na kore-dicche-na ghoracche ghorachhe ghuracche"
    " firiye-dicche firiye-diyeche tariye patta-dey-na shunche-na shone-na kotha-shone-na দেয়নি"
    " দেয়-নি দিল-না deyni dilo-na"
    " কথা-শুনছে-না তাড়িয়ে-দিল কাজ-করছে-না দিতে-চাইছে-না",
    "not_come_out": "বেরোয়নি বেরয়নি বেরোয়-নি টাকা-বেরোয়নি টাকা-বেরয়নি বের-হয়নি বের-হয়-নাই"
    " বার-হয়নি টাকা-আসেনি-মেশিন মেশিন-থেকে-টাকা-বেরোয়নি টাকা-পেলাম-না টাকা-পাইনি টাকা-দেয়নি"
    " টাকা-বেরোল-না টাকা-বের-হয়নি বেরোলো-না beroyni beroy-ni taka-beroyni ber-hoyni bar-hoyni"
    " taka-pelam-na taka-deyni taka-berolo-na taka-ber-hoyni berolo-na beray-ni",
    "what_became": "কী-হলো কী-হল কি-হলো কি-হল কী-হইল কি-হইলো কতদূর কতদূর-এগোলো কতদূর-হল এগোলো এগোল"
    " কী-অবস্থা কি-অবস্থা অবস্থা স্ট্যাটাস স্টেটাস খবর খবর-কী খবর-বলুন উত্তর উত্তর-পেলাম"
    " উত্তর-পাইনি জবাব"
    " মীমাংসা সমাধান সমাধান-হয়েছে সুরাহা নিষ্পত্তি আপডেট মিটেছে মিটল কোনো-উত্তর ki-holo ki-hoilo"
    " kotodur kotodur-egolo egolo ki-obostha obostha status khobor khobor-ki uttor uttor-pelam"
    " jobab mimangsa somadhan samadhan suraha nispotti miteche mitlo kono-uttor"
    " মিটেছে-কি মিটলো-কি সুরাহা-হলো কাজ-হলো কাজ-হয়েছে কী-করলেন কোন-পর্যায়ে কোথায়-আটকে"
    " কী-দাঁড়াল ki-korlen",
    "ticket": "টিকিট টিকিটের টিকিট-নম্বর টিকেট টিকেট-নম্বর অভিযোগ-নম্বর অভিযোগের-নম্বর"
    " কমপ্লেন-নম্বর"
    " রেফারেন্স রেফারেন্স-নম্বর নালিশের-নম্বর ticket ticket-nombor ticket-number tiket"
    " obhijog-nombor obhijog-number obhijoger-nombor reference reference-number"
    " complaint-number complain-number",
    "aadhaar": "আধার আধার-কার্ড আধার-কার্ডটা আধার-নম্বর আধারের আধারটা adhar aadhar aadhaar"
    " adhar-card aadhar-card adharer",
    "link": "লিংক লিঙ্ক লিংক-করা লিঙ্ক-করা লিংক-করতে লিঙ্ক-করতে লিংক-আছে সংযোগ সংযুক্ত যুক্ত"
    " যুক্ত-করা"
    " যোগ-করতে জোড়া জুড়তে জুড়ে সিডিং সিড link linked link-kora link-korte link-ache songjog"
    " songjukto jukto jora jurte seeding seed",
    "kyc": "কেওয়াইসি-ফর্ম কেওয়াইসি-ফরম কেওয়াইসির-ফর্ম কেওয়াইসি কে-ওয়াই-সি কেওয়াইসির"
    " রিকেওয়াইসি কাগজ কাগজপত্র কাগজপত্রের কাগজগুলো ডকুমেন্ট দলিল"
    " নথি নথিপত্র kyc k-y-c kycr rekyc re-kyc kagoj kagojpotro document nothi nothipotro",
    "update": "আপডেট আপডেট-করা আপডেট-করতে আপডেট-করান নবীকরণ রিনিউ হালনাগাদ update apdet renew nobikoron",
    "frozen": "ফ্রিজ ফ্রিজ-হয়ে ফ্রিজ-করা হোল্ড হোল্ডে আটকে-রেখেছে আটকে-দিয়েছে লিয়েন সিজ freeze"
    " frozen hold friz atke-rekheche atke-diyeche lien",
    "dormant": "ডরমেন্ট ডরম্যান্ট নিষ্ক্রিয় অচল ইনঅপারেটিভ বন্ধ-হয়ে-গেছে বন্ধ-হয়ে-আছে বন্ধ-খাতা"
    " অনেকদিন-চালাইনি অনেক-দিন-ব্যবহার-হয়নি পুরনো-খাতা dormant nishkriyo ochol inoperative"
    " inactive bondho-hoye-geche bondho-hoye-ache bondho-khata purono-khata",
    "activate": "চালু চালু-করতে চালু-করা চালু-করুন চালু-করে সচল সক্রিয় অ্যাক্টিভেট একটিভ আবার-চালু"
    " খুলে-দিন আনব্লক chalu chalu-korte chalu-kora chalu-korun chalu-kore sochol sokriyo activate"
    " active abar-chalu khule-din unblock",
    "why": "কেন কিসের-জন্য কী-কারণে কী-জন্য কারণ কীসের ক্যান ক্যানে keno kiser-jonno ki-karone"
    " ki-jonno karon kan",
    "state": "খাতা-চালু চালু-আছে চলছে-কিনা চলছে ঠিক-আছে-কিনা খাতার-অবস্থা অ্যাকাউন্টের-অবস্থা"
    " একাউন্টের-অবস্থা খাতা-বন্ধ একাউন্ট-বন্ধ একাউন্ট-চালু অ্যাকাউন্ট-চালু khata-chalu chalu-ache"
    " cholche-kina cholche thik-ache-kina khatar-obostha account-er-obostha accounter-obostha"
    " khata-bondho account-bondho account-chalu",
    "rate": "হার হারে সুদের-হার সুদের-দর রেট রেটটা শতাংশ পার্সেন্ট কত-সুদ কত-শতাংশ সুদ-কত har"
    " suder-har rate"
    " ret shotangsho percent koto-sud koto-shotangsho sud-koto",
    "fixed_deposit": "এফডি এফ-ডি এফডির এফডিতে ফিক্সড ফিক্স ফিক্সড-ডিপোজিট ফিক্স-ডিপোজিট ফিক্সডের"
    " আরডি আর-ডি আরডির মেয়াদি মেয়াদী মেয়াদি-জমা স্থায়ী-আমানত আমানত রেকারিং রেকারিং-ডিপোজিট fd"
    " fdr f-d fixed-deposit fix-deposit fix rd r-d meyadi meyadi-joma amanot recurring"
    " recurring-deposit",
    "mature": "মেয়াদ মেয়াদ-শেষ মেয়াদ-পূর্ণ ম্যাচিওর ম্যাচুরিটি ম্যাচিউরিটি পূর্ণ পূর্ণ-হবে"
    " শেষ-হবে"
    " কবে-পাব ভাঙাব ভাঙাতে meyad meyad-shesh meyad-purno mature maturity purno purno-hobe"
    " shesh-hobe kobe-pabo bhangate",
    "upi": "ইউপিআই ইউ-পি-আই ইউপিআইয়ের ইউপিআইতে গুগল-পে ফোনপে ফোন-পে জিপে ভীম পেটিএম"
    " ওয়ান-টু-থ্রি-পে ১২৩-পে upi u-p-i google-pay gpay phonepe phone-pe bhim paytm 123pay 123-pay",
    "feature_phone": "ছোট-ফোন ছোট-ফোনে বোতাম-ফোন বোতামওয়ালা-ফোন বোতাম-টেপা কিপ্যাড কিপ্যাড-ফোন"
    " কীপ্যাড-ফোন বাটন-ফোন সাধারণ-ফোন ইন্টারনেট-ছাড়া নেট-ছাড়া ইন্টারনেট-নেই নেট-নেই"
    " স্মার্টফোন-নেই"
    " chhoto-phone choto-phone botam-phone keypad keypad-phone button-phone sadharon-phone"
    " internet-chara net-chara internet-nei net-nei smartphone-nei",
    "how_to": "কীভাবে কিভাবে কেমন-করে কেমনে কী-করে কী-করতে-হবে কি-করতে-হবে নিয়ম উপায় পদ্ধতি"
    " kivabe kibhabe kemon-kore kemne ki-kore ki-korte-hobe niyom upay poddhoti"
    " কেমনে-যাব কীভাবে-যাব",
    "cheque": "চেকবই চেকবুক চেকবইয়ের চেকবইটা চেকবইতে চেকবুকটা chequeboi chekboi chequebook"
    " chekbook "
    "চেক চেকের চেকটা চেকটার চেকে চেক-নম্বর cheque chek cheker chequer chequeta",
    "stop_payment": "চেক-আটকান চেক-আটকাতে চেক-বন্ধ পেমেন্ট-বন্ধ পেমেন্ট-আটকান স্টপ-পেমেন্ট স্টপ"
    " আটকাতে-হবে থামান থামাতে রুখে পাস-না-হয় পাশ-না-হয় cheque-atkan cheque-atkate cheque-bondho"
    " payment-bondho payment-atkan stop-payment stop atkate-hobe thaman thamate pass-na-hoy"
    " cancel",
    "book": "চেকবই চেক-বই চেকবুক চেক-বুক চেকবইয়ের চেকবইটা chequeboi chekboi chequebook chekbook"
    " cheque-book cheque-boi check-book",
    "order": "অর্ডার অর্ডার-করতে আনাতে আনাব চেয়ে-পাঠাতে ইস্যু ইস্যু-করুন শেষ-হয়ে-গেছে"
    " ফুরিয়ে-গেছে ফুরিয়ে"
    " নতুন-চাই নতুন-লাগবে বানাতে order order-korte anate anabo issue shesh-hoye-geche"
    " furiye-geche furiye notun-chai notun-lagbe banate",
    "nominee": "নমিনি নমিনির নমিনিটা নমিনেশন মনোনীত ওয়ারিশ ওয়ারিস উত্তরাধিকারী nomini nominee"
    " nominir nomination monnito oarish warish",
    "add": "নাম-যোগ নাম-তোলা নাম-তুলতে নাম-লেখাতে নাম-দিতে নাম-ঢোকাতে ঢোকাতে ঢোকানো যোগ যোগ-করা"
    " তুলতে-চাই nam-jog nam-tola nam-tulte nam-lekhate nam-dite nam-dhokate dhokate jog jog-kora",
    "mobile_number": "মোবাইল মোবাইল-নম্বর মোবাইল-নাম্বার মোবাইলের ফোন-নম্বর ফোন-নাম্বার ফোনের-নম্বর"
    " নতুন-নম্বর পুরনো-নম্বর পুরোনো-নম্বর নম্বর নাম্বার রেজিস্টার্ড-নম্বর সিম-বদল mobile"
    " mobile-nombor"
    " mobile-number phone-nombor phone-number notun-nombor notun-number purono-number number"
    " nombor nombar sim-bodol",
    "change": "বদল বদলাতে বদলাব বদলাবো বদলান বদলে বদলানো বদলানোর পাল্টাতে পাল্টান পাল্টাব পাল্টে"
    " পরিবর্তন চেঞ্জ চেঞ্জ-করতে নতুন অন্য অন্যটা bodol bodlate bodlabo bodlan bodle bodlano paltate"
    " paltan palte poriborton change chenj notun onno onyo",
    "dead": "মারা মারা-গেছে মারা-গেছেন মারা-গিয়েছেন মারা-গেছিলেন মৃত্যু মৃত মরে-গেছে মইরা-গেছে"
    " গত-হয়েছেন চলে-গেছেন-পৃথিবী বেঁচে-নেই স্বর্গবাসী দেহান্ত দেহ-রেখেছেন পরলোক প্রয়াত mara"
    " mara-geche mara-gechen mara-gechhen mrityu mrito more-geche goto-hoyechen beche-nei"
    " dehanto poroloke",
    "claim": "ক্লেম ক্লেম-করতে দাবি দাবী পাওয়ার-জন্য টাকা-পাব-কীভাবে উত্তরাধিকার ওয়ারিশান claim"
    " klem dabi uttoradhikar",
    "tpin": "টিপিন টি-পিন ফোন-পিন টেলিফোন-পিন টেলি-পিন ফোন-ব্যাংকিং ফোন-ব্যাঙ্কিং ফোনের-পিন"
    " ফোন-ব্যাংকিংয়ের-পিন পিন পিনটা পিনের tpin t-pin phone-pin telephone-pin phone-banking"
    " phoner-pin pin",
    "make": "তৈরি তৈরি-করতে বানানো বানাতে-চাই সেট সেট-করতে সেট-করব জেনারেট নতুন-পিন রিসেট"
    " তৈরি-করব toiri toiri-korte banano set set-korte set-korbo generate notun-pin reset",
    "forgot": "ভুলে ভুলে-গেছি ভুলে-গিয়েছি ভুলে-গেছে ভুইলা-গেছি মনে-নেই মনে-নাই মনে-পড়ছে-না bhule"
    " bhule-gechi bhule-gechhi vule-gechi mone-nei mone-nai mone-porche-na",
    "person": "মানুষ মানুষের মানুষকে লোক লোকের লোককে লোকটা অফিসার অফিসারকে অফিসারের ম্যানেজার"
    " ম্যানেজারের ম্যানেজারবাবু ম্যানেজারকে এজেন্ট কর্মী কর্মচারী কাস্টমার-কেয়ার কাস্টমার-কেয়ারের"
    " কাস্টমার কেউ-একজন কারো কারোর কারও-সাথে বড়বাবু স্টাফ প্রতিনিধি ব্যাংকের-লোক ব্যাঙ্কের-লোক"
    " আসল-মানুষ manush manus manusher manuske lok loker lokke officer officerke manager"
    " managerer managerke agent kormi karmachari customer-care karo karor kono-lok kono-manush"
    " borobabu staff bank-er-lok banker-lok"
    " সাহেব সাহেবের সাহেবকে লোকজন মানুষজন বাবুকে বাবুর বড়সাহেব মহিলা-অফিসার"
    " দিদিমণি স্যারের স্যারকে স্যারদের মানুষজনের",
    "talk": "কথা কথা-বলতে কথা-বলব কথা-বলবো কথা-বলান কথা-বলিয়ে কথা-কই কথা-কমু কথাবার্তা"
    " কথা-বলিয়ে-দিন আলাপ kotha kotha-bolte kotha-bolbo kotha-bolan kotha-boliye kotha-koi"
    " kotha-komu alap"
    " কথা-কইতে কথা-কইব কথা-কবো কথা-হবে কথা-বলা কথা-বলতাম",
    "connect": "লাইন-দিন লাইনটা-দিন লাইন-দেন লাইন-লাগান ফোনটা-দিন ফোন-দিন ফোনটা-দেন ধরিয়ে-দিন"
    " সংযোগ-করুন সংযোগ-করে-দিন কানেক্ট কানেক্ট-করুন ট্রান্সফার-করুন মিলিয়ে-দিন জুড়ে-দিন line-din"
    " linta-din line-den line-lagan phoneta-din phone-din phone-den dhoriye-din songjog-korun"
    " connect connect-korun transfer-korun miliye-din jure-din",
    "machine": "মেশিন মেশিনের যন্ত্র যন্ত্রের কম্পিউটার রোবট রেকর্ডিং রেকর্ড machine machiner"
    " jontro"
    " computer robot recording",
    "language": "ভাষা ভাষাটা ভাষায় ল্যাঙ্গুয়েজ ল্যাংগুয়েজ লেঙ্গুয়েজ bhasha vasha bhasa bhashay language langguage",
    "language_name": "হিন্দি হিন্দিতে হিন্দী বাংলা বাংলায় বাংলাতে ইংরেজি ইংরেজিতে ইংলিশ ইংলিশে"
    " ইংরাজি ইংরাজিতে তেলুগু মারাঠি তামিল গুজরাটি কন্নড় মালয়ালম পাঞ্জাবি ওড়িয়া ওড়িয়াতে"
    " অসমিয়া উর্দু"
    " উর্দুতে সাঁওতালি সাঁওতালিতে নেপালি নেপালিতে মৈথিলী hindi hindite bangla banglay banglate"
    " ingreji ingrejite english englishe telugu marathi tamil gujarati kannada malayalam"
    " punjabi odia oriya asamiya assamese urdu urdute saotali santali nepali",
    "again": "আবার আবার-একবার আরেকবার আর-একবার আরও-একবার পুনরায় আরেকবারটি রিপিট রিপিট-করুন আবারও"
    " ফের abar abar-ekbar arekbar ar-ekbar aro-ekbar punoray repeat ripit fer"
    " আবার-করে আবার-বলুন পুনর্বার আর-একটিবার",
    "say": "বলুন বলেন বলো বলুন-তো বললেন বলছেন শোনান শোনাও পড়ে-শোনান বলুন-না কী-বললেন কি-বললেন ধীরে"
    " আস্তে আস্তে-বলুন ধীরে-বলুন bolun bolen bolo bollen bolchen shonan sonan pore-shonan ki-bollen"
    " dhire aste aste-bolun dhire-bolun",
    "not_heard": "শুনতে-পাইনি শুনতে-পাচ্ছি-না শুনিনি শোনা-যাচ্ছে-না শোনা-যায়নি শুনতে-পেলাম-না"
    " বুঝিনি"
    " বুঝতে-পারিনি বুঝতে-পারলাম-না বুঝলাম-না বুঝতে-পারছি-না বুঝি-না কেটে-কেটে-যাচ্ছে কেটে-কেটে"
    " আওয়াজ-কাটছে আওয়াজ-আসছে-না স্পষ্ট-না পরিষ্কার-না ঠিক-শুনিনি shunte-paini sunte-paini"
    " shunte-pacchi-na sunte-pacchi-na shunini sunini shona-jacche-na shunte-pelam-na bujhini"
    " bujhte-parini bujhte-parlam-na bujhlam-na bujhte-parchi-na bujhi-na kete-kete-jacche"
    " kete-kete awaj-katche awaj-asche-na sposto-na শুনি-নাই বুঝি-নাই শুনতে-পাই-নাই বুঝতে-পারি-নাই"
    " shuni-nai bujhi-nai shunte-pai-nai"
    " কানে-আসেনি কানে-কম জোরে-বলুন আস্তে-শোনা-যাচ্ছে শুনতে-অসুবিধা বোঝা-গেল-না ধরতে-পারিনি"
    " ধরতে-পারলাম-না jore-bolun",
    "menu": "মেনু মেনুতে মেনুর মেন-মেনু মেইন-মেনু মেন-মেনুতে মূল-মেনু মূল-মেনুতে প্রধান-মেনু শুরু"
    " শুরুতে শুরুর"
    " শুরু-থেকে প্রথম প্রথমে প্রথম-থেকে গোড়া গোড়ায় গোড়া-থেকে গোড়াতে অপশন অপশনগুলো বিকল্প"
    " menu menute"
    " main-menu mein-menu mul-menu shuru suru shurute surute shuru-theke prothom prothome"
    " prothom-theke gora goray option bikolpo"
    " গোড়ার প্রথমের শুরুটা মূল আদি-মেনু",
    "back": "ফিরে ফিরে-যান ফিরে-যাব ফিরে-যেতে ফেরত-যান ফিরুন পিছনে পেছনে ফিরে-চলুন নিয়ে-চলো"
    " নিয়ে-চলুন যেতে-চাই চলুন যাব যান আগের-জায়গায় fire fire-jan fire-jabo fire-jete ferot-jan"
    " pichone pechone niye-cholo niye-chalo niye-cholun jete-chai cholun jabo jan",
    "help": "সাহায্য সাহায্যের সাহায্য-করুন হেল্প মদত কী-কী-করতে-পারেন কি-কি-করা-যায় sahajjo"
    " sahajyo"
    " help modot ki-ki-korte-paren ki-ki-kora-jay",
    "thanks": "ধন্যবাদ থ্যাংক-ইউ থ্যাংকস এটুকুই আর-কিছু-না আর-কিছু-লাগবে-না আর-দরকার-নেই বিদায়"
    " রাখি"
    " রাখছি ফোন-রাখছি dhonnobad dhonyobad dhanyabad thank-you thanks etukui ar-kichu-na"
    " ar-kichu-lagbe-na biday rakhi rakhchi",
    "dont": "করবেন-না কোরো-না করো-না কইরেন-না চাই-না লাগবে-না দরকার-নেই করতে-হবে-না করতে-চাই-না"
    " korben-na koro-na koiren-na chai-na lagbe-na dorkar-nei korte-hobe-na korte-chai-na",
    "off_topic": "টোল চপ্পল জুতো ভাড়া মনটা-ভালো উকিল উকিলের চশমা ফ্রিজ"
    " কলের-জল কলের ট্রান্সফরমার সাইকেল চাবি রোজগার"
    " ব্লাড-ব্যাংক ব্লাড-ব্যাংকের ব্লাড-ব্যাঙ্ক ব্লাড-ব্যাঙ্কের "
    "পাওয়ার-ব্যাংক পাওয়ার-ব্যাঙ্ক লাইব্রেরি লাইব্রেরির মেট্রো-কার্ড "
    "মেমোরি-কার্ড বিয়ের-কার্ড হেলথ-কার্ড স্বাস্থ্যসাথী স্বাস্থ্যসাথী-কার্ড "
    "দলিল দলিলের রেজিস্ট্রি অ্যাম্বুলেন্স ইনস্টাগ্রাম জিমেল ইমেল ফ্লিপকার্ট "
    "অ্যামাজন পার্সেল "
    "আবহাওয়া বৃষ্টি বৃষ্টি-হবে রোদ ঝড়-হবে ট্রেন ট্রেনের রেল বাস-কখন বাসের রিচার্জ"
    " রিচার্জটা ডাটা-প্যাক নেট-প্যাক গান গানটা রবীন্দ্রসঙ্গীত সিনেমা সিনেমার ছবি-চলছে নাটক যাত্রা"
    " খেলা"
    " খেলার ক্রিকেট ফুটবল ম্যাচ উইকেট স্কোর ডাক্তার ডাক্তারবাবু ডাক্তারের ওষুধ ওষুধের হাসপাতাল"
    " হাসপাতালে"
    " চাকরি চাকরির ফর্ম-কবে দাম দামটা বাজারদর বাজার-দর ভরি সোনার-দাম সোনার-ভরি সোনার-দর ভোট ভোটে"
    " ভোটার ভোটার-কার্ড ইলেকশন নির্বাচন স্কুল স্কুলের কলেজ পরীক্ষা রেজাল্ট সিম সিম-কার্ড সিমকার্ড"
    " কারেন্ট"
    " কারেন্টের কারেন্টের-বিল বিদ্যুৎ বিদ্যুতের-বিল ইলেকট্রিক-বিল ইলেকট্রিক রেশন রেশনের রেশন-কার্ড"
    " রেশন-দোকান প্যান প্যান-কার্ড প্যানকার্ড শেয়ার শেয়ার-বাজার শেয়ার-মার্কেট পেট্রোল ডিজেল"
    " সিলিন্ডার-বুক গ্যাস-বুক সিলিন্ডার ভাত রান্না খাবার চা মিষ্টি খবরের-কাগজ পুলিশ থানা লটারি"
    " বিয়ে পুজো"
    " মন্দির ইউটিউব ফেসবুক হোয়াটসঅ্যাপ টিভি সার সারের ইউরিয়া দুধ গরু ছাগল পাসপোর্ট লাইসেন্স"
    " জন্ম-সার্টিফিকেট দোকান-খোলা কেমন-আছেন ভালো-আছেন জোকস গল্প abohawa brishti bristi train"
    " trainer rail recharge richarge gan gaan rabindrasangeet cinema khela khelar cricket"
    " football match score daktar doctor osudh oshudh haspatal hospital chakri chakrir dam daam"
    " bajardor bhori sonar-dam vote bhote bhot election school college porikkha result sim"
    " sim-card current-bill karenter-bill current bidyut ration reshon ration-card pan-card pan"
    " share share-market share-bajar petrol diesel cylinder-book bhat ranna khabar mishti"
    " police thana lottery biye pujo youtube facebook whatsapp tv dudh goru chhagol passport"
    " licence kemon-achen bhalo-achen sob-bhalo golpo joke জ্বর জ্বরের অসুখ ব্যথা হরতাল"
    " ছুটি-আছে-স্কুল"
    " টিভিতে পোস্ট-অফিস পোস্টঅফিস ডাকঘর jor asukh post-office dakghor পঞ্চায়েত পঞ্চায়েত-অফিস"
    " বিডিও-অফিস ব্লক-অফিস panchayet bdo"
    " মোবাইলে-টাকা মোবাইলে-টাকা-ভরে mobile-e-taka ফোনে-নেট নেট-চলছে নেট-চলছে-না নেট-স্লো"
    " তারিখ-কত কটা-বাজে কয়টা-বাজে ভর্তি ভোটার-আইডি বীজ পরচা খতিয়ান রেজিস্ট্রি কাস্তে তাস"
    " লুডো গ্যাস-বুকিং গ্যাসের-বুকিং ট্রাফিক মাছ মাছের মুরগি সবজি bhorti bij porcha"
    " koyta-baje kota-baje tas"
    " রাস্তা-নেই রাস্তা-খারাপ রাস্তা-নাই ভাড়া ভাড়ার ভাড়া-নেব ভাড়া-দেব bhara লকার"
    " বিয়ের বিয়ের-কার্ড কার্ড-ছাপাতে ছাপাতে নিমন্ত্রণ biyer"
    " ভুল-করে-ফোন ভুলে-ফোন বাড়ি-ভেঙেছে"
    " গরম গরমে গরমের ঠান্ডা শীত শীতে কুয়াশা মেঘ মেঘলা বাজ-পড়ছে রোদ্দুর বর্ষা বর্ষার ঘূর্ণিঝড়"
    " নদী নদীর নদীতে বাঁধ"
    " দর দরটা দরদাম কেজি কেজিতে কুইন্টাল মণ ডিম ডিমের পেঁয়াজ পেঁয়াজের আদা রসুন লঙ্কা লঙ্কার"
    " বেগুন বেগুনের টমেটো"
    " পটল কুমড়ো লাউ ঝিঙে শাক মাংস মাংসের ইলিশ ইলিশের চিংড়ি রুই কাতলা চাল চালের ডাল ডালের তেলের"
    " সর্ষের-তেল চিনি নুন"
    " আটা ময়দা রুটি মুড়ি বিস্কুট ফল কলা আম কাঁঠাল লিচু নারকেল সুপারি পান-সুপারি বিড়ি তামাক"
    " কীটনাশক স্প্রে ছিটাব ছেটাব কী-বিষ বিষ-দেব ধসা ধসা-রোগ মাজরা-পোকা আগাছা নাড়া লাঙল"
    " ট্রাক্টর-ভাড়া চারা বীজতলা"
    " বাছুর গাই গাভী মোষ মহিষ হাঁস হাঁসের পোলট্রি ভেড়া শুয়োর কুকুর বিড়াল বিড়ালটা গোয়াল খড়"
    " ঘাস ভেটেরিনারি"
    " পেট-খারাপ পেটে-ব্যথা পেট-ব্যথা মাথা-ধরেছে মাথা-ব্যথা মাথাব্যথা দাঁত দাঁতে কাশি কাশির সর্দি"
    " সুগার সুগারের প্রেশার"
    " প্রেশারের ইনজেকশন টিকা আউটডোর নার্স ওঝা চশমার অপারেশন এক্স-রে রক্ত রক্ত-পরীক্ষা পোয়াতি"
    " আশাদিদি অঙ্গনওয়াড়ি"
    " লোকাল লোকাল-ট্রেন মেট্রো ফ্লাইট ফ্লাইটের প্লেন প্লেনের ট্রেনের-টিকিট বাসের-টিকিট টিকিট-কাটব"
    " টিকিট-কাটতে"
    " টিকিট-কাটা টিকিট-কাটবো স্টেশন স্টেশনে স্টেশনের অটো অটোর টোটোর-ভাড়া রিকশা লঞ্চ ফেরি খেয়া"
    " ট্যাক্সি হেলমেট"
    " ডাটা ডেটা নেট-প্যাক জিও এয়ারটেল ভোডাফোন সিগনাল চার্জার হেডফোন টাওয়ার রিংটোন"
    " ফর্ম ফরম ফর্মটা ফরমটা সার্টিফিকেট সার্টিফিকেটের কাস্ট-সার্টিফিকেট মিউটেশন মিউটেশনের খাজনা"
    " পাট্টা আবাস-যোজনার-লিস্ট"
    " লিস্টে-নাম লিস্টে-নাম-আছে নাম-আছে-কিনা দুয়ারে-সরকার প্রধান পঞ্চায়েতের মেম্বার বিডিও"
    " আধার-কেন্দ্র আধার-সেন্টার"
    " আধার-কার্ড-হারিয়ে আধারে-ঠিকানা আধারের-ঠিকানা আধারে-নাম আধার-হারিয়ে ঠিকানা-বদলাব-আধারে"
    " মাধ্যমিক মাধ্যমিকের উচ্চমাধ্যমিক ক্লাস টিউশন মাস্টার মাস্টারমশাই হোস্টেল ইন্টারভিউ"
    " কাজ-পাওয়া কাজ-আছে-কোথাও"
    " কাজ-কবে-শুরু বৌমা বৌদি বৌদির খোকা খুকি মাসি পিসি জেঠু বেয়াই পাত্র পাত্রী অন্নপ্রাশন"
    " শ্রাদ্ধ নেমন্তন্ন ঈদ দুর্গাপুজো"
    " কালীপুজো মেলা মেলার মসজিদ কীর্তন সিরিয়াল রেডিও রিমোট আওয়াজ-কমা আওয়াজ-কমাও দরজা দরজায়"
    " দরজাটা জানলা ফ্যান পাখা"
    " আলো-জ্বালা উনুন ভাত-বেড়ে স্নান ঘুম ঘুমাব ঘুমোচ্ছে খিদে বাজার-করতে বাজারে-যাব হাটে হাটের"
    " শাড়ি জামা গামছা সোয়েটার"
    " কোদাল কাস্তেটা হাতুড়ি পেরেক সিমেন্ট ইট বালি টিন টিনের মিস্ত্রি রাজমিস্ত্রি টিউবওয়েল"
    " পাম্প-সারাব কলের-পাম্প"
    " মিউচুয়াল মিউচুয়াল-ফান্ড মিউচুয়াল-ফান্ডে এসআইপি শেয়ার-কিনব শেয়ারে ডলার ডলারের ইউরো"
    " বিটকয়েন ক্রিপ্টো রুপো রুপোর"
    " ক্রেডিট-কার্ডের-অফার অফার অফারটা লকারের লকার-চাই লকার-নেব সিম-কার্ডের সিমের সিমটা এলআইসি"
    " এলআইসির জীবন-বীমা"
    " জীবনবীমা জীবন-বীমার গাড়ির-বিমা গাড়ির-বীমা বাইকের-বিমা বাইকের-বীমা স্বাস্থ্য-বীমা"
    " হেলথ-ইন্স্যুরেন্স মোবাইল-চুরি"
    " মোবাইল-হারিয়ে ফোন-হারিয়ে ফোন-চুরি ছাতা ছাতাটা রং-নম্বর রং-নাম্বার রং-নম্বরে রং-নাম্বারে"
    " ভুল-নম্বরে ভুল-নাম্বারে"
    " মিনু মিনুর মিনা মিনার শুভ-সকাল শুভ-রাত্রি সুপ্রভাত কী-খবর-দাদা ভালো-আছি",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
