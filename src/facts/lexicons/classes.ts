/** Words by which shares are of classes that rule one another out, and words by which they are not. */

/** Each thing is in one class. */
export const EACH_ONCE =
  /\b(?:one (?:[\p{L}-]+ )?(?:to|for|per|of) (?:a|an|each|every)\b|one [\p{L}-]+ (?:each|apiece)\b|single[- ](?:choice|answer|label)|(?:only|exactly|just) one (?:[\p{L}-]+ )?(?:each|answer|class|kind|colou?r|reason|lane|way|of)|(?:each|every|all) (?:[\p{L}-]+ ){0,3}(?:is |are |was |were )?(?:counted|filed|booked|listed|placed|put|named|marked|asked)(?: [\p{L}-]+){0,2} once|(?:no|none|nobody|nothing)(?: [\p{L}-]+){0,2} (?:is |are |was |were |falls? |counts? |stands? |lies? |appears? )?(?:in|into|under|to|named|gave|counted|belongs to) (?:two|both|more than one|twice)|(?:counted|named) twice|no [\p{L}-]+ (?:counts|is counted|appears|comes up|was counted) (?:twice|in both)|(?:is|are|falls in|belongs to) (?:exactly |just |only )?one of (?:the |these )?(?:two|three|four|five|six)\b|mutually exclusive|exclusive classes|disjoint|(?:either|in) one or the other|no overlap|without overlap|do(?:es)? not overlap|don['’]t overlap)/iu;

/** What stands before a colon, in a header or in a lead-in of shares of one whole. */
export const CLASS_HEADERS = /\b(?:shares?|shared out|divided|dealt out|split|splits|mix|breakdown|proportions?|distribution|composition|make-?up|percentage|portions?|by (?:reason|cause|channel|kind|type|size|length|language|region|origin|age|colou?r|outcome|result|topic|subject|class|hour|day|device)|where (?:they|it) (?:go|come|end)|what (?:they|people) (?:ask|want|choose))\b[^:]{0,60}:/iu;

export const CLASS_LABELS = {
  /** What is left when the other classes are taken away. */
  rest: /\b(?:(?:no|without an?) (?:opinion|answer|preference|reply|view|reason|label)|not sure|unsure|undecided|do(?:es)?n['’]t know|did not (?:say|answer)|(?:nobody|no one) knows|(?:don['’]t|do not) know|unknown|neither|none (?:of|at all)|none$|nothing at all|the rest|the others?|all others?|everything else|anything else|other(?: [\p{L}-]+)?$|elsewhere|miscellaneous|wild ?cards?|unclear|cannot be told|unreadable|nobody can (?:tell|read))\b|\bnone\b\W*$|\bothers?\W*$/iu,
  /** One end of a scale. */
  bound: /\b(?:under|over|below|above|up to|more than|less than|fewer than|at least|at most|between|from) (?:\d|an? (?:minute|hour|day|week|month|year)|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty)|\b(?:and (?:up|more|over|under|fewer)|or (?:more|less|fewer)|longer|shorter|older|younger|earlier|later)\b|\b(?:one|two|three|four|five|six|seven|eight|\d+)-[\p{L}]+|\d ?[–-] ?\d|\b\d+ to \d+/iu,
  /** The last of several, which has to take what is left. */
  remaining: /\b(?:remaining|remainder|the rest|the other|the others|all others?)\b/iu,
} as const;

export const NOT_CLASSES = {
  /** Figures of quality, of confidence and of change are never shares of a whole. */
  always: /\b(?:precision|recall|accuracy|accurate|sensitivity|specificity|f1|auc|uptime|availability|battery|humidity|discount|interest|margin|confidence|threshold|likelihood|probability|percentile|p9\d|p50|multiple (?:answers|choice)|several answers|more than one answer|could (?:name|tick|give) (?:several|more)|correct|correctly|rightly|satisfied|of (?:these|those|them|whom|which)|as well)\b/iu,
  /** Said of shares that hold for the same things. */
  overlap: /\b(?:also|both|overlap|overlapping|at the same time|then|up from|down from|last year|a year ago|previously|today|now|used to|was \d|canary|ramp|week (?:one|two|1|2)|phase|stage|cumulative|including|against|versus|compared|than)\b/iu,
  /** Columns of goals, each for a thing of its own. */
  aims: /\b(?:target|goal|bar|aim|limit|threshold|today|now|then|at least|at most|go on|proceed)\b/iu,
} as const;
