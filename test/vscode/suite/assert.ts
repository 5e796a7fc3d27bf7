// The few assertions that the suites need. Node's own do not exist in the web host.

/** A value in the form that is compared and printed: keys sorted, `undefined` left out. */
function canonical(value: unknown): string {
  return JSON.stringify(
    value,
    (_key, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
        : inner,
    1,
  );
}

/** Both are the same, compared by content. */
export function equal<Value>(actual: Value, expected: Value, message = 'Not equal'): void {
  if (canonical(actual) !== canonical(expected)) {
    throw new Error(`${message}\nexpected ${canonical(expected)}\nactual   ${canonical(actual)}`);
  }
}

/** The value is truthy. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) {
    throw new Error(message);
  }
}

/** The text matches. */
export function match(actual: string, expected: RegExp): void {
  if (!expected.test(actual)) {
    throw new Error(`Expected ${expected} to match:\n${actual}`);
  }
}

/** Waits until something holds; fails with what was last seen when it does not in time. */
export async function eventually<Value>(
  read: () => Value | Promise<Value>,
  holds: (value: Value) => boolean,
  message: string,
  milliseconds = 10_000,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (holds(value)) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`${message} (waited ${milliseconds} ms). Last seen: ${canonical(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
