import { describe, expect, it } from 'vitest';
import { leadsBack } from '../../../../src/app/embed/show-back.ts';

const site = 'https://help.test/help/';
const step = `${site}en/embed/solve/not-me/start/?theme=dark`;
const article = `${site}en/embed/self-check/`;

describe('the way back', () => {
  it.each([
    ['a step', 'the step before', 'step', step, `${site}en/embed/solve/not-me/`, true],
    ['a step', 'an article', 'step', step, article, true],
    ['a step', 'itself in another language', 'step', step, step.replace('/en/', '/zh/'), true],
    ['the list of flows', 'an article', 'flows', `${site}en/embed/solve/`, article, true],
    ['an article', 'a step', 'article', article, step, true],
    ['an article', 'another article', 'article', article, `${site}en/embed/fees/`, false],
    ['a step', 'the page around the frame', 'step', step, 'https://app.test/', false],
    ['a step', 'nowhere', 'step', step, '', false],
    ['a step', 'the site itself', 'step', step, `${site}en/solve/not-me/`, false],
    ['a step', 'another page of this host', 'step', step, 'https://help.test/a/embed/x/', false],
    [
      'a step',
      'a host with a like name',
      'step',
      step,
      'https://help.test.evil/en/embed/x/',
      false,
    ],
  ] as const)('from %s to %s', (_from, _to, kind, url, referrer, expected) => {
    expect(leadsBack({ kind, locale: 'en' }, { url, referrer, historyLength: 2 })).toBe(expected);
  });

  it('is none in a tab of its own', () => {
    const arrival = { url: step, referrer: article, historyLength: 1 };
    expect(leadsBack({ kind: 'step', locale: 'en' }, arrival)).toBe(false);
  });
});
