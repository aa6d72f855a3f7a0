import type { Identity } from '~/product/identity.ts';

/**
 * Who runs this product, and where it is really found: in the footer of pages, wherever an article says how to contact
 * support, in PDFs, Markdown and structured data. Set a field only to what the company has published; a field that does
 * not exist for this product is `null` (docs/identity.md).
 */
export const identity: Identity = {
  website: undefined,
  apps: undefined,
  company: undefined,
  icp: undefined,
  police: undefined,
};
