/**
 * The units that design docs write, with their dimension and the factor to the base unit.
 * Base units: second, currency unit, percent, percentage point, byte, metre; SI prefixes for the rest.
 * Calendar units by the mean Gregorian year (365.2425 days); sizes decimal (kB = 1000) unless
 * written KiB, MiB, GiB (IEC 80000-13).
 */

import type { Dimension } from '../types.js';

export interface Unit {
  readonly dimension: Dimension;
  /** What one of it is in base units. */
  readonly factor: number;
  /** Of rates: `QPS` is per second. */
  readonly per?: string;
  readonly currency?: string;
  /** Only directly after the digits (`30d`, `5m`), or only after a space (`10 m`). */
  readonly place?: 'glued' | 'spaced';
  /** Names to print, where the written form is not one. */
  readonly name?: string;
}

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
export const YEAR = 365.2425 * DAY;
export const MONTH = YEAR / 12;

const exact = new Map<string, Unit>();
const folded = new Map<string, Unit>();

function define(target: Map<string, Unit>, names: string, unit: Unit): void {
  for (const name of names.split(' ')) target.set(name, unit);
}

const duration = (factor: number): Unit => ({ dimension: 'duration', factor });

define(exact, 's', duration(1));
define(exact, 'ms', duration(1e-3));
define(exact, 'µs μs', duration(1e-6));
define(exact, 'us', { ...duration(1e-6), place: 'glued' });
define(exact, 'ns', duration(1e-9));
define(exact, 'h', duration(HOUR));
define(exact, 'd', { ...duration(DAY), place: 'glued' });
define(exact, 'w', { ...duration(7 * DAY), place: 'glued' });
define(exact, 'y', { ...duration(YEAR), place: 'glued' });
define(folded, 'sec secs second seconds', duration(1));
define(folded, 'msec msecs millisecond milliseconds millis', duration(1e-3));
define(folded, 'microsecond microseconds', duration(1e-6));
define(folded, 'nanosecond nanoseconds', duration(1e-9));
define(folded, 'min mins minute minutes', duration(MINUTE));
define(folded, 'hr hrs hour hours', duration(HOUR));
define(folded, 'day days', duration(DAY));
define(folded, 'night nights', duration(DAY));
define(folded, 'wk wks week weeks', duration(7 * DAY));
define(folded, 'fortnight fortnights', duration(14 * DAY));
define(folded, 'mo mos month months', duration(MONTH));
define(folded, 'quarter quarters', duration(YEAR / 4));
define(folded, 'yr yrs year years', duration(YEAR));
define(folded, 'decade decades', duration(10 * YEAR));

define(folded, '% percent pct', { dimension: 'percent', factor: 1 });
define(folded, '‰ permille', { dimension: 'percent', factor: 0.1 });
define(folded, 'pp pps ppt ppts pts points point', { dimension: 'points', factor: 1 });
define(folded, 'bps', { dimension: 'points', factor: 0.01 });

const size = (factor: number): Unit => ({ dimension: 'size', factor });
define(exact, 'B', { ...size(1), place: 'spaced' });
define(folded, 'byte bytes', size(1));
define(folded, 'kb kilobyte kilobytes', size(1e3));
define(folded, 'mb megabyte megabytes', size(1e6));
define(folded, 'gb gigabyte gigabytes gig gigs', size(1e9));
define(folded, 'tb terabyte terabytes', size(1e12));
define(folded, 'pb petabyte petabytes', size(1e15));
define(folded, 'kib', size(2 ** 10));
define(folded, 'mib', size(2 ** 20));
define(folded, 'gib', size(2 ** 30));
define(folded, 'tib', size(2 ** 40));
define(exact, 'kbps kbit/s', { ...size(125), per: 'second' });
define(exact, 'Mbps Mbit/s', { ...size(125_000), per: 'second' });
define(exact, 'Gbps Gbit/s', { ...size(125_000_000), per: 'second' });

// Battery: mAh and Wh have no common base without a voltage, so prefixes are resolved and no more.
const energy = (factor: number): Unit => ({ dimension: 'energy', factor });
define(folded, 'mah', { ...energy(1), name: 'mAh' });
define(exact, 'Ah', { ...energy(1000), name: 'mAh' });
define(exact, 'Wh W', energy(1));
define(exact, 'mWh mW mJ', energy(1e-3));
define(exact, 'kWh kW kJ', energy(1e3));
define(exact, 'MWh MW', energy(1e6));
define(exact, 'J', energy(1));
define(folded, 'watt watts joule joules', energy(1));
define(folded, 'kilowatt kilowatts', energy(1e3));

