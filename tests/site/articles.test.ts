import { toLocal } from '../../src/i18n/local-text.ts';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-model/reading/content.ts';
import { formatWait, isAtOnce } from '../../src/content-model/articles/format-timing.ts';
import { messages } from '../../src/i18n/messages.ts';
import { getItem } from '../../src/product/get-item.ts';
import { categories } from '../../src/site/categories.ts';
import type { Channel } from '../../src/product/channel.ts';
import { channels, evidence } from '../../src/site/support.ts';
import { urgencies } from '../../src/site/urgencies.ts';
import { getPage, readBuiltSite } from '../support/built-site.ts';
import { testSites } from '../support/sites.ts';

const site = readBuiltSite('real');
const { entries } = readContent(testSites.real.content);

describe('the real content', () => {
  it('has every article in both languages', () => {
    const listIds = (wanted: string) =>
      entries.filter(({ locale }) => locale === wanted).map(({ id }) => id);
    expect(listIds('zh').length).toBeGreaterThanOrEqual(23);
    expect(listIds('en').toSorted()).toEqual(listIds('zh').toSorted());
  });
});

describe.each(entries)('$locale/$id', ({ locale, id, data }) => {
  const { document, html } = getPage(site, `${locale}/${id}/`);
  if (!data) throw new Error(`${locale}/${id} does not fit the schema.`);
  it('shows none of the search phrases', () => {
    // A short phrase may occur in the text by chance.
    const shown = data.phrases.filter((phrase) => phrase.length > 24 && html.includes(phrase));
    expect(shown).toEqual([]);
  });

  it('shows title, summary, date of review and related articles', () => {
    expect(document.querySelectorAll('h1').map((title) => title.text)).toEqual([data.title]);
    expect(document.querySelector('.lead')?.text).toBe(
      data.kind === 'faq' ? data.answer : data.summary,
    );
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      data.summary,
    );
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe(data.reviewed);
    expect(
      document.querySelectorAll('.related a').map((link) => link.getAttribute('href')),
    ).toEqual(data.related.map((related) => `/${locale}/${related}/`));
  });

  it('lists only its own category in the navigation', () => {
    const nested = document
      .querySelectorAll('.navigation ul ul a')
      .map((link) => link.getAttribute('href'));
    const own = entries.filter(
      (entry) => entry.locale === locale && entry.data?.category === data.category,
    );
    expect(nested.toSorted()).toEqual(own.map((entry) => `/${locale}/${entry.id}/`).toSorted());
    expect(document.querySelectorAll('.navigation [aria-current=page]')).toHaveLength(1);
    expect(document.querySelectorAll('.breadcrumb a').at(-1)?.text).toBe(
      toLocal(getItem(categories, data.category).title, locale),
    );
  });

  if (data.kind === 'troubleshooting') {
    it('shows code, urgency, symptoms and how to contact support', () => {
      expect(document.querySelector('.quote-code')?.text).toContain(data.code);
      if (data.urgency === undefined) throw new Error(`${id} has no urgency.`);
      const { name, act } = getItem(urgencies, data.urgency);
      const tag = document.querySelector('.tag[data-act]');
      expect(tag?.getAttribute('data-act')).toBe(act);
      const after = data.timing?.contactAfter;
      const { contactLabel } = messages[locale].article;
      expect(tag?.text.trim()).toBe(
        act === 'later' && after && !isAtOnce(after)
          ? contactLabel(formatWait(after, locale))
          : toLocal(name, locale),
      );
      expect(document.querySelectorAll('.symptoms li')).toHaveLength(data.symptoms.length);
      const support = document.querySelector('.escalation')?.text ?? '';
      const { channels: ways, evidence: items } = data.escalate;
      for (const { name } of [
        ...ways.map((way) => getItem(channels, way)),
        ...items.map((item) => getItem(evidence, item)),
      ])
        expect(support).toContain(toLocal(name, locale));
      expect(document.querySelectorAll('.waiting-times dd').length > 0).toBe(Boolean(data.timing));
    });
  }
});

/** The support channels in the configuration, the only source of contact details. */
const configured = Object.values<Channel>(channels).flatMap(({ href, label }) => [
  href ?? '',
  label ?? '',
]);
const isInvented = (href: string): boolean => !configured.includes(href);

describe('support channels', () => {
  it.each(site.pages.map(({ href }) => href))(
    '%s has no number, address or link of a support channel',
    (href) => {
      const page = site.findPage(href);
      const given = page?.document.querySelectorAll('[href^="tel:"], [href^="mailto:"]') ?? [];
      expect(given.map((link) => link.getAttribute('href') ?? '').filter(isInvented)).toEqual([]);
      const said = (page?.document.querySelector('main')?.text ?? '').match(
        /\b\d{7,}\b|[\w.]+@[\w.]+\.\w+/g,
      );
      expect(
        (said ?? []).filter((text) => !configured.some((known) => known.includes(text))),
      ).toEqual([]);
    },
  );
});

describe('files of the site', () => {
  it('include a 404 page in both languages, with links', () => {
    const { document } = getPage(site, '404.html');
    for (const [lang, home] of [
      ['zh-CN', '/zh/'],
      ['en', '/en/'],
    ]) {
      const section = document.querySelector(`section[lang=${lang}]`);
      expect(section?.querySelector(`a[href="${home}"]`)).not.toBeNull();
      expect(section?.querySelector('form[role=search]')).not.toBeNull();
    }
  });
});
