/** Letters for expressions that hold many classes of them. */

const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΆΈ-ΏΑ-ΡΣ-ΫЀ-Я';
const LOWER = 'a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșțΐά-ώа-џ';
const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͳͶͷͻ-ͽΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯ';
const CLASSES: Readonly<Record<string, string>> = { Lu: UPPER, Ll: LOWER, L: LETTER, N: '0-9' };

/**
 * Writes the letters of the Latin, Greek and Cyrillic scripts in place of `\p{L}` and the like, whose
 * tables for all of Unicode take tens of milliseconds to compile in each expression.
 */
export function withPlainLetters(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (all, name: string | undefined) => {
    if (all === '[') inClass = true;
    else if (all === ']') inClass = false;
    const letters = name === undefined ? undefined : CLASSES[name];
    return letters === undefined ? all : inClass ? letters : `[${letters}]`;
  });
}
