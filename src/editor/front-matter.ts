/** The little that the editor has to do to front matter: place things behind it, and set one key in it. */

const frontMatter = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m;

/** The offset behind front matter and the blank lines that follow it; 0 where there is none. */
export function afterFrontMatter(text: string): number {
  const found = matchAtStart(text);
  if (!found) {
    return 0;
  }
  const rest = text.slice(found[0].length);
  return found[0].length + (/^(?:[ \t]*\r?\n)*/.exec(rest)?.[0].length ?? 0);
}

/** A change to a text: what stands between two offsets becomes something else. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The change that makes front matter say `debrief: true` or `debrief: false`, or say
 * nothing about it. Undefined where nothing needs to change, or where `debrief` holds
 * settings that must not be lost.
 */
export function setDebrief(text: string, value: boolean | undefined, newline: string): Change | undefined {
  const line = value === undefined ? '' : `debrief: ${value}${newline}`;
  const found = matchAtStart(text);
  if (!found) {
    return line === '' ? undefined : { start: 0, end: 0, newText: `---${newline}${line}---${newline}${newline}` };
  }
  const [, opening = '', body = ''] = found;
  const old = /^debrief:([^\r\n]*)\r?\n/m.exec(body);
  if (!old) {
    return line === '' ? undefined : { start: opening.length, end: opening.length, newText: line };
  }
  if (!/^(?:true|false|yes|no)?[ \t]*(?:#.*)?$/.test((old[1] ?? '').trimStart()) || /^[ \t]+\S/.test(body.slice(old.index + old[0].length))) {
    return undefined;
  }
  const start = opening.length + old.index;
  return { start, end: start + old[0].length, newText: line };
}

function matchAtStart(text: string): RegExpExecArray | undefined {
  const found = frontMatter.exec(text);
  return found?.index === 0 ? found : undefined;
}
