/** Writes a quantity the way a reader would say it: "p95 at most 1.2 s", "$0.02 per session". */

import type { FoundQuantity } from './draft.js';
import type { Comparator } from '../types.js';
import { pluralise } from './nouns.js';
import { DAY, HOUR, MINUTE, MONTH, unitNamed, YEAR } from './units.js';

const BOUND_WORDS: Record<Comparator, string> = {
  equal: '',
  'at-most': 'at most ',
  less: 'less than ',
  'at-least': 'at least ',
  more: 'more than ',
  about: 'about ',
};

const CURRENCY_SIGNS = new Map([['USD', '$'], ['EUR', '€'], ['GBP', '£'], ['JPY', '¥'], ['INR', '₹']]);

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

/** Plural of a thing's name, unless there is one of it; units that are signs stay as they are. */
function pluralOf(noun: string, value: number): string {
  if (noun === '' || Math.abs(value) === 1 || /^[qrt]p[sm]$|^fps$/iu.test(noun)) return noun;
  return pluralise(noun);
}

/** Written forms of duration units that read badly in a message, with the ones to print. */
const DURATION_NAMES = new Map([
  [1e-9, 'ns'], [1e-6, 'µs'], [1e-3, 'ms'], [1, 's'], [MINUTE, 'min'], [HOUR, 'h'], [DAY, 'day'], [7 * DAY, 'week'], [14 * DAY, 'fortnight'],
  [MONTH, 'month'], [YEAR / 4, 'quarter'], [YEAR, 'year'], [10 * YEAR, 'decade'],
]);

/** "1.2 s", "6.4 days": in the unit as written, so that the author finds it again. */
function formatDuration(quantity: FoundQuantity): string {
  const factor = unitNamed(quantity.unit)?.factor ?? 1;
  const seconds = quantity.upper ?? quantity.value;
  // "500 ms to 1 s" was read in the upper end's unit; half a second is better said in ms.
  const small = factor === 1 && Math.abs(seconds) < 1 && seconds !== 0 ? 1e-3 : factor;
  const name = DURATION_NAMES.get(small) ?? 's';
  const amount = seconds / small;
  return `${scaledAmount(quantity, small)} ${small >= DAY && Math.abs(amount) !== 1 ? `${name}s` : name}`;
}

function joined(low: string, high: string | undefined): string {
  return high === undefined ? low : `${low} to ${high}`;
}

function scaledAmount(quantity: FoundQuantity, factor: number, digits = 3): string {
  return joined(formatNumber(quantity.value / factor, digits), quantity.upper === undefined ? undefined : formatNumber(quantity.upper / factor, digits));
}

function formatMoney(quantity: FoundQuantity): string {
  const sign = quantity.currency === undefined ? undefined : CURRENCY_SIGNS.get(quantity.currency);
  const highest = Math.abs(quantity.upper ?? quantity.value);
  if (quantity.currency === undefined && highest < 1) return `${scaledAmount(quantity, 0.01)} ${highest === 0.01 ? 'cent' : 'cents'}`;
  const amount = (value: number): string => {
    const text = Math.abs(value) >= 1 && !Number.isInteger(value) && Math.abs(value) < 1000 ? value.toFixed(2) : formatNumber(value, Math.abs(value) < 1 ? 5 : 2);
    if (sign === undefined) return text;
    return text.startsWith('-') ? `-${sign}${text.slice(1)}` : `${sign}${text}`;
  };
  const code = sign === undefined && quantity.currency !== undefined ? ` ${quantity.currency}` : '';
  return `${joined(amount(quantity.value), quantity.upper === undefined ? undefined : amount(quantity.upper))}${code}`;
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
    case 'duration':
      return formatDuration(quantity);
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
  const change = quantity.delta && quantity.dimension !== 'factor' ? 'by ' : '';
  return `${percentile}${change}${timed}${formatAmount(quantity)}${formatPer(quantity)}${quantity.average ? ' on average' : ''}`;
}
