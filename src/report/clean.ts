/** Makes text from documents and file names safe to print: a terminal obeys what it is sent. */

// C0 and C1 control characters, and the marks that reorder text on the screen.
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
// Whole escape sequences go, so that no "[31m" is left behind: CSI, OSC and the like, other escapes.
const ESCAPE_SEQUENCES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]{0,2000}(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g;

/** One line of printable text: white space made single, control characters and escape sequences gone. */
export function clean(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(ESCAPE_SEQUENCES, '').replace(HARMFUL, '').replace(/ {2,}/g, ' ').trim();
}

// What a build server obeys in the log of a run: "##[command]" and its like anywhere, "::command::" where a line begins.
const LOG_COMMAND = /##(?=[a-z]*\[)/gi;
const LINE_COMMAND = /^([ \t]*)::/gm;

/** Text for people in which a build server finds nothing to obey: a space goes between the marks. */
export const unobeyed = (text: string): string => text.replace(LOG_COMMAND, '# #').replace(LINE_COMMAND, '$1: :');

/** Cuts at a word where that is near, so that a long sentence does not fill the screen. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > length * 0.7 ? space : length - 1;
  // Never between the halves of a surrogate pair.
  return `${cut.slice(0, /[\ud800-\udbff]/.test(cut[end - 1] ?? '') ? end - 1 : end)}…`;
}

/** JSON in which a terminal and a build server find nothing to obey; the data are the same. */
export function printableJson(data: unknown): string {
  const json = JSON.stringify(data, undefined, 2).replace(LOG_COMMAND, '#\\u0023');
  return `${json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
