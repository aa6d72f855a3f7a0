/**
 * Decodes the part of CBOR (RFC 8949) that Pagefind writes: integers, texts, and arrays of known length. A
 * library for all of CBOR is larger than the rest of the search.
 */
export type CborValue = number | string | readonly CborValue[];

const majorTypes = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** Length of the number after the first byte, by the low five bits of that byte; values below 24 are the number. */
const extraBytes: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4, 27: 8 };

/** Returns the decoded value; throws on anything but numbers, texts and arrays. */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const decoder = new TextDecoder();
  let position = 0;

  const endsEarly = (): Error => new Error(`CBOR ends early, after ${bytes.length} bytes.`);
  const readNumber = (low: number): number => {
    if (low < 24) return low;
    const count = extraBytes[low];
    if (count === undefined)
      throw new Error(`CBOR length ${low} at byte ${position} is not supported.`);
    let value = 0;
    for (let read = 0; read < count; read += 1) value = value * 256 + readByte();
    return value;
  };
  const readByte = (): number => {
    const byte = bytes[position];
    if (byte === undefined) throw endsEarly();
    position += 1;
    return byte;
  };
  const readValue = (): CborValue => {
    const first = readByte();
    const number = readNumber(first & 31);
    switch (first >> 5) {
      case majorTypes.unsigned:
        return number;
      case majorTypes.negative:
        return -1 - number;
      case majorTypes.text: {
        const start = position;
        position += number;
        if (position > bytes.length) throw endsEarly();
        return decoder.decode(bytes.subarray(start, position));
      }
      case majorTypes.array: {
        const items: CborValue[] = [];
        for (let read = 0; read < number; read += 1) items.push(readValue());
        return items;
      }
      default:
        throw new Error(`CBOR type ${first >> 5} at byte ${position} is not supported.`);
    }
  };
  return readValue();
}
