/**
 * Writes a JSON document with a long list in it, batch by batch.
 * @param before the other members, as an object; they come first
 */
export async function* writeJsonList(
  before: Readonly<Record<string, unknown>>,
  list: string,
  batches: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string, void, undefined> {
  const head = JSON.stringify(before).slice(0, -1);
  yield `${head}${head === '{' ? '' : ','}${JSON.stringify(list)}:[`;
  let separator = '\n';
  for await (const items of batches) {
    if (items.length === 0) continue;
    yield separator + items.map((item) => JSON.stringify(item)).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** Writes JSON Lines: a document on each line. */
export async function* writeJsonLines(
  batches: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string, void, undefined> {
  for await (const items of batches) {
    if (items.length > 0) yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
}
