/** How far figures may be apart and still be meant as the same. */

/** Rounding in a document is no contradiction. */
export const ROUNDING = 1.02;

/** Whether neither of two values is more than so many times the other. */
export const isAbout = (one: number, other: number, times: number): boolean => one <= other * times && other <= one * times;
