/** Words around figures that have to fit together. */

/** Shares that split one whole, and figures that only look like such shares. */
export const SHARE_WORDS: Readonly<Record<string, readonly string[]>> = {
  whole: [
    '(split|splits|divide|divides|divided|break down|breaks down|broken down|breakdown|distribute|distributed|distribution|apportion|apportioned|allocate|allocated|allocation|mix|composition|makeup|made up|consist|consists|comprise|comprises|composed|fall into|falls into|fall in|sort into|sorted into|partition|partitioned)',
    '(the rest|the remainder|the remaining|the other|the others|what is left|whatever is left|everything else|all others)',
    '(go|goes|sent|routed|route|routes|handed|passed|flow|flows|end up|ends up|land|lands|take|takes|stay|stays|come from|comes from|belong|belongs|arrive by|arrive through|handled by|answered by|served by|reserved for|set aside for|spent on|used for) ...3 (to|with|in|on|by|at|from|through|for)?',
    '(count|counts|weigh|weighs|make up|makes up|account for|accounts for|contribute|contributes|weighted)',
    '(one|a single|exactly one) ...2 (kind|type|way|channel|model|route|path|class|each|per)',
    '(get|gets|receive|receives|are|is|choose|chooses|pick|picks|take|takes|buy|buys) ',
  ],
  sure: [
    '(split|splits|divide|divides|divided|break down|breaks down|broken down|breakdown|distribute|distributed|distribution|apportion|apportioned|allocate|allocated|partition|partitioned|made up|consist|consists|composed|composition) ',
    '(the rest|the remainder|the remaining|the other)',
  ],
  single: [
    '(each|every|any) ...2 (has|gets|takes|goes|ends|lands|falls|belongs|is) ...3 (exactly|only|just|precisely) one',
    '(exactly|only|just|precisely) one (of|kind|class|group|subject|category|label|type|place|branch|lane|route|owner|team|bucket|outcome|path|channel)',
    'one of (two|three|four|five|six|seven|the) ...2 (place|way|path|route|outcome|lane|class|group|kind|branch|bucket|category|desk|channel|end)',
    '(none|no one|nothing|nobody) ...4 (twice|more than one|both|two)',
    'one ...2 (for|per|to) (each|every) !(of)',
    '(each|every|all) ...3 (in|of|on|to|with|under|has|have|gets|get|goes) ...1 (one|a single) ...2 (only|alone)',
    '(each|every) ...3 (counted|counts|filed|booked|listed|placed|sorted|put) ...2 once',
    '(mutually exclusive|disjoint)',
  ],
  twice: ['(overlapping|not exclusive|multiple answers|of which|as well|also)'],
  cumulative: [
    '(cumulative|cumulatively|including those|include those|in total so far|then|from there|ramp|ramps|ramping|ramped|step by step|gradually|grow to|grows to|rise to|rises to|up to|widen|widens|widened|expand|expands|expanded|week (one|two|1|2)|day (one|two|1|2)|increase|increases|increased|later|after that|next)',
    '(canary|rollout|roll out|exposure|wave|waves|staged|stages|phase|phases)',
  ],
  overlap: [
    '(also|both|overlap|overlaps|overlapping|more than one|several|multiple|at the same time|some of (them|these|whom|which)|as well|among (them|these|those)|of (them|these|whom)|of which|of those !(who|that|which)|respectively|either or both|double|twice|not exclusive|multiple answers)',
    '(against|versus|compared|than|instead of|up from|down from|last year|a year ago|previous|previously|before|baseline|today|now|used to|=was|=were)',
    '(percentile|p95|p99|p50|confidence|threshold|significance|uptime|availability|battery|discount|interest|margin|growth|humidity|capacity)',
  ],
};

/** Headers of columns that hold shares of one whole. */
export const SHARE_HEADERS: readonly string[] = [
  '(added|additional|more|extra|new) ...2 (%|percent|share)',
  '(share|portion|fraction|split|mix|proportion|part|allocation|slice|weight|percentage) ...2 (of|in)? ...4',
  '(%|percent) of ...4',
];

