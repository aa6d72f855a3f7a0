/** What is particular to a language. */
export interface Traits {
  /** BCP 47 tag of `lang` and `hreflang`. With a script or region where a site may have several of one language. */
  readonly lang: string;
  /** Tag that dates are formatted by. */
  readonly region: string;
  /** Its name in itself. */
  readonly label: string;
  /** Its codes of three letters, and codes of other languages whose readers read it, separated by spaces. */
  readonly readers: string;
  /** Names of other languages where those of `Intl.DisplayNames` are not what its readers say. */
  readonly languageNames: Readonly<Record<string, string>>;
  readonly writing: Writing;
  readonly lengths: Lengths;
  readonly searching: Searching;
  readonly paper: Paper;
  /** Whether Baidu indexes it: it gets flat sitemaps and can be pushed there. */
  readonly isForBaidu: boolean;
  readonly secrets: SecretWords;
  readonly commonWords: CommonWords;
}

/**
 * What people say about any product, by synonym group: patterns as src/product/synonym-group.ts describes them. A
 * language may lack a group.
 */
export type CommonWords = Readonly<Record<string, string>>;

/** Scripts that this code knows what to do with; another one is added here. */
export type Script =
  | 'Latin'
  | 'Han'
  | 'Hiragana'
  | 'Katakana'
  | 'Hangul'
  | 'Cyrillic'
  | 'Greek'
  | 'Arabic'
  | 'Hebrew'
  | 'Devanagari'
  | 'Thai';

export interface Writing {
  /** The scripts of its letters, as Unicode names them (`\p{Script=Han}`). */
  readonly scripts: readonly Script[];
  /** Whether spaces separate its words. Without them, the search compares pairs of characters. */
  readonly hasSpaces: boolean;
}

export interface Lengths {
  /** How long the text of an article should be: characters without spaces, else words. */
  readonly article: { readonly least: number; readonly most: number };
  /** Most characters of a summary: search results show no more. */
  readonly summary: number;
  /** Widest title with the name of the site, in Latin letters; a full-width character counts as 2. */
  readonly title: number;
}

export interface Searching {
  /** Words that are looked up only if a query has no others; separated by spaces, without apostrophes. */
  readonly stopWords: string;
  /** The same for pairs of characters of a language without spaces: the source of a regular expression, or nothing. */
  readonly stopPairs: string;
  /**
   * Terms that are looked up and say little, such as “still”: not marked in excerpts. The source of a regular
   * expression for a whole term, or nothing.
   */
  readonly unmarked: string;
  readonly stemming: Stemming | undefined;
  /** Whether readers type it in Pinyin, confuse characters of one sound, and know it in traditional characters. */
  readonly hasPinyin: boolean;
  /** Characters that people write for another one, each followed by that one: 帐账. Separated by spaces. */
  readonly variants: string;
}

/** How forms of a word lead to one stem. */
export interface Stemming {
  /** Matches the words that it is for. */
  readonly words: RegExp;
  /** Words that look like forms of a shorter word but are not. */
  readonly wholeWords: readonly string[];
  /** Endings of forms; the group is the stem, and the first match applies. */
  readonly forms: readonly RegExp[];
}

export interface Paper {
  /** Tag of the order of its dictionaries. */
  readonly collation: string;
  /** Begins sentences without counting in their order, such as an article. */
  readonly ignoredStart: RegExp | undefined;
}

/**
 * The words around secrets, each the source of a regular expression for the grammar in
 * src/secrets/find-named-secrets.ts. An empty one matches nothing.
 */
export interface SecretWords {
  /** Names of secrets. */
  readonly password: string;
  readonly code: string;
  readonly cardCode: string;
  readonly expiry: string;
  readonly identity: string;
  readonly key: string;
  readonly seed: string;
  readonly card: string;
  /** Words that join a name and its value: “is”. */
  readonly link: string;
  /** Words between a name and its value that say nothing about the value: “I typed”. */
  readonly filler: string;
  /** Words that may follow a pause and still lead to the value: “, I entered”. */
  readonly verb: string;
  /** What makes a number an amount, a count or a time. */
  readonly unit: string;
  /** What makes the number after it something else: “ending in”. */
  readonly otherNumber: string;
  /** Asks not to pass on the code before it. */
  readonly warning: string;
  /** What follows a name that is only a part of a longer name: “password reset”. */
  readonly longerName: string;
}
