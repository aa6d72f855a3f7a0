import { ofLanguages } from './of-languages.ts';
import type { Words } from '../languages/language.ts';

/**
 * The words of the interface in the languages of the site, in the parts that travel to browsers together. Each part is a
 * constant of its own, so that a script holds only those that it uses. src/languages/en.ts says what each text is for.
 */
export const articleActionMessages = ofLanguages('articleActions');
export const caseMessages = ofLanguages('caseForm');
export const caseOpenerMessages = ofLanguages('caseOpener');
export const embedMessages = ofLanguages('embed');
export const formFailureMessages = ofLanguages('formFailure');
export const handbookMessages = ofLanguages('handbook');
export const identityMessages = ofLanguages('identity');
export const markdownMessages = ofLanguages('markdown');
export const noticeMessages = ofLanguages('notices');
export const notFoundMessages = ofLanguages('notFound');
export const messages = ofLanguages('pages');
export const pdfMessages = ofLanguages('pdf');
export const queryNoteMessages = ofLanguages('queryNote');
export const searchMessages = ofLanguages('search');
export const troubleshooterMessages = ofLanguages('troubleshooter');
export const waitingMessages = ofLanguages('waitingForm');
export const waitingTableMessages = ofLanguages('waitingTable');
export const widgetMessages = ofLanguages('widget');

export type QueryNoteMessages = Words['queryNote'];
export type SearchMessages = Words['search'];
export type TroubleshooterMessages = Words['troubleshooter'];
export type WidgetMessages = Words['widget'];

/** Why the page is shown: the page is missing, the code is unknown, it could not be looked up, or none was given. */
export type NotFoundReason = keyof Words['notFound']['reasons'];
