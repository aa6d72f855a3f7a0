/**
 * Returns the size of a file as readers are told it, never less than it is. A kilobyte has 1,000 bytes.
 *
 * @example
 * formatSize(85_201) // => '86 KB'
 * formatSize(1_234_567) // => '1.3 MB'
 */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.ceil(bytes / 1000));
  return kilobytes < 1000
    ? `${kilobytes} KB`
    : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
