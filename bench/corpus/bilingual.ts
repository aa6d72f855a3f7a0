/** The languages that generated articles are written in. */
export const corpusLocales = ['zh', 'en'] as const;

export type CorpusLocale = (typeof corpusLocales)[number];

/** One value in each of these languages. */
export type Bilingual<Value = string> = Readonly<Record<CorpusLocale, Value>>;
