/** Writes a quantity the way a reader would say it: "p95 at most 1.2 s", "$0.02 per session". */

import type { FoundQuantity } from './draft.js';
import type { Comparator } from '../types.js';

const BOUND_WORDS: Record<Comparator, string> = {
  equal: '',
  'at-most': 'at most ',
  less: 'less than ',
  'at-least': 'at least ',
  more: 'more than ',
  about: 'about ',
};

const CURRENCY_SIGNS = new Map([['USD', '$'], ['EUR', '€'], ['GBP', '£'], ['JPY', '¥'], ['INR', '₹']]);

/** Seconds to the unit that reads best; calendar units only where they come out whole. */
const DURATIONS: readonly (readonly [number, string, string])[] = [
  [365.2425 * 86_400, 'year', 'years'], [365.2425 * 7200, 'month', 'months'], [604_800, 'week', 'weeks'], [86_400, 'day', 'days'],
  [3600, 'h', 'h'], [60, 'min', 'min'], [1, 's', 's'], [1e-3, 'ms', 'ms'], [1e-6, 'µs', 'µs'], [1e-9, 'ns', 'ns'],
];

const SIZES: readonly (readonly [number, string])[] = [[1e15, 'PB'], [1e12, 'TB'], [1e9, 'GB'], [1e6, 'MB'], [1e3, 'kB'], [1, 'bytes']];

