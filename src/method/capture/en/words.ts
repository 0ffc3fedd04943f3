import type { WordLists } from '../../fake-moves/lists.ts'

/** English words the tables of capture share, beside those of the look-alikes. */
export const CAPTURE_WORDS_EN: WordLists = {
  // A line that is written down tells what was; only what is supposed or wished for is no news.
  unreal: `if|unless|might|perhaps|maybe|hope|hopes|hoped|hoping|hopefully|wish|wishes|as if|as though|in case|pretend*
    |wonder if we|should we|could we|let's|try to|tries to|trying to|tried to|would like to|want to|wants to
    |wanted to|plan to|plans to|planning to|intends to|intend to|thinking of|considering whether|some day|someday
    |one day|would have|could have|should have`,
  sender: 'i|we|our team|our side',
  other_side: '{they}|{person}|client|customer',
  deliver: `send|share|deliver|provide|prepare|finish|complete|submit|forward|email|mail|upload|publish|fix|update|review
    |draft|write|return|present|confirm|circulate|call|give|get|have|let|schedule|set up|hand|bring|show|come back
    |follow up|check|clarify|answer|reply|name|appoint|pay|sign|arrange|organise|organize|make|build|ship|test|grant
    |open|do|handle|take care of|sort out|look at|push|extend|set|introduce|invite|join|reach out|pass on|run|put together|look into|find out|invoice|translate|train|install`,
  vendor: `vendor*|supplier*|competitor*|competing|rival*|provider*|agency|agencies|alternative*|bidder*|other firm*
    |another firm|another consultanc*|other consultanc*`,
  ours: 'our|my|us',
  judged: `too|confusing|slow|great|good|bad|excellent|useful|useless|unclear|hard to|difficult|broken|unhappy|happy with
    |disappoint*|likes|liked|hates|hated|dislikes|loved|missing|ugly|clunky|helpful|easy to|annoying|poor|wrong|late
    |not what|expensive|complicated|impressed|frustrat*|terrible|awful|nice|perfect`,
  metric: `availability|uptime|response time|resolution time|churn|churn rate|conversion|conversion rate|adoption|adoption rate
    |error rate|onboarding time|cycle time|lead time|latency|revenue|usage|active users|throughput|defect rate|reply time
    |time to value|retention|renewal rate|utilisation|utilization|satisfaction rate|downtime|turnaround time|open rate`,
  meeting: `meeting|met with|met|visited|visit to|visit with|workshop with|workshop|sync with|sync|steering committee|standup
    |stand up|demo for|demo with|kickoff|kick off|kick off meeting|catch up|check in with|sat down with|sat together with
    |quarterly review|business review|qbr|review meeting|session with|retrospective with|onsite with|went to see|drove to
    |flew to see|one on one|1:1`,
}
