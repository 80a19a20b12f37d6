"""Banking words of English as callers in India say and misspell them."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "account": "zero-balance-account "
    "account accounts acount acc a/c ac savings-account saving-account bank-account"
    " current-account jan-dhan-account jan-dhan jandhan savings-bank-account savings-bank"
    " sb-account savings",
    "balance": "less-than-that is-there-less be-able-to-draw be-able-to-withdraw enough-money "
    "sufficient-money sufficient-balance enough-balance "
    "balance balence ballance bal balances left available remaining-money funds"
    " remaining-in lying-in lying is-there-in have-in whats-in-my how-much-have-i"
    " how-much-do-i-have i-have-in",
    "money": "money amount cash rupees rupee rs funds paise payment",
    "how_much": "how-much how-many what-amount how-big howmuch",
    "statement": "statement statements mini-statement ministatement mini"
    " short-statement brief-statement passbook-summary summary",
    "transaction": "what-all-happened what-happened-in-my-account what-all-came "
    "transaction transactions transaction-history entries entry activity history"
    " debits-and-credits credits-and-debits debited-and-credited credited-and-debited"
    " ins-and-outs dealings passbook-entries"
    " went-in-and-out in-and-out trans txn debit-credit credit-debit last-entries"
    " withdrawals-and-deposits movements coming-and-going came-and-went",
    "recent": "after-harvest before-harvest after-the-harvest before-the-harvest "
    "years-back year-back days-back day-back months-back month-back weeks-back "
    "week-back long-back long-time-back before-diwali after-diwali since-diwali "
    "before-holi after-holi before-pongal after-pongal before-onam after-onam "
    "before-eid after-eid before-puja after-puja "
    "recent recently last latest past previous lately few-days last-few last-five"
    " last-ten yesterday this-week this-month last-week last-month past-few-days",
    "passbook": "passbook pass-book passbooks bank-book",
    "come": "been-paid they-paid have-they-paid they-have-paid got-paid "
    "come came comes coming arrived arrive received receive got-credited credited credit"
    " reached reach landed deposited hit-my-account come-in came-in got-my been-paid"
    " been-deposited",
    "deposit_in": "i-put i-had-put i-have-put i-kept i-had-kept "
    "deposit deposited deposits put-money put-in put-into",
    "withdraw": "draw drawing drawn drew able-to-draw "
    "withdraw withdrawn withdrew withdrawal withdrawals take-out took-out taken-out",
    "cut": "money-is-gone thousand-is-gone rupees-is-gone all-gone cut deducted debited debit"
    " deduction gone went-out gone-out missing disappeared taken"
    " vanished money-went lost-money less-money reduced emptied debiting swiped-off"
    " got-debited money-is-gone wiped",
    "send": "send sent sends sending transfer transferred transfers remitted",
    "charge": "pay-extra do-not-pay-extra dont-pay-extra extra-interest "
    "so-that-i-do-not-pay-extra "
    "without-any-penalty without-penalty without-fine without-any-fine without-charge "
    "without-any-charge "
    "charge charges fee fees fine penalty charged",
    "message": "message sms text-message messages msg text",
    "relative": "nephew niece cousin grandson granddaughter daughters-marriage sons-marriage "
    "sisters-marriage he-has-gone she-has-gone he-is-in-dubai gone-to-dubai "
    "gone-to-gulf gone-abroad gone-to-saudi gone-to-mumbai gone-to-delhi "
    "son sons daughter daughters husband wife father fathers mother mothers brother"
    " sister uncle aunt grandfather grandmother dad mom papa family husbands parents boy",
    "pm_kisan": "pm-kisan pmkisan p-m-kisan kisan-samman kisan-nidhi samman-nidhi kisan-instalment"
    " kisan-installment farmer-money farmers-scheme kisan-money two-thousand-of-kisan"
    " kisan-scheme",
    "mgnrega": "mgnrega nrega manrega narega nregs job-card hundred-days 100-days hundred-day",
    "pension": "pension pensions old-age-pension widow-pension disability-pension",
    "subsidy": "subsidy subsidies gas-subsidy lpg-subsidy dbt government-money govt-money"
    " scholarship government-benefit benefit scheme-money awas ladli-behna"
    " scheme-money scholarship government-scheme lpg gas-money benefit govt-scheme"
    " direct-benefit cylinder-money",
    "wages": "wages wage salary salaries",
    "card": "card cards debit-card debit-cards rupay rupay-card atm-card atm-cards visa-card",
    "atm": "atm atms a-t-m cash-machine",
    "block": "block blocked blocking lock deactivate disable hotlist stop-my-card stop-card freeze"
    " freeze-my-card hot-list switch-off turn-off cancel-my-card"
    " close cancel stop shut switch-off stopped locked closed misuse misused disable-it"
    " cancel-my-card",
    "lost": "lost lose losing misplaced dropped fell-out fell cant-find cannot-find can-not-find"
    " swallowed ate-my-card retained stuck-in-machine captured not-finding"
    " left-behind left-my-card forgot-my-card gone-missing disappeared slipped"
    " not-found nowhere-to-be-found gone-missing not-with-me left-behind forgot-my-card"
    " misplace left-my-card slipped fallen forgotten-somewhere not-finding unable-to-find"
    " dont-know-where",
    "stolen": "stranger-was-standing stranger-standing stranger-was-there someone-was-standing "
    "somebody-was-standing "
    "stolen stole steal theft thief robbed snatched pickpocket pickpocketed"
    " took-my-wallet took-my-purse took-my-card"
    " pick-pocketed",
    "purse": "purse wallet pocket handbag bag",
    "fraud": "fraud fraudulent fraudster frauded cheated cheat cheating scam scammed scammer"
    " duped conned tricked cyber-crime cybercrime vanished looted wiped-out emptied"
    " hacked-my-account phishing swindled lost-money robbed-online"
    " swindled duped hacked hacker conned unauthorised unauthorized tricked looted trickster"
    " cheated-on-the-phone cheated-on-phone cheated-over-phone cheated-by-phone fooled-on-phone"
    " robbed-me fooled fake-person online-fraud cyber cyber-crime",
    "without_me": "not-paid-anybody have-not-paid-anybody not-paid-anyone have-not-paid-anyone "
    "did-not-pay-anybody didnt-pay-anybody didnt-pay-anyone did-not-pay-anyone "
    "not-paid-to-anybody not-sent-anybody not-sent-to-anybody didnt-send-anybody "
    "not-given-anybody have-not-bought not-purchased-anything not-bought-anything "
    "didnt-buy-anything did-not-buy-anything "
    "without-my-knowledge without-knowing without-my-permission without-asking"
    " did-not-do not-done-by-me without-telling unauthorised unauthorized i-never-did"
    " never-made by-itself on-its-own unknown-debit did-not-withdraw didnt-withdraw"
    " without-me not-by-me did-not-do i-didnt-do i-didnt-make i-did-not-make not-done-by-me"
    " never-made someone-took somebody-took someone-has-taken someone-withdrew"
    " somebody-withdrew someone-else-withdrew by-itself dont-recognise dont-recognize"
    " do-not-recognise unknown without-using somebody-has-taken someone-has-withdrawn"
    " without-telling i-never didnt-withdraw did-not-withdraw somebody-used someone-used"
    " someone-is-using not-mine dont-know-who someone-transferred i-did-not-withdraw"
    " i-didnt-withdraw without-my-consent someone-has-used without-my-approval"
    " without-informing nobody-told-me i-have-not-done i-have-not-withdrawn"
    " not-withdrawn-by-me never-withdrew somebody-is-taking someone-is-taking unknown-person"
    " did-not-authorise didnt-authorise",
    "otp": "otp one-time-password one-time-code otps shared-otp clicked-link clicked-a-link"
    "  opened-a-link gave-otp told-otp told-him-the-otp gave-him-the-otp told-the-otp"
    " gave-the-otp asked-otp"
    " anydesk screen-sharing scanned-qr qr-code"
    " installed-app"
    " link-clicked clicked-on-a-link gave-the-code told-the-code shared-my-pin gave-my-pin"
    " anydesk clicked",
    "fake_call": "fake-call fake-calls unknown-call caller-said called-me-saying pretending"
    " claiming-to-be said-he-was-from-the-bank said-he-is-from-bank posing fake"
    "  calling-from-the-bank someone-called somebody-called got-a-call stranger a-man-called"
    " one-man-called"
    " man-called-saying somebody-called-saying someone-called-saying he-is-from-bank"
    " he-is-from-the-bank saying-he-is-from-bank saying-he-is-from-the-bank",
    "loan": "loan loans debt borrowed borrowing lone",
    "loan_kind": "tractor home-loan house-loan housing vehicle two-wheeler personal-loan"
    " education-loan dairy mudra business-loan bike car-loan pump-loan shop-loan term-loan"
    " mudra-loan crop-loan buffalo cow-loan for-buffalo for-cow goat poultry well borewell"
    " agriculture-loan business housing-loan car two-wheeler-loan dairy-loan poultry-loan"
    " pumpset",
    "apply": "open-zero-balance-account open-a-zero-balance open-zero-balance "
    "want-zero-balance-account need-zero-balance-account want-a-zero-balance-account "
    "apply applying application sanction sanctioned eligible eligibility new-loan"
    " get-a-loan take-a-loan want-a-loan need-a-loan give-me-a-loan open-an-account"
    " open-account open-new-account open-a-new-account new-account want-loan need-loan"
    " get-loan take-loan want-a-home-loan want-a-new-loan want-a-new-card new-card"
    " new-atm-card new-debit-card open-a-savings-account open-savings-account"
    " open-a-bank-account open-bank-account open-a-current-account open-a-joint-account"
    " open-joint-account open-a-zero-balance-account  "
    " open-demat-account open-a-demat-account demat demat-account open-one-account"
    " open-an-account-for opening-an-account opening-account account-opening"
    " opening-a-savings-account open-account-for application-form loan-scheme loan-offer"
    " get-a-home-loan get-home-loan get-a-personal-loan need-a-personal-loan"
    " want-a-personal-loan get-an-education-loan take-a-home-loan loan-on-my-salary"
    " how-much-loan-can-i-get how-much-loan-will-i-get loan-is-available loan-available"
    " to-get-a-loan to-take-a-loan for-getting-loan for-getting-a-loan one-loan-for",
    "instalment": "instalment installment instalments installments emi emis e-m-i",
    "due": "due dues outstanding owe owed owing overdue pending to-pay have-to-pay remaining"
    " unpaid to-be-paid left-to-pay must-pay should-i-pay need-to-pay pay-next balance-to-pay"
    " repayable arrears balance-on-my-loan still-to-pay have-to-repay to-clear left-on"
    " balance-left",
    "pay": "paid release pay-and-release "
    "pay paying repay repayment repaid payment payments pay-back clear",
    "interest": "interest-is-running interest-running interest intrest",
    "when": "till-which-date till-when upto-when upto-which-date till-what-date "
    "when which-date what-date due-date date which-day what-day last-date by-when"
    " until-when",
    "kcc": "kcc k-c-c kisan-credit-card kisan-card kisan-credit farmer-card farmers-card"
    " kisan-loan farmer-credit-card crop-loan kisan-credit-loan kcc-loan",
    "limit": "limit limits minimum maximum",
    "gold": "gold jewellery jewelry jewels jewel ornaments ornament bangles chain pledged necklace"
    " pledge mortgage-gold release-my-jewels release-jewels release-the-gold get-my-gold-back"
    " gold-loan jewel-loan ornament-loan gold-ornaments release-my-gold redeem pledge",
    "auction": "auction auctioned auctioning auctions",
    "crop": "pmfby fasal-bima crop-insurance "
    "crop crops field fields harvest paddy wheat farm cotton",
    "insurance": "insurance insured insure pmfby fasal-bima bima policy crop-insurance"
    " covered-under claim-for-crop crop-claim",
    "damage": "damage damaged destroyed spoiled spoilt ruined flood flooded hail hailstorm drought"
    " loss rain-damage washed-away failed pest locusts burnt unseasonal-rain crop-loss"
    " perished eaten-by withered rotted died-due-to-rain heavy-rain rains compensation",
    "shg": "shg self-help-group self-help womens-group samuh group-loan ladies-group women-group"
    " s-h-g mahila-group group-account our-group samooh bank-linkage sangha sangham dwcra"
    " bachat-gat mahila-sangha federation",
    "branch": "counter-number counter-number-two counter-number-one counter-number-three "
    "branch branches bank-branch bank-office brunch office bank-building head-office"
    " closest-bank nearest-bank bank-near"
    " cash-counter",
    "bank": "bank banks banking",
    "village": "village town our-area my-area our-side our-place area pincode pin-code city"
    " district",
    "bank_mitra": "bank-mitra bankmitra bank-mitr correspondent business-correspondent csp"
    " bc-point customer-service-point bc-agent kiosk banking-point bc",
    "where": "where whereabouts which-place where-is wheres which-side located situated",
    "near": "near nearest nearby closest close-by near-me nearer around-here close-to around-me"
    " in-my-area in-our-area closest-to near-bus-stand near-the-bus-stand near-railway-station"
    " near-the-railway-station near-the-market near-market near-post-office near-the-hospital"
    " near-hospital near-the-school near-the-police-station near-the-temple",
    "address": "address location way directions landmark reach-the-branch how-to-reach ifsc",
    "open_hours": "open opens opening closes closed timing timings hours what-time open-today"
    " working-hours bank-time lunch-time holiday open-on bank-timings closing working-day"
    " working-days working-time lunch working-saturday closing-time start-time",
    "complaint": "complaint complaints complain complaining grievance grievances complained"
    " dissatisfied unhappy not-satisfied not-happy",
    "lodge": "lodge register registering file filing make-a-complaint raise note-down write-down"
    " write log record put-in-a want-to-report report-a-problem send-a-complaint"
    " give-a-complaint note-my noting",
    "problem": "how-you-treat treat-customers is-this-how-you is-this-the-way treated-badly "
    "treating-badly talks-badly talked-badly speaks-badly spoke-badly "
    "problem problems trouble issue not-working stuck wrong error rude rudely"
    " rude-behaviour bad-experience poor-behaviour unhappy dissatisfied fed-up"
    " malfunction faulty not-functioning doesnt-work does-not-work not-satisfied"
    " corruption asked-for-money"
    " behaved-badly misbehaved bad-service bad-behaviour not-helping failed slow bribe"
    " overcharged double-debited twice not-credited not-received not-printed misbehave"
    " poor-service shouted behaviour harassing didnt-work did-not-work against misbehaviour"
    " bad-manners insulted scolded harassed not-attending careless cheating-customers very-bad"
    " worst",
    "refuses": "refuses refused not-giving not-doing sends-me-away come-tomorrow again-and-again"
    " nobody-listens no-one-listens tired-of-visiting tired-of-going"
    " sending-me-away sends-us-away sent-me-away sending-us-away turn-me-away"
    " turned-me-away send-me-away come-again-tomorrow keeps-sending roaming-for-weeks"
    " make-me-run chased-me-away ignoring-me not-entertaining did-not-entertain"
    " wont-give not-updating not-printing makes-me-wait making-me-run does-not-give wont-do"
    " not-listening refusing sent-me-back turns-me-away keep-sending-me not-serving refuse-to"
    " refused-to told-me-to-come-tomorrow come-later no-one-listens nobody-listens"
    " nobody-helps",
    "not_come_out": "not-come-out didnt-come-out did-not-come-out cash-not-dispensed not-dispensed"
    " no-cash-came cash-did-not-come machine-did-not-give no-money-came-out didnt-dispense"
    " did-not-dispense cash-didnt-come didnt-give-cash didnt-give-money did-not-give"
    " didnt-give no-cash money-did-not-come money-didnt-come no-money-came not-dispense",
    "what_became": "nobody-has-told nobody-told-me-anything nobody-has-told-me-anything "
    "nobody-has-said no-one-has-told nobody-is-telling nothing-has-happened "
    "nothing-happened nothing-is-done nothing-was-done nobody-has-called "
    "nobody-called-me nobody-has-come no-call-came no-solution till-now-nothing "
    "nothing-till-now nobody-has-done-anything "
    "status what-happened what-became any-answer any-update any-reply any-progress"
    " track status-of progress no-reply not-replied no-response any-action resolved"
    " solved what-happened-to outcome pending-complaint followup follow-up"
    " progress resolved solved how-far any-action done-about reply track settled happening"
    " not-yet-resolved any-news what-has-happened being-done action-taken follow-up followup"
    " pending still-pending any-response any-result outcome closed-or-not solved-or-not",
    "ticket": "ticket tickets complaint-number reference-number ticket-number reference"
    " complaint-no docket complaint-id",
    "aadhaar": "aadhaar aadhar adhar aadhaar-card adhar-card aadhar-card adhaar aadhaar-number uid",
    "link": "seed-my-aadhaar seed-aadhaar seed-my seed-it aadhaar-seed add-my-aadhaar "
    "add-aadhaar add-my-aadhaar-number add-aadhaar-number "
    "link linked linking  seeded seeding connected attach attached mapped npci joined",
    "kyc": "kyc k-y-c rekyc re-kyc kyc-update e-kyc ekyc documents papers know-your-customer"
    " address-proof id-proof verification-documents photo-update",
    "update": "renewing renewal-of update updated updating renew renewal renewed expired",
    "frozen": "frozen freeze on-hold hold debit-freeze lien freezed suspended restricted"
    " under-hold locked-account",
    "dormant": "dormant inoperative inactive not-operative not-active unused not-used-for"
    " long-time-not-used sleeping",
    "activate": "activate reactivate activated reopen unfreeze unblock restart start-again"
    " reactivation revive unlock active-again open-again switch-on",
    "why": "why what-reason for-what-reason how-come",
    "state": "account-status account-active working active running in-order operative"
    " is-my-account-ok account-closed closed-account why-closed",
    "rate": "post-office-is-giving post-office-gives post-office-giving other-banks-are-giving "
    "other-bank-is-giving "
    "rate rates percentage percent rate-of-interest interest-rate interest-rates"
    " how-much-interest how-much-return returns interest-paid interest-on",
    "fixed_deposit": "if-i-keep if-we-keep if-i-put if-i-deposit-for "
    "i-put-in-fixed put-in-fixed-deposit "
    "fixed-deposit fixed-deposits fd f-d rd r-d recurring-deposit recurring"
    " term-deposit deposit-receipt fds deposits fixed recurring-deposits"
    " senior-citizen-deposit my-deposit term-deposits fixed-money savings-scheme"
    " deposit-scheme",
    "mature": "mature matures matured maturity complete completing maturing get-back finish ready"
    " maturity-date maturity-value get-over completes"
    " maturity-value maturity-amount maturity-date finishes premature get-my-money-back",
    "upi": "upi u-p-i 123pay upi-123 123-pay gpay google-pay phonepe bhim paytm bhim-upi"
    " upi-123-pay upi-pin one-two-three-pay upi-one-two-three",
    "feature_phone": "feature-phone keypad-phone small-phone without-internet no-internet"
    " keypad button-phone basic-phone simple-phone offline without-smartphone nokia"
    " ordinary-phone old-phone without-data"
    " basic-phone button-phone simple-phone ordinary-phone without-smartphone no-smartphone"
    " old-phone offline dont-have-smartphone dont-have-a-smartphone dont-have-smart-phone"
    " do-not-have-a-smartphone dont-have-internet",
    "how_to": "how-to how-do-i how-can-i how-do how-should how-does what-is-the-way way-to"
    " what-is-the-process procedure what-to-do what-should-i-do what-do-i-do",
    "cheque": "chequebook checkbook chequebooks "
    "cheque cheques check-leaf cheque-leaf cheque-leaves chek check-number cheque-number",
    "stop_payment": "to-be-passed not-be-passed not-get-passed cheque-to-pass to-get-passed "
    "dont-want-that-cheque dont-want-the-cheque dont-want-this-cheque "
    "dont-want-my-cheque "
    "stop-payment stop-the-payment stop-cheque stop-my-cheque stop-a-cheque"
    " hold-payment stop-the-cheque dont-clear do-not-clear dont-pass do-not-pass not-be-paid"
    " stop-check stop-the-check stop-my-check dont-pay-the-cheque stopped cheque-stopped"
    " cancel-cheque cancel-my-cheque cancel-the-cheque countermand dont-honour not-encash",
    "book": "leaf-is-remaining leaf-is-left leaf-left leaf-remaining leaves-left "
    "leaves-remaining last-leaf one-leaf leaves-are-left only-one-leaf "
    "book books booklet cheque-book chequebook check-book checkbook cheque-books"
    " leaf-chequebook leaf-cheque-book check-leaves-over cheque-leaves-over"
    " leaves-are-over book-of-cheques chequebooks cheque-leaves-finished"
    " new-leaves leaves",
    "order": "send-the-next-one send-the-next next-one send-new-ones new-ones to-my-house "
    "to-my-home to-my-house-address to-my-home-address to-my-address "
    "order issue issued want-a-new need-a-new request get-a-new new-one require send-me"
    " finished run-out ran-out want-new need-new used-up over",
    "nominee": "heirs nominee nomination nominees nominated  beneficiary heir-name",
    "add": "add added adding register-a enter put include name-added appoint",
    "mobile_number": "old-sim-is-closed old-sim-closed sim-is-closed sim-closed"
    " old-number-is-closed "
    "number-is-closed old-number-closed number-closed put-my-new-number put-new-number "
    "put-my-number put-this-number my-own-number link-new-number link-my-new-number "
    "give-new-number going-to-old-sim going-to-that-number going-to-the-old-number "
    "going-to-old-number going-to-another-number "
    "mobile-number phone-number registered-number mobile-no registered-mobile"
    " registered-phone contact-number new-number old-number mobile number phone old-sim"
    " my-number-is-changed my-number-changed number-is-changed number-has-changed"
    "  register-new-one register-my-new-one new-sim my-sim-changed sim-number linked-number"
    " whatsapp-number",
    "change": "old-sim-is-closed old-sim-closed sim-is-closed sim-closed old-number-is-closed "
    "number-is-closed old-number-closed number-closed put-my-new-number put-new-number "
    "put-my-number put-this-number my-own-number link-new-number link-my-new-number "
    "give-new-number "
    "change changed changing another new different replace switch other modify",
    "dead": "father-passed husband-passed mother-passed he-passed she-passed passed-last "
    "passed-on "
    "died dead death passed-away expired-person deceased no-more demise late-father"
    " expired late-husband late-mother is-gone left-us"
    " late-husband  expired expired-last no-longer-alive no-longer-with-us death-case"
    " late-mother",
    "claim": "close-it-and-get close-his-account close-her-account get-the-amount get-her-money "
    "get-his-amount get-her-amount "
    "claim claims inherit inheritance get-his-money after-death settlement claiming"
    " survivor legal-heir settle death-claim get-the-money transfer-to-me nominee-claim",
    "tpin": "four-number-pin four-number-secret-pin pin-for-telephone secret-pin-for-telephone "
    "tpin t-pin t-p-i-n telephone-pin phone-pin phone-banking-pin tele-pin telepin"
    " phone-banking pin-for-phone secret-pin tele-banking-pin voice-pin call-pin ivr-pin"
    " four-digit-pin",
    "make": "never-made-any i-never-made-any never-made-one i-never-made-one never-set-any "
    "i-never-set "
    "make set create generate setup set-up reset",
    "forgot": "forgot forgotten forget dont-remember do-not-remember cant-remember",
    "person": "with-whom to-whom whom-i-can anybody-there anyone-there somebody-there "
    "anybody-sitting anyone-sitting somebody-sitting someone-sitting person-sitting "
    "human-voice "
    "person officer agent human human-being manager customer-care executive staff-member"
    " someone-real living-person bank-staff"
    " representative operator helpdesk staff real-person live-person officers people employee"
    " sir-at-the-bank clerk official call-centre customer-service manager-sir to-someone"
    " to-somebody with-someone to-anyone some-person with-somebody supervisor"
    " executive-officer bank-officer bank-person bank-people cashier",
    "talk": "talk speak talking speaking conversation chat talk-to speak-to speak-with talk-with",
    "connect": "connect transfer-me transfer-my-call transfer-the-call put-me-through"
    " give-the-phone hand-me-over forward-my-call transfer-call connect-me connecting"
    " pass-me-to",
    "machine": "machine computer robot recording recorded-voice bot automated",
    "language": "language languages lang tongue",
    "language_name": "english hindi bengali bangla telugu marathi tamil gujarati kannada malayalam"
    " punjabi odia oriya assamese urdu",
    "again": "again once-more one-more-time repeat repeating repeat-that one-more another-time"
    " say-that-again repeat-please"
    " say-again come-again pardon second-time louder go-over-it repeat-again"
    " one-more-time-please say-it-again tell-again",
    "say": "come-to-know came-to-know comes-to-know has-come-to-know knows-the-old-one "
    "say said saying tell told speak-slowly slowly speak-up check-my check-the check-if"
    " check-whether check-whether-my check-balance check-it check-please",
    "not_heard": "not-follow doesnt-follow not-following cannot-follow cant-follow does-not-follow "
    "does-not-understand doesnt-understand not-understand "
    "didnt-hear did-not-hear could-not-hear couldnt-hear cant-hear cannot-hear"
    " pardon come-again did-not-catch didnt-catch voice-breaking breaking-up"
    " not-audible"
    " not-clear didnt-understand did-not-understand didnt-catch did-not-catch not-audible"
    " what-did-you-say couldnt-understand voice-breaking missed-that didnt-get what-was-that"
    " pardon-me could-not-understand not-hear couldnt-catch dont-know do-not-know"
    " dont-understand do-not-understand dont-follow voice-not-clear low-voice line-not-clear"
    " too-fast went-too-fast missed-it",
    "menu": "all-the-options where-all-the-options where-the-options "
    "menu main-menu options start beginning menus home first-menu starting start-over"
    " main-options from-the-start home-menu"
    " from-the-start from-the-beginning first-options previous-menu starting-menu"
    " list-of-options services all-services",
    "back": "pressed-wrong pressed-the-wrong-thing pressed-the-wrong-button "
    "pressed-wrong-button pressed-wrong-number pressed-the-wrong-number "
    "pressed-the-wrong-option pressed-something-wrong wrong-button wrong-option "
    "wrong-key "
    "back go-back return go-to take-me-back go take-me start-over",
    "help": "help help-me what-can-you-do assist assistance",
    "thanks": "thanks thank-you goodbye bye that-is-all thats-all nothing-more",
    "dont": "dont do-not never not-want dont-want do-not-want",
    "off_topic": "not-charging is-not-charging phone-charging charger back-pain back-is-paining "
    "paining body-pain my-back "
    "blood-bank power-bank library memory-card sd-card metro-card "
    "visiting-card wedding-card report-card health-card registry ambulance "
    "instagram gmail netflix flipkart amazon meesho eshram "
    "weather rain-today rain train trains railway flight ticket-booking recharge"
    " my-internet internet-is slow-internet net-banking internet-banking password"
    " fees sick is-ill fell-ill feeling-ill good-morning"
    " lunch dinner breakfast fight urea fertilizer fertiliser buffalo cow goat"
    " exam-result date-of-birth birth-date photo-on demonetisation how-to-earn"
    " earn-money guard sleeping story joke news"
    " wifi wi-fi car-insurance bike-insurance vehicle-insurance life-insurance"
    " health-insurance lic facebook whatsapp challan hotel taxi cab wedding admission"
    " vegetables tomatoes milk locker dollar dollars crypto bitcoin tv pizza food"
    " restaurant passport visa hospital ambulance police-station caste-certificate"
    " income-certificate birth-certificate land-record voter-card driving-licence gym"
    " movie cricket-score password-of-wifi laptop"
    " data-pack film movie song songs music cricket score match doctor medicine hospital job"
    " vacancy recruitment market-price mandi price prices gold-rate gold-price rate-of-gold"
    " election vote school college sim sim-card electricity electricity-bill power-cut"
    " light-bill ration ration-card pan pan-card pancard share shares share-market"
    " stock-market mutual-fund petrol diesel pizza food joke news prime-minister minister"
    " temple voter-id driving-licence licence passport gas-cylinder cylinder-booking lottery"
    " bulb wifi internet-pack mobile-data dog tomato onion credit-card-offer amazon flipkart"
    " wrong-number jeweller shop hotel police facebook whatsapp instagram youtube cinema tv"
    " fan water exam result results wedding marriage loud-speaker time-is-it gold-cost"
    " cost-of-gold bitcoin crypto locker visa-passport post-office astrology horoscope tuition"
    " fees-of-school tractor-price  seeds urea fertiliser fertilizer bus-timing bus-time"
    " bus-stand bus-ticket diet gas-connection send-money-to transfer-money-to send-money-for"
    " menu-card other-bank another-bank credit-card-free free-credit-card close-my-account"
    " close-account close-the-account close-my-bank-account lic life-insurance bike-insurance"
    " car-insurance health-insurance vehicle-insurance insurance-for-my-bike"
    " insurance-for-bike sell selling stop-calling ayushman ayushman-card courier parcel"
    " current-bill water-bill phone-bill bill-payment awas-list awas-yojana-list yojana-list"
    " beneficiary-list name-in-the-list list-of-beneficiaries scheme-form yojana-form"
    " scholarship-form pension-form form-last-date fill-the-form fill-up-the-form how-to-fill"
    " scholarship-form-last-date loan-waiver waiver waived lent is-not-returning"
    " not-returning not-returning-my-money cibil cibil-score credit-score income-tax tax-return"
    " itr gst fastag borewell-motor veterinary  cyclone monsoon thunder temperature potato"
    " potatoes onions chilli chillies brinjal banana mango coconut msp spray pesticide"
    " insecticide whitefly fungus weeds vaccination vaccine tablet tablets headache fever cough"
    " pregnant delivery-date school-bus homework uniform scholarship-exam anganwadi asha-worker"
    " labour-card worker-card vishwakarma ujjwala festival diwali holi pongal christmas"
    " birthday bus-pass train-ticket flight-ticket auto-fare taxi-fare road-repair street-light"
    " drainage borewell-not-working motor-not-working tap-water no-water reality-show cartoon"
    " astrologer bride groom matrimony house-rent room-rent rent-agreement land-mutation"
    " mutation-office patta-copy land-record-copy job-card-form bank-clerk bank-job bank-exam"
    " clerk-post bank-recruitment become-bank-mitra become-a-bank-mitra"
    " dollar silver how-much-is-gold chief-minister buy-gold sell-gold dish-tv alarm letter",
}
"""Concept → spellings parted by spaces; the words of a phrase are joined by hyphens."""
