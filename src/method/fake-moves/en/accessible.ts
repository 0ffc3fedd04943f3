import type { PhraseTable } from '../lists.ts'

/** L8: Accessible by phone, as English tells it. How a row reads: `lexicon.ts`. */
export const ACCESSIBLE_EN: PhraseTable = {
  lists: {
    at_once: `no matter what|no matter when|no matter the hour|always|any time|anytime|day or night|day and night|24/7
      |around the clock|round the clock|any hour|all hours|weekend*|evening|evenings|at night|late at night|midnight
      |at nine|at ten|at eleven|minutes|seconds|straight away|right away|straightaway|immediately|instantly|promptly
      |at once|the hour|an hour|same day|every time|each time|sunday|sundays|saturday|saturdays|whenever|in no time
      |first ring|second ring|quickly|fast|vacation|holiday|holidays|on leave|usually|without fail|never fail*
      |every single time|the same morning|before breakfast|from the beach|out of hours|after hours|at home|on a whim
      |the moment|as soon as|even in|even when|even while|even if`,
    with_ease: `directly|easily|no problem|no trouble|problem at all|without trouble|effortless*|with one call
      |a breeze|easy|simple|simply|just|piece of cake|in person|personally|on his cell|on her cell|on his mobile
      |on her mobile|on the phone|by phone|without an appointment|unannounced|without going through|no gatekeeper*
      |straight through`,
    reach: `reach|reaching|reached|call|calling|phone|ring|text|contact|contacting|get hold of|getting hold of
      |get a hold of|get through to|getting through to|message|ping|get in touch with|speak to|speak with|talk to
      |whatsapp|dial|e mail|drop by|drop in on|walk in on|walk into|knock on`,
    reply: `returns calls|return calls|returned calls|returns every call|returns messages|return messages
      |answers mails|answers emails|answer emails|answers texts|answers every|repl*|respond*|get back to|gets back to
      |got back to|come back to us|comes back to us|return our calls|returns our calls|return my calls
      |returns my calls|call back|calls back|text back|texts back|write back|writes back|text me back|texts me back
      |text us back|texts us back|call me back|calls me back|call us back|calls us back|called me back|called us back
      |write me back|writes me back|write us back|writes us back|rings back|ring back|message back|messages back`,
    take_calls: `take every call|takes every call|take any call from us|quick to return our calls
      |quick to return my calls|quick to call back|quick to call us back|take our calls|takes our calls|take my calls
      |takes my calls|take my call|takes my call|take our call|takes our call|answer our calls|answers our calls
      |answer my calls|answers my calls|answers me|answers us|accept our calls|accepts our calls|accepts my calls
      |pick up when we call|picks up when we call|pick up when i call|picks up when i call|pick up for us
      |picks up for us|pick up for me|picks up for me|take a call from us|takes a call from us`,
    phone_words: `phone|phones|call|calls|called|calling|cell|mobile|ring|rings|rang|text|texts|messages|emails|dial
      |line|whatsapp`,
    number: `direct line|direct dial|speed dial|hotline to|private number|personal number|cell number|mobile number
      |phone number|home number|private phone|private mobile|private cell|personal cell|personal mobile|personal phone
      |cell phone|mobile phone|number|cell|mobile|private email|whatsapp|extension|direct extension`,
    number_of_what: `field*|format|column|validation|app|apps|order|reference|ticket|tickets|a number of
      |number of tickets|number of users|serial|invoice|tracking|account number|version|changed|updated|contact record
      |crm|import*|portability|country code`,
    systems: `api|data|service|services|system|systems|platform|portal|wcag|website|site|app|feature|features|version
      |report*|stock|product|server*|database|environment|page|pages|design|layout|mobile version|screen reader*
      |documentation`,
    not_people_access: `data*|api|system*|wiki|folder|drive|room|repository|code|environment|network|building|plan
      |plans|budget*|dashboard*|crm|internal|read access|write access|account*|database*|sharepoint|tool|tools|files`,
    contact: `a slot|a meeting|an appointment|a call with|their calendar|on the phone|a meeting with
      |an appointment with|a slot with|time with|a call|on a call|phone|telephone|call him|call her|call them
      |call their|ring him|ring her|ring them|text|texts|message|messages|email|emails|mail|mails|whatsapp|reach
      |reached|contact|get hold of|talk to|speak to|speak with|hear from us|hear from me|appointment|reply|replies
      |answer|answers|pick up|picks up|responds|get back|gets back|call back|calls back|calls us back|calls me back
      |calls|takes our calls`,
    readiness: `whenever i want|whenever we want|whenever i need|whenever we need|any day|at short notice
      |on short notice|at a moment's notice|never had trouble|no trouble|no problem|never a problem|easy|easily
      |never had difficulties|no difficulty|never had any trouble|any time of day|always happy|always glad
      |always willing|always ready|jump on a call|happy to take|glad to take|any time|anytime|first ring
      |within minutes|within the hour|within an hour|within seconds|in seconds|in minutes|right away|straight away
      |instantly|personally|without an appointment|no appointment|24/7|all hours|whenever we|whenever i|all the time
      |super quick|lightning fast|day or night|day and night|in no time`,
    make_time: `make time|makes time|made time|takes the time|take the time|takes time for|has time for|have time for
      |always has time|always have time|finds time|find time|found time|make themselves available
      |makes himself available|makes herself available|clear their diary|clears his diary|clears her diary`,
    comm: `phone|telephone|mobile|cell|call|calls|voicemail|whatsapp|text|texts|line|email|emails|mail|mails|message
      |messages|wechat|dm`,
    ready: `super quick|very quick|even in|always replies|always answers|non issue|any time|anytime|any hour|24/7
      |around the clock|round the clock|all the time|within minutes|ten minutes|five minutes|few minutes|right away
      |straight away|day or night|day and night|on weekends|at weekends|even on|even at|even when|whenever we want
      |whenever we need|whenever i need`,
  },
  rows: `
- pick up|picks up|picked up|picking up|answer|answers|answered ; ~8 {phone_words} ; <8 {they} ; !4 {desk}|survey
  |doctor|order*|parcel*|questions ; !<2 {us_only} ; !6 question* ; !8 {own_clients} ; !<8 yesterday|last week|today
- pick up|picks up|answer|answers ; ~9 {at_once} ; <8 {they} ; !4 {desk}|survey|order*|parcel* ; !<2 {us_only}
  ; !6 question* ; !8 {own_clients}
- {reply} ; ~10 {at_once} ; <8 {they}|contact ; !4 {desk}|survey|request for proposal ; !<1 {us_only}
  ; !8 {own_clients}
- {take_calls} ; !4 {desk}
- will take it|takes it|take the call|takes the call|takes calls ; ~10 {at_once} ; <10 {they} ; !4 {desk}
- emails come back|mails come back|messages come back|replies come|answers come|hear back|an answer|a reply
  ; ~6 {at_once} ; ~12 {they} ; !4 {desk}|ticket*|survey
- straight to|directly to|direct to|right through to|straight through to ; >4 {chief} ; <8 go|goes|get|gets|walk|talk
  |speak|call|take it|come|{us} ; !5 escalat*|report*|shipped|deliver*
- {reach} ; <4 lets me|let me|lets us|let us|can|could|able to|easy to|may|get to|allowed to|welcome to ; >7 {they}
  |anyone|anybody ; ~12 {at_once}|{with_ease} ; !4 {desk}|sales ; !6 {own_clients} ; !>7 hotline
- {reach} ; >6 {they} ; ~5 problem|trouble|difficulty|obstacle*|easy|a breeze|child's play|never hard|effortless
  ; !5 {not_people_access} ; !6 {desk}
- call|phone|ring|text|message|email|dial|ping|reach out|a call to ; >6 {they} ; >14 answers|picks up|pick up|answer
  |is there|on the line|responds|replies|calls back|comes to the phone |will pick up|is available ; !8 {desk}
  ; !4 survey ; !8 nobody|no one
- can be reached|be reached|reachable|approachable|contactable|accessible|available|there for us|at our disposal
  |within reach|a phone call ; ~6 {at_once}|very|highly|easily|extremely|super|so|by phone|on the phone|on whatsapp
  |for us|to us|for me|to me|for our team ; <9 {they} ; !8 {desk}|{systems} ; !<2 {us_only}
- {number} ; <9 handed|left|passed|texted|have|has|'ve|got|gave|give|given|know|saved|hold|on ; ~9 {they}
  ; !3 {number_of_what} ; !>6 never|but
- my number|my cell|my mobile|our number|my private number|my cell number|my mobile number ; <6 have|has|got|saved
  |keeps ; !>5 never|but
- call away|phone call away|text away|message away|email away|one call and|just one call|one ring ; ~12 {they}
- door is always open|door is open|doors are open|doors are always open|door always open|door stands open|open door
  |doors open for us|open the door for us anytime ; !4 {desk}|handle|sensor
- first name basis|first name terms|by my first name|by our first names ; ~10 {they}|with|call|calls
- easy to reach|easy to get hold of|easy to contact|easily reached|easy access|good access|excellent access
  |great access |unrestricted access|direct access|access is excellent|access is great|access is good|accessibility is
  |full access |superb access|unlimited access|fantastic access|wonderful access|access at all levels
  |access to the top|access to decision makers ; ~8 {they} ; !6 {not_people_access}
- responsive ; <8 {they} ; <2 very|super|extremely|so|incredibly|always|highly|really|are|is|quite|'re|'s|been
  ; !4 {systems}|support
- ear ; <3 has their|have their|has the|have the|has his|have her ; ~8 {chief}|we|our
- drop in|drop by|walk in|walk into|pop in|come by ; ~6 any time|anytime|whenever|unannounced|without an appointment
  ; ~12 {they}|we|i ; !5 {desk}|clinic
- whenever we|whenever i|every time we|every time i|each time we|any time we|any time i|when i call|when we call
  |if i call |if we call|if i ring|if i need|if we need ; >14 answer*|pick*|responds|there for|available|takes
  |on the line|reply|replies|is there ; ~14 {they}|someone ; !12 {desk}
- {make_time} ; ~8 us|our|me|call|calls|we ; <8 {they} ; !6 {desk}
- never ; >7 voicemail|ring twice|miss our call|miss my call|miss a call|unanswered|wait for an answer
  |waiting for an answer ; ~8 {they}
- hotline|line|access ; ~4 open|direct|short|a|straight ; >4 top floor|the top|board|ceo|c suite|leadership|executive*
  ; !5 {not_people_access}
- {comm} ; ~8 {ready} ; ~12 {they} ; !8 late|delayed|early ; !6 {desk}|{systems} ; !8 {own_clients} ; !>4 us about
  |to complain ; !<2 {us_only} ; !6 {number_of_what}
- access|reach|availability|response times|reaction times|contact ; ~8 non issue|no issue|never an issue|not an issue
  |phenomenal|instant|same day|a given|not a problem|never a problem|no problem|unproblematic ; ~8 {they}
  ; !6 {not_people_access}|{systems}|{desk}|our response
- easy|simple|a breeze ; >6 on the phone|on the line|to reach|to get hold of|to speak to|to talk to|to contact
  |to catch ; ~8 {they} ; !6 {desk}
- {contact} ; ~9 {readiness} ; ~12 {they} ; !7 {desk}|{systems}|invoice*|late|survey|standup|sprint ; !8 {own_clients}
  ; !<2 {us_only} ; !6 {number_of_what}
- never have to wait|never wait|no waiting|never kept waiting|never had to wait ; ~10 {they} ; !6 {desk}|deploy*
  |build*
- minutes after|minutes later|seconds later|an hour later ; >9 call* me back|called us back|calls back|called back
  |answer*|repl*|on the phone ; ~14 {they} ; !8 {desk}
- vague constantly|regularly|frequently|daily|always ; >3 in touch|in contact|on the phone ; ~8 {they} ; !6 {desk}
- vague talk|talks|speak|speaks|chat|chats|on the phone ; >4 every day|daily|all the time|constantly
  |several times a week ; ~6 {they}|with us ; !5 {desk}
- call|ring|phone|text|reach out|message ; >3 whenever|any time|anytime|at any time|day or night|24/7|at any hour
  ; ~12 {they} ; <4 can|could|may|to|should ; !8 {desk}|emergenc*
- call|ring|phone|text|message ; >5 {chief} ; >8 directly|and get through|straight|in person|any time|he answers
  |she answers ; <3 i|we|just|can|could ; !8 {desk}
- mail|mails|email|emails|message|messages|call|calls|question|questions|request|requests|note ; >9 answered|returned
  |replied to|picked up ; ~12 {at_once}|before lunch|before noon|by noon|overnight|by evening|the same morning
  ; ~14 {they}|there ; !6 {desk}|survey
- put through|patched through|connected ; ~8 {at_once}|directly ; ~12 {they}|there|whoever ; !5 api|system|network
  |database
- quicker|faster|more responsive ; <6 no client|nobody|no one|no customer ; ~10 answer*|reply|replies|respond*|pick up
  |call back|back to us
- getting|get ; >5 on the line|on the phone|to the phone ; ~8 {they} ; ~10 one text|one call|a minute|a single|minutes
  |easy|simple|a phone call|just ; !6 {desk}
- faster|quicker|sooner|more quickly ; >4 any other|anyone|all other|all our|anybody|most ; ~9 respond*|repl*|answer*
  |call back|get back|react ; ~12 {they} ; !6 {desk}|page*|system
- ring out|to voicemail|unanswered|on hold|hanging ; <10 never|nobody|no one|not once|doesn't let|don't let
  ; ~12 {they}|there ; !6 {desk}
- quick|prompt|fast|eager|happy|glad ; >2 to pick up|to answer|to reply|to respond|to call back|to take our call
  |to take my call|to return ; <8 {they} ; !6 {desk} ; !<2 {us_only}
- private numbers|mobile numbers|cell numbers|direct numbers|home numbers|phone numbers|direct lines|private number
  |direct number ; ~6 {they}|founders|owners|directors|managers|board ; <9 has|have|'ve|got|gave|saved|know|knows
  |handed ; !4 {number_of_what}|stores|holds|suppliers
- takes ; >3 one call|a call|one text|one message|a single call|a phone call ; >6 to get|to reach|to have|and
  ; ~10 {they} ; !6 {desk}
`,
}
