import { listElements, type BuiltPage, type Position } from '../page.ts';
import { listLoaded } from '../references.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Absolute addresses that a style loads. */
const styleRequest = /(?:url\(\s*|@import\s+)['"]?((?:https?:)?\/\/[^'")\s;]+)/gi;

/** Finds requests of a page to another origin. */
export const checkThirdPartyRequest = (site: CheckedSite): Problem[] => [
  ...site.pages.flatMap((page) => checkPage(site, page)),
  ...[...site.styles].flatMap(([file, css]) =>
    listForeign(site, css).map((address) => report(file, `The style loads ${quote(address)}`)),
  ),
];

function checkPage(site: CheckedSite, page: BuiltPage): Problem[] {
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
    report(page.file, `<${element.name}> requests another host: ${quote(address)}`, element),
  );
}

const listForeign = ({ origin }: CheckedSite, css: string): string[] =>
  Array.from(css.matchAll(styleRequest), ([, address = '']) => address).filter(
    (address) => !address.startsWith(`${origin}/`),
  );

const report = (file: string, seen: string, at?: Position): Problem => ({
  file,
  at,
  message: `${seen}; expected only the origin of the site.`,
  fix: 'Serve it from public/, or remove it.',
});
