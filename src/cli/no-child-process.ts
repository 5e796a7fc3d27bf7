/**
 * Stands in for `node:child_process` in the bundle. The parser of options can start commands that are
 * programs of their own; ours are not, and a command line that can start nothing has one fault less to fear.
 */

export function spawn(): never {
  throw new Error('Debrief starts no other program.');
}
