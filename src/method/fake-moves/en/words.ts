import type { WordLists } from '../lists.ts'

/**
 * English words that the tables of look-alikes and of real acts share, list by list. The first six tell whether a thing is
 * affirmed (see `scopeOf`); the others stand for people, verbs and things in `{braces}`.
 */
export const WORDS_EN: WordLists = {
  negator: `not|no|never|neither|nor|none|nobody|no one|nothing|without|hardly|rarely|barely|scarcely|seldom|don't
    |doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|shouldn't|ain't
    |no longer|used to|far from|anything but|instead of|rather than|failed to|fails to|refused to|refuses to|declined
    |declines|decline to|refused|refuse|refuses|rejected|rejects|turned down|turns down|passed on the|balked at
    |said no to|lack|lacks|lacked|stopped|stop|stops|stopping|cease|ceased|less than|myth|denied|denies|nowhere near
    |by no means|no evidence|no sign|ran out of`,
  no_negator: `never miss|never misses|never tire|never tires|never tired|never stop praising|never cease
    |never a problem|never a trouble|never an issue|never any problem|never been a problem|never been an issue
    |not a problem|not an issue|no issue|never go unanswered|never goes unanswered|nothing less than|no one is quicker
    |no client is quicker|not only|not just|not merely|not to mention|no doubt|no question|no wonder|without a doubt
    |without doubt|without question|without exception|without fail|no exception|no matter|not least|no less
    |nothing but|never fail|never fails|can't thank|can't praise|couldn't be|could not be|can't say enough
    |can't get enough|believe it or not|no problem|no trouble|no end|no small|no hesitation|nothing short of
    |never more than|never less than|never far|never fails to|nobody but us|no one but us|no one else but us
    |nobody else but us`,
  scope_end: `after|once|when|as soon as|thanks to|and|but|yet|so|while|whereas|although|though|however|then|anyway
    |therefore|nevertheless|nonetheless|still|despite|until|because of that|which is why`,
  unreal: `if|whether|unless|should|might|perhaps|maybe|hope|hopes|hoped|hoping|hopefully|wish*|doubt*|please|want to
    |wants to|wanted to|would like|'d like|'d love to|would love to|plan to|plans to|planning to|intend*|ask them
    |ask him|ask her|ask for|asks for|asked for|asking for|ask about|asked about|asks about|let's|as if|as though
    |in case|could ask|try to|tries to|trying to|tried to|aim to|aims to|goal|target|targets|need to|needs to|pretend*
    |unclear|unsure|not sure|wonder*|prepar*|propose*|proposing|supposed|want a|wants a|wanted a|want more|wants more
    |before signing|before they sign|some day|someday|one day|used to think|used to believe|in talks about|demand*
    |request*|remind*|the question is|explor*|hypothetical*`,
  unsure: `whether|doubt*|unclear|not sure|unsure|wonder*|the question is|remains to be seen|hard to say|nobody knows
    |no one knows|don't know|doesn't know|we 'll see`,
  undone: `refus*|declin*|reject*|cancel*|fell through|turned down|turned it down|withdrawn|never happened
    |never materiali*|did not happen|didn't happen|came to nothing|was stopped|was dropped|blocked|vetoed|was pulled
    |were pulled|scrapped|postponed|on hold`,
  baseless: `is not true|isn't true|means nothing|means little|says nothing|say nothing|said nothing|says little
    |proves nothing|prove nothing|does not mean|doesn't mean|don't mean|do not mean|not depth|isn't depth|no proof
    |no evidence|a myth|is not trust|isn't trust|does not prove|doesn't prove|not a sign`,
  chief: `ceo|cto|cfo|coo|cio|cmo|cpo|chro|chairman|chairwoman|chairperson|president|vp|svp|evp|director*|md|founder*
    |owner|boss|bosses|head|heads|manager*|executive*|exec|execs|c level|c suite|leadership|management|board
    |decision maker*|buyer|sponsor*|champion|contact|contacts|counterpart*|partner|principal|chief|chiefs|top brass
    |leader|leaders|secretary|lead`,
  client: 'client|clients|customer|customers|account|accounts',
  they: `{name}|respondent*|participants|interviewees|folks|buyers|they|them|their|theirs|everyone|everybody|anyone
    |anybody|stakeholder*|guys|team|people|staff|department|sponsor|users|user|he|she|him|her|his|someone|side
    |{client}|{chief}`,
  us: 'us|our|ours|we|me|my|i',
  us_only: `we|i|we 're|we are|i 'm|we 've|our side|our team|our people|our own team`,
  relation: `relationship|relationships|partnership|collaboration|cooperation|co operation|working together
    |work together|worked together|doing business|history|business together|side by side`,
  publication: `white paper*|whitepaper*|newsletter*|report|reports|trend*|outlook*|insights|digest*|brochure*|blog
    |studies|研究|报告|简报|白皮书|展望|趋势|洞察|蓝皮书`,
  own_clients: `their customers|their own|their clients|their guests|their shoppers|their patients|own customers
    |end customers|their consumers|their employees|employee satisfaction|their members|their dealers|their subscribers
    |their shops|their stores|web shop|webshop|online shop|app store|their app|trustpilot|tripadvisor|their shop
    |their store`,
  desk: `support|help desk|helpdesk|hotline|call centre|call center|switchboard|ticket*|case|cases|outage*|incident*
    |chatbot|bot|service desk|first line|queue|alert*|alarm*|pager|phone system|server*`,
}
