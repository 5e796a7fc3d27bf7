/** What would change if a constraint moved, and what was given up to meet one. */

/** What is scarce. */
const SCARCE =
  '(budget|ceiling|cap|limit|price|cost|purse|money|spend|funding|fund|grant|quota|allowance|deadline|latency|clock|second|millisecond|wait|memory|download|space|storage|gpu|gpus|card|server|rack|machine|hardware|chip|board|processor|headcount|people|engineer|annotator|labeler|annotation|label|labels|bandwidth|line|network|signal|power|battery|watt|energy|constraint|restriction|requirement|bar|target|threshold|tariff|fee|rate|license|contract|staff|hour|day|week|month|time|room|capacity|bill|figure|finance|treasurer|cfo|council|management|sponsor|operator|vendor|board|regulator|law|rule|permission|consent|signal|coverage|fiber|phone|device|tablet|camera|sensor|resolution|data|minutes|minute|euro|dollar|pound|cent|margin|seat|slo|sla|reviewer|editor|nurse|clerk|tolerance|appetite|window|night|slot)';

/** That it moves, by somebody's decision or by itself. */
const MOVE =
  '(rise|raise|lift|increase|double|triple|quadruple|halve|=halves|fall|drop|relax|loosen|tighten|cut|shrink|move|change|grow|grant|allow|let|give|get|have|go up|go down|come down|become|be|extend|widen|free|open|approve|permit|offer|add|carry|pay|find|stretch|double up|slip|lower|reduce|improve|arrive|come|spare|want|accept|drop|agree|sink|climb|ease|release|lend|need|hold|allot|afford)';

/** That something else would then be done. */
const THEN =
  "(would|could|can|may|might|will|'d|we'd|i'd|it'd|buy|gain)";

const UNIT =
  '(month|week|day|hour|minute|second|millisecond|year|night|cent|penny|dollar|euro|pound|pence|million|thousand|megabyte|kilobyte|watt|percent|point|gpu|card|server|person|engineer|nurse|editor|clerk|annotator|reviewer|camera|board|head|pair of hands|notch|step|grand|#money|#duration|#size|#percent|#points|#count|#)';

const LOOSER =
  '(looser|tighter|weaker|softer|laxer|stricter|harder|milder|gentler|later|longer|shorter|slower|cheaper|dearer|higher|lower|bigger|larger|smaller|wider|narrower|fatter|thinner|relaxed|generous|more generous|more patient|less strict|less ambitious|faster|second|third|better)';

const BRINGS = '(would|could|might|will|make|makes|save|saves|bring|brings|buy|buys|allow|allows|let|lets|free|frees|give|gives|mean|means|cost|costs|open|opens|add|adds|gain|gains|get|gets|pay|pays|take|takes|lose|loses|earn|earns|raise|raises|lift|lifts|spare|spares)';

const GIVE_UP =
  '(drop|defer|postpone|leave out|leave off|give up|forgo|sacrifice|skip|go without|do without|deprioritize|abandon|renounce|relinquish|waive|dispense with|let go|shed|shelve|put off|put aside|push back|part with|trim|strip|say goodbye|cross off|strike|scrap|settle for|make do|forswear|relegate|move to|wait|cut)';

