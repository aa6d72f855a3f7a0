import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

const allowed = /^(?:article:|https:|mailto:|tel:|#)/;

/** Finds links that may break: paths of the site, relative files, unsafe or unknown schemes. */
export function checkLinkForm({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.links
      .filter(({ href }) => !allowed.test(href))
      .map(({ href, line, column }) => ({
        file: path,
        at: { line, column },
        message: `The link "${href}" is not allowed; expected article:<id>, https:, mailto:, tel: or #section.`,
        fix: 'Link to an article by its id: article:self-check#account.',
      })),
  );
}
