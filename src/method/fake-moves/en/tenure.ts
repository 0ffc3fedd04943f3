import type { PhraseTable } from '../lists.ts'

/** L8: Long tenure, as English tells it. How a row reads: `lexicon.ts`. */
export const TENURE_EN: PhraseTable = {
  lists: {
    client_since: `stuck around|hung around|been around|stayed|on board|our work for them|work for them
      |working for this client|projects for them|with the agency|with the firm|with our|a client|our client|my client
      |been client*|as client*|client for|clients for|client since|clients since|client of|clients of|client over
      |client with|client going|a customer|our customer|been customer*|customer for|customers for|customer since
      |customers since|customer of|loyal customer|loyal client|as a customer|as customer*|customer with|account for
      |account since|account of|this account|had this client|had them|with us|with them|working with|work with
      |works with|worked with|working for|supplier|vendor|agency|provider|partner*|adviser|advisor*|consultant*
      |contractor|serv*|buy from us|buys from us|buying from us|bought from us|on the books|on our books|been together
      |doing business|done business|did business|loyal|stuck with|stayed with|dealt with|deal with|dealing with|ours
      |use us|used us|uses us|using us|using our|used our|uses our|relied on us|us as their|known them|know them
      |know each other|known each other|known the|joined us|came to us|came on board|signed with us|started with us
      |first signed|employed us|hired us|looked after|looking after|taken care of|ordering from us|ordered from us
      |trusted us|trusting us|counted on us|paid us|our longest|{relation}`,
    not_tenure: `data|lost|lose|losing|records|experience|warranty|forecast|lease|orders|company|months|plan|backlog
      |career|archive|migrat*|competitor|office|programme|program|ago|product|other vendor*|another vendor|previous
      |former|before us|industry|licence|license|roadmap|strategy|running for|storage|old|budget|their customer
      |user base|guarantee`,
    future: `next|coming|another|more|signed|sign|extended|extend*|renew*|term|contract|will|plan to|in the future
      |over the next|for the next|new|minimum|up to|commit*|take|takes|would|need|needs|cost|costs|lost|lose|within
      |in two years|in three years|in five years`,
    long_time: `long standing|longstanding|long time|longtime|long term|long running|longrunning|long serving
      |longest running|longest standing|longest serving|longest|oldest|long lasting|decades long|decade long
      |years long|year long|age old|multi year|multiyear|lifelong|enduring|perennial|time tested|long established
      |well established`,
    ordinal: `third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|5 th|4 th|6 th|7 th|8 th|9 th|10 th
      |12 th|15 th|20 th|fifteenth|twentieth|umpteenth`,
    early_days: `their early days|the outset|inception|their founding|their beginnings|their first day
      |they were a startup|they started|the nineties|the eighties|the seventies|the 90 s|the 80 s|the early days
      |the beginning|the very beginning|day one|day 1|the start|the very start|the first day|our founding
      |we were founded|we were a startup|we started out|the last century|the first hour|the nineteen
      |the company was founded|the founding days|founding days|our foundation|we opened our doors|we opened
      |we launched|our first year|our earliest days|before i joined|my predecessor*|time immemorial|forever`,
  },
  rows: `
- {duration}|years|decades ; ~10 {us}|{relation}|client relationship ; ~12 {they}|{relation}|client|customer
  ; !6 {not_tenure}|{future}|{not_tenure_zh}
- {duration} ; >3 and counting|and still counting|and going strong ; !4 {not_tenure}
- always been ; >3 with us|our client|our customer|a client|a customer|loyal|ours ; <4 they|client|customer
- lasted|lasting|lasts|spans|spanning|endured|continues ; ~10 {relation}|our client|friendship ; ~8 {duration}|{year}
  |years|decades|generations|a lifetime|so long ; !4 {not_tenure}|call|meeting|workshop
- client since|customer since|clients since|customers since|with us since|partners since|partner since|us since
  |them since ; >2 {year}|{early_days}|{duration} ; !5 {not_tenure}
- {duration} ; >1 old ; ~6 {relation}|partnership|account|friendship
- longer ; <9 nobody|no one|no other client|no client|no other customer|hardly anyone ; ~8 with us|client|stayed|been
  |worked
- first customers|first clients|first accounts|first customer we|first client we|first ever clients|first few clients
  |first few customers|earliest clients|earliest customers ; ~9 {us} ; !<2 their ; !>4 interview*|onboarded
  |in the pilot|workshop
- as old as|older than|been here longer than|here before ; >4 our company|our firm|we are|the company itself
  |most of our|our agency|some of our|me|anyone here|half of our ; ~10 account|client|customer|relationship|they
  ; !4 ticket*
- {ordinal} ; >2 time|renewal|contract|year|extension ; ~7 in a row|running|consecutive|renew*|extend*|straight
  ; ~12 {they}|{us}|client ; !4 quarter|slot|reminder|reschedul*
- since ; >2 {year} ; >12 from us|with us|but us|of ours|our client|our customer|our services|our software|our product
  |our platform|to us|we|on us ; ~8 {they} ; !6 {not_tenure}
- came and went|come and gone|outlasted|outlived|survived|come and go ; ~9 ceo*|cio*|director*|management*|sponsor*
  |bosses|owner*|buyers
- {duration}|years|ages|eons|generations|a long time|very long time|quite a while|a lifetime|many moons
  ; <9 {client_since} ; !5 {not_tenure}
- {duration} ; >6 {relation}|with them|with us|with this client|with this customer|with this account|of loyalty
  |as their |as our|as a client|as a customer|as client|as customer|working for them|serving them|together|client
  |customer|client relationship |on our books|on the books|of service to them ; !4 {not_tenure} ; !>5 the client had
  |their customer*
- old client|old customer|old account|long and stable|long and close|long and trusting|long relationship
  |long partnership|long cooperation|long collaboration ; !2 their|data|library|code|api|version|system ; !>4 portal
  |app
- {long_time} ; >2 client*|customer*|account*|partner*|relationship*|collaboration|cooperation|ties|bond|association
  |friendship ; !2 their|invoice*|ticket*|data|storage|library ; !3 open|unpaid|contract|forecast|plan|bug|support
- long term|long standing|longstanding|long time|longtime ; ~3 supplier|vendor|agency ; ~8 {they} ; <8 we|us|our
  ; !3 plan|search
- since|as early as|from back in|in|from|back in|ever since|'s inception in ; >1 {year} ; ~10 {client_since}|books
  ; !5 {not_tenure}|copy|signed on|contract signed|new contract|sold|will|report*|until|end*|plan*|production slot*
- since|from|back to|back when|ever since|goes back to|before ; >3 {early_days} ; ~9 {client_since}|our client|of ours
  |client ; !6 {not_tenure}|project
- going back|goes back|go back|dates back|date back|dating back|reaches back|stretches back|stretching back
  ; <8 {relation}|we|account|ties|client|customer|friendship ; >8 {duration}|{year}|years|decades|a long way
  |a long time|far ; !5 data|log|logs|records|report*
- way back|a long way back|went through a lot together|been through a lot together|thick and thin|grown up together
  |grew up together|grown together|known each other for|a long history|long shared history|long history|shared history
  |many years together |long years|as long as anyone can remember|as long as i can remember|as long as we can remember
  |as long as i can think |for as long as i can|for as long as the firm|for as long as the company
  |for as long as we exist|as long as we exist|as long as the firm exists|as long as the company exists|ever since we
  |for longer than|so many years|so long|all these years|all those years|history together|never left
  |longer than anyone ; ~9 {they}|together|company|firm|us ; !4 data|audit|log|version|browser|chat|purchase|order
  |medical|page|load
- renew* ; ~7 every year|each year|year after year|year in year out|times in a row|years in a row|many times
  |times already|again and again|every single year|every time so far|without interruption|{duration}|year by year
  ; ~10 {us}|{they} ; !5 certificate*|license*|licence*|insurance|domain|{not_tenure}|price|discount*|more
- loyal client|loyal customer|loyal clients|loyal customers|loyal to us|faithful client|faithful customer
  |one of our first |our first client|our first customer|our very first client|our very first customer|among our first
  |first ever client |first ever customer|client of many years|customer of many years|original customer*
  |original client*|founding customer |founding client|legacy client|legacy account|been around forever
  |with us forever|oldest client|oldest customer|client number one |customer number one|earliest client*
  |earliest customer* ; !2 their ; !3 release|sprint|version|workshop|library
- vague {ago} ; ~10 started working with us|became a client|became our client|became a customer|became our customer
  |came to us|first worked together|first signed with us|signed their first contract|we started working with them
  |we started together|won the account|took them on|joined us|signed with us|they signed up
- {ordinal} ; >3 renewal|contract in a row|year with us|year together|year as our|year as a client|consecutive
  |year in a row |year with them|year as their|year in|year serving|year with this|year of working|year of our
  |year of the relationship|year of partnership|anniversary ; ~12 {they}|{us}|client ; !3 quarter|slot
- anniversary|jubilee ; ~8 together|with us|with them|of our partnership|of our relationship|as our client|as a client
  |of working
- test of time|weathered many storms|weathered every storm|withstood|ups and downs ; ~9 {relation}|together|client
  |they|we ; !4 data|server
- the longest|longest|longer than anybody|longer than anyone|longer than any other|longer than all ; ~10 had them
  |had with|have had|with us|from us|of all our|our clients|our customers|our portfolio|client|customer ; ~12 they
  |them|client|relationship ; !4 {not_tenure}|response|outage|ticket*|queue|meeting|call
- anniversary|jubilee ; ~8 {relation}|client|account ; !4 company 's|product
- older than|longer than|as old as ; <8 {relation} ; !3 expected|planned
- in|since|from ; >1 {year} ; >12 ever since|and still|never left|stayed|still with us|still a client|still here
  |are still|to this day|ever after ; ~12 {they}|{us} ; !5 {not_tenure}
- still ; >3 a client|our client|a customer|our customer|with us ; ~10 years|ceo*|decades|ups and downs
  ; !5 {not_tenure}
- oldest|longest|first ; >2 name|entry|logo ; >6 client list|customer list|our list|our books|our portfolio
- since|from ; >7 {year} ; ~10 relationship|partnership|cooperation|collaboration|uninterrupted|unbroken
  ; !6 {not_tenure}
- first year|second year|early years|earliest days|start up days|startup days ; ~8 came|joined|signed|on board
  |our client|with us|customer ; >12 still|ever since|today|stayed|never left ; !5 {not_tenure}
- uninterrupted|unbroken|continuous|without interruption ; ~6 {relation}|client|customer|cooperation ; ~10 {duration}
  |{year}|years ; !4 power|service|supply
- late nineties|early nineties|late eighties|mid nineties|nineties|eighties|seventies|turn of the millennium
  |last millennium ; ~10 {relation}|client|customer|with us|with them|account ; !5 {not_tenure}
- forever|for ever ; <9 been|have known|known|worked|had this client|had them|our client for ; !<6 will|'ll|stay
  ; ~10 client*|customer*|with us|with them|account|{they}
`,
}