const length = (factor: number): Unit => ({ dimension: 'length', factor });
define(exact, 'mm', length(1e-3));
define(exact, 'cm', length(1e-2));
define(exact, 'm', { ...length(1), place: 'spaced' });
define(exact, 'km', length(1e3));
define(exact, 'ft', length(0.3048));
define(folded, 'millimetre millimetres millimeter millimeters', length(1e-3));
define(folded, 'centimetre centimetres centimeter centimeters', length(1e-2));
define(folded, 'metre metres meter meters', length(1));
define(folded, 'kilometre kilometres kilometer kilometers', length(1e3));
define(folded, 'foot feet', length(0.3048));
define(folded, 'inch inches', length(0.0254));
define(folded, 'mile miles', length(1609.344));

const rate = (per: string, name: string): Unit => ({ dimension: 'rate', factor: 1, per, name });
define(folded, 'qps', rate('second', 'query'));
define(folded, 'rps', rate('second', 'request'));
define(folded, 'tps', rate('second', 'transaction'));
define(folded, 'qpm', rate('minute', 'query'));
define(folded, 'rpm', rate('minute', 'request'));
define(folded, 'fps', rate('second', 'frame'));

const bare: Unit = { dimension: 'number', factor: 1 };
define(exact, 'Hz kHz MHz GHz dB dpi px MP °', bare);
define(folded, 'hertz degrees degree megapixel megapixels pixel pixels epochs epoch', bare);

define(folded, 'x × fold', { dimension: 'factor', factor: 1 });
define(folded, 'token tokens', { dimension: 'tokens', factor: 1 });

const money = (currency: string | undefined, factor = 1): Unit =>
  currency === undefined ? { dimension: 'money', factor } : { dimension: 'money', factor, currency };
define(folded, '$ usd us$ dollar dollars bucks', money('USD'));
define(folded, '€ eur euro euros', money('EUR'));
define(folded, '£ gbp quid', money('GBP'));
define(exact, 'pounds', money('GBP'));
define(folded, '¥ jpy yen', money('JPY'));
define(folded, '₹ inr rupee rupees', money('INR'));
define(folded, 'chf francs franc', money('CHF'));
define(folded, 'kr kronor kroner', money('kr'));
define(exact, 'SEK', money('SEK'));
define(exact, 'NOK', money('NOK'));
define(exact, 'DKK', money('DKK'));
define(exact, 'CAD', money('CAD'));
define(exact, 'AUD', money('AUD'));
define(exact, 'SGD', money('SGD'));
define(exact, 'PLN', money('PLN'));
define(exact, 'BRL', money('BRL'));
define(exact, 'CNY RMB', money('CNY'));
define(folded, '¢', money('USD', 0.01));
define(folded, 'cent cents', money(undefined, 0.01));
define(exact, 'ct cts', money(undefined, 0.01));
define(folded, 'eurocent eurocents', money('EUR', 0.01));
define(folded, 'pence', money('GBP', 0.01));
define(folded, 'paise', money('INR', 0.01));

/** The unit that a word or sign stands for. Short symbols mind their case (`MW` and `mW`, `s` and `S`). */
export function unitNamed(text: string): Unit | undefined {
  return exact.get(text) ?? folded.get(text.toLowerCase());
}

/** Currency signs and codes that stand before the number. */
export const CURRENCY_PREFIXES = new Map<string, string>([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['USD', 'USD'], ['EUR', 'EUR'],
  ['GBP', 'GBP'], ['JPY', 'JPY'], ['INR', 'INR'], ['CHF', 'CHF'], ['SEK', 'SEK'], ['NOK', 'NOK'],
  ['DKK', 'DKK'], ['CAD', 'CAD'], ['AUD', 'AUD'], ['SGD', 'SGD'], ['PLN', 'PLN'], ['BRL', 'BRL'], ['CNY', 'CNY'],
  ['kr', 'kr'], ['Kr', 'kr'], ['Rs', 'INR'],
]);

/** Words for time that a rate may be per. */
const TIMES = new Map<string, string>();
for (const word of ['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'year', 'shift', 'sprint', 'season', 'fortnight', 'weekday', 'workday']) {
  TIMES.set(word, word);
  TIMES.set(`${word}s`, word);
}
for (const [short, word] of [['s', 'second'], ['sec', 'second'], ['min', 'minute'], ['h', 'hour'], ['hr', 'hour'], ['d', 'day'], ['wk', 'week'], ['mo', 'month'], ['mth', 'month'], ['yr', 'year'], ['y', 'year'], ['annum', 'year'], ['diem', 'day']] as const) {
  TIMES.set(short, word);
}

/** `day` for `day`, `days`, `d`; undefined for what is no time. */
export function timeNamed(lower: string): string | undefined {
  return TIMES.get(lower);
}

/** `daily` → `day`. */
export const FREQUENCY_ADVERBS = new Map<string, string>([
  ['hourly', 'hour'], ['daily', 'day'], ['nightly', 'night'], ['weekly', 'week'], ['fortnightly', 'fortnight'],
  ['monthly', 'month'], ['quarterly', 'quarter'], ['yearly', 'year'], ['annually', 'year'], ['annual', 'year'],
]);
