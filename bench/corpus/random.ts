/** A random number generator with the same results for the same seed on every machine. */
export interface Random {
  /** Returns an integer from 0 up to but not including `limit`. */
  readonly below: (limit: number) => number;
  /** Returns an item of a list; throws if the list is empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Returns distinct items of a list in random order; all of them if there are fewer. */
  readonly sample: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Returns 32 bits that depend on every character of a text (FNV-1a). */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (const character of text) {
    bits = Math.imul(bits ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return bits >>> 0;
}

/** Returns a random number generator for a seed (mulberry32). */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Cannot pick an item of an empty list.');
      return item;
    },
    sample: (items, count) => {
      const rest = [...items];
      const chosen = [];
      while (chosen.length < count && rest.length > 0) {
        chosen.push(...rest.splice(below(rest.length), 1));
      }
      return chosen;
    },
  };
}
