import type { PhraseTable } from '../fake-moves/lists.ts'
import type { AnswerId } from './answer.ts'

type Tables = readonly (PhraseTable & { name: AnswerId })[]

/** C4: what a request names, in English. How a row reads: `lexicon.ts`. */
export const TOPICS_EN: Tables = [
  {
    name: 'manage',
    lists: {},
    rows: `
- manage|manages|managing|look* after|take care of|handle|handling|run|running|deal with|deals with|dealing with|work with
  |working with|lead this|leading ; >5 client*|customer*|account|accounts|relationship ; !5 expectation*|handover|handoff
  ; !4 complain*|takes over
- where do|where does|where are ; >6 stand|we with
- overview|summary|summarise|summarize|summarising|briefing|status|picture ; >6 client|customer|account|relationship
- brief me on|bring me up to date on|up to speed on|tell me about this client|tell me about this account
- account|client ; >5 overview|summary
- we know about|know about|to know about ; >3 client*|customer*|account*
- grip|handle on|grasp|hold of|picture ; ~8 client|customer|account|relationship
- our standing|standing with|standing at|where we stand|how are we doing with|how are things with|how is it going with
  |how things are with|state of the relationship|status of the account|health of
- look at|catch up on|prepare me for|prepare for my meeting|prepare my meeting|prep for ; ~6 client|customer|account
`,
  },
  {
    name: 'onboard',
    lists: {},
    rows: `
- onboard*|kick off|kickoff|welcome letter|welcome mail|welcome email|welcome message|first week with
- send ; >4 first ; !6 invoice
- new client|new customer|new account|just signed|signed yesterday|signed today|signed last week ; >10 first step*|begin
  |start|send|do we do|happens|welcome|need to do
- get|getting|help|bring ; >4 started|up and running|going ; ~12 them|client*|customer*|how
- go out first|goes out first|send out first|first thing we send|first message|first email|first mail|first document*
- won the tender|won the deal|won the contract|won the pitch|new client|new customer ; ~14 next|first|now|start*|get them
- start with a new|starting with a new|begin with a new|set up a new client|intake|ramp up|welcome them|welcome pack
`,
  },
  {
    name: 'scope',
    lists: {},
    rows: `
- expectation*|scope|scoping|boundary|boundaries|scope creep
- extra work|extras|more work|additional work|free work ; ~8 free|scope|keep asking|keep adding|keeps asking|for nothing
- what we promised|what is included|what 's included|what is excluded
- included|excluded|covered|part of the deal|part of the contract|in the contract|beyond the contract|outside the contract
  |agreed to do|supposed to do ; <12 is|isn't|not|tell|what|was|wasn't|never|this|that|where|asks|ask|want*
- change request*|what do we owe|draw the line|draw a line|where is the line|feature creep|say no to
`,
  },
  {
    name: 'communication',
    lists: {},
    rows: `
- communicat*
- how often|how regularly|how frequently ; >8 write|meet|update*|talk|report|call|speak|send|contact
- status update*|status report*|weekly update*|update rhythm|meeting rhythm|rhythm of|cadence|meeting cadence
- keep ; >5 informed|in the loop|posted|up to date|updated
- how often|reporting|report to them|check in with|check ins|talks to whom|speak to whom|channel*|point of contact
- how quickly|how fast|how soon ; >6 reply|answer|respond
- tell them|telling them|inform them|let them know ; ~10 progress|status|bad news|delay*|how
`,
  },
  {
    name: 'retention',
    lists: {},
    rows: `
- retain*|retention|churn*|renew|renews|renewal|renewing|win them back
- keep|keeping|hold on to ; >4 this client|the client|this customer|the customer|this account|the account|them as|as a client
- stop|prevent|avoid|keep them from ; >6 leaving|leave|losing|churn*
- lose|losing|lost ; >4 this client|the client|this customer|the customer|this account|the account|them
- leave|leaving|leaves|quit|walk away ; <8 they|them|client|customer|might|may|could|about to|going to ; !3 window|door
  |message|note|comment|room|it open|open
- leave us|leaving us
- stay with us|stays with us|stay loyal|loyal|loyalty|makes them stay|make them stay|want them to stay|get them to stay
- shopping around|shop around|looking around|talking to a competitor|talk to a competitor|switch*|another supplier
  |another vendor|another provider|cancel* the contract|terminate*|cancel their
- keep|keeping ; >3 clients|customers|accounts|this one|it from churning
- at risk|slipping away|drifting away|slip away|drift away ; ~8 client|account|customer|relationship|they|them
`,
  },
  {
    name: 'handoff',
    lists: {},
    rows: `
- handoff*|hand off|handing off|hands off|handover*|hand over|hands over|handing over|handed over|hand this over
  |hand it over|take over|takes over|taking over|took over|taken over|pass on the account|transition to
- delivery ; ~10 sales|team|plan|hand|account|client|support|how|organise|organize|start* ; !2 date|time|address|parcel
- inherit*|successor|new account manager|replaces me|replace me|takes my place|passes to|passed to|pass it on|hand them
  |colleague leaves|going on leave|parental leave
- from sales to|sales to delivery|lead to lead|delivery to support
`,
  },
  {
    name: 'why',
    lists: {},
    rows: `
- why ; >10 work|works|worked|fail*|succeed*|lose|lost|wrong|well|fall apart|broke|break*|end|ended|succeeds
- what makes|what made ; >8 work*|fail*|succeed*|success*
- success factor*|reason* for failure|lessons from|post mortem|postmortem|lessons learned|lessons learnt
- went wrong|go wrong|goes wrong|gone wrong|what happened with|what happened to|what happened at|learn from
- why ; >10 not working|working|die*|stall*|leave|left|good|bad|better|so strong
`,
  },
  {
    name: 'strategic',
    lists: {},
    rows: `
- indispensable|irreplaceable|trusted advis*|strategic partner*|strategic advis*|more than a vendor|more than a supplier
  |just a vendor|just a supplier
- strategic ; <6 become|becoming|be|get|more ; !3 account|goal*|plan*
- become|becoming ; >4 a partner|their partner
- next rung|climb the ladder|deepen the relationship|deepen this relationship
- seat at their table|seat at the table|essential to them|hard to replace|do without us|deeper relationship
  |closer relationship|real partner|true partner|equal partner|partner instead of|go deeper
`,
  },
]