/** A sample or a scope that makes a figure another one than its neighbour. */
export const SCOPE_WORDS: ReadonlySet<string> = new Set(
  `cached cache cold warm hot hit miss first initial complete whole full entire partial start streaming streamed batch interactive
  mobile desktop phone tablet web app ios android offline online peak busy busiest quiet night nightly weekend weekday summer
  winter spring autumn christmas holiday pilot shadow beta canary alpha mvp v1 v2 v3 version phase stage step later second third
  small medium large big short long simple hard easy complex complicated common rare frequent popular new old existing returning
  free paid premium gold enterprise internal external public private urgent critical severe routine standard express
  minimum maximum worst best hard soft stretch interim final eventual today current baseline previous last
  english german french spanish other others rest remaining except without only
  top worst subgroup group groups region regions north south east west per each every
  voice text image video audio photo picture call chat email mail letter sms
  retry retries fallback degraded regenerated followup follow-up follow repeat`.split(/\s+/u),
);

/** Words for the same thing. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map(Object.entries({
  answer: 'answer', reply: 'answer', response: 'answer', respond: 'answer', 'react': 'answer',
  query: 'request', request: 'request', question: 'request', call: 'request', inference: 'request',
  customer: 'user', client: 'user', member: 'user',
  conversation: 'chat', dialog: 'chat', dialogue: 'chat', session: 'session',
  mail: 'email', 'e-mail': 'email',
  picture: 'photo', image: 'photo',
  record: 'record', recording: 'recording',
  precise: 'precision', accurate: 'accuracy',
  quote: 'price', quotation: 'price', ask: 'request',
}));

/** One word for all base forms that mean the same. */
export const sameWord = (lemma: string): string => SAME_WORDS.get(lemma) ?? lemma;

/** A part that is delivered inside of something with a limit on its size. */
export const INSIDE_WORDS: readonly string[] = [
  '(inside|part of|within|included in|in|into|with) (the|our|its|each|every) (install|installation|installer|app|application|download|package|bundle|apk|binary|extension|image|firmware|update|release)',
  '(ship|ships|shipped|bundled|packed|delivered|installed|comes) (with|in|inside|into) (the|our|its) (app|install|package|bundle|download|extension|firmware)',
];

/** Words of keeping and deleting, which do not tell what is kept. */
export const KEEPING_WORDS: ReadonlySet<string> = new Set(
  `keep kept store stored retain retained retention hold held delete deleted deletion erase erased erasure purge purged expire expiry
  archive wipe destroy forget discard remove lie live stay age old period ttl automatically job nightly data then database server
  user customer patient client member person people all full our own their`.split(/\s+/u),
);

/** An earlier figure that another one has taken the place of. */
export const REPLACED_WORDS: readonly string[] = [
  'draft #number',
  '(earlier|previous|last) (draft|drafts)',
  '(earlier version|used to|formerly|no longer|instead of|instead|replaced|replaces|superseded|raised from|lowered from|cut from|originally|previously|previous|before that|until then|another|as opposed to|rather than|in place of|corrected|revised)',
];

/** Scopes that tell two figures apart only where each has one of its own. */
export const WEAK_SCOPES: ReadonlySet<string> = new Set(
  `mobile desktop phone tablet web app ios android summer winter spring autumn christmas holiday short long simple big small medium large
  common rare standard each every per voice text image video audio photo picture call chat email mail letter sms start end step version
  final public private later new existing complete full entire whole last internal external hard soft maximum minimum today night follow`.split(/\s+/u),
);

/** Words that say that a whole is shared out, and each thing counted once. */
export const SPLIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  split: [
    '(split|splits|divide|divides|divided|break down|breaks down|broken down|distribute|distributed|apportion|apportioned|allocate|allocated|partition|partitioned|deal out|dealt out|share out|shared out|spread over|spread across|hand out|handed out|parcel out|assigned|consist of|consists of|made up of|composed of|comprise|comprises|fall into|falls into|sort into|sorted into|give out|given out|carve up|carved up|dealt|end in|ends in)',
    '(are|is|be|were|has|have) (as follows|like this)',
  ],
  single: ['(none|no one|nothing|nobody) ...4 (twice|more than one|both|two)', '(exactly|only|just) one (of|kind|class|group|subject|category|label|type|place|branch|lane|route|owner|team|set|bucket)', 'each ...3 once', '(exclusive|disjoint|overlap free|without overlap)'],
  total: ['(in all|in total|altogether|all told|all together|in sum|overall)'],
  overlap: ['(also|both|overlap|overlaps|more than one|several|at the same time|as well|or more|at least|some of which|then|later|next year|grow|grows|from there|cumulative|cumulatively)'],
};

