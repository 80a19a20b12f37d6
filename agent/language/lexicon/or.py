"""Banking words of Odia, in its script, romanised, and as English words that callers mix in."""

from collections.abc import Mapping

ODIA: Mapping[str, str] = {
    "account": "ଖାତା ଖାତାରେ ଖାତାର ଖାତାରୁ ଖାତାକୁ ଖାତାଟା ଆକାଉଣ୍ଟ ଆକାଉଣ୍ଟରେ ଆକାଉଣ୍ଟର ଆକାଉଣ୍ଟରୁ ଆକାଉଣ୍ଟକୁ"
    " ଏକାଉଣ୍ଟ ଏକାଉଣ୍ଟରେ ଏକାଉଣ୍ଟରୁ ସେଭିଂସ ସେଭିଙ୍ଗ ସଞ୍ଚୟ ସଞ୍ଚୟ-ଖାତା ଜନଧନ ହିସାବ ହିସାବରେ ବହିରେ khata khatare"
    " khatara khataru khataku account accountre accountru accountra akaunt savings jan-dhan"
    " hisab bahire",
    "balance": "ବାଲାନ୍ସ ବ୍ୟାଲାନ୍ସ ବାଲାନସ ବ୍ୟାଲେନ୍ସ ବାଲେନ୍ସ ଜମା-ଅଛି ଜମା-ଟଙ୍କା ଟଙ୍କା-ଅଛି ପଇସା-ଅଛି କେତେ-ଅଛି"
    " କେତେ-ଟଙ୍କା-ଅଛି କେତେ-ପଇସା-ଅଛି ପଡ଼ିଛି ପଡ଼ି-ଅଛି ରହିଛି ରହିଲା ବାକି-ଟଙ୍କା ବଳକା ଅବଶିଷ୍ଟ balance balans byalans"
    " balens jama-achi tanka-achi paisa-achi kete-achi kete-tanka-achi padichi padi-achi"
    " rahichi rahila balaka"
    " ଟଙ୍କାର-ପରିମାଣ କେତେ-ଜମିଲା କେତେ-ଜମା କେତେ-ରହିଲା କେତେ-ଟଙ୍କା-ଜମା ଜମା-କେତେ kete-jama"
    " kete-rahila",
    "money": "ଟଙ୍କା ଟଙ୍କାର ଟଙ୍କାଟା ଟଙ୍କାତକ ଟଙ୍କାପଇସା ପଇସା ପଇସାର ପଇସାଟା ପଇସାପତ୍ର ଅର୍ଥ ନଗଦ କ୍ୟାସ ପେମେଣ୍ଟ"
    " ରାଶି tanka tankara tankata taka paisa paisara paisapatra nagada cash rasi"
    " ପଇସା-ପତ୍ର ଟଙ୍କା-ପଇସା",
    "how_much": "କେତେ କେତେଟା କେତେଟି କେତୋଟି କେତେକ kete keteta ketoti ketati",
    "statement": "ଷ୍ଟେଟମେଣ୍ଟ ଷ୍ଟେଟମେଣ୍ଟଟା ସ୍ଟେଟମେଣ୍ଟ ମିନି ମିନି-ଷ୍ଟେଟମେଣ୍ଟ ବିବରଣୀ ବିବରଣ ହିସାବ-କିତାବ statement"
    " stetment mini-statement ministatement bibarani"
    " ତାଲିକା ତାଲିକାଟା ଲିଷ୍ଟ talika list",
    "transaction": "କାରବାର କାରବାରର କାରବାରଟା କାରବାରଗୁଡ଼ିକ ଦେଣନେଣ ଦେଣ-ନେଣ ନେଣଦେଣ ନେଣ-ଦେଣ ଲେନଦେନ"
    " ଲେନଦେନର ଲେଣଦେଣ ଲେଣ-ଦେଣ ଟ୍ରାଞ୍ଜାକ୍ସନ ଟ୍ରାନ୍ଜାକ୍ସନ ଟ୍ରାନଜାକ୍ସନ ଏଣ୍ଟ୍ରି ଜମା-ଖର୍ଚ୍ଚ ଜମାଖର୍ଚ୍ଚ ଆସିଲା-ଗଲା"
    " କଣ-ଆସିଲା-କଣ-ଗଲା କଣ-ଗଲା-କଣ-ଆସିଲା କଣ-କଣ-ହୋଇଛି ଆୟ-ବ୍ୟୟ karabara karbar dena-nena denanena"
    " lena-dena lenadena len-den transaction entry jama-kharcha asila-gala kana-asila-kana-gala"
    " kana-gala-kana-asila kana-kana-hoichi କେତେ-ଆସିଲା-କେତେ-ଗଲା କେତେ-ଗଲା-କେତେ-ଆସିଲା"
    " କଟିଛି-ଆଉ-ଜମା-ହୋଇଛି ଜମା-ହୋଇଛି-ଆଉ-କଟିଛି ଜମା-ଆଉ-ଖର୍ଚ୍ଚ kete-asila-kete-gala"
    " ହିସାବ-ନିକାଶ ହିସାବକିତାବ ଆଦାନପ୍ରଦାନ ଆଦାନ-ପ୍ରଦାନ ଦେବା-ନେବା ନେବା-ଦେବା ନେଣଦେଣର ଏଣ୍ଟ୍ରିଟା"
    " ଆଣିବା-ନେବା neba-deba"
    " ପଶିଛି-ବାହାରିଛି ପଶିଲା-ବାହାରିଲା କଣ-କଣ-ପଶିଛି ଆସିଛି-ଯାଇଛି"
    " କଣ-କଣ-ଟଙ୍କା-କଟିଲା କଣ-କଣ-କଟିଛି କଣ-କଣ-କଟିଲା କଣ-କଣ-ଜମା କଣ-ପାଇଁ-କଟିଛି kana-kana-katichi",
    "recent": "ଶେଷ ଶେଷର ଶେଷ-କେତୋଟି ଶେଷ-କିଛି ଲାଷ୍ଟ ଗତ ଗଲା-କିଛି-ଦିନ ଗଲା-କିଛି ନିକଟରେ ସମ୍ପ୍ରତି କିଛି-ଦିନ ଏଇ-କିଛିଦିନ"
    " ଏ-ସପ୍ତାହରେ ହାଲର sesa sesha sesara last gata gala-kichi-dina gala-kichi kichi-dina nikatare"
    " କାଲିର ପରଦିନର ଗଲା-କେତେଦିନ ଏଇ-କେଇଦିନ କେଇଦିନର କେଇଟା ଶେଷଥର ଶେଷଥରର",
    "passbook": "ପାସବୁକ ପାସବୁକ୍ ପାସବହି ପାସ-ବହି ପାସବୁକରେ ପାସବୁକଟା ବ୍ୟାଙ୍କ-ବହି ବ୍ୟାଙ୍କ-ବହିରେ ବହି passbook"
    " pasbuk pasbahi pass-book bank-bahi bank-bahire bahi",
    "come": "ଆସିଛି ଆସିଛି-କି ଆସିଲା ଆସିଲା-କି ଆସିଲାଣି ଆସିନି ଆସିନାହିଁ ଆସିବ ଆଇଲା ପଶିଲା ପଶିଛି ପଶିଲାଣି ପଶିନି ମିଳିଛି ମିଳିଲା ମିଳିଲାଣି"
    " ମିଳିନି ପାଇଛି ପାଇଲି ପାଇନି ଜମା-ହୋଇଛି ଜମା-ହେଲା ଜମା-ହେଇଛି ଜମା-ହେଇନି ଜମା-ପଡ଼ିଛି କ୍ରେଡିଟ କ୍ରେଡିଟ-ହେଲା"
    " କ୍ରେଡିଟ-ହୋଇଛି ଢୁକିଲା ଢୁକିଛି ପହଞ୍ଚିଛି ପହଞ୍ଚିଲା ଆସିବାର asichi asichhi asila asilani asini asinahi asiba"
    " aila pasila pasichi pasilani milichi milila milini paichi paili paini jama-hoichi"
    " jama-hela jama-heichi credit credit-hela credit-hoichi dhukila dhukichi pahanchichi"
    " pahanchila ଆସି-ନାହିଁ ମିଳି-ନାହିଁ ପଶି-ନାହିଁ ଆସିଲା-ନାହିଁ ମିଳିଲା-ନାହିଁ ମିଳିଲାନି ଆସିଲାନି ଖାତାରେ-ପଡ଼ିଲା ଖାତାରେ-ପଡ଼ିଛି"
    " ଟଙ୍କା-ପଡ଼ିଲା ଟଙ୍କା-ପଡ଼ିଛି-କି khatare-padila tanka-padila"
    " ଦେଖାଉନି ଦେଖାଉନାହିଁ ଦେଖାଯାଉନି ଦେଖାଉ-ନାହିଁ ଆସିନାହିଁ-ଏଯାଏ ଆଇନି ଆଇଲାନି ପଶିଲାନି ଜମା-ହେଲାନି"
    " ପଡ଼ିଲା-କି ପାଇଲି-କି ମିଳିଲା-କି ହାତକୁ-ଆସିନି dekhauni aini"
    " ଦରମା-ଦେଲେ ଦରମା-ଦେଇଛନ୍ତି ଦେଲେ-କି",
    "deposit_in": "ଜମା-କରିବି ଜମା-କରିବା ଜମା-କରିବାକୁ ଜମା-ଦେବି ଜମା-ରଖିବା ଡିପୋଜିଟ jama-karibi jama-kariba"
    " jama-karibaku deposit",
    "withdraw": "ଉଠାଇବା ଉଠେଇବା ଉଠାଇ ଉଠାଇଛି ଉଠେଇ ଉଠେଇଛି ଉଠାଇବି ଉଠେଇବି କାଢ଼ିବା କାଢ଼ି କାଢ଼ିଛି ବାହାର-କରିବା"
    " uthaiba utheiba uthai uthaichi utheila kadhiba kadhi kadhichi bahara-kariba withdraw"
    " ଉଠାଇଲି ଉଠେଇଲି କାଢ଼ିଲି uthaili utheili",
    "cut": "କଟିଗଲା କଟି-ଗଲା କଟିଛି କଟିଯାଇଛି କଟି କଟାଯାଇଛି କାଟିନେଲା କାଟି-ନେଲା କାଟିଛି କାଟିଲା କାଟିନେଇଛନ୍ତି କାଟି କଟିଲା"
    " ଡେବିଟ ଡେବିଟ-ହୋଇଛି ଗାଏବ ଗାୟବ ଉଭେଇଗଲା ଉଭାନ ଉଡ଼ିଗଲା ଉଡ଼େଇ ଚାଲିଗଲା ଚାଲି-ଗଲା କମିଗଲା କମି-ଗଲା ବାହାରିଗଲା ଖାଲି"
    " ଖାଲି-ହୋଇଗଲା ଖାଲି-ହେଇଗଲା ସଫା katigala kati-gala katichi katijaichi kati kati-nela katinela"
    " katila katiba debit gayab gaeb udigala udi-gala ude-gala udei chaligala chali-gala"
    " kamigala kami-gala bahari-gala khali khali-heigala sapha ନେଇଗଲା ନେଇଗଲେ ଟଙ୍କା-ନେଇଗଲା"
    " ଟଙ୍କା-ନେଇଗଲେ ଟଙ୍କା-ଗଲା neigala neigale tanka-neigale",
    "send": "ପଠାଇବା ପଠେଇବା ପଠାଇଛି ପଠେଇଛି ପଠାଇଥିଲା ପଠେଇଥିଲା ପଠାଇଲା ପଠେଇଲା ପଠାଇବି ପଠେଇବି ପଠାନ୍ତୁ ଟ୍ରାନ୍ସଫର"
    " ପକାଇଛି ପକେଇଛି pathaiba patheiba pathaichi patheichi pathaithila patheithila pathaila"
    " patheila pathaibi patheibi transfer ଟଙ୍କା-ଦେଇଛନ୍ତି ଟଙ୍କା-ଦେଇଛି ଟଙ୍କା-ଦେଇଥିଲା tanka-deichi"
    " tanka-deithila",
    "charge": "ଚାର୍ଜ ଚାର୍ଜେସ ଫି ଫିସ ଶୁଳ୍କ ଦେୟ ଜରିମାନା ପେନାଲ୍ଟି ଫାଇନ charge charges fee fees sulka"
    " jarimana penalty",
    "message": "ମେସେଜ ମେସେଜ୍ ମେସେଜଟା ଏସଏମଏସ ବାର୍ତ୍ତା message sms mesej",
    "relative": "ପୁଅ ପୁଅର ପୁଅକୁ ଝିଅ ଝିଅର ଝିଅକୁ ସ୍ୱାମୀ ସ୍ୱାମୀଙ୍କ ସ୍ତ୍ରୀ ବାପା ବାପାଙ୍କ ବାପାଙ୍କର ନନା ମା ମାଆ ମାଙ୍କ"
    " ବୋଉ ବୋଉର ଭାଇ ଭାଇର ଭାଇଙ୍କ ଭଉଣୀ ଜେଜେ ଜେଜେମା ଶ୍ୱଶୁର ଶାଶୁ ଦାଦା କକା ଜ୍ୱାଇଁ ନାତି ଗେରସ୍ତ ଗେରସ୍ଥ pua puara"
    " puaku jhia jhiara swami swaminka stri bapa bapanka bou boura bhai bhainka bhauni jeje"
    " sasura sasu kaka nati gerasta",
    "pm_kisan": "ପିଏମ-କିଷାନ ପିଏମ୍-କିଷାନ ପିଏମ-କିସାନ ପିଏମ୍-କିସାନ ପିଏମ-କିଷାନର ପିଏମ-କିସାନର ପି-ଏମ-କିଷାନ କିଷାନ-ସମ୍ମାନ"
    " କିସାନ-ସମ୍ମାନ କିଷାନ-ନିଧି କିସାନ-ନିଧି କିଷାନ-ଟଙ୍କା କିସାନ-ଟଙ୍କା କିଷାନ-ପଇସା କୃଷକ-ସମ୍ମାନ ମୋଦି-ଟଙ୍କା ମୋଦୀ-ଟଙ୍କା"
    " ମୋଦି-ପଇସା ଚାଷୀ-ଟଙ୍କା କାଳିଆ କାଳିଆ-ଯୋଜନା କାଳିଆ-ଟଙ୍କା କିସାନ-କିସ୍ତି ସିଏମ-କିସାନ ସିଏମ୍-କିଷାନ ସିଏମ୍-କିସାନ"
    " ମୁଖ୍ୟମନ୍ତ୍ରୀ-କିଷାନ pm-kisan pm-kishan pmkisan pm-kisanra kisan-samman kisan-nidhi kisan-tanka"
    " kisan-paisa modi-tanka kalia kaliya kalia-yojana kalia-tanka cm-kisan",
    "mgnrega": "ମନରେଗା ମନରେଗାର ନରେଗା ନରେଗାର ଏମଜିଏନଆରଇଜିଏ ଜବ-କାର୍ଡ ଜବକାର୍ଡ ଜବ-କାର୍ଡର ଶହେ-ଦିନ ଶହେ-ଦିନିଆ"
    " ଶହେ-ଦିନର ଶହେଦିନିଆ ଶହେ-ଦିନିଆ-କାମ nrega narega manrega mgnrega nregara job-card jobcard"
    " job-cardra sahe-dina sahe-dinia sahe-dinia-kama",
    "pension": "ପେନସନ ପେନ୍ସନ ପେନସନ୍ ପେନସନର ଭତ୍ତା ଭତ୍ତାର ଭତ୍ତାଟା ବାର୍ଦ୍ଧକ୍ୟ ବାର୍ଦ୍ଧକ୍ୟ-ଭତ୍ତା ବୃଦ୍ଧା-ଭତ୍ତା"
    " ବୃଦ୍ଧ-ଭତ୍ତା ବିଧବା-ଭତ୍ତା ମଧୁବାବୁ ମଧୁବାବୁ-ପେନସନ ଭତ୍ତା-ଟଙ୍କା ବୁଢ଼ା-ଭତ୍ତା pension pensan pensionra bhatta"
    " bhata bhattara bardhakya bardhakya-bhatta brudhha-bhatta bruddha-bhatta bidhaba-bhatta"
    " madhubabu madhu-babu",
    "subsidy": "ସବସିଡି ସବସିଡ଼ି ସବ୍‌ସିଡି ଗ୍ୟାସ-ସବସିଡି ଗ୍ୟାସ୍-ସବସିଡି ଗ୍ୟାସ-ଟଙ୍କା ଗ୍ୟାସ-ପଇସା ଡିବିଟି ସରକାରୀ-ଟଙ୍କା"
    " ସରକାରୀ-ପଇସା ସରକାରଙ୍କ-ଟଙ୍କା ସୁଭଦ୍ରା ସୁଭଦ୍ରା-ଟଙ୍କା ସୁଭଦ୍ରା-ଯୋଜନା ସୁଭଦ୍ରାର ବୃତ୍ତି ଛାତ୍ରବୃତ୍ତି ସ୍କଲାରସିପ"
    " ଯୋଜନା-ଟଙ୍କା ଯୋଜନା-ପଇସା ଯୋଜନାର ଆବାସ-ଯୋଜନା ଆବାସ ଘର-ଟଙ୍କା ଅନୁଦାନ ସହାୟତା-ଟଙ୍କା ରିହାତି subsidy"
    " sabsidi gas-subsidy gas-tanka dbt sarkari-tanka sarkari-paisa subhadra subhadra-tanka"
    " subhadra-yojana brutti chhatrabrutti scholarship yojana-tanka awas-yojana abas anudana"
    " rihati ସରକାର-ଦେଉଥିବା ସରକାର-ଦେଇଥିବା ସରକାରଙ୍କ ସରକାରୀ-ସହାୟତା sarkar-deuthiba",
    "wages": "ମଜୁରି ମଜୁରୀ ମଜୁରିର ଦରମା ଦରମାଟା ବେତନ ସାଲାରି ସ୍ୟାଲାରି ମୂଲ କାମ-ଟଙ୍କା କାମର-ଟଙ୍କା majuri majurira"
    " darama betana salary mula kama-tanka",
    "card": "କାର୍ଡ କାର୍ଡଟା କାର୍ଡର କାର୍ଡକୁ କାର୍ଡରେ କାର୍ଡଖଣ୍ଡ କାର୍ଡଟି ଡେବିଟ-କାର୍ଡ ଡେବିଟ୍-କାର୍ଡ ରୁପେ ରୁପେ-କାର୍ଡ"
    " ଏଟିଏମ-କାର୍ଡ ଏଟିଏମ୍-କାର୍ଡ ଏଟିଏମକାର୍ଡ card cardta cardra cardku cardre kard debit-card rupay"
    " rupay-card atm-card କାର୍ଡବି କାର୍ଡସହ",
    "atm": "ଏଟିଏମ ଏଟିଏମ୍ ଏଟିଏମର ଏଟିଏମରୁ ଏଟିଏମରେ ଏ-ଟି-ଏମ୍ atm atmra atmru atmre etiem ଟଙ୍କା-ଉଠା-ମେସିନ"
    " ଟଙ୍କା-ବାହାର-ମେସିନ ଟଙ୍କା-ଉଠାଇବା-ମେସିନ tanka-utha-machine",
    "block": "ବନ୍ଦ ବନ୍ଦ-କରନ୍ତୁ ବନ୍ଦ-କରିଦିଅ ବନ୍ଦ-କରିଦିଅନ୍ତୁ ବନ୍ଦ-କର ବ୍ଲକ ବ୍ଲକ୍ ବ୍ଲକ୍-କରନ୍ତୁ ଲକ ଲକ୍ ଲକ-କରନ୍ତୁ ଅଟକାନ୍ତୁ"
    " ଅଟକାଅ ଅଟକାଇ ଅଟକେଇ ରୋକନ୍ତୁ banda bandha band banda-karantu banda-kari block blok lock"
    " atakantu atakaa atakei rokantu"
    " ଚାଲୁ-ରଖନ୍ତୁ-ନାହିଁ ଚାଲୁ-ରଖନି ଚାଲୁ-ନରହୁ ନିଷ୍କ୍ରିୟ-କରନ୍ତୁ ସ୍ଥଗିତ ବନ୍ଦ-କରାନ୍ତୁ"
    " ବନ୍ଦ-କରିବାକୁ ବ୍ଲକ-କରିଦିଅ"
    " ନପାରୁ ଉଠାଇ-ନପାରୁ ଉଠେଇ-ନପାରୁ ନପାରନ୍ତୁ ଉଠାଇ-ନପାରନ୍ତୁ",
    "lost": "ହଜିଗଲା ହଜି-ଗଲା ହଜିଛି ହଜିଯାଇଛି ହଜି ହଜେଇ ହଜାଇ ହଜେଇଦେଲି ହଜାଇଦେଲି ହଜିଗଲାଣି ପଡ଼ିଗଲା ପଡ଼ି-ଗଲା ପଡ଼ିଯାଇଛି"
    " ମିଳୁନି ମିଳୁନାହିଁ ମିଳୁ-ନାହିଁ ପାଉନି ପାଉନାହିଁ ଖୋଜି-ପାଉନି କେଉଁଠି-ପଡ଼ିଗଲା ଛାଡ଼ିଆସିଲି ଭୁଲିଆସିଲି ହରାଇ ହରେଇ haji-gala"
    " hajigala hajichi hajijaichi haji hajei hajeideli hajaideli padigala padi-gala padijaichi"
    " miluni milunahi milu-nahi pauni khoji-pauni harai harei lost ପାଉ-ନାହିଁ କେଉଁଠି-ରଖିଛି କେଉଁଠି-ରଖିଲି"
    " କେଉଁଠି-ରଖିଛି-ମନେ-ନାହିଁ keunthi-rakhichi"
    " ଛାଡ଼ି-ଆସିଲି ଛାଡ଼ି-ଆସିଛି ଛାଡ଼ି-ଦେଇ-ଆସିଲି ଭୁଲି-ଆସିଲି ଛାଡ଼ିକି-ଆସିଲି ହଜିଯାଇଛି-ବୋଧେ ହଜେଇଛି"
    " ହଜାଇଛି ହଜିଥିଲା ଖୋଜିଲି-ପାଇଲିନି ପାଉନାହିଁ-କୋଉଠି ମିଳିଲାନି-କାର୍ଡ ନିଖୋଜ ଗିଳି ଗିଳିଦେଲା"
    " ଗିଳି-ଦେଲା ଗିଳିଗଲା ମେସିନ-ଭିତରେ gili-dela gilidela chhadi-asili"
    " ରାସ୍ତାରେ-ପଡ଼ିଗଲା ରାସ୍ତାରେ-ପଡ଼ି ବାଟରେ-ପଡ଼ିଗଲା",
    "stolen": "ଚୋରି ଚୋରି-ହୋଇଗଲା ଚୋରି-ହେଇଗଲା ଚୋରି-ହୋଇଛି ଚୋରିହେଲା ଚୋରି-ଗଲା ଚୋର ଚୋରେଇ ଚୋରାଇ ଚୋରେଇନେଲା"
    " ପକେଟମାର ପକେଟମାରି ପକେଟ-ମାରିନେଲା ଛଡ଼ାଇ ଛଡ଼େଇ ଛଡ଼ାଇନେଲା ଛଡ଼େଇନେଲା ଛିନତାଇ ଲୁଟ chori chori-heigala"
    " chori-hoigala chori-hoichi chori-gala chora chorei chorai choreinela pocketmar paketmar"
    " chhadai chhadei chhadai-nela chadei-nela chhinatai lut",
    "purse": "ପର୍ସ ପର୍ସଟା ମନିପର୍ସ ମନିବ୍ୟାଗ ମନିବ୍ୟାଗଟା ବ୍ୟାଗ ବ୍ୟାଗଟା ପକେଟ ପକେଟରୁ ଥଳି ମୁଣି ୱାଲେଟ purse parsa"
    " moneybag manibag bag pocket pocketru thali muni wallet",
    "fraud": "ଠକେଇ ଠକାମି ଠକ ଠକିଦେଲା ଠକି-ଦେଲା ଠକିଗଲି ଠକି-ନେଲା ଠକିନେଲା ଠକିଛି ଠକାଇ ଠକାଇଦେଲା ପ୍ରତାରଣା ପ୍ରତାରିତ"
    " ଜାଲିଆତି ଜାଲିଆତ ଫ୍ରଡ ଫ୍ରଡ୍ ଫ୍ରଡ-ହୋଇଛି ସ୍କାମ ହ୍ୟାକ ଧୋକା ଲୁଟିନେଲା ଲୁଟି thakei thakami thaka thakidela"
    " thaki-dela thakigali thaki-nela thakinela thakichi thakai pratarana jaliati fraud frod"
    " fraud-hoichi scam hack dhoka luti-nela ଠକି ଠକି-ନେଇଗଲେ ଠକିଦେଲେ ଠକିନେଲେ thaki thakidele"
    " thaki-neigale"
    " ବୋକା-ବନାଇ ବୋକା-ବନେଇ ଲୁଟିନେଲେ ଲୁଟି-ନେଲା ଲୁଟି-ନେଲେ ଚିଟିଂ ଫାନ୍ଦରେ ଠକାମିରେ ଠକିଲା ଠକିଲେ"
    " ଠକାହେଲି cheating"
    " ଠକାଇନେଲେ ଠକେଇନେଲେ ଲୁଟପାଟ ଠକିଦେଇ ଠକିକରି",
    "without_me": "ମୁଁ-କରିନି ମୁଁ-କିଛି-କରିନି କିଛି-କରିନି ମୁଁ-ଉଠାଇନି ମୁଁ-ଉଠେଇନି ଉଠେଇନି ଉଠାଇନି ଉଠେଇନାହିଁ ମୁଁ-କାଢ଼ିନି କାଢ଼ିନି"
    " ମୁଁ-ପଠାଇନି ପଠାଇନି ମୋ-ଅଜାଣତରେ ମୋ-ଅଜଣାରେ ଅଜାଣତରେ ଅଜଣାରେ ନଜଣାଇ ମୋତେ-ନଜଣାଇ ମୋତେ-ନକହି ନପଚାରି"
    " ବିନା-ଅନୁମତିରେ କିଏ-ଉଠାଇ କିଏ-ଉଠେଇ କେହି-ଉଠାଇ କିଏ-ଜଣେ କେହି-ଜଣେ କିଏ-ନେଲା କେହି-ନେଲା ଅନ୍ୟ-କେହି ଆଉ-କିଏ ଜାଣିନି-କିଏ"
    " ଆପେଆପେ ଆପଣାଛାଏଁ ଅଜଣା ଅଚିହ୍ନା ଚିହ୍ନିନି ଟିପଚିହ୍ନ ଆଙ୍ଗୁଠି-ଛାପ ମୁଁ-ନୁହେଁ mu-karini mu-kichi-karini"
    " kichi-karini mu-uthaini mu-utheini utheini uthaini mu-kadhini kadhini mu-pathaini"
    " mo-ajanatare ajanatare ajanare najanai mote-najanai napachari kie-uthai kie-jane"
    " kehi-jane kie-nela anya-kehi au-kie janini-kie ape-ape ajana achinha tipachinha unknown"
    " ଉଠାଇ-ନେଲା ଉଠାଇ-ନେଲେ ଉଠାଇ-ନେଇଛି ଉଠେଇ-ନେଲା ଉଠେଇ-ନେଲେ କାଢ଼ି-ନେଲା କାଢ଼ିନେଲା କାଢ଼ିନେଲେ uthai-nela"
    " uthai-nele uthei-nela kadhi-nela kadhinela"
    " କିଛି-ନ-କରି ନ-କରି ନକରି କିଛି-ନକରି ନ-ପଚାରି ନ-ଜଣାଇ ଜଣାନାହିଁ-କିଏ ଅନୁମତି-ବିନା ବିନା-ପଚାରି"
    " ମୁଁ-ତ-କରିନି କିଛି-ବି-କରିନି na-kari kichi-na-kari",
    "otp": "ଓଟିପି ଓଟିପିଟା ଓଟିପି-କହିଦେଲି ଓଟିପି-ଦେଇଦେଲି ଓଟିପି-ନେଇ ଓଟିପି-ମାଗି ଓ-ଟି-ପି ଲିଙ୍କ-ଖୋଲିଲି ଲିଙ୍କରେ-କ୍ଲିକ ଲିଙ୍କ-ଦବାଇଲି"
    " ଲିଙ୍କକୁ ଲିଙ୍କରେ ପିନ-କହିଦେଲି ପିନ-ଦେଇଦେଲି କୋଡ-କହିଦେଲି otp otp-kahideli otp-deideli otp-nei otp-magi"
    " o-t-p link-khulili linkre-click link-re-click linkre pin-kahideli pin-deideli"
    " code-kahideli",
    "fake_call": "ଫୋନ-କରି ଫୋନ୍-କରି ଫୋନ-କଲା ଫୋନ-କରିଥିଲା ଫୋନ-ଆସିଲା ଫୋନ-ଆସିଥିଲା ନକଲି ନକଲି-ଫୋନ ଭୁଆ ଭୁଆଁ ଠକ-ଫୋନ"
    " ମିଛ ମିଛ-କହି ବ୍ୟାଙ୍କ-ଲୋକ-ବୋଲି ବ୍ୟାଙ୍କରୁ-କହୁଛି ବୋଲି-କହି କଲ-କରି କଲ-ଆସିଥିଲା ଅଜଣା-ନମ୍ବର ଅଜଣା-ଲୋକ phone-kari"
    " phone-kala phone-karithila phone-asila phone-asithila nakali nakali-phone bhua micha"
    " micha-kahi bank-loka-boli boli-kahi call-kari call-asithila ajana-number ajana-loka"
    " କେୱାଇସି-ନାଁ-କହି କେୱାଇସି-ନାଁରେ ନାଁ-କହି ନାଁ-କରି କେୱାଇସି-କହି kyc-nan-kahi nan-kahi",
    "loan": "ଲୋନ ଲୋନ୍ ଲୋନର ଲୋନଟା ଋଣ ଋଣର ଋଣଟା ରିଣ କରଜ ଧାର ଦେଣା ଉଧାର loan loanra lon runa rina"
    " rinara karaja dhara udhara",
    "loan_kind": "ଗାଡ଼ି ଗାଡ଼ିର ଟ୍ରାକ୍ଟର ଟ୍ରାକ୍ଟରର ଘର-ଲୋନ ଘର-ତିଆରି ଦୋକାନ ଗାଈ ପାଠପଢ଼ା ଶିକ୍ଷା ଏଜୁକେସନ ପର୍ସନାଲ ହୋମ"
    " ମୁଦ୍ରା ବାଇକ ବାଇକର ବ୍ୟବସାୟ ପମ୍ପ ମାଛ-ଚାଷ gadi gadira tractor ghara-loan dokana gai pathapadha"
    " sikhya education personal home mudra bike bikera byabasaya pump"
    " ଗାଈ-କିଣା କିଣା କିଣିବା ଜମି-କିଣା ବେପାର ଛେଳି-ଚାଷ ସିଲେଇ-ମେସିନ ରିକ୍ସା",
    "apply": "ଲୋନ-ଦରକାର ଲୋନ-ନେବି ଲୋନ-ନେବାକୁ ଲୋନ-ମିଳିବ ଲୋନ-ଦିଅନ୍ତୁ ନୂଆ-ଲୋନ ଋଣ-ଦରକାର ଋଣ-ନେବି ଋଣ-ମିଳିବ ଆବେଦନ"
    " ଆବେଦନ-କରିବି ଦରଖାସ୍ତ ଆପ୍ଲାଇ ନୂଆ-ଖାତା ଖାତା-ଖୋଲିବା ଖାତା-ଖୋଲିବି ଖାତା-ଖୋଲିବାକୁ ଆକାଉଣ୍ଟ-ଖୋଲିବାକୁ ଆକାଉଣ୍ଟ-ଖୋଲିବି"
    " ନୂଆ-ଆକାଉଣ୍ଟ ନୂଆ-କାର୍ଡ କାର୍ଡ-ଦରକାର କାର୍ଡ-କରିବାକୁ ମଞ୍ଜୁର loan-darkar loan-nebi loan-nebaku"
    " loan-miliba nua-loan runa-darkar runa-nebi runa-miliba abedana darakhasta apply nua-khata"
    " khata-kholiba khata-kholibi khata-kholibaku account-kholibaku account-kholibi nua-account"
    " nua-card card-darkar manjur",
    "instalment": "କିସ୍ତି କିସ୍ତିର କିସ୍ତିଟା କିସ୍ତୀ କିସ୍ତିରେ ଇଏମଆଇ ଇ-ଏମ-ଆଇ ଇଏମଆଇର ଇନଷ୍ଟଲମେଣ୍ଟ kisti kistira"
    " kistita emi e-m-i emira installment",
    "due": "ବାକି ବାକୀ ବାକି-ଅଛି ବାକିଟା ବକେୟା ଦେବାକୁ-ପଡ଼ିବ ଦେବାକୁ-ହେବ ଦେବାର-ଅଛି ଦବାକୁ-ହେବ ଦବାକୁ-ପଡ଼ିବ ଦେବାକୁ-ଅଛି"
    " ଭରିବାକୁ-ହେବ ଶୁଝିବାକୁ-ହେବ ଶୁଝିବାକୁ-ପଡ଼ିବ ଡିଉ ଓଭରଡିଉ ଆଉଟଷ୍ଟାଣ୍ଡିଂ ଦେୟ କେତେ-ଦେବାକୁ ଶେଷ-ତାରିଖ କଟିବାର-ଅଛି baki"
    " baki-achi bakeya debaku-padiba debaku-heba debara-achi dabaku-heba daba-ku-heba"
    " bharibaku-heba sujhibaku-heba due overdue outstanding kete-debaku sesa-tarikha"
    " sesha-tarikha sesa-tarikh"
    " ଆଉ-କେତେ କେତେ-କଟିବ ଶୁଝା-ବାକି କେତେ-ଶୁଝିବି au-kete kete-katiba",
    "pay": "ଶୁଝିବା ଶୁଝିବାକୁ ଶୁଝିବି ଶୁଝା ଶୁଝାଇବା ପରିଶୋଧ ପରିଶୋଧ-କରିବା ଭରିବା ଭରିବାକୁ ଭରିବି ଫେରସ୍ତ ଫେରାଇବା ଦେବା-ପଇଠ"
    " ପଇଠ sujhiba sujhibaku sujhibi sujha parisodha bhariba bharibaku bharibi pherasta paitha"
    " ଫେରାଇବାକୁ ଫେରାଇବାକୁ-ହେବ ଛିଣ୍ଡାଇବା ଛିଣ୍ଡେଇବି ଶୁଝିବାର",
    "interest": "ସୁଧ ସୁଧର ସୁଧଟା କଳନ୍ତର ଇଣ୍ଟରେଷ୍ଟ sudha sudhara suda interest",
    "when": "କେବେ କେବେକୁ କେବେ-ସୁଦ୍ଧା କେଉଁ-ତାରିଖ କେଉଁ-ତାରିଖରେ କେତେ-ତାରିଖ କେତେ-ତାରିଖରେ କୋଉ-ତାରିଖ ତାରିଖ"
    " ତାରିଖଟା ତାରିଖରେ କେଉଁଦିନ କେଉଁ-ଦିନ କୋଉଦିନ ଡେଟ ଲାଷ୍ଟ-ଡେଟ kebe kebeku kebe-suddha keun-tarikha"
    " kete-tarikha kete-tarikh kete-tarikhre tarikha tarikh tarikhare keundina kou-dina date"
    " last-date",
    "kcc": "କେସିସି କେସିସିର କେସିସିରେ କେ-ସି-ସି କିଷାନ-କ୍ରେଡିଟ-କାର୍ଡ କିସାନ-କ୍ରେଡିଟ-କାର୍ଡ କିଷାନ-କ୍ରେଡିଟ-କାର୍ଡରେ"
    " କିସାନ-କ୍ରେଡିଟ-କାର୍ଡରେ କିସାନ-କ୍ରେଡିଟ-କାର୍ଡର କିଷାନ-କାର୍ଡ କିସାନ-କାର୍ଡ କିସାନ-କାର୍ଡର କୃଷକ-କାର୍ଡ ଚାଷ-କାର୍ଡ"
    " ଚାଷ-କାର୍ଡର ଚାଷୀ-କାର୍ଡ ଚାଷ-ଲୋନ ଚାଷ-ଲୋନର ଚାଷ-ଋଣ ଚାଷ-ଋଣର ଚାଷୀ-ଲୋନ ଚାଷୀ-ଋଣ କୃଷି-ଋଣ କୃଷି-ଲୋନ କୃଷି-ଋଣର"
    " ଫସଲ-ଋଣ ଫସଲ-ଲୋନ ଗ୍ରୀନ-କାର୍ଡ କିସାନ-ଲୋନ କିଷାନ-ଲୋନ kcc kccra kcc-ra kccre k-c-c kisan-credit-card"
    " kisan-credit kisan-card kishan-card krushaka-card chasa-card chasi-card chasa-loan"
    " chasa-runa chasi-loan krushi-runa krushi-loan krusi-loan phasala-runa fasal-loan"
    " green-card kisan-loan ଚାଷ-ଲୋନଟା ଚାଷ-ଲୋନକୁ ଚାଷ-ଋଣଟା ଚାଷ-ପାଇଁ-ଲୋନ କିସାନ-କାର୍ଡରେ କିସାନ-କାର୍ଡରୁ"
    " କିଷାନ-କାର୍ଡରେ କିସାନ-କ୍ରେଡିଟ-କାର୍ଡରୁ ଚାଷ-କାର୍ଡରେ"
    " କୃଷକ-କ୍ରେଡିଟ-କାର୍ଡ କୃଷକ-କ୍ରେଡିଟ-କାର୍ଡର କୃଷକ-କ୍ରେଡିଟ-କାର୍ଡରେ କିଷାନ-କ୍ରେଡିଟ-କାର୍ଡର"
    " କିଷାନ-କ୍ରେଡିଟ-କାର୍ଡରୁ କିଷାନ-କାର୍ଡର କୃଷି-କାର୍ଡ କେସିସି-ଲୋନ କେସିସି-ଋଣ ଫସଲ-ଋଣର"
    " krushaka-credit-card",
    "limit": "ଲିମିଟ ଲିମିଟ୍ ଲିମିଟଟା ଲିମିଟର ସୀମା ସର୍ବାଧିକ limit limitra sima sarbadhika",
    "gold": "ସୁନା ସୁନାର ସୁନା-ଲୋନ ଗହଣା ଗହଣାର ଅଳଙ୍କାର ଗୋଲ୍ଡ ଗୋଲ୍ଡ-ଲୋନ ବନ୍ଧକ ବନ୍ଧା ବନ୍ଧା-ପକାଇ suna sunara"
    " suna-loan gahana alankara gold gold-loan bandhaka bandha",
    "auction": "ନିଲାମ ନିଲାମର ନିଲାମୀ ନିଲାମ-ହେବ ଅକ୍ସନ nilama nilam nilami auction",
    "crop": "ଫସଲ ଫସଲର ଫସଲଟା ଚାଷ ଚାଷର ଚାଷବାସ ଧାନ ଧାନର ଜମି ଜମିର ଜମିରେ ବିଲ କ୍ଷେତ ଅମଳ ମୁଗ phasala fasal"
    " phasal phasalara chasa chasara dhana dhanara jami jamira jamire bila kheta amala",
    "insurance": "ବୀମା ବିମା ବୀମାର ବୀମାଟା ଇନସୁରାନ୍ସ ପଲିସି ପ୍ରିମିୟମ ଫସଲ-ବୀମା ଫସଲବୀମା bima bimara"
    " insurance policy premium phasala-bima fasal-bima pmfby",
    "damage": "କ୍ଷତି କ୍ଷତିର କ୍ଷୟକ୍ଷତି ନଷ୍ଟ ନଷ୍ଟ-ହୋଇଛି ନଷ୍ଟ-ହୋଇଗଲା ବନ୍ୟା ବନ୍ୟାରେ ବଢ଼ି ବଢ଼ିପାଣି ବାତ୍ୟା ବାତ୍ୟାରେ କୁଆପଥର"
    " ମରୁଡ଼ି ମରୁଡ଼ିରେ ପୋକ ପୋକରେ ବୁଡ଼ିଗଲା ବୁଡ଼ି ଭାସିଗଲା କ୍ଷତିପୂରଣ ବର୍ଷାରେ kshati khyati kshatira nasta"
    " nasta-hoichi nasta-heigala banya banyare badhi batya batyare kuapathara marudi poka"
    " budigala budi-gala bhasigala kshatipurana khyatipurana barsare",
    "shg": "ସ୍ୱୟଂ-ସହାୟକ ସ୍ୱୟଂ-ସହାୟକ-ଗୋଷ୍ଠୀ ସ୍ୱୟଂସହାୟକ-ଗୋଷ୍ଠୀ ଗୋଷ୍ଠୀ ଗୋଷ୍ଠୀର ଦଳ ଦଳର ମହିଳା-ଦଳ ମହିଳା-ଗୋଷ୍ଠୀ"
    " ମହିଳା-ସମିତି ସମିତି ଗ୍ରୁପ ଗ୍ରୁପର ଗ୍ରୁପ-ଲୋନ ଏସଏଚଜି ମିଶନ-ଶକ୍ତି shg s-h-g swayam-sahayaka"
    " swayam-sahayaka-gosthi gosthi gosthira dala dalara mahila-dala mahila-gosthi"
    " mahila-samiti samiti group groupra mission-shakti misan-sakti",
    "branch": "ଶାଖା ଶାଖାଟା ଶାଖାର ଶାଖାରେ ବ୍ରାଞ୍ଚ ବ୍ରାଞ୍ଚଟା ବ୍ରାଞ୍ଚର ବ୍ରାଞ୍ଚରେ ବ୍ୟାଙ୍କ-ଶାଖା ବ୍ୟାଙ୍କ-ଅଫିସ sakha"
    " shakha sakhara branch brancha branchra ଆପଣଙ୍କ-ଅଫିସ ବ୍ୟାଙ୍କର-ଅଫିସ ଆପଣଙ୍କ-ଅଫିସର bank-office",
    "bank": "ବ୍ୟାଙ୍କ ବ୍ୟାଙ୍କର ବ୍ୟାଙ୍କରେ ବ୍ୟାଙ୍କକୁ ବ୍ୟାଙ୍କରୁ ବେଙ୍କ ବ୍ୟାଙ୍କଟା bank bankra bankre bankku byanka",
    "village": "ଗାଁ ଗାଁର ଗାଁରେ ଗ୍ରାମ ଗ୍ରାମର ସହର ସହରରେ ଅଞ୍ଚଳ ଅଞ୍ଚଳରେ ଜାଗା ଜିଲ୍ଲା ପିନକୋଡ ପିନ-କୋଡ ଏଠି ଏଠାରେ"
    " ଆମ-ପଞ୍ଚାୟତରେ ଆମ-ପଞ୍ଚାୟତ ଆମ-ବ୍ଲକରେ"
    " ଏଇଠି ଆମ-ଗାଁ ଆମ-ପାଖ ଆମ-ଏଠି ଏପଟେ gan gaon gaan ganra ganre grama sahara sahar anchala jaga"
    " jilla pincode pin-code ethi ethare eithi ama-ganre ama-ethi",
    "bank_mitra": "ବ୍ୟାଙ୍କ-ମିତ୍ର ବ୍ୟାଙ୍କମିତ୍ର ବ୍ୟାଙ୍କ-ମିତ୍ରଙ୍କ ବ୍ୟାଙ୍କ-ସଖୀ ବ୍ୟାଙ୍କ-ସାଥୀ ସିଏସପି ବିସି ଗ୍ରାହକ-ସେବା-କେନ୍ଦ୍ର"
    " ଗ୍ରାହକ-ସେବା ମିନି-ବ୍ୟାଙ୍କ ବ୍ୟାଙ୍କ-ଏଜେଣ୍ଟ bank-mitra bankmitra bank-sakhi csp bc grahaka-seba"
    " grahaka-seba-kendra mini-bank",
    "where": "କେଉଁଠି କେଉଁଠାରେ କୋଉଠି କୋଉଠାରେ କାହିଁ କେଉଁ-ଜାଗାରେ କେଉଁଠି-ଅଛି କେଉଁଠି-ମିଳିବ କୁଆଡ଼େ keunthi keunthare"
    " kouthi kauthi keuthi kahin keunthi-achi kouthi-achi kuade"
    " କୋଉ-ବାଟେ କେଉଁ-ବାଟେ କୋଉ-ପଟେ କେଉଁ-ପଟେ କେଉଁ-ଦିଗରେ କୋଉ-ଜାଗାରେ କୁଆଡ଼େ-ଯିବି",
    "near": "ପାଖ ପାଖରେ ପାଖର ପାଖାପାଖି ପାଖ-ଆଖ ପାଖ-ଆଖରେ ପାଖଆଖରେ ଆଖପାଖ ଆଖପାଖରେ ନିକଟ ନିକଟରେ ନିକଟସ୍ଥ ନିକଟତମ"
    " ସବୁଠୁ-ପାଖ ଏଇ-ପାଖରେ pakha pakhare pakhara pakhapakhi pakha-akhare akhapakha akhapakhare"
    " nikata nikatare nikatastha nearest sabuthu-pakha ei-pakhare"
    " ଆଖ-ପାଖ ଆଖ-ପାଖରେ ପାଖପାଖ ଲାଗିକି କଡ଼ରେ ପାଖେଇ",
    "address": "ଠିକଣା ଠିକଣାଟା ଠିକଣାର ଲୋକେସନ ଆଡ୍ରେସ ରାସ୍ତା କେମିତି-ଯିବି ବାଟ thikana thikanata location"
    " address rasta kemiti-jibi"
    " ରାସ୍ତାରେ କୋଉ-ରାସ୍ତା କୋଉ-ରାସ୍ତାରେ କେଉଁ-ରାସ୍ତାରେ",
    "open_hours": "ଖୋଲା ଖୋଲେ ଖୋଲିବ ଖୋଲୁଛି ଖୋଲା-ରହେ ଖୋଲା-ଅଛି କେତେଟାରେ କେତେଟାରୁ କେତେଟା-ପର୍ଯ୍ୟନ୍ତ"
    " କେତେଟାଯାଏ କେତେ-ବେଳେ-ଖୋଲେ କେତେବେଳେ କେତେବେଳେ-ଖୋଲେ କେତେବେଳ-ଯାଏ ସମୟ ସମୟଟା ଟାଇମ ଟାଇମିଂ ଛୁଟି ଲଞ୍ଚ"
    " ବନ୍ଦ-ହୁଏ ବନ୍ଦ-ରହେ khola khole kholiba kholuchi khola-rahe keteta-re ketetare ketetaru"
    " kete-bele ketebele kete-bele-khole ketebele-khole samaya time timing chhuti chuti lunch"
    " banda-hue banda-rahe",
    "complaint": "ଅଭିଯୋଗ ଅଭିଯୋଗଟା ଅଭିଯୋଗର ଅଭିଯୋଗଟି ଆପତ୍ତି-ଅଭିଯୋଗ ଗୁହାରି ଗୁହାରିର ନାଲିସ କମ୍ପ୍ଲେନ କମ୍ପ୍ଲେନର"
    " କମ୍ପ୍ଲେନଟା କମ୍ପ୍ଲେଣ୍ଟ କମ୍ପ୍ଲେନ୍ abhijoga abhiyoga avijoga abhijog abhiyog abhijogara guhari"
    " nalisa complaint complain komplen complainta"
    " ନାଲିଶ ଅଭିଯୋଗକୁ ଅଭିଯୋଗପତ୍ର କମ୍ପ୍ଲେନକୁ ଆପତ୍ତି",
    "lodge": "ଲେଖନ୍ତୁ ଲେଖିନିଅନ୍ତୁ ଲେଖି ଲେଖିବା ଲେଖାଇବି ଲେଖେଇବି ଲେଖାଇବାକୁ ଦାଖଲ ଦାଖଲ-କରିବି ଜଣାଇବି ଜଣାଇବାକୁ ଜଣେଇବି"
    " ଦେବି ଦେବାକୁ-ଚାହେଁ କରିବାକୁ-ଚାହେଁ କରିବାକୁ-ଚାହୁଁଛି କରିବାର-ଅଛି କରିବି ପଞ୍ଜିକରଣ ନୂଆ-ଅଭିଯୋଗ ଅଭିଯୋଗ-କରିବି ଅଭିଯୋଗ-ଦେବି"
    " ଅଭିଯୋଗ-କରିବାକୁ ଅଭିଯୋଗ-କରିବାର ରେଜିଷ୍ଟର ନୋଟ-କରନ୍ତୁ lekhantu lekhi-niantu lekhiniantu lekhi lekhibi"
    " lekheibi lekhaibi dakhal dakhala janaibi janaibaku debi karibaku-chahen"
    " karibaku-chahunchi karibara-achi karibi nua-abhijoga abhijoga-karibi abhiyoga-karibi"
    " register"
    " କରିବା-ଦରକାର କରିବାକୁ-ଅଛି ଲେଖାଇବାର-ଅଛି ଦେବାର-ଥିଲା ଜଣାଇବାର-ଅଛି ଲେଖି-ରଖନ୍ତୁ ଲେଖି-ନିଅନ୍ତୁ"
    " kariba-darkar lekhi-rakhantu",
    "problem": "ସମସ୍ୟା ସମସ୍ୟାର ଅସୁବିଧା ଅସୁବିଧାର ଝାମେଲା ହଇରାଣ ହରକତ ଗଣ୍ଡଗୋଳ ପ୍ରବ୍ଲେମ ଖରାପ ଖରାପ-ବ୍ୟବହାର"
    " ଦୁର୍ବ୍ୟବହାର କାମ-କରୁନି କାମ-ହେଉନି ଚାଲୁନି ଅଟକିଛି ଅଟକିଯାଇଛି ଲାଗିରହିଛି ଭୁଲ ଭୁଲ୍ ଘୁସ ଲାଞ୍ଚ ଗାଳି ଦୁଇଥର samasya"
    " samasyara asubidha jhamela hairana gandagola problem kharap kharapa kharap-byabahara"
    " durbyabahara kama-karuni kama-heuni chaluni atakichi bhul ghusa lancha gali ଅଟକି ଅଟକି-ଗଲା"
    " ଅଟକିଗଲା ataki ataki-gala atakigala"
    " କମ୍-ଦେଲା କମ-ଦେଲା କମ-ଦେଲେ କମ୍-ଦେଲେ ଅପମାନ ଗାଳିଗୁଲଜ ହଇରାଣ-କରୁଛନ୍ତି ଅବହେଳା ଡେରି-କରୁଛନ୍ତି"
    " ବେଶି-ଟଙ୍କା-ନେଲା ବେଶି-ନେଲା kam-dela apamana"
    " ଖରାପ-କଥା ବାଜେ-କଥା ଖରାପ-ବ୍ୟବହାର-କଲେ ଖରାପ-ଆଚରଣ",
    "refuses": "କରୁନାହାନ୍ତି କରୁନି ଦେଉନାହାନ୍ତି ଦେଉନି ଦଉନାହାନ୍ତି ଦଉନି କରିଦେଉନାହାନ୍ତି ଦଉଡ଼ାଉଛନ୍ତି ଦୌଡ଼ାଉଛନ୍ତି ଘୁରାଉଛନ୍ତି"
    " ବୁଲାଉଛନ୍ତି ଫେରାଇ-ଦେଉଛନ୍ତି ଫେରାଇଦେଲେ ଫେରେଇଦେଲେ ତଡ଼ିଦେଲେ ଶୁଣୁନାହାନ୍ତି ଶୁଣୁନି ବାରମ୍ବାର-ଡାକୁଛନ୍ତି କାଲି-ଆସ"
    " ମନା-କରୁଛନ୍ତି ମନା-କଲେ karunahanti karuni deunahanti deuni daunahanti dauni daudauchanti"
    " ghurauchanti bulauchanti pherai-deuchanti pheraidele sununahanti sununi mana-karuchanti"
    " mana-kale ଦେଲେନି ଦେଲେ-ନାହିଁ ଦେଇନାହାନ୍ତି deleni",
    "not_come_out": "ବାହାରିଲାନି ବାହାରିଲା-ନାହିଁ ବାହାରିନି ବାହାରିନାହିଁ ଟଙ୍କା-ବାହାରିଲାନି ଟଙ୍କା-ବାହାରିଲା-ନାହିଁ"
    " ପଇସା-ବାହାରିଲାନି ଟଙ୍କା-ବାହାରିନି ଟଙ୍କା-ମିଳିଲାନି ଟଙ୍କା-ମିଳିନି ଟଙ୍କା-ପାଇଲିନି ଟଙ୍କା-ପାଇନି ଟଙ୍କା-ଆସିଲାନି"
    " ମେସିନରୁ-ଟଙ୍କା-ବାହାରିଲାନି baharilani baharila-nahi baharini baharinahi tanka-baharilani"
    " tanka-baharila-nahi paisa-baharilani tanka-miliani tanka-mililani tanka-paini"
    " tanka-asilani ବାହାରି-ନାହିଁ ଟଙ୍କା-ବାହାରି-ନାହିଁ",
    "what_became": "କଣ-ହେଲା କ'ଣ-ହେଲା କଣ-ହୋଇଛି କଣ-ହେଲାଣି ତାର-କଣ-ହେଲା କେତେ-ଦୂର କେତେ-ଦୂର-ଗଲା କେତେଦୂର"
    " କେତେଦୂର-ଗଲା ଆଗେଇଲା ସ୍ଥିତି ସ୍ଥିତି-କଣ ଅବସ୍ଥା ଷ୍ଟାଟସ ସ୍ଟାଟସ ଖବର ଖବର-କଣ ଖବର-କୁହନ୍ତୁ ଉତ୍ତର ଉତ୍ତର-ଆସିନି ଉତ୍ତର-ମିଳିନି"
    " ଜବାବ ସମାଧାନ ସମାଧାନ-ହେଲା ଫଇସଲା ନିଷ୍ପତ୍ତି ଅପଡେଟ kana-hela kana-hoichi kana-helani kete-dura"
    " kete-dura-gala ketedura agheila ageila sthiti sthiti-kana abastha status khabara khabar"
    " khabara-kana uttara uttara-asini jabaab samadhana samadhan samadhana-hela phaisala"
    " ତୁଟିଲା ତୁଟିଲା-କି ସୁଲଝିଲା କାମ-ହେଲା କାମ-ହେଲା-କି କଣ-କଲେ କେଉଁଠି-ଅଟକିଲା କେତେ-ଆଗେଇଲା"
    " କିଛି-ହେଲାକି kana-kale kama-hela",
    "ticket": "ଟିକେଟ ଟିକେଟ୍ ଟିକେଟ-ନମ୍ବର ଟିକଟ ଅଭିଯୋଗ-ନମ୍ବର ଅଭିଯୋଗର-ନମ୍ବର ରେଫରେନ୍ସ ରେଫରେନ୍ସ-ନମ୍ବର କମ୍ପ୍ଲେନ-ନମ୍ବର"
    " ticket ticket-number ticket-nambara tiket abhijoga-number abhijoga-nambara reference"
    " reference-number complaint-number",
    "aadhaar": "ଆଧାର ଆଧାର-କାର୍ଡ ଆଧାର୍ ଆଧାର-ନମ୍ବର ଆଧାରର ଆଧାରଟା adhar aadhar aadhaar adhara"
    " adhar-card aadhar-card",
    "link": "ଲିଙ୍କ ଲିଙ୍କ୍ ଲିଙ୍କ-କରିବା ଲିଙ୍କ-ହୋଇଛି ସଂଯୋଗ ସଂଯୁକ୍ତ ଯୋଡ଼ା ଯୋଡ଼ିବା ଯୋଡ଼ିବାକୁ ଯୋଡ଼ାଯାଇଛି ସିଡିଂ link linked"
    " link-kariba link-hoichi sanjoga joda jodiba jodibaku seeding seed",
    "kyc": "କେୱାଇସି କେ-ୱାଇ-ସି କେୱାଇସିର କେଵାଇସି ରି-କେୱାଇସି କାଗଜ କାଗଜପତ୍ର କାଗଜଗୁଡ଼ିକ ଡକୁମେଣ୍ଟ ଦଲିଲ ନଥି kyc"
    " k-y-c kycra rekyc re-kyc kagaja kagajapatra kagaj document nathi",
    "update": "ଅପଡେଟ ଅପଡେଟ୍ ଅପଡେଟ-କରିବା ନବୀକରଣ ରିନ୍ୟୁ update apdet renew nabikarana",
    "frozen": "ଫ୍ରିଜ ଫ୍ରିଜ୍ ଫ୍ରିଜ-ହୋଇଛି ହୋଲ୍ଡ ହୋଲଡ ଅଟକାଇ-ରଖିଛନ୍ତି ଲିଏନ freeze frozen hold friz"
    " atakai-rakhichanti lien",
    "dormant": "ଡରମାଣ୍ଟ ନିଷ୍କ୍ରିୟ ଅଚଳ ଇନଅପରେଟିଭ ବନ୍ଦ-ହୋଇଯାଇଛି ବନ୍ଦ-ହେଇଯାଇଛି ବନ୍ଦ-ଖାତା ବହୁତ-ଦିନ-ଚାଲିନି"
    " ପୁରୁଣା-ଖାତା dormant niskriya achala inoperative inactive banda-hoijaichi banda-heijaichi"
    " banda-khata puruna-khata",
    "activate": "ଚାଲୁ ଚାଲୁ-କରିବା ଚାଲୁ-କରନ୍ତୁ ଚାଲୁ-କରିବାକୁ ସଚଳ ସକ୍ରିୟ ଆକ୍ଟିଭେଟ ଏକ୍ଟିଭ ପୁଣି-ଚାଲୁ ଖୋଲିଦିଅନ୍ତୁ ଅନବ୍ଲକ"
    " chalu chalu-kariba chalu-karantu sachala sakriya activate active puni-chalu unblock",
    "why": "କାହିଁକି କାଇଁକି କେଉଁଥିପାଇଁ କଣ-ପାଇଁ କାରଣ kahinki kainki kahiki kana-pain karana",
    "state": "ଖାତା-ଚାଲୁ ଚାଲୁ-ଅଛି ଚାଲିଛି ଠିକ-ଅଛି-କି ଖାତାର-ସ୍ଥିତି ଆକାଉଣ୍ଟର-ସ୍ଥିତି ଖାତା-ବନ୍ଦ ଆକାଉଣ୍ଟ-ବନ୍ଦ"
    " ଖାତାର-ଅବସ୍ଥା khata-chalu chalu-achi chalichi thik-achi-ki khatara-sthiti accountra-sthiti"
    " khata-banda account-banda",
    "rate": "ହାର ସୁଧ-ହାର ସୁଧର-ହାର ରେଟ ରେଟ୍ ପ୍ରତିଶତ ଶତକଡ଼ା ପର୍ସେଣ୍ଟ କେତେ-ସୁଧ ସୁଧ-କେତେ hara sudha-hara rate"
    " ret pratisata satakada percent kete-sudha sudha-kete",
    "fixed_deposit": "ଏଫଡି ଏଫ-ଡି ଏଫଡିର ଫିକ୍ସ ଫିକ୍ସଡ ଫିକ୍ସଡ-ଡିପୋଜିଟ ଫିକ୍ସ-ଡିପୋଜିଟ ଆରଡି ଆର-ଡି ଆରଡିର ମିଆଦି ମିଆଦୀ"
    " ମିଆଦି-ଜମା ସ୍ଥାୟୀ-ଜମା ରେକରିଂ fd fdr f-d fixed-deposit fix-deposit fix rd r-d miadi miadi-jama"
    " recurring",
    "mature": "ମିଆଦ ମିଆଦ-ପୂରଣ ମିଆଦ-ସରିବ ମ୍ୟାଚୁରିଟି ମ୍ୟାଚ୍ୟୋର ପୂରିବ ପୂରଣ ସରିବ କେବେ-ପାଇବି କେବେ-ମିଳିବ ଭାଙ୍ଗିବାକୁ miada"
    " miada-purana mature maturity puriba purana sariba kebe-paibi kebe-miliba bhangibaku",
    "upi": "ୟୁପିଆଇ ୟୁ-ପି-ଆଇ ୟୁପିଆଇର ଇଉପିଆଇ ଗୁଗଲ-ପେ ଫୋନପେ ଜିପେ ଭୀମ ପେଟିଏମ upi u-p-i google-pay gpay"
    " phonepe phone-pe bhim paytm 123pay 123-pay",
    "feature_phone": "ଛୋଟ-ଫୋନ ଛୋଟ-ଫୋନରେ ବଟନ-ଫୋନ ବଟନବାଲା କିପ୍ୟାଡ କିପ୍ୟାଡ-ଫୋନ ସାଧାରଣ-ଫୋନ ବିନା-ଇଣ୍ଟରନେଟ"
    " ଇଣ୍ଟରନେଟ-ନାହିଁ ନେଟ-ନାହିଁ ସ୍ମାର୍ଟଫୋନ-ନାହିଁ chota-phone chhota-phone button-phone keypad"
    " keypad-phone sadharana-phone bina-internet internet-nahi net-nahi smartphone-nahi",
    "how_to": "କେମିତି କିପରି କିଭଳି କଣ-କରିବାକୁ-ହେବ କଣ-କରିବାକୁ-ପଡ଼ିବ ନିୟମ ଉପାୟ ପଦ୍ଧତି kemiti kipari kibhali"
    " kana-karibaku-heba kana-karibaku-padiba niyama upaya",
    "cheque": "ଚେକବହି ଚେକବୁକ ଚେକବୁକର chekbahi chequebook chekbook "
    "ଚେକ ଚେକ୍ ଚେକର ଚେକଟା ଚେକ-ନମ୍ବର cheque chek chekra chequera",
    "stop_payment": "ଚେକ-ଅଟକାନ୍ତୁ ଚେକ-ଅଟକାଇବା ଚେକ-ବନ୍ଦ ଚେକ-ରୋକ ପେମେଣ୍ଟ-ବନ୍ଦ ପେମେଣ୍ଟ-ଅଟକାନ୍ତୁ ଷ୍ଟପ-ପେମେଣ୍ଟ"
    " ଷ୍ଟପ ଅଟକାଇବା ଅଟକାଇବାକୁ ରୋକିବା ପାସ-ନହେଉ cheque-atakantu cheque-atakaiba cheque-banda"
    " payment-banda stop-payment stop atakaiba atakaibaku rokiba cancel",
    "book": "ଚେକବହି ଚେକ-ବହି ଚେକବୁକ ଚେକ-ବୁକ ଚେକବୁକର chekbahi chequebook chekbook cheque-book"
    " cheque-bahi check-book",
    "order": "ଅର୍ଡର ଅର୍ଡର-କରିବା ମଗାଇବା ମଗେଇବା ଇସ୍ୟୁ ଇସୁ ସରିଗଲା ସରି-ଗଲା ସରିଯାଇଛି ନୂଆ-ଦରକାର ନୂଆ-ଗୋଟେ order"
    " order-kariba magaiba mageiba issue sarigala sari-gala sarijaichi nua-darkar nua-gote",
    "nominee": "ନମିନି ନମିନୀ ନମିନିର ନମିନେସନ ମନୋନୀତ ଉତ୍ତରାଧିକାରୀ ୱାରିସ nomini nominee nominira nomination"
    " manonita warish",
    "add": "ନାମ-ଯୋଡ଼ିବା ନାଁ-ଯୋଡ଼ିବା ନାଁ-ଯୋଡ଼ିବାକୁ ନାଁ-ଚଢ଼ାଇବା ନାଁ-ପକାଇବା ନାମ-ଦେବା ଯୋଡ଼ନ୍ତୁ ଯୋଗ-କରିବା"
    " nama-jodiba naan-jodiba nan-jodiba nama-chadhaiba nama-deba jodantu joga-kariba",
    "mobile_number": "ମୋବାଇଲ ମୋବାଇଲ୍ ମୋବାଇଲ-ନମ୍ବର ମୋବାଇଲର ଫୋନ-ନମ୍ବର ଫୋନ୍-ନମ୍ବର ନୂଆ-ନମ୍ବର ପୁରୁଣା-ନମ୍ବର"
    " ନମ୍ବର ନମ୍ବରଟା mobile mobile-number mobile-nambara phone-number phone-nambara nua-number"
    " nua-nambara puruna-number number nambara nambar",
    "change": "ବଦଳାଇବା ବଦଳେଇବା ବଦଳାଇବାକୁ ବଦଳେଇବାକୁ ବଦଳାଇବି ବଦଳାନ୍ତୁ ବଦଳାଅ ବଦଳାଇ ବଦଳ ବଦଳିବ ପରିବର୍ତ୍ତନ"
    " ଚେଞ୍ଜ ଚେଞ୍ଜ-କରନ୍ତୁ ନୂଆ ଅନ୍ୟ ଅଲଗା badalaiba badaleiba badalaibaku badalaibi badalantu badalaa"
    " badala paribartana change chenj nua anya alaga",
    "dead": "ମରିଗଲେ ମରିଗଲା ମରି-ଗଲେ ମରିଯାଇଛନ୍ତି ମୃତ୍ୟୁ ମୃତ ଚାଲିଗଲେ ଆରପାରିକୁ ବିୟୋଗ ଦେହାନ୍ତ ସ୍ୱର୍ଗବାସ ସ୍ୱର୍ଗତ"
    " ଆଉ-ନାହାନ୍ତି ପରଲୋକ marigale marigala mari-gale marijaichanti mrutyu mruta chaligale biyoga"
    " dehanta swargabasa au-nahanti paraloka",
    "claim": "କ୍ଲେମ କ୍ଲେମ୍ ଦାବି ଦାବୀ ଉତ୍ତରାଧିକାର ଦାବି-କରିବା claim klem dabi uttaradhikara",
    "tpin": "ଟିପିନ ଟି-ପିନ ଫୋନ-ପିନ ଟେଲିଫୋନ-ପିନ ଟେଲି-ପିନ ଫୋନ-ବ୍ୟାଙ୍କିଂ ଫୋନର-ପିନ ପିନ ପିନ୍ ପିନଟା tpin t-pin"
    " phone-pin telephone-pin phone-banking phonera-pin pin",
    "make": "ତିଆରି ତିଆରି-କରିବା ତିଆରି-କରିବାକୁ ବନାଇବା ବନେଇବା ସେଟ ସେଟ-କରିବା ସେଟ-କରିବାକୁ ଜେନେରେଟ ନୂଆ-ପିନ ରିସେଟ"
    " tiari tiari-kariba tiyari banaiba baneiba set set-kariba set-karibaku generate nua-pin"
    " reset",
    "forgot": "ଭୁଲିଗଲି ଭୁଲି-ଗଲି ଭୁଲି ଭୁଲିଯାଇଛି ମନେ-ନାହିଁ ମନେନାହିଁ ମନେ-ପଡ଼ୁନି ମନେପଡ଼ୁନି bhuligali bhuli-gali bhuli"
    " bhulijaichi mane-nahi mane-nahin mane-paduni",
    "person": "ଲୋକ ଲୋକର ଲୋକଙ୍କ ଲୋକଙ୍କୁ ଲୋକକୁ ମଣିଷ ମଣିଷକୁ ମଣିଷଙ୍କ ଅଫିସର ଅଫିସରଙ୍କ ଅଫିସରଙ୍କୁ ଅଧିକାରୀ ଅଧିକାରୀଙ୍କ"
    " ମ୍ୟାନେଜର ମ୍ୟାନେଜରଙ୍କ ମ୍ୟାନେଜରଙ୍କୁ ମ୍ୟାନେଜରବାବୁ ଏଜେଣ୍ଟ କର୍ମଚାରୀ କର୍ମଚାରୀଙ୍କ କଷ୍ଟମର-କେୟାର କଷ୍ଟମର-କେୟାରକୁ"
    " କଷ୍ଟମର ବାବୁଙ୍କ ବାବୁଙ୍କୁ କାହା କାହାକୁ କାହା-ସହ ଷ୍ଟାଫ ପ୍ରତିନିଧି ବ୍ୟାଙ୍କ-ଲୋକ ବ୍ୟାଙ୍କ-ବାବୁ loka lokanka lokanku"
    " manisa manisha manisaku officer officernku officeranka officernka adhikari manager"
    " managernka managerku agent karmachari customer-care babunka babunku kaha-saha staff"
    " bank-loka bank-babu"
    " କାହା-ସାଙ୍ଗରେ କାହା-ସହିତ କାହା-ସାଙ୍ଗେ kaha-sangare ସାହେବ ସାହେବଙ୍କୁ ବାବୁ-ଜଣେ ଜଣେ-କାହାକୁ କେହି-ଜଣଙ୍କୁ ଜଣଙ୍କୁ ଜଣଙ୍କ-ସହ ମଣିଷ-ସହ"
    " ସାରଙ୍କୁ ସାର୍ଙ୍କ ବାବୁମାନଙ୍କ",
    "talk": "କଥା କଥା-ହେବି କଥା-ହେବା କଥା-ହେବାକୁ କଥା-ହେବାର କଥା-କରନ୍ତୁ କଥା-କହିବି କଥା-କହିବାକୁ କଥା-ହୁଅନ୍ତୁ"
    " କଥାବାର୍ତ୍ତା କଥା-କରାନ୍ତୁ କଥା-କରାଇ katha katha-hebi katha-heba katha-hebaku katha-karantu"
    " katha-kahibi katha-kahibaku katha-huantu kathabarta katha-karai"
    " କଥା-ହେବାକୁ-ଚାହେଁ କଥା-ହେମି କଥା-ହେବାର-ଅଛି କଥା-କରାଇଦିଅନ୍ତୁ katha-hemi",
    "connect": "ଲାଇନ-ଦିଅ ଲାଇନ-ଦିଅନ୍ତୁ ଲାଇନ-ଲଗାନ୍ତୁ ଲାଇନ-ଲଗାଅ ଫୋନ-ଦିଅ ଫୋନ-ଦିଅନ୍ତୁ ଫୋନଟା-ଦିଅନ୍ତୁ ଫୋନ-ଲଗାନ୍ତୁ"
    " ଧରାଇ-ଦିଅନ୍ତୁ ଧରାଇଦିଅ ଧରେଇ ସଂଯୋଗ-କରନ୍ତୁ ସଂଯୋଗ-କରିଦିଅନ୍ତୁ ଯୋଡ଼ିଦିଅନ୍ତୁ ଯୋଡ଼ନ୍ତୁ କନେକ୍ଟ କନେକ୍ଟ-କରନ୍ତୁ ଟ୍ରାନ୍ସଫର-କରନ୍ତୁ"
    " ମିଳାଇ-ଦିଅନ୍ତୁ line-dia line-diantu line-lagantu phone-dia phone-diantu phone-lagantu"
    " dharai-diantu dharei sanjoga-karantu jodidiantu connect connect-karantu transfer-karantu"
    " milai-diantu",
    "machine": "ମେସିନ ମେସିନ୍ ମେସିନର ମେସିନ-ସାଙ୍ଗେ ଯନ୍ତ୍ର ଯନ୍ତ୍ରର କମ୍ପ୍ୟୁଟର ରୋବଟ ରେକର୍ଡିଂ machine mesin"
    " machinera jantra computer robot recording",
    "language": "ଭାଷା ଭାଷାଟା ଭାଷାରେ ଲାଙ୍ଗୁଏଜ ଲ୍ୟାଙ୍ଗୁଏଜ bhasa bhasha bhasare language",
    "language_name": "ହିନ୍ଦୀ ହିନ୍ଦି ହିନ୍ଦୀରେ ହିନ୍ଦିରେ ଓଡ଼ିଆ ଓଡ଼ିଆରେ ଇଂରାଜୀ ଇଂରାଜୀରେ ଇଂରାଜି ଇଂରାଜିରେ ଇଂଲିଶ ଇଂଲିଶରେ"
    " ବଙ୍ଗଳା ବଙ୍ଗଳାରେ ବଙ୍ଗାଳୀ ତେଲୁଗୁ ତେଲୁଗୁରେ ମରାଠୀ ତାମିଲ ଗୁଜରାଟୀ କନ୍ନଡ଼ ମାଲାୟଲମ ପଞ୍ଜାବୀ ଆସାମୀ ଉର୍ଦ୍ଦୁ ଉର୍ଦ୍ଦୁରେ"
    " ସାନ୍ତାଳୀ ସାନ୍ତାଳୀରେ ସମ୍ବଲପୁରୀ ସମ୍ବଲପୁରୀରେ hindi hindire odia oriya odiare odiya ingraji"
    " ingrajire english englishre bangala bengali bangla telugu telugure marathi tamil gujarati"
    " kannada malayalam punjabi assamese urdu urdure santali sambalpuri",
    "again": "ଆଉଥରେ ଆଉ-ଥରେ ପୁଣି ପୁଣିଥରେ ପୁଣି-ଥରେ ପୁନର୍ବାର ଦୋହରାନ୍ତୁ ଦୋହରାଅ ରିପିଟ ରିପିଟ୍ ରିପିଟ-କରନ୍ତୁ ଆଉ-ଥରଟେ"
    " autare au-thare authare puni punithare puni-thare punarbara doharantu repeat ripit"
    " ପୁଣି-କହ ପୁଣି-କୁହନ୍ତୁ ଆଉଥରେ-କୁହ",
    "say": "କୁହନ୍ତୁ କହନ୍ତୁ କୁହ କହ କହିଲେ କହିବେ କୁହ-ତ କଣ-କହିଲେ କ'ଣ-କହିଲେ ଶୁଣାନ୍ତୁ ଶୁଣାଅ ପଢ଼ି-ଶୁଣାନ୍ତୁ ଧୀରେ ଧୀରେ-ଧୀରେ"
    " ଧୀରେ-କୁହନ୍ତୁ ଆସ୍ତେ kuhantu kahantu kuha kaha kahile kahibe kana-kahile sunantu sunaantu sunaa"
    " dhire dhire-dhire aste kuhantu-ta kuhantutu",
    "not_heard": "ଶୁଭିଲାନି ଶୁଭିଲା-ନାହିଁ ଶୁଭୁନି ଶୁଭୁନାହିଁ ଶୁଣିଲିନି ଶୁଣିପାରିଲିନି ଶୁଣି-ପାରିଲି-ନାହିଁ ଶୁଣିନି ବୁଝିଲିନି ବୁଝିଲି-ନାହିଁ ବୁଝିପାରିଲିନି"
    " ବୁଝି-ପାରିଲି-ନାହିଁ ବୁଝି-ପାରିଲିନି ବୁଝିପାରୁନି ବୁଝି-ପାରୁନି ବୁଝୁନି କଟି-କଟି-ଯାଉଛି କଟି-କଟି କଟିକଟି ଆବାଜ-ଆସୁନି ସ୍ୱର-କଟୁଛି ସ୍ପଷ୍ଟ-ନୁହେଁ"
    " subhilani subhila-nahi subhuni sunilini suniparilini suni-parili-nahi sunini bujhilini"
    " bujhili-nahi bujhiparilini bujhi-parili-nahi bujhi-parilini bujhiparuni bujhi-paruni"
    " bujhuni kati-kati-jauchi kati-kati katikati abaja-asuni spasta-nuhe ଶୁଭୁ-ନାହିଁ ସ୍ପଷ୍ଟ-ଶୁଭୁ-ନାହିଁ"
    " ବୁଝୁ-ନାହିଁ ଶୁଣି-ପାରୁନି ଶୁଣିପାରୁନି subhu-nahi suni-paruni bujhu-nahi ଶୁଣି-ନଥିଲି ବୁଝି-ନଥିଲି ଶୁଣି-ନାହିଁ ବୁଝି-ନାହିଁ"
    " suni-nathili bujhi-nathili"
    " କାନରେ-ପଡ଼ିଲାନି ଜୋରରେ ଜୋରରେ-କୁହନ୍ତୁ ବଡ଼ପାଟିରେ ଧରିପାରିଲିନି ବୁଝିହେଲାନି ଶୁଣିହେଲାନି ଶୁଭୁ-ନି"
    " jorare",
    "menu": "ମେନୁ ମେନୁକୁ ମେନୁରେ ମେନୁର ମେନ-ମେନୁ ମେନ୍-ମେନୁ ମେନ-ମେନୁକୁ ମୂଳ-ମେନୁ ମୂଳ-ମେନୁକୁ ମୁଖ୍ୟ-ମେନୁ ମୂଳ ମୂଳକୁ ଆରମ୍ଭ"
    " ଆରମ୍ଭକୁ ଆରମ୍ଭରୁ ପ୍ରଥମ ପ୍ରଥମରୁ ପ୍ରଥମକୁ ପହିଲୁ ଅପସନ ବିକଳ୍ପ ଶୁରୁ menu menuku menure main-menu mula-menu"
    " mukhya-menu arambha arambharu arambhaku prathama prathamaru prathamaku pahilu option"
    " bikalpa suru",
    "back": "ଫେରନ୍ତୁ ଫେରିଯାଅ ଫେରିଯାଆନ୍ତୁ ଫେରି ଫେରିବା ଫେରିବି ଫେରିବାକୁ ପଛକୁ ନିଅନ୍ତୁ ନେଇଚାଲ ନେଇଯାଆନ୍ତୁ ଯାଆନ୍ତୁ ଯାଅ ଯିବି"
    " ଯିବା ଯିବାକୁ-ଚାହେଁ ଚାଲନ୍ତୁ pherantu pheri-jaa pherijaa pheri pheriba pheribi pheribaku pachaku"
    " niantu neichala jaantu jaa jibi jiba chalantu",
    "help": "ସାହାଯ୍ୟ ସହାୟତା ସାହାଯ୍ୟ-କରନ୍ତୁ ହେଲ୍ପ ମଦତ sahajya sahayata sahajya-karantu help madat",
    "thanks": "ଧନ୍ୟବାଦ ଥ୍ୟାଙ୍କ-ୟୁ ଥ୍ୟାଙ୍କସ ଏତିକି ଆଉ-କିଛି-ନାହିଁ ଆଉ-କିଛି-ଦରକାର-ନାହିଁ ବିଦାୟ ରଖୁଛି ଫୋନ-ରଖୁଛି dhanyabad"
    " dhanyabada thank-you thanks etiki au-kichi-nahi au-kichi-darkar-nahi bidaya rakhuchi",
    "dont": "କରନ୍ତୁ-ନାହିଁ କରନି କରନ୍ତୁନି କରିବେ-ନାହିଁ କରିବେନି ଦରକାର-ନାହିଁ ଚାହେଁ-ନାହିଁ ଚାହେଁନି କରିବାର-ନାହିଁ karantu-nahi"
    " karani karantuni karibe-nahi darkar-nahi chahen-nahi karibara-nahi",
    "off_topic": "ଡଲାର-ରେଟ ଡଲାର-ଦାମ ଡଲାର-ଦର ମ୍ୟୁଚୁଆଲ ମ୍ୟୁଚୁଆଲ-ଫଣ୍ଡ ମ୍ୟୁଚୁଆଲ-ଫଣ୍ଡରେ ରଙ୍ଗ-ନମ୍ବର କଣ-ପକେଇବି କଣ-ପକାଇବି"
    " kana-pakaibi କି-ଔଷଧ କୀଟନାଶକ ଋଣ-ଛାଡ଼ ଲୋନ-ଛାଡ଼ ଋଣ-ମାଫ ଲୋନ-ମାଫ ମିନି-ମାଆ ମିନି-ମା ଆଳୁ ପିଆଜ ଟମାଟୋ ବାଇଗଣ ଲଙ୍କା"
    " ଚାଉଳ ଡାଲି ବଟିକା ମୁଣ୍ଡ-ବିନ୍ଧୁଛି ଟିକା ଆଶା-ଦିଦି ଅଙ୍ଗନୱାଡ଼ି ସିରିଏଲ କାହାଣୀ ଝଡ଼ ବାଦଲ ଗରମ ଶୀତ ପ୍ରମାଣପତ୍ର ଏଲଆଇସି"
    " ଜୀବନ-ବୀମା ଗାଡ଼ି-ବୀମା କ୍ରେଡିଟ-କାର୍ଡ-ଅଫର ଜିଓ ଏୟାରଟେଲ ଫ୍ୟାନ କବାଟ ଚପଲ ପରୀକ୍ଷାଫଳ ମାଟ୍ରିକ dollar mutual-fund"
    " ଟୋଲ ଚପଲ ଜୋତା ଭଡ଼ା ଓକିଲ ଚଷମା ଫ୍ରିଜ ପୋଷ୍ଟ-ଅଫିସ ପୋଷ୍ଟ-ଅଫିସରେ"
    " ଜନ୍ମ-ସାର୍ଟିଫିକେଟ ରୋଜଗାର ନଳକୂଅ ଟ୍ରାନ୍ସଫର୍ମର ଚାବି ସାଇକେଲ"
    " ବ୍ଲଡ-ବ୍ୟାଙ୍କ ବ୍ଲଡ-ବ୍ୟାଙ୍କର ପାୱାର-ବ୍ୟାଙ୍କ ଲାଇବ୍ରେରୀ ଲାଇବ୍ରେରୀର "
    "ମେମୋରୀ-କାର୍ଡ ବାହାଘର-କାର୍ଡ ହେଲଥ-କାର୍ଡ ରେଜିଷ୍ଟ୍ରି ପଟ୍ଟା ଆମ୍ବୁଲାନ୍ସ "
    "ଇନଷ୍ଟାଗ୍ରାମ ଜିମେଲ ଇମେଲ ଫ୍ଲିପକାର୍ଟ ଆମାଜନ ପାର୍ସଲ "
    "ପାଗ ପାଣିପାଗ ବର୍ଷା ବର୍ଷା-ହେବ ଖରା ଟ୍ରେନ ଟ୍ରେନ୍ ଟ୍ରେନର ରେଳ ବସ-କେବେ ବସ-କେତେବେଳେ ରିଚାର୍ଜ"
    " ଡାଟା-ପ୍ୟାକ ଗୀତ ଗୀତଟା ଭଜନ ଗାନା ସିନେମା ଫିଲ୍ମ ଯାତ୍ରା ନାଟକ ଖେଳ ଖେଳର କ୍ରିକେଟ ଫୁଟବଲ ମ୍ୟାଚ ସ୍କୋର ଡାକ୍ତର"
    " ଡାକ୍ତରବାବୁ ଡାକ୍ତରଖାନା ଔଷଧ ହସ୍ପିଟାଲ ଚାକିରି ଚାକିରୀ ଚାକିରିର ଫର୍ମ-କେବେ ଦର ଦରଦାମ ଦରରେ ଦାମ ବଜାର-ଦର ମଣ୍ଡି"
    " ମଣ୍ଡିରେ କୁଇଣ୍ଟାଲ ସୁନା-ଭରି ସୁନା-ଦର ସୁନା-ଦାମ ଭରି ଭୋଟ ଭୋଟରେ ଭୋଟର ଇଲେକ୍ସନ ନିର୍ବାଚନ ସ୍କୁଲ ସ୍କୁଲର କଲେଜ ପରୀକ୍ଷା"
    " ରେଜଲ୍ଟ ସିମ ସିମ୍ ସିମ-କାର୍ଡ ସିମକାର୍ଡ କରେଣ୍ଟ କରେଣ୍ଟ-ବିଲ ବିଜୁଳି ବିଜୁଳି-ବିଲ ଲାଇଟ ଲାଇଟ-ବିଲ ରାସନ ରାସନ-କାର୍ଡ"
    " ରାସନ-ଦୋକାନ ପାନ-କାର୍ଡ ପ୍ୟାନ-କାର୍ଡ ପ୍ୟାନ ସେୟାର ସେୟାର-ବଜାର ସେୟାର-ମାର୍କେଟ ପେଟ୍ରୋଲ ଡିଜେଲ ସିଲିଣ୍ଡର-ବୁକ"
    " ଗ୍ୟାସ-ବୁକ ଭାତ ରୋଷେଇ ଚା ସମ୍ବାଦ ଖବରକାଗଜ ଆକାଶବାଣୀ ଜଗନ୍ନାଥ ଜଗନ୍ନାଥଙ୍କ ମନ୍ଦିର ପୂଜା ପୋଲିସ ଥାନା ଲଟେରୀ"
    " ବାହାଘର ୟୁଟ୍ୟୁବ ଫେସବୁକ ହ୍ୱାଟସଆପ ଟିଭି ଗାଈ-ଦୁଧ ଦୁଧ ଛେଳି ଛେଳିଟା କୁକୁର ସାର-ୟୁରିଆ ୟୁରିଆ ଖତ ପାସପୋର୍ଟ ଲାଇସେନ୍ସ"
    " ଜନ୍ମ-ପ୍ରମାଣପତ୍ର ଦୋକାନ କେମିତି-ଅଛନ୍ତି ଭଲ-ଅଛନ୍ତି କୌତୁକ paga panipaga barsa barsha train rela recharge"
    " richarge gita bhajana gana cinema film khela khelara cricket football match score daktar"
    " daktarbabu doctor ausadha hospital chakiri chakiri-form dara dama bajara-dara mandi"
    " mandire suna-bhari suna-dara vote bhotare bhote election school college parikhya result"
    " sim sim-card current-bill current bijuli bijuli-bill light-bill ration rasan ration-card"
    " pan-card pan share share-market petrol diesel cylinder-book bhata chaa sambada mandira"
    " puja police thana lottery bahaghara youtube facebook whatsapp tv dudha cheli kukura"
    " passport licence dokan kemiti-achanti bhala-achanti joke ଜ୍ୱର ଦେହ-ଖରାପ ପେଟ ପୋଷ୍ଟ-ଅଫିସ ଡାକଘର"
    " jwara jara post-office dakaghara ପଞ୍ଚାୟତ ପଞ୍ଚାୟତ-ଅଫିସ ତହସିଲ panchayat tahasil"
    " ମୋବାଇଲରେ-ଟଙ୍କା mobile-re-tanka ଫୋନରେ-ନେଟ ନେଟ-ଚାଲୁନି ନେଟ-ଚାଲୁ-ନାହିଁ ତାରିଖ-କେତେ"
    " କେତେଟା-ବାଜିଲା ଆଡମିଶନ ବିହନ ପଟ୍ଟା ତାସ ଲୁଡୋ ଗ୍ୟାସ-ବୁକିଂ ମାଛ ସାର ସାର-ଦାମ କୁକୁଡ଼ା ପରେ-ଫୋନ"
    " ପରେ-ଫୋନ-କରିବି pare-phone phone-karibi admission bihana patta keteta-bajila"
    " ରାସ୍ତା-ନାହିଁ ରାସ୍ତା-ଖରାପ ଭଡ଼ା ଭଡ଼ାରେ bhada ଲକର"
    " ବାହାଘର-କାର୍ଡ ନିମନ୍ତ୍ରଣ ଛାପିବାର"
    " ରେସନ ରେସନ-କାର୍ଡ ଭୁଲରେ-ଫୋନ ଘର-ଭାଙ୍ଗିଗଲା",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
