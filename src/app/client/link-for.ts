import { HelpError, quote } from './help-error.ts';
import { parseSite, type LinkOptions } from './options.ts';
import { checkId, toPath, type FlowTarget, type HelpTarget } from './target.ts';

/** The details of a link beside its target. */
export interface LinkDetails {
  /** BCP 47 tag of the reader's language. Default: their stored choice, then their browser's languages. */
  readonly lang?: string | undefined;
  /** Id of the section to show first, the same in every language. */
  readonly section?: string | undefined;
  /** `embed`: the article or step without the site around it, for WebViews and frames. */
  readonly view?: 'embed' | undefined;
  readonly theme?: 'light' | 'dark' | undefined;
  /** Text size: 1 is the default, 1.5 is half as large again. */
  readonly scale?: number | undefined;
  /** Origin of the page that contains the frame. */
  readonly host?: string | undefined;
  /** The reader's search query; in the fragment, which browsers do not send. */
  readonly q?: string | undefined;
  /** Campaign parameters, passed on unchanged. */
  readonly [utm: `utm_${string}`]: string | undefined;
}

type Check = (value: unknown) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isText = matches(/^/);

/** Parameters in the order of the address, with their check and a description of valid values. */
const parameters: readonly (readonly [string, Check, string])[] = [
  ['lang', matches(/^[a-z]{1,8}(-[a-z\d]{1,8})*$/i), 'a BCP 47 tag such as zh-Hans-CN'],
  ['view', matches(/^embed$/), '"embed"'],
  ['theme', matches(/^(light|dark)$/), '"light" or "dark"'],
  ['scale', (value) => Number.isFinite(value) && Number(value) > 0, 'a number above 0'],
  ['host', matches(/^https?:\/\/[^/?#@\\\s]+$/i), 'an origin such as https://app.example'],
];

/**
 * Returns the permanent link of an article or a step of a flow; makes no request. Throws a `HelpError` if a value
 * is invalid.
 *
 * @example
 * linkFor({ code: 'abc123', lang: 'en-GB', section: 'check-first' })
 * // => 'https://help.example/go/ABC-123/?lang=en-GB#check-first'
 * linkFor({ flow: 'sound-missing', view: 'embed' })
 * // => 'https://help.example/go/solve/sound-missing/?view=embed'
 *
 */
export function linkFor(
  target: (HelpTarget | FlowTarget) & LinkDetails,
  options: LinkOptions = {},
): string {
  const details: Readonly<Record<string, unknown>> = { ...target };
  const campaign = Object.keys(details)
    .filter((name) => /^utm_[a-z\d_]+$/.test(name))
    .map((name) => [name, isText, 'text'] as const);
  const query = [...parameters, ...campaign]
    .filter(([name]) => (details[name] ?? '') !== '')
    .map(([name, check, expected]) => `${name}=${encode(name, details[name], check, expected)}`)
    .join('&');
  return `${parseSite(options).root}go/${toPath(target)}/${query && `?${query}`}${toFragment(target)}`;
}

function toFragment({ section, q, view }: LinkDetails): string {
  const id = section && checkId('section', section);
  // Embedded articles do not show it.
  if (!q || view) return id ? `#${id}` : '';
  return `#q=${encode('q', q, isText, 'text')}${id ? `&at=${id}` : ''}`;
}

/**
 * Encodes a value for an address. Underscores in a language tag (`zh_CN`, as in Java and POSIX) become hyphens.
 */
function encode(name: string, given: unknown, check: Check, expected: string): string {
  const value = name === 'lang' ? String(given).replace(/_/g, '-') : given;
  if (check(value)) {
    try {
      return encodeURIComponent(String(value));
    } catch {
      // A lone surrogate, as in a text that was cut in the middle of an emoji.
    }
  }
  throw new HelpError('argument', `${name} is ${quote(given)}; expected ${expected}.`);
}