/** When work starts, when it has to be done, and how long it takes. */
export const CLOCK_WORDS: Readonly<Record<string, readonly string[]>> = {
  start: [
    '(start|starts|started|begin|begins|kick off|kicks off|launch|launches|launched|trigger|triggers|triggered|arrive|arrives|arrived|come in|comes in|close|closes|end|ends|leave|leaves|set off|run|runs|land|lands|available|fire|fires|open|opens|reach|reaches|there|in) ...5 (at|before|from|after|around|until|by|only at) ...2 #number',
    '(not|never|earliest|no earlier) ...5 (before|than|at) ...1 #number',
    '(from|after|once it is|starting|beginning|not before) ...1 #number',
  ],
  end: ['(by|before|until|till|no later than|not later than|at the latest|due at|ready at|ready for|due|deadline|latest|must be) ...4 #number', '#number ...1 (at the latest|sharp|deadline)', '(lie|lies|ready|done|finished|delivered|printed|opens|open|needed|wanted|there|see|read) ...8 (by|at|before) ...1 #number'],
  takes: ['(take|takes|taking|needs|need|lasts|last|run for|runs for|running time|requires|spend|spends|allowed|allotted|given|granted|for|duration|within|has|gets) ...4 #duration', '#duration ...2 (long|of work|to run|run|to finish|of computing|is needed|are needed)'],
};

/** The statement repeats what stands elsewhere, or says that it does. */
export const REFERENCE_WORDS: readonly string[] = [
  'as (section|paragraph|chapter|point|clause|line|table|end|requirement|goal|aim|target|figure|item|rule|page|slide|bullet|step|the) ...3 (say|says|said|demand|demands|ask|asks|require|requires|want|wants|put|puts|have|has|promise|promises|set|sets|state|states|lay|lays)',
  '(agreed|promised|stated|named|set|above|aforementioned|committed|said) (floor|bar|target|goal|limit|ceiling|figure|bound|budget|share|value|threshold)',
  '(as|which) ...2 (agreed|promised|stated|said|named|set) ...2 (above|before|in|earlier|at the start|with)',
  '(hold|held|holds) (me|us|it|them) to',
  '(be|is|are) (measured|judged) (by|on|against)',
  '(bar|floor|target|goal|limit|ceiling|bound) for (those|these|the same|that|this)',
  '(once more|to repeat|again) (for|:|,)',
  '(see|of|in|from) (section|paragraph|chapter|clause|requirement|point) (#|#number|_)',
];

/** Measures of which a document has one, in whatever words it gives them. */
export const MEASURE_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  battery: [
    '(unplugged|off the mains|off mains|on battery|on its battery|between charges|battery life|power cut|on one charge|on a charge|per charge|without power|without mains|without current|away from the mains|without the charger|off the charger)',
    '(without|off|away from) (the|a|its) (plug|socket|mains|charger|cable|wall|cord|outlet|dock)',
    '(battery|charge|cell|accumulator) ...3 (lasts|last|holds|hold|keeps|is good for|runs for|will do)',
  ],
};

/** Words that make a sum one that may not be passed. */
export const CEILING_WORDS: readonly string[] = [
  '(ceiling|cap|limit|budget|allowance|pot|purse|envelope|allocation|maximum|lid|grant|at most|at the most|no more than|not more than|not exceed|never exceed|full stop|not a cent more|not a penny more|and no more)',
  '(stay|stays|keep|keeps|remain|remains|be|fit|fits|come|comes) ...2 (under|below|within|inside|beneath)',
  '(may|can|must|allowed to|free to|able to|have to|has to|got to) ...3 (spend|cost|pay|do|make do|get by|suffice|last)',
  '(=gave|=granted|=fixed|set aside|earmarked|=approved|=allotted|=allowed|=released|=agreed|put up|sign off|signed off|=reserved|=pledged|=given)',
  '(for|of) (all|the whole|everything|the lot)',
  '(in all|all in|in total|altogether|all told|all of it)',
];

/** A price that somebody asks for what the document does not take. */
export const OFFER_WORDS: readonly string[] = [
  '(=offer|=offers|offered|quote|quotes|quoted|list price|off the shelf|ready made|ready to use|as a service|competitor|rival)',
  '(neither|none) ...2 (was|were|is|are|has|did|of them)',
  '(not taken|not chosen|turned down|turn down|ruled out|rejected|declined|passed over|decided against|too dear|too expensive)',
];
