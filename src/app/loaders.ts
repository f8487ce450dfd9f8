/** Gives the loaders of one request by name; each is made on first use, with this reader. */
export function createLoaders<Reader>(
  reader: Reader,
): <T>(name: string, make: (reader: Reader) => T) => T {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: (reader: Reader) => T) => {
    if (!made.has(name)) made.set(name, make(reader));
    return made.get(name) as T;
  };
}
