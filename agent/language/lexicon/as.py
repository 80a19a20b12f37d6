"""Banking words of Assamese, in its script, romanised, and as English words callers mix in."""

from collections.abc import Mapping

ASSAMESE: Mapping[str, str] = {
    "account": "একাউণ্ট একাউণ্টত একাউণ্টৰ একাউণ্টটো একাউণ্টে একাউন্ট একাউন্টত একাউন্টৰ খাতা খাতাত"
    " খাতাৰ"
    " খাতাখন ছেভিংছ সঞ্চয়-খাতা সঞ্চয় জনধন হিচাপ হিচাপত বহীত নামত account ekaunt akaunt accountot"
    " account-ot accountor khata khatat khatar savings jan-dhan hisap bohit",
    "balance": "বেলেঞ্চ বেলেন্স বেলেঞ্চটো বেলান্স জমা-আছে জমা-হৈ-আছে জমা-থকা জমা-ধন বাকী-থকা-টকা"
    " আছে-কিমান কিমান-আছে কিমান-টকা-আছে কিমান-পইচা-আছে টকা-আছে পইচা-আছে পৰি-আছে থাকিল balance"
    " belens balans joma-ase joma-hoi-ase kiman-ase kiman-toka-ase kiman-poisa-ase toka-ase"
    " poisa-ase pori-ase thakil"
    " ধনৰ-পৰিমাণ টকাৰ-পৰিমাণ কিমান-জমা কিমান-জমা-হ'ল কিমান-টকা-জমা জমা-কিমান কিমান-থাকিল"
    " কিমান-বাকী-আছে-বেংকত kiman-joma kiman-thakil",
    "money": "টকা টকাৰ টকাটো টকাখিনি টকা-পইচা পইচা পইচাৰ পইচাটো পইচাখিনি ধন ধনৰ নগদ কেছ পেমেণ্ট"
    " ৰুপি toka tokar takar tokatu taka poisa poisar poysa paisa dhon nogod cash"
    " পইচা-পাতি টকা-কড়ি পইচা-কড়ি",
    "how_much": "কিমান কিমানটা কেইটা কেই কিমানমান কেইহাজাৰ kiman kimaan keita kei",
    "statement": "ষ্টেটমেণ্ট ষ্টেটমেন্ট মিনি মিনি-ষ্টেটমেণ্ট ষ্টেটমেণ্টটো বিৱৰণ বিৱৰণী হিচাপ-পত্ৰ"
    " statement stetment mini-statement ministatement biboron"
    " তালিকা তালিকাখন লিষ্ট talika list",
    "transaction": "লেনদেন লেনদেনৰ লেনদেনবোৰ লেন-দেন ট্ৰেনজেকচন ট্ৰেঞ্জেকচন ট্ৰানজেকচন এণ্ট্ৰি"
    " এন্ট্ৰি"
    " এণ্ট্ৰিবোৰ জমা-খৰচ অহা-যোৱা কি-সোমাল-কি-ওলাল সোমাল-ওলাল সোমাইছে-ওলাইছে কি-আহিল-কি-গ'ল"
    " কি-কি-হ'ল len-den lenden transaction tranjekson entry joma-khoros aha-juwa"
    " ki-xumal-ki-ulal ki-ahil-ki-gol ki-ki-hol কিমান-সোমাল-কিমান-ওলাল কিমান-আহিল-কিমান-গ'ল"
    " কাটিছে-আৰু-জমা-হৈছে জমা-হৈছে-আৰু-কাটিছে জমা-আৰু-খৰচ kiman-xumal-kiman-ulal"
    " kiman-ahil-kiman-gol"
    " হিচাপ-নিকাচ হিচাপ-নিকাছ hisap-nikas লেনদেনটো আদান-প্ৰদান জমা-উলিওৱা অনা-নিয়া"
    " এণ্ট্ৰিটো"
    " আহিছে-গৈছে কি-কি-সোমাইছে"
    " কি-কি-টকা-কাটিলে কি-কি-টকা-কাটিছে কি-কি-কাটিছে কি-কি-জমা কি-কি-উলিয়ালোঁ"
    " কিহৰ-বাবে-কাটিছে ki-ki-katise",
    "recent": "শেষ শেষৰ শেহতীয়া যোৱা-কেইটা কেইদিনমানত কেইদিনত কেইটামান কেইটামানৰ লাষ্ট যোৱা"
    " অন্তিম আগৰ-কেইটা শেষৰ-কেইটা পিছৰফালৰ xekh xekhor xesor hekhor sekhor xehotiya hehotiya"
    " last juwa jowa keitaman keidinmanot keidinot"
    " কালিৰ পৰহিৰ যোৱা-কেইদিন যোৱা-কেইদিনৰ কেইদিনৰ কেইদিনমানৰ শেষবাৰ শেষৰবাৰ",
    "passbook": "পাছবহী পাছবহীত পাছবহীখন পাছবুক পাচবহী পাচবুক পাছ-বহী পাছবহীৰ passbook pasbohi"
    " passbohi pasbuk",
    "come": "আহিছে আহিল আহিলনে আহিছেনে আহিছে-নেকি আহিল-নেকি অহা-নাই আহা-নাই অহা সোমাল সোমাইছে"
    " সোমাইছেনে সোমোৱা-নাই পালে পালেনে পাইছোঁ পালোঁ পোৱা-নাই পাইছেনে ক্ৰেডিট ক্ৰেডিট-হ'ল"
    " ক্ৰেডিট-হৈছে জমা-হ'ল জমা-হৈছে জমা-হোৱা-নাই আহিব সোমাব হ'লনে হমালে হোমাল ahise ahil ahilne"
    " ahisene ahise-neki ahil-neki oha-nai aha-nai oha xumal humal humale humaise xumaise"
    " xumuwa-nai pale palene paisu palu puwa-nai credit credit-hol credit-hoise joma-hol"
    " joma-hoise ahibo xumabo একাউণ্টত-পৰিছে টকা-পৰিল জমা-পৰিছে জমা-পৰিল"
    " দেখুওৱা-নাই দেখা-নাই সোমাল-নেকি সোমালনে সোমাইছে-নেকি পালোঁনে পালোঁ-নে পোৱা-নাই-এতিয়াও"
    " হাতত-পোৱা-নাই নাহিল নাহে নাপালোঁ-টকা জমা-হ'লনে আহি-পোৱা আহি-পালে nahil dekhuwa-nai"
    " দৰমহা-দিলে দৰমহা-দিছে"
    " নাপালোঁ পাইছোঁ-নে পালোঁ-নেকি napalu",
    "deposit_in": "জমা-দিম জমা-দিব জমা-কৰিম জমা-কৰিব জমা-কৰা জমা-থোৱা ডিপজিট টকা-থোৱা joma-dim"
    " joma-dibo joma-korim joma-koribo joma-kora deposit",
    "withdraw": "উলিওৱা উলিয়াম উলিয়াব উলিয়াবলৈ উলিয়াইছে উলিয়াই উলিয়ালে তোলা তুলিব তুলিছে"
    " তুলি-নিছে"
    " উইথড্ৰ উইথড্ৰল uliyua uliyam uliyabo uliyai uliaise uliyaise uliyale tula tulibo tulise"
    " withdraw উলিয়ালোঁ উলিয়ালো তুলিলোঁ uliyalu tulilu"
    " উলাব উলাম উলিয়াবনে উঠাব উঠালোঁ উঠাইছে উঠালে ulabo ulam uthabo uthale",
    "cut": "কাটিলে কাটি কাটিছে কাটি-নিছে কাটি-নিলে কাটি-থ'লে কাটি-লৈছে কাটিব কটা কটা-গৈছে"
    " কটা-গ'ল ডেবিট ডেবিট-হৈছে নোহোৱা-হ'ল নোহোৱা-হৈছে নাইকীয়া নাইকিয়া-হ'ল গায়ব খালী খালী-হ'ল"
    " কমি-গ'ল কমিছে গুচি-গ'ল ওলাই-গ'ল লৈ-গ'ল kati katile katise kati-nise kati-nile kati-thole"
    " katibo kota kota-goise debit nuhuwa-hol nohowa-hol naikiya gayob khali khali-hol komi-gol"
    " gusi-gol ulai-gol loi-gol টকা-লৈ-গ'ল টকা-নিলে টকা-গ'ল লৈ-গৈছে toka-loi-gol",
    "send": "পঠোৱা পঠাইছে পঠাইছিল পঠালে পঠাম পঠাব পঠাবলৈ পঠিয়াইছে পঠিয়াইছিল পঠিয়াব পঠিয়ালে"
    " পঠিওৱা ট্ৰেন্সফাৰ pothuwa pothaise pothaisil pothale potham pothabo pothiyaise pothiyabo"
    " pothiyale pothiua transfer টকা-দিছে টকা-দিছিল toka-dise toka-disil",
    "charge": "চাৰ্জ চাৰ্জবোৰ মাচুল ফিজ ফি ফিচ জৰিমনা পেনাল্টি ফাইন charge charges masul fee fees"
    " jorimona penalty",
    "message": "মেছেজ মেচেজ এছএমএছ বাৰ্তা message sms mesej",
    "relative": "ল'ৰা ল'ৰাই ল'ৰাৰ লৰা লৰাই ছোৱালী ছোৱালীয়ে ছোৱালীৰ পুত্ৰ জীয়েক গিৰিয়েক স্বামী"
    " স্বামীৰ মানুহজন-স্বামী ঘৈণী ঘৈণীয়েক পত্নী দেউতা দেউতাৰ দেউতাই বাবা পিতা পিতাই মা মাৰ মায়ে"
    " আই"
    " ভাইটি ভাইটিয়ে ভাই ককাই দাদাই বাই ভনী ভনীয়ে ককা আইতা শহুৰ শাহু খুৰা বোৱাৰী lora loraai lorai"
    " lorar suwali suwaliye sowali swami giriek ghoini deuta deutar deutai baba pita ma mar"
    " bhaiti bhai kokai bhoni koka aita xohur xahu khura buwari মানুহে মোৰ-মানুহে",
    "pm_kisan": "পিএম-কিষাণ পিএম-কিষাণৰ পিএম-কিষান পিএম-কিষানৰ পিএম-কিচান পি-এম-কিষাণ"
    " কিষাণ-সন্মান কিষান-সন্মান কিষাণ-নিধি কিষাণৰ-টকা কিষানৰ-টকা কিষাণৰ-পইচা কিষানৰ-পইচা"
    " কৃষক-সন্মান কৃষকৰ-টকা মোদীৰ-টকা মোদীৰ-পইচা কিষাণৰ-কিস্তি দুহাজাৰৰ-কিস্তি pm-kisan pm-kishan"
    " pmkisan pm-kisanor kisan-xonman kisan-sonman kisan-samman kisan-nidhi kisanor-toka"
    " kisanor-poisa kisan-or-poisa modir-toka krixokor-toka",
    "mgnrega": "নৰেগা নৰেগাৰ মনৰেগা মনৰেগাৰ নাৰেগা এমজিনৰেগা জব-কাৰ্ড জবকাৰ্ড জব-কাৰ্ডৰ এশ-দিনৰ"
    " এশ-দিনীয়া এশদিনীয়া এশ-দিনৰ-কাম nrega norega narega noregar mgnrega monrega manrega"
    " job-card jobcard job-cardor exo-dinor exo-dinor-kam",
    "pension": "পেঞ্চন পেন্সন পেনচন পেঞ্চনটো পেঞ্চনৰ ভাট্টা ভাত্তা বৃদ্ধ-পেঞ্চন বৃদ্ধ-ভাট্টা"
    " বিধৱা-পেঞ্চন"
    " বিধৱা-ভাট্টা বুঢ়া-পেঞ্চন বাৰ্ধক্য pension penson pensionor bhatta vatta briddho-pension"
    " bidhoba-pension bura-pension bardhokyo"
    " ভাট্টাৰ ভাত্তাৰ ভাতা ভাতাৰ বিধৱা-ভাতা বৃদ্ধ-ভাতা bhatar",
    "subsidy": "ৰাজসাহায্য চাবচিডি ছাবছিডি গেছৰ-চাবচিডি গেছৰ-টকা গেছৰ-পইচা ডিবিটি চৰকাৰী-টকা"
    " চৰকাৰৰ-টকা চৰকাৰী-পইচা চৰকাৰৰ-পইচা অৰুণোদই অৰুণোদৈ অৰুণোদয় অৰুণোদইৰ অৰুণোদইৰ-টকা"
    " অৰুণোদইৰ-পইচা"
    " নিজুত-মইনা জলপানি বৃত্তি স্কলাৰশ্বিপ আঁচনি আঁচনিৰ-টকা আঁচনিৰ আৱাস-যোজনা ঘৰৰ-টকা অনুদান"
    " সাহায্যৰ-টকা"
    " subsidy sabsidi gesor-toka gas-subsidy gasor-toka dbt sorkari-toka sorkaror-toka"
    " sorkari-poisa xorkari-toka orunodoi arunodoi orunodoir orunodoi-toka nijut-moina jolpani"
    " brittti scholarship asoni asonir-toka awas-yojona onudan চৰকাৰে-দিয়া চৰকাৰৰ-পৰা"
    " চৰকাৰী-সাহায্য sorkare-diya",
    "wages": "মজুৰি মজুৰিৰ হাজিৰা দৰমহা দৰমহাটো বেতন চেলাৰী তলব কামৰ-টকা কামৰ-পইচা mojuri mojurir"
    " majuri hajira dormoha dormaha beton salary tolob kamor-toka",
    "card": "কাৰ্ড কাৰ্ডখন কাৰ্ডৰ কাৰ্ডত কাৰ্ডটো কাৰ্ডখনৰ ডেবিট-কাৰ্ড ডেবিট-কাৰ্ডখন ৰুপে ৰুপে-কাৰ্ড"
    " এটিএম-কাৰ্ড এটিএম-কাৰ্ডখন card cardkhon card-khon kard cardor debit-card rupay rupay-card"
    " atm-card কাৰ্ডসহ কাৰ্ডো কাৰ্ডও",
    "atm": "এটিএম এটিএমৰ এটিএমত এটিএমখন এ-টি-এম atm atmor atmot atm-or etiem টকা-উলিওৱা-মেচিন"
    " টকা-উলিওৱা-মেচিনটো toka-uliyua-machine",
    "block": "বন্ধ বন্ধ-কৰক বন্ধ-কৰি বন্ধ-কৰি-দিয়ক বন্ধ-কৰিব ব্লক ব্লক-কৰক ব্লক-কৰি লক লক-কৰক"
    " ৰখাওক আটক"
    " ৰুধি bondho bandha bondha bandh bondo bondho-korok bondho-kori block blok lock rokhaok bon"
    " চলি-থাকিব-নালাগে চলাই-নাৰাখিব চালু-নাৰাখিব নিষ্ক্ৰিয় নিষ্ক্ৰিয়-কৰক স্থগিত স্থগিত-কৰক"
    " বন্ধ-কৰাওক বন্ধ-কৰিবলৈ"
    " নোৱাৰে উলিয়াব-নোৱাৰে ব্যৱহাৰ-কৰিব-নোৱাৰে উলিয়াব-নোৱাৰক nuware",
    "lost": "হেৰাইছে হেৰাল হেৰাই হেৰাই-গৈছে হেৰাই-গ'ল হেৰুৱালোঁ হেৰুৱাই হেৰুৱাই-পেলালোঁ হেৰুৱাইছোঁ"
    " হেৰোৱা বিচাৰি-পোৱা-নাই বিচাৰি-নাপালোঁ পোৱা-নাই পৰি-গ'ল পৰি-গৈছে পৰি-থাকিল ক'ৰবাত-পৰিল"
    " ক'ত-পৰিল নাপাওঁ এৰি-আহিলোঁ লষ্ট heraise heral herai herai-goise herai-gol heruwai heruwalu"
    " heruai herualu heruwai-pelalu heruwaisu herua bisari-puwa-nai bisari-napalu puwa-nai"
    " pori-gol pori-goise napau lost eri-ahilu হেৰাই-থাকিল herai-thakil হেৰুৱা পৰিল হেৰুৱালো"
    " ক'ত-থলোঁ ক'ত-থ'লোঁ ক'ত-থলোঁ-মনত-নাই ক'ত-ৰাখিলোঁ kot-tholu"
    " এৰি-থৈ এৰি-থৈ-আহিলোঁ এৰি-আহিছোঁ পাহৰি-আহিলোঁ পাহৰি-থৈ-আহিলোঁ পেলাই-আহিলোঁ ক'তো-নাই"
    " ক'তো-পোৱা-নাই নোপোৱা হেৰাইছে-হবলা হেৰাইছিল গিলি গিলি-থলে গিলি-থ'লে গিলিলে"
    " মেচিনত-সোমাই মেচিনত-লাগি gili eri-thoi bisari-pua-nai"
    " ৰাস্তাত-পৰি ৰাস্তাত-পৰিল ৰাস্তাত-পৰি-গ'ল বাটত-পৰিল বাটত-হেৰাল",
    "stolen": "চুৰি চুৰি-হ'ল চুৰি-হৈছে চুৰি-কৰিলে চোৰ চোৰে চোৰে-নিলে পকেটমাৰ পকেটমাৰে পকেট-মাৰিলে"
    " কাঢ়ি-নিলে কাঢ়ি-নিছে ছিনতাই লুট লুটি suri suri-hol suri-hoise churi churi-hol sor sore"
    " sure-nile xor pocketmar poketmar poketmare karhi-nile kari-nile karhi-nise sintai lut",
    "purse": "মানিবেগ মানিবেগটো বেগ বেগটো পাৰ্চ পকেট জেপ জেপত মোনা moneybag manibeg bag beg"
    " purse pocket jep muna wallet",
    "fraud": "প্ৰতাৰণা প্ৰবঞ্চনা ঠগি ঠগিলে ঠগি-দিলে ঠগাই ঠগ ঠগবাজ ঠগবাজি ঠগন ঠগা ঠগ-খালোঁ ফ্ৰড"
    " ফ্ৰ'ড"
    " ফ্ৰড-হৈছে স্কেম হেক জালিয়াতি জালিয়াত ফাঁকি ফাঁকি-দিলে টকা-মাৰিলে লুটি-নিলে লুণ্ঠন protarona"
    " probonsona thogi thogile thogi-dile thogai thog thogbaj thogon thoga thog-khalu fraud"
    " frod fraud-hoise scam hack jaliyati faki faki-dile phaki"
    " ঠগিছে ঠগিলে-মোক ঠগাইছে ঠগিব বলিয়া-বনাই মূৰ্খ-বনাই ফান্দত লুটি-নিছে লুটিলে লুটি চিটিং"
    " প্ৰতাৰকে ঠগে thogise luti-nile cheating"
    " ঠগাই-টকা ঠগালে ঠগি-টকা লুটপাট আত্মসাৎ ঠগ-প্ৰবঞ্চনা",
    "without_me": "মই-কৰা-নাই মই-একো-কৰা-নাই মই-উলিওৱা-নাই উলিওৱা-নাই মই-নকৰোঁ মই-নকৰাকৈ"
    " একো-নকৰাকৈ একো-নকৰাকৈয়ে নকৰাকৈ নকৰাকৈয়ে মই-পঠোৱা-নাই মই-দিয়া-নাই মই-নজনাকৈ নজনাকৈ"
    " নজনাকৈয়ে মোক-নোসোধাকৈ নোসোধাকৈ মোক-নোকোৱাকৈ অজানিতে অজ্ঞাতে নাজানোঁ-কোনে কোনোবাই"
    " কোনোবা-এজনে কোনে-উলিয়ালে আন-কোনোবাই বেলেগে নিজে-নিজে আপোনা-আপুনি চিনি-নোপোৱা চিনি-নাপাওঁ"
    " অচিনাকি টিপচহী টিপচহী-লৈ আঙুলিৰ-ছাপ moi-kora-nai moi-eku-kora-nai moi-uliyua-nai"
    " uliyua-nai moi-ulua-nai মই-উলুৱা-নাই nokorakoi nokorakoiye eku-nokorakoi moi-nojonakoi"
    " nojonakoi nujonakoi"
    " muk-nuxudhakoi nukuwakoi ojanite kunubai kunuba-ejone an-kunubai nije-nije sini-nupuwa"
    " sini-napau osinaki tipsohi angulir-sap unknown উলিয়াই-নিছে উলিয়াই-নিলে uliyai-nise"
    " uliyai-nile"
    " একো-নকৰোঁতেই নকৰোঁতেই নোসোধাকৈয়ে মোক-নজনোৱাকৈ নজনোৱাকৈ অনুমতি-নোলোৱাকৈ"
    " অনুমতি-নোহোৱাকৈ গম-নোপোৱাকৈ গম-পোৱা-নাই মই-উলিওৱা-নহয় নুলিওৱাকৈ মই-নুলিওৱাকৈ"
    " কোনে-উলিয়াইছে কোনে-নিলে gom-nupuwakoi gom-puwa-nai",
    "otp": "অ'টিপি অটিপি ওটিপি অ'টিপি-দিলোঁ অ'টিপি-ক'লোঁ অটিপি-লৈ ওটিপি-লৈ ও-টি-পি লিংকত"
    " লিংকত-ক্লিক লিংকত-টিপিলোঁ লিংক-টিপিলোঁ লিংকত-টিপা পিন-ক'লোঁ পিন-দিলোঁ ক'ড-ক'লোঁ ক'ড-দিলোঁ otp"
    " otp-dilu otp-kolu otp-loi otp-disu linkot linkot-click link-ot-click linkot-tipilu"
    " pin-kolu pin-dilu code-kolu code-dilu",
    "fake_call": "ফোন-কৰি ফোন-কৰিছিল ফোন-কৰিলে ফোন-আহিছিল ফোন-আহিল ভুৱা ভুৱা-ফোন ভুৱা-কল মিছা-ফোন"
    " মিছা বেংকৰ-মানুহ-বুলি বেংকৰ-পৰা-কৈছোঁ বুলি-কৈ বুলি-কৈ-ফোন ছলনা অচিনাকি-নম্বৰ কল-কৰি কল-আহিছিল"
    " phone-kori phone-korisil phone-korile phone-ahisil phone-ahil bhua bhuwa bhuwa-call misa"
    " misa-phone buli-koi bankor-manuh-buli osinaki-number call-kori call-ahisil"
    " কেৱাইচিৰ-নাম-কৰি কেৱাইচিৰ-নামত নাম-কৰি kyc-r-nam-kori nam-kori",
    "loan": "লোন লোনৰ লোনটো লোনত ঋণ ঋণৰ ঋণটো ৰিণ ধাৰ ধাৰৰ দেনা loan lon loanor lonor loan-or"
    " rin rinor rhin dhar dhar-or",
    "loan_kind": "গাড়ীৰ গাড়ী ট্ৰেক্টৰ ট্ৰেক্টৰৰ ঘৰৰ ঘৰ দোকানৰ গৰুৰ পঢ়াৰ পঢ়া-শুনা শিক্ষা"
    " এডুকেচন পাৰ্চনেল"
    " হোম মুদ্ৰা বাইকৰ বাইক ব্যৱসায়ৰ পাম্পৰ ফাৰ্মৰ gari garir tractor tractoror ghoror ghor"
    " dukanor"
    " gorur porhar education personal home mudra bikor bike byoboxayor"
    " গৰু-কিনা কিনা কিনাৰ মাটি-কিনা ব্যৱসায় ছাগলীৰ চিলাই-মেচিনৰ ৰিক্সাৰ গাড়ী-কিনা",
    "apply": "লোন-লাগে লোন-লাগিছিল লোন-ল'ব লোন-লওঁ লোন-ল'ম লোন-পাম লোন-দিয়ক নতুন-লোন ঋণ-লাগে"
    " ঋণ-ল'ব ঋণ-ল'ম ঋণ-পাম আবেদন আবেদন-কৰিব দৰ্খাস্ত এপ্লাই নতুন-একাউণ্ট একাউণ্ট-খোলা একাউণ্ট-খুলিব"
    " একাউণ্ট-খুলিম একাউণ্ট-খুলিবলৈ নতুন-খাতা খাতা-খুলিব নতুন-কাৰ্ড কাৰ্ড-লাগে কাৰ্ড-বনাব মঞ্জুৰ"
    " loan-lage"
    " loan-lagisil loan-lobo loan-lom loan-pam notun-loan rin-lage rin-lobo abedon dorkhasto"
    " apply notun-account account-khula account-khulibo account-khulim khata-khulibo notun-card"
    " card-lage card-bonabo monjur",
    "instalment": "কিস্তি কিস্তিৰ কিস্তিটো কিস্তিবোৰ কিস্তিত ইএমআই ই-এম-আই ইএমআইৰ কিস্তী kisti"
    " kistir"
    " kistitu emi e-m-i emir installment",
    "due": "বাকী বাকি বাকী-আছে বাকী-থকা বকেয়া দিব-লাগে দিব-লাগিব দিবলৈ-আছে দিব-লগীয়া"
    " জমা-দিব-লাগে জমা-দিব-লাগিব মাৰিব-লাগে মাৰিব-লাগিব ঘূৰাই-দিব-লাগে ডিউ অভাৰডিউ আউটষ্টেণ্ডিং"
    " দেনা শেষ-তাৰিখ কিমান-দিব শেষ-তাৰিখ-কোনটো কাটিব-লাগে baki baki-ase baki-thoka bokeya"
    " dibo-lage dibo-lagibo dibo-logiya joma-dibo-lage maribo-lage ghurai-dibo-lage due overdue"
    " outstanding kiman-dibo xekh-tarikh xex-tarikh hekh-tarikh sekh-tarikh"
    " আৰু-কিমান কিমান-শোধ কিমান-কাটিব শোধ-বাকী দিবলগীয়া দিয়া-বাকী পৰিশোধ-বাকী aru-kiman",
    "pay": "মোকলাব মোকলাবলৈ মোকলোৱা muklabo মাৰিব মাৰিবলৈ মাৰিম পৰিশোধ পৰিশোধ-কৰিব শোধ শোধাব"
    " শুজিব শুজা আদায় ঘূৰাই-দিয়া ঘূৰাই-দিব"
    " ঘূৰাব ভৰোৱা ভৰাব মিটাব maribo mariboloi marim porixodh porisodh xodh xujibo suja aday"
    " ghurai-dibo ghurai ghurabo bhoruwa mitabo"
    " ঘূৰাব-লাগিব ঘূৰাব-লাগে শোধ-কৰিব শোধ-দিব মাৰিবলগীয়া",
    "interest": "সুত সুতৰ সুদ সুতটো ইণ্টাৰেষ্ট xut hut xutor sut sud interest",
    "when": "কেতিয়া কেতিয়াৰ কেতিয়ালৈ কেতিয়ালৈকে কেতিয়াৰ-ভিতৰত কোন-তাৰিখে কোন-তাৰিখ কি-তাৰিখ"
    " কিমান-তাৰিখে তাৰিখ তাৰিখে তাৰিখটো কোনদিনা কোন-দিনা ডেট লাষ্ট-ডেট ketia ketiya ketialoi"
    " ketialoike kun-tarikhe kun-tarikh ki-tarikh tarikh tarikhe tarik kundina date last-date",
    "kcc": "কেচিচি কেচিচিৰ কেচিচিত কেছিছি কেচিচিটো কে-চি-চি কিষাণ-ক্ৰেডিট-কাৰ্ড"
    " কিষাণ-ক্ৰেডিট-কাৰ্ডত কিষাণ-ক্ৰেডিট-কাৰ্ডৰ কিষান-ক্ৰেডিট-কাৰ্ড কিষান-ক্ৰেডিট-কাৰ্ডৰ"
    " কিষান-ক্ৰেডিট-কাৰ্ডত কিষাণ-কাৰ্ড কিষাণ-কাৰ্ডৰ কিষান-কাৰ্ড কিষান-কাৰ্ডৰ কৃষক-কাৰ্ড কৃষক-কাৰ্ডৰ"
    " কৃষি-ঋণ কৃষি-ঋণৰ কৃষি-লোন কৃষি-লোনৰ কৃষি-কাৰ্ড খেতিৰ-লোন খেতিৰ-লোনৰ খেতিৰ-ঋণ খেতিৰ-ঋণৰ"
    " খেতিৰ-কাৰ্ড শস্য-ঋণ কৃষকৰ-কাৰ্ড কৃষকৰ-লোন গ্ৰীণ-কাৰ্ড kcc kccr kcc-r k-c-c kisan-credit-card"
    " kisan-card kishan-credit-card kishan-card krixok-card krikhok-card krishok-card krixi-rin"
    " krixi-loan krikhi-loan khetir-loan khetir-rin khetir-card green-card kisan-credit"
    " খেতিৰ-লোনটো খেতিৰ-ঋণটো খেতিৰ-বাবে-লোন কিষাণ-কাৰ্ডত"
    " কৃষক-ক্ৰেডিট-কাৰ্ড কৃষক-ক্ৰেডিট-কাৰ্ডৰ কৃষক-ক্ৰেডিট-কাৰ্ডত কিচান-কাৰ্ড"
    " কিচান-ক্ৰেডিট-কাৰ্ড কৃষি-কাৰ্ডৰ কেচিচি-লোন কেচিচি-ঋণ শস্য-লোন krixok-credit-card",
    "limit": "লিমিট লিমিটটো লিমিটৰ সীমা সৰ্বমুঠ সৰ্বোচ্চ limit limitor xima sorbosso",
    "gold": "সোণ সোণৰ সোণৰ-লোন সোন গহনা গহনাৰ গ'ল্ড গ'ল্ড-লোন গোল্ড বন্ধক বন্ধকত বন্ধকী অলংকাৰ xun"
    " xon hun xunor sun sonor gohona gold gold-loan bondhok bondhokot",
    "auction": "নিলাম নিলামত নিলামৰ নীলাম অকচন nilam nilamot auction",
    "crop": "শস্য শস্যৰ ফচল ফচলৰ খেতি খেতিৰ খেতিপথাৰ পথাৰ ধান ধানৰ ধাননি সৰিয়হ আলু মাটি xoisyo"
    " xosyo khosyo foshol fosol kheti khetir pothar dhan dhanor alu mati",
    "insurance": "বীমা বীমাৰ বীমাটো ইঞ্চিউৰেঞ্চ ইন্সুৰেন্স পলিচি প্ৰিমিয়াম শস্য-বীমা ফচল-বীমা bima"
    " bimar insurance policy premium xosyo-bima fosol-bima pmfby",
    "damage": "ক্ষতি ক্ষতিৰ লোকচান নষ্ট নষ্ট-হ'ল নষ্ট-হৈছে বানপানী বানপানীয়ে বানে বানত শিলাবৃষ্টি"
    " শিলাবৃষ্টিত খৰাং খৰাঙত পোকে ডুবিল ডুবি-গ'ল উটি-গ'ল ক্ষতিপূৰণ ধুমুহাই khoti khotir luksan"
    " nosto"
    " nosto-hol nosto-hoise banpani banpaniye bane banot xilabrishti khorang puke dubil"
    " dubi-gol uti-gol khotipuron dhumuha",
    "shg": "আত্মসহায়ক-গোট আত্মসহায়ক-গোটৰ আত্ম-সহায়ক গোট গোটৰ মহিলা-গোট মহিলা-গোটৰ মহিলা-সমিতি"
    " সমিতি গ্ৰুপ গ্ৰুপৰ গ্ৰুপ-লোন এছএইচজি shg s-h-g atmosohayok-got atmoxohayok-gut gut gutor got"
    " gotor mohila-got mohila-gut mohila-xomiti xomiti group groupor",
    "branch": "শাখা শাখাটো শাখাৰ শাখাত ব্ৰাঞ্চ ব্ৰাঞ্চটো ব্ৰাঞ্চৰ ব্ৰেঞ্চ ব্ৰাঞ্চত বেংকৰ-শাখা"
    " বেংকৰ-অফিচ"
    " branch brans brancor branchor xakha sakha shakha hakha xakhatu আপোনালোকৰ-অফিচ"
    " আপোনালোকৰ-অফিচৰ বেংকৰ-অফিচৰ বেংক-অফিচ bank-office",
    "bank": "বেংক বেঙ্ক বেংকৰ বেংকত বেংকখন বেংকলৈ bank bankor bankot bank-or benk",
    "village": "গাঁও গাঁৱৰ গাঁৱত চহৰ চহৰত অঞ্চল অঞ্চলৰ ঠাই ঠাইত জিলা পিনক'ড পিনকোড পিন-ক'ড ইয়াত"
    " ইয়াৰ"
    " আমাৰ-ইয়াত আমাৰ-ফালে এইফালে gaon gawor gaor gaw sohor xohor onsol thai jila pincode"
    " pin-code iyat iyar amar-iyat amar-phale",
    "bank_mitra": "বেংক-মিত্ৰ বেংক-মিত্ৰৰ বেংক-মিত্ৰজন বেংকমিত্ৰ বেংক-সখী বেংক-বন্ধু চিএছপি চিএচপি"
    " বিচি গ্ৰাহক-সেৱা-কেন্দ্ৰ গ্ৰাহক-সেৱা মিনি-বেংক বেংকৰ-এজেণ্ট bank-mitra bank-mitro bankmitra"
    " bank-bondhu csp bc grahok-sewa grahok-xeba-kendro mini-bank"
    " বেংক-মিত্ৰৰ-দোকান বেংকমিত্ৰৰ বেংক-মিত্ৰই bank-mitror",
    "where": "ক'ত কত ক'ৰ কোনখিনিত কোন-ঠাইত ক'ত-আছে ক'ত-পাম ক'লৈ কোনফালে kot koot kot-ase"
    " kot-pam kunkhinit kun-thait koloi"
    " কোন-ফালে কোনফালে-যাম কোন-বাটে ক'ৰপৰা কোন-জেগাত কোন-ৰাস্তাত ক'লৈ-যাম",
    "near": "ওচৰ ওচৰৰ ওচৰত ওচৰে-পাজৰে ওচৰে ওচৰতে কাষ কাষত কাষৰ কাষে-পাজৰে কাষে পাজৰে নিকটৱৰ্তী"
    " নিকটতম আটাইতকৈ-ওচৰৰ দাঁতিকাষৰীয়া usor usorot usoror osor osorot usore-pajore kax kaxot"
    " kaxor kasot kase-pajore pajore nearest atatkoi-usoror"
    " ওচৰ-পাজৰৰ ওচৰ-পাজৰত কাষতে নিকটত গাতে-লাগি আশে-পাশে osore-pajore",
    "address": "ঠিকনা ঠিকনাটো ঠিকনাৰ লোকেচন এড্ৰেছ ৰাস্তা কেনেকৈ-যাম বাট thikona thikonatu"
    " location address rasta kenekoi-jam",
    "open_hours": "খোলে খোলা খোলা-থাকে খুলিব খুলে কেই-বজাত কেইবজাত কেইবজালৈ কেই-বজালৈ কেইবজাৰ-পৰা"
    " কিমান-বজাত কিমান-বজালৈ সময় সময়টো টাইম বন্ধ-থাকে ছুটী লাঞ্চ কেতিয়া-খোলে কেতিয়া-খোলা"
    " বন্ধ-হয়"
    " khule khole khula khula-thake khulibo kei-bojat keibojat keibojaloi kei-bojaloi"
    " kiman-bojat xomoy homoi somoy time timing bondho-thake suti lunch ketia-khule bondho-hoi",
    "complaint": "অভিযোগ অভিযোগটো অভিযোগৰ অভিযোগটোৰ আপত্তি গোচৰ গোচৰটো গোচৰৰ কমপ্লেইন কমপ্লেন"
    " কমপ্লেইণ্ট কমপ্লেণ্ট নালিচ নালিশ নালিচৰ obhijug obhijog abhijog obhijogtu obhijugor gusor"
    " gosor complain complaint komplen komplein nalis nalish"
    " আপত্তিটো গোচৰটোৰ কমপ্লেইনৰ কমপ্লেইনটো কমপ্লেইনটোৰ অভিযোগবোৰ অভিযোগখন",
    "lodge": "দিব-বিচাৰোঁ দিম দিব-খোজোঁ জনাব জনাম জনাবলৈ জনাব-বিচাৰোঁ লিখক লিখি লিখি-লওক লিখাব"
    " লিখাওক লিখিব দাখিল দাখিল-কৰিব কৰিব-বিচাৰোঁ কৰিব-খোজোঁ পঞ্জীয়ন নতুন-অভিযোগ অভিযোগ-দিম"
    " অভিযোগ-কৰিম অভিযোগ-দিব অভিযোগ-কৰিব অভিযোগ-আছে বিৰুদ্ধে ৰেজিষ্টাৰ ন'ট-কৰক dibo-bisaru dim"
    " dibo-khuju jonabo jonam likhok likhi likhi-lok likhabo likhaok dakhil koribo-bisaru"
    " notun-obhijog obhijug-dim obhijug-korim obhijug-dibo obhijog-dim obhijog-koribo register"
    " biruddhe"
    " কৰিব-লাগে কৰিব-লাগিছিল কৰিবলৈ-আছে দিবলৈ-আছে লিখি-লওকচোন লিখাম জনাবলগীয়া koribo-lage"
    " koriboloi-ase likham",
    "problem": "সমস্যা সমস্যাৰ অসুবিধা অসুবিধাৰ বিপদ দিগদাৰি গণ্ডগোল গোলমাল প্ৰব্লেম বেয়া"
    " বেয়া-ব্যৱহাৰ"
    " দুৰ্ব্যৱহাৰ কাম-কৰা-নাই কাম-নকৰে চলা-নাই নচলে লাগি-আছে আটকি-আছে ভুল ঘোচ ঘুচ গালি দুবাৰ"
    " xomoixa"
    " xomossa somosya oxubidha osubidha bipod digdari gondogul golmal problem beya"
    " beya-byobohar kam-kora-nai kam-nokore nosole atki-ase bhul ghus gali dubar"
    " কম-দিলে কম-দিছে গালি-পাৰিলে গালি-শপনি অপমান হাৰাশাস্তি হাৰাশাস্তি-কৰিছে দুৰ্নীতি"
    " বেছি-ল'লে বেছি-টকা-ল'লে আমনি লেঠা gali-parile harasasti"
    " বেয়া-কথা বেয়া-মাত কটু-কথা বেয়া-আচৰণ দুৰ্ব্যৱহাৰ-কৰিলে",
    "refuses": "দিয়া-নাই নিদিয়ে নিদিলে কৰি-দিয়া-নাই কৰি-নিদিয়ে কৰা-নাই নকৰে ঘূৰাই-আছে ঘূৰাইছে"
    " ঘূৰাই-পঠাইছে ঘূৰাই-পঠালে ওভোতাই-পঠালে খেদি-দিয়ে খেদিলে নুশুনে কথা-নুশুনে পাত্তা-নিদিয়ে"
    " কাইলৈ-আহিব-কয় বাৰে-বাৰে-মাতে মান্তি-নহয় diya-nai nidiye nidile kori-diya-nai kori-nidiye"
    " kora-nai nokore ghurai-ase ghuraise ghurai-pothaise ghurai-pothale khedi-diye nuxune"
    " nuhune kotha-nuxune patta-nidiye ছপাই-দিয়া-নাই"
    " ঘূৰাই-থাকে কথা-শুনা-নাই নকৰি-দিয়ে পঠিয়াই-দিলে আহিব-কয় কাম-কৰি-নিদিয়ে পলম-কৰিছে",
    "not_come_out": "নোলাল নোলায় ওলোৱা-নাই টকা-নোলাল পইচা-নোলাল টকা-ওলোৱা-নাই পইচা-ওলোৱা-নাই"
    " টকা-নাহিল টকা-পোৱা-নাই টকা-নাপালোঁ মেচিনে-টকা-নিদিলে টকা-নিদিলে nulal nolal noolal"
    " ulua-nai toka-nulal poisa-nulal toka-ulua-nai toka-nahil toka-puwa-nai toka-napalu"
    " toka-nidile",
    "what_became": "কি-হ'ল কি-হ’ল কি-হল কি-হৈছে তাৰ-কি-হ'ল কিমান-দূৰ কিমান-দূৰ-আগবাঢ়িল আগবাঢ়িল"
    " আগবাঢ়িছে কি-অৱস্থা অৱস্থা ষ্টেটাচ ষ্টেটাছ খবৰ খবৰ-কি খবৰ-কওক উত্তৰ উত্তৰ-নাপালোঁ"
    " উত্তৰ-পোৱা-নাই"
    " জবাব সমাধান সমাধান-হ'ল মীমাংসা নিষ্পত্তি আপডেট একো-উত্তৰ ki-hol ki-hoise kiman-dur agbarhil"
    " agbarhise ki-obostha obostha status khobor khobor-ki uttor uttor-napalu jobab xomadhan"
    " somadhan mimangxa nispotti eku-uttor"
    " মিটিল মিটিছে মিটিলনে মিটিল-নে মিটিছেনে কাম-হ'ল কাম-হ'লনে কাম-হৈছেনে কি-কৰিলে কি-কৰিছে"
    " ক'লৈ-গ'ল কিমান-হ'ল কিমান-আগবাঢ়িল হ'ল-নে-নাই mitil mitilne ki-korile",
    "ticket": "টিকেট টিকেট-নম্বৰ টিকট টিকেটৰ অভিযোগ-নম্বৰ অভিযোগৰ-নম্বৰ গোচৰৰ-নম্বৰ ৰেফাৰেন্স"
    " ৰেফাৰেন্স-নম্বৰ কমপ্লেইন-নম্বৰ ticket ticket-number ticket-nombor tiket obhijog-nombor"
    " obhijug-number obhijogor-number reference reference-number complaint-number",
    "aadhaar": "আধাৰ আধাৰ-কাৰ্ড আধাৰ-কাৰ্ডখন আধাৰ-নম্বৰ আধাৰখন আধাৰৰ adhar aadhar aadhaar"
    " adhar-card aadhar-card adharor",
    "link": "লিংক লিংক-কৰা লিংক-কৰিব সংযোগ সংযোজন সংলগ্ন যোৰা যোৰা-লগোৱা লগোৱা লগাব ছিডিং চিডিং"
    " link linked link-kora link-koribo xonjug songjog jura loguwa seeding seed",
    "kyc": "কেৱাইচি-ফৰ্ম কেৱাইচিৰ-ফৰ্ম কেৱাইচি কে-ৱাই-চি কেৱাইছি কেৱাইচিৰ ৰি-কেৱাইচি কাগজ"
    " কাগজ-পত্ৰ কাগজপত্ৰ কাগজবোৰ ডকুমেণ্ট"
    " নথি নথি-পত্ৰ kyc k-y-c kycr rekyc re-kyc kagoj kagoj-potro document nothi",
    "update": "আপডেট আপডেট-কৰা আপডেট-কৰিব নৱীকৰণ ৰিনিউ update apdet renew nobikoron",
    "frozen": "ফ্ৰীজ ফ্ৰিজ ফ্ৰীজ-হৈছে হ'ল্ড হোল্ড আটকাই-থৈছে আবদ্ধ লিয়েন freeze frozen hold friz"
    " atkai-thoise lien",
    "dormant": "নিষ্ক্ৰিয় ডৰমেণ্ট অচল বন্ধ-হৈ-আছে বন্ধ-হৈ-গৈছে বন্ধ-হৈ-গ'ল বহুদিন-চলোৱা-নাই"
    " পুৰণি-একাউণ্ট বন্ধ-একাউণ্ট dormant niskriyo osol inoperative inactive bondho-hoi-ase"
    " bondho-hoi-gol bondho-hoi-goise puroni-account",
    "activate": "চালু চালু-কৰক চালু-কৰিব চালু-কৰা সচল সক্ৰিয় এক্টিভেট একটিভ আকৌ-চালু খুলি-দিয়ক"
    " আনব্লক"
    " salu chalu salu-korok salu-koribo xosol activate active khuli-diyok unblock",
    "why": "কিয় কিহৰ-বাবে কিহৰ-কাৰণে কি-কাৰণে কাৰণ-কি কাৰণটো কেলেই kio kiyo kihor-babe kihor-karone"
    " ki-karone karontu kelei",
    "state": "একাউণ্ট-চালু চালু-আছে চলি-আছে ঠিকে-আছেনে একাউণ্টৰ-অৱস্থা খাতাৰ-অৱস্থা একাউণ্ট-বন্ধ"
    " খাতা-বন্ধ account-salu salu-ase soli-ase thike-asene accountor-obostha account-bondho",
    "rate": "হাৰ হাৰে সুতৰ-হাৰ ৰেট শতাংশ পাৰ্চেণ্ট কিমান-সুত সুত-কিমান har xutor-har rate ret"
    " xotangxo percent kiman-xut xut-kiman",
    "fixed_deposit": "এফডি এফ-ডি এফডিৰ ফিক্স ফিক্সড ফিক্সড-ডিপজিট ফিক্স-ডিপজিট আৰডি আৰ-ডি আৰডিৰ"
    " ম্যাদী ম্যাদী-জমা স্থায়ী-জমা ৰেকাৰিং fd fdr f-d fixed-deposit fix-deposit fix rd r-d myadi"
    " myadi-joma recurring",
    "mature": "ম্যাদ ম্যাদ-পূৰ্ণ ম্যাদ-উকলিব মেচিউৰ মেচিউৰিটি পূৰ্ণ পূৰ্ণ-হ'ব শেষ-হ'ব কেতিয়া-পাম"
    " ভাঙিব"
    " ভাঙিম myad myad-purno mature maturity purno purno-hobo xekh-hobo ketia-pam bhangim",
    "upi": "ইউপিআই ইউ-পি-আই ইউপিআইৰ গুগল-পে' গুগল-পে ফোনপে জিপে ভীম পেটিএম upi u-p-i google-pay"
    " gpay phonepe phone-pe bhim paytm 123pay 123-pay",
    "feature_phone": "সৰু-ফোন সৰু-ফোনত বুটাম-ফোন বুটামৱালা কীপেড কীপেড-ফোন বাটন-ফোন সাধাৰণ-ফোন"
    " ইণ্টাৰনেট-নোহোৱাকৈ নেট-নোহোৱাকৈ ইণ্টাৰনেট-নাই নেট-নাই স্মাৰ্টফোন-নাই xoru-phone horu-phone"
    " butam-phone keypad keypad-phone button-phone xadharon-phone internet-nohowakoi"
    " net-nohowakoi internet-nai net-nai smartphone-nai",
    "how_to": "কেনেকৈ কেনেকে কিদৰে কি-কৰিব-লাগে কি-কৰিব-লাগিব"
    " নিয়ম উপায় পদ্ধতি kenekoi keneke"
    " kidore ki-koribo-lage niyom upay poddhoti",
    "cheque": "চেকবহী চেকবুক চেকবহীৰ চেকবহীখন চেকবহীত chekbohi chequebook chekbook "
    "চেক চেকৰ চেকখন চেকটো চেকত চেক-নম্বৰ cheque chek sek chequeor chekkhon",
    "stop_payment": "চেক-ৰখাব চেক-ৰখাওক চেক-বন্ধ পেমেণ্ট-ৰখাওক পেমেণ্ট-বন্ধ ষ্টপ-পেমেণ্ট ষ্টপ ৰখাব"
    " ৰখাব-লাগে ৰোধ পাছ-নহয় cheque-rokhabo cheque-bondho payment-bondho stop-payment stop"
    " rokhabo rokhabo-lage pass-nohoi cancel",
    "book": "চেকবহী চেক-বহী চেকবুক চেক-বুক চেকবহীৰ chekbohi chequebook chekbook cheque-book"
    " cheque-bohi check-book",
    "order": "অৰ্ডাৰ অৰ্ডাৰ-দিব অনাব ইছ্যু ইচ্যু শেষ-হ'ল শেষ-হৈ-গ'ল নতুন-লাগে নতুন-এখন বনাব order"
    " order-dibo onabo issue xekh-hol xekh-hoi-gol notun-lage notun-ekhon bonabo",
    "nominee": "নমিনি নমিনিৰ নমিনেচন মনোনীত উত্তৰাধিকাৰী ৱাৰিচ nomini nominee nominir nomination"
    " monunit waris",
    "add": "নাম-যোগ নাম-দিব নাম-সুমুৱাব নাম-লগোৱা নাম-ভৰাব যোগ যোগ-কৰা সুমুৱাব যোগ-দিব nam-jog"
    " nam-dibo nam-xumuwabo nam-bhorabo jog jog-kora xumuwabo",
    "mobile_number": "মোবাইল মোবাইল-নম্বৰ মোবাইলৰ মোবাইল-নাম্বাৰ ফোন-নম্বৰ ফোন-নাম্বাৰ নতুন-নম্বৰ"
    " পুৰণি-নম্বৰ নম্বৰ নম্বৰটো নাম্বাৰ mobile mobile-number mobile-nombor phone-number"
    " phone-nombor"
    " notun-number notun-nombor puroni-number number nombor",
    "change": "সলনি সলনি-কৰক সলনি-কৰিব সলাব সলাওক সলাম বদলি বদলাব বদলাওক পৰিৱৰ্তন চেঞ্জ চেঞ্জ-কৰক"
    " নতুন বেলেগ আনটো xoloni holoni soloni soloni-korok solabo xolabo solaok bodolabo bodoli"
    " poriborton change chenj notun beleg",
    "dead": "মৃত্যু মৃত ঢুকাল ঢুকাইছে ঢুকোৱা মৰিল মৰি-গ'ল মৰা মৰি-থাকিল স্বৰ্গগামী স্বৰ্গী"
    " নাইকিয়া-হৈছে"
    " দেহত্যাগ ইহসংসাৰ mrityu mrito dhukal dhukaise dhukuwa moril mori-gol mora mori-thakil"
    " xorgogami dehotyag",
    "claim": "ক্লেইম ক্লেম দাবী উত্তৰাধিকাৰ দাবী-কৰিব claim klem dabi uttoradhikar",
    "tpin": "টিপিন টি-পিন ফোন-পিন টেলিফোন-পিন টেলি-পিন ফোন-বেংকিং ফোনৰ-পিন পিন পিনটো পিনৰ tpin"
    " t-pin phone-pin telephone-pin phone-banking phonor-pin pin",
    "make": "বনোৱা বনাব-লাগে বনাম ছেট ছেট-কৰিব চেট তৈয়াৰ তৈয়াৰ-কৰিব জেনেৰেট নতুন-পিন ৰিছেট"
    " bonuwa bonabo-lage bonam set set-koribo toiyar toiyar-koribo generate notun-pin reset",
    "forgot": "পাহৰিলোঁ পাহৰি পাহৰি-গ'লোঁ পাহৰি-গৈছোঁ পাহৰিছোঁ মনত-নাই মনত-নপৰে মনত-পৰা-নাই"
    " pahorilu pahori pahori-golu pahori-goisu pahorisu monot-nai monot-nopore monot-pora-nai",
    "person": "মানুহ মানুহৰ মানুহক মানুহজন মানুহজনে মানুহ-এজন লোক লোকৰ অফিচাৰ অফিচাৰৰ অফিচাৰক"
    " বিষয়া"
    " বিষয়াৰ মেনেজাৰ মেনেজাৰৰ মেনেজাৰ-চাৰ মেনেজাৰক এজেণ্ট কৰ্মী কৰ্মচাৰী কাষ্টমাৰ-কেয়াৰ"
    " কাষ্টমাৰ-কেয়াৰৰ কাষ্টমাৰ কোনোবা কোনোবাৰ কোনোবা-এজন ষ্টাফ প্ৰতিনিধি বেংকৰ-মানুহ manuh manuhor"
    " manuhok manuhjon manuh-ejon manu lok lokor officer officeror officerok bixoya bikhoya"
    " manager manageror agent kormi karmochari customer-care kunuba kunubar kunuba-ejon staff"
    " bankor-manuh"
    " চাহাব চাহাবৰ বাবু বাবুৰ মহিলাগৰাকী মানুহৰ-লগত ব্যক্তি এজনক কাৰোবাৰ কাৰোবাক"
    " ছাৰৰ মানুহকেইজন কাৰোবাৰে",
    "talk": "কথা কথা-পাতিব কথা-পাতিম কথা-পাতোঁ কথা-পতা কথা-ক'ব কথা-কম কথা-কওঁ কথা-বতৰা পাতিব"
    " পাতিম কথা-পাতক kotha kotha-patibo kotha-patim kotha-pata kotha-kobo kotha-kom"
    " kotha-botora kotha-patok patibo patim"
    " কথা-পাতিবলৈ কথা-পাতিবলৈ-মন কথা-হ'ব কথা-ক'বলৈ কথা-পাতিব-খোজোঁ",
    "connect": "লাইন-দিয়ক লাইন-দিয়কচোন লাইন-দিয়া লাইনটো-দিয়ক লাইন-লগাই ফোন-দিয়ক ফোনটো-দিয়ক"
    " ফোন-লগাই সংযোগ-কৰক সংযোগ-কৰি-দিয়ক সংযোগ-দিয়ক কানেক্ট কানেক্ট-কৰক ট্ৰেন্সফাৰ-কৰক লগাই-দিয়ক"
    " line-diyok line-diya linetu-diyok phone-diyok phone-tu-diyok phonetu-diyok xonjug-korok"
    " xonjug-kori connect connect-korok transfer-korok logai-diyok",
    "machine": "মেচিন মেচিনৰ মেছিন যন্ত্ৰ যন্ত্ৰৰ কম্পিউটাৰ ৰবট ৰেকৰ্ডিং machine masin machineor"
    " machinor jontro computer robot recording",
    "language": "ভাষা ভাষাটো ভাষাত লেংগুৱেজ লেংগুয়েজ bhaxa bhakha bhasha vaxa bhasa language",
    "language_name": "হিন্দী হিন্দীত হিন্দি হিন্দিত অসমীয়া অসমীয়াত অসমীয়াতে ইংৰাজী ইংৰাজীত"
    " ইংৰাজীতে"
    " ইংলিছ ইংলিছত বাংলা বাংলাত বঙালী বঙালীত বড়ো বড়োত বৰো নেপালী নেপালীত তেলুগু মাৰাঠী তামিল"
    " গুজৰাটী কানাড়া মালয়ালম পাঞ্জাবী উৰিয়া উৰ্দু উৰ্দুত hindi hindit axomiya asomiya oxomiya"
    " oxomiyat axomiyat assamese ingraji ingrajit ingraajit english englishot bangla banglat"
    " bengali bodo bodot nepali telugu marathi tamil gujarati kannada malayalam punjabi odia"
    " urdu",
    "again": "আকৌ আকৌ-এবাৰ আকৌ-এবাৰটো পুনৰ পুনৰায় এবাৰ আৰু-এবাৰ ৰিপিট ৰিপিট-কৰক আকউ দোহাৰক akou"
    " aku akow akou-ebar ebar aru-ebar punor punoray repeat ripit"
    " আকৌ-কৈ আকৌ-কওক পুনৰবাৰ আৰু-এবাৰ-কওক",
    "say": "কওক কওকচোন ক'ব কোৱা ক'লে কৈছিল শুনাওক শুনাই পঢ়ি-শুনাওক কি-ক'লে কি-কৈছিল লাহে লাহে-লাহে"
    " লাহে-কওক ধীৰে ধীৰে-ধীৰে kowk kouk kok kowksun kobo kole ki-kole xunaok hunaok sunaok"
    " porhi-xunaok lahe lahe-lahe dhire dhire-dhire",
    "not_heard": "শুনা-নাই শুনা-নাপালোঁ শুনা-পোৱা-নাই শুনা-নগ'ল নুশুনিলোঁ শুনি-নাপালোঁ বুজা-নাই"
    " বুজি-নাপালোঁ"
    " বুজি-পোৱা-নাই নুবুজিলোঁ নুবুজিলো নুবুজোঁ বুজিব-পৰা-নাই কাটি-কাটি-গৈছে কাটি-কাটি মাত-কাটি"
    " মাত-অহা-নাই স্পষ্ট-নহয় পৰিষ্কাৰ-নহয় xuna-nai huna-nai xuna-napalu huna-napalu suna-napalu"
    " xuna-puwa-nai nuxunilu nuhunilu buja-nai buji-napalu bujia-napalu bujiya-napalu"
    " buji-puwa-nai nubujilu nubuju kati-kati-goise kati-kati mat-kati শুনা-নাছিলোঁ নুবুজিলোঁ-একো"
    " বুজা-নাছিলোঁ মাত-শুনা-নাই"
    " শুনা-পালোঁ-নাই কাণত-নপৰিল ডাঙৰকৈ-কওক ডাঙৰকৈ জোৰকৈ জোৰে-কওক ধৰিব-নোৱাৰিলোঁ"
    " বুজিব-নোৱাৰিলোঁ শুনিব-নোৱাৰিলোঁ শুনিবলৈ-পোৱা-নাই dangorkoi",
    "menu": "মেনু মেনুলৈ মেনুত মেনুৰ মেইন-মেনু মেইন-মেনুলৈ মেন-মেনু মূল-মেনু মূল-মেনুলৈ"
    " মুখ্য-মেনু আৰম্ভণি"
    " আৰম্ভণিলৈ আৰম্ভণিৰ-পৰা আৰম্ভণিৰ আৰম্ভ প্ৰথম প্ৰথমলৈ প্ৰথমৰ-পৰা প্ৰথমৰ অপচন বিকল্প শুৰু menu"
    " menuloi"
    " menut main-menu mul-menu mukhyo-menu arombhoni arombhoniloi arombhonir arombho prothom"
    " prothomoloi prothomor prothomor-pora option bikolpo",
    "back": "উভতি উভতি-যাওক উভতি-যাম উভতি-যাব ঘূৰি ঘূৰি-যাওক ঘূৰি-যাম ঘূৰি-যাব পিছলৈ ওভতি লৈ-যাওক"
    " লৈ-যোৱা যাওক যাম যাব-খোজোঁ যাব-বিচাৰোঁ ubhoti ubhoti-jaok ubhoti-jam ghuri ghuri-jaok"
    " ghuri-jam pisoloi loi-jaok loi-jua jaok jam jabo-khuju jabo-bisaru",
    "help": "সহায় সহায়-কৰক সহায়-লাগে হেল্প সাহায্য মদত xohay sohay hohai xohay-korok help xahajyo modot",
    "thanks": "ধন্যবাদ থেংক-ইউ থেংকছ ইমানেই আৰু-একো-নালাগে আৰু-একো-নাই আৰু-নালাগে বিদায় ৰাখোঁ"
    " ৰাখিলোঁ"
    " ফোন-ৰাখোঁ dhonyobad dhonnobad dhanyabad thank-you thanks imanei aru-eku-nalage aru-eku-nai"
    " aru-nalage biday rakhu rakhilu",
    "dont": "নকৰিব নকৰিবা নালাগে নেলাগে দৰকাৰ-নাই কৰিব-নালাগে নিবিচাৰোঁ নকৰে নকৰক nokoribo"
    " nokoriba nalage nelage dorkar-nai koribo-nalage nibisaru nokorok",
    "off_topic": "বতৰ বতৰৰ বৰষুণ বৰষুণ-দিব বৃষ্টি ৰ'দ ধুমুহা-আহিব ট্ৰেইন ট্ৰেইনৰ ৰেল ৰেলৰ"
    " বাছ-কেতিয়া"
    " ৰিচাৰ্জ ডাটা-পেক গীত গীতটো গান বিহু-গীত বিহু চিনেমা ছবি-চলিছে নাটক ভাওনা খেল খেলৰ ক্ৰিকেট"
    " ফুটবল মেচ স্ক'ৰ ডাক্তৰ ডাক্তৰৰ ঔষধ দৰব হাস্পতাল হাস্পতালত চাকৰি চাকৰিৰ ফৰ্ম-কেতিয়া দাম দামটো"
    " বজাৰৰ-দাম সোণৰ-দাম সোণৰ-তোলা তোলাত ধানৰ-দাম ভোট ভোটৰ ভোটাৰ ইলেকচন নিৰ্বাচন স্কুল স্কুলৰ কলেজ"
    " পৰীক্ষা ৰিজাল্ট চিম চিম-কাৰ্ড চিমকাৰ্ড কাৰেণ্ট কাৰেণ্টৰ কাৰেণ্টৰ-বিল বিদ্যুৎ বিদ্যুতৰ"
    " বিজুলীৰ-বিল"
    " ৰেচন ৰেচনৰ ৰেচন-কাৰ্ড ৰেচন-দোকান পেন-কাৰ্ড পেনকাৰ্ড পান-কাৰ্ড পেন শ্বেয়াৰ শ্বেয়াৰ-মাৰ্কেট"
    " চেয়াৰ-মাৰ্কেট পেট্ৰল ডিজেল চিলিণ্ডাৰ-বুক গেছ-বুক ভাত ৰান্ধনী চাহ চাহ-বাগিচা পাত-তোলা বাতৰি"
    " বাতৰি-কাকত লুইত পুলিচ থানা লটাৰী বিয়া পূজা নামঘৰ ইউটিউব ফেচবুক হোৱাটছএপ টিভি গৰু ছাগলী মাছ"
    " সাৰ-ইউৰিয়া ইউৰিয়া পাছপ'ৰ্ট লাইচেন্স জন্মৰ-প্ৰমাণপত্ৰ দোকান ভাল-আছেনে ভালে-আছে ঘৰত-সকলো"
    " ধেমালি"
    " কৌতুক botor boroxun borokhun brishti train rail recharge richarge git gaan bihu bihu-git"
    " cinema khel khelor cricket football match score daktor doctor ousodh dorob haspatal"
    " hospital sakori chakori dam daam xunor-dam sonor-dam vote bhot election school college"
    " porikha result sim sim-card current-bill karentor-bill current bidyut ration reson resan"
    " ration-card pan-card pan share share-market petrol diesel cylinder-book bhat sah"
    " sah-bagisa batori police thana lottery biya puja namghor youtube facebook whatsapp tv"
    " goru sagoli mas passport licence bhal-ase bhale-ase xokolu-bhal dhemali joke জ্বৰ অসুখ বিষ"
    " কেচুৱা ডাকঘৰ পোষ্ট-অফিচ বন্ধ-আছে-নেকি-অসম jor oxukh post-office dakghor পঞ্চায়ত"
    " পঞ্চায়ত-অফিচ"
    " চাৰ্কল-অফিচ panchayat"
    " মোবাইলত-টকা mobile-ot-toka ফোনত-নেট নেট-চলা নেট-চলা-নাই নেট-নচলে তাৰিখ-কিমান"
    " কেইটা-বাজিল কেই-বাজিল ভৰ্তি বীজ পট্টা তাচ লুডু গেছ-বুকিং সাৰৰ-দাম মাছৰ কুকুৰা পাছপোৰ্ট"
    " শ্বেয়াৰ-কিনা bhorti bij patta keita-bajil"
    " ৰাস্তা-নাই ৰাস্তা-বেয়া ভাৰা ভাৰাৰ ভাৰালৈ ভাড়া bhara লকাৰ"
    " বিয়াৰ নিমন্ত্ৰণ ছপাব"
    " ভুলতে-ফোন ঘৰ-ভাঙিল"
    " গৰম ঠাণ্ডা শীত জাৰ-কালি কুঁৱলী ডাৱৰ মেঘ বাৰিষা নৈ নৈৰ নৈত নদী নদীৰ ব্ৰহ্মপুত্ৰ মথাউৰি বতাহ"
    " ধুমুহা-আহিব"
    " কেজি কুইণ্টল মোণ কণী কণীৰ পিঁয়াজ পিঁয়াজৰ আদা নহৰু জলকীয়া বেঙেনা বেঙেনাৰ বিলাহী লাউ"
    " জাতিলাউ ৰঙালাউ শাক মাংস"
    " মাংসৰ চাউল চাউলৰ দাইল দাইলৰ মিঠাতেল চেনি নিমখ আটা ময়দা ৰুটি চিৰা মুৰি বিস্কুট কল কলৰ আম"
    " কঁঠাল নাৰিকল তামোল"
    " তামোল-পাণ পাণ সৰিয়হৰ মৰাপাট মৰাপাটৰ চাহপাত চাহপাতৰ মাকৈ কেঁচুৱা কেঁচা-মাল"
    " কীটনাশক ছটিয়াম ছটিয়াব স্প্ৰে কি-দৰব পোক-মৰা বন-মৰা গোবৰ পচন হাল হাল-গৰু নাঙল কোৰ দা কাচি"
    " পোৱালি পোৱালী পুলি কঠিয়া"
    " গৰুজনী গৰুজনীৰ গৰুজনীয়ে ম'হ মহ হাঁহ হাঁহৰ কুকুৰাৰ কুকুৰ মেকুৰী গাহৰি ভেড়া ঘাঁহ গোহালি"
    " পশু-চিকিৎসালয় ভেটেৰিনেৰি"
    " পেটৰ-বিষ পেটৰ-অসুখ মূৰ-কামুৰিছে কামুৰিছে মূৰৰ-বিষ দাঁত দাঁতৰ কাহ পানীলগা চৰ্দি প্ৰেছাৰ"
    " প্ৰেছাৰৰ ডায়েবেটিছ চুগাৰ বেজী"
    " টিকা চিকিৎসালয় চিকিৎসা নাৰ্ছ বেজ চশমা অপাৰেচন এক্স-ৰে তেজ তেজ-পৰীক্ষা আশা-বাইদেউ অংগনবাড়ী"
    " বেমাৰ বেমাৰী"
    " ট্ৰেইনৰ-টিকট টিকট-কাটিব টিকট-কাটিম বাছৰ-টিকট ফ্লাইট ফ্লাইটৰ প্লেন ষ্টেচন"
    " ষ্টেচনত ষ্টেচনৰ অটো অটোৰ"
    " টেম্পু ৰিক্সা নাও ফেৰী টেক্সি হেলমেট চাইকেল চাইকেলখন ই-ৰিক্সা"
    " ডাটা জিঅ' এয়াৰটেল চিগনেল চাৰ্জাৰ টাৱাৰ ৰিংটোন"
    " ফৰ্ম ফৰ্মখন ফৰ্মৰ প্ৰমাণ-পত্ৰ প্ৰমাণপত্ৰ জাতিৰ-প্ৰমাণপত্ৰ নামজাৰী খাজনা মাটিৰ-পট্টা"
    " মাটিৰ-দলিল নতুন-লিষ্ট লিষ্টত-নাম"
    " লিষ্ট-ওলাল আধাৰ-কেন্দ্ৰ আধাৰ-চেণ্টাৰ আধাৰ-কাৰ্ড-হেৰাল আধাৰ-হেৰাল আধাৰত-ঠিকনা আধাৰৰ-ঠিকনা"
    " আধাৰত-নাম গাঁওবুঢ়া মণ্ডল"
    " চক্ৰ-বিষয়া বিডিঅ' আয়ুষ্মান আয়ুষ্মান-কাৰ্ড মেট্ৰিক মেট্ৰিকৰ ক্লাছ টিউচন মাষ্টৰ মাষ্টৰৰ"
    " হোষ্টেল ইণ্টাৰভিউ নামভৰ্তি"
    " কাম-পাম কাম-ওলাব নৰেগাৰ-কাম কাম-আৰম্ভ বোৱাৰীয়ে মাজনী মইনা ভণ্টি জেঠা জেঠাই পেহী মাহী দৰা"
    " কইনা অন্নপ্ৰাশন শ্ৰাদ্ধ ঈদ"
    " দুৰ্গাপূজা ৰাস মেলা মছজিদ নাম-কীৰ্তন চিৰিয়েল চিৰিয়েলখন ৰেডিঅ' ৰিমট টিভিটো মাতটো-কমা দুৱাৰ"
    " দুৱাৰত দুৱাৰখন খিৰিকি"
    " ফেন বিচনী লাইট-জ্বলা জুহাল ভাত-দিয়া ভাত-খালে ভাত-খোৱা গা-ধোৱা শোৱা টোপনি ভোক বজাৰলৈ হাট"
    " হাটলৈ মেখেলা চাদৰ গামোচা চোলা"
    " হাতুৰী গজাল চিমেণ্ট ইটা বালি টিন টিনৰ মিস্ত্ৰী দমকল"
    " মিউচুৱেল মিউচুৱেল-ফাণ্ড মিউচুৱেল-ফাণ্ডত এছআইপি শ্বেয়াৰ-কিনিম ডলাৰ ডলাৰৰ বিটকয়েন ক্ৰিপ্টো"
    " ৰূপ-ৰ ৰূপৰ ৰূপৰ-দাম"
    " ক্ৰেডিট-কাৰ্ডৰ-অফাৰ অফাৰ অফাৰটো লকাৰৰ লকাৰ-লাগে লকাৰ-ল'ব লকাৰ-পাম লকাৰৰ-চাৰ্জ লকাৰ-ল'ম"
    " চিমটো চিমখন এলআইচি এলআইচিৰ জীৱন-বীমা"
    " জীৱন-বীমাৰ গাড়ীৰ-বীমা বাইকৰ-বীমা স্বাস্থ্য-বীমা মোবাইল-চুৰি মোবাইল-হেৰাল ফোন-হেৰাল"
    " ফোন-চুৰি ছাতি ছাতিটো চাবি চাবিটো"
    " ৰং-নম্বৰ ৰং-নাম্বাৰ ভুল-নম্বৰ-লাগিল ভুল-নম্বৰত কেনে-আছে কেনে-আছা সুপ্ৰভাত শুভৰাত্ৰি",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
