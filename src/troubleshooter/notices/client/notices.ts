import { describeNotice } from '../describe-notice.ts';
import {
  isCurrent,
  localiseNotice,
  sortNotices,
  touches,
  type LocalNotice,
  type Subject,
} from '../../../content-model/notices/notice.ts';
import { isSeverity, parseStatus } from '../parse-status.ts';
import { createElement } from '../../../browser/elements.ts';
import { isLocale, type Locale } from '../../../i18n/locales.ts';
import { readStatusFile } from './read-status-file.ts';

/**
 * Updates the notices of a page while it is open: each appears at its start and disappears at its end,
 * independent of when the site was built, and the status file adds newer ones.
 */

/** Maximum time between two updates in milliseconds, because clocks are set and devices sleep. */
const longestWait = 30 * 60_000;

/** Marks a built notice that the status file replaces. */
const replaced = 'data-replaced';

const added = 'data-added';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Updates the notices of the page. Another call replaces the timer of the previous one. */
export async function refreshNotices(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-notices]');
  if (!place) return;
  showCurrent(place);
  const { notices: locale = '', status, subject } = place.dataset;
  if (!status || !subject || !isLocale(locale)) return;
  const text = await readStatusFile(status);
  // The known notices stay; each ends by itself.
  if (text === undefined) return;
  const about = JSON.parse(subject) as Subject;
  const notices = parseStatus(text).filter((notice) => touches(notice, about));
  placeNotices(
    place,
    notices.flatMap((notice) => localiseNotice(notice, locale) ?? []),
    locale,
  );
  showCurrent(place);
}

interface PlacedNotice extends Pick<LocalNotice, 'id' | 'severity' | 'start' | 'end'> {
  readonly element: HTMLElement;
}

const listPlaced = (place: HTMLElement): PlacedNotice[] =>
  [...place.querySelectorAll<HTMLElement>('[data-notice]')].map((element) => {
    const { notice: id = '', severity = '', start = '', end = '' } = element.dataset;
    return { id, severity: isSeverity(severity) ? severity : 'info', start, end, element };
  });

/** Shows the current notices, and runs again when that changes. */
function showCurrent(place: HTMLElement): void {
  const now = Date.now();
  const placed = listPlaced(place);
  for (const { element, ...notice } of placed)
    element.hidden = element.hasAttribute(replaced) || !isCurrent(notice, now);
  const changes = placed
    .flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)])
    .filter((moment) => moment > now);
  clearTimeout(timer);
  if (changes.length === 0) return;
  const wait = Math.min(...changes) - now;
  timer = setTimeout(() => showCurrent(place), Math.min(wait, longestWait));
}

/** Adds the notices of the status file to the built ones and sorts all of them. */
function placeNotices(place: HTMLElement, notices: readonly LocalNotice[], locale: Locale): void {
  for (const element of place.querySelectorAll(`[${added}]`)) element.remove();
  const ids = new Set(notices.map(({ id }) => id));
  for (const { id, element } of listPlaced(place)) element.toggleAttribute(replaced, ids.has(id));
  for (const notice of notices) place.append(createNotice(notice, locale));
  for (const { element } of sortNotices(listPlaced(place))) place.append(element);
}

/** Creates a notice with the same elements as NoticeList.astro. */
function createNotice(notice: LocalNotice, locale: Locale): HTMLElement {
  const { severity, title, text, time } = describeNotice(notice, locale);
  return createElement(
    'section',
    {
      [added]: '',
      'data-notice': notice.id,
      'data-severity': notice.severity,
      'data-start': notice.start,
      'data-end': notice.end,
      hidden: '',
    },
    createElement(
      'p',
      {},
      createElement('span', { class: 'notice-severity' }, severity),
      ' ',
      createElement('strong', {}, title),
    ),
    ...(text === undefined ? [] : [createElement('p', {}, text)]),
    createElement('p', { class: 'notice-time' }, time),
  );
}
