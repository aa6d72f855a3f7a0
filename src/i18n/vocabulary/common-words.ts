/**
 * What people say about any product, by synonym group: patterns as src/product/synonym-group.ts describes them. A
 * language may lack a group.
 */
export type CommonWords = Readonly<Record<string, string>>;
