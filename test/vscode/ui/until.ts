/** Reads something again and again until it is as wanted; fails with what was read last. */
export async function until<Value>(
  read: () => Promise<Value>,
  holds: (value: Value) => boolean,
  milliseconds = 15_000,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (holds(value)) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`Not within ${milliseconds} ms. Last seen: ${JSON.stringify(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
