import type { PhraseTable } from '../lists.ts'

/** L8: Kept by a discount, as English tells it. How a row reads: `lexicon.ts`. */
export const DISCOUNT_EN: PhraseTable = {
  lists: {
    price_cut: `price advantage|free maintenance|free support|free licence|free license|free licenses|free hours
      |free days|year of free|months of free|free upgrade|price benefit|cost advantage|bargain price|freebies
      |special offer|special offers|promotional offer|sweetener|goodwill credit|discount*|rebate*|price cut*
      |price reduction*|price concession*|concession on price|cut our price*|cut the price*|cut prices
      |cutting our price*|cutting the price*|cutting prices|lower our price*|lowered our price*|lowering our price*
      |lower the price*|lowered the price*|lowering the price*|lowered our rate*|lower our rate*|lowering our rate*
      |lowered our fee*|lowering our fee*|reduc* our price*|reduc* the price*|reduc* our fee*|reduc* the fee*
      |reduc* our rate*|drop* our price*|drop* the price*|drop* our rate*|slash* our|slash* the price*|slash* price*
      |came down on price|come down on price|coming down on price|going down on price|went down on price
      |went down with the price|match* the price|match* their price|match* the competitor*|match* the other offer
      |match* the offer|match* the other|match* a competing|undercut*|waiv*|free months|months free|free month
      |month free|free of charge|for free|free year|year free|price freeze|froze the price*|freezing the price*
      |special pric*|special price|special rate|special terms|better price|lower price*|lower rate*|lower fee*|cheaper
      |below list|knock* off|sweeten*|price break|price drop|price match|loyalty price|credit note|gave them a deal
      |better deal|a good deal|half price|half the price|margin cut|our margin|price relief|reduced rate*
      |reduced price*|reduced fee*|generous terms|threw in|throwing in|gave in on price|giving in on price
      |gave way on price|conced* on price|price down|prices down|fee down|fees down|cashback|cash back|voucher*
      |money off|fifth of the price|third of the price|quarter of the price|tenth of the price|half of the price
      |financial incentive|commercial concession*|cut the fee*|cut our fee*|cutting the fee*|cutting our fee*
      |cut our rate*|cutting our rate*|at cost|below cost|at a loss|cheaper rate*|cheap rate*|bargain|budget price
      |concession*`,
    stay: `stabilis*|stabiliz*|calmed them|so they didn't|did not switch|didn't switch|wanted to switch
      |wanted to change|was going to switch|tempted to leave|prevented it|thinking of leaving|considering leaving
      |ready to leave|ready to go|ready to sign|keep us|kept us|another term|a further term|one more year|a new term
      |kept the deal|the deal|renew*|stay|stays|stayed|staying|keep|keeps|kept|keeping|retain*|extend*|extension
      |sign again|signed again|re sign*|prolong*|remain|remains|remained|not to leave|not leave|convinc*|persuad*
      |saved|save|saving|another year|more years|another two|two more years|second year|sealed|still with us
      |still here|loyal*|won back|win back|won them back|hold on|held on|hang on|hung on|continu*|for another
      |signature|stuck with us|stick with us|sticking with us|secur*|not to go|not to switch|from leaving
      |from switching|from going|back on board|prevent* churn|avoid* churn|stop* them from|recommit*|re upped|re up
      |stays put|stay put|stayed put|deterr*|talked them out of leaving|talked out of leaving|about to leave
      |about to go|verge of leaving|were leaving|was leaving|wanted to leave|wanted to go|threatened to leave
      |halfway out|with one foot out|on their way out|signed for|signed on for|hold|holds|holding|changed their mind
      |change their mind|changed his mind|changed her mind|re sign|signed up again|won the renewal|win the renewal
      |secure|in place|on our side|with us`,
    would_have: `wouldn't|would not|would have|'d have|would|couldn't|could not|might have`,
    price_noun: `price|prices|fee|fees|rate|rates|quote|quotes|invoice|bill|tariff|tariffs|day rate|day rates
      |license cost|licence cost|pricing|offer|bid`,
    lowering: `halv*|cut|cuts|cutting|reduc*|lower*|drop*|slash*|match*|undercut*|waiv*|trim*|shav*|discount*|shrank
      |shrink*|conced*|froze|frozen|freez*|cheapest|lowest|cheaper|less`,
    lost: `lost|lose|losing|went to a|churned|left anyway|left us anyway|not enough|asked for|full price|list price
      |no discount|without a discount|without any discount|price increase|increased price|higher price|refused
      |gone anyway|despite|still left`,
    unpriced: `code|codes|module|feature|field*|engine|response time|latency|error*|load time|load times|lead time
      |lead times|cycle time|cost base|shop|store|voucher code|coupon|supplier discount*|load`,
  },
  rows: `
- {price_cut} ; ~14 {stay} ; !13 {lost} ; !8 {own_clients} ; !4 {unpriced}
- {percent} ; >3 off|below|under|beneath|discount|cheaper|less|reduction|cut|rebate|price cut|price reduction|lower
  |better ; ~14 {stay} ; !12 {lost} ; !8 {own_clients} ; !4 {unpriced}
- {percent} ; <6 cost us|cost|discount*|cut|by|gave|knocked|down|come down|came down|went down|took ; ~8 {stay}
  ; ~10 price*|fee|fees|rate|rates|cost us|discount*|margin|bill|rebate|off ; !12 {lost} ; !8 {own_clients}
  ; !4 {unpriced}
- {price_cut} ; ~13 gone|left|lost|leave|walked|churn* ; <8 without|but for|only|if not for|had we not|otherwise
  |had it not been
- price|prices|pricing|cheap|cheaper|cheapest|discount|rebate|cost|costs ; <4 because|because of|thanks to|due to
  |on account of|owing to|for the sake of|only for|it was|it 's|on|through ; ~10 {stay}|with us|chose us|a client
  ; !10 {lost} ; !6 tender|increase|based on
- we are the cheapest|we 're the cheapest|we were the cheapest|we are cheaper|we 're cheaper|we 're cheap|we are cheap
  |cheapest offer|cheapest option |lowest bid|lowest price|we undercut|we had undercut ; ~13 {stay}|with us|chose us
  |a client ; !8 {lost}
- {price_noun} ; ~5 {lowering} ; ~14 {stay} ; !13 {lost} ; !8 {own_clients} ; !4 {unpriced} ; !2 their price*
  |their fee*|their rate*|their cost*
- we are the cheapest|we 're the cheapest|was the cheapest|is the cheapest|were the cheapest|cheapest ; ~12 they stay
  |why they stay|they stayed|with us|they keep us ; !8 {lost}
- even-if without|if not for|but for|had it not been for|were it not for|absent|if it weren't for
  |if it hadn't been for ; >5 {price_cut}|the price ; ~12 {would_have} ; ~12 renew*|stayed|stay|gone|left|lost|churned
  |leave|walked|still be|signed|be here ; !8 {own_clients} ; !4 {unpriced}
- bought ; >2 the renewal|the extension|their loyalty|another year|the contract ; ~8 {price_cut}|price*|discount*
  |freeze
- said yes|agreed|gave in|accepted|conceded|granted it|gave it to them|complied ; ~10 {percent}|{price_cut}
  ; ~12 renew*|stay*|extend*|signed|sign ; <14 asked for|wanted|demanded|requested ; !12 they agreed|they accepted
  |full price|refused|declined
- even-if {price_cut} ; <5 hadn't|had not|didn't|weren't|wouldn't have ; ~12 gone|left|lost|leave|walked|churn*
  |not be here|elsewhere ; !4 {unpriced}
- even-if discount*|rebate*|price cut|lower price|price reduction|{percent} ; >5 got it|got one|received it|we gave it
  |we agreed|was granted|we granted it ; >8 renew*|stay*|extend*|signed ; !8 {own_clients}
- even-if {price_cut}|{percent} ; !<5 want|wants|wanted|demand*|ask*|expect* ; >7 otherwise|or else|or they
  |or the client|if not ; >12 left|gone|leave|lost|churned|walked|go|switched|not be here ; !8 {own_clients}
  ; !4 {unpriced}
`,
}
