import { locales, type Locale } from './locales.ts';

/**
 * Marks words of the other language with their own `lang`, so that a screen reader pronounces them
 * and the browser picks the right font: a Chinese menu name on an English page, an English phrase on
 * a Chinese one. Single Latin words on a Chinese page (OKPay, PIN) are part of everyday Chinese.
 */
const foreign: Record<Locale, { readonly pattern: RegExp; readonly lang: string }> = {
  zh: { pattern: /[A-Za-z][\w'’-]*(?: [A-Za-z][\w'’-]*)+/g, lang: locales.en.lang },
  en: {
    pattern: /\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]*/gu,
    lang: locales.zh.lang,
  },
};

/** A piece of text; `lang` is set where it differs from the text around it. */
export interface LanguageRun {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Returns a text cut into runs of one language each; joined, they give the text again.
 *
 * @example
 * splitLanguageRuns('Open 个人信息 first', 'en')
 * // => [{ text: 'Open ' }, { text: '个人信息', lang: 'zh-CN' }, { text: ' first' }]
 */
export function splitLanguageRuns(text: string, locale: Locale): LanguageRun[] {
  const { pattern, lang } = foreign[locale];
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: match[0], lang });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
