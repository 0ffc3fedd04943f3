import type { PhraseTable } from '../lists.ts'

/** L8: A generic trend report, newsletter or study shared, as English tells it. How a row reads: `lexicon.ts`. */
export const TREND_REPORT_EN: PhraseTable = {
  lists: {
    generic_piece: `our outlook|annual outlook|yearly outlook|quarterly outlook|annual forecast|market commentary
      |industry commentary|newsletter*|white paper*|whitepaper*|thought leadership|research digest|our blog
      |insights blog|our bulletin|our digest|our magazine|customer magazine|e book|ebook|our studies
      |state of the industry|state of the market|insights report|benchmark report*|benchmark study|our insights
      |our publication*|our podcast series|our research|market letter|circular|mailshot|mailing|our articles
      |market intelligence|trend radar|trend book|point of view paper|generic report|generic benchmark
      |generic analysis|generic study|generic insights|our annual report on|macro outlook|our thought pieces
      |thought piece|industry insights|market insights|insights email|monthly insights|quarterly insights
      |monthly digest|weekly digest|quarterly digest|digest of|monthly bulletin|industry news|market news
      |regulatory news`,
    their_words: 'their latest|their annual|their monthly|their quarterly|his|her',
    topic: `future|outlook|regulatory|trend|trends|industry|industries|market|markets|sector|sectors|macro|gartner
      |forrester|mckinsey|idc|generic|general|whole sector|technology|tech|ai|regulation*|economy|economic`,
    medium: `report|reports|briefing*|study|studies|outlook|digest|bulletin|overview|round up|roundup|paper|papers
      |deck|decks|slides|forecast*|article|articles|presentation*|summary|summaries|analysis|analyses|news|update
      |updates|insights|survey|benchmark|benchmarks|research|talk|webcast|magazine|infographic*|links|reading list
      |clippings|podcast|mailing|publication*|pieces|piece|trends|developments|thoughts|webinar*|brochure*|booklet*
      |leaflet*|flyer*|guide|guides|commentary|breakfast|whitepaper*|white paper*`,
    sent: `send|sends|sending|sent|share|shares|shared|sharing|forward*|receiv*|get|gets|got|getting|read|reads
      |reading|subscrib*|present|presents|presented|presenting|deliver*|went|goes|provid*|publish*|circulat*|pass
      |passed|passes|passing|keep|keeps|brief|briefed|mail|mails|mailed|email|emails|emailed|distribut*|quote|quotes
      |quoted|follow our|follows our|like|likes|liked|enjoy*|handed|hand|give|gives|gave|walked|appreciat*|supply
      |supplies|supplied|open|opens|opened|mailing list|sign* up|love|loves|loved|find|finds|found useful
      |everybody gets|everyone gets|showed|show|dropped off|well received|put together|download*|asked to be on
      |ask to be on|distribution list|handed out|hand out|left|sent it|read it|reads it|impressed|interested|fond of
      |put|puts|added|attend*|joined|join|welcome*|came`,
    own_report: `their own|specific to|tailored|bespoke|custom made|for them alone|tool|module|unsubscribe|opener
      |template*|their trend`,
    specific: `specific to|tailored|bespoke|their numbers|their own|their returns|their churn|their data|error rate*
      |nobody had asked|only for them|their plant|for them alone|unsolicited|unprompted|tool|module|app|template*
      |unsubscribe|bounce*|out of office|tickets`,
  },
  rows: `
- {generic_piece} ; ~12 {sent} ; ~14 {they}|{us}|everybody|board ; !<1 their|his|her|their own ; !<5 we read
  |they publish*|they sent|they launched|they write ; !>4 by their|by the client ; !8 {own_clients} ; !3 {own_report}
  ; !8 {specific}|joint|jointly|both logos|co author*|co brand*
- {topic} ; ~6 {medium} ; ~12 {sent} ; ~14 {they}|board|everybody|{us} ; !<7 they sent|they shared|they showed|sent us
  |showed us|shared with us|we read ; !1 their trend|their trends|their market report|their industry report
  |their newsletter|their report|their white paper|their study|their outlook|their own ; !<1 {their_words}
  ; !8 {own_clients} ; !9 joint|jointly|both logos|co author*|co brand* ; !3 {own_report}|market plan|market strategy
  |marketing|launch ; !9 {specific}|market entry|budget|price*|invoice*
- vague {topic} ; ~5 {medium} ; ~12 our|we ; ~14 {they} ; !1 their trend*|their market|their industry|their newsletter
  |their report|their study|their own ; !<8 they sent|they shared|they showed|sent us|showed us ; !3 {own_report}
  |market plan|market strategy|marketing|launch ; !9 {specific}|{own_clients}|market entry|budget|price*|invoice*
  |joint|jointly|both logos|meeting|call
- trend|trends ; >2 breakfast|seminar|session|day|evening|workshop|keynote|briefing|talk|lecture|webcast|lunch
  ; ~10 invite*|attend*|came|join*|held|gave|hosted
- vague up to date|informed|in the loop|posted|current ; >6 {topic} ; <7 keep|keeps|kept|keeping ; ~9 {they}
- vague {generic_piece} ; ~12 our|we|us ; ~14 {they} ; !<1 their|his|her|their own ; !<6 they sent|they publish*
  |they launched|sent us|unsubscribe ; !3 {own_report} ; !9 {specific}|{own_clients}|joint|jointly|both logos|signup
  |form|meeting|call|broken
`,
}
