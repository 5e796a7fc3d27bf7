/** Offsets to lines and columns. */

/** A function from an offset to its 0-based line and column (UTF-16 units). Lines are found on first use. */
export function lineIndex(text: string): (offset: number) => { line: number; column: number } {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const within = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: within - (starts[low] as number) };
  };
}

/** A line ends with `\n`, `\r\n` or a lone `\r`, as in an editor. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const ending = /\r\n?|\n/g;
  while (ending.test(text)) starts.push(ending.lastIndex);
  return starts;
}
