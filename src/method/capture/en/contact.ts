import type { IdeaTable } from '../idea.ts'

/** Who was spoken with, who asked, said and decided what, in English. */
export const CONTACT_EN: readonly IdeaTable[] = [
  {
    name: 'person.left',
    rows: `
- left|resigned|quit|departed|retired|was let go|got fired|no longer works|no longer with|moved on ; <2 {person}
  ; !>3 message|voicemail|note|comment|review
- leaving|left ; <3 {person} ; >3 company|firm|team|role|job
`,
  },
  {
    name: 'person.added',
    rows: `
- new contact|new stakeholder|new sponsor|new counterpart|new project lead|new person|new client contact|add contact
- joined|joins|started|starts|takes over|took over ; >2 as ; >8 head|lead|manager|director|vp|cto|cfo|ceo|coo|buyer|owner
  |assistant|analyst|engineer|counsel|procurement|operations|project
- is their new|is the new|is now the|is now their|became their ; >8 head|lead|manager|director|vp|cto|cfo|ceo|coo|buyer|owner
  |contact|procurement
`,
  },
  {
    name: 'ask.answered',
    rows: `
- answered|replied to|responded to ; >6 question|questions|ask|asks|query|request|inquiry
- told|explained to ; <2 {sender} ; >6 answer
`,
  },
  {
    name: 'ask.received',
    rows: `
- asked|asks|asking|wants to know|want to know|wanted to know|wonders|wondered|enquired|inquired|would like to know|requested
  |requests ; <3 {other_side}
- question from|ask from|query from|request from|inquiry from|enquiry from
- question ; <1 's ; !<2 answered
- asked us|asked me|asked our
- asks|asked|wondering|wonders ; ~3 {person} ; >1 if|whether|how|why|when|what|which|for
`,
  },
  {
    name: 'feedback.answered',
    rows: `
- answered|replied to|responded to|acted on ; >6 feedback|complaint|criticism
`,
  },
  {
    name: 'feedback.received',
    rows: `
- feedback ; ~5 {other_side}|from|on|about
- complained|complains|complaint from|criticised|criticized|is unhappy with|was unhappy with|is not happy|isn't happy|wasn't happy|aren't happy|not satisfied|isn't satisfied|dissatisfied
  |unhappy|grumbled
- said|says|finds|found|thinks|thought|mentioned|told us|told me|noted|remarked ; <1 {other_side} ; >10 {judged}
- likes|liked|dislikes|disliked|hates|hated ; <1 {person} ; >6 the|our|how|that
`,
  },
  {
    name: 'decision.needed',
    rows: `
- decision needed|need a decision|needs a decision|need decision|decision from|decision pending|decision due|awaiting a decision
  |waiting for a decision|open decision|sign off needed|approval needed|need approval|need sign off|needs approval
- to|must|has to|have to|needs to|need to|should ; <3 {other_side} ; >0 decide|choose|approve|sign off|pick|select|rule
  ; !<6 if ; ~20 by|before|until|waiting|need|needs|must|has to|have to|needs to
- pending|outstanding ; <6 decision|approval|sign off
`,
  },
  {
    name: 'decision.made',
    rows: `
- decided|approved|signed off|chose|rejected|opted for|picked|selected|settled on|went with|gave the go ahead|green lit
  |greenlit|vetoed ; <3 {other_side} ; !<3 before
- decision ; >4 {person} ; !<2 need|needed|pending
- decision ; <0 's
`,
  },
  {
    name: 'touch',
    rows: `
- called|phoned|rang|phone call with|phone call|call with|call from|call to|had a call|video call|spoke with|spoke to|talked to
  |talked with|spoke on the phone|on the phone with|telco with|conference call|zoom with|teams call
- met|{meeting}
- call|chat|phone ; ~5 {person} ; !<3 will|to|promised|should
- emailed|mailed|wrote to|sent an email|sent a mail|email to|email from|mail to|mail from|replied by mail
- messaged|texted|slacked|pinged|whatsapped|dm 'd|sent a message|message to|message from|wechat with|message on slack
- sent|handed over|passed|forwarded|delivered|gave|shared ; >3 {person}|them|the client
- sent|forwarded ; >10 to|with ; >12 {person}|them|the client
- told|informed|briefed|updated|showed|walked ; >1 {person} ; !<1 {person}
- weekly update|weekly report|weekly status ; ~6 sent|send|to|with|{person}
- emailed|email ; <5 sent ; ~6 {person}
`,
  },
]
