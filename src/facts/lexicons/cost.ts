/** Words that tell the cost of running the system from every other sum of money, and value from cost. */

export const MONEY_WORDS: Readonly<Record<string, readonly string[]>> = {
  /** Cost of running it. */
  run: [
    '(run|running|operating|inference|compute|serving|hosting|hardware|infrastructure|infra|token|tokens|api|model|gpu|cloud|server|servers|electricity|power|storage|vendor|unit|marginal|query|request|generation|licence|license|all in) ...2 (cost|costs|spend|spending|bill|bills|price|expense|expenses|charge|charges|fee|fees|budget)',
    '(run|running|operate|operating|serve|serving|host|hosting|keep|keeping|power|operation|operations) ...2 (it|this|them|the (system|service|model|feature|assistant|program|engine|machine|box|whole thing))',
    '(cost|costs|cost of|costing) ...4 (to (run|operate|serve|host|answer|process|produce|generate|keep))',
    '(spend|spending|outlay|bill|bills|expense|expenses|expenditure|outgoings|run rate|purse)',
    '(cost|costs|costing|cost of|costs us|priced at) ...6 #money',
    '(budget|ceiling|cap|allowance|envelope|limit|purse) ...6 #money',
    '#money ...6 (budget|ceiling|cap|allowance|envelope|limit)',
    '(needs|uses|consumes|burns|eats|takes|absorbs|swallows) ...3 #money',
    '(finance|board|controller|treasurer|cfo|sponsor|council|management) ...4 (give|gives|given|gave|grant|grants|granted|allow|allows|allowed|approve|approved|set|sets|allot|allotted|put|earmarked|release|released)',
    '(not|never) ...3 (exceed|above|over|beyond|more than|pass|past) ...3 #money',
    '#money ...2 (in total|all in|altogether|for all of it|for the lot|for everything|and no more|at most|or less|tops)',
    '(cost|costs|spend|money|run cost|economics)',
    '(gpu|gpus|server|servers|cloud|machine|machines|cluster|vendor|hosting|host|tokens|electricity|api|instance|instances) ...8 #money',
    '(one|a|each|every|single) (search|query|call|request|question|answer|summary|page|scan|check|image|photo|letter|draft|card|plan|run|forecast|reading|report|translation|transcript|conversation|chat|session|prediction|score|lookup|turn|message|document|contract|claim|ticket|order|image|minute|hour|use) (is|at|for) ...2 #money',
    '(ministry|city|county|club|school|owner|owners|headquarters|department|university|hospital|board|customer|association|foundation|we) ...2 (allow|allows|allowed|grant|grants|granted|give|gives|pay|pays) ...3 #money',
    '(processed|answered|handled|served|made|written|scored|translated|transcribed|summarized|checked|labeled|sorted|routed|read|drafted|recognized|analyzed) ...3 (for|at) ...1 #money',
    'comes to ...4 #money',
  ],
  /** Prices that customers pay, and money that comes in. */
  income: [
    '(fee|fees|dues|contribution|tariff) for {person} ...4 #money',
    '(fee|fees) for (workshop|workshops|company|companies|shop|shops|school|schools|firm|firms|practice|practices) ...4 #money',
    '(after|once) (the)? (store|stores|shops|app store|card|platform) (take|takes|have|has) ',
    '(dollars|euros|pounds|money|gifts|donations|funds|average gift) (raised|given|donated|collected)',
    '(revenue|turnover|sales|income|arpu|ltv|fee income|takings|proceeds|commission|royalty|royalties|subscription|subscriptions|donation|donations|premium|premiums|rent|ticket price|list price|retail price|selling price|(premium|monthly|gold|family|paid|yearly|annual|basic|pro|business|team|starter|plus) (plan|tier)|membership|invoice|basket|order value|average order|deal|deals|contract value)',
    '(earn|earns|earned|bring in|brings in|pay us|pays us|paid us|charge|charges|charged|sell|sells|sold|bill them|upgrade|renew|monetize|yield|yields|gross|grosses|net|nets) ...6 #money',
    '(plus|premium|gold|pro) ...1 (is|costs|sells for|goes for|at|for) ...2 #money',
    '(seat|subscription|plan|package|membership|licence|license|ticket|basket|order) ...3 (is|at|for|costs|sells for|goes for|priced at) ...2 #money',
    '(customer|customers|user|users|member|members|college|colleges|client|clients|subscriber|subscribers|reader|readers|guest|guests|tenant|tenants|merchant|merchants|patient|patients|company|companies) ...3 (pay|pays|paid|is charged|are charged) ...6',
    '(part of|included in|comes with|bundled) ...4 (gold|premium|plus|pro|plan|tier|subscription)',
  ],
  /** What is lost, saved or spent without the system. */
  value: [
    '(save|saves|saved|saving|savings|spare|spares|avoid|avoids|avoided|prevented|recover|recovers|recovered|worth|fewer|benefit|benefits|gain|gains|payback|pays back|pay back|pays for itself|pay for itself|break even|breaks even|roi|return on|margin|margins|gross margin|contribution|profit|profits|profitable|p l|business case|unit economics)',
    'value (of|per|to|for)',
    '(lose|loses|lost|loss|losses|written off|write off|write offs|fine|fines|penalty|penalties|refund|refunds|damage|damages|fraud|theft|shrinkage|chargeback|chargebacks|compensation|overtime|waste|wasted|spoiled|spoilage)',
    '(empty|missed|failed|late|wrong|broken|returned|unsold|abandoned|cancelled|canceled) ...3 (cost|costs)',
    '(bill|bills|billed|charge|charges|charged|invoice|invoices|invoiced) us ...8 #money',
    '(take|takes|ask|asks|want|wants|get|gets|charge|charges) ...2 for (an|a|one|each) (hour|day|page|visit|letter|case|call) ...2 #money',
    '#money ...8 (it|one) (answers|buys|pays for|replaces) ...3 (more than|over)',
    '(replace|replaces|replaced|replacing) ...5 (cost|costs)',
    '(where|whereas|while|but) ...6 (cost|costs|charge|charges|take|takes|is paid|are paid|bill|bills) ...3 #money',
    '{person} ...2 (cost|costs|charge|charges|is paid|are paid|earns) ...3 #money',
    '(against|versus|vs|compared (with|to)|as against|set against|instead of|in place of|rather than|where today|today) ...8 #money',
    '#money ...8 (against|versus|vs|compared (with|to)|as against|instead of|in place of|rather than|today|now)',
  ],
  /** What people are paid for the same work. */
  human: [
    '(laboratory|lab|clerk|staff|office|working|court|nurse|engineer|bench) (day|days|hour|hours|time|minutes) ...6 (cost|costs) ...2 #money',
    '#money ...3 with (a|the|its|one)? ...1 (driver|crew|staff|nurse|operator|guard|attendant)',
    '(hour|minute|day|morning|evening|shift|time|working day) (of|by) (a|an|the|our|one|any|every)? ...1 {overseer} ...3 #money',
    '{overseer} ...2 (cost|costs|come to|comes to|is paid) ...3 #money',
    '(hour|minute|day|morning|evening|shift) of (a|an|the|our|one|any|every) _ (cost|costs|come to|comes to) ...2 #money',
    '(hour|minute|day|morning|evening|shift|time|line|page|case) ...2 (of|by|with|from) ...2 {overseer} ...2 (cost|costs|come to|comes to) ...3 #money',
    '(expenses|wages|rent|room|training) (and|,) ...3 (room|training|rent|wages|expenses|travel) ...2 (cost|costs|come|comes) ...2 #money',
    '(by hand|manual|manually|by eye|on paper|by telephone) ...4 #money',
    '(agency|agencies|editor|editors|clerk|clerks|agent|agents|person|people|human|staff|nurse|nurses|analyst|analysts|adjuster|adjusters|lawyer|lawyers|contractor|contractors|freelancer|freelancers|interpreter|interpreters|translator|translators|technician|technicians|inspector|inspectors|consultant|consultants|bureau|call center|call centre|desk|reviewer|reviewers|moderator|moderators|teacher|tutor|radiologist|radiologists|engineer|hotline|by hand|manual|manually|truck roll|visit|survey|surveyor|site visit|outsourced) ...8 #money',
    '#money ...6 (agency|editor|clerk|agent|person|human|staff|nurse|analyst|adjuster|lawyer|contractor|freelancer|interpreter|translator|technician|inspector|consultant|bureau|call center|by hand|manual|manually|reviewer|moderator|teacher|tutor|radiologist)',
  ],
  /** What goes wrong costs somebody something. */
  loss: [
    '(a|an|each|every|one) (expired|spoiled|dry|empty|missed|failed|late|wrong|broken|returned|unsold|abandoned|cancelled|canceled|false|needless|lost|damaged|misrouted|overdue|stopped|rejected|burst|undetected|wasted|delayed) ...2 (cost|costs|come to|comes to) ...3 #money',
    '(cost|costs) (the|our|every|each) ...2 #money',
    '(too high|too low|too late|too much|too little) ...1 (cost|costs)',
    '(delay|delays|no show|no shows|error|errors|mistake|mistakes|outage|outages|downtime|accident|accidents|failure|failures|breakdown|breakdowns|stoppage|return|returns|false alarm|false alarms|leak|leaks|churn|spill|spills|complaint|complaints|missed ...2|empty ...2|wrong ...2|late ...2|broken ...2|lost ...2) ...2 (cost|costs|come to|comes to|came to)',
  ],
  /** One-off sums and people: no cost of running it. */
  other: [
    '(salary|salaries|wage|wages|head count|headcount|fte|ftes|hire|hires|bonus|consultancy|one off|one time|upfront|up front|capex|purchase|purchased|=buying|=bought|repair|repairs|acquire|acquired|to build|development cost|build cost|project cost|setup|set up|grant of|funding|seed|raised|prize|deposit)',
    '(annotation|=labeling|=labelling|training run|fine tuning run|retraining) ...3 (cost|costs)',
    '(voucher|coupon|discount|gift card|reward|rewards|rebate|offer|referral)',
  ],
  /** Somebody else's price list, not multiplied out. */
  price: ['(price list|list price|per million tokens|per 1m tokens|per thousand tokens|per 1k tokens|input tokens|output tokens|quote|quoted)'],
};

