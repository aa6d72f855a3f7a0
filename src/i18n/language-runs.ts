import { localeIds, locales, type Locale } from './locales.ts';
import { toLetterClass, writings } from './writing.ts';

/**
 * Finds words of another language, which get a `lang` attribute so that screen readers pronounce them correctly and
 * browsers choose the right font: a Chinese menu name on an English page, an English phrase on a Chinese page. Single Latin
 * words on a Chinese page (NASA, PIN) are everyday Chinese and are not marked.
 */

/** The scripts of East Asia with their ISO 15924 codes, those first that belong to one language only. */
const eastAsian = { Hiragana: 'Hira', Katakana: 'Kana', Hangul: 'Hang', Han: 'Hani' } as const;

type Script = (typeof writings)[Locale]['scripts'][number];

const uses = (locale: Locale, script: Script): boolean => writings[locale].scripts.includes(script);

/** Returns the tag of the site's language in a script; without one, of the language that is likely in it. */
function findLang(script: Script, code: string): string {
  const [locale] = localeIds
    .filter((id) => uses(id, script))
    .sort((a, b) => writings[a].scripts.length - writings[b].scripts.length);
  return locale ? locales[locale].lang : new Intl.Locale(`und-${code}`).maximize().language;
}

/** A part of a text; `lang` is set if it differs from the language of the text. */
export interface LanguageRun {
  readonly text: string;
  readonly lang?: string;
}

/** Text of another language: what it is like, and the tag of its language; undefined if it is not foreign. */
interface Foreign {
  readonly pattern: RegExp;
  readonly toLang: (run: string) => string | undefined;
}

/** Describes what is foreign in a language. */
function listForeign(locale: Locale): Foreign[] {
  const published = localeIds.flatMap((id) => writings[id].scripts);
  // A text with Chinese characters may have kana and Hangul in names, which are foreign beside their own language.
  const asian = (Object.keys(eastAsian) as (keyof typeof eastAsian)[]).filter(
    (script) => !uses(locale, script) && (!uses(locale, 'Han') || published.includes(script)),
  );
  const others = published.filter(
    (script) => script !== 'Latin' && !(script in eastAsian) && !uses(locale, script),
  );
  // Beside text of the same punctuation, the punctuation belongs to the page.
  const signs = asian.includes('Han') ? '\\u3000-\\u303f\\uff00-\\uffef' : '';
  const letters = toLetterClass(asian);
  // Quotation marks belong to the page, unless both are between its characters.
  const quotation = signs && `|“[${letters}ー${signs}]+”`;
  return [
    {
      pattern: new RegExp(`[${letters}](?:[${letters}ー${signs}]${quotation})*`, 'gu'),
      toLang: (run) => {
        const script = asian.find((one) => new RegExp(toLetterClass([one]), 'u').test(run));
        return script && findLang(script, eastAsian[script]);
      },
    },
    ...others.map((script): Foreign => ({
      pattern: new RegExp(`${toLetterClass([script])}[${toLetterClass([script])}\\p{M}’'-]*`, 'gu'),
      toLang: () => findLang(script, ''),
    })),
    ...(uses(locale, 'Latin')
      ? []
      : [
          {
            // A pattern that matches several words only would try every letter of one long word.
            pattern: /[A-Za-z][\w'’-]*(?: [A-Za-z][\w'’-]*)*/g,
            toLang: (run: string) => (run.includes(' ') ? findLang('Latin', 'Latn') : undefined),
          },
        ]),
  ];
}

const foreign = new Map(localeIds.map((locale) => [locale, listForeign(locale)]));

/**
 * Splits a text into runs of one language; joined, they are the original text.
 *
 * @example
 * splitLanguageRuns('Open 个人信息 first', 'en')
 * // => [{ text: 'Open ' }, { text: '个人信息', lang: 'zh-CN' }, { text: ' first' }]
 */
export function splitLanguageRuns(text: string, locale: Locale): LanguageRun[] {
  const found = (foreign.get(locale) ?? [])
    .flatMap(({ pattern, toLang }) =>
      Array.from(text.matchAll(pattern), ({ 0: run, index }) => ({
        run,
        index,
        lang: toLang(run),
      })),
    )
    .sort((a, b) => a.index - b.index);
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const { run, index, lang } of found) {
    if (lang === undefined) continue;
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: run, lang });
    end = index + run.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
