/** Patterns over a system that reaches everybody on one day. */

const ALL = '(all|everybody|everyone|every !(monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|week|month|quarter|year|round|time|#)|(the|our) (whole|entire)|nationwide|everywhere)';
const LIVE =
  '(go live|goes live|going live|=live|switch on|switch it on|switched on|switched over|switch over|turn on|turned on|roll out|rolled out|rollout|launch|=launches|=launched|release|=released|open|=opens|deploy|=deployed|install|=installed|introduced|=goes (to|out|on)|=go (to|out|on)|=get|=gets|=has it|=have it|=starts|=start|=begins|=serves|in use|in service|cut over|changes over|change over|kick off|old ~4 off)';
const DAY =
  '((same|first|one|a single|opening|launch|that|very) ...1 (day|morning|night|evening|hour|weekend|monday|week|date|minute|go|release|delivery|step)|day one|together|simultaneously|at once|in one go|january|february|march|april|=may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|kick off|(start|beginning) of (term|the))';

export const AT_ONCE: Readonly<Record<string, readonly string[]>> = {
  'at once': [
    `${ALL} ~12 ${LIVE} ~12 ${DAY}`,
    `${LIVE} ~10 ${ALL} ~12 ${DAY}`,
    `${DAY} ~12 ${LIVE} ~10 ${ALL}`,
    `${DAY} ~10 ${ALL} ~8 ${LIVE}`,
    `^ ${ALL} ~14 (together|at once|simultaneously|(on|in|at) (the same|one) (day|morning|night|hour|evening|go|#|monday|saturday|sunday)|at (the (kick off|launch|start|opening))|on (the)? (first|second|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday))`,
    `${LIVE} ~8 for ${ALL}`,
    '(one|a single|single) (release|launch|delivery|go live|rollout|switch on|opening|date) ...8 (all|everybody|everyone|every)',
    'big bang',
    '(no|without) (phases|stages|phasing|staging)',
  ],
};
