import type { Locale } from '../../i18n/locales.ts';
import { pdfMessages } from '../../i18n/messages/pdf-messages.ts';
import { toCall, toLiteral, toSequence } from './typst.ts';

/** Where the latest of something is found. */
export interface CurrentPlace {
  readonly locale: Locale;
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** Returns the way to the latest: words, the address, and a code that opens it. */
export const writeCurrent = (
  { locale, address, title, text }: CurrentPlace,
  drawCode: (address: string) => string,
): string =>
  toCall('current', {}, [
    toLiteral(drawCode(address)),
    toLiteral(pdfMessages[locale].qrCode.replace('{url}', address)),
    toLiteral(title),
    toSequence([
      toCall('par', {}, [toLiteral(text)]),
      toCall('par', {}, [toCall('address', {}, [toLiteral(address)])]),
    ]),
  ]);
