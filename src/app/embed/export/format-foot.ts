import type { FlowPlace } from '../../../content-model/flows/flow-pages.ts';
import type { Links } from '../../../urls/hrefs.ts';
import { embedMessages } from '../../../i18n/messages/embed-messages.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { solveMessages } from '../../../i18n/messages/solve-messages.ts';
import { markup, type Html } from '../../../export/html.ts';

/** What stands below an embedded page; the script shows it where a host listens (src/app/embed/watch-feedback.ts). */

const formatButton = (locale: Locale): Html => markup`
  <p><button class="button" type="button" data-contact>${embedMessages[locale].contact}</button></p>`;

/** Returns the question at the end of an article. Whoever says no is offered a flow, or all of them, where there is one. */
export function formatFeedback(links: Links, locale: Locale, offer?: FlowPlace): Html {
  const text = embedMessages[locale];
  const formatAnswer = (answer: 'yes' | 'no', reply: string) => markup`
    <button class="button button-quiet" type="button" aria-pressed="false"
    ${' '}data-answer="${answer}" data-reply="${reply}">${text[answer]}</button>`;
  const afterNo = offer ? text.afterNoWithOffer : text.afterNo;
  return markup`
    <section class="feedback" aria-labelledby="feedback" hidden>
    <h2 id="feedback">${text.question}</h2>
    <p>${formatAnswer('yes', text.afterYes)}${formatAnswer('no', afterNo)}</p>
    <p role="status"></p>
    ${offer && formatOffer(links, locale, offer)}
    ${formatButton(locale)}
    </section>`;
}

const formatOffer = (links: Links, locale: Locale, place: FlowPlace): Html => markup`
  <p data-offer hidden>
  <a class="answer" href="${links.embedSolve(locale, ...place)}" data-flow="${place[0] ?? ''}">
  ${solveMessages[locale].invite}</a>
  </p>`;

/** Returns the button of an outcome that says how to contact support. */
export const formatContact = (locale: Locale): Html =>
  markup`<div class="feedback" hidden>${formatButton(locale)}</div>`;
