/** Q3: English words that say that something is wrong, wanted or done, and not with what: they hold no two cases together. */
export const SAYS_NOTHING_EN = `
  problem*|issue*|error|errors|erroneous|bug|bugs|buggy|fault*|faulty|defect*|trouble*|fail|fails|failed|failing|failure*|broken|breaks|break|breaking|broke
  |wrong|wrongly|incorrect*|invalid|unexpected*|weird|strange|odd|bad|poor|not working|doesn't work|does not work|isn't working|stopped working|work|works|working
  |unable|impossible|possible|can't|please|urgent|urgently|asap|help|question|questions|request|requests|requested|support|ticket|case|cases|inquire|ask|asks|asked|asking
  |wonder|want|wants|wanted|wish|need|needs|needed|like|would like|require|requires|required|suggest*|proposal|idea|allow|allows|let|lets|make|makes|made|get|gets|got|getting
  |give|gives|given|go|goes|gone|going|come|comes|came|take|takes|took|taken|put|keep|keeps|kept|see|sees|seen|look|looks|looking|show|shows|showing|shown|showed|display*
  |appear*|seem|seems|happen*|occur*|start|starts|started|starting|stop|stops|stopped|begin|begins|began|end|ends|ended|finish*|change*|changing|update*|updating|upgrade*
  |add|adds|added|adding|addition*|remov*|delet*|creat*|edit|edits|edited|editing|set|sets|setting|settings|configur*|enabl*|disabl*|activat*|deactivat*|turn|turned
  |switch|switched|use|uses|used|using|usage|try|tries|tried|trying|click*|press*|select*|choos*|chosen|enter*|open|opens|opened|close|closes|closed|save|saves
  |saved|saving|store|stores|stored|storing|send|sends|sent|sending|resend|receiv*|reach|reaches|reached|return|returns|returned|reject*|refus*|block|blocks|blocked|blocking|declin*|accept*
  |confirm*|check|checks|checked|checking|view|views|viewed|read|reads|reading|write|writes|written|move|moved|moves|moving|run|runs|ran|running|abort*|stuck|loop|loops|looping|lost|lose
  |loses|losing|miss|misses|missing|missed|lack|lacks|lacking|absent|disappear*|vanish*|gone|empty|blank|nothing|none|cut|cuts|cut off|wrongly|exceed*|forgotten|forget*|forgot
  |ignore|ignores|ignored|skip|skips|skipped|instead|without|within|after|before|since|during|until|between|again|anymore|any more|longer|still|yet|already|always|often|sometimes
  |suddenly|constantly|randomly|intermittent*|repeated*|every|each|time|times|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|second|seconds|today|yesterday
  |tomorrow|morning|mornings|afternoon|evening|night|nights|nightly|daily|weekly|monthly|quarter|quarterly|annual|yearly|monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*
  |january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|winter
  |new|old|latest|last|next|first|second|third|previous|current|recent|recently|now|soon|early|earlier|big|bigger|large|larger|small|smaller|high|higher|low|lower|long|short|many
  |much|several|few|all|some|one|two|three|four|five|six|seven|eight|nine|ten|more|less|most|half|full|partly|partial*|complet*|whole|only|other|another|others|same|different*
  |correct*|right|left|top|bottom|side|middle|back|part of|kind|type|types|way|thing|things|everything|anything|something|everyone|everybody|someone|anyone|nobody|people
  |person|our|ours|my|your|us|client|clients|customer*|company|companies|colleague*|staff|office|offices|site|sites|department*|business|system|systems|software|tool|tools|platform
  |program|programme|feature*|function*|option|options|mode|default|general|info|information|detail|details|value|values
  |item|items|entry|entries|record|records|content|contents|text|word|words|number|numbers|total|totals|sum|result|results|state|reason
  |page|pages|window|windows|view|row|rows|line|lines|box|step|steps|section
  |due|per|via|vs|etc|re|fw|fwd|hi|hello|thanks|thank|kindly|dear|regarding|concerning|ref|no|not|non|yes|ok|too|very|quite|far|near|well|good|great|better|best|able|available|visible
  |invisible|hidden|active|inactive|live|ready|done|pending|wait|waiting|waits|urgent|important|critical|minor|major|high priority|low priority|how|what|when|where|which|why|who|whose
  |must|should|could|would|cannot|possible|once|upon|correctly|properly|proper|normal*|usual*|apparently|automatic*|manual|manually|temporar*|permanent*|certain|specific|various|extra
  |additional|further|single|multiple|separate*|entire|total|real|actual*|exact*|simple|easy|hard|difficult|quick|fast|immediate*|unclear|clarif*|explain*|describ*|inform*|know|known
  |unknown|tell|think|believe|mean|means|find|finds|found|cause|causes|caused|causing|affect*|impact*|fix|fixes|fixed|fixing|solve|solved|resolv*|repair*|replace*|recover*|rework*|adjust*
  |handle*|process|processed|processes|processing|perform|trigger*|apply|applies|applied|includ*|contain*|exclude*|provid*|offer*|support*|manage*|hold|holds|stay|stays|remain*
  |leave open|keep getting|reported|reports that|say|says|said|warning*|warns|warn|notice|noticed|prompt*|persist*|reappear*|continu*|recurring|reset itself
  |jump|jumps|wrong way|off|on|up|out|over|under|around|across|against|per cent|percent|gmbh|ltd|inc`

/** Words that hold two cases together only where something else does too. */
export const SAYS_LITTLE_EN = `
  user|users|account|accounts|admin|admins|administrator*|manager|managers|employee*|member|members|order|orders|ordered|product|products|part|parts|batch|batches|lot|lots
  |file|files|document*|folder*|address|addresses|contact|contacts|date|dates|website|web|homepage|home page|shop|portal|browser*|chrome|safari|firefox|edge|phone|phones|desktop|device*|laptop*|computer*|pc|machine*|unit|units|project|projects|task|tasks|job|jobs|group|groups|category|categories|tag|tags|code|codes|id|ids
  |header|footer|sidebar|banner|design|colour*|color*|font*|format*|sort|sorted|sorting|sorts|pop up|profile*|settings|
  |plan|plans|limit|limits|size|sizes|test|tests|tested|testing|demo|production|staging|local|remote|internal|external|public|private|foreign|country|countries|region*|city|warehouse*|plant|factory|store
  |branch*|floor|gate|room|door|log|logs|review|reviews|note|notes|rate|rates|limit|percentage|summary|overview|schedule|schedules|scheduled|scheduling|access
  |owner*|server|database|connect|connects|connected|connecting|disconnect*|reconnect*|material*|steel|quality|purchas*|sale|sales|marketing|finance|accounting|hr|it
  |message|messages|link|links|menu|menus|tab|tabs|version|versions|release*|app|apps|application|applications|screen|screens|column|columns|status|data|assign*|setup|name|names|title|titles|amount|amounts|field|fields|button|buttons|team|teams|list|lists|article|articles`
