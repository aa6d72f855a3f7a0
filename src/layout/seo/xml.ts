import { removeNotInXml } from '../../i18n/visible-text.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a text for an element or an attribute in XML, and removes the characters that XML cannot contain. */
export const escapeXml = (text: string): string =>
  removeNotInXml(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
