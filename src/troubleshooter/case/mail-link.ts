import { tidyText } from './tidy-text.ts';

/** Longest address that opens a mail program everywhere: Windows stops at 2,048 characters. */
export const mailLimit = 2000;

export interface Mail {
  /** Address of support, where the site's configuration has one. */
  readonly to?: string | undefined;
  readonly subject: string;
  readonly body: string;
  /** What the mail says instead of a body that is too long for an address: to paste it. */
  readonly paste: string;
}

export interface MailLink {
  readonly href: string;
  /** The whole text is in it; else it has to be pasted. */
  readonly isWhole: boolean;
}

/** Line breaks in a mail address are CR and LF (RFC 6068). */
const encode = (text: string): string => encodeURIComponent(tidyText(text).replace(/\n/g, '\r\n'));

/** Returns the address that opens a mail with a text in it; a Chinese character takes nine characters. */
export function createMailLink({ to = '', subject, body, paste }: Mail): MailLink {
  const start = `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${encode(subject)}&body=`;
  const whole = start + encode(body);
  return whole.length <= mailLimit
    ? { href: whole, isWhole: true }
    : { href: start + encode(paste), isWhole: false };
}

/** Returns the address in a `mailto:` address that the site's configuration has. */
export const getMailAddress = (href: string | undefined): string | undefined => {
  const address = /^mailto:([^?]+)/.exec(href ?? '')?.[1];
  return address === undefined ? undefined : decodeURIComponent(address);
};
