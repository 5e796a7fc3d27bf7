/** Makes a failing document smaller for as long as it fails: by halves of its lines first, by characters last. */

/** A failing text is tried so often with something less of it. */
const TRIES = 2_000;

/**
 * @param text for which `fails` is true
 * @returns a text for which it is true too, and no longer without any one of its characters unless the tries ran out
 */
export function smallest(text: string, fails: (text: string) => boolean): string {
  let left = TRIES;
  const isWorse = (candidate: string): boolean => left-- > 0 && fails(candidate);
  return reduced(Array.from(reduced(text.split(/(?<=\n)/), isWorse)), isWorse);
}

/** Leaves out runs of parts, long ones first. */
function reduced(parts: readonly string[], fails: (text: string) => boolean): string {
  let kept = parts;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fewer.length < kept.length && fails(fewer.join(''))) kept = fewer;
      else at += size;
    }
  }
  return kept.join('');
}

/** One edit, as the texts around and in it. */
export interface Edit {
  readonly before: string;
  readonly removed: string;
  readonly inserted: string;
  readonly after: string;
}

/** The edit between two versions. */
export function editBetween(one: string, other: string): Edit {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return { before: one.slice(0, start), removed: one.slice(start, one.length - end), inserted: other.slice(start, other.length - end), after: one.slice(one.length - end) };
}

/** The two versions of an edit. */
export const versionsOfEdit = ({ before, removed, inserted, after }: Edit): [string, string] => [before + removed + after, before + inserted + after];

/** The same for a failing edit: each of its parts is made smaller. */
export function smallestEdit(edit: Edit, fails: (edit: Edit) => boolean): Edit {
  let now = edit;
  for (const part of ['after', 'before', 'removed', 'inserted'] as const) now = { ...now, [part]: smallest(now[part], (text) => fails({ ...now, [part]: text })) };
  return now;
}
