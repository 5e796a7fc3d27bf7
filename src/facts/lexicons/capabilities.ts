/** How a document says what the first version takes on. */

export const CAPABILITIES: Readonly<Record<string, readonly string[]>> = {
  // Speaks of the first version, or of the day it starts.
  first: [
    '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter) (launch|release|opening|premiere|start) ...1 (deliver|delivers|brings|bring|has|contains|holds|comes|is)',
    '(launch|initial|opening|starting|day one|go live|first) (scope|list|set|content|contents|program|range|package|function|functions|features|offer|offering)',
    '(day one|day 1|release 1.0|version 1.0)',
    '(first) ...1 (sprint|drop|increment) ...4 (user|users|customer|live|public|reach)',
    '(from|since) (the|its|our)? (very)? first _',
    '(first|initial|opening|launch|maiden|debut|very first|earliest) (delivery|version|build|drop|package|round|generation|year|season|term|release|phase|iteration|edition|step|launch|cut|milestone|stage|go live|deployment|wave)',
    '(=v1|=v1.0|=mvp|version 1|version one|release 1|release one|phase 1|phase one|stage 1|stage one|=1.0|step one)',
    '(from|on|since) (the|its|our)? (very)? (first day|day one|day 1|outset|start|beginning|word go|get go|opening day|launch day|first morning|off)',
    '(at|from|with|for|by) (the)? (launch|go live|opening|start|release|outset)',
    '(first|opening|launch|launching) (day|morning|night|week|weekend|month|hour|evening|monday|bell)',
    '(goes|go|going|come|comes) (out|live) with',
    '(launch|start|open|ship|begin|debut|go live|arrive|premiere) ...2 (with|as) ...3 (everything|all|the (full|whole|complete|entire)|every)',
    '(big bang|all at once|in one go|at one stroke|in one release|in a single release|the (whole|full) (lot|thing|package|set|list|catalog|range) at once)',
    '(no|without) (stages|phases|phasing|steps|half measures|slimmed down version|reduced version|pilot version|staging)',
    'straight away',
    'right (from|away)',
    '(immediately|at once) ...2 (cover|support|handle|serve|take|do)',
  ],
  // The same of a statement only; in a heading it says nothing.
  start: [
    '(begin|start|open|launch|debut|go live|premiere|come to market|make its debut|come out|arrive|set off|set out|kick off) ...2 (with|as|on|by)',
    '(nothing|none) (less|short) (than|of)',
    '(ship|launch|deliver|release|roll out|go live) ...6 (together|at once|at one time|on the same date|on one date|in one|in a single|simultaneously)',
    '(go|goes|going) live',
    '(ship|launch|arrive|come out) ...1 (on|in|at) ',
    '(when|once|as soon as|the day|the moment) ...5 (switched on|=kicks off|kick off|turned on|goes up|installed|plugged in|unveiled|=begins|=arrives|=ships|=open|=opens|=launch|=launches|=starts|=start|go live|goes live)',
    '(go|goes|come|launch|start|ship|open|live) ...1 (together|at once|at the same time|on the same day|on one day|simultaneously|in one|on the same morning)',
  ],
  // Names a day, beside which "everything" is meant for the start.
  date: ['(january|february|march|april|may|june|july|august|september|october|november|december|=jan|=feb|=aug|=sept|=oct|=nov|=dec)', '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)', '(in|this|next|the coming) (spring|summer|autumn|fall|winter)', '(launch|premiere)'],
  // Takes on all there is.
  everything: [
    '(everything|the lot|the works|everybody and everything|anything and everything|soup to nuts|end to end everything)',
    '(all|every|each|any) ...1 (use case|case|capability|function|feature|scenario|request|need|task|workflow|process|topic|question|intent|language|market|country|region|product|line of business|department|trade|level|channel|format|document type|type|kind|category|crop|species|disease|condition|specialty|subject|grade|age group|route|airport|site|ward|clinic|store|branch|plant|line|machine|asset|tariff|policy|contract type|claim type|modality|body part|examination|collection|object|room|discipline|sport|cuisine|module|integration|step|stage|area|field|domain|item|idea|wish|point|material|currency|jurisdiction|court|matter|industry|sector|segment|platform|device|situation|service|team|job|duty|activity|part|angle)',
    '(full|whole|complete|entire) (range|scope|list|set|breadth|spectrum|catalog|portfolio|process|lifecycle|journey|feature set|vision|suite|product|system|works|width|menu|package|palette|gamut|wish list|chain|business|program|set|spread|sweep|circle|collection|service|repertoire|agenda|roadmap|backlog|bundle|array|cycle|life cycle|operation|job|curriculum|inventory|value chain)',
    '(every one|each one|each and every one|all) of (them|these|those|it|which) ...3 (in|at|from|on|is|are|go|ship|start|work)',
    '(whole|entire|complete|full) ...2 (list|lot|range|set|wish list|scope|program|thing|works)',
    '(whatever|anything|everything) ...5 (do|does|did) ...4 (do|does|can do|handles|handle)',
    'no (stage|phase|step|version|release) (two|2|three)',
    'all of (it|them|this|that|these)',
    '(every|each) (single)? (one|wish|request|idea|item|desk|need|department|team) ...3 (list|board|asked|gets|served|page|named|mentioned|workshop|from)',
    '(no|not one|not a single|none) ...4 (later|second (release|version|phase|step|round)|phase two|deferred|postponed|wait|waits|held over|left|dropped)',
    '(do|handle|cover|know|answer|read|take over|replace) all (that|of what|the)',
    '(across|throughout) the (whole|entire|full|board)',
    '(nothing|none|no (feature|request|use case|wish|function|capability|corner|gap|hole)) ...4 (left out|missing|postponed|deferred|cut|held back|omitted|wait|later|out|behind|second)',
    '(all of (this|these|it|that|them|the following|the above|those)|all (the following|that follows|#))',
    '(each|every) (of)? (the)? (following|these|them)',
    '(do|handle|cover|support|serve|answer|solve) ...1 (it all|everything|anything|all|whatever)',
    '(whatever|anything|wherever|whichever) ...3 (ask|asks|need|needs|want|throw|throws|come|comes|send|sends)',
  ],
  // Only who gets it, and not what it does.
  audience: ['(all|every|each|any) ...2 ({person}|staff|employee|household|agent|rep|team|member)'],
  // Somebody else's version, or one of the past.
  others: ['(=interviewed|=visited|=asked|=met|=surveyed|=observed|=spoke|=talked|=shadowed)', '(competitor|rival|predecessor|forerunner|old system|previous (attempt|project|version)|last (attempt|time)) !(_ ,|,|.|;)', '(they|others) launched'],
  // Something is kept back after all.
  except: ['(with|but|and|has|have|does|do) (one|a single|only one|exactly one|just one) (function|capability|feature|job|task|purpose|skill|duty)', '(except|but not|apart from|other than|save for|with the exception|bar the|excluding|short of)'],
};