/** Surely the cost of running it, whatever else stands around. */
export const CALLED_RUN: readonly string[] = [
  '(run|running|operating|inference|hosting|serving|compute) (cost|costs|bill|budget|expense|expenses)',
  '(cost|costs|bill|price) (of|for) (running|operating|hosting|serving)',
  '(what|all) (we|it) (pay|pays|spend|spends|burn|burns) ',
  '#money of (compute|api|gpu|inference|tokens|cloud|electricity|hosting|machine time|current|power)',
  '#money (to run|to operate|to host|for running|for the (cloud|servers|server|api|gpus|model))',
  '(invoices|invoice|bills|bill) ...1 (come|comes|came|amount|amounts|run|runs|add up|adds up) to ...2 #money',
  '(running|operating|hosting|serving) (it|this|them|the (whole|lot|system|service|machine|model))',
  '(servers|licenses|licences|gpus|machines|electricity) (and|,) (servers|licenses|licences|gpus|machines|electricity|support|storage|hosting|vendor)',
];

/** Margins, returns and comparisons, with or without a sum. */
export const VALUE_WORDS: readonly string[] = [
  '(is|are|be|it|that|this) worth ...3 #',
  '#money ...2 (replace|replaces|buys|stands for|does the work of|takes the place of|spares|saves) ...6 (#duration|minutes|hours|{overseer})',
  '(so|and|which) (this|it|that) (is|are) (noise|peanuts|small change|pocket money|a rounding error|nothing|small|little|tiny)',
  '(small|little|nothing|noise|peanuts|cheap|tiny) (next|compared|beside|against) ...1 (to|with|that|it|what|the|#|twenty)',
  '(pays|pay|paid|covers|cover|earns|earn) ...4 (itself|for its own|its cost|its keep|the bill|its way)',
  '#factor over',
  '(more|less) than (ten|twenty|thirty|forty|fifty|hundred|#number) times over',
  '(against|beside|next to) (it|that|them|this) ...6 #money',
  '(value|worth|benefit|gain) (against|beside|over|versus) (it|that|them|cost|costs)',
  '(gross margin|contribution margin|unit economics|break even|breaks even|payback|pays for itself|pay for itself|pays back|roi|return on investment|profitable|profit per)',
  '(margin|margins) ...4 (stays|stay|falls|fall|remains|remain|shrinks|drops|#money|#percent)',
  '(the|our|a|on) (margin|margins) ...2 (per|on|of) ...3 (query|use|user|order|plan|seat|card|call|ticket|booking|contract|sale|#money|#percent)',
  '(keep|keeps|left|remains|remain) ...4 #money ...4 (margin|per|a|of)',
  '(cheaper|dearer|less expensive|more expensive) than ...6 (agent|person|clerk|human|editor|agency|call|visit|today|hand|nurse|manual|interpreter|translator|lawyer|desk|letter|stamp|phone)',
  '#factor ...2 (cheaper|less|dearer) than',
  '(fraction|tenth|quarter|third|half|fifth|hundredth|percent|%) of ...2 (what ...6 (cost|costs|pay|pays|paid|charge|charges|charged|spend|spent)|the (price|cost|fee|bill))',
  '(buy|buys|equal|equals|is worth|corresponds to|comes to) ...4 (hours|days|weeks|#duration) of ...3 (engineer|clerk|nurse|person|agent|analyst|editor|doctor|lawyer|teacher|work|staff|expert|{person})',
  '(=pays for|=pay for|covers|cover) ...5 (rewrites|queries|calls|requests|it|its own|cost|costs|bill)',
];
