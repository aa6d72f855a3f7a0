/**
 * Returns a text with the places in braces filled. What a reader typed stays as it is, `$&` included.
 *
 * @example
 * fillText('See all {count} results', { count: 9 }) // => 'See all 9 results'
 */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
