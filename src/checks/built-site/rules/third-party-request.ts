import { listElements, type BuiltPage } from '../page.ts';
import { listLoaded } from '../references.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** What in a style loads from an address with a host. */
const styleRequest = /(?:url\(\s*|@import\s+)['"]?((?:https?:)?\/\/[^'")\s;]+)/gi;

/** Finds what a page loads from, or sends to, another origin. */
export const checkThirdPartyRequest = (site: CheckedSite): SiteFinding[] => [
  ...site.pages.flatMap((page) => checkPage(site, page)),
  ...[...site.styles].flatMap(([file, css]) =>
    listForeign(site, css).map((address) => report({ file }, `The style loads ${quote(address)}`)),
  ),
];

function checkPage(site: CheckedSite, page: BuiltPage): SiteFinding[] {
  const forms = listElements(page, 'form', 'button', 'input').flatMap((element) =>
    ['action', 'formaction'].flatMap((attribute) => {
      const address = element.attributes[attribute];
      return address === undefined ? [] : { element, attribute, address };
    }),
  );
  const requests = [...listLoaded(page), ...forms].filter(({ address }) => {
    const target = site.resolve(page, address);
    return target.kind === 'elsewhere' && /^(?:https?|wss?):$/.test(target.url.protocol);
  });
  const styles = [...page.elements.values()]
    .flat()
    .filter(({ name, attributes }) => name === 'style' || attributes.style !== undefined)
    .flatMap((element) =>
      listForeign(
        site,
        element.name === 'style' ? element.text : (element.attributes.style ?? ''),
      ).map((address) => ({ element, address })),
    );
  return [...requests, ...styles].map(({ element, address }) =>
    report(page, `<${element.name}> asks another host: ${quote(address)}`, element),
  );
}

const listForeign = ({ origin }: CheckedSite, css: string): string[] =>
  Array.from(css.matchAll(styleRequest), ([, address = '']) => address).filter(
    (address) => !address.startsWith(`${origin}/`),
  );

const report = (
  file: Pick<BuiltPage, 'file'>,
  seen: string,
  at?: { readonly line: number; readonly column: number },
): SiteFinding =>
  createSiteFinding('third-party-request', file, {
    at,
    message: `${seen}; expected nothing but this site's own origin.`,
    fix: 'Serve it from public/, or do without.',
  });
