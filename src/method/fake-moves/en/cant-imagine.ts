import type { PhraseTable } from '../lists.ts'

/** L8: "Can't imagine switching", as English tells it. How a row reads: `lexicon.ts`. */
export const CANT_IMAGINE_EN: PhraseTable = {
  lists: {
    cant_think: `can't imagine|couldn't imagine|can not imagine|could not imagine|can't picture|couldn't picture
      |can't even imagine|can't see|couldn't see|can not see|could not see|can't conceive|couldn't conceive
      |can't think of|couldn't think of|hard to imagine|impossible to imagine|nobody could imagine
      |nobody could picture|no one could picture|nobody there could picture|nobody can imagine|no one can imagine
      |no one could imagine|unimaginable|unthinkable|inconceivable|out of the question|never imagine
      |can hardly imagine|can't fathom|don't see themselves|doesn't see|don't see|struggle* to imagine
      |could ever imagine|wouldn't dream of|would not dream of|would never dream of|wouldn't know how
      |never even think of|never even thought of|never think about|never thought about|never thought of
      |never even consider*|never consider*|don't even look|do not even look|not even considering|not considering
      |never dream of|won't even consider|wouldn't consider|don't think of|would not consider|cross their mind`,
    leave_us: `a change of vendor|change of vendor|change of supplier|change of provider|vendor change|supplier change
      |change of partner|different partner|different vendor|different supplier|different provider|different agency
      |different firm|different team|different consultancy|other partner*|other agenc*|other team*|some other
      |switch to|switch vendor*|switch supplier*|switch provider*|switch partner*|switch away|switch from us|switch
      |switching|leave us|leaving us|leave|leaving|go elsewhere|going elsewhere|go anywhere|going anywhere|replace us
      |replacing us|to replace us|move away|moving away|walk away from us|go with anyone|go with anybody
      |go with someone|go to anyone|go to a competitor|go to another|look elsewhere|looking elsewhere|look for another
      |looking for another|look around|look at anyone|look at other*|change vendor*|change provider*|change supplier*
      |change partner*|changing vendor*|changing provider*|changing supplier*|changing partner*|changing agency
      |consider anyone|consider another|drop us|dropping us|part with us|parting with us|let us go|letting us go
      |give us up|give up on us|giving us up|work with anyone|work with anybody|working with anyone
      |working with anybody|working with someone|using anyone|using another|using anything else|using anybody
      |buy from anyone|buying from anyone|fire us|dump us|ditch us|swap us|choose anyone|turn to anyone|churn
      |another vendor|another supplier|another provider|another partner|another agency|another consultancy
      |other vendor*|other supplier*|other provider*|anyone else|anybody else|someone else|without us|without our
      |without you|alternative to us|alternatives to us|life without|cut ties|end the relationship
      |ending the relationship|terminat* our|defect*|jump ship|break up with us|a replacement|betray us|another firm
      |another company|another shop|other firm*|a different vendor|a different supplier|a different provider
      |somebody else|a competitor|the competition|a rival`,
    never: `nobody could ever|no intention of|no plan*|never|refuse to|refuses to|refused to|no way|wouldn't|won't
      |would not|will not|nobody there would|no chance|no danger|not a chance|no risk|zero chance
      |under no circumstances|impossible|not possible|not an option|no option|can't|couldn't|could not|can not
      |no reason|unlikely to ever|hell freezes|no intention|not going to|isn't going to|aren't going to|off the table
      |no desire|no need|not the kind to|have nowhere|has nowhere|not even think`,
    not_leaving_us: `the meeting|the call|on the|off the|feature*|dark mode|the office|before|office|payroll|format*
      |language*|shift|until|module|tab|tabs|room|branch|hosting|to the new|work in|the building|comments|early
      |on time|field|blank|browser|without our approval|without our consent|without our input`,
    without_us: `without us|without our|without you guys|without you|without this team|if we left|if we leave
      |if we were gone|if we go|if we quit|if we stopped|if we stop|if we disappear*|if we vanish*|if we walk* away
      |if we pull* out|were we to leave|were we to|the day we leave|the day we stop|if we were not there
      |if we weren't there|should we leave|lost us|losing us|if they lost us|if we went away|if we were to leave
      |take us away`,
    collapse: `catastrophe|catastrophic|ruin|end of the world|disastrous|in serious trouble|big trouble|stop|stops
      |collapse*|stand still|standstill|grind*|fail|fails|trouble|lost|chaos|shut down|break down|breaks down
      |fall apart|falls apart|halt|helpless|mess|panic|over|screwed|stuck|unable|wouldn't know|couldn't|could not
      |can't|can not|disaster|nightmare|doomed|paralysed|paralyzed|crippled|struggle|sink|suffer|nothing works
      |nothing would work|crumble*|devastat*`,
    cope: `take a step|take a single step|move|lift a finger|breathe|stand|walk|live|run|function|operate|do|manage
      |survive|work|exist|cope|get by|lost|helpless|stuck|go|make it|last|keep going|picture|imagine|production
      |business|a day|a week|be where|get through|deliver|carry on|go on`,
    us_can_be: 'we could be|could be replaced|easily|could replace us|can replace us',
    fully: `completely|entirely|totally|fully|heavily|100|utterly|wholly|for everything|absolutely|so much|every day
      |deeply|strongly|too much|very much|extremely|critically|all of|for all|100 %`,
  },
  rows: `
- even-if {cant_think} ; ~10 {leave_us} ; !<6 no longer|{us_only} ; !<12 {us_only} ; !>3 easily
  ; !>10 {not_leaving_us}
- even-if imagine|picture|conceive|fathom|envisage|envision ; <7 {never}|hard|difficult|nobody|no one|tough|struggle*
  |impossible|who could ; ~9 {leave_us}|anyone|anybody|others ; !<8 {us_only} ; !>8 {not_leaving_us}
- no alternative|no alternatives|no real alternative|no other option|no better option|no viable option
  |no serious alternative|no substitute ; ~5 to us|to our|but us|than us|for us|than our|for our ; ~12 {they}|there
- no other|no one else|nobody else|no competitor|nobody|no one ; >3 vendor|supplier|provider|partner|firm|company
  |agency|could|can ; >6 do what|does what|offer what|match|replace|deliver what|come close|comes close|compare
  |live up
- replacing us|to replace us ; >6 years|forever|a fortune|impossible|ages|insane|too much|millions|a huge effort
- even-if {leave_us} ; <9 {never} ; <10 {they}|there|nobody|no one|switch* ; !<1 {us_only} ; !>4 {not_leaving_us}
  ; !>1 payroll|hosting|them ; !<9 whether|not because
- even-if {leave_us} ; >6 impossible|not an option|no option|never cross*|never occur*|never come up|never enter*
  |unthinkable|inconceivable|out of the question|off the table|not possible|madness|suicide|crazy|a nightmare
  |not something|nothing they would|not even a thought|not a topic|no topic|not on their radar|not up for discussion
  |can't ; !>4 {not_leaving_us} ; !<3 {us_only}
- even-if impossible|hard|difficult|painful|costly|expensive|a nightmare|madness|crazy ; <3 be|is|too|so|very|far|it
  ; >6 to replace us|to leave us|to switch|to move away|to change vendor*|to change supplier*|to change provider*
  |to find a replacement|to find someone like us|to find another ; !>9 {not_leaving_us}
- even-if without us|without our platform|without our team|without our software|without our help|without our service
  |without our system|without our people |without you guys|without you ; <10 can't|couldn't|could not|can not|never
  |lost|helpless|stuck|unable|no way|wouldn't know|nobody|no one|impossible|not ; <8 {cope} ; !<12 {us_only}
  ; !6 approval|sign off|consent|knowing|telling
- even-if {without_us} ; ~12 {collapse} ; ~14 {they}|there|operation|business|production|everything|plant|company
  |whole ; !>5 approval|sign off|consent|knowing|telling|asking|input
- indispensable|irreplaceable|unreplaceable|can't be replaced|couldn't be replaced|impossible to replace|can't replace
  |couldn't replace|could not replace |irreplacable|indispensible|impossible to do without|essential to their survival
  |too important to lose ; ~7 we|us|our ; !3 file|part|component|data|{us_can_be} ; !<3 them
- never find|can't find|couldn't find|won't find|wouldn't find|nobody|no one|never get ; >4 better|as good|like us
  |comparable|anything close|equal ; ~8 us|we|{they} ; !>5 price|hotel|time
- nobody|no one|who ; >6 replace us|take our place|fill our shoes|step into our shoes|do what we do|replace our
  |match us|does what we do|offer what we
- even-if so ; >4 embedded|entrenched|integrated|ingrained|dependent|intertwined|interwoven ; ~9 can't|couldn't|never
  |impossible|unable ; ~8 leave|switch*|replace|get rid|go
- even-if too ; >3 painful|expensive|costly|risky|much effort|much work|difficult|hard|embedded|entrenched|deeply
  |integrated|dependent|ingrained|deep|locked|attached|comfortable|used to us|invested ; ~9 switch*|changing|change
  |leave|leaving|replac*|to move|moving|go elsewhere|ever go|another vendor|another provider|go anywhere ; ~12 {they}
  |us|we ; !8 price*|we are too expensive
- depend|depends|dependent|rely|relies|reliant|lean|leans|count|counts ; ~2 on us|on our|upon us ; ~6 {fully}
  ; <7 {they}|whole|operation|business ; !5 milestone|deliver*|date|deadline|schedule
- locked in|lock in|locked into us|nowhere else to go|no one else to go|joined at the hip|married to us|welded to us
  |hooked on us|addicted to us|need us more than|dependent on us |not going anywhere|aren't going anywhere
  |isn't going anywhere|no reason to look|no reason to leave|no reason to switch|no reason to go|won't go anywhere
  |will not go anywhere |part of their dna|part of the furniture|can't do without|couldn't do without
  |can't live without|couldn't live without|could not live without|can not live without |can't get rid of us
  |no alternative to us|no real alternative|no alternatives to us|never leave us|too big to replace|clients for life
  |client for life|customer for life|customers for life|with us for life |safe as houses|stuck with us|unassailable
  |would miss us|wedded to us|with us forever|no plan b|no substitute for us|no substitute|nobody else can do
  |no one else can do|nobody else could do|no one else could do|no one can do what |nobody can do what
  |no one does what|nobody does what we|the only ones who can|the only ones who could|the only one who can
  |only vendor who could|only partner who can|no other choice|no choice but us|no other option|only game in town
  |need us to survive|there is no one else|there 's no one else|there is nobody else|in their blood ; ~9 {they}|we|us
  ; !<2 we 're|we are|we feel|vendor|we have ; !5 price list|discount
- even-if locked in|lock in|locked into ; ~6 them|they|client|customer ; !5 price*|rate*
- switching ; ~4 unthinkable|impossible|too painful|too costly|too expensive|inconceivable|no option|far too|suicide
  |off the table
- need us|needs us|need us badly|needs us badly|need us too much|needs us more ; <5 {they} ; !>0 to|for|in|on|at|by
- no choice but|no other choice|no option but ; >3 keep us|stay with us|stay|renew|work with us|stick with us
  ; <8 {they}
- always be|forever be|remain ; >3 our client|our customer|with us|a client of ours|loyal to us|ours ; <6 {they}|will
- vague essential to them|critical to them|vital to them|critical for them|essential for them|vital for them
  |crucial for them|crucial to them|the backbone of|an extension of their team|part of their team|part of the family
  |like family|one team with them ; ~7 we|us|our ; !3 data|feature
- no one else|nobody else|no other|no one|nobody ; >6 do this|do it|do that|help them|serve them|run it
  |keep it running|handle this|manage this ; ~8 could|can|would|able ; ~10 they|them|there ; <9 they|says|say|there
  |there 's
- replace us|to replace us|find a replacement|find someone like us ; <9 take|takes|cost|costs|need|needs ; ~9 years
  |months|forever|a fortune|ages|millions|a lot|long ; !3 plan*
- rather|sooner ; >12 {leave_us} ; >11 than ; ~10 {they} ; !<2 {us_only}
- losing us ; >6 catastroph*|disaster*|unthinkable|nightmare|ruin|painful|hard ; !<3 risk
- too much|too good|too happy|too comfortable|too attached|too reliant|too fond ; >5 to leave|to ever leave|to switch
  |to ever switch|to go elsewhere|to change|to look|to walk away ; <10 {they}
- relationship|bond|partnership|tie ; ~4 unbreakable|unshakable|unshakeable|bulletproof|inseparable|indestructible
  |for eternity|unassailable|cast iron|set in stone
- only option|only choice|sole option|only vendor|only supplier|only partner ; ~6 we are|we 're|us|we ; ~8 {they}|left
  |there ; !4 price|their only customer
- tied to us|bound to us|chained to us|glued to us|welded to us|fused with us|at our mercy|in our hands|wouldn't last
  |can't take a step|can't take a single step|can't lift a finger ; ~10 {they}|without us ; !4 contract until
- stay with us|remain with us|stick with us|be with us|keep us ; >3 forever|for ever|for good|for life|always
  |till the end|until the end|no matter what ; <5 {they}|will|'ll
- no competitor|no rival|no other vendor|no other supplier|nobody else|no other agency|no other firm ; >5 replace
  |displace|oust|push us out|take our place|match|beat|come between
- even-if think of|consider|dream of|contemplate|entertain|hear of|look at ; >3 replacing us|leaving us|switching
  |changing vendor*|another vendor|another supplier|dropping us|letting us go|replacing our|anyone else ; <10 nobody
  |no one|never|not one|wouldn't|won't|would not ; !<2 {us_only}
`,
}
