/**
 * The languages that this code knows, each a file beside this one of the same name. Adding one is its file and a line here
 * (docs/languages.md). Which of them a site publishes is in src/site/languages.ts.
 */
export * as en from './en.ts';
export * as ja from './ja.ts';
export * as zh from './zh.ts';
