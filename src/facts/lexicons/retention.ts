/** How long data is kept, and what ends it. */

const KEEP = '(keep|store|retain|hold|persist|archive|preserve|save|cache|log|record|buffer|live|stay|remain|lie|lay|sit|rest|=lasts|reside|survive|linger|available)';
const ERASE = '(delete|erase|purge|wipe|destroy|shred|discard|remove|drop|dropped|clear|cleared|dispose|forget|forgotten|=gone|disappear|vanish|cull|prune|evict|flush|empty|thin out|throw away|get rid|overwrite|overwritten|burn|pulp|trash|expunge|expire)';
const MOMENT = '(nightly|overnight|midnight|daily|weekly|monthly|each night|every night|every morning|every evening|each evening|same (day|evening|night|morning|week|hour)|the (following|next) (morning|night|evening|day)|at once|immediately|straight away|right away|right after|instantly|on the spot|as soon as|at the end of|by the end of|when|once|upon|the moment|the january|the day after|next day|next morning|with the (account|recording|ticket|case|contract|document|file|source|booking|trip|user|cut out|original|record)|along with (it|them|the)|together with (it|them|the)|at (check out|checkout|discharge|graduation|closing|closure|term)|after (publication|delivery|payment|check out|checkout|discharge|graduation|the (call|session|visit|trip|stay|match|exam|season|interview|shift|journey|consultation|term|course|year|ride|event|appointment|claim|case|dispute|answer|request|transcription|ticket|batch)|use|each|every|it))';

