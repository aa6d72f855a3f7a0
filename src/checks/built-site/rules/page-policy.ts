import { hash } from 'node:crypto';
import { formatFirst } from '../../message-parts.ts';
import { findMeta, listElements, type BuiltPage, type PageElement } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Sources that would let any code of a page run. */
const unsafe =
  /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|'wasm-unsafe-eval'|'strict-dynamic'|\*|\b(?:data|blob|https?):/;

/** Values of `type` with which a `<script>` runs: it has none, or one of JavaScript's. */
const runs = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

const fix =
  'Fix it in src/layout/, where the policy of pages is written (content-security-policy.ts).';

/** Finds pages without a Content Security Policy, with one that allows any script, or with code that it blocks. */
export const checkPagePolicy = ({ pages }: CheckedSite): Problem[] => pages.flatMap(checkPage);

function checkPage(page: BuiltPage): Problem[] {
  const meta = findMeta(page, 'content-security-policy');
  if (!meta) {
    return [
      {
        file: page.file,
        message: 'The page has no Content Security Policy; expected one in its head.',
        fix,
      },
    ];
  }
  const policy = parsePolicy(meta.attributes.content ?? '');
  return [
    ...describePolicy(policy).map((seen) => ({ at: meta, seen })),
    ...listElements(page, 'script', 'link', 'style')
      .filter((element) => isBefore(element, meta) && element.attributes.rel !== 'icon')
      .map((element) => ({
        at: element,
        seen: `<${element.name}> is before the policy, which does not apply to it`,
      })),
    ...[...page.elements.values()]
      .flat()
      .flatMap((element) => describeCode(element, policy).map((seen) => ({ at: element, seen }))),
  ].map(({ at, seen }) => ({ file: page.file, at, message: `${seen}.`, fix }));
}

type Policy = ReadonlyMap<string, readonly string[]>;

const parsePolicy = (text: string): Policy =>
  new Map(
    text.split(';').flatMap((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return name === '' ? [] : [[name.toLowerCase(), sources] as const];
    }),
  );

const sourcesOf = (policy: Policy, name: string): readonly string[] =>
  policy.get(name) ?? policy.get('default-src') ?? ['*'];

function describePolicy(policy: Policy): string[] {
  const isStrict = policy.get('default-src')?.join(' ') === "'none'";
  const open = ['script-src', 'object-src', 'base-uri'].filter((name) =>
    unsafe.test(
      (name === 'base-uri' ? (policy.get(name) ?? ['*']) : sourcesOf(policy, name)).join(' '),
    ),
  );
  return [
    ...(isStrict ? [] : ["The policy does not begin with default-src 'none'"]),
    ...(open.length === 0 ? [] : [`The policy allows too much in ${formatFirst(open)}`]),
  ];
}

const isBefore = (a: PageElement, b: PageElement): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

/** Returns the code of an element that the policy of its page blocks, or that no policy may allow. */
function describeCode(element: PageElement, policy: Policy): string[] {
  const { name, attributes, text } = element;
  const names = Object.keys(attributes);
  const handlers = names.filter((attribute) => attribute.startsWith('on'));
  const links = names.filter(
    (attribute) => addresses.has(attribute) && isCode(attributes[attribute] ?? ''),
  );
  const isBlocked =
    (name === 'script' &&
      !('src' in attributes) &&
      runs.test(attributes.type?.trim() ?? '') &&
      !isHashed(text, sourcesOf(policy, 'script-src'))) ||
    (name === 'style' && !allowsStyle(text, policy));
  return [
    ...handlers.map((attribute) => `<${name}> has code in ${attribute}, which the policy blocks`),
    ...links.map((attribute) => `<${name}> has code as an address in ${attribute}`),
    ...(isBlocked ? [`<${name}> is not in the policy: its hash is ${hashOf(text)}`] : []),
    ...('style' in attributes && !sourcesOf(policy, 'style-src').includes("'unsafe-inline'")
      ? [`<${name}> has a style attribute, which the policy blocks`]
      : []),
  ];
}

const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlink:href']);

/** Browsers ignore white space and control characters in the scheme of an address. */
const isCode = (address: string): boolean =>
  // eslint-disable-next-line no-control-regex -- these are the characters in question
  /^[\u0000-\u0020jv]/i.test(address) &&
  // eslint-disable-next-line no-control-regex
  /^(?:javascript|vbscript):/i.test(address.replace(/[\u0000-\u0020]+/g, ''));

const hashOf = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

const isHashed = (text: string, sources: readonly string[]): boolean =>
  sources.includes(hashOf(text));

const allowsStyle = (text: string, policy: Policy): boolean => {
  const sources = sourcesOf(policy, 'style-src');
  return sources.includes("'unsafe-inline'") || isHashed(text, sources);
};
