import { locales, type Locale } from './locales.ts';

/**
 * Words of the other language, which get a `lang` attribute so that screen readers pronounce them correctly and
 * browsers choose the right font: a Chinese menu name on an English page, an English phrase on a Chinese page.
 * Single Latin words on a Chinese page (NASA, PIN) are everyday Chinese and are not marked.
 */
const foreign: Record<
  Locale,
  { readonly pattern: RegExp; readonly needs: string; readonly lang: string }
> = {
  // A pattern that matches several words only would try every letter of one long word.
  zh: { pattern: /[A-Za-z][\w'’-]*(?: [A-Za-z][\w'’-]*)*/g, needs: ' ', lang: locales.en.lang },
  en: {
    needs: '',
    pattern: /\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]*/gu,
    lang: locales.zh.lang,
  },
};

/** A part of a text; `lang` is set if it differs from the language of the text. */
export interface LanguageRun {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Splits a text into runs of one language; joined, they are the original text.
 *
 * @example
 * splitLanguageRuns('Open 个人信息 first', 'en')
 * // => [{ text: 'Open ' }, { text: '个人信息', lang: 'zh-CN' }, { text: ' first' }]
 */
export function splitLanguageRuns(text: string, locale: Locale): LanguageRun[] {
  const { pattern, needs, lang } = foreign[locale];
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (!match[0].includes(needs)) continue;
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: match[0], lang });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
