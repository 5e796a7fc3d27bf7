/** What a system does, and which lines of a whole document it has no use for; needs no editor. */

/** A field that a design doc is written in. */
export type Field = 'writing' | 'deciding' | 'device' | 'other';

/** How the lines begin that a document in a field does without. */
export const linesLeftOut: Readonly<Record<Field, readonly RegExp[]>> = {
  writing: [/^\| On the device:/],
  deciding: [/^\| On the device:/, /^3\. Before /, /^- Text from /],
  device: [/^- Text from /],
  other: [],
};

/** Whether a name is that of a field. */
export function isField(name: unknown): name is Field {
  return typeof name === 'string' && Object.hasOwn(linesLeftOut, name);
}

/** A template's text without what a field has no use for. Its tab stops keep their numbers, and so their order. */
export function forField(body: string, field: Field): string {
  return body
    .split('\n')
    .filter((line) => !linesLeftOut[field].some((beginning) => beginning.test(line)))
    .join('\n');
}
