import { describe, expect, it } from 'vitest';
import { listUrls, services } from '../../../../src/export/push/services.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';

const [indexNow, baidu] = services;
const urls = ['https://posta.test/zh/a/', 'https://posta.test/zh/b/'];
const respond = (status: number, data: unknown = '', retryAfter: string | null = null) => ({
  status,
  text: typeof data === 'string' ? data : JSON.stringify(data),
  retryAfter,
});

it('sends new articles first, removed ones to IndexNow only, Chinese ones only to Baidu', () => {
  const changes = { added: ['zh/new'], changed: ['en/text', 'zh/text'], removed: ['zh/old'] };
  const links = createLinks({ base: '/help/', origin: 'https://posta.test' });
  const list = (service: (typeof services)[number]) =>
    listUrls(service, changes, links).map((url) => url.replace('https://posta.test/help/', ''));
  expect(list(indexNow)).toEqual(['zh/new/', 'en/text/', 'zh/text/', 'zh/old/']);
  expect(list(baidu)).toEqual(['zh/new/', 'zh/text/']);
});

describe('a response of IndexNow', () => {
  it.each([
    [200, { accepted: 2, notes: [] }],
    [202, { accepted: 2, notes: [expect.stringContaining('not verified yet')] }],
  ])('accepts all URLs with %i', (status, outcome) => {
    expect(indexNow.readResponse(respond(status), urls)).toEqual(outcome);
  });

  it.each([
    [301, 'redirect (301)'],
    [400, 'INDEXNOW_ENDPOINT'],
    [403, 'publish a build'],
    [422, 'SITE_URL'],
    [429, 'Retry-After: 60'],
    [500, 'answered 500'],
    [502, 'answered 502'],
  ])('accepts none with %i', (status, problem) => {
    expect(indexNow.readResponse(respond(status, '', '60'), urls)).toEqual({
      accepted: 0,
      notes: [],
      problem: expect.stringContaining(problem) as string,
    });
  });
});

describe('a response of Baidu', () => {
  it('has the number of accepted URLs and the remaining quota', () => {
    expect(baidu.readResponse(respond(200, { success: 2, remain: 8 }), urls)).toEqual({
      accepted: 2,
      notes: [],
      remaining: 8,
    });
  });

  it('names the refused URLs', () => {
    const said = { success: 0, remain: 8, not_same_site: [urls[0]], not_valid: [urls[1]] };
    expect(baidu.readResponse(respond(200, said), urls)).toMatchObject({
      accepted: 0,
      notes: [`${urls[0]} is not of the site that BAIDU_SITE names.`, expect.any(String)],
    });
  });

  it.each([
    ['fewer URLs than were sent', respond(200, { success: 1 }), 1, 'took 1 of 2 URLs'],
    ['a known error', respond(400, { error: 400, message: 'over quota' }), 0, '--limit 10'],
    ['another error', respond(200, { message: 'strange' }), 0, 'took nothing: "strange".'],
    ['no JSON', respond(200, '<html>'), 0, 'not its JSON'],
    ['JSON of another shape', respond(200, { success: 'yes' }), 0, 'not its JSON'],
    ['the page of a gateway', respond(502, '<html>'), 0, 'answered 502'],
  ])('stops at %s', (_, said, accepted, problem) => {
    const outcome = baidu.readResponse(said, urls);
    expect(outcome.accepted).toBe(accepted);
    expect(outcome.problem).toContain(problem);
  });
});
