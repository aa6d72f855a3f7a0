/**
 * Returns an item of a table of the site. The schemas let only ids of the table pass, so that another id is a fault of
 * the code, which throws.
 */
export function getItem<Item>(table: Readonly<Record<string, Item>>, id: string): Item {
  const item = table[id];
  if (item !== undefined) return item;
  throw new Error(
    `There is no "${id}" in this table of src/site/; expected one of: ${Object.keys(table).join(', ')}.`,
  );
}
