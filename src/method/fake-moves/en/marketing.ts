import type { PhraseTable } from '../lists.ts'

/** L8: A joint case study or other marketing together, as English tells it. How a row reads: `lexicon.ts`. */
export const MARKETING_EN: PhraseTable = {
  lists: {
    showpiece: `case study|case studies|success story|success stories|press release*|webinar*|testimonial*
      |co marketing|joint marketing|reference customer|reference client|reference account|reference video
      |customer story|client story|customer video|video testimonial|marketing campaign|joint campaign|joint pr
      |press announcement|customer reference|public reference|reference story|use case video|reference case
      |joint announcement|joint statement|joint publication|joint article|joint interview|joint presentation
      |joint talk|joint booth|joint stand|joint event|joint appearance|joint podcast|joint blog|joint video
      |joint keynote|reference call*|reference visit*|joint press|marketing video|promo video|promotional video
      |customer spotlight|showcase|lighthouse customer|flagship reference|pr piece|advertorial`,
    jointly: `shared|common|featured as|{name}|joint|jointly|together|with them|with us|co brand*|co host*|co author*
      |both|featur*|side by side|our website|our homepage|our site|on stage|both companies|our companies|agreed to
      |agree to|willing to|let us|lets us|allow* us|our|for us|hand in hand|gave us|give us|gives us|about them
      |about our work|from them`,
    published: `publish*|agreed|agree|agrees|wrote|write|writing|written|released|issued|issue|launched|launch|ran|run
      |running|host*|did|do|doing|done|made|make|gave|give|gives|held|hold|holding|signed off|approved|put out
      |put together|recorded|record|shot|filmed|produced|produce|present*|spoke|speaking|organis*|organiz*|starred
      |appear*|joined|featur*|was in|are in|is in|'re in|allow*|let us|lets us|willing to|happy to|contributed
      |provided|offered|print*|took part|shared|feature|created|landed|got|announce*|live|attended|headline*|are a
      |is a|'re a|serve*|act as|acts as|have a|has a|'ve got|have|became|turned into`,
    spoke: `speech|gave a speech|held a speech|said a few words|welcome address|opening address|spoke|speak|speaks
      |speaking|speaker|present|presents|presented|presenting|appear|appears|appeared|appearing|keynote*|on stage
      |took the stage|gave a talk|gave the keynote|talk|talked|exhibit*|sponsor*|showed up|guest|guested|panel*|joined
      |joins|joining|attend*|starred|featured|held a talk|gave a keynote|opened|headlin*|did|shared the stage|came to`,
    event: `livestream|live stream|annual event|annual meeting|anniversary party|press conference|showcase event
      |breakfast briefing|conference|summit|user conference|trade fair|trade show|fair|expo|event|events
      |customer event|customer day|user day|webinar*|panel|podcast|roundtable|round table|keynote|meetup|congress
      |launch event|stage|stand|booth|campaign|roadshow|road show|exhibition|blog post|blog article|article|video
      |interview|award|announcement|forum|user group|linkedin live|gala|linkedin post|commercial|advert|ad|magazine
      |brochure|press|breakfast|open day|open house|seminar|tour|hackathon|launch party|reception`,
    public_place: `trade fair booth|our fair booth|our stand|our wall|our shop window|our email footer|our website
      |our home page|our homepage|our site|our page|our slides|our brochure|our booth|our deck|our landing page
      |our pitch|our marketing|our sales deck|on stage|reference wall|reference list|as a reference|the brochure
      |the website|the homepage|client list|our materials|side by side|our presentation|our lobby|our front page
      |our client page|our about page|our ads|in public`,
    not_marketing: `was down|login|module|platform|bug|upload*|call|calls|room|system|budget|log|stream*|tracking
      |queue|bridge|their own|software|tool|template|internal|recovery|planning|page speed|analytics|import|export
      |field|starts in|their brand`,
  },
  rows: `
- {showpiece} ; <10 {they} ; <9 agreed|agree|agrees|gave|give|gives|let|lets|allow*|provided|provide|provides|wrote
  |writes|signed off|approved|participat*|took part|joined|join|offered|recorded|contribut*|are a|'re a|is a|'s a
  |serve*|act|acts|are our|is our|'re our|appear*|starred|featur*|mention*|feature in|in our ; !4 {not_marketing}
  ; !<6 their own|module|template|uploaded ; !>5 about their|their acquisition|about its
- {showpiece} ; ~10 {jointly}|us|our|our companies ; ~12 {published}|{jointly} ; !4 {not_marketing} ; !<6 platform
  |their acquisition|about their acquisition|their own|module|template|uploaded ; !>4 about their acquisition
  |their acquisition|about its
- logo|logos|name|quote|brand ; ~8 {public_place} ; ~10 {they}|both|us ; !4 wrong|broken|missing|upload*|bug|outdated
  |remove*|size|svg
- logo|logos|name|quote ; <5 use|using|show|showing|display|displaying|print|put ; ~5 their|the client 's
  |the customer 's ; !4 upload*|size|svg|wrong|field ; ~8 we|us|let|allow*|may|can|permission
- {spoke} ; >6 our|us|joint|together|the {event}|with us|at a|at an|at the ; >8 {event} ; <8 {they} ; ~10 our|us
  |with us|joint|together ; !<2 {us_only} ; !5 {not_marketing}
- {event} ; ~6 together|with them|with us|jointly|joint|co host*|cohost*|side by side|hand in hand|both companies
  |both of us|our two companies|our companies ; ~9 we|they|client|customer|both|{chief} ; ~9 {published}|{spoke}|joint
  |joint* ; !4 {not_marketing}
- {event} ; ~6 our|joint ; <8 {spoke}|sponsor*|in ; <9 {they} ; !5 {not_marketing} ; !<1 {us_only}
- co brand*|cobrand*|co author*|coauthor*|co publish*|co host*|cohost*|co present*|co sponsor*|jointly publish*
  |jointly present*|co wrote |co promot*|cross promot*|co exhibit* ; ~9 {they}|{event}|with us|we|both|our
  ; !4 {not_marketing}
- reference|references ; <6 as a|as our|be a|act as|acts as|serve as|serves as|use their name|a public|our best|our
  |gives us a|gave us a|is a|are a|happy|'re a|good|great ; ~9 {they}|us ; !3 number|architecture|data|implementation
  |id|field*|value*|point|manual|customer id|design|model|letter from
- won|win|received|shared|nominated|picked up|shortlisted ; >5 award*|prize ; ~8 together|with them|with us|jointly
  |both
- featur*|appear*|starred|star|stars|are in|is in|'re in|quoted in ; >6 our video|reference video|our reference
  |our campaign|our ad|our advert*|our newsletter|our blog|our customer video |our magazine|our annual report
  |trade press|the press|our podcast|our promo*|promo video|image film|our film|our commercial|our brochure|our press
  |our marketing|our {event} ; <8 {they}|story|we
- trade press|the press|newspaper|magazine|tv ; ~7 together|with them|with us|jointly|joint|both ; ~9 we|they|{chief}
  |story
- recommend*|vouch* ; >4 us|our ; >7 on stage|on linkedin|in public|publicly|at our event|in the press ; <6 {they}
- appeared together|appear together|on stage together|stood together|presented together|present together
  |spoke together|speak together|both logos|two logos|joint white paper|joint whitepaper|joint study|joint paper
  |joint brochure|joint flyer|quoted together
- publish*|write about|wrote about|tell the story|print ; >5 story|project|our work|collaboration|quotes|success
  ; <5 let us|lets us|allow* us|allowed|gave us permission ; <8 {they}
- vague joint case study|joint press release|joint webinar|joint video|joint article|joint success story|joint event
  |joint keynote|joint talk|joint podcast|joint announcement|joint campaign|joint marketing|co marketing ; !2 draft
  |bug|module
- mention*|name|names|named|cite|cites|cited|thank|thanks|quote|quotes|quoted ; >2 us|our ; >6 press release*|press
  |annual report|keynote|on stage|linkedin|interview|article|conference|blog ; <6 {they}
- on stage|their stage|the stage ; ~6 us|we|our ; ~10 {they} ; !5 staging|stage gate|early|late
- list|lists|listed|named|shown|presented|displayed|mentioned ; >5 partner|partners|vendor|supplier|reference
  |references ; ~6 website|homepage|home page|site|page|brochure|annual report ; ~10 {they}
- press release*|press announcement|press statement ; ~5 about the partnership|about our partnership
  |on the partnership|about our cooperation|about our collaboration|about the collaboration|about the project
  |on our work
- all over ; >2 our marketing|our website|our slides|our brochures ; <8 {they}
- linkedin|g 2|g2|capterra|trustpilot|google review ; ~7 post*|shout out|tagged|article|praise*|review|wrote
  |recommend* ; ~8 {they} ; ~8 us|our|together|joint
- shout out|retweet*|reposted|tagged us|praised us publicly|publicly praised|public praise ; ~10 {they}|us|our
  |linkedin|twitter|social media
- {event} ; >5 with their|with the client|with the customer|with his|with her|alongside their|featuring their
  ; <6 {published}|joint ; !4 {not_marketing}|support|billing
- pr team|press team|press office|marketing team|journalist*|film crew|camera team ; ~8 write|film|interview|visit
  |shoot|wrote|filmed ; <10 let|lets|allow*|agreed|invited ; <12 {they} ; ~14 our|us
- interview|article|feature|portrait ; >6 magazine|newspaper|tv|radio|press|journal|the paper|daily ; <12 we and
  |with the client|together|both|with them|side by side|the client and
- wrote|write|published|posted|recorded ; >3 article|post|review|piece|blog ; >5 recommending us|praising us|about us
  |about our work|about our team ; <6 {they}
- case study|success story|reference story ; ~10 their approval|their permission|their consent|their blessing
  |they approved|they agreed|turned the project|turned it into|made the project|wrote up ; !4 {not_marketing}
- press release*|press statement|announcement ; <10 the client and we|we and the client|they and we|we and they
  |both companies|both of us|together|jointly|our two companies ; !>6 their acquisition
`,
}