/** 40000 → "40,000"; at most `digits` decimals, none that say nothing. */
export function formatNumber(value: number, digits = 3): string {
  const magnitude = Math.abs(value);
  if (magnitude > 0 && magnitude < 0.001) return String(Number(value.toPrecision(3)));
  const [whole = '0', fraction] = String(Number(value.toFixed(digits))).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const plain = sign === '' ? whole : whole.slice(1);
  let grouped = '';
  for (let end = plain.length; end > 0; end -= 3) grouped = plain.slice(Math.max(0, end - 3), end) + (grouped === '' ? '' : `,${grouped}`);
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A plain plural; the units are nouns of the document's own. */
function pluralOf(noun: string, value: number): string {
  if (noun === '' || Math.abs(value) === 1) return noun;
  if (noun === 'person' || noun.endsWith(' person')) return `${noun.slice(0, -6)}people`;
  if (noun === 'child' || noun.endsWith(' child')) return `${noun}ren`;
  if (/(?:data|staff|series|traffic|people|children|QPS|qps|RPS|rps)$/u.test(noun)) return noun;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

/** The unit a duration reads best in: the largest in which it is at least 1 and has few decimals. */
function durationUnit(seconds: number): readonly [number, string, string] {
  for (const unit of DURATIONS) {
    const amount = Math.abs(seconds) / unit[0];
    if (amount < 0.999_999) continue;
    const tidy = Math.abs(amount - Math.round(amount * 10) / 10) < 1e-6;
    if (unit[0] <= 1 || (tidy && unit[0] <= 60) || Math.abs(amount - Math.round(amount)) < 1e-6) return unit;
  }
  return seconds === 0 ? [1, 's', 's'] : (DURATIONS.at(-1) as readonly [number, string, string]);
}

function joined(low: string, high: string | undefined): string {
  return high === undefined ? low : `${low} to ${high}`;
}

function scaledAmount(quantity: FoundQuantity, factor: number, digits = 3): string {
  return joined(formatNumber(quantity.value / factor, digits), quantity.upper === undefined ? undefined : formatNumber(quantity.upper / factor, digits));
}

function formatMoney(quantity: FoundQuantity): string {
  const sign = quantity.currency === undefined ? undefined : CURRENCY_SIGNS.get(quantity.currency);
  if (quantity.currency === undefined && Math.abs(quantity.upper ?? quantity.value) < 1) return `${scaledAmount(quantity, 0.01)} cents`;
  const digits = Math.abs(quantity.value) < 0.1 ? 5 : Math.abs(quantity.value) < 1 ? 4 : 2;
  if (sign !== undefined) return joined(`${sign}${formatNumber(quantity.value, digits)}`.replace(`${sign}-`, `-${sign}`), quantity.upper === undefined ? undefined : `${sign}${formatNumber(quantity.upper, digits)}`);
  return `${scaledAmount(quantity, 1, digits)}${quantity.currency === undefined ? '' : ` ${quantity.currency}`}`;
}

function formatSize(quantity: FoundQuantity): string {
  const largest = Math.abs(quantity.upper ?? quantity.value);
  const [factor, name] = SIZES.find(([size]) => largest >= size) ?? [1, 'bytes'];
  return `${scaledAmount(quantity, factor)} ${name}`;
}

/** "06:30" */
function formatTime(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function formatAmount(quantity: FoundQuantity): string {
  const highest = quantity.upper ?? quantity.value;
  switch (quantity.dimension) {
    case 'duration': {
      const [factor, one, many] = durationUnit(quantity.upper ?? quantity.value);
      return `${scaledAmount(quantity, factor)} ${highest / factor === 1 ? one : many}`;
    }
    case 'money':
      return formatMoney(quantity);
    case 'percent':
      return `${scaledAmount(quantity, 1)} %`;
    case 'points':
      return `${scaledAmount(quantity, 1)} ${highest === 1 ? 'point' : 'points'}`;
    case 'ratio':
      return `${scaledAmount(quantity, 0.01, 2)} %${quantity.unit === '' ? '' : ` of ${pluralOf(quantity.unit, 2)}`}`;
    case 'size':
      return formatSize(quantity);
    case 'factor':
      return `${scaledAmount(quantity, 1)} times`;
    case 'length':
      return `${scaledAmount(quantity, 1)} m`;
    case 'energy':
      return `${scaledAmount(quantity, 1)} ${/^m?ah$/iu.test(quantity.unit) ? 'mAh' : /h$/u.test(quantity.unit) ? 'Wh' : /j/iu.test(quantity.unit) ? 'J' : 'W'}`;
    case 'number':
      if (quantity.unit === "o'clock") return formatTime(quantity.value);
      return `${scaledAmount(quantity, 1)}${quantity.unit === '' ? '' : ` ${quantity.unit}`}`;
    default:
      return `${scaledAmount(quantity, 1)}${quantity.unit === '' ? '' : ` ${pluralOf(quantity.unit, highest)}`}`;
  }
}

function formatPer(quantity: FoundQuantity): string {
  if (quantity.per === undefined) return '';
  if (/^(?:qps|rps|tps|qpm|rpm|fps)$/iu.test(quantity.unit)) return '';
  if (quantity.perCount !== 1) return ` per ${formatNumber(quantity.perCount)}${quantity.per === '' ? '' : ` ${pluralOf(quantity.per, 2)}`}`;
  if (quantity.dimension === 'rate') return ` ${/^hour/u.test(quantity.per) ? 'an' : 'a'} ${quantity.per}`;
  return ` per ${quantity.per}`;
}

/** One quantity in a few words, for messages and hovers. */
export function formatQuantity(quantity: FoundQuantity): string {
  const always = quantity.percentile === 100;
  const percentile = quantity.percentile === undefined || always ? '' : `p${formatNumber(quantity.percentile, 2)} `;
  const bound = always && (quantity.comparator === 'at-most' || quantity.comparator === 'equal') ? 'never more than ' : BOUND_WORDS[quantity.comparator];
  const isTime = quantity.unit === "o'clock";
  const timed = isTime && bound !== '' ? bound.replace('at most', 'by').replace('less than', 'before').replace('at least', 'from').replace('more than', 'after') : bound;
  const sign = quantity.delta && quantity.value > 0 && quantity.comparator === 'equal' && quantity.dimension !== 'factor' ? '+' : '';
  return `${percentile}${timed}${sign}${formatAmount(quantity)}${formatPer(quantity)}${quantity.average ? ' on average' : ''}`;
}
