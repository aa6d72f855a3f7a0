/** Names made from ids and codes: `withdrawal-delayed`, `WDR-101`. Different ids never get the same name. */

/** @example toUpperSnake('check-first') // => 'CHECK_FIRST' */
export const toUpperSnake = (id: string): string => id.replaceAll('-', '_').toUpperCase();

/**
 * A part that begins with a digit keeps its hyphen as an underscore, else `a-1` and `a1` would be one.
 *
 * @example toCamel('check-first-2') // => 'checkFirst_2'
 */
export const toCamel = (id: string): string =>
  id
    .toLowerCase()
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll('-', '_');

/** @example toPascal('check-first') // => 'CheckFirst' */
export const toPascal = (id: string): string => {
  const camel = toCamel(id);
  return camel.slice(0, 1).toUpperCase() + camel.slice(1);
};
