import type { ActTable, WordLists } from '../lists.ts'

/** Words only the tables below use. */
export const ACT_WORDS_EN: WordLists = {
  // What somebody would or will do is no act yet.
  unreal: 'would|could|will|can|going to',
  disclose: `told|tell|tells|shared|shares|share|showed|shows|show|sent|sends|send|gave|gives|disclos*|briefed|brief
    |briefs|let us see|let us read|walked us|walked me|walks us|tipped|informed|informs|confided|revealed|handed
    |forwarded|previewed|talked us through|mailed|announced to us|warned`,
  us_told: 'us|me|our|ours',
  plan_thing: `plan|plans|planned|planning|roadmap|road map|strategy|strategies|budget|reorganis*|reorganiz*
    |restructur*|acquisition|merger|layoff*|lay offs|closure|closing|spin off|divest*|investment|hiring plan|org chart
    |product line|launch|expansion|rfp|tender|memo|business case|paper|deck|numbers|target picture|blueprint|decision
    |move|relocation`,
  unfinished_plan: '{plan_thing}|draft*',
  before_others: `before|ahead of|in advance|early|prior to|while it was still|while still|still a draft|not yet|first
    |confidential*|in confidence|weeks earlier|unannounced|ahead|nobody else|no one else|under embargo|voluntarily
    |on their own`,
  bad_thing: `fail|failed|failing|failure*|loss|losses|losing|lost a|lost their|lost the|layoff*|laid off|lay off
    |problem*|breach*|audit|bad news|missed|complain*|trouble|shortfall|cutback*|cuts|redundanc*|insolvency|cash
    |lawsuit|recall|defect*|fraud|resign*|leaving|overspent|budget cut*|nps|churn|delay*|bug*|mistake*|error*|wrong
    |risk*|downturn|fell short|crisis|wasn't working|not working|didn't work`,
  they_call: `call|calls|called|rang|rings|phoned|phones|texted|wrote to us|emailed us|came to us|comes to us
    |turned to us|turns to us|came by|dropped by|drove over|stopped by|visited us|asked us over|pulled us aside
    |sat down with us|reached out`,
  think: `think through|thinking through|think it through|think about whether|talk through|talking through
    |sounding board|second opinion|our opinion|our view|what we think|what we thought|what we make of|our thoughts
    |our take|bounce ideas|bounce an idea|ask our advice|asked our advice|for advice|for our advice|for counsel
    |discuss whether|weigh|sort out their thinking|think aloud|think out loud|reason through|make up their mind
    |to decide whether|whether to`,
  admit_us: `asked us into|asked us to join|asked us in|asked us to|asked us along|asks us to|invited us|invites us
    |invite us|invited our|invited me|invites our|asked our|asked me|let us|lets us|let our|lets our|lets me
    |brought us into|brought us in|bring us into|pulled us into|pulled me into|includes us in|included us in
    |include us in|gave us a seat|gave us a chair|asked to have us in|wanted us in|added us to|welcomed us into
    |had us in|have us in|asked me into|asked me to join|asked our engineer|asked our lead`,
  give: 'gave|give|gives|granted|grants|opened|opens|shared|shares|handed|provided|lets|let|set up|added',
  inside_thing: `internal|read access|data room|wiki|slack|teams channel|intranet|source code|repository|dashboards
    |dashboard|raw data|ledger|books|p l|planning wiki|planning tool|org chart|cost data|cost structure
    |production data|sales data|backlog|management accounts|board papers|inside|a desk|a badge|badge`,
  their_planning: `product planning|sprint planning|their planning|planning meeting*|planning session*|planning round*
    |planning day*|budget round*|budget meeting*|budget planning|budget review|strategy meeting*|strategy session*
    |strategy day*|strategy offsite|strategy retreat|roadmap meeting*|roadmap session*|roadmap review|annual planning
    |capacity planning|quarterly planning|leadership meeting*|management meeting*|board meeting*|steering meeting*
    |portfolio review*|operations meeting|s op|weekly planning|release planning|demand planning|their offsite
    |planning committee|planning workshop*`,
  their_thing: `their|they|them|client 's|the plant|the client|customer 's`,
  acted_on: `they changed|changed it|changed their|they re|replanned|re planned|they moved|they adopted|they acted
    |acted on|they stopped|they switched off|because of it|as a result|and they fixed|they then|they rebuilt|they cut
    |they closed|they shifted|nobody had asked|no one had asked|unprompted|without being asked|unsolicited|before they`,
}

