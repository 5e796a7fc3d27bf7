/** Ways to rule something out of what is built, or to leave it for a later version. */

const VERSION =
  '((=second|=third|next|later|future|following|subsequent|coming|follow up|separate|2nd|3rd) (version|release|phase|edition|iteration|wave|stage|step|round|update|cut|milestone)|=v2|=v3|=v1.1|=v1.5|=v2.0|=2.0|(version|release|phase|stage|step|wave|iteration) (2|3|two|three|ii))';

const LATER =
  `(${VERSION}|=second|=third|next (year|spring|summer|autumn|fall|winter|season|quarter|term|budget)|(spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|=q1|=q2|=q3|=q4|=2026|=2027|=2028|=2029|=2030)|another (day|time|year|project|proposal|release|team|season|document|paper)|separate (project|proposal|effort|decision|document))`;

/** Things that a product can do, and can be said not to do. */
const FEATURE =
  '(give|explain|provide|help|attempt to|suggest|judge|translate|write|compose|draft|rewrite|book|pay|advise|diagnose|decide|recommend|answer|cover|support|handle|replace|steer|brake|summarize|generate|build|attempt|offer|serve|extend|touch|address|tackle|include|integrate|automate|plan|forecast|predict|order|price|negotiate|sell|schedule|dispatch|route|grade|mark|teach|read|recognize|detect|count|rank|score|transcribe|chat|talk|call|fly|drive|open|close|change|edit|cancel|refund|buy|prescribe|treat|dose|try to|aim to|set out to|deal with|take on|go into|venture|work on|reach into|look at|judge|rate|control|operate|manage|migrate|rebuild|redesign|rework|localize|ship|do)';

const SELF = '(we|it|this|version|release|system|assistant|tool|app|model|product|service|feature|pilot|project|agent|proposal|design|bot|engine|program|guide|tutor|planner|helper|companion|reader|checker|scanner|box|camera|extension|copilot|coach|recommender|matcher|triage|forecast|robot|screener|=v1|=mvp|first)';

