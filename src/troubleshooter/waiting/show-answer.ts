import { site } from '../../site/config.ts';
import type { Locale } from '../../i18n/locales.ts';
import { waitingMessages } from '../../i18n/messages.ts';
import { createElement } from '../../browser/elements.ts';
import type { Assessment } from './assess-wait.ts';
import { formatMoment, formatZone } from '../format-moment.ts';
import { getKnownYears } from './working-days.ts';
import type { TimeZone } from './zoned-time.ts';

/** What an answer depends on beside the assessment. */
interface AnswerContext {
  readonly locale: Locale;
  /** Href of the section that says how to contact support; empty if there is none. */
  readonly contactHref: string;
  readonly now: number;
  readonly timeZone: TimeZone;
  /** The reader has entered a time, not only a date. */
  readonly hasTime: boolean;
}

/** Returns the verdict in one or two sentences. */
function listVerdict(
  { standing, usualUntil }: Assessment,
  { locale, now }: AnswerContext,
): string[] {
  const text = waitingMessages[locale];
  if (standing === 'late') return [text.late];
  if (standing === 'usual') return [usualUntil === undefined ? text.notYet : text.usual];
  const isEarly = usualUntil !== undefined && now <= usualUntil;
  return isEarly ? [text.contact, text.contactEarly] : [text.contact];
}

/** Returns the notes on how the answer was calculated. */
function listNotes({ hasWorkingDays, isUncertain }: Assessment, context: AnswerContext): string[] {
  const { locale, now, timeZone, hasTime } = context;
  const text = waitingMessages[locale];
  const { calendar, timeZone: countedIn } = site.workingDays;
  return [
    ...(hasTime ? [] : [text.noTime]),
    text.zone(formatZone(now, locale, timeZone)),
    ...(hasWorkingDays ? [text.workingDays[calendar](formatZone(now, locale, countedIn))] : []),
    ...(isUncertain ? [text.uncertain(...getKnownYears())] : []),
  ];
}

/** Creates the element with an answer. */
export function createAnswer(assessment: Assessment, context: AnswerContext): HTMLElement {
  const { locale, timeZone, contactHref } = context;
  const text = waitingMessages[locale];
  const { standing, usualUntil, contactFrom } = assessment;
  const rows = [
    // What readers came for.
    { label: text.contactFrom, moment: contactFrom },
    { label: text.usualBy, moment: usualUntil },
  ].flatMap(({ label, moment }) =>
    moment === undefined
      ? []
      : [
          createElement('dt', {}, label),
          createElement('dd', {}, formatMoment(moment, locale, timeZone)),
        ],
  );
  const [verdict = '', ...more] = listVerdict(assessment, context);
  const notes = listNotes(assessment, context).map((note) =>
    createElement('p', { class: 'quiet' }, note),
  );
  const link = createElement('a', { href: contactHref }, text.toContact);
  const said = [
    createElement('p', { class: 'help-form-verdict' }, verdict),
    ...more.map((sentence) => createElement('p', {}, sentence)),
  ];
  const times = createElement('dl', {}, ...rows);
  return createElement(
    'div',
    { class: 'help-form-answer', 'data-standing': standing },
    // What to do comes first: contact support, or from when to.
    ...(standing === 'contact' ? [...said, times] : [times, ...said]),
    ...(standing === 'usual' || contactHref === '' ? [] : [createElement('p', {}, link)]),
    ...notes,
  );
}
