import { describe, expect, it } from 'vitest';
import { leadsBack } from '../../../../src/app/embed/show-back.ts';

const site = 'https://help.test/help/';
const step = `${site}en/embed/solve/not-me/start/?theme=dark`;
const article = `${site}en/embed/self-check/`;
const own = { origin: 'https://help.test', href: '/help/en/x/', locale: 'en' } as const;

describe('the way back', () => {
  it.each([
    ['a step', 'the step before', 'step', `${site}en/embed/solve/not-me/`, true],
    ['a step', 'an article', 'step', article, true],
    ['a step', 'itself in another language', 'step', step.replace('/en/', '/zh/'), true],
    ['the list of flows', 'an article', 'flows', article, true],
    ['an article', 'a step', 'article', step, true],
    ['an article', 'the start page', 'article', `${site}en/embed/?theme=dark`, true],
    ['an article', 'another article', 'article', `${site}en/embed/fees/`, false],
    ['a step', 'the page around the frame', 'step', 'https://app.test/', false],
    ['a step', 'nowhere', 'step', '', false],
    ['a step', 'the site itself', 'step', `${site}en/solve/not-me/`, false],
    ['a step', 'another page of this host', 'step', 'https://help.test/a/embed/x/', false],
    ['a step', 'a host with a like name', 'step', 'https://help.test.evil/en/embed/x/', false],
  ] as const)('from %s to %s', (_from, _to, kind, referrer, expected) => {
    expect(leadsBack({ ...own, kind }, { referrer, historyLength: 2 })).toBe(expected);
  });

  it('does not exist in a new tab', () => {
    expect(leadsBack({ ...own, kind: 'step' }, { referrer: article, historyLength: 1 })).toBe(
      false,
    );
  });
});
