import type { Colors } from '../report/style.js';

/** Wraps a text in what switches a color or a weight on, and off again. */
const paint = (on: number, off: number) => (text: string): string => `\u001b[${on}m${text}\u001b[${off}m`;

/** The colors of VS Code's terminals, which follow the theme. (The library for this has none in browsers.) */
export const terminalColors: Colors = {
  bold: paint(1, 22),
  dim: paint(2, 22),
  underline: paint(4, 24),
  red: paint(31, 39),
  green: paint(32, 39),
  yellow: paint(33, 39),
  blue: paint(34, 39),
  cyan: paint(36, 39),
};
