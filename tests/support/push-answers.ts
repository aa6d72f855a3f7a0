import type { BatchResult, HttpAnswer } from '../../src/export/push/answer.ts';

/** URLs of one request. */
export const urls = [
  'https://okpay.test/zh/a/',
  'https://okpay.test/zh/b/',
  'https://okpay.test/zh/c/',
] as const;

export const answer = (status: number, text = '', retryAfter?: string): HttpAnswer => ({
  status,
  text,
  retryAfter,
});

/** What became of the URLs, and why the service is not asked further. */
export const outline = ({ accepted, refused, unknown, unsent, stop }: BatchResult) => ({
  accepted,
  refused: refused.map(({ url }) => url),
  unknown,
  unsent,
  stop: stop?.message,
  fix: stop?.fix,
});

export const nothing = { accepted: [], refused: [], unknown: [], unsent: [] } as const;
export const goesOn = { stop: undefined, fix: undefined } as const;