/** Acts that count, as English tells them: one table a signal (LEDGER §4). How a row reads: `lexicon.ts`. */
export const ACTS_EN: readonly ActTable[] = [
  {
    name: 'plans_shared_early',
    rows: `
- {disclose} ; >12 {unfinished_plan} ; ~16 {us_told} ; ~20 {before_others} ; <10 {they} ; !<2 {us_only}
- {disclose} ; >8 draft*|unreleased|unpublished|unannounced|confidential|not yet public|embargoed|still a draft
  ; >14 {plan_thing} ; ~10 {us_told} ; <10 {they} ; !<2 {us_only}
- {plan_thing} ; >12 still a draft|while it was a draft|still open|still in draft|not final|before it was final
  |before they were final|still being written|not yet decided ; <12 {disclose} ; <14 {they} ; !<14 {us_only}
`,
  },
  {
    name: 'bad_news_shared',
    rows: `
- {disclose}|admit*|confess* ; >14 {bad_thing} ; ~14 {us_told} ; ~20 {before_others} ; <12 {they} ; !<2 {us_only}
- admit*|confid*|came clean|warned us|tipped us off|opened up|confess*|owned up ; >14 {bad_thing} ; <10 {they}
  ; !<2 {us_only}
`,
  },
  {
    name: 'client_called_first',
    rows: `
- {they_call} ; >14 {think} ; <8 {they} ; !<1 {us_only} ; !12 {desk}
- {they_call} ; >16 before deciding|before they decided|before telling|before anyone|before announcing|before going to
  |before signing|before they told|before committing|before the board|before she told|before he told ; <8 {they}
  ; !<1 {us_only} ; !12 {desk}
- {think} ; <12 came to us|comes to us|turned to us|turns to us|called us|used us as|uses us as|uses me as
  |asked us to be|rang us|drove over|stopped by|flew in ; !12 {desk}
`,
  },
  {
    name: 'inside_access',
    rows: `
- {admit_us} ; >10 budget|planning|strategy|roadmap|board meeting|offsite|off site|steering|leadership meeting
  |management meeting|portfolio review|annual plan*|retreat|operating review|all hands|war room|capital plan*
  |pricing committee|forecast meeting|product council ; <9 {they} ; !>8 market planning tool
- {admit_us} ; >10 {inside_thing} ; <9 {they}
- {give} ; >10 {inside_thing} ; ~6 {us_told} ; <9 {they} ; !<1 {us_only}
- access to ; >7 {inside_thing} ; <8 have|has|gave|given|got|granted|giving|opened ; ~12 {they}|us|our
`,
  },
  {
    name: 'planning_attended',
    rows: `
- sit|sits|sat|sitting|attend*|take part|takes part|took part|joined|joins|join|participat*|is part of|has a seat
  |have a seat ; >8 {their_planning} ; !<2 they|{chief}|their team|their own team
- {their_planning} ; >8 with our|with us in the room|our engineer|our lead|our analyst|our consultant|our architect
`,
  },
  {
    name: 'introduced_upward',
    rows: `
- introduc*|made an introduction|opened the door|put us in front of|brought us in front of|brought us before
  |vouched for us|walked us up to|took us to ; >8 board|supervisory board|ceo|chairman|chairwoman|executive*
  |executive committee|portfolio|parent company|group management|investor*|owner*|sister compan*|group|chief*|cfo
  ; ~6 us|our|me ; <10 {they} ; !<1 {us_only}
`,
  },
  {
    name: 'asked_to_frame',
    rows: `
- frame|framing|define|defining|formulate|work out what|figure out what|put into words|make sense of|name the problem
  |scope the question|find out what the question ; <10 asked us|ask us|asks us|asked me|asked for our help|wanted us
  |invited us|asked our|asked whether we would|asked if we would|brought us in|want us|came to us|called us in
  |asked whether we could|asked if we could ; <14 {they}
`,
  },
  {
    name: 'joint_planning',
    rows: `
- joint|jointly|together|both sides|both companies|each side|both of us ; ~10 plan|planning|roadmap|initiative
  |steering|programme|program|forecast*|working group|taskforce|task force|project ; ~14 engineer*|analyst*|people
  |staff|resources|budget|assigned|committed|named|fte*|hours|developer*|each put|each side put|put in|contribut*
  ; !8 marketing|case study|webinar|press|campaign
`,
  },
  {
    name: 'shared_stake',
    rows: `
- co fund*|cofund*|co invest*|coinvest*|share the risk|shares the risk|shared risk|risk sharing|gain share|gainshare
  |revenue share|revenue sharing|joint venture|split the cost|splits the cost|split the costs|share the cost*
  |shared the cost*|pay half|paid half|outcome based fee|success fee|own money|equity|fixed fee advisory
  |retained advisory|skin in the game ; ~12 {they}|both|us|we ; !<3 no real
`,
  },
  {
    name: 'advisory_seat',
    rows: `
- advisory board|advisory council|product council|customer council|board seat|seat on the board|seat on their board
  |advisory seat|steering board ; ~8 sit|sits|sat|seat|joined|joins|join|member*|serv* on|chairs|appointed|invited
  |took ; ~12 {they}|our|we|two of
`,
  },
  {
    name: 'co_created',
    rows: `
- co created|co creat*|cocreat*|co developed|codeveloped|co develop*|co designed|codesigned|co design*
  |invented together|built together|built it together|developed together|designed together|joint patent
  |jointly developed|jointly designed|jointly built|developed jointly ; ~12 {they}|we|us|both|our|client|teams
  ; !5 webinar*|event|video|case study|campaign
`,
  },
  {
    name: 'strategy_shaped',
    rows: `
- adopted|adopt|adopts|incorporated|took over|built into|wrote into|made it part of|changed their strategy|rewrote
  |redrew|re planned|replanned|based on ; >10 we had proposed|we proposed|our proposal|our recommendation|our model
  |our analysis|our framework|our idea|our advice|we suggested|we had suggested|we recommended|our numbers
  |our findings|our thesis|our data|because of it ; <10 {they}|strategy|plan
- strategy|five year plan|annual plan|target picture|operating model|business plan ; >10 we proposed|our proposal
  |our recommendation|our analysis|our framework|our idea|rests on our|built on our|based on our ; <8 {they}
`,
  },
  {
    name: 'designed_around_us',
    rows: `
- design*|redesign*|re design*|built|build|builds|rebuilt|restructur*|organis*|organiz*|reorganis*|reorganiz*|plan
  |plans|planned|structured|wrote|moved|remodel*|rewired|run|runs ; >12 around our|around us|around the way we
  |with our constraints|with our capacity|on top of our|based on our capacity|to fit our|our data as the first
  |our capacity data|our api as|on our api|on our platform ; <10 {they} ; !<1 {us_only}
`,
  },
  {
    name: 'asset_in_use',
    rows: `
- use|uses|using|run|runs|rely on|relies on|works with|work with ; >5 our proprietary|our own method|our model
  |our data set|our dataset|our algorithm|our index|our scoring|our benchmark data|our forecasting ; <8 {they}
  ; !<1 {us_only}
`,
  },
  {
    name: 'specific_insight',
    rows: `
- found|discovered|showed|show|noticed|spotted|uncovered|benchmark*|analysed|analyzed|analysis|traced|worked out
  |pointed out|revealed ; <7 we|our|us|i ; ~14 {their_thing} ; ~22 {acted_on}
- {their_thing} ; <12 we|our ; ~16 nobody had asked|no one had asked|unprompted|unsolicited|without being asked
  |before they asked|not asked for
`,
  },
  {
    name: 'problem_found_first',
    rows: `
- found|discovered|noticed|spotted|saw|caught|flagged|detected|warned them|told them ; <6 we|our|us|i
  ; >16 before they|before the client|before anyone|before their|before it|ahead of them|days before|weeks before
`,
  },
  {
    name: 'new_problem_space',
    rows: `
- brought us|came to us with|raised|brought up|asked us to look at|put on the table|opened up ; >10 new problem
  |new question|new area|different problem|different question|another field|new topic|a problem outside
  |outside the contract|outside our scope|outside of scope|beyond the contract|unrelated to the contract ; <8 {they}
`,
  },
  {
    name: 'alternatives_dropped',
    rows: `
- dropped|cancelled|canceled|ended|stopped|closed|called off|terminated|sent away|dismissed|let go|shut down|withdrew
  |declined|turned down ; >8 the tender|the rfp|rfp|other bidder*|other bidders|other vendor*|other supplier*
  |other provider*|the alternatives|alternatives|evaluation of|their search|the search|the shortlist|second source
  |second supplier|backup supplier|the competing|other two|the competitor ; <8 {they}|procurement ; !<1 {us_only}
`,
  },
  {
    name: 'renewed_without_tender',
    rows: `
- renew*|extended|extension|re signed|prolonged|signed again ; ~10 without a tender|without tender|without tendering
  |without an rfp|without rfp|without any tender|without going to tender|without putting it out|untendered|no tender
  |no rfp|without comparing|without competitive|without a competition|without asking for other offers
  |without competing
`,
  },
]
