/**
 * Returns a path with its escapes decoded; those that are not UTF-8 stay as they are.
 *
 * @example
 * decodePath('/%E5%B8%AE%E5%8A%A9/100%/%ff') // => '/帮助/100%/%ff'
 */
export const decodePath = (path: string): string =>
  path.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
