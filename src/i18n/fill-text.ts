/**
 * Returns a text with its placeholders in braces replaced. Values are inserted literally, including `$&`.
 *
 * @example
 * fillText('See all {count} results', { count: 9 }) // => 'See all 9 results'
 */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
