import { tidyText } from '../../i18n/tidy-text.ts';

/** Maximum length of an address that opens a mail program on every system: Windows stops at 2,048 characters. */
export const mailLimit = 2000;

interface Mail {
  /** Mail address of support, if one is configured. */
  readonly to?: string | undefined;
  readonly subject: string;
  readonly body: string;
  /** Replaces a body that is too long for an address: asks the reader to paste it. */
  readonly paste: string;
}

interface MailLink {
  readonly href: string;
  /** The link contains the whole text; otherwise the reader has to paste it. */
  readonly isWhole: boolean;
}

/** Line breaks in a mail address are CR and LF (RFC 6068). */
const encode = (text: string): string => encodeURIComponent(tidyText(text).replace(/\n/g, '\r\n'));

/** Returns the address that opens a mail with a text in it. A Chinese character takes nine characters of it. */
export function createMailLink({ to = '', subject, body, paste }: Mail): MailLink {
  const start = `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${encode(subject)}&body=`;
  const whole = start + encode(body);
  return whole.length <= mailLimit
    ? { href: whole, isWhole: true }
    : { href: start + encode(paste), isWhole: false };
}

/** Returns the mail address in a `mailto:` href, or undefined. */
export const getMailAddress = (href: string | undefined): string | undefined => {
  const address = /^mailto:([^?]+)/.exec(href ?? '')?.[1];
  return address === undefined ? undefined : decodeURIComponent(address);
};
