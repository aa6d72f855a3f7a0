import { toVisible } from '../i18n/visible-text.ts';
import { identityFields, type App, type Identity } from '../product/identity.ts';
import { createError, showValue } from './hinted-error.ts';

/** How the values of src/site/identity.ts are checked: readers trust them, and two of them become addresses. */

const table = 'src/site/identity.ts';

/** Short names of the provinces, with which filings begin. */
const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';

/** A filing of its own, or under a licence for telecommunication services. */
const icpPattern = new RegExp(
  `^${province}(?:ICP备\\d{8}(?:\\d{2})?号|[AB]\\d-\\d{8})(?:-\\d{1,4})?$`,
);

const policePattern = new RegExp(`^${province}公网安备 ?\\d{14}号$`);

/** Longer names do not fit into a line of a phone a few times. */
const longestText = 120;

const describe = (field: string, seen: string, expected: string): string =>
  `${field} in ${table} is ${showValue(seen)}; expected ${expected}.`;

function assertMatches(field: string, value: string, pattern: RegExp, example: string): void {
  if (pattern.test(value)) return;
  throw createError(
    describe(field, value, `a number such as ${example}`),
    'Copy it from the certificate, with the suffix of this site if it has one; or set the field to undefined.',
  );
}

/** Anything that parsers of addresses would repair is refused: readers compare the text with their address bar. */
function assertWebsite(value: string): void {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isWhole =
    url?.protocol === 'https:' && url.hostname.includes('.') && !url.hostname.endsWith('.');
  const isPlain = url !== undefined && [url.href, url.href.replace(/\/$/, '')].includes(value);
  if (isWhole && isPlain && url.username === '' && url.search === '' && url.hash === '') return;
  throw createError(
    describe(
      'website',
      value.replace(/\/\/[^/]*@/, '//…@'),
      'an https address such as https://www.company.example',
    ),
    'Write https:// and the host in lower case, with a path if the site is below one; or set the field to undefined.',
  );
}

function assertTexts(field: string, texts: Readonly<Record<string, string>>): void {
  for (const [locale, text] of Object.entries(texts)) {
    const isOneLine = text === text.trim() && toVisible(text) === text;
    if (text !== '' && text.length <= longestText && isOneLine) continue;
    throw createError(
      describe(
        `${field}.${locale}`,
        text,
        `a text in one line of 1 to ${longestText} characters, without spaces around it and invisible characters`,
      ),
      'Write the name as the company or the store does; or set the whole field to undefined.',
    );
  }
}

const assertApp = ({ name, store, publisher }: App, index: number): void => {
  for (const [part, texts] of Object.entries({ name, store, publisher })) {
    assertTexts(`apps[${index}].${part}`, texts);
  }
};

/** Throws for a value that readers or registers would not recognise. */
export function assertIdentity({ website, apps, company, icp, police }: Identity): void {
  if (website != null) assertWebsite(website);
  (apps ?? []).forEach(assertApp);
  if (company) assertTexts('company', company);
  if (icp != null) assertMatches('icp', icp, icpPattern, '京ICP备12345678号-1');
  if (police != null) assertMatches('police', police, policePattern, '京公网安备11010502000001号');
}

/** Returns a line for each field that is not known yet. */
export const listUnset = (identity: Identity): string[] =>
  (Object.keys(identityFields) as (keyof Identity)[])
    .filter((field) => identity[field] === undefined)
    .map((field) => `${field} is not set in ${table}: no page names ${identityFields[field]}.`);
