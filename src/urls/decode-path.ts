/** The escapes of one character in UTF-8: one byte, or a first byte that says how many follow. */
const escapedCharacter =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

/**
 * Returns a path with its escapes decoded; those that are not UTF-8 stay as they are.
 *
 * @example
 * decodePath('/%E5%B8%AE%E5%8A%A9/100%/%ff') // => '/帮助/100%/%ff'
 */
export const decodePath = (path: string): string =>
  path.replace(escapedCharacter, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
