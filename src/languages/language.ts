import type * as english from './en.ts';
import type { Traits } from './traits.ts';

/**
 * What a file of this folder says of its language: its words of the interface and its traits. Each is an export of its
 * own, so that a script gets the few words that it shows and not the whole language. docs/languages.md describes them.
 */
export type Language = Words & Traits;

/** The words of the interface; en.ts says where each is used. A language needs them all. */
export type Words = Pick<
  typeof english,
  | 'pages'
  | 'search'
  | 'notFound'
  | 'troubleshooter'
  | 'formFailure'
  | 'waitingTable'
  | 'waitingForm'
  | 'caseOpener'
  | 'identity'
  | 'caseForm'
  | 'notices'
  | 'queryNote'
  | 'embed'
  | 'widget'
  | 'articleActions'
  | 'markdown'
  | 'pdf'
  | 'handbook'
>;
