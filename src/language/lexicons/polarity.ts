/** What negates, what only looks like it, and how far each reaches. Syntax: see `clauses-phrases.ts`. */

/**
 * - `bound`, `emphasis`: not a negation at all ("no more than 200 ms", "not only", "no doubt")
 * - `inner`: the words after it, not the clause ("without human review", "rather than the cloud")
 * - `outer`: what stands before it too ("sending audio is ruled out")
 * - `verb`: the clause ("refuses to answer"); "prevents leaks" is `inner`, for preventing is what it does
 */
export type PolarityCue = 'exempt' | 'inner' | 'outer' | 'verb' | 'partial';

export const POLARITY_CUES: readonly (readonly [PolarityCue, string])[] = [
  ['exempt', `
    no more/less/fewer/later/earlier/longer/higher/lower/slower/worse/greater/larger/bigger/smaller/sooner than
    not more/less/fewer/later/earlier/longer/higher/lower/slower/worse/greater/larger than
    not over/above/below/under/beyond # 
    nothing less/short/but
    nothing more/else than
    nobody but/except
    none but/other
    no one but/except
    no other than
    not only/just/merely/simply/solely/least
    isn't only/just/merely/simply
    aren't only/just/merely/simply
    doesn't only/just/merely/simply
    don't only/just/merely/simply
    not until/till
    no doubt/wonder/matter/sooner
    no show/shows
    no question that
    cannot/can't help
    cannot/can't but
    can not help
    why not
    why don't
    or not
    if not
    not to mention
    except when/if/where/that/in
    not to say
    not impossible/uncommon/unusual/unlikely/unreasonable/insignificant/negligible/trivial/unthinkable
    no exception/exceptions
    not uncommonly
    never mind
    no ,/. #
    no #
    and nothing/nobody/nowhere else
    , nothing/nobody/nowhere else
    no mean/small feat/task
    no go
    yes/or/slash no
    yes / no
    go / no go
    nevertheless
    not for nothing
    alarm/alarms/lamp/lamps/call/calls/bell/bells/trip/trips/page/pages/walk/walks/climb/climbs for nothing
    by no means all/every/each/everything/everyone/always
    never say never
    leave/leaves/left nothing to
    want/wants nothing more
    without doubt/question/fail/exception
    without a doubt
    without further ado
    not exceed/exceeding .. #
    not go over/above/beyond/below .. #
    not take longer/more than
    not be more/less/longer/later/higher/lower/worse/slower/greater/fewer than
    not .. exceed/exceeding
    not .. fall/drop/dip/go/rise/sink below/under/above/over
    not .. more/less/longer/later/higher/lower/worse/slower/fewer than #
    never .. exceed/exceeds/exceeding
    never .. fall/falls/drop/drops/dip/go/goes/rise/rises below/under/above/over
    never .. more/less/longer/later/higher/lower/worse/slower/fewer than
    never .. above/over/below/under/beyond #
    mustn't/shouldn't/can't/cannot/won't .. exceed
    cannot/mustn't/won't .. more/longer/later/higher/lower/less than #
    nothing .. longer/more/later than #
    none .. longer/more/later than
    none .. exceed/exceeds
    nobody .. longer/more than #
    no .. longer/more/later than #
    no .. exceed/exceeds/exceeding #
    no .. above/over/below #
    `],
  ['partial', `
    not all/every/everything/everyone/everybody/each/always/necessarily/everywhere
    not quite all
    `],
  ['inner', `
    without
    w/o
    ~avoid/~prevent
    ~keep/~stop it/them/us/users/people from
    with/at/under/by/for/in/to/on no
    with none/nobody/nothing
    rather than
    instead of
    in place/lieu of
    in stead of
    as opposed to
    free of/from
    lack/lacks/lacking/absence/devoid/rid/bereft/void/stripped/cleared of
    ~lack
    ~except
    except/excepting for?
    apart/aside from
    other than
    anything but
    all/everything but
    barring
    minus
    let alone
    much less
    short of
    `],
  ['verb', `
    in no case/way/event
    under no circumstances/condition/conditions
    by no means
    on no account/condition
    at no point/time/stage
    ~refuse/~decline/~fail/~forget/~neglect/~omit to
    ~refrain from
    ~stop/~fall short of
    ~shy away from
    ~steer clear of
    ~rule/~rules out
    ~prohibit/~forbid/~ban
    ~keep/~hold away from
    ~opt/~opts against
    ~abstain from
    ~cease/~quit to?
    hardly/scarcely ever
    ~decide/~decided against
    ~say/said no to
    ~eschew
    `],
  ['outer', `
    ~be ruled/left/kept out
    ~be .. ruled out
    ~be out of scope
    ~be a non goal
    non goal/goals
    ~be out of the question
    out of scope
    ~be off the table
    ~be .. forbidden/prohibited/banned/excluded/disallowed/disabled
    ~stay/~remain outside
    ~be outside the? scope
    ~be .. impossible
    `],
];

/** Single words that negate the verb or the noun after them; "n't" is added in code. */
export const NEGATORS: ReadonlySet<string> = new Set(
  'not no never none neither nor nobody nothing nowhere cannot noone'.split(' '),
);

