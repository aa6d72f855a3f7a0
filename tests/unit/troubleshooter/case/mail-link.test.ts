import { describe, expect, it } from 'vitest';
import {
  createMailLink,
  getMailAddress,
  mailLimit,
} from '../../../../src/troubleshooter/case/mail-link.ts';

const mail = { subject: '问题说明：退件', body: '', paste: '（粘贴）' };
const read = (href: string) => {
  const { pathname, searchParams } = new URL(href);
  return [pathname, searchParams.get('subject'), searchParams.get('body')];
};

describe('a mail link', () => {
  it('contains the text with CRLF line breaks', () => {
    const body = '重量：100元 & 50%?\n备注：a+b=c #1\r\nend\rlast';
    const { href, isWhole } = createMailLink({ ...mail, to: 'help@posta.test', body });
    expect(isWhole).toBe(true);
    expect(href).toMatch(
      /^mailto:help@posta\.test\?subject=%E9%97%AE[\w%.!~*'()-]*&body=[\w%.!~*'()-]*$/,
    );
    expect(href).toContain('%0D%0A');
    expect(href).not.toContain('+');
    expect(read(href)).toEqual([
      'help@posta.test',
      mail.subject,
      '重量：100元 & 50%?\r\n备注：a+b=c #1\r\nend\r\nlast',
    ]);
  });

  it('has no recipient if no address is configured', () => {
    expect(createMailLink(mail).href).toMatch(/^mailto:\?subject=/);
  });

  it('asks to paste a text that is too long for an address', () => {
    const longest = createMailLink(mail).href.length;
    const fits = createMailLink({ ...mail, body: 'a'.repeat(mailLimit - longest) });
    expect([fits.href.length, fits.isWhole]).toEqual([mailLimit, true]);
    const { href, isWhole } = createMailLink({ ...mail, body: '字'.repeat(300) });
    expect(isWhole).toBe(false);
    expect(read(href)).toEqual(['', mail.subject, mail.paste]);
  });

  it('is safe from lone surrogates and from an address that would add headers', () => {
    expect(read(createMailLink({ ...mail, body: 'a\ud83db' }).href)[2]).toBe('ab');
    expect(createMailLink({ ...mail, to: 'a@b.test?cc=c@d.test' }).href).toContain(
      'mailto:a@b.test%3Fcc%3Dc@d.test?',
    );
  });
});

it.each([
  ['mailto:help@posta.test', 'help@posta.test'],
  ['mailto:help%2Bzh@posta.test?subject=x', 'help+zh@posta.test'],
  ['https://posta.test/mail', undefined],
  [undefined, undefined],
])('the address in %s is %s', (href, address) => {
  expect(getMailAddress(href)).toBe(address);
});
