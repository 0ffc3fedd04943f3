import type { IdeaTable } from '../idea.ts'

/** Signals as people jot them down, beside the acts the look-alikes know (`fake-moves/en/acts.ts`). */
export const SIGNALS_EN: readonly IdeaTable[] = [
  {
    name: 'signal.alternatives_dropped',
    rows: `
- dropped|cancelled|canceled|stopped|ended|abandoned|called off|broke off|withdrew|scrapped|no longer talking to|parted with
  |said no to|turned down|gave up on ; >6 {vendor}|the tender|tender|the rfp|rfp|their search|shortlist|the pitch|evaluation
- stopped|ended|quit ; >3 talks|talking|looking|evaluating|shopping ; ~8 {vendor}|around|elsewhere|market
`,
  },
  {
    name: 'signal.alternatives_evaluated',
    rows: `
- talking to|talks to|talks with|meeting|met|courting|in talks with|speaking with|evaluating|evaluates|looking at|comparing|inviting|invited|met with|meeting with|piloting
  |trialling|testing|demo from|demo with|quotes from|offers from|quote from|offer from|shopping around|considering|shortlisted
  |pitched by|approached|flirting with ; ~6 {vendor} ; !8 dropped|stopped|ended|cancelled|canceled
- shopping around|out to tender|issued an rfp|issued a tender|sent out an rfp|published an rfp|published a tender|opened a tender
  |started an rfp|launched an rfp|launched a tender|running a tender|running an rfp|put it out to tender|benchmarking us against
  |asked for competing offers|inviting bids|invited bids
`,
  },
  {
    name: 'signal.retained_by_discount',
    rows: `
- renew*|stayed|stay|extended|signed again|kept us|re signed ; ~14 discount|price cut|lower price|cheaper|rebate|dropped our price
  |cut our price|lowered our price|price reduction|cutting our price ; !<8 no|without|not
`,
  },
  {
    name: 'signal.renewed_without_tender',
    rows: `
- renew*|extended|extension|re signed|prolonged|signed again ; ~10 without tender|without a tender|without an rfp|without rfp
  |untendered|no tender|no rfp|without tendering|without going to market|without shopping around|without looking elsewhere
  |without a pitch|without competing offers
`,
  },
  {
    name: 'signal.bad_news_elsewhere',
    rows: `
- heard from|heard through|learned from|learnt from|read in|read on|found out from|found out through|saw on|saw in|news from
  |heard via|learned via|learned through ; >3 press|linkedin|news|newspaper|media|twitter|a competitor|third party|grapevine
  |a former|somebody else|someone else|others|the market|a partner|reddit|glassdoor|their website|a headhunter
  ; >16 lay*|laid off|resign*|quit|left|los*|lost|cut*|fail*|insolven*|bankrupt*|sued|lawsuit|clos*|shut*|fired|problem*|trouble
  |breach|downturn|leaving|cancel*|restructur*|merg*|recall
- press|linkedin|newspaper|news|grapevine|media ; <8 read|saw|heard|learned|learnt|found out ; <20 lay*|laid off|resign*|quit|los*|lost
  |cut*|fail*|insolven*|bankrupt*|sued|fired|clos*|leaving
- rumour|rumor|rumours|rumors ; >10 lay*|resign*|los*|cut*|fail*|insolven*|clos*|fired|trouble
`,
  },
  {
    name: 'signal.shared_after_public',
    rows: `
- told us|shared|informed us|let us know|heard from them|sent us ; >14 after the announcement|after it was public|after the press release
  |after it was announced|after the news|once it was public|when it was already public|after everyone|after everybody|after the press
`,
  },
  {
    name: 'signal.social',
    rows: `
- dinner|lunch|breakfast|drinks|beers|golf|concert|football match|barbecue|bbq|birthday|christmas party|party|gift|coffee|karaoke
  |theatre|theater|opera ; ~4 with|for|to|together|invited|{person} ; !6 over lunch we|decided
`,
  },
  {
    name: 'signal.heroics',
    rows: `
- worked through the weekend|worked all weekend|worked over the weekend|worked all night|worked through the night|pulled an all nighter
  |all nighter|all night to|night shift to|weekend shift to|firefighting|fire fighting|saved the launch|heroic|heroics|last minute rescue
  |worked nights|worked weekends
`,
  },
  {
    name: 'signal.praise',
    rows: `
- praised|praises|complimented|commended|applauded|thanked us for|congratulated us|said great work|said great job|said well done
  |was full of praise|raved about|was delighted with|was very happy with|was very pleased with ; <6 {other_side}
- praised|complimented|thanked us|applauded ; >8 report|work|delivery|team|workshop|dashboard|launch
`,
  },
  {
    name: 'signal.plans_shared_early',
    rows: `
- shared|showed us|sent us|forwarded us|forwarded|mailed us|handed us|let us see|let us read|gave us|walked us through
  |told us about|disclosed|previewed ; >8 draft|unreleased
  |unpublished|unannounced|confidential|not yet public|still open|early version|not yet final|unfinished
  ; >12 plan*|roadmap|strategy|budget|reorgani*|restructur*|org chart|business case|target picture|paper|acquisition|merger
  ; !<2 {us_only}
- shared|showed us|sent us|told us|walked us through|disclosed ; >8 plan*|roadmap|strategy|budget|reorgani*|restructur*|acquisition
  |merger ; >14 before the board|before it was announced|before it was public|before anyone|before they were final|before the announcement
  |before it was final|before the press|weeks before|ahead of the announcement|ahead of the board ; !<2 {us_only}
`,
  },
  {
    name: 'signal.bad_news_shared',
    rows: `
- told us|warned us|confided|admitted|came to us with|shared ; >6 bad news|failed|problem*|trouble|layoff*|loss*|budget cut*|shortfall
  ; ~14 before|early|in confidence|first|ahead|voluntarily|proactively ; ~10 {other_side}
- shared bad news|told us the bad news|told us bad news|gave us bad news|brought us bad news|told me bad news
`,
  },
  {
    name: 'signal.inside_access',
    rows: `
- invited|asked|brought|pulled|let|admitted ; >3 to|into|in on ; >9 their annual planning|their planning|annual planning|planning offsite
  |budget round|strategy meeting|strategy session|board meeting|leadership offsite|steering meeting|roadmap review|their strategy
  |leadership meeting|management meeting|planning offsite ; !<3 {sender}
- gave us|granted us|opened|got|received ; >4 access to|read access|data room|internal wiki|their slack|their repository|a desk
  |a badge ; !<3 asked
`,
  },
  {
    name: 'signal.introduced_upward',
    rows: `
- introduced|introduces|intro to|introduction to|brought us before|put us in front of|opened the door to|took us to see ; >10 ceo|cfo|coo
  |cto|cio|board|chair*|executive*|chief*|vp|managing director|investor*|owner*|parent company|portfolio|group|president
  ; !<2 {sender}|asked
`,
  },
  {
    name: 'signal.planning_attended',
    rows: `
- sat in on|took part in|attended|joined|participated in|sits in on ; >5 planning|sprint planning|roadmap session|budget round|strategy
  session|quarterly planning|annual planning|planning session|planning meeting ; <8 our|we|i|us ; !<3 {they}
`,
  },
  {
    name: 'signal.client_called_first',
    rows: `
- called us|rang us|phoned us|called me|rang me|reached out to us|came to us|sat down with us ; <4 {other_side}
  ; >8 think through|think about|talk through|get our view|our opinion|our advice|our take|before deciding|sounding board|second opinion
  |what we think|whether to|bounce
`,
  },
  {
    name: 'signal.asked_to_frame',
    rows: `
- asked us|asked me|invited us|wanted us|asked our ; >4 frame|framing|define the|defining|formulate|make sense of|figure out what
  |scope the question|put into words
`,
  },
  {
    name: 'signal.shared_stake',
    rows: `
- co fund*|cofund*|co invest*|coinvest*|joint venture|gain share|gainshare|revenue share|split the cost*|share the cost*|shared the cost*
  |fixed fee advisory|retained advisory|share the risk|shares the risk ; !6 will|want|asked
`,
  },
  {
    name: 'signal.problem_found_first',
    rows: `
- found|spotted|discovered|noticed|caught|detected|flagged ; >12 before they|before the client|before their|before anyone
  ; !<3 {they}
`,
  },
]