export const LEVERS: Readonly<Record<string, readonly string[]>> = {
  // "If finance lifted the figure to $130k, we would …", "Were the purse 5 cents, …", "had the rack room …"
  condition: [
    `(if|once|suppose|supposing|provided|assuming|imagine|in case|as soon as|the day|should) ~8 ${SCARCE} ~8 ${MOVE} ~24 ${THEN}`,
    `(if|once|suppose|supposing|provided|imagine|the day|as soon as|should) ~8 ${MOVE} ~8 ${SCARCE} ~24 ${THEN}`,
    `(if|once|suppose|should|provided) ~6 (=went|=goes|=go|=rose|=rise|=rises|=fell|=moved|=climbed|=came|=comes|=were|=was|=be) (up|down|raised|lowered|relaxed|doubled|halved|allowed|lifted|to|at|cut|granted|tripled|loosened|higher|lower|twice|half|free|cheaper|larger|smaller) ~24 (${THEN.slice(1, -1)}|should|shall)`,
    '(if|were|should|suppose|once) ~10 (could|would|can|were to|will|able to) (live with|accept|bear|wait|stand|tolerate|put up with|stomach|do with|agree|spare|afford|wait until|be persuaded) ~20 (would|could|should|shall|might|can)',
    `(would|could|might) ~16 if ~6 (=gave|=give|=let|=dropped|=agreed|=accepted|=waived|=lent|=granted|=allowed|=paid|=waited|=raised|=lowered|=took|=moved) _`,
    `^ (a|an|one|two|three|four|five|ten|twelve|another|half|each|every|#) ...1 ${UNIT} ...1 (more|less|later|earlier|fewer|extra|longer|shorter|sooner|off|added|saved|either way|up|down) ...6 ${BRINGS}`,
    `(each|every|any) ...2 (extra|further|additional|more|other|added|spare|cut|saved) ...1 ${UNIT} ...6 ${BRINGS}`,
    `(each|every) ...2 # ...3 (take off|=taken|=cut|=saved|=added|extra|more|less|fewer|off|on top|above|below) ~8 ${BRINGS}`,
    `(next|extra|further|another|last) (point|percent|step|notch|nine|second|millisecond|#points|#percent) ...6 (cost|costs|take|takes|need|needs|would)`,
    `^ (a|an|with a|given a|with an|for a|under a)? ${LOOSER} ...2 !(network|model) ${SCARCE} ~12 ${BRINGS} ...1 (possible|us|we|it|#|enough|room|the|open|money|two|one|for|a|an|up|to|half)`,
    `(in (exchange|return) for|against|for|with|at|given) (a|an) ...1 ${LOOSER} ~14 (would|could|might)`,
    `(in (exchange|return) for|against|for|with|at|given) (a|an) ...1 (weaker|softer|laxer|looser|later|slower|patient) (promise|word|pledge|notice|start|deadline|answer|commitment|guarantee|morning|date|hour) ~14`,
    `${SCARCE} ...2 (=halved|=doubled|=raised|=cut|=lifted|=tripled|=relaxed|=lowered|up|down|halves|doubles|rises|falls|moves) ...4 (→|->|=>|:) ...`,
    `(halve|=halved|double|=doubled|twice|half) ...2 ${SCARCE} ...3 (→|->|=>|:) ...`,
    '^ (at|for|with) ...2 # ...5 (→|->|=>) ...',
    '(room to (move|maneuver|manoeuvre|spare|negotiate|trade|bargain)|lever|levers|knob|knobs|horse trading|negotiable|bargaining|sliding scale) ...2 : ...',
    '(relaxed|frugal|lavish|generous|thrifty|austere|deluxe|leaner|richer|slower|patient|impatient|stingy|poor man|rich man) (variant|option|scenario|plan|alternative|edition|road) (:|would|could|is|with) ...',
    `(if|once|suppose|supposing|should|provided) ~10 ${MOVE} ~6 (#money|#duration|#size|#factor|#percent|#count) ~24 ${THEN}`,
    '^ (=were|=had|=could) _ ~14 (would|could|might|\'d)',
    `^ (=were|=had|=should|=could) (the|a|an|our|this|that|there|we|i|finance|somebody|someone|management|it|they|#|each|every) ~14 (would|could|might|'d|we'd|i'd|can|will)`,
    `(would|could|might|'d|we'd|i'd) ~24 (if|=were|=had|once|provided|with) ~8 ${SCARCE} ...4 ${MOVE}`,
    `^ (at|for|with|given) ...2 (#money|#duration|#size|twice|double|half|three times|another|more|a second|a bigger|a larger|one more|two more|a faster|a longer|a looser|a tighter) ~14 (would|could|can|might|'d|we'd|i'd)`,
    '^ (another|one more|an extra|an additional|each extra|every extra|each additional|every additional|twice|double|half) (the|a|of)? ...4 (#money|#duration|#size|price|cost|limit|ceiling|latency|bandwidth|staff|budget|cent|second|server|gpu|card|machine|engineer|month|week|rack|megabyte|watt|hour|annotator|dollar|euro|pound|nurse|clerk|editor|time|money|memory|box|camera) ~10 (would|could|buy|bring|gain|allow|let|get|give|earn|mean|add|open|lift|raise)',
    '(more|less|extra|additional|cheaper|looser|tighter|longer|faster|another|bigger|larger|smaller|a second|higher|laxer|stricter|softer) ...2 (limit|ceiling|cap|bar|target|threshold|deadline|download|contract|rack|grant|screen|phone|budget|money|time|memory|server|gpu|gpus|latency|bandwidth|battery|staff|hardware|storage|power|deadline|hands|people|cards|machines|wait) ...6 (would|could|might) ...1 (buy|let|allow|mean|bring|get|give|make|permit|pay|open|move)',
    '(#|one|two|three|four|five|six|ten|a few|a dozen|some) more ...9 (would|could|might) (let|allow|buy|bring|mean|get|give|make|permit|pay|open|move|do|take|save|lift|raise|add|halve|double)',
    '(could|might|may) (=lift|=raise|=double|=halve|=relax|=cut|=lower|=extend|=grant|=loosen|=tighten) ...4 (cap|limit|budget|ceiling|bar|deadline|allowance|price|quota|fee|grant|figure|money|threshold)',
    '^ (at|with|for) ...2 (a quarter|a third|a tenth|a fifth|half|one) (of|less|more|fewer) ~12 (would|could|might)',
    '^ with (it|that|this|them|those|more|such) ...8 (could|would|might)',
    `^ (with|at|given|under) (a|an|the) ...2 ${SCARCE} (of|at) ...3 # ~12 (could|would|might)`,
    `(=cutting|=raising|=lifting|=doubling|=halving|=lowering|=relaxing|=tightening|=adding|=dropping|=reducing|=increasing|=extending|=shortening|=moving|=paying|=loosening) ~8 (${SCARCE}|#) ~8 (would|could|might)`,
    `^ (a|an) (cheaper|bigger|larger|faster|longer|looser|tighter|smaller|better|second|third|higher|lower) ...1 ${SCARCE} ...6 (would|could|might)`,
    '(price|cost) of ...6 (is|would be) ...8 (point|points|percent|#percent|#points)',
  ],
  // Somebody decides on a limit, or a price moves: no fault, whatever the verb.
  decision: [
    '(if|once|should|when|provided) ~6 (board|finance|council|management|sponsor|vendor|budget|price|tariff|ceiling|limit|cap|deadline|law|regulator|legal|memory|headcount|funding|grant|money|fee|license|landlord|ministry|treasurer|cfo|customer) ~5 (halve|=halves|double|triple|raise|lift|relax|loosen|tighten|grant|cut|allow|lower|grow|fall|drop|shrink|rise|let|reduce|increase|move|ease|extend|approve|slip|go up|go down|come down) ~14 (we|i|it|there|this|the) _',
  ],
  // "Give us a second and we gain …", "If only two annotators can be had, we start with three classes"
  offer: [
    '(should|if|once) ~6 (let|give|grant|allow|spare|lend|leave) (us|me) ...3 (#|have|more|another|a|the|one|two) ~10 _',
    '^ (=double|=halve|=cut|=raise|=lift|=relax|=triple|=loosen|=tighten) ~8 and ~6 (become|be|get|grow|fit|come|would|can|will|we)',
    '^ (ask|give|take|lend|grant|pay|double|halve|cut|raise|lift|relax|allow) ...5 (#|us|me|budget|limit|time|money|price) ...6 and (we|it|the) _',
    'if (only|no more than|just|fewer than|less than) ~10 (we|it) ~10 (instead of|rather than|drop|without|only)',
  ],
  // "Given the 3.5 s limit, reading of screenshots moves to version 2"
  cut: [
    `(given|because of|due to|owing to|in view of|under|on|face with|in the face of|confronted with|mindful of|squeezed by|pressed by|with|for) ...3 ${SCARCE} ~8 (we|it|the|this|was|were|is|are|had to|they) ...4 (let go|renounce|relinquish|sacrifice|shed|part with|say goodbye|said goodbye|waive|dispense with|go without|do without|forgo|gave up|give up|drop|postpone|put off|put aside|shelve|strip)`,
    `(because|since|as|given that|now that|seeing that) ~10 (demand|insist|require|want|allow|limit|cap|forbid|refuse|may|must|cannot|permit|need|tolerate|bar|prohibit|rule|may not|will not|wait|expect) ~16 (renounce|relinquish|(=was|=were|=is|=are|have been|has been|had to be|had been) (put off|drop|defer|postpone|leave out|cut|shelve|sacrifice|give up|move|scrap|trim|strip|push)|we ...1 ${GIVE_UP}|we go without)`,
    `${GIVE_UP} ...2 (for|to|because of|due to|owing to|under|on account of|in favor of|to (meet|make|keep|stay|hold|fit|hit|save|respect|honor)) ...3 (#|${SCARCE})`,
    `(=sacrificed|=dropped|=cut|=shelved|=deferred|=postponed|=trimmed|=forgone|=surrendered|=traded|=exchanged|=swapped) ...3 (for|to|because|because of|in favor of) ...5 (#duration|#money|#size|#percent|#points|#factor|${SCARCE})`,
    `(at|within|under|on|with|for) (the|our|this|today's|such|that)? (present|current|given|existing|today's|agreed|granted|approved|allotted) ...1 ${SCARCE} ~6 (they|we|it|there|only|the|this) ...3 (get|take|choose|have|stay|do without|must|pick|settle|make do|remain|afford|room|leave|drop|stop)`,
    `(given|because of|due to|owing to|in view of|under|with only|for want of|for lack of|to (stay|keep|remain) (within|under|below|inside)|to (meet|hold|hit|fit|make|save|respect|honor|reach)|in order to (stay|keep|meet|fit|hold|hit)|so as to (stay|keep|meet|fit|hold)|fit|fitting) ~10 (#|${SCARCE}) ~16 (drop|defer|postpone|leave out|leave|left|cut|gave up|give up|forgo|forwent|sacrifice|skip|go without|did without|do without|deprioritize|abandon|remove|trim|shorten|reduce|limit|restrict|shelve|park|wait|moves to|move|lose|lost|settle for|settled for|make do|made do|accept|accepted|shed|switch off|turn off|strip|went for|instead of|rather than|smaller|scale back|scaled back|narrow)`,
    `(drop|dropped|defer|deferred|postpone|postponed|leave out|left out|cut|gave up|give up|forgo|forwent|sacrifice|sacrificed|skip|skipped|went without|did without|deprioritize|deprioritized|abandon|abandoned|remove|removed|trim|trimmed|shorten|shortened|shelve|shelved|park|parked|settled for|made do with|shed|stripped|scaled back) ~12 (to (stay|keep|remain|meet|fit|hold|hit|make|save|get under|get below|reach)|because|given|since|so that ...2 (fit|stay|keep|hold|remain)|for want of|for lack of|in order to|as it would|it would have|which would have|due to|owing to|under the) ~8 (#|${SCARCE})`,
    `(as|since|because) (it|they|we|the|there|he|she|he|council|finance) ...2 (=did|=does|=do|=was|=were|=has|=had|=is|=are) (not|no) ~10 (wait|drop|leave|defer|postpone|do without|go without|stay|stick|give up|make do|settle)`,
    `(because|since|as) ~8 (#|${SCARCE}) ~12 ((has|have|had) to (wait|go|stay|be left)|must (wait|go|stay)|stay out|(is|are|was|were) (left out|dropped|postponed|deferred|cut|out)|=waits|we (dropped|left|gave up|drop|leave|cut|go without|do without|make do)|falls away|fall away)`,
    `(no|not enough|too little|too few|not) (money|budget|room|time|memory|people|staff|space|power|hands|gpus|servers|bandwidth) ...4 (for|to) ~10 so ~10`,
    `(does|do|did|would|will|could|can) not (fit|pay|afford) ~10 (so|therefore|hence|which is why|and so) ~10 (drop|defer|leave|wait|cut|skip|smaller|without|postpone|less|fewer|only)`,
    `(=had|=have|=has) to (choose|pick|decide) between ~12 ${SCARCE}`,
    `${SCARCE} ...3 (forced|force|dictated|dictate|drove|ruled out|killed|obliged|compelled) ...3 (us|our|hand|the|out|this|that)`,
    'what (it|this|that) (cost|costs) us',
    `(price|cost) (we|i) (pay|paid) for (it|this|that|the|#)`,
    `(we|i) (pay|paid|bought|buy|got|get) ...4 (with|by giving|in exchange for|at the (price|cost|expense) of) ...6`,
    '(we|i) ...2 (trade|traded) ...6 (for|against|away)',
    '(we|i) ...2 (=swapped|=exchanged|=swap) !(name|names|number|address|token|word|identifier) ...8 for',
    '(=all|=only) (the|we|it|there) ...4 (have|be|allow|offer|give|get|hold) ~4 (which is why|so|hence|therefore)',
    '(deprioritize|prioritize|prioritizing|deprioritizing) ~12 (because|given|since|to (meet|stay|fit|hold|keep)|under)',
  ],
  // The condition is a fault, a gate, a guard or a person's act, and not a constraint that moves.
  fault: [
    '(if|when|once|should|whenever) ~10 (fail|fails|time out|times out|timeout|crash|unavailable|does not answer|not answer|error|exceed|breach|pass|passes|overrun|used up|run out|runs out|spent|hit|hits|outage|silent|unsure|go wrong|break|fall over|stop|drift|complain|object|press|click|ask|asks|reject|confirm|drops below|falls below|fall below|drop below|rises above|rise above|go above|goes above|miss the)',
    '(roll back|rollback|=paged|=page (us|the|somebody|someone|me|on)|pager|alert|alarm|paged|kill switch|pull the)',
  ],
  // What would then be done is about models, options or buying, without a constraint that moves.
  other: ['(would|could|might) ...1 (=change|=alter|=bring|=make|=move) (nothing|no difference|little)', '(will|shall|to) be (added|written|described|discussed|worked out|filled|supplied|given) ...3 (later|after|once|by|when|here|in)', 'would have (=meant|=cost|=taken|=been|=needed|=required|=kept|=gone|=put|=come)', '({person}|they) ...3 (=told|=tell|=say|=said)', '(=told|=tell) (us|me)'],
};
