import type { PhraseTable } from '../lists.ts'

/** L8: A high satisfaction score, or praise, as English tells it. How a row reads: `lexicon.ts`. */
export const SATISFACTION_EN: PhraseTable = {
  lists: {
    happy: `happy|happier|happiest|satisfied|pleased|delighted|thrilled|very content|quite content|are content
      |is content|impressed|ecstatic|enthusiastic|overjoyed|enthused|over the moon|chuffed|glad|excited|grateful
      |raving|in love|full of praise|enchanted|elated|stoked|enamoured|enamored|wowed|blown away|smitten`,
    our_work: `the new service|the new platform|the new system|the new product|the new team|the new tool|our new|us
      |our|my|me|the team|the service|the services|the work|the delivery|the results|the product|the platform
      |the support|the quality|everything|how we|what we|the partnership|the relationship|the cooperation
      |the collaboration|all we|the outcome|the whole|the solution|the project|the way we|working with|the job|the app
      |the software|the progress`,
    top: `highly|high|higher|highest|excellent|great|good|strong|top|record|outstanding|best|superb|stellar|fantastic
      |brilliant|through the roof|sky high|off the charts|all time|exceptional|very good|perfect|top notch
      |above average|world class|glowing|impressive|maximum|positive|terrific|amazing|full|rock solid|up again|went up
      |rose|climbed|improved`,
    top_green: 'green|{top}',
    low: `fell|fall|falls|falling|drop|drops|dropped|dropping|declin*|down|decreas*|low|lower|lowest|poor|bad|worse
      |weak|slip*|sank|unhappy|dissatisf*|unsatisf*|not high|below|disappoint*|plung*|only|mediocre|below average
      |only average|just average|negative|missed|complain*|halved|concern*`,
    score_word: `csat|satisfaction|pulse|survey|survey score*|rating|ratings|score|scores|scored|grade|grades
      |evaluation|feedback score|happiness|ces`,
    not_theirs: `in the rfp|target|goal|aim|threshold|sla|availability|uptime|credit|risk|test|tests|lead|leads|exam
      |should|maturity|coverage|accuracy|performance|lighthouse|model|security|quality gate|benchmark|speed|load|page
      |pages|regulator|analyst*|gartner|forrester|auditor*|workshop|kpi|kpis|hotel*|restaurant*|store|stock|esg
      |vendor selection`,
    good_work: `exceeded expectations|exceed expectations|exceed their expectations|surpassed expectations|great job
      |good job|fantastic job|excellent job|amazing job|excellent work|great work|good work|wonderful work
      |amazing work|outstanding work|brilliant work|stellar work|superb work|terrific job|wonderful job|doing well
      |doing great`,
    good_adj: `fantastic|great|awesome|amazing|excellent|wonderful|brilliant|superb|outstanding|terrific|stellar
      |phenomenal|heroes|rock stars|rockstars|lifesavers|incredible|perfect|first class|unbelievable|magicians|legends
      |the best|world class|so good|very good|exceptional`,
    says: `say|says|said|tell|tells|told|keep saying|keeps saying|think|thinks|find|finds|call|calls|called|consider
      |considers|feel|feels|wrote|writes|praise|mention*`,
    praise: `speak well of|speaks well of|spoke well of|look up to|love|loves|loved|adore*|rave|raves|raved|praise
      |praises|praised|praising|speak highly of|speaks highly of|spoke highly of|think highly of|thinks highly of
      |think the world of|thinks the world of|compliment*|applaud*|sing|sings|cherish*|swear by|swears by|appreciate
      |appreciates|hold us in|holds us in`,
  },
  rows: `
- {happy} ; >2 with|about|by|of|to be|to have|to work|at ; >6 {our_work} ; !<2 {us_only} ; !1 to join|to help
  ; !>7 {publication} ; !8 {own_clients}
- {happy} ; <6 {they} ; !>0 to|about|by|with|that|when|if|hour|for|at|new year ; !<2 {us_only} ; !8 {own_clients}
- how {happy}|as {happy} ; <9 {they}
- happy client|happy customer|happy clients|happy customers|happy account|satisfied client|satisfied customer
  |happy users |satisfied clients|satisfied customers|raving fan*|big fan|big fans|huge fan|huge fans|great fans
  |fans of ours|fan of ours |fan of our|fans of our|clear promoter|a promoter|are promoters|promoters|brand advocate*
  |biggest fan|biggest fans|best ambassador* |strong advocate*|an advocate for us ; !3 their|want|need|sales
- couldn't be happier|could not be happier|couldn't be more|could not be more|more than happy with|more than satisfied
  |can't complain|nothing to complain|no complaints|no complaint|never complain*|never had a complaint
  |not a single complaint |zero complaints|nothing but praise|only praise|only good things|nothing but good things
  |on cloud nine|exceed* their expectations |exceeding expectations|beyond their expectations|exceed* expectations
  |surpass* their expectations|no wishes open|nothing to criticise |nothing to criticize|nothing to improve
  ; !<0 {us_only} ; !>0 to|wrong|opposed|unhappy
- vague {praise} ; >3 us|our|ours|working with|what we do|the team|the service|the product|the platform|the work
  |them our praises|praises ; <9 {they} ; !<1 {us_only} ; !>0 to ; !8 {own_clients} ; !>5 {publication}
- the best|best|greatest|favourite|favorite|their preferred|number one|first class|top ; >2 vendor|supplier|agency
  |partner|team|provider|contractor|consultants ; >6 ever|they have|they 've|they know|they work|on their list
  |of theirs|of all|worked with ; ~10 {they} ; !<3 their
- vague {good_adj} ; <5 we 're|we are|we were|us|our team|our people|our work|our service|our support|our consultants
  |our engineers ; <14 {they} ; <12 {says} ; !<3 they 're|they are
- rate|rates|rated|grade|grades|graded|consider|considers|describe|describes|see|sees|call|calls|called
  ; >6 {good_adj}|excellent|very good|the best|highly ; ~2 us|our|we ; <8 {they} ; !<1 {us_only}
- score|scores|scored|do|rank|ranks|rated ; >2 highly|very well|extremely well|top|near the top|very high ; <3 we
  |our team ; ~10 survey*|they|their|client|evaluation*|vendor|supplier ; !6 {not_theirs}
- vague value us|values us|respect us|respects us|appreciate us|appreciates us|admire us|trust us|trusts us
  |how much they like ; <10 {they} ; !<2 {us_only}
- vague praise|praises|praised|applaud*|commend*|compliment* ; >3 project|work|team|job|delivery|engineers|consultants
  |developers|us|our ; <6 {they} ; !<1 {us_only}
- think|thinks|speak|speaks|spoke|talk|talks ; >3 highly|the world|very well|extremely well|only in superlatives
  ; >5 us|our|ours|the team|my team ; <6 {they} ; !<1 {us_only}
- bad|negative|critical ; <8 never|nothing|not one|not a single|don't have anything|doesn't have anything
  |no one has anything|without ; >4 say about us|to say about us|word|words|remark|comment|about us|about our|to say
  ; !6 {own_clients}
- not one complaint|no complaint|without a complaint|without complaint|not a complaint|zero complaint|zero complaints
  |never a bad word|not a bad word|without a single complaint|never one complaint|not a single negative
  ; !6 {own_clients}|regulator|reason
- walk on water|hang the moon|hung the moon|best thing since|sliced bread|dream team|top of the class|gold standard
  |worth our weight ; ~9 we|us|our
- vague {good_work} ; <9 {they} ; <7 {says} ; !<3 they do|they did
- {score_word} ; ~7 {high} ; !8 {low}|{low_zh}|{own_clients}|{not_theirs}
- nps|net promoter|promoter score ; ~6 {high_nps}|{top_green} ; !8 {low}|{low_zh}|{own_clients}|{not_theirs}
- csat|satisfaction|survey score*|survey result*|survey ratings|survey|ratings|scores|scorecard|health score
  |evaluation*|pulse |supplier survey|vendor survey|marks ; ~6 {top_green} ; !7 {low}|{own_clients}|{not_theirs}
  |project|programme|program|initiative
- rated|rate|rates|score|scores|scored|grade|graded|gave|give|gives|giving|given|got|received|awarded|marked|rating
  |earned ; >7 {high}|five stars|5 stars|five star*|5 star*|top marks|full marks|top score|top scores|top grade*
  |perfect score |highest score|highest rating|highest possible|best possible|best rating|straight a|excellent marks
  |the best marks|thumbs up ; ~4 us|our|we|the team|the project|the service ; !8 {own_clients}|{low}|{not_theirs}
  ; !7 off|discount*|budget|stake|% of|price|equity|people|days|minutes|weeks|users|licences|licenses|trends|top
- {high} ; >2 rating|score|stars ; ~8 from them|from the client|from the customer|from their|from this|us|survey|csat
  |satisfaction ; !8 {own_clients}|{low}|{not_theirs}
- five star|5 star|five stars|5 stars|ten out of ten|10 out of 10|10/10|straight tens|top marks|full marks|top scores
  |flying colours|flying colors ; ~6 review*|feedback|survey|from them|from the client|from the customer|by them|us
  ; !4 {low} ; !6 {own_clients}|{not_theirs} ; !>3 them
- feedback|review|reviews|surveys|comments|responses|word from|mood|sentiment|retrospective*|testimony ; ~6 glowing
  |positive|excellent|great|outstanding|stellar|fantastic|superb|top notch|very good|really good|only good|best |rave
  |brilliant|enthusiastic|overwhelming*|full of praise|praise ; !6 {own_clients}|draft|wireframe*|mockup*|prototype
  |form|negative|code|pull request|pr|peer|design|staff ; !>0 on|for
- vague recommend us|recommends us|recommended us|recommending us|recommend our|recommend working with us ; <6 {they}
  ; !<2 {us_only} ; !8 linkedin|publicly|in public|public|on stage|press|article|blog post
- green ; ~7 score*|survey*|satisfaction|csat|nps|mood|rating* ; !6 test*|build*|pipeline|deploy*|milestone*|{low}
- vague like us|likes us|like working with|likes working with|like our team|likes our team|enjoy* working with
  |thumbs up |grateful to us|thank* us|smiling|happy faces|nice things about us|kind words ; <9 {they} ; !<2 {us_only}
- exceed*|surpass* ; >3 expectation*|expected|hopes ; ~10 we|us|our|client|they ; !6 {not_theirs}|{own_clients}|sales
  |revenue
- good things|nice things|kind words|words of praise|lovely things|positive things ; ~5 only|nothing but|many|so many
  |always|say|said|had ; ~10 us|our ; <10 {they}
- call|calls|called|consider|considers|name|names|named|see|sees|rank|ranks|regard|regards|rate|rates ; >3 us|our team
  |our firm ; >6 best|favourite|favorite|number one|top|most trusted|preferred|go to|gold standard|first choice
  |the one ; ~9 {they} ; !<1 {us_only}
- very satisfied|extremely satisfied|completely satisfied|highly satisfied|fully satisfied|very happy|extremely happy
  ; ~9 survey|respondent*|ticked|checked|answered|box|questionnaire|poll ; !<5 {us_only} ; !8 {own_clients}|{low}
- pleasure|joy|delight|delightful|a dream|great experience|fun|a breeze|wonderful experience ; ~8 working with us
  |work with us|dealing with us|to work with|cooperation with us|collaboration with us|working with our
  ; !<5 {us_only}
- put|puts|rank|ranked|ranks|place|placed|places|voted|vote|votes ; >4 us ; >5 number one|first|top|at the top|on top
  |no 1|best|vendor of the year|supplier of the year ; ~12 {they}|survey|ranking ; !4 {us_only}
- {happy} ; <3 very|really|extremely|super|so|truly|absolutely|totally|completely|more than|genuinely|quite|incredibly
  |visibly|clearly|just ; <9 {they} ; !<2 {us_only} ; !>0 to ; !8 {own_clients} ; !>7 {publication}
- vague compliment*|praise|praises|thank|thanks|applaud ; <8 never miss|always|constantly|never tire|every chance
  |every opportunity|keep|regularly ; >3 us|our|the team ; <12 {they} ; !<1 {us_only}
- couldn't be better|could not be better|can't be better|couldn't be any better ; ~7 feedback|satisfaction|mood
  |reviews|relationship|scores|rating*|they
- nothing but ; >3 positive|good|nice|kind|enthusiastic|friendly|complimentary ; ~8 us|our|feedback|things ; <8 {they}
- reputation|standing|name ; ~4 excellent|great|outstanding|superb|stellar|very good|fantastic ; ~9 with them
  |with the client|with their|at the client|among their|there|with this client ; !4 company name
- speak|speaks|spoke|talk|talks|think|thinks ; >3 highly|warmly|in the highest terms|very well ; >7 us|our|ours
  |service|team|work ; <6 {they} ; !<1 {us_only}
- top scores|top marks|full marks|highest scores|best scores|straight tens|top ratings|only fives|only tens
  ; ~9 questionnaire|survey|came back|only|returned|evaluation|scorecard|from ; !8 {own_clients}|{not_theirs}
- hear|hearing|heard|told|telling|tell|says|say ; >4 how ; >6 {happy} ; ~8 {they} ; !>8 not|unhappy|{publication}
- vague how ; >0 {good_adj}|good|happy ; >4 we are|we 're|our team|our work|our people|we were ; ~12 {they} ; <10 tell
  |tells|told|telling|say|says|said|mention*|rave*
`,
}
