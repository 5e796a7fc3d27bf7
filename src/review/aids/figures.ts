/** Figures that follow from the document's own: what a use costs in a month, what stages add up to, how many a second that is. */

import { billsOf, bound, periodOf, stockPeriodOf, unitPrices, widestCeiling, type Bill, type Period, type UnitPrice } from '../../facts/arithmetic/bills.js';
import { fitted } from '../../facts/arithmetic/fitted.js';
import { isAbout, ROUNDING } from '../../facts/arithmetic/rounding.js';
import { shortMoney, spoken, spokenMoney } from '../../facts/arithmetic/spoken.js';
import { sumOf, type Part } from '../../facts/arithmetic/parts.js';
import { costTopic, type CostFact } from '../../facts/cost.js';
import type { Facts } from '../../facts/facts.js';
import { namesIn, type Figure } from '../../facts/figures.js';
import { PEOPLE_WORDS } from '../../facts/lexicons/traffic.js';
import { trafficTopic, type TrafficFact } from '../../facts/traffic.js';
import { formatNumber } from '../../language/quantities/format.js';
import { PatternSet } from '../../language/pattern.js';
import type { Range } from '../../markdown/types.js';
import type { BillFigure, DerivedFigure, RateFigure, SumFigure } from './types.js';

/** All derived figures of a document. */
export function derivedIn(facts: Facts): DerivedFigure[] {
  return [...bills(facts), ...sums(facts), ...rates(facts)];
}

const placeOf = ({ statement, quantity }: Figure): Range => statement.sourceRange(quantity.start, quantity.end);

/** A month is what people plan in, unless the document counts otherwise. */
function periodFor(price: UnitPrice, volumePer: string | undefined, ceiling: CostFact | undefined): Period {
  const granted = periodOf(ceiling?.quantity.per);
  if (granted !== undefined) return granted;
  const own = price.isStock ? stockPeriodOf(price.fact) : periodOf(volumePer);
  return own === 'year' || own === 'quarter' ? own : 'month';
}

/** The price's own currency, or that of all other sums in the document. */
function currencyOf(price: UnitPrice, facts: Facts): string | undefined {
  const others = new Set(facts.of(costTopic).flatMap(({ quantity }) => quantity.currency ?? []));
  return price.fact.quantity.currency ?? (others.size === 1 ? [...others][0] : undefined);
}

function bills(facts: Facts): BillFigure[] {
  const widest = widestCeiling(facts);
  return unitPrices(facts).flatMap((price): BillFigure[] => {
    const currency = currencyOf(price, facts);
    const ceiling = widest?.quantity.currency === undefined || widest.quantity.currency === currency ? widest : undefined;
    const volumes = billsOf(facts, price, 'month').map((bill) => bill.volume);
    const period = periodFor(price, volumes[0]?.per, ceiling);
    const bill = onlyOne(billsOf(facts, price, period));
    return bill === undefined || currency === undefined || isRange(bill) ? [] : [billFigure(bill, currency, period, ceiling, facts)];
  });
}

/** Where several volumes give several sums, nobody can tell which one is meant. */
function onlyOne(all: readonly Bill[]): Bill | undefined {
  const [first] = all;
  return first !== undefined && all.every(({ amount }) => isAbout(amount, first.amount, ROUNDING)) ? first : undefined;
}

const isRange = ({ unit, volume }: Bill): boolean => unit.quantity.upper !== undefined || volume.quantity.upper !== undefined;

/** A sum as an author rounds it in a sentence. */
const AS_WRITTEN = 1.1;

function billFigure({ unit, volume, amount }: Bill, currency: string, period: Period, ceiling: CostFact | undefined, facts: Facts): BillFigure {
  const { comparator } = unit.quantity;
  const granted = ceiling && bound(ceiling) / ceiling.quantity.perCount;
  return {
    kind: 'bill',
    places: [unit, volume, ...(ceiling ? [ceiling] : [])].map(({ figure }) => placeOf(figure)),
    price: spokenMoney(unit.quantity.value / unit.quantity.perCount, currency),
    volume: { text: formatNumber(volume.quantity.value), ...(periodOf(volume.per) === undefined ? {} : { per: volume.per as Period }) },
    amount: { text: spokenMoney(amount, currency), per: period },
    short: shortMoney(amount, currency),
    isMost: comparator === 'at-most' || comparator === 'less',
    isStated: facts.of(costTopic).some((fact) => fact !== unit && periodOf(fact.quantity.per) === period && isAbout(fact.quantity.value / fact.quantity.perCount, amount, AS_WRITTEN)),
    ...(ceiling === undefined || granted === undefined ? {} : { ceiling: { amount: { text: spokenMoney(granted, currency), per: period }, range: placeOf(ceiling.figure), isOver: amount > granted * ROUNDING } }),
  };
}

function sums(facts: Facts): SumFigure[] {
  return fitted(facts).map(({ parts, whole }): SumFigure => {
    const sum = sumOf(parts);
    const place = ({ statement, span }: Part): Range => statement.sourceRange(span.start, span.end);
    return {
      kind: 'sum',
      places: [...parts, whole].map(place),
      parts: parts.map((part) => spoken(part.value, part.measure)),
      sum: spoken(sum, whole.measure),
      whole: spoken(whole.value, whole.measure),
      wholeAt: place(whole),
      difference: spoken(Math.abs(whole.value - sum), whole.measure),
      isOver: sum > whole.value,
    };
  });
}

const SECONDS: ReadonlyMap<string, number> = new Map(Object.entries({ minute: 60, hour: 3_600, day: 86_400, night: 43_200, week: 604_800, month: 2_592_000, year: 31_536_000 }));

/** So many people in a week are no flow of requests. */
const people = new PatternSet({ people: [PEOPLE_WORDS] });

/** "1.2 M a day" is easier to judge as 14 a second. What comes less than once a minute says enough as it is. */
function rates(facts: Facts): RateFigure[] {
  return facts.of(trafficTopic).flatMap((fact: TrafficFact): RateFigure[] => {
    const seconds = SECONDS.get(fact.per);
    if (seconds === undefined || namesIn(fact.unit, people).size > 0 || fact.figure.quantity.dimension === 'duration' || fact.quantity.upper !== undefined) return [];
    const each = fact.quantity.value / seconds;
    const per = each >= 1 ? 'second' : 'minute';
    const often = per === 'second' ? each : each * 60;
    if (often < 1 || per === fact.per) return [];
    return [{ kind: 'rate', places: [placeOf(fact.figure)], often: formatNumber(Number(often.toPrecision(2))), per }];
  });
}
