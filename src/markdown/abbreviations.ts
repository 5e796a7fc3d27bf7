/**
 * Words whose full stop does not end a sentence. Lower case, without the last full stop. This table
 * is all the English that the markdown stage knows.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never the end of a sentence. */
export const inSentence = words(
  'e.g i.e eg ie cf approx ca vs v dr mr mrs ms prof st mt resp incl excl viz aka a.k.a f.k.a w.r.t ' +
    'avg max min temp dept est gov sen rep gen col sgt capt lt rev hon messrs asst assoc var param ' +
    'bzw z.b d.h u.a orig repl',
);

/** Not the end of a sentence when a number, a Roman numeral or a bracket follows. */
export const beforeNumber = words(
  'no nos nr art arts fig figs sec sect chap ch vol p pp par para eq eqs ref refs tab app ver rev ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ex ext op cit',
);

/** Ends a sentence only when a word follows that often starts one. */
export const perhapsLast = words(
  'etc a.m p.m u.s u.k e.u d.c inc ltd corp co bros jr sr al ph.d b.a m.a u.s.a p.a p.m p.w sq ft',
);

/** Words that often start a sentence; after `plan B.` one of these says that a new one begins. */
export const starters = words(
  'a an the this that these those it its they their we our you your he she i there here if in on at by ' +
    'for from to with as when while where what who why how because but and or so then also no not all ' +
    'any both each every some most many such only after before since until once although however ' +
    'nothing nobody everything please see note do does is are was were',
);
