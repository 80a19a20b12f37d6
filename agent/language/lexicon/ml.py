"""Banking words of Malayalam, in its script, romanised, and as English words mixed in."""

from collections.abc import Mapping

MALAYALAM: Mapping[str, str] = {
    "account": "അക്കൗണ്ട് അക്കൗണ്ടിൽ അക്കൗണ്ടിലെ അക്കൗണ്ടിലേക്ക് അക്കൗണ്ടിന്റെ അക്കൗണ്ടിന്"
    " അക്കൗണ്ടീന്ന് അക്കൗണ്ടില് അക്കൌണ്ട് അക്കൌണ്ടിൽ അക്കൗണ്ടുകൾ കണക്ക് ബാങ്ക്-അക്കൗണ്ട്"
    " സേവിങ്സ്-അക്കൗണ്ട് സേവിംഗ്സ് എസ്ബി ജൻധൻ account accountil accountile accountilekku"
    " accountinte accountinu accountil-ninnu akkount akkountil അക്കൗണ്ടിൽനിന്ന്"
    " അക്കൗണ്ടിൽനിന്നും അക്കൗണ്ടിനെ അക്കൗണ്ടും അക്കൗണ്ടിലുള്ള accountilninnu accountilulla"
    " അക്കൗണ്ട്ല സേവിങ്സ് സേവിംഗ്സ്-അക്കൗണ്ട് savings savings-account",
    "balance": "ബാലൻസ് ബാലൻസു ബാലൻസെത്ര ബാലൻസ്-എത്ര ബാക്കി ബാക്കിയുള്ള ബാക്കിയുണ്ട് ബാക്കി-തുക"
    " മിച്ചം നീക്കിയിരിപ്പ് ശേഷിപ്പ് ശേഷിക്കുന്ന balance balans balanse baakki bakki baki"
    " michham micham പണം-ഉണ്ടോ പൈസ-ഉണ്ടോ കാശുണ്ടോ പൈസയുണ്ടോ പണമുണ്ടോ പൈസ-വല്ലതും-ഉണ്ടോ"
    " പണം-വല്ലതും-ഉണ്ടോ എത്രയുണ്ട് എത്ര-ഉണ്ട് paisa-undo panam-undo kash-undo ethra-und"
    " കിടപ്പുണ്ട് കിടക്കുന്നു എത്ര-കിടപ്പുണ്ട് ബാക്കിയെത്ര മിച്ചമെത്ര മിച്ചമുണ്ട് ശേഷിക്കുന്നത്"
    " ബാലൻസിന്റെ ബാലന്‍സ് ബാലൻസ്-ചെക്ക് kidappund kidappundu balance-enquiry michamund",
    "money": "പണം പണമുണ്ട് പണത്തിന് പണത്തിന്റെ പൈസ പൈസയുണ്ട് പൈസാ കാശ് കാശുണ്ട് കാശു തുക രൂപ"
    " രൂപയുണ്ട് രൂപയാ രൂപയ്ക്ക് ക്യാഷ് ക്യാശ് panam panathinu paisa paisaa pysa kaash kashu"
    " kash thuka roopa roopaa rupa cash"
    " എമൗണ്ട് അമൗണ്ട് പണമൊക്കെ കാശൊക്കെ ദുട്ട് amount"
    " ആയിരം രണ്ടായിരം മൂവായിരം നാലായിരം അയ്യായിരം ആറായിരം പതിനായിരം ഇരുപതിനായിരം അമ്പതിനായിരം"
    " ലക്ഷം അഞ്ഞൂറ് aayiram randayiram ayyayiram pathinayiram laksham",
    "how_much": "എത്ര എത്രയാ എത്രയാണ് എത്രയുണ്ട് എത്രയുണ്ടെന്ന് എത്രയായി എത്രാ എത്രയെന്ന് എത്ര-രൂപ"
    " എത്രയൊക്കെ എത്രത്തോളം എന്തോരം ethra ethraya ethrayanu ethrayund ethrayundu ethrayayi"
    " ethrayaa etra endoram ethrayaanu",
    "statement": "സ്റ്റേറ്റ്മെന്റ് സ്റ്റേറ്റ്‌മെന്റ് മിനി-സ്റ്റേറ്റ്മെന്റ് മിനി-സ്റ്റേറ്റ്‌മെന്റ്"
    " മിനി വിവരണം അക്കൗണ്ട്-വിവരങ്ങൾ സ്റ്റേറ്റുമെന്റ് statement ministatement mini-statement"
    " mini"
    " ലിസ്റ്റ് list",
    "transaction": "ഇടപാട് ഇടപാടുകൾ ഇടപാടുകളുടെ ഇടപാടിന്റെ ഇടപാട്-വിവരം ഇടപാടൊക്കെ വരവ്-ചെലവ്"
    " വരവു-ചെലവ് വരവും-പോക്കും വരവു-പോക്ക് ട്രാൻസാക്ഷൻ ട്രാൻസാക്ഷനുകൾ ട്രാൻസാക്ഷൻസ്"
    " ട്രാൻസാക്‌ഷൻ എൻട്രി എൻട്രികൾ എന്തൊക്കെ-പോയി എന്തൊക്കെ-വന്നു എന്തൊക്കെ-നടന്നു"
    " വന്നതും-പോയതും വന്നും-പോയും കൊടുക്കൽ-വാങ്ങൽ idapad idapadu idapaadu idapadukal"
    " idapaadukal varavu-chelavu varavum-pokkum transaction transactions transaksion entry"
    " entries entrikal enthokke-poyi enthokke-vannu വരവും-ചെലവും വരവു-ചെലവുകൾ വരവ് ചെലവ്"
    " വന്നു-പോയി വന്നു-എന്തൊക്കെ-പോയി വന്നത്-പോയത് എടുത്തതും-ഇട്ടതും varavum-chelavum"
    " vannu-poyi vannu-enthokke-poyi ആരൊക്കെ ഏതൊക്കെ എപ്പോഴൊക്കെ എപ്പോഴൊക്കെയാ എന്നൊക്കെ"
    " aarokke ethokke eppozhokke ennokke"
    " പണമിടപാട് പണമിടപാടുകൾ പണമിടപാടിന്റെ ട്രാൻസാക്ഷന്റെ ആർക്ക് ആർക്കൊക്കെ എവിടെയൊക്കെ"
    " എത്ര-പോയി എടുത്തിട്ടുണ്ട്-ഇട്ടിട്ടുണ്ട് കൊടുത്തതും-വാങ്ങിയതും"
    " aarkku panamidapad"
    " ആർക്കൊക്കെ-പോയി ആർക്ക്-പോയി aarkkokke aarkkokke-poyi",
    "recent": "അവസാനത്തെ അവസാനം അവസാന ഒടുവിലത്തെ ഒടുവിൽ കഴിഞ്ഞ ഈയിടെ ഈയിടെയായി അടുത്തിടെ"
    " അടുത്ത-കാലത്ത് സമീപകാലത്ത് മുമ്പത്തെ ലാസ്റ്റ് ലാസ്റ്റത്തെ പുതിയ-ഇടപാട് അടുത്തകാലത്തെ"
    " avasanathe avasana avasanam kazhinja eeyide eyide aduthide oduvilathe mumbathe last"
    " recent അവസാനമായി ഏറ്റവുമൊടുവിൽ avasanamayi"
    " ലേറ്റസ്റ്റ് കഴിഞ്ഞ-ആഴ്ച കഴിഞ്ഞ-മാസം ഈ-ആഴ്ച ഈ-മാസത്തെ-ഇടപാട് അടുത്തകാലത്ത് kazhinja-aazhcha"
    " latest kazhinja-masam",
    "passbook": "പാസ്ബുക്ക് പാസ്ബുക്കിൽ പാസ്ബുക്കിലെ പാസ്ബുക്ക്‌ പാസ്-ബുക്ക് പാസ്സ്ബുക്ക് ബുക്കിൽ"
    " passbook passbookil passbukk pass-book pasbook",
    "come": "വന്നോ വന്നു വന്നത് വന്നതാണോ വന്നിട്ടുണ്ടോ വന്നിട്ടില്ല വന്നില്ല വന്നില്ലല്ലോ"
    " വന്നായിരുന്നോ വരുമോ വരും കിട്ടിയോ കിട്ടി കിട്ടിയില്ല കിട്ടിയിട്ടില്ല കിട്ടിയിട്ടുണ്ടോ"
    " കിട്ടിയില്ലല്ലോ കിട്ടുമോ കയറിയോ കയറി കേറിയോ കേറി കയറിയില്ല കേറിയില്ല കയറിയിട്ടുണ്ടോ വീണോ"
    " വീണു വീണില്ല വീണിട്ടുണ്ടോ എത്തിയോ എത്തി എത്തിയില്ല എത്തിയിട്ടുണ്ടോ ക്രെഡിറ്റ്"
    " ക്രെഡിറ്റായോ ക്രെഡിറ്റ്-ആയോ ക്രെഡിറ്റായി വരവ്-വെച്ചോ വരവായോ ഇട്ടോ ഇട്ടിട്ടുണ്ടോ വന്ന"
    " vanno vannu vannathu vannittundo vannittilla vannilla vannitundo varumo kittiyo kitty"
    " kitti kittiyilla kittiyittilla kittiyittundo kayariyo keriyo kayari kayariyilla veeno"
    " veenu veenilla ethiyo ethi ethiyilla credit credited credit-ayo credit-aayo vanna"
    " വന്നിട്ടുണ്ടോന്ന് വന്നോന്ന് വന്നോയെന്ന് കിട്ടിയോന്ന് കയറിയോന്ന് കേറിയോന്ന് കേറിയിട്ടുണ്ടോ"
    " കേറീല കിട്ടീല കിട്ടീട്ടില്ല വന്നീല വന്നീല്ല വന്നിട്ടേയില്ല വന്നതേയില്ല കിട്ടാനുണ്ട്"
    " കിട്ടാനുള്ള വരാനുണ്ട് വരാനുള്ള ക്രെഡിറ്റായോന്ന് എപ്പോ-വരും എപ്പോൾ-കിട്ടും വരാത്തത്"
    " കിട്ടാത്തത് എത്തിയോന്ന് എത്തീല്ല keriyittundo vannonnu kerilla keriyilla kitteela"
    " eppo-varum credit-ayilla",
    "deposit_in": "നിക്ഷേപിക്കാൻ നിക്ഷേപിക്കണം പൈസ-ഇടാൻ പണം-ഇടാൻ ഇടാൻ ഇടണം ഡെപ്പോസിറ്റ്"
    " ഡെപ്പോസിറ്റ്-ചെയ്യണം അടയ്ക്കാൻ-പണം deposit nikshepikkan idan idanam paisa-idan"
    " panam-idan",
    "withdraw": "പിൻവലിക്കാൻ പിൻവലിക്കണം പിൻവലിച്ചു പിൻവലിച്ചത് പിൻവലിക്കാം പണം-എടുക്കാൻ"
    " പൈസ-എടുക്കാൻ എടുക്കാൻ എടുക്കാം എടുക്കണം എടുത്തു എടുത്തത് വിത്ഡ്രോ വിഡ്രോ വിത്ഡ്രാ"
    " pinvalikkan pinvalichu withdraw withdrawal edukkan edukkam edukam eduthu eduthathu",
    "cut": "പോയി പോയത് പോയിട്ടുണ്ട് പോയല്ലോ കട്ടായി കട്ട്-ആയി കട്ട് കട്ട്-ചെയ്തു കുറഞ്ഞു"
    " കുറഞ്ഞിട്ടുണ്ട് കുറച്ചു പിടിച്ചു പിടിച്ചിട്ടുണ്ട് ഈടാക്കി ഈടാക്കിയത് ഡെബിറ്റ് ഡെബിറ്റായി"
    " ഡെബിറ്റ്-ആയി എടുത്തു-കൊണ്ടുപോയി പോയിരിക്കുന്നു നഷ്ടപ്പെട്ടു നഷ്ടമായി പണം-പോയി പൈസ-പോയി"
    " കാശ്-പോയി രൂപ-പോയി വലിച്ചു വലിഞ്ഞു poyi poyathu poyittund cut cut-ayi cutayi kuranju"
    " pidichu edakki eedakki debit debited debit-ayi nashtappettu nashtamayi paisa-poyi"
    " panam-poyi എടുത്തിരിക്കുന്നു എടുത്തിരിക്കുകയാണ് എടുത്തിട്ടുണ്ട് പോയിരിക്കുകയാണ്"
    " പോയിപ്പോയി കുറയുന്നു പോയേ poyirikkunnu eduthirikkunnu",
    "send": "അയച്ച അയച്ചു അയച്ചത് അയച്ചതാ അയക്കാൻ അയക്കണം അയച്ചിട്ടുണ്ട് അയച്ചിരുന്നു അയയ്ക്കാൻ"
    " അയച്ചുതന്ന അയക്കൂ ട്രാൻസ്ഫർ ട്രാൻസ്ഫർ-ചെയ്ത ട്രാൻസ്ഫർ-ചെയ്യണം ഇട്ട ഇട്ടത് ഇട്ടുതന്ന"
    " ayacha ayachu ayachathu ayakkan ayakkanam ayachittund transfer itta ittathu",
    "charge": "ചാർജ് ചാർജ്ജ് ചാർജുകൾ ഫീസ് പിഴ സർവീസ്-ചാർജ് charge charges fee fees pizha",
    "message": "മെസ്സേജ് മെസേജ് സന്ദേശം എസ്എംഎസ് എസ്-എം-എസ് message mesej sms sandesham",
    "relative": "മോൻ മോന്റെ മകൻ മകന്റെ മോള് മോൾ മകൾ മകളുടെ ഭർത്താവ് ഭർത്താവിന്റെ കെട്ടിയോൻ ഭാര്യ"
    " ഭാര്യയുടെ അച്ഛൻ അച്ഛന്റെ അപ്പൻ അപ്പന്റെ ഉപ്പ ബാപ്പ വാപ്പ അമ്മ അമ്മയുടെ അമ്മച്ചി ഉമ്മ"
    " ചേട്ടന്റെ അനിയൻ അനിയന്റെ സഹോദരൻ സഹോദരി മരുമകൻ മുത്തച്ഛൻ അമ്മാവൻ mon makan makante mol"
    " makal bharthavu bharthavinte bharya bharyayude achan achante appan appante uppa vappa"
    " amma ammayude aniyan sahodaran marumakan"
    " മോളുടെ മോളെ-വകയിൽ അമ്മയ്ക്ക് അച്ഛന് ചേച്ചിയുടെ പേരക്കുട്ടി കൊച്ചുമോൻ അളിയൻ ചേട്ടൻ-അയച്ച"
    " aliyan kochumon",
    "pm_kisan": "പിഎം-കിസാൻ പി-എം-കിസാൻ പിഎംകിസാൻ പിഎം-കിസാന്റെ കിസാൻ-സമ്മാൻ കിസാൻ-സമ്മാൻ-നിധി"
    " സമ്മാൻ-നിധി കിസാൻ-നിധി കിസാൻ-പൈസ കിസാൻ-പണം കിസാന്റെ-പൈസ കിസാൻ-ഗഡു കിസാൻ-പദ്ധതി"
    " കൃഷിക്കാരുടെ-പൈസ കർഷക-ആനുകൂല്യം കർഷകരുടെ-പൈസ മോദി-പൈസ മോദിയുടെ-പൈസ കിസാൻ-രണ്ടായിരം"
    " പ്രധാനമന്ത്രി-കിസാൻ pm-kisan pmkisan p-m-kisan kisan-samman samman-nidhi kisan-paisa"
    " kisan-panam kisan-gadu modi-paisa kisan-nidhi pm-kisante",
    "mgnrega": "തൊഴിലുറപ്പ് തൊഴിലുറപ്പിന്റെ തൊഴിലുറപ്പു തൊഴിലുറപ്പ്-കൂലി തൊഴിലുറപ്പ്-പൈസ"
    " തൊഴിലുറപ്പ്-പണി തൊഴിലുറപ്പ്-പദ്ധതി തൊഴിലുറപ്പ്-വേതനം എൻആർഇജിഎ നരേഗ എംജിഎൻആർഇജിഎ"
    " നൂറ്-ദിവസത്തെ-പണി ജോബ്-കാർഡ് തൊഴിൽ-കാർഡ് thozhilurappu thozhilurapp thozhilurappinte"
    " tozhilurappu nrega mgnrega narega job-card thozhil-card",
    "pension": "പെൻഷൻ പെൻഷന്റെ പെൻഷനും പെൻഷൻ-തുക ക്ഷേമപെൻഷൻ ക്ഷേമ-പെൻഷൻ വാർദ്ധക്യ-പെൻഷൻ"
    " വാർധക്യ-പെൻഷൻ വാർധക്യകാല-പെൻഷൻ വയസ്സായവരുടെ-പെൻഷൻ വിധവാ-പെൻഷൻ വിധവ-പെൻഷൻ കർഷക-പെൻഷൻ"
    " സാമൂഹ്യ-സുരക്ഷ വികലാംഗ-പെൻഷൻ pension penshan penshen kshema-pension vidhava-pension"
    " vardhakya-pension pensionte",
    "subsidy": "സബ്സിഡി സബ്‌സിഡി സബ്സിഡിയുടെ ഗ്യാസ്-സബ്സിഡി ഗ്യാസിന്റെ-സബ്സിഡി സിലിണ്ടർ-സബ്സിഡി"
    " സർക്കാർ-പൈസ സർക്കാർ-പണം സർക്കാരിന്റെ-പൈസ സർക്കാർ-സഹായം സർക്കാർ-ധനസഹായം ധനസഹായം ആനുകൂല്യം"
    " ആനുകൂല്യങ്ങൾ സ്കോളർഷിപ്പ് സ്കോളർഷിപ്പിന്റെ ഗ്രാന്റ് ലൈഫ്-പൈസ ലൈഫ്-മിഷൻ ഡിബിടി"
    " നഷ്ടപരിഹാരം ദുരിതാശ്വാസം subsidy sabsidi gas-subsidy sarkar-paisa sarkar-panam"
    " sarkkar-paisa scholarship dhanasahayam anukoolyam grant dbt nashtapariharam",
    "wages": "കൂലി കൂലിയുടെ ശമ്പളം ശമ്പളത്തിന്റെ വേതനം സാലറി പണിക്കൂലി kooli kuli shambalam"
    " sambalam vethanam salary",
    "card": "കാർഡ് കാർഡിന്റെ കാർഡു കാർഡിൽ കാർഡിനെ ഡെബിറ്റ്-കാർഡ് എടിഎം-കാർഡ് റുപേ റുപേ-കാർഡ്"
    " ബാങ്ക്-കാർഡ് card kaard cardu debit-card atm-card rupay rupay-card cardinte",
    "atm": "എടിഎം എ-ടി-എം എടിഎമ്മിൽ എടിഎമ്മിന്റെ എടിഎമ്മിലെ എടിഎമ്മീന്ന് എടിഎം-മെഷീൻ എടിഎമ്മ്"
    " പൈസ-എടുക്കുന്ന-മെഷീൻ atm atmil atmile a-t-m etm",
    "block": "ബ്ലോക്ക് ബ്ലോക്കാക്കണം ബ്ലോക്കാക്കൂ ബ്ലോക്ക്-ചെയ്യണം ബ്ലോക്ക്-ചെയ്യൂ"
    " ബ്ലോക്ക്-ചെയ്യണേ ലോക്ക് ലോക്കാക്കണം ലോക്ക്-ചെയ്യണം നിർത്തിവെക്കണം നിർത്തിവയ്ക്കണം"
    " നിർത്തണം നിർത്തലാക്കണം തടയണം തടഞ്ഞുവെക്കണം മരവിപ്പിക്കണം റദ്ദാക്കണം ക്യാൻസൽ-ചെയ്യണം"
    " പൂട്ടണം ക്ലോസ്-ചെയ്യണം പ്രവർത്തനരഹിതമാക്കണം ഉപയോഗിക്കാതെ block blok lock blockakkanam"
    " block-cheyyanam nirthanam nirthivekkanam thadayanam maravippikkanam raddakkanam"
    " poottanam close തടയൂ തടയണേ തടയാമോ തടയുമോ നിർത്തൂ-കാർഡ് ഉപയോഗിക്കാത്ത"
    " ഉപയോഗിക്കാൻ-പറ്റാത്ത മരവിപ്പിക്കൂ മരവിപ്പിക്കാമോ thadayu"
    " പൂട്ടിക്കോ പൂട്ടിയിടണം പൂട്ടൂ ലോക്ക്-ചെയ്യൂ ലോക്കാക്ക് സ്റ്റോപ്പ് സ്റ്റോപ്പ്-ചെയ്യണം"
    " നിർത്തലാക്കൂ നിർത്തിവെക്കൂ തടയുക തടഞ്ഞുവെക്കൂ ഡീആക്ടിവേറ്റ് ആരും-എടുക്കാതെ"
    " ആരും-ഉപയോഗിക്കാതെ stop-cheyyanam pootanam poottu nirthalakku deactivate lock-cheyyanam",
    "lost": "കളഞ്ഞുപോയി കളഞ്ഞു-പോയി കളഞ്ഞു കളഞ്ഞുപോയ കളഞ്ഞുപോയല്ലോ കാണുന്നില്ല കാണാനില്ല കാണാതായി"
    " കാണാതെ-പോയി കാൺമാനില്ല വീണുപോയി എവിടെയോ-വീണു എവിടെയോ-പോയി എവിടെയോ-വെച്ചു മറന്നുവെച്ചു"
    " മിസ്സായി മിസ്-ആയി kalanju kalanjupoyi kalanju-poyi kanunnilla kaanunnilla kananilla"
    " kaananilla kanathayi kaanathayi veenupoyi veenu-poyi missayi miss-ayi നഷ്ടപ്പെട്ടു"
    " നഷ്ടമായി പോയി nashtappettu nashtamayi poyi"
    " കളഞ്ഞുപോയേ കളഞ്ഞിട്ടുണ്ട് കൈമോശം കൈമോശം-വന്നു കൈവിട്ടുപോയി എവിടെയോ-കളഞ്ഞു"
    " എവിടെ-വെച്ചെന്നറിയില്ല കൈയ്യിൽ-പെട്ടു കയ്യിൽ-പെട്ടു വിഴുങ്ങി വിഴുങ്ങിപ്പോയി"
    " മെഷീനിൽ-കുടുങ്ങി കുടുങ്ങി കുടുങ്ങിപ്പോയി അകത്തായി അകത്തുപോയി പോയിക്കിട്ടി കാണ്മാനില്ല"
    " മിസ്സ് kaanmanilla vizhungi vizhungipoyi kudungi kalanjittundu kaimosham miss",
    "stolen": "മോഷ്ടിച്ചു മോഷണം മോഷണം-പോയി മോഷ്ടിക്കപ്പെട്ടു കട്ടെടുത്തു കട്ടോണ്ടു-പോയി"
    " കട്ടുകൊണ്ടുപോയി കള്ളൻ കള്ളന്മാർ കളവ് കളവു-പോയി അടിച്ചുമാറ്റി അടിച്ചോണ്ട്-പോയി"
    " തട്ടിപ്പറിച്ചു പിടിച്ചുപറിച്ചു പറിച്ചു പോക്കറ്റടിച്ചു പോക്കറ്റടി moshtichu moshanam"
    " moshanam-poyi kattedutthu katteduthu kallan kalavu adichumatti adichu-matti"
    " thattiparichu pidichuparichu pocketadichu"
    " മോഷണംപോയി കട്ടു കട്ടുപോയി കട്ടോണ്ട്-പോയി കവർന്നു കവർച്ച കള്ളൻ-കൊണ്ടുപോയി എടുത്തോണ്ടുപോയി"
    " തട്ടിക്കൊണ്ട് kattu kattupoyi kavarnnu eduthondupoyi",
    "purse": "പേഴ്സ് പേഴ്‌സ് പേഴ്സിൽ പഴ്സ് പോക്കറ്റ് പോക്കറ്റിൽ ബാഗ് ബാഗിൽ വാലറ്റ് സഞ്ചി purse"
    " pers pars pocket bag wallet"
    " പഴ്സിൽ പേഴ്സും ബാഗും ഹാൻഡ്ബാഗ് പോക്കറ്റീന്ന് handbag pursil",
    "fraud": "തട്ടിപ്പ് തട്ടിപ്പു തട്ടിപ്പിന് തട്ടിപ്പിനിരയായി തട്ടിപ്പ്-നടന്നു തട്ടിയെടുത്തു"
    " തട്ടിയെടുത്ത തട്ടിച്ചു തട്ടി പറ്റിച്ചു പറ്റിക്കപ്പെട്ടു പറ്റിപ്പ് കബളിപ്പിച്ചു"
    " കബളിപ്പിക്കപ്പെട്ടു ചതിച്ചു ചതി ചതിയിൽ വഞ്ചിച്ചു വഞ്ചന ഫ്രോഡ് ഫ്രോഡു സ്കാം ഹാക്ക്"
    " ഹാക്ക്-ചെയ്തു ഹാക്കായി ചീറ്റിങ് thattippu thattipp thattiyeduthu thatti thattichu"
    " pattichu kabalippichu chathichu chathi vanchichu fraud frod scam hack hacked cheating"
    " വിരലടയാളം വിരലടയാളം-വെച്ച് തട്ടിപ്പിന്-ഇരയായി ഹാക്ക്-ആയി ചതിക്കപ്പെട്ടു പറ്റിക്കപ്പെട്ട"
    " viraladayalam"
    " കാശ്-തട്ടി പണം-തട്ടി തട്ടിയെടുക്കപ്പെട്ടു പറ്റിച്ചേ പറ്റിച്ചിട്ട് പറ്റിച്ചെടുത്തു ചതിപറ്റി"
    " അബദ്ധം-പറ്റി ഓൺലൈൻ-തട്ടിപ്പ് ഓൺലൈനിൽ സൈബർ സൈബർ-തട്ടിപ്പ് ഫ്രോഡാ ഹാക്ക്-ചെയ്തിട്ടുണ്ട്"
    " കൊള്ളയടിച്ചു കബളിപ്പിക്കൽ online cyber online-thattippu pattikkappettu pattichittu",
    "without_me": "ഞാനറിയാതെ ഞാൻ-അറിയാതെ എന്റെ-അറിവില്ലാതെ അറിവില്ലാതെ അറിയാതെ ഞാൻ-എടുക്കാതെ"
    " എടുക്കാതെ എടുക്കാതെതന്നെ ഞാൻ-എടുത്തിട്ടില്ല ഞാൻ-എടുത്തതല്ല ഞാൻ-എടുത്തില്ല എടുത്തിട്ടില്ല"
    " ഞാൻ-ചെയ്യാതെ ഞാൻ-ചെയ്തതല്ല ഞാൻ-ചെയ്തിട്ടില്ല ചെയ്യാതെ ചെയ്തതല്ല ഞാനല്ല താനേ തനിയെ"
    " തന്നത്താനെ ആരോ ആരോ-എടുത്തു ആരാണ്ട് അനുവാദമില്ലാതെ അനുമതിയില്ലാതെ ചോദിക്കാതെ പറയാതെ"
    " സമ്മതമില്ലാതെ എനിക്കറിയാത്ത അറിയാത്ത-ഇടപാട് njanariyathe njan-ariyathe ariyathe"
    " arivillathe njan-edukkathe edukkathe njan-cheyyathe cheyyathe njan-eduthittilla"
    " njan-cheythathalla thaniye thane aaro aro chodikkathe parayathe anuvadamillathe"
    " എന്റെ-സമ്മതമില്ലാതെ അറിയാതെതന്നെ ഞാനൊന്നും-ചെയ്യാതെ ഞാൻ-എടുക്കാത്ത ഞാൻ-ചെയ്യാത്ത"
    " ഞാനെടുക്കാതെ ആരോ-ഒരാൾ ആരോരുമറിയാതെ അറിയാത്ത-ആൾ അപരിചിതൻ aaro-oral ariyatha njan-cheyyatha"
    " വാങ്ങാത്ത ഞാൻ-വാങ്ങാത്ത ഞാൻ-അയക്കാത്ത vangatha",
    "otp": "ഒടിപി ഒ-ടി-പി ഒടിപി-പറഞ്ഞു ഒടിപി-കൊടുത്തു ഒടിപി-ചോദിച്ചു ഒറ്റിപി ലിങ്ക് ലിങ്കിൽ"
    " ലിങ്കിൽ-തൊട്ടു ലിങ്കിൽ-തൊട്ടപ്പോ ലിങ്കിൽ-ക്ലിക്ക് ലിങ്ക്-തുറന്നു ലിങ്ക്-അമർത്തി ക്ലിക്ക്"
    " പിൻ-ചോദിച്ചു പിൻ-പറഞ്ഞു പിൻ-കൊടുത്തു കോഡ്-പറഞ്ഞു കോഡ്-കൊടുത്തു otp o-t-p otp-chodichu"
    " otp-koduthu otp-paranju link linkil linkil-thottu click pin-chodichu pin-paranju"
    " code-koduthu"
    " ഒടിപി-പറഞ്ഞുകൊടുത്തു ഒടിപി-ഷെയർ ലിങ്കിൽ-അമർത്തി ലിങ്ക്-ഓപ്പൺ ലിങ്കിൽ-ഞെക്കി ക്യുആർ സ്കാൻ"
    " സ്കാൻ-ചെയ്തു qr scan otp-share",
    "fake_call": "വ്യാജ വ്യാജ-കോൾ വ്യാജ-ഫോൺ കള്ള-ഫോൺ ഫേക്ക്-കോൾ ഫേക്ക് ബാങ്കിൽ-നിന്നാണെന്ന്"
    " ബാങ്കിൽ-നിന്നാണെന്നു-പറഞ്ഞ് ബാങ്കീന്നാണെന്ന് ബാങ്കിൽ-നിന്ന്-വിളിച്ച് ബാങ്കുകാരനെന്ന്"
    " വിളിച്ച് വിളിച്ചു വിളിച്ചിട്ട് ഫോൺ-വിളിച്ച് ഫോൺ-വന്നു കോൾ-വന്നു ഒരാൾ-വിളിച്ചു"
    " അറിയാത്ത-നമ്പറിൽ-നിന്ന് vyaja vyaja-call fake fake-call bankil-ninnanennu"
    " bankil-ninnaanennu bankinnanennu vilichu vilich vilichittu phone-vannu call-vannu"
    " ഫോൺ-ചെയ്ത് ഫോൺ-ചെയ്തു ബാങ്കിൽ-നിന്നാണെന്നും വിളിച്ചു-പറ്റിച്ചു phone-cheythu phone-cheyth"
    " call-cheythu",
    "loan": "വായ്പ വായ്പയുടെ വായ്പയ്ക്ക് വായ്പക്ക് വായ്പാ വായ്പ്പ വായ്പ്പേടെ വായ്പേടെ ലോൺ ലോണിന്റെ"
    " ലോണിന് ലോണിൽ ലോണിലെ ലോൺ-അക്കൗണ്ട് കടം കടത്തിന്റെ loan loninte loaninte loaninu lon vaypa"
    " vaaypa vaypayude vaayppa kadam"
    " കടത്തിൽ കടമെടുത്തത് കടബാധ്യത എടുത്ത-കടം ലോണൊക്കെ ലോണ് വായ്പത്തുക loanil loanum kadathil",
    "loan_kind": "ട്രാക്ടർ വീട് വീടിന്റെ വീടു-പണിയാൻ വീട്-പണിയാൻ ഭവന ഭവന-വായ്പ ഭവനവായ്പ ഹോം-ലോൺ"
    " വണ്ടി വണ്ടിയുടെ വാഹന വാഹന-വായ്പ ബൈക്ക് കാർ ഓട്ടോ വിദ്യാഭ്യാസ വിദ്യാഭ്യാസ-വായ്പ പഠന"
    " പഠിക്കാൻ പഠിത്തത്തിന് കട കടയുടെ ബിസിനസ് മുദ്ര പശു പശുവിനെ-വാങ്ങാൻ പശു-വാങ്ങാൻ പശു-ലോൺ"
    " ക്ഷീര ആട് പേഴ്സണൽ വ്യക്തിഗത പമ്പ് tractor veedu veedinte veed vandi vandiyude vahana"
    " bhavana home house vehicle bike car auto vidyabhyasa education kada business mudra pashu"
    " personal dairy"
    " ഓട്ടോയുടെ ബിസിനസ്സ് വീടുപണി",
    "apply": "അപേക്ഷ അപേക്ഷിക്കണം അപേക്ഷിക്കാൻ അപ്ലൈ അപ്ലൈ-ചെയ്യണം പുതിയ-ലോൺ പുതിയ-വായ്പ"
    " പുതിയ-അക്കൗണ്ട് പുതിയ-കാർഡ് പുതിയ-എടിഎം-കാർഡ് ലോൺ-വേണം ലോൺ-കിട്ടുമോ ലോൺ-കിട്ടാൻ"
    " ലോൺ-എടുക്കാൻ ലോൺ-എടുക്കണം ലോൺ-തരുമോ വായ്പ-വേണം വായ്പ-കിട്ടുമോ വായ്പ-കിട്ടാൻ"
    " വായ്പ-എടുക്കാൻ വായ്പ-എടുക്കണം വായ്പ-തരുമോ അക്കൗണ്ട്-തുടങ്ങണം അക്കൗണ്ട്-തുടങ്ങാൻ"
    " അക്കൗണ്ട്-തുറക്കണം അക്കൗണ്ട്-തുറക്കാൻ അക്കൗണ്ട്-എടുക്കാൻ അക്കൗണ്ട്-എടുക്കണം apeksha"
    " apekshikkanam apekshikkan apply puthiya-loan puthiya-account puthiya-card loan-venam"
    " loan-kittumo loan-kittan loan-edukkan loan-tharumo vaypa-venam vaypa-kittumo"
    " account-thudangan account-thudanganam account-thurakkan account-open ലോൺ-വേണോ"
    " ലോൺ-വേണോന്ന് വായ്പ-വേണോ loan-veno"
    " കടം-തരുമോ കടമായി-തരുമോ വായ്പ-തരൂ kadam-tharumo",
    "instalment": "ഗഡു ഗഡുവിന്റെ ഗഡുക്കൾ തവണ തവണയുടെ മാസത്തവണ മാസ-തവണ മാസ-അടവ് അടവ് ഇഎംഐ ഇ-എം-ഐ"
    " ഇൻസ്റ്റാൾമെന്റ് gadu gaduvinte thavana masathavana adavu adav emi e-m-i installment"
    " ഗഡുവും തവണകൾ തവണത്തുക മാസംതോറും മാസാമാസം മാസംതോറുമുള്ള മാസത്തെ-അടവ് ഇഎംഐയുടെ masam-thorum"
    " masathile-adavu",
    "due": "കുടിശ്ശിക കുടിശിക കുടിശ്ശികയുടെ ബാക്കി-അടയ്ക്കാൻ അടയ്ക്കാനുണ്ട് അടക്കാനുണ്ട്"
    " അടയ്ക്കേണ്ട അടക്കേണ്ട അടയ്ക്കേണ്ടത് അടക്കേണ്ടത് അടയ്ക്കണം അടക്കണം അടയ്ക്കാനുള്ള"
    " അടക്കാനുള്ള അടയ്ക്കണ്ടത് അടയ്ക്കാൻ-എത്ര എത്ര-അടയ്ക്കണം എത്ര-അടക്കണം ഇനി-എത്ര"
    " കൊടുക്കാനുണ്ട് തീർക്കാൻ ബാധ്യത ഡ്യൂ മുടങ്ങി മുടങ്ങിയ മുടക്കം ഔട്ട്സ്റ്റാൻഡിങ് kudishika"
    " kudissika kudisika kudishikka adakkanund adakkanundu adakkanam adaykkanam adakkanullathu"
    " adakkendathu adakkenda due dues outstanding overdue mudangi kodukkanund"
    " ഇനി-എത്ര-അടയ്ക്കണം ഇനിയും-എത്ര അടയ്ക്കാൻ-ബാക്കി അടക്കാൻ-ബാക്കി അടച്ചുതീർക്കാൻ"
    " തിരിച്ചടയ്ക്കാനുള്ളത് കൊടുത്തുതീർക്കാൻ അടച്ചുതീർക്കണം ഇനിയെത്ര ini-ethra adachutheerkkan"
    " baki-adakkan",
    "pay": "അടയ്ക്കാൻ അടക്കാൻ അടച്ചു അടച്ചത് അടച്ചോ അടച്ചാൽ അടയ്ക്കാം തിരിച്ചടവ് തിരിച്ചടയ്ക്കാൻ"
    " തിരിച്ചടയ്ക്കണം പേയ്മെന്റ് അടവു-തീയതി adakkan adaykkan adachu adachathu thirichadavu"
    " thirichadakkan payment pay",
    "interest": "പലിശ പലിശയുടെ പലിശയും പലിശക്ക് ഇന്ററസ്റ്റ് palisha palisa palishayude interest",
    "when": "എപ്പോൾ എപ്പോ എപ്പോഴാ എപ്പോഴാണ് എപ്പഴാ എപ്പോഴേക്ക് എന്നാ എന്നാണ് എന്ന്-അടയ്ക്കണം"
    " എന്നാണെന്ന് ഏത്-തീയതി ഏതു-തീയതി തീയതി തിയതി തീയതിയെന്നാ തീയതി-എന്നാ തിയ്യതി എന്നത്തേക്ക്"
    " എത്രാം-തീയതി അവസാന-തീയതി അവസാന-ദിവസം ഏത്-ദിവസം ഡേറ്റ് ഡ്യൂ-ഡേറ്റ് eppol eppo eppozha"
    " eppozhanu eppazha enna ennanu ennaanu theeyathi thiyathi theeyati avasana-theeyathi date"
    " due-date"
    " എന്നത്തേക്കാ എപ്പോഴത്തേക്ക് ഏതു-ദിവസം എന്നാണാവോ എത്രാം-തിയതി ethra-aam-theeyathi"
    " ethu-divasam",
    "kcc": "കെസിസി കെ-സി-സി കെസിസിയുടെ കെസിസിയിൽ കിസാൻ-ക്രെഡിറ്റ്-കാർഡ് കിസാൻ-ക്രെഡിറ്റ്"
    " കിസാൻ-കാർഡ് കിസാൻ-കാർഡിൽ കിസാൻ-കാർഡിന്റെ കിസാൻ-ലോൺ കിസാൻ-വായ്പ കാർഷിക-വായ്പ കാർഷിക-ലോൺ"
    " കാർഷികവായ്പ കൃഷി-വായ്പ കൃഷി-ലോൺ കൃഷിവായ്പ കർഷക-കാർഡ് കർഷക-വായ്പ വിള-വായ്പ വിളവായ്പ"
    " കൃഷിക്കാരുടെ-കാർഡ് kcc k-c-c kccyude kisan-credit-card kisan-credit kisan-card"
    " kisan-cardil kisan-loan karshika-vaypa karshika-loan krishi-loan krishi-vaypa"
    " karshaka-card"
    " കർഷക-വായ്പാ-കാർഡ് കർഷകവായ്പ കർഷക-വായ്പാ കർഷക-ലോൺ കാർഷിക-വായ്പാ കാർഷികലോൺ കൃഷിക്കാർഡ്"
    " കൃഷി-കാർഡ് കാർഷിക-കാർഡ് കിസാൻ-കാർഡിനെ കിസാൻ-കാർഡും കൃഷിക്ക്-എടുത്ത-ലോൺ കൃഷിക്കെടുത്ത-വായ്പ"
    " kisan-cardinte krishikkar-card kcc-loan krishi-card"
    " കർഷക-കാർഡിൽ കർഷക-കാർഡിന്റെ കൃഷി-കാർഡിൽ കാർഷിക-കാർഡിൽ കാർഷിക-കാർഡിന്റെ",
    "limit": "ലിമിറ്റ് പരിധി പരിധിയെത്ര പരമാവധി limit paridhi paramavadhi",
    "gold": "സ്വർണം സ്വർണ്ണം സ്വർണത്തിന്റെ സ്വർണ്ണത്തിന്റെ സ്വർണ സ്വർണ്ണ സ്വർണപ്പണയം സ്വർണ്ണപ്പണയം"
    " സ്വർണ്ണവായ്പ സ്വർണ-വായ്പ പണയം പണയത്തിന്റെ പണയം-വെച്ച പണയ ആഭരണം ആഭരണങ്ങൾ സ്വർണ-മാല"
    " സ്വർണ്ണ-മാല പണയം-വെച്ച-മാല വള താലി"
    " ഗോൾഡ് ഗോൾഡ്-ലോൺ swarnam swarnnam swarna swarnathinte panayam panayathinte panaya"
    " abharanam swarna-mala vala gold gold-loan",
    "auction": "ലേലം ലേലത്തിന് ലേലത്തിൽ ലേലം-ചെയ്യും ജപ്തി lelam lelathinu japthi auction",
    "crop": "വിള വിളകൾ വിളവ് കൃഷി കൃഷിയുടെ നെല്ല് നെൽകൃഷി നെൽ വാഴ കപ്പ തെങ്ങ് റബ്ബർ-കൃഷി പാടം വയൽ"
    " കുരുമുളക് vila vilavu krishi nellu vazha kappa padam vayal crop",
    "insurance": "ഇൻഷുറൻസ് ഇൻഷ്വറൻസ് ഇൻഷുറൻസിന്റെ വിള-ഇൻഷുറൻസ് പ്രീമിയം പോളിസി ഫസൽ-ബീമ ബീമ"
    " insurance inshurance premium policy fasal-bima pmfby",
    "damage": "നാശം നാശനഷ്ടം നശിച്ചു നശിച്ചുപോയി നഷ്ടം വെള്ളപ്പൊക്കം വെള്ളം-കയറി വെള്ളത്തിൽ മുങ്ങി"
    " മുങ്ങിപ്പോയി ഒലിച്ചുപോയി വരൾച്ച ഉണങ്ങി കരിഞ്ഞു കീടം കാറ്റ് കാറ്റിൽ കാറ്റിൽ-വീണു മഴയിൽ"
    " മഴയത്ത് nasham nashichu nashtam vellappokkam vellam-kayari mungi olichupoyi varalcha"
    " keedam kattil mazhayil",
    "shg": "കുടുംബശ്രീ കുടുംബശ്രീയുടെ കുടുംബശ്രീ-ലോൺ അയൽക്കൂട്ടം അയൽക്കൂട്ടത്തിന്റെ അയൽക്കൂട്ട"
    " സ്വയം-സഹായ-സംഘം സ്വയംസഹായ സംഘത്തിന്റെ-ലോൺ സംഘം-ലോൺ ലിങ്കേജ് എസ്എച്ച്ജി ഗ്രൂപ്പ്-ലോൺ"
    " ഗ്രൂപ്പ് kudumbashree kudumbasree kudumbashri kudumbashreeyude ayalkoottam ayalkkoottam"
    " swayam-sahaya sangham-loan linkage shg group-loan",
    "branch": "ശാഖ ശാഖയുടെ ശാഖയിൽ ശാഖകൾ ബ്രാഞ്ച് ബ്രാഞ്ചിന്റെ ബ്രാഞ്ചിൽ ബ്രാഞ്ചിലെ ബാങ്ക്-ശാഖ"
    " ബാങ്ക്-ബ്രാഞ്ച് ഓഫീസ് shakha sakha shakhayude branch branchil branchinte office"
    " ശാഖയ്ക്ക് ബ്രാഞ്ചിലേക്ക് ബ്രാഞ്ചുകൾ",
    "bank": "ബാങ്ക് ബാങ്കിൽ ബാങ്കിലെ ബാങ്കിന്റെ ബാങ്കീന്ന് ബാങ്കിന് ബാങ്കിലേക്ക് ബേങ്ക് ബാങ്കുകാർ"
    " ബാങ്കുകാര് bank bankil bankile bankinte benk",
    "village": "ഗ്രാമം ഗ്രാമത്തിൽ ഗ്രാമത്തിലെ നാട് നാട്ടിൽ നാട്ടിലെ പഞ്ചായത്ത് പഞ്ചായത്തിൽ"
    " പഞ്ചായത്തിലെ ടൗൺ ടൗണിൽ ഞങ്ങളുടെ-സ്ഥലത്ത് സ്ഥലത്ത് കവല കവലയിൽ ഇവിടെ ഇവിടത്തെ gramam"
    " gramathil nadu naattil nattil panchayath panchayathile town townil sthalathu kavala"
    " ivide",
    "bank_mitra": "ബാങ്ക്-മിത്ര ബാങ്ക്മിത്ര ബാങ്ക്-മിത്രയുടെ മിത്ര ബിസി സിഎസ്പി"
    " ബാങ്കിങ്-കറസ്പോണ്ടന്റ് കറസ്പോണ്ടന്റ് സേവന-കേന്ദ്രം ബാങ്കിങ്-കേന്ദ്രം bank-mitra"
    " bankmitra mitra csp bc correspondent sevana-kendram",
    "where": "എവിടെ എവിടെയാ എവിടെയാണ് എവിടാ എവിടെയുണ്ട് എവിടെയാണുള്ളത് എവിടെയായിട്ട് എവിടെ-കിട്ടും"
    " ഏത്-സ്ഥലത്ത് എവിടെയെങ്കിലും evide evideya evideyanu evidaa evida evideyund evideyaanu"
    " eth-sthalathu"
    " എവിടാണ് എവിടെയാന്ന് എവിടുന്ന് എങ്ങോട്ട് എങ്ങാണ്ട് evidanu",
    "near": "അടുത്ത് അടുത്തുള്ള അടുത്ത അടുത്ത്-ഉള്ള അടുത് അടുത്തെവിടെ ഏറ്റവും-അടുത്ത തൊട്ടടുത്ത"
    " സമീപം സമീപത്ത് സമീപത്തുള്ള അരികിൽ പരിസരത്ത് ചുറ്റുവട്ടത്ത് aduthu aduth aduthulla adutha"
    " aduthevide samipam sameepam thottadutha near nearest nearby"
    " അടുത്തെങ്ങാനും തൊട്ടടുത്ത്",
    "address": "വിലാസം മേൽവിലാസം അഡ്രസ് അഡ്രസ്സ് വഴി ലൊക്കേഷൻ എങ്ങനെ-പോകും എങ്ങനെ-എത്തും"
    " എങ്ങനെ-വരും ലാൻഡ്മാർക്ക് vilasam melvilasam address adress vazhi location engane-pokum"
    " engane-ethum",
    "open_hours": "എത്ര-മണിക്ക് എത്രമണിക്ക് എത്ര-മണി എത്രമണി എത്ര-മണിവരെ എപ്പോൾ-തുറക്കും തുറക്കും"
    " തുറക്കുന്നത് തുറക്കുമോ തുറന്നിട്ടുണ്ടോ തുറന്നോ തുറന്നിരിക്കുമോ അടയ്ക്കും-ബാങ്ക്"
    " അടയ്ക്കുന്നത് ബാങ്ക്-അടയ്ക്കുന്നത് മണിവരെ സമയം പ്രവൃത്തി-സമയം പ്രവർത്തന-സമയം"
    " പ്രവർത്തിസമയം ടൈം ടൈമിങ് അവധി അവധിയാണോ അവധിയുണ്ടോ മുടക്കമാണോ ഉച്ചവരെ ഞായറാഴ്ചയുണ്ടോ"
    " ശനിയാഴ്ചയുണ്ടോ ethra-manikku ethra-mani thurakkum thurakkunnathu thurannittundo samayam"
    " time timing avadhi avadhiyano adakkunnathu pravarthi-samayam open close"
    " അടക്കുന്നത്-എപ്പോഴാ എത്ര-മണി-വരെ പ്രവർത്തനസമയം thurakkumo ethra-mani-vare",
    "complaint": "പരാതി പരാതിയുടെ പരാതിക്ക് പരാതിയിൽ പരാതിയുണ്ട് പരാതിയെപ്പറ്റി കംപ്ലയിന്റ്"
    " കംപ്ലൈന്റ് കംപ്ലെയിന്റ് കമ്പ്ലൈന്റ് കംപ്ലയിൻ്റ് ആക്ഷേപം ആവലാതി parathi paraathi"
    " parathiyude parathikku complaint complain compliant aavalathi"
    " കംപ്ലയിൻറ് കമ്പ്ലയിന്റ് പരാതിയെ പരാതികൾ complaintinu",
    "lodge": "കൊടുക്കാനുണ്ട് കൊടുക്കണം കൊടുക്കാൻ പരാതി-കൊടുക്കണം പരാതി-കൊടുക്കാൻ പരാതിപ്പെടാൻ"
    " പരാതിപ്പെടണം രേഖപ്പെടുത്തണം രേഖപ്പെടുത്തൂ രേഖപ്പെടുത്താൻ രജിസ്റ്റർ രജിസ്റ്റർ-ചെയ്യണം"
    " എഴുതണം എഴുതിയെടുക്കൂ എഴുതിയെടുക്കണം എഴുതാൻ എഴുതിക്കോ കുറിച്ചെടുക്കൂ നൽകണം നൽകാൻ"
    " സമർപ്പിക്കണം ബോധിപ്പിക്കാനുണ്ട് ബോധിപ്പിക്കണം പറയാനുണ്ട് kodukkanund kodukkanundu"
    " kodukkanam kodukkan parathippedan parathippedanam rekhappeduthanam register ezhuthanam"
    " ezhuthiyedukku nalkanam bodhippikkanam"
    " കൊടുക്കണമായിരുന്നു രജിസ്റ്റർ-ചെയ്യൂ അറിയിക്കണം അറിയിക്കാനുണ്ട് ഫയൽ-ചെയ്യണം file raise"
    " ariyikkanam",
    "problem": "പ്രശ്നം പ്രശ്നമുണ്ട് പ്രശ്നങ്ങൾ ബുദ്ധിമുട്ട് തകരാർ തകരാറ് കേട് തെറ്റ് തെറ്റായി"
    " മോശം മോശമായി മോശമാണ് മോശമായി-പെരുമാറി പെരുമാറി പെരുമാറ്റം പെരുമാറുന്നു മര്യാദയില്ലാതെ"
    " മര്യാദയില്ല മര്യാദ ചീത്ത-പറഞ്ഞു വഴക്കു-പറഞ്ഞു ദേഷ്യപ്പെട്ടു കൈക്കൂലി സേവനം സർവീസ്"
    " കുടുങ്ങി കുടുങ്ങിപ്പോയി വർക്ക്-ചെയ്യുന്നില്ല പ്രവർത്തിക്കുന്നില്ല രണ്ടു-തവണ-പിടിച്ചു"
    " രണ്ടുതവണ-പോയി അധികം-പിടിച്ചു prashnam prasnam buddhimuttu thakarar thettu mosham"
    " moshamayi mosamayi perumari perumattam maryadayillathe maryada cheetha-paranju kaikkooli"
    " sevanam service kudungi work-cheyyunnilla problem"
    " മര്യാദയില്ലാത്ത മര്യാദകേട് ചീത്ത-വിളിച്ചു കയർത്തു ബുദ്ധിമുട്ടിക്കുന്നു അതിനെതിരെ"
    " mariyadayillathe",
    "refuses": "തന്നില്ല തന്നിട്ടില്ല തന്നില്ലല്ലോ തരുന്നില്ല തരാതെ തരത്തില്ല പതിച്ചു-തന്നില്ല"
    " പതിച്ചു-തരുന്നില്ല പതിപ്പിച്ചില്ല ചെയ്യുന്നില്ല ചെയ്തുതരുന്നില്ല ചെയ്തില്ല"
    " ചെയ്തു-തന്നില്ല നാളെ-വരാൻ നാളെ-വാ നാളെ-വരാൻ-പറഞ്ഞു തിരിച്ചയച്ചു മടക്കി-അയച്ചു"
    " മടക്കി-വിട്ടു നടത്തിക്കുന്നു നടത്തിച്ചു എത്ര-തവണ-പോയി പലതവണ-പോയി പല-തവണ വീണ്ടും-വീണ്ടും"
    " ശ്രദ്ധിക്കുന്നില്ല നോക്കുന്നില്ല സമ്മതിക്കുന്നില്ല കേൾക്കാൻ-തയ്യാറല്ല thannilla"
    " thannittilla tharunnilla cheyyunnilla cheythilla cheythu-thannilla nale-varan"
    " thirichayachu madakki-ayachu ethra-thavana-poyi pala-thavana palathavana"
    " shradhikkunnilla pathichu-thannilla തവണ-പോയിട്ടും തവണ-പോയി പ്രാവശ്യം-പോയി"
    " പ്രാവശ്യം-പോയിട്ടും കാര്യം-നടന്നില്ല നടക്കുന്നില്ല നടന്നില്ല പോയിട്ടും thavana-poyittum"
    " pravashyam-poyi karyam-nadannilla nadannilla nadakkunnilla"
    " ആരും-ശ്രദ്ധിക്കുന്നില്ല ചെയ്തു-തരുന്നില്ല നടത്തിക്കുകയാണ് വട്ടംകറക്കുന്നു"
    " തിരിഞ്ഞുനോക്കുന്നില്ല കേൾക്കാൻ-കൂട്ടാക്കുന്നില്ല ഗൗനിക്കുന്നില്ല cheythu-tharunnilla"
    " nadathikkunnu",
    "not_come_out": "പണം-കിട്ടിയില്ല പൈസ-കിട്ടിയില്ല കാശ്-കിട്ടിയില്ല ക്യാഷ്-കിട്ടിയില്ല"
    " രൂപ-കിട്ടിയില്ല പണം-വന്നില്ല പൈസ-വന്നില്ല കാശ്-വന്നില്ല ക്യാഷ്-വന്നില്ല"
    " പുറത്തേക്ക്-വന്നില്ല പുറത്തു-വന്നില്ല പൈസ-കിട്ടിയില്ല-പക്ഷേ മെഷീൻ-തന്നില്ല"
    " നിന്ന്-പണം-കിട്ടിയില്ല നിന്ന്-പൈസ-കിട്ടിയില്ല cash-kittiyilla paisa-kittiyilla"
    " panam-kittiyilla kash-kittiyilla cash-vannilla paisa-vannilla panam-vannilla"
    " purathu-vannilla machine-thannilla"
    " കാശു-കിട്ടിയില്ല പൈസ-കിട്ടിയില്ല-എടിഎം നോട്ട്-വന്നില്ല kash-vannilla"
    " കാശ്-തന്നില്ല പണം-തന്നില്ല പൈസ-തന്നില്ല കാശ്-കിട്ടീല്ല പണം-കിട്ടീല്ല panam-thannilla"
    " kash-thannilla paisa-thannilla",
    "what_became": "എന്തായി എന്തായി-എന്ന് എന്തായെന്ന് എന്ത്-സംഭവിച്ചു എന്ത്-നടപടി നടപടി"
    " നടപടിയെടുത്തോ നടപടി-എടുത്തോ നടപടി-വല്ലതും മറുപടി മറുപടി-കിട്ടിയില്ല മറുപടിയില്ല"
    " സ്റ്റാറ്റസ് സ്റ്റേറ്റസ് സ്ഥിതി നില നിലയിലാ ഏത്-നിലയിൽ ഏതു-ഘട്ടത്തിൽ എവിടം-വരെയായി"
    " എവിടെ-വരെയായി എവിടെവരെയായി എവിടെ-എത്തി എവിടെയെത്തി പരിഹരിച്ചോ പരിഹാരം പരിഹാരമായോ"
    " പരിഹരിച്ചില്ല തീർന്നോ തീർപ്പായോ തീരുമാനമായോ തീരുമാനം ശരിയായോ തീർത്തോ അപ്ഡേറ്റ് പുരോഗതി"
    " കഴിഞ്ഞോ enthayi enthaayi endhayi enth-sambhavichu nadapadi marupadi status sthithi nila"
    " nilayila evidam-vareyayi evide-vareyayi evide-ethi pariharicho pariharam parihaaram"
    " theerumanam theerumanamayo theerno shariyayo update purogathi മറുപടിയും-ഇല്ല"
    " മറുപടിയില്ലല്ലോ പരിഹരിച്ചിട്ടില്ല നോക്കിയോ നടപടിയായോ എന്തെങ്കിലും-ആയോ വല്ലതും-നടന്നോ"
    " marupadiyum-illa marupadiyilla pariharichittilla enthenkilum-ayo"
    " ഏതുവരെയായി ഏതുവരെ എവിടംവരെയായി എന്തായിയെന്ന് എന്തായിക്കാണും തീർപ്പ് സ്ഥിതിയെന്താ"
    " മറുപടിയൊന്നും നടപടിയൊന്നും നടപടിയുണ്ടായോ ഒന്നും-നടന്നില്ല ഒന്നും-ചെയ്തില്ല ethuvareyayi"
    " evidevareyayi theerpayo onnum-nadannilla",
    "ticket": "ടിക്കറ്റ് ടിക്കറ്റിന്റെ ടിക്കറ്റ്-നമ്പർ പരാതി-നമ്പർ പരാതിനമ്പർ കംപ്ലയിന്റ്-നമ്പർ"
    " റഫറൻസ് റഫറൻസ്-നമ്പർ ഡോക്കറ്റ് ticket tickat ticket-number parathi-number"
    " complaint-number reference docket",
    "aadhaar": "ആധാർ ആധാറ് ആധാറിന്റെ ആധാർ-കാർഡ് ആധാർ-നമ്പർ ആധാറുമായി aadhar aadhaar adhar adhaar aadhar-card",
    "link": "ലിങ്ക്-ചെയ്യണം ലിങ്ക്-ചെയ്തോ ലിങ്ക്-ചെയ്തിട്ടുണ്ടോ ലിങ്കാണോ ലിങ്ക്-ആയോ ലിങ്കായോ"
    " ബന്ധിപ്പിക്കണം ബന്ധിപ്പിച്ചോ ബന്ധിപ്പിക്കാൻ ബന്ധിപ്പിച്ചിട്ടുണ്ടോ ചേർത്തിട്ടുണ്ടോ"
    " ചേർക്കണം-ആധാർ സീഡിങ് link-cheyyanam link-cheytho linked bandhippikkanam bandhippicho"
    " bandhippikkan seeding seeded",
    "kyc": "കെവൈസി കെ-വൈ-സി കെവൈസിയുടെ റീകെവൈസി റീ-കെവൈസി രേഖകൾ രേഖ ഡോക്യുമെന്റ് ഡോക്യുമെന്റ്സ്"
    " തിരിച്ചറിയൽ-രേഖ kyc k-y-c rekyc re-kyc rekhakal document documents",
    "update": "പുതുക്കണം പുതുക്കാൻ പുതുക്കേണ്ടത് പുതുക്കി പുതുക്കൽ പുതുക്കിയോ അപ്ഡേറ്റ്-ചെയ്യണം"
    " അപ്ഡേറ്റ്-ചെയ്യാൻ റിന്യൂ റിന്യൂവൽ puthukkanam puthukkan puthukkendathu puthukkal renew"
    " renewal update-cheyyanam update-cheyyan",
    "frozen": "മരവിപ്പിച്ചു മരവിപ്പിച്ചിരിക്കുന്നു മരവിച്ചു ഫ്രീസ് ഫ്രീസായി ഹോൾഡ് തടഞ്ഞുവെച്ചു"
    " തടഞ്ഞിരിക്കുന്നു maravippichu freeze frozen freezayi hold thadanjuvechu",
    "dormant": "നിർജീവം നിർജ്ജീവം പ്രവർത്തനരഹിതം പ്രവർത്തനരഹിതമായി ഡോർമന്റ് ഉപയോഗിക്കാത്ത"
    " ഉപയോഗിക്കാതെ-കിടന്ന കുറേ-നാളായി അടഞ്ഞുപോയി ഇനാക്ടീവ് nirjeevam pravarthanarahitham"
    " dormant inoperative inactive upayogikkatha",
    "activate": "ആക്ടിവേറ്റ് ആക്ടിവേറ്റ്-ചെയ്യണം ആക്ടീവ് ആക്ടീവാക്കണം പ്രവർത്തിപ്പിക്കണം"
    " പ്രവർത്തനക്ഷമമാക്കണം വീണ്ടും-തുറക്കണം തുറന്നു-തരണം അൺബ്ലോക്ക് അൺഫ്രീസ് activate active"
    " unblock unfreeze reopen veendum-thurakkanam",
    "why": "എന്തുകൊണ്ട് എന്തിന് എന്തിനാ എന്താ-കാരണം എന്താണ്-കാരണം കാരണം എന്തേ enthukondu enthinu"
    " enthina karanam enthe",
    "state": "അക്കൗണ്ട്-സ്ഥിതി അക്കൗണ്ടിന്റെ-സ്ഥിതി അക്കൗണ്ട്-നില അക്കൗണ്ട്-ആക്ടീവാണോ"
    " അക്കൗണ്ട്-പ്രവർത്തിക്കുന്നുണ്ടോ പ്രവർത്തിക്കുന്നുണ്ടോ പ്രവർത്തനക്ഷമമാണോ account-status"
    " account-active pravarthikkunnundo",
    "rate": "നിരക്ക് പലിശനിരക്ക് പലിശ-നിരക്ക് ശതമാനം എത്ര-ശതമാനം പലിശ-എത്ര എത്ര-പലിശ റേറ്റ്"
    " nirakku nirakk palisha-nirakku shathamanam ethra-shathamanam palisha-ethra ethra-palisha"
    " rate percent",
    "fixed_deposit": "സ്ഥിര-നിക്ഷേപം സ്ഥിരനിക്ഷേപം സ്ഥിരനിക്ഷേപത്തിന്റെ നിക്ഷേപം നിക്ഷേപത്തിന്റെ"
    " നിക്ഷേപത്തിന് ഫിക്സഡ്-ഡെപ്പോസിറ്റ് ഫിക്സഡ്-ഡിപ്പോസിറ്റ് ഫിക്സഡ് എഫ്ഡി എഫ്-ഡി ആർഡി ആർ-ഡി"
    " റെക്കറിങ് ചിട്ടി-നിക്ഷേപം sthira-nikshepam nikshepam nikshepathinte fd f-d rd r-d"
    " fixed-deposit fixed recurring-deposit",
    "mature": "കാലാവധി കാലാവധി-തീരുന്നത് കാലാവധി-കഴിയുന്നത് കാലാവധിയാകും മെച്യൂരിറ്റി മച്യൂരിറ്റി"
    " പൂർത്തിയാകും പൂർത്തിയാകുന്നത് തീരുന്നത് kalavadhi kaalavadhi maturity mature"
    " poorthiyakum theerunnathu",
    "upi": "യുപിഐ യു-പി-ഐ ജിപേ ഗൂഗിൾ-പേ ഫോൺപേ ഭീം പേടിഎം വൺ-ടു-ത്രീ-പേ upi u-p-i gpay google-pay"
    " phonepe bhim paytm 123pay 123-pay",
    "feature_phone": "സാധാരണ-ഫോൺ സാദാ-ഫോൺ ബട്ടൺ-ഫോൺ കുഞ്ഞു-ഫോൺ ചെറിയ-ഫോൺ പഴയ-ഫോൺ കീപാഡ്-ഫോൺ കീപാഡ്"
    " ഇന്റർനെറ്റ്-ഇല്ലാതെ ഇന്റർനെറ്റില്ലാതെ നെറ്റില്ലാതെ നെറ്റ്-ഇല്ലാതെ സ്മാർട്ട്ഫോൺ-ഇല്ല"
    " സ്മാർട്ട്ഫോണില്ലാതെ sadharana-phone button-phone cheriya-phone keypad keypad-phone"
    " internet-illathe net-illathe smartphone-illa feature-phone",
    "how_to": "എങ്ങനെ എങ്ങനെയാ എങ്ങനെയാണ് എങ്ങിനെ എന്ത്-ചെയ്യണം എന്താ-ചെയ്യേണ്ടത് എന്തു-ചെയ്യണം"
    " എന്തൊക്കെ-വേണം എന്താ-വേണ്ടത് engane enganeya enganeyanu engine enth-cheyyanam"
    " enthu-cheyyanam entha-cheyyendathu",
    "cheque": "ചെക്ക്ബുക്ക് chequebook checkbook "
    "ചെക്ക് ചെക്കിന്റെ ചെക്കു ചെക്ക്-ലീഫ് ചെക്കിലെ cheque check chek chekku chequinte",
    "stop_payment": "സ്റ്റോപ്പ്-പേയ്മെന്റ് ചെക്ക്-നിർത്തണം ചെക്ക്-തടയണം ചെക്ക്-പാസാക്കരുത്"
    " പാസാക്കരുത് മാറരുത് സ്റ്റോപ്പ് തടഞ്ഞുവെക്കണം-ചെക്ക് stop-payment cheque-nirthanam"
    " cheque-thadayanam pasakkaruthu stop",
    "book": "ബുക്ക് ചെക്ക്-ബുക്ക് ചെക്ക്ബുക്ക് പുസ്തകം book cheque-book chequebook checkbook",
    "order": "ഓർഡർ പുതിയത്-വേണം പുതിയ-ചെക്ക്ബുക്ക് പുതിയ-ചെക്ക്-ബുക്ക് വേണമായിരുന്നു-പുതിയ"
    " തീർന്നുപോയി തീർന്നു-പുതിയ ഇഷ്യു order puthiyathu-venam puthiya-cheque-book"
    " puthiya-chequebook theernupoyi issue",
    "nominee": "നോമിനി നോമിനിയെ നോമിനിയുടെ നോമിനേഷൻ അവകാശി അനന്തരാവകാശി nominee nomini nominiye"
    " nomination avakashi",
    "add": "ചേർക്കണം ചേർക്കാൻ ചേർക്കൂ പേര്-ചേർക്കണം പേര്-ചേർക്കാൻ ഉൾപ്പെടുത്തണം വെക്കണം-നോമിനി"
    " cherkkanam cherkkan cherkanam peru-cherkkan ulppeduthanam add",
    "mobile_number": "മൊബൈൽ-നമ്പർ മൊബൈൽ മൊബൈലിന്റെ ഫോൺ-നമ്പർ ഫോൺനമ്പർ നമ്പർ-മാറ്റണം നമ്പർ-മാറ്റാൻ"
    " പഴയ-നമ്പർ പുതിയ-നമ്പർ രജിസ്റ്റർ-ചെയ്ത-നമ്പർ മൊബൈൽനമ്പർ mobile-number mobile phone-number"
    " puthiya-number pazhaya-number number number-mattanam",
    "change": "മാറ്റണം മാറ്റാൻ മാറ്റൂ മാറ്റി മാറ്റാമോ മാറ്റുക മാറ്റിത്തരണം മാറ്റി-തരാമോ മാറ്റം"
    " മാറി ചേഞ്ച് ചെയിഞ്ച് വേറെ വേറൊരു mattanam maattanam mattan mattu matti mattamo change"
    " vere verore",
    "dead": "മരിച്ചു മരിച്ചുപോയി മരിച്ച മരിച്ചയാളുടെ മരണം മരണപ്പെട്ടു അന്തരിച്ചു മരണശേഷം"
    " മരിച്ചതിനു-ശേഷം marichu marichupoyi maricha maranam maranappettu antharichu"
    " maranashesham",
    "claim": "ക്ലെയിം ക്ലെയിം-ചെയ്യണം അവകാശം അവകാശപ്പെടാൻ അനന്തരാവകാശം മരിച്ചയാളുടെ-പൈസ claim avakasham",
    "tpin": "ടിപിൻ ടി-പിൻ ടെലിഫോൺ-പിൻ ഫോൺ-പിൻ ഫോൺ-ബാങ്കിങ്-പിൻ ഫോൺ-ബാങ്കിങ് പിൻ-നമ്പർ രഹസ്യ-പിൻ"
    " രഹസ്യ-നമ്പർ tpin t-pin telephone-pin phone-pin phone-banking pin-number rahasya-number"
    " pin",
    "make": "ഉണ്ടാക്കണം ഉണ്ടാക്കാൻ സെറ്റ്-ചെയ്യണം സെറ്റ്-ചെയ്യാൻ സെറ്റ് റീസെറ്റ് രൂപീകരിക്കണം"
    " ജനറേറ്റ് undakkanam undakkan set set-cheyyanam reset create generate",
    "forgot": "മറന്നുപോയി മറന്നു മറന്നുപോയല്ലോ ഓർമ്മയില്ല ഓർമയില്ല ഓർക്കുന്നില്ല marannupoyi"
    " marannu maranupoyi ormayilla ormmayilla",
    "person": "ആള് ആളോട് ആളെ ഒരാളോട് ഒരാളെ ആരോടെങ്കിലും ആരെങ്കിലും ആരുടെയെങ്കിലും മനുഷ്യൻ"
    " മനുഷ്യരോട് മനുഷ്യനോട് മനുഷ്യർ ഓഫീസർ ഓഫീസറോട് ഓഫീസർക്ക് ഓഫീസറെ ഉദ്യോഗസ്ഥൻ ഉദ്യോഗസ്ഥനോട്"
    " ഉദ്യോഗസ്ഥർ ഉദ്യോഗസ്ഥരോട് മാനേജർ മാനേജരോട് മാനേജറോട് മാനേജർക്ക് മാനേജരെ ഏജന്റ് ഏജന്റിനോട്"
    " കസ്റ്റമർ-കെയർ കസ്റ്റമർകെയർ ഉപഭോക്തൃ-സേവനം ജീവനക്കാരൻ ജീവനക്കാർ ജീവനക്കാരി ജീവനക്കാരോട്"
    " സ്റ്റാഫ് സ്റ്റാഫിനോട് ബാങ്കുകാരോട് ഓപ്പറേറ്റർ ബാങ്കിലെ-ആൾ ആൾ aal aalu aalodu oralodu"
    " oraalodu oral aarodenkilum arodenkilum aarenkilum manushyan manushyarodu manushyanodu"
    " officer officerodu officerkku udyogasthan manager managerodu manejar agent customer-care"
    " jeevanakkaran jeevanakkar staff staffinodu operator executive"
    " മനുഷ്യരുണ്ടെങ്കിൽ മനുഷ്യനുണ്ടോ മനുഷ്യരാരെങ്കിലും ആരെങ്കിലുമുണ്ടോ ആളുണ്ടോ ആൾക്ക് ആൾക്കാര്"
    " ആൾക്കാരോട് ഓഫീസറുമായി മാനേജറുമായി മാനേജരുമായി മാനേജറെ മാനേജർമാർ ഉദ്യോഗസ്ഥനെ ഉദ്യോഗസ്ഥയോട്"
    " ഉദ്യോഗസ്ഥരെ ജീവനക്കാരെ പ്രതിനിധി പ്രതിനിധിയോട് കസ്റ്റമർ-കെയറിൽ കസ്റ്റമർകെയറിൽ"
    " എക്സിക്യൂട്ടീവ് ബാങ്കുകാരൻ ബാങ്കുകാരെ aalukalodu managerude managere officere"
    " representative aalku aalukku",
    "talk": "സംസാരിക്കണം സംസാരിക്കാൻ സംസാരിക്കാമോ സംസാരിച്ചാൽ സംസാരിച്ചാ സംസാരിക്കാനുണ്ട്"
    " സംസാരിക്കട്ടെ സംസാരിക്കൂ സംസാരം മിണ്ടണം വർത്തമാനം samsarikkanam samsarikkan samsarikkamo"
    " samsaricha samsarikkanund samsarikku samsarikanam"
    " സംസാരിക്കണമായിരുന്നു സംസാരിക്കണമെന്നുണ്ട് സംസാരിച്ചോട്ടെ മിണ്ടാൻ പറയണമായിരുന്നു-ആളോട്"
    " samsarikkanamayirunnu samsarikkaan",
    "connect": "കണക്ട് കണക്റ്റ് കണക്ട്-ചെയ്യൂ കണക്ട്-ചെയ്യണം കണക്ട്-ചെയ്തുതരൂ ബന്ധിപ്പിച്ചു-തരൂ"
    " ഫോൺ-കൊടുക്കാമോ ഫോൺ-കൊടുക്കൂ ഫോൺ-കൊടുക്ക് ലൈൻ-തരൂ ലൈൻ ട്രാൻസ്ഫർ-ചെയ്യൂ കൊടുക്കാമോ"
    " വിളിച്ചുതരൂ connect connect-cheyyu connect-cheyyanam phone-kodukku phone-kodukkamo line"
    " line-tharu transfer-cheyyu kodukkamo വിളിക്കൂ വിളിച്ചു-തരൂ വിളിക്കാമോ വിളിച്ചു-തരാമോ"
    " vilikku vilikkoo vilikkamo"
    " ലൈനിൽ ലൈനിൽ-തരൂ ലൈനിൽ-വരുത്തൂ ഫോണിൽ-തരൂ ഫോൺ-തരൂ കണക്ട്-ചെയ്തുതരുമോ കണക്ട്-ചെയ്ത്"
    " കണക്ഷൻ-തരൂ ആളെ-തരൂ ആളെ-വിളിക്കൂ കൊടുക്കൂ-ഫോൺ ട്രാൻസ്ഫർ-ചെയ്തുതരൂ lineil line-il"
    " connect-cheythu phone-tharu",
    "machine": "മെഷീൻ മെഷീനോട് മെഷീനുമായി മെഷീന്റെ മിഷ്യൻ കമ്പ്യൂട്ടർ കമ്പ്യൂട്ടറിനോട് റോബോട്ട്"
    " യന്ത്രം യന്ത്രത്തോട് റെക്കോർഡിങ് machine mesheen computer robot yanthram recording"
    " മെഷീനോടല്ല റെക്കോർഡ് ഐവിആർ ivr യന്ത്രമല്ലാതെ",
    "language": "ഭാഷ ഭാഷയിൽ ഭാഷയിലേക്ക് ലാംഗ്വേജ് ലാങ്ഗ്വേജ് bhasha basha bhashayil language"
    " ഭാഷയില് ഭാഷയൊന്ന് ലാംഗ്വേജിൽ ഭാഷമാറ്റം languageil bhashayilekku",
    "language_name": "മലയാളം മലയാളത്തിൽ ഇംഗ്ലീഷ് ഇംഗ്ലീഷിൽ ഇംഗ്ലിഷ് ആംഗലം ഹിന്ദി ഹിന്ദിയിൽ തമിഴ്"
    " തമിഴിൽ തമിഴേ കന്നഡ കന്നഡയിൽ കന്നടയിൽ തെലുങ്ക് തെലുങ്കിൽ ഉറുദു മറാഠി ബംഗാളി malayalam"
    " malayalathil english englishil hindi hindiyil tamil thamizh thamizhil kannada telugu"
    " urdu",
    "again": "വീണ്ടും ഒന്നൂടെ ഒന്നുകൂടി ഒന്നുകൂടെ ഒന്നൂടി ഒരിക്കൽ-കൂടി ഒരിക്കൽക്കൂടി ഒരു-തവണ-കൂടി"
    " ഒരുവട്ടം-കൂടി ഒരു-പ്രാവശ്യം-കൂടി പിന്നേം പിന്നെയും ആവർത്തിക്കൂ ആവർത്തിക്കാമോ"
    " ആവർത്തിക്കുക റിപ്പീറ്റ് veendum onnoode onnude onnukoodi onnukoode onnoodi orikkal-koodi"
    " orikkalkoodi oru-thavana-koodi oru-pravashyam-koodi pinneyum pinnem repeat aavarthikku"
    " avarthikkamo"
    " ഒരു-തവണകൂടി ഒരുതവണ-കൂടി ഒരു-തവണ ഒരിക്കൽകൂടി ഒന്നും-കൂടി ഒന്ന്-കൂടി ഒന്നു-കൂടി ഇനിയൊന്ന്"
    " ഇനിയും-പറയൂ രണ്ടാമതും രണ്ടാമതൊന്ന് ഒന്നാവർത്തിക്കൂ onnu-koodi onn-koodi onnu-koode"
    " oru-thavana orikkal-kudi onnum-koodi once-more",
    "say": "പറയൂ പറയാമോ പറയണം പറഞ്ഞു പറഞ്ഞേ പറഞ്ഞത് എന്താ-പറഞ്ഞേ എന്താ-പറഞ്ഞത് പറ പറഞ്ഞുതരാമോ"
    " പറഞ്ഞുതരൂ വായിച്ചു വായിച്ചുതരാമോ കേൾപ്പിക്കാമോ കേൾപ്പിക്കൂ പതുക്കെ പതിയെ മെല്ലെ ഉറക്കെ"
    " നോക്കി നോക്കൂ നോക്കാമോ parayu parayoo parayamo parayanam paranju paranje paranjathu"
    " entha-paranje para vaayichu vayichu kelppikkamo pathukke pathiye melle urakke nokku"
    " nokkamo നോക്കണം നോക്കണമായിരുന്നു നോക്കി-പറയൂ പറയുമോ പറഞ്ഞാൽ-മതി പറഞ്ഞാ nokkanam"
    " nokkanamayirunnu parayumo",
    "not_heard": "കേട്ടില്ല കേൾക്കുന്നില്ല കേൾക്കാൻ-പറ്റിയില്ല കേൾക്കാൻ-പറ്റുന്നില്ല കേട്ടില്ലല്ലോ"
    " ശരിക്ക്-കേട്ടില്ല മനസ്സിലായില്ല മനസിലായില്ല മനസ്സിലാകുന്നില്ല മനസ്സിലാവുന്നില്ല"
    " വ്യക്തമല്ല വ്യക്തമായില്ല ക്ലിയറല്ല ക്ലിയർ-അല്ല എന്താ-പറഞ്ഞത് എന്തുവാ-പറഞ്ഞേ"
    " ശബ്ദം-കേൾക്കുന്നില്ല സൗണ്ട്-കേൾക്കുന്നില്ല kettilla kelkkunnilla kelkunnilla"
    " kelkkan-pattiyilla manasilayilla manassilayilla manasilaayilla vyakthamalla"
    " vyakthamayilla clear-alla clearalla sound-kelkkunnilla"
    " ശരിക്കു-കേട്ടില്ല കേട്ടില്ലാ കേട്ടതേയില്ല കേട്ടില്ലാട്ടോ മനസിലായില്ലാ മനസ്സിലായീല"
    " തിരിഞ്ഞില്ല തിരിയുന്നില്ല പിടികിട്ടിയില്ല മുറിഞ്ഞു-മുറിഞ്ഞ് മുറിയുന്നു ശബ്ദം-കുറവ്"
    " kettillaa thirinjilla pidikittiyilla muriyunnu",
    "menu": "മെനു മെനുവിലേക്ക് മെനുവിൽ മെയിൻ-മെനു പ്രധാന-മെനു പ്രധാന-മെനുവിലേക്ക് പ്രധാനമെനു"
    " പ്രധാന ആദ്യം-മുതൽ ആദ്യം-മുതലേ ആദ്യത്തിലേക്ക് ആദ്യത്തേക്ക് ആദ്യത്തെ-മെനു തുടക്കം"
    " തുടക്കത്തിലേക്ക് തുടക്കം-മുതൽ തുടക്കത്തിൽ തുടങ്ങാം തുടങ്ങൂ തുടങ്ങണം ഓപ്ഷൻ ഓപ്ഷനുകൾ menu"
    " main-menu pradhana-menu adyam-muthal aadyam-muthal adyathilekku thudakkam"
    " thudakkathilekku thudakkam-muthal thudangam thudangu option options start"
    " മെനുവിന്റെ മെയിൻമെനു ആദ്യത്തെ-മെനുവിലേക്ക് തുടക്കത്തിലേക്കു തുടക്കത്തിലേയ്ക്ക് ആദ്യംമുതൽ"
    " ആദ്യംതൊട്ട് ആദ്യം-തൊട്ട് ഹോം വേറെ-സേവനം സേവനങ്ങൾ എന്തൊക്കെ-സേവനം home aadyam-thottu"
    " menuvilekku",
    "back": "തിരിച്ചു തിരിച്ച് തിരികെ മടങ്ങണം മടങ്ങാൻ മടങ്ങിപ്പോകണം മടങ്ങി മടക്കി പോകണം പോകൂ പോകാം"
    " പോണം പോവാം പോകാമോ കൊണ്ടുപോ കൊണ്ടുപോകൂ പുറകോട്ട് പിന്നോട്ട് thirichu thirike madanganam"
    " madangi pokanam pokoo pokam ponam kondupo kondupoku purakottu pinnottu back go",
    "help": "സഹായം സഹായിക്കണം സഹായിക്കാമോ സഹായിക്കൂ സഹായം-വേണം ഹെൽപ്പ് ഹെൽപ്"
    " എന്തൊക്കെ-ചെയ്യാൻ-പറ്റും sahayam sahayikkanam sahayikkamo sahayikku help",
    "thanks": "നന്ദി നന്ദിയുണ്ട് വളരെ-നന്ദി താങ്ക്സ് താങ്ക്യൂ ശരി-നന്ദി ഇത്രയേയുള്ളൂ ഇത്രയേ-ഉള്ളൂ"
    " ഇത്രമതി nandi nanni nandhi nandiyund valare-nandi thanks thank-you ithraye-ullu"
    " ithreyullu",
    "dont": "വേണ്ട വേണ്ടാ വേണ്ടെന്ന് ചെയ്യണ്ട ചെയ്യേണ്ട ചെയ്യരുത് അരുത് ആവശ്യമില്ല താൽപര്യമില്ല"
    " venda vendaa cheyyanda cheyyenda cheyyaruthu aruthu avashyamilla",
    "off_topic": "മഴ മഴ-പെയ്യുമോ മഴയുണ്ടോ കാലാവസ്ഥ വെയിൽ ട്രെയിൻ ട്രെയിന് തീവണ്ടി ബസ് ബസ്സ്"
    " ബസെപ്പോഴാ വിമാനം ഫ്ലൈറ്റ് റീചാർജ് റീചാർജ്ജ് റീച്ചാർജ് ഡാറ്റ നെറ്റ്-പാക്ക് സിനിമ പടം"
    " പാട്ട് പാട്ടു പാടാമോ ക്രിക്കറ്റ് ഫുട്ബോൾ കളി കളിയിൽ സ്കോർ മാച്ച് ഡോക്ടർ ഡോക്ടറെ മരുന്ന്"
    " മരുന്നു ആശുപത്രി ആശുപത്രിയിൽ ഗുളിക പനി ജോലി ജോലിയുണ്ടോ ജോലി-ഒഴിവ് ഒഴിവുണ്ടോ തൊഴിൽ-ഒഴിവ്"
    " പണി-കിട്ടുമോ വില വിലയെന്താ വിലയെത്ര റബ്ബർ റബ്ബറിന് റബ്ബർ-വില തേങ്ങയ്ക്ക് തേങ്ങ"
    " നെല്ലിന്-വില തക്കാളി തക്കാളിക്ക് ഉള്ളി സവാള പവന് പവന്റെ-വില ഗ്രാമിന് സ്വർണ്ണവില സ്വർണവില"
    " സ്വർണത്തിന്-വില സ്വർണ-വില സ്വർണ്ണത്തിന്-ഇന്ന് സ്വർണത്തിന്-ഇന്ന് ഇലക്ഷൻ ഇലക്ഷനിൽ"
    " തിരഞ്ഞെടുപ്പ് തെരഞ്ഞെടുപ്പ് വോട്ട് ജയിക്കും സ്കൂൾ സ്കൂളിൽ കോളേജ് അഡ്മിഷൻ സിം സിം-കാർഡ്"
    " സിം-ബ്ലോക്ക് കറന്റ് കറന്റ്-ബിൽ കരണ്ട് കരണ്ട്-ബിൽ കറണ്ട്-ബില്ല് വൈദ്യുതി കെഎസ്ഇബി"
    " വാട്ടർ-ബിൽ റേഷൻ റേഷൻ-കാർഡ് റേഷൻകട പാൻ പാൻ-കാർഡ് ഷെയർ ഷെയർ-മാർക്കറ്റ് ഓഹരി പെട്രോൾ ഡീസൽ"
    " ഊണ് കഴിച്ചോ ഊണ്-കഴിച്ചോ ചായ സുഖമാണോ സുഖമല്ലേ ടിവി ടീവി ഓഫാക്ക് വെള്ളം-വന്നോ പശുവിനെ"
    " പശു-പെറ്റു അഴിച്ചു-കെട്ടി വീടല്ലേ വീടാണോ വീട്ടിൽ-ആരുണ്ട് കടയാണോ കട-അല്ലേ ഗ്യാസ്-ബുക്ക്"
    " ഗ്യാസ്-സിലിണ്ടർ സിലിണ്ടർ-ബുക്ക് സിലിണ്ടർ-ബുക്കിങ് ലോട്ടറി ലോട്ടറിയുടെ ലൈസൻസ് പാസ്പോർട്ട്"
    " വാട്സാപ്പ് വാട്സ്ആപ്പ് യൂട്യൂബ് ഫേസ്ബുക്ക് തമാശ കഥ വാർത്ത ന്യൂസ് അമ്പലം പള്ളി കല്യാണം"
    " ജ്യോതിഷം ഓണം വിഷു റോങ്-നമ്പർ റോംഗ്-നമ്പർ നമ്പർ-തെറ്റി പോലീസ് വളം വിത്ത് യൂറിയ റിസൾട്ട്"
    " പരീക്ഷ ഹോട്ടൽ വേറെ-ബാങ്ക് വേറെ-ബാങ്കിന്റെ വേറെ-ബാങ്കിൽ മറ്റേ-ബാങ്ക് ഓട്ടോ-വിളിക്കണം"
    " സമയമെത്രയായി സമയം-എത്രയായി mazha mazha-peyyumo kalavastha train bus vimanam recharge"
    " data-pack cinema padam pattu paattu cricket football kali score match doctor marunnu"
    " ashupathri aashupathri gulika joli jolikku ozhivu vila rubber rubber-vila thenga"
    " thakkali ulli pavan pavanu gram election ilakshan vote jayikkum school college admission"
    " sim sim-card sim-block current current-bill kseb ration ration-card pan pan-card share"
    " share-market ohari petrol diesel oonu kazhicho chaya sukhamano tv pashuvine veedalle"
    " veedano kadayano gas-booking cylinder lottery license passport whatsapp youtube kadha"
    " vartha news ambalam palli kalyanam wrong-number police valam vithu urea result pareeksha"
    " hotel vere-bank vere-bankinte മെഡിക്കൽ-സ്റ്റോർ മെഡിക്കൽ സ്റ്റോർ ഷോപ്പ് കട-തുറന്നോ ഫോട്ടോ"
    " തേങ്ങയുടെ medical-store medical store shop photo ആരാ-സംസാരിക്കുന്നത് നിങ്ങൾ-ആരാ"
    " നിങ്ങളാരാ എവിടുന്നാ-വിളിക്കുന്നത് എവിടെ-നിന്നാ-വിളിക്കുന്നത് നിങ്ങളുടെ-പേര് ningal-aara"
    " ningalude-peru evidunna-vilikkunnathu aara-samsarikkunnathu ആടിനെ കോഴി വിൽക്കാനുണ്ട്"
    " ഉത്സവം ഉത്സവത്തിന് പെരുന്നാൾ കാലിത്തീറ്റ പഞ്ചർ ultsavam utsavam kaalitheetta"
    " പേരെന്താ പേരെന്താണ് നിങ്ങളുടെ-പേരെന്താ perentha നികുതി വീട്ടുനികുതി വീട്ടുകരം"
    " കരം-അടയ്ക്കാൻ ഭൂനികുതി ജിഎസ്ടി ഇൻകം-ടാക്സ് ആദായനികുതി വില്ലേജ് വില്ലേജോഫീസ് വില്ലേജ്-ഓഫീസ്"
    " താലൂക്ക് താലൂക്ക്-ഓഫീസ് തഹസിൽദാർ കളക്ടർ കളക്ടറേറ്റ് പഞ്ചായത്ത്-ഓഫീസ് നഗരസഭ"
    " മുനിസിപ്പാലിറ്റി കോർപ്പറേഷൻ കെഎസ്ഇബിയിൽ കെഎസ്ആർടിസി അക്ഷയ പോസ്റ്റ്-ഓഫീസ് പോസ്റ്റോഫീസ് തപാൽ"
    " കൊറിയർ പാഴ്സൽ എൽഐസി എൽ-ഐ-സി സർട്ടിഫിക്കറ്റ് ജനന-സർട്ടിഫിക്കറ്റ് ജാതി-സർട്ടിഫിക്കറ്റ് ആധാരം"
    " പട്ടയം വാടക ഹാൾ ഓഡിറ്റോറിയം റൂം ടാക്സി ടൂർ ഫീസടയ്ക്കാൻ സ്കൂൾ-ഫീസ് ട്യൂഷൻ മാർക്ക് നെറ്റ്"
    " ഇന്റർനെറ്റ് ടവർ സിഗ്നൽ റേഞ്ച് വൈഫൈ ഇൻസ്റ്റഗ്രാം വീഡിയോ ക്യാമറ തലവേദന ചുമ ജലദോഷം വയറുവേദന"
    " ഓപ്പറേഷൻ പ്രസവം ആംബുലൻസ് വക്കീൽ വക്കീലിന്റെ കോടതി കേസ് ജയിൽ സ്റ്റേഷൻ വിവാഹം ജാതകം രാശി പൂജ"
    " ശബരിമല ക്ഷേത്രം ഓഹരി-വിപണി മ്യൂച്വൽ-ഫണ്ട് മ്യൂച്വൽ ക്രിപ്റ്റോ ബിറ്റ്കോയിൻ ഡോളർ സീരിയൽ നടൻ"
    " മോഹൻലാൽ മമ്മൂട്ടി രാഷ്ട്രീയം പാർട്ടി മുഖ്യമന്ത്രി മന്ത്രി എംഎൽഎ ഇൻഷുറൻസ്-എടുക്കണം"
    " ഇൻഷുറൻസ്-എടുക്കാൻ വണ്ടി-ഇൻഷുറൻസ് ഹെൽത്ത്-ഇൻഷുറൻസ് മെഡിക്കൽ-ഇൻഷുറൻസ് ലൈഫ്-ഇൻഷുറൻസ് കേബിൾ"
    " ഡിഷ് ഫ്രിഡ്ജ് മിക്സി ഫാൻ ചായ-കുടി കാപ്പി പാല് മുട്ട ഇറച്ചി മീൻ അരി പരിപ്പ് വെളിച്ചെണ്ണ"
    " പച്ചക്കറി ബിരിയാണി tax gst lic village-office taluk collector post-office postoffice"
    " courier parcel certificate vaadaka room taxi fees tuition mark net signal wifi facebook"
    " instagram video thalavedana fever ambulance vakkeel lawyer court jathakam mutual-fund"
    " crypto bitcoin dollar serial actor politics minister cable fridge coffee milk egg rice"
    " biriyani"
    " കൂലിപ്പണി കൂലിപ്പണിക്ക് പണിക്കാരെ പണിക്ക്-ആളെ പഠിപ്പിച്ചു പഠിപ്പിക്കാൻ പഠിപ്പിക്കുമോ"
    " പഠിപ്പിച്ചുതരുമോ മഴ-പെയ്തു പെയ്തു വിസ ഗൾഫ് ഗൾഫിലേക്ക് സംഭരണം ബാധ്യതാ-സർട്ടിഫിക്കറ്റ് visa"
    " gulf",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
