// Functions that run in the page, where VS Code draws its editor.

/**
 * The texts of lines on the screen, from top to bottom: VS Code keeps them in any order.
 * @param {Element[]} elements
 * @returns {string[]}
 */
export function linesOf(elements) {
  return elements
    .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
    .sort((left, right) => left.top - right.top)
    .map(({ text }) => text.replaceAll('\u00A0', ' '));
}

/**
 * Whether something is underlined on the lowest line on the screen that holds a text.
 * @param {Element} editor
 * @param {string} wanted
 * @returns {boolean}
 */
export function isUnderlined(editor, wanted) {
  const [lowest] = [...editor.querySelectorAll('.view-line')]
    .filter((line) => (line.textContent ?? '').replaceAll('\u00A0', ' ').includes(wanted))
    .map((line) => line.getBoundingClientRect())
    .sort((left, right) => right.top - left.top);
  return lowest !== undefined && [...editor.querySelectorAll('[class*="squiggly-"]')].some((squiggle) => {
    const { top, bottom } = squiggle.getBoundingClientRect();
    return top < lowest.bottom && bottom > lowest.top;
  });
}

/**
 * The kind of line under a text: solid, dashed, wavy …
 * @param {Element} element
 * @returns {string}
 */
export function underlineOf(element) {
  return getComputedStyle(element).textDecorationStyle;
}

/**
 * What was copied last.
 * @returns {Promise<string>}
 */
export function clipboardText() {
  return navigator.clipboard.readText();
}

/**
 * What a screen reader says of each element.
 * @param {Element[]} elements
 * @returns {string[]}
 */
export function labelsOf(elements) {
  return elements.map((element) => element.getAttribute('aria-label') ?? '');
}
