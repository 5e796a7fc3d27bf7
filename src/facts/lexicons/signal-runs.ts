/** Patterns over sentences that list, one after the other, what is looked at again and again. */

const LOOK =
  '(look at|looks at|looking at|have a look|has a look|having a look|look over|looks over|look through|looks through|look|looks|looked|watch|watches|watched|track|tracks|tracked|monitor|monitors|monitored|count|counts|counted|follow|follows|followed|survey|surveys|go over|goes over|going over|go through|goes through|keep an eye|keeps an eye|check|checks|checked|plot|plots|plotted|charted|logged|review|reviews|reviewed)';

const WHEN =
  '(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|continuously|yearly|(each|every) ...1 (hour|day|night|morning|evening|afternoon|shift|week|fortnight|month|quarter|season|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|event|run|batch|release|intake|#duration)|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|wednesday|thursday|friday|weekdays|the (first|second|third|last|1st|fifteenth) ...2)|(once|twice) (a|per) (hour|day|night|week|fortnight|month|quarter|season|shift)|after each ...1|after every ...1)';

const SHEET =
  '(dashboard|board|page|sheet|screen|wall|panel|report|mail|e mail|letter|slip|chart|scorecard|tally|tile|tiles|gauge|gauges|dial|dials|figures|signals|watchlist|watch list|list|digest|bulletin|roll|ledger|logbook|notebook|table|bulletin board|whiteboard|tv|monitor)';

/** What stands before the list. */
export const RUN_HEADS: Readonly<Record<string, readonly string[]>> = {
  // "Looked at after each event: …", "On the Monday sheet: …", "Weekly: …"
  head: [
    `^ (and|also)? ${LOOK} ...6`,
    `^ ${WHEN}`,
    `(what|which|things|figures|numbers|signals) (we|they|I|he|she|somebody|the ...2) ...2 ${LOOK} ...6`,
    `${SHEET} ...6`,
    `${LOOK} ...6 ${WHEN}`,
    `${WHEN} ...8 ${LOOK}`,
    `(gauges|signals|figures|needles|vital signs|instruments|watched|watching|watchlist|kept an eye on|eyes on) $`,
  ],
  // "On Mondays we look at …, at … and at …"
  looks: [
    `(we|they|I|we'd|I'd|they'd|she'd|he'd|we'll|I'll|they'll|you|he|she|who|{team}|{person}|desk|squad|crew|lead|office) (would|will|shall|should)? ...4 ${LOOK} ...2 ${WHEN}`,
    `${WHEN} ...6 (we|they|I|we'd|I'd|they'd|she'd|he'd|we'll|I'll|they'll|you|he|she|{team}|{person}|desk|squad|crew|lead|office) (would|will|shall|should)? ...4 ${LOOK}`,
  ],
  // "Whether the questions have shifted is looked at each night."
  passive: [`(=is|=are|=gets|=get|=be) ...1 (=looked at|=watched|=checked|=monitored|=tracked|=plotted|=charted|=reviewed|=compared|=counted|=measured|=read|=held) ...4 ${WHEN}`],
  // "Who sees that?", "What do they look at?"
  asks: ['(who|what|how|which) ...5 (see|sees|watch|watches|look|looks|look at|notice|notices|check|checks|tell|know|knows|count|counts|keep an eye|spot|spots|find out)'],
};

/** Machines and traffic: they are looked at as well, and say nothing of how good the answers are. */
export const OF_MACHINES: readonly string[] = [
  '(uptime|availability|=cpu|=gpu|memory|disk|requests|traffic|throughput|queue|queues|queue length|load|heartbeat|heartbeats|connections|crashes|restarts|5xx|500s|http|status code|status codes|timeouts|time outs|volume|volumes|number of (calls|users|requests|chats|documents|messages|sessions)|calls|users|sessions|logins|active users|visitors|bandwidth|storage|temperature|battery|mood|stars|likes|page views|clicks)',
];
