/** Logistic regression over sparse marks, with a ridge penalty. */

/** One thing to learn from: the numbers of its marks, and whether it answers. */
export interface Case {
  readonly marks: readonly number[];
  /** How much of each mark, in their order; without it, one. */
  readonly values?: readonly number[];
  readonly answers: boolean;
}

export interface Weights {
  readonly bias: number;
  readonly byMark: Float64Array;
}

const ROUNDS = 25;

/**
 * Minimizes penalty/2 · |w|² + the weighted log loss, one weight after the other by a Newton step
 * (coordinate descent; Fan et al., LIBLINEAR, 2008, section on the primal problem).
 *
 * @param penalty of the weights; the bias has none
 * @param answer what an answer weighs beside another case; `even`: all answers together as much as the rest
 */
export function regress(cases: readonly Case[], markCount: number, penalty: number, answer: number | 'even'): Weights {
  const byMark = new Float64Array(markCount);
  const sums = new Float64Array(cases.length);
  const answering = cases.filter(({ answers }) => answers).length;
  const weightOf = answer === 'even' ? { yes: cases.length / (2 * Math.max(1, answering)), no: cases.length / (2 * Math.max(1, cases.length - answering)) } : { yes: answer, no: 1 };
  const having = new Map<number, { index: number; value: number }[]>();
  for (const [index, { marks, values }] of cases.entries()) {
    for (const [place, mark] of marks.entries()) {
      const one = { index, value: values?.[place] ?? 1 };
      const list = having.get(mark);
      if (list) list.push(one);
      else having.set(mark, [one]);
    }
  }
  const everywhere = cases.map((_, index) => ({ index, value: 1 }));
  const step = (places: readonly { readonly index: number; readonly value: number }[], weight: number, ridge: number): number => {
    let slope = ridge * weight;
    let curve = ridge + 1e-9;
    for (const { index, value } of places) {
      const answers = cases[index]?.answers === true;
      const chance = 1 / (1 + Math.exp(-(sums[index] ?? 0)));
      const share = answers ? weightOf.yes : weightOf.no;
      slope += share * value * (chance - (answers ? 1 : 0));
      curve += share * value * value * Math.max(0.05, chance * (1 - chance));
    }
    const change = -slope / curve;
    for (const { index, value } of places) sums[index] = (sums[index] ?? 0) + change * value;
    return change;
  };
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    bias += step(everywhere, 0, 0);
    for (const [mark, places] of having) byMark[mark] = (byMark[mark] ?? 0) + step(places, byMark[mark] ?? 0, penalty);
  }
  return { bias, byMark };
}