/** What a request complains of: denied, it is none. */
export const COMPLAINTS_EN: Tables = [
  {
    name: 'messy',
    lists: {},
    rows: `
- mess|messy|chaos|chaotic|disorganised|disorganized|friction|frictions|shambles|muddle*|all over the place
  |falling apart|out of control|out of hand|in disarray
- nobody knows|no one knows ; >5 who does|what to do|what is going on|who owns
- losing control|lost control|loses control|off the rails|confused|confusing|confusion|tangled|dysfunctional|sideways
  |no structure|lack of structure|nothing works|going nowhere|stuck|messed up|screwed up|derail*
`,
  },
  {
    name: 'difficult',
    lists: {},
    rows: `
- difficult|demanding|tough|impossible|unreasonable|rude|toxic|hostile|aggressive|angry|nightmare|moody|hard
  ; ~6 client*|customer*|they|account|contact|buyer|people|person|he|she|him|her|stakeholder*|sponsor|counterpart|to work with
  ; !3 problem*|question*|bug|task|technical|decision* ; !2 work hard|hard disk|hard copy
- hard to please|hard to work with|never satisfied|never happy|never content|keep changing their mind
  |keeps changing their mind|complains about everything|complain about everything
- complain|complains|complaining ; ~6 client*|customer*|they|buyer|contact
- changing his mind|changing her mind|changes his mind|changes her mind|change their mind|changing their mind|blames us
  |blame us|blaming us|shouts|shouting|yells|yelling|insult*|micromanag*|picky|stubborn|a pain|bully|bullies|bullying
  |hard to deal with|hard to handle|tricky client|tricky customer
`,
  },
]