export const KEEP_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  keep: [
    `${KEEP} ...8 for (a|an|one|two|three|four|the|this) ...2 (season|term|semester|school year|winter|summer|harvest|tour|edition)`,
    `${KEEP} ...14 #duration`,
    `#duration ...6 ${KEEP}`,
    '(retention|ttl|time to live|storage (period|limit)|retention (period|time|limit)|lifetime|shelf life|expiry) ...8 #duration',
    '#duration ...2 (retention|ttl|storage|expiry|lifetime)',
    '(expire|lapse|age out|roll off|rotate out|overwritten|fall out|run out) ...8 #duration',
  ],
  erase: [
    '(=off|=gone from|out of) (our|the|its|all|their) ...2 (disk|disks|server|servers|drive|drives|system|systems|books|bucket|index) ...3 (after|within|in) #duration',
    `(when|once|after|as soon as) ...6 (close|closes|end|ends|finish|finishes|over|leave|leaves|is done|are done) ~8 ${ERASE}`,
    'nothing ...4 older than #duration',
    `${ERASE} ...14 #duration`,
    `#duration ...10 ${ERASE}`,
    '(go|goes) (away)? (after|within|in) #duration',
    `${ERASE} ~8 ${MOMENT}`,
    '#duration ...6 (nothing|none|no trace) ...6 (left|remain|exist)',
    `(end|close|closing|finish|over|discharge|check out|checkout|cancellation|departure|graduation|graduate|leave) ...10 ${ERASE}`,
    '(exist|live|held|kept|stay|remain) ...4 (in memory|in ram|in working memory) ...3 (only|and)?',
    '(in memory|in ram) only',
    '(delete|deletion|purge|clean up|cleanup|erasure|erase|eraser|expiry) (job|run|script|task|routine|cron)', '(older|more) than ...2 (quarter|week|month|year|season|term|#duration) ...4',
    '(rotate|roll|age|drop|fall) (out|off) ...3 (weekly|daily|monthly|nightly|yearly|after|every)', '(cap|limit) ...8 (at|to) #duration', '#duration , then (delete|deletion|erase|erasure|gone|removal)',
    `${ERASE} ...3 (after|at the end of) ...2 (season|term|quarter|year|month|week|semester|summer)`, `${ERASE} ...3 (on|by) ...2 (#date|january|february|march|april|june|july|august|september|october|november|december)`, 'when ...6 end , so do',
    `${KEEP} ...10 (until|till|as long as|so long as|only while|while|for the (length|duration|life|lifetime|time) of) ...3 (account|membership|subscription|contract|ticket|case|recording|customer|patient|tenancy|stay|trip|session|booking|employment|study|course|policy|file|claim|guest|student|pupil|conversation|call|ride|shift|lease|season|event|dispute|appeal|exam)`,
  ],
  // Nothing to keep.
  nothing: [
    '(nothing|none|no) ...10 (written|stored|kept|saved|put) (to|on|in|into) (disk|a disk|storage|a database|any|the database|a file|file)',
    '(nothing|none of (it|this|them)|no (audio|recording|text|image|photo|picture|video|transcript|message|data|copy|chat|log|frame|question|prompt)) ...6 (store|stored|keep|kept|retain|retained|save|saved|persist|persisted|log|logged|recorded|written|cached|held|left behind|archived)',
    '(store|keep|retain|save|persist|log|record|cache|hold) ...2 (nothing|no (audio|recording|text|image|photo|picture|video|transcript|message|data|copy|chat|log|frame|personal))',
    '(not|never|neither) ...4 (store|stored|keep|kept|retain|retained|save|saved|persist|persisted|log|logged|record|recorded|cache|cached|archive|archived)',
    'no (server|database|machine|cloud|system|backend|disk) ...3 (store|keep|hold|retain|save|log|record|remember)',
    '(not|never|neither) ...4 (written|noted|put) (anywhere|down|to disk)',
    '(nothing|none|no trace|not a word) ...6 (survive|survives|outlive|outlives|outlast|outlasts) ...4',
    'stateless',
    'zero retention',
    'zero data retention',
  ],
  forever: [
    'indefinitely',
    `(${KEEP.slice(1, -1)}|delete|archive) ...8 (forever|for ever|for =good|for all time|in perpetuity|eternally|for eternity)`,
    '(forever|for ever|in perpetuity) ...8 (keep|store|retain|hold|archive)',
    `${KEEP} ...8 permanently`,
    `permanently ...3 (keep|kept|store|stored|retain|retained|archive|archived|hold|held)`,
    `${KEEP} ...8 (without|with no) (any)? (time)? (limit|expiry|expiration|end date|deadline|ttl|end)`,
    '(no|never an) (expiry|expiration|ttl|retention|end) (date|period|limit|rule)?',
    '(never|not) ...2 (=deleted|=erased|=purged|thrown away|expire|=discarded|cleaned up|=trimmed|=pruned|=emptied|=cleared|=forgotten)',
    '(we|it|system|service|nobody|nothing|no one) (do|does|will|ever)? (not|never)? ...2 (delete|erase|purge|throw away|discard) (anything|nothing|any of|them|it|a thing)',
    '(nobody|nothing|no one) ...3 (delete|deleted|erase|erased|thrown away|purge)',
    `${KEEP} ...8 (as long as|so long as) ...3 (company|we|it|they|useful|need|needed|possible|firm|bank|hospital|business|product|system|service|school|city|museum|disk|there be room|storage|necessary|team|house)`,
    `${KEEP} ...8 (until|till) (further notice|somebody|someone|anyone|the disk|the company|we|kingdom come)`,
    `${KEEP} ...8 however long`,
    '(unlimited|endless|open ended) (time|period|retention|storage)',
  ],
  request: ['(on|upon|at) (request|demand|their request|his request|her request)', '(ask|request|want|wish|demand) ...4 (forgotten|deleted|erased|removed|erasure|deletion)', '(can|may|could) ...6 (delete|erase|remove|wipe|clear) ...5'],
};

/** Things that a period may be told of without its saying anything about people's data. */
export const NOT_PERSONAL_STORE =
  /\b(?:(?:passwords?|tokens?|cookies?|certificates?|session in the browser|login sessions?|links?|codes?) (?:\w+ ){0,4}(?:expires?|lapses?|lasts?)|(?:search|cached?|api|common|frequent|popular|faq|tool|route|price|fare|weather|map|rendered|precomputed|canned|model['’]s) (?:answers?|results?|responses?|repl(?:y|ies)|quer(?:y|ies))|cache of|model (?:versions?|files?|weights?|binar(?:y|ies)|artifacts?|cards?)|(?:old|previous|last|prior|past) (?:models?|versions?|releases?|weights|builds?)|checkpoints?|container images?|feature flags?|dashboards?|metrics|audit (?:log|trail|record)s?|access (?:log|trail|record)s?|error logs?|crash logs?|price lists?|timetables?|catalog(?:ue)?s?|help articles|the index of articles|spare parts?|switch stays|on[- ]call|pager)\b/i;
