/** What tells how an author means an assertion. Syntax of the phrases: see `clauses-phrases.ts`. */

import { ASIDE_CUES, type AsideCue } from './status-aside.js';

/** A cue with `!` is strong: it holds against the weaker ones beside it ("we expect at most 300 ms" is an estimate). */
export type StatusCue =
  | AsideCue | 'others' | 'others-subject' | 'former'
  | 'measured!' | 'measured' | 'target!' | 'target' | 'verdict' | 'estimate!' | 'estimate' | 'decision';

export const STATUS_CUES: readonly (readonly [StatusCue, string])[] = [
  ...ASIDE_CUES,
  ['others', `
    a/another/one group/team/lab/company/bank/hospital/university/study .. ~report/~achieve/~claim/~publish/~find/~reach
    for reference only?
    for comparison
    industry average/standard/norm/wide/benchmark/benchmarks
    rule of thumb
    in the literature
    published results/figures/numbers/benchmarks
    according to
    in the paper/study/article
    paper/study/article/authors/literature ~report/~achieve/~claim/~show/~find/~reach
    state of the art models/systems/methods/results
    typical .. apps/chatbots/products/services/systems/tools/assistants
    `],
  ['others-subject', `
    competitor/competitors/rival/rivals
    other/another companies/company/teams/team/banks/bank/hospitals/hospital/firms/firm/vendors/vendor/products/product/shops/cities/city/organizations/organisations/startups
    google/microsoft/amazon/meta/netflix/uber/airbnb/spotify/apple/linkedin/facebook
    the market leader
    market leaders
    `],
  ['former', `
    the old/previous/legacy/former/existing/earlier/outgoing .. bot/app/system/tool/desk/version/form/model/process/vendor/supplier/service/pipeline/page/search/rules
    `],
  ['measured!', `
    two/three/four/five/six/ten/# years/year/months/month/weeks/week/days/quarters ago
    last year/month/week/quarter/spring/summer/autumn/fall/winter/term/season/january/february/march/april/may/june/july/august/september/october/november/december
    last year's/month's/week's/quarter's
    we/i have/had? measured/observed/seen/timed/counted/clocked/benchmarked
    has/have improved/fallen/risen/dropped/grown/gone from/by/to
    we/i measured/observed/saw/counted/timed/benchmarked/clocked/tried/tested
    was/were measured/observed/clocked/timed
    measured at/on/in/over/with/during
    in the/our/a/an? trial/pilot/prototype/lab/notebook/demo/experiment/experiments/dry/spike run?
    in our own tests/test
    in our tests/test/trial/trials/experiments/measurements
    in a/the? trial/test/dry/pilot run
    on our/the/# # test/reference/eval/validation? questions/set/cases/examples
    so far
    until now
    up to now
    to date
    baseline :/is/was/of
    in the past
    in # we
    back then
    previously ,
    historically
    load test showed/shows/gave
    load tests show
    load test/tests .. show/showed/shows/gave/gives/reached
    benchmark/benchmarks show/showed/shows/gave
    prototype shows/took/reached/showed
    as of
    yesterday
    ( measured/baseline/today/now/actual )
    `],
  ['measured', `
    today
    currently
    at present
    at the moment
    right now
    nowadays
    these days
    as it stands
    the/our/a current/existing/present
    this year/quarter
    `],
  ['verdict', `
    i'd/we'd/i/we/would call/count it/that/this a win/success/victory
    i'd/we'd/would be happy/content/satisfied if/when
    it/that/this would be a win/success/good
    `],
  ['target!', `
    must
    mustn't
    ~have to
    ~need to
    ~be required/obliged to
    shall not/be/have
    target/targets/goal/goals/objective/objectives/slo/slos/sla/slas is/are/:/of/for/stands/stay/stays/remains
    target/goal/objective/slo/sla #
    our ~target/~goal/~aim/~objective/~slo/~sla/bar/bars/~promise/~commitment
    we/i have? promised/committed
    we/i want/need/aim/strive/demand/promise/commit/insist/require/target
    ~aim for/to/at
    would like
    hold me/us to it/this/that
    ~need a/an auc/f1/recall/precision/accuracy/score/rate/ndcg/groundedness of?
    should
    shouldn't
    ought to
    hard limit/cap/ceiling
    ( target/goal )
    ~be supposed to
    ~promise # 
    ~be not to
    are to be
    is to be
    we'd/i'd like/love/prefer
    ideally
    tops
    can/could live with
    is the most/maximum/max we
    today to #
    `],
  ['target', `
    target
    at most/least/worst #
    or better/less/more/fewer/faster/lower/higher/below/above/under/sooner/cheaper
    no more/less/fewer/later/longer/higher/lower/slower/worse than
    not more/less/fewer/later/longer than
    not exceed
    never .. more/less/later/longer/above/over/below/under
    limit/cap/ceiling/bar/budget/threshold/floor/maximum/minimum/max/min of/is/are/:/for/# #?
    ceiling/cap
    within .. #
    within the/a/an half? hour/minute/second/day/week/month/budget
    under #
    below #
    ≤/≥/</<=/≧/≦ #
    > = #
    goes on/live when
    `],
  ['estimate!', `
    we/i expect/estimate/reckon/assume/guess/project/forecast/anticipate/suppose/believe/think/figure/calculate/hope
    we/i then? also? take it
    we/i roughly/conservatively/currently/now/also/still expect/estimate/reckon/assume
    ~be expected/estimated/projected/forecast/assumed/likely to?
    expected/estimated/projected/anticipated :/at/volume/cost/load/traffic
    estimate/estimates/estimation/forecast/projection/assumption/assumptions :/is/are/of/puts/for
    our estimate/guess/forecast/projection/assumption
    assuming
    assume
    assumed :/to/that
    should/would come/amount/add/work/average/land/end/land/cost up? out? to/at/around/near/about
    should come
    ~reckon with/on
    back of the envelope
    ballpark
    rough/best guess/estimate/figure/order
    at a guess
    presumably
    in all likelihood
    extrapolated/projected from
    taken as given
    ( estimate/estimated/assumed/assumption/guess/forecast )
    finance/legal/support/sales/marketing/product/engineering/ops/analysts ~estimate/~assume/~expect/~believe/~reckon/~think
    `],
  ['estimate', `
    about/around/roughly/approximately/approx/circa/ca/some/nearly/almost/near a/an/the? half? #
    about/around/roughly/approximately/approx/circa/some/nearly/almost/near a/an/the tenth/third/quarter/half/dozen/hundred/thousand/million/second/minute/hour/cent
    ~ #
    or so
    or thereabouts
    give or take
    on the order of
    in the region of
    estimated/projected/probably
    is/are/will likely
    `],
  ['decision', `
    we/i/it/they/both/that/which chose/picked/decided/agreed/settled/selected/opted/signed/approved/built/wrote/bought/hired/started/began
    was/were chosen/picked/selected/signed/approved/agreed/adopted
    went with/for
    `],
];

/** Column headers that tell what the cells below them are. */
export const HEADER_STATUS: readonly (readonly [RegExp, 'target' | 'measured' | 'estimate' | 'question' | 'deferred' | 'rejected'])[] = [
  [/^(?:target|goal|must be|must|should be|bar|slo|sla|objective|limit|ceiling|budget|required|requirement|wanted|what we want|acceptance|threshold|alarm|alert)\b/, 'target'],
  [/\b(?:target|goal|slo|limit|ceiling|budget)s?$/, 'target'],
  [/^(?:today|now|current|currently|baseline|measured|actual|observed|last (?:year|quarter|month|week)|before|status quo|as is|so far)\b/, 'measured'],
  [/^(?:estimate|estimated|expected|forecast|projected|assumption|assumed|guess)\b/, 'estimate'],
  [/^(?:open questions?|questions?|unknown|unclear)\b/, 'question'],
  [/^(?:later|deferred|future|next version|v2|postponed|second version)\b/, 'deferred'],
  [/^(?:rejected|why not|discarded|why rejected|reason for rejection)\b/, 'rejected'],
];