export const EXCLUSIONS: Readonly<Record<string, readonly string[]>> = {
  out: [
    '(out of|outside|outside of|beyond|not in|not within|off) (the|this|our|its|that)? ...2 (scope|project|remit|proposal|version|release|design|mandate|brief|charter|frame|perimeter|plan|list|table|agenda|picture)',
    '(not|no|never|nor) ...1 (part|piece|subject|concern|business|job|task|matter|aim|goal|ambition|aspiration) of',
    '(not|no longer|nor) ...2 (=included|=covered|=supported|=planned|=foreseen|=intended|=attempted|=touched|=addressed|=offered|=provided|=built|=served|in it|on board|aboard|in version|in the first (version|release|phase)|in phase|in release|in =v1|in =mvp|at launch|on day one)',
    '(is|are|be|=stay|=stays|=remain|=remains|kept|left) ...3 (excluded|left out|left aside|left alone|untouched|outside|off limits|ruled out|out of it|kept out|set aside|not touched|out altogether)',
    '(=leave|=leaves|=left) ...5 (out|alone|aside|as it is|as they are|untouched|to (people|human|staff|others|another))',
    '(=stay|=stays|=remain|=remains) ...3 (as it is|as they are|manual|by hand|with (people|the|human|staff|our|a|their)|unchanged|a human|people\'s|on paper|the job of|the task of|in human|human)',
    '^ (exclude|excluding|omit|omitting|leave out|skip|skipping|without)',
    '(we|it|version|release|proposal|project|scope|pilot|first) ...2 (exclude|omit|skip|ignore|leave out|set aside|steer clear of|stay away from|keep out of|stay clear of|keep away from)',
    '(left|kept|leave) (out|off) on purpose',
    '(no|not a|non) (goal|aim|ambition|objective)',
    '(is|are|be) ...2 (a|another|someone|somebody|the) ...2 (team|desk|squad|department|project|document|proposal|else|colleague) ...2 (job|task|problem|business|work|paper|decision)',
    '(matter|topic|subject|job|task|question|story|thing|one|chapter|feature) for (another|a later|someone|somebody|other|the next|later|a second|a different|version|phase|next)',
    '(belong|go|fall) ...2 (to|in|into|under) ...2 (another|a different|a separate|other|a later|the next|the second|somebody)',
    `(be|is|are|make|form) ...2 (another|a separate|its own|a different|a later) (project|proposal|effort|release|product|system|document|decision|initiative|program|story|track|workstream|paper)`,
    '(nothing|none) ...5 (in|for) (this|the first|our first|version one|=v1) (version|release|phase)?',
    '(=keep|=keeps|=continue|=continues|=go|=goes) (on)? (=going|to go|=being|to be) ...3 (to|by|with) (the|a|people|our|human)',
    '(stay|remain|go|keep|continue|handled|done|run) ...5 as (before|today|now|hitherto|ever)',
    '(will|shall) not (get|find) ...4 (from|in|with) (this|our|it)',
    '(stay|remain) (where|what|how) (it|they) (is|are)',
    'in vain for',
    '(version|release|scope|pilot|project|proposal|=v1|=mvp) ...3 (stop|end) ...1 (at|where|short of)',
    '(=leave|=left) ...6 (unsolved|undone|unbuilt|unanswered)',
    '(someone|somebody) else (is|will|do|build|handle|own)',
    'another (team|squad|desk|department|project) (is|will|do|build|handle|own|look after|work)',
    '(resist|resisted) ...3 (temptation|urge|wish)',
    '(different|another|its own|other) (document|proposal|story|chapter|beast|animal|kettle)',
    '(neither|nor) ~10 (=touched|=covered|=included|=supported|=planned|=changed|=addressed|=in scope)',
    'for (now|the moment|the time being|the present|a start) ...8 (only|no|not|without|limit|leave|nothing|just)',
    '(not|no|never) ...6 (for now|for the moment|for the time being|at first|to begin with|initially|this (year|time|quarter|round|season|version|release|phase)|in (this|the first|our first) (version|release|phase|round|step|wave))',
  ],
  later: [
    `(=come|=comes|=coming|follow|arrive|wait|=ship|=ships|=land|=lands|join|add|added|start|begin|appear|planned|scheduled|schedule|due|slip|slated|reserved|reserve|saved|promised|destined|pencilled|penciled) ...3 (in|with|until|for|to|after|from|till|on|only in|only with) ...2 ${LATER}`,
    `(defer|postpone|push|park|shelve|hold back|delay|put off|put back|=leave|save|move|reserve|relegate) ~8 (to|until|till|for|into|after) ...2 ${LATER}`,
    '(defer|postpone|park|shelve|put on ice|deprioritize|hold over) ...8',
    `${VERSION} ...2 (add|bring|cover|include|extend|open|take in|get|see|receive|widen|teach)`,
    '(in|from|by) (spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december) ~6 (join|follow|come|be add|arrive)',
    '(come|follow|be added|have|wait for) ...3 (later|afterwards|next|in time|their turn|its turn)',
    '(nice to have|wish list|wishlist|stretch goal|icebox)',
    '(will|would|shall|may|might) (come|follow|be added|join|arrive) later',
    '(get|has|have|receive) (its|their) (own|turn) ...2 (later|next|version|release)',
  ],
  notYet: [
    `(not|no|nor|never|neither) ...6 (before|until|till) ...2 ${LATER}`,
    '(not|no|nor|never|nothing) yet (=supported|=covered|=included|=planned|=built|=offered|part|=available|on offer|in)',
  ],
  // The bare mention of a later version beside the name of a thing.
  bare: [VERSION, '(later|afterwards|someday|eventually) $', '^ (later|afterwards|someday|eventually)'],
  only: [
    '(first|initial|opening) (version|release|phase|step|wave|cut|edition) ...5 (only|just|alone|nothing but|limited to|restricted to|confined to|covers|handles|knows|speaks|reads)',
    '(=v1|=mvp|version 1|version one|release 1|phase 1|pilot) ...4 (only|just|alone|nothing but|limited to|restricted to|confined to|covers)',
    '(we|version|release|scope|project|pilot|proposal|=v1|=mvp|phase) ...3 (limit|restrict|confine|narrow|stick|limited|restricted|confined) ...3 to',
    '(limit|restrict|confine|narrow|stick|keep) (ourselves|it|this|ourselves deliberately) to',
    '(start|begin|launch|open|go live|ship) ...2 (with|in|on|for) (only|just|nothing but|a single|one) ...3',
    '(only|just|nothing but|solely|exclusively) ...6 (at launch|in the first|in version|in =v1|in phase|to begin with|at first|to start with|for a start|in year one|for now|on day one)',
    '(english|german|french|spanish|dutch|italian|text|desktop|web|ios|android|browser|domestic|local|weekdays|daytime|indoor|outdoor|adult|adults|help questions|read|maize|wheat|score|cat|dog|email|mail|chat|phone|voice|invoices|returns) only $',
  ],
  refuse: [
    `(we|i) ...2 (will|shall|do|would|can|may)? not (yet|even|ourselves|try to)? ${FEATURE}`,
    `(will|shall|would) not (yet|even|itself|try to|also)? ${FEATURE}`,
    `${SELF} ...2 does not (yet|even|itself|try to|also)? ${FEATURE}`,
    `(we|i) ...1 (don't) (yet|even)? ${FEATURE}`,
    `(won't|wouldn't|shan't|isn't going to|aren't going to) (yet|even)? ${FEATURE}`,
    `${SELF} ...2 doesn't (yet|even)? ${FEATURE}`,
    `${SELF} ...2 never (book|pay|advise|diagnose|prescribe|decide|replace|negotiate|grade|steer|sell|recommend|dose|treat)`,
    `(nor|neither) (do|does|will|shall|would|is|are) ${SELF} ...2 ${FEATURE}`,
    '(no|not any) (plan|plans|intention|ambition|attempt|wish) (to|of|for|at)',
    '^ (no|not) (support|coverage|integration|translation|advice|booking|payment|mobile|desktop|voice|video|image|phone|ios|android|web|offline|live|real time|chat|api|customization|personalization|multi)',
  ],
  // Says what happens to data, what may not be skipped, which build was turned down, or how a feature behaves.
  data: [
    '(store|keep|log|send|share|=train|=training|learn|upload|transmit|sell|retain|record|delete|erase|leave (the|our|your)|see|disclose|collect|anonymize|redact|mask|copy|export|expose)',
    '(privacy|consent|retention|gdpr|compliance|impact assessment|legal|security review|audit|fairness|bias|accessibility audit|access control|encryption|monitoring|deletion|dpia)',
    '(train|build|buy|host|fine tune|self host|license) ...4 (own|ourselves|from scratch|model|vendor|our)',
    '(before|unless|without) ...5 (press|confirm|approve|click|ask|agree|accept|sign|say)',
    '(hallucinate|invent|guess|crash|fail|exceed)',
    '(any|the|an|our) (input|prompt|training|payload|log|request)',
  ],
  // The audience and not the content.
  audience: [
    '(only|just|alone|limited to|restricted to|start with|begin with|open to) ...3 ({person}|#percent|staff|employees|team|branch|site|store|office|volunteers|volunteer|testers|friends|colleague|colleagues|people)',
    '({person}|#percent|staff|employees|team|volunteers|people) ...3 (only|alone)',
  ],
};
