import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import {
  chromiumFlags,
  createChromiumEnvironment,
  findChromium,
} from '../../tests/support/chromium.ts';

export const categoryNames = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'agentic-browsing',
] as const;
export type CategoryName = (typeof categoryNames)[number];

/** An audit that lowers the score of a page. */
export interface FailedAudit {
  readonly category: CategoryName;
  readonly id: string;
  readonly title: string;
  /** The measured value, such as «0.9 s», and the elements or addresses that caused it. */
  readonly details: readonly string[];
}

export interface PageScores {
  /** 0 to 100; undefined if Lighthouse could not measure it. */
  readonly scores: Readonly<Record<CategoryName, number | undefined>>;
  readonly failed: readonly FailedAudit[];
}

/**
 * Runs Lighthouse on an address with its default settings: a simulated mid-range phone on slow 4G. Each
 * run uses a new browser, so that nothing is cached.
 */
export async function auditPage(url: string): Promise<PageScores> {
  const program = await findChromium();
  const chrome = await launch({
    chromePath: program,
    chromeFlags: [...chromiumFlags],
    envVars: { ...process.env, ...createChromiumEnvironment(program) },
    ignoreDefaultFlags: false,
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categoryNames],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    return readScores(result.lhr);
  } finally {
    chrome.kill();
  }
}

/** Returns scores and failed audits of a Lighthouse result. */
export function readScores(result: Result): PageScores {
  const scores = Object.fromEntries(
    categoryNames.map((name) => {
      const score = result.categories[name]?.score ?? undefined;
      return [name, score === undefined ? undefined : Math.round(score * 100)];
    }),
  ) as Record<CategoryName, number | undefined>;
  return { scores, failed: categoryNames.flatMap((name) => listFailed(result, name)) };
}

function listFailed({ categories, audits }: Result, category: CategoryName): FailedAudit[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    const { title, displayValue, errorMessage } = audit;
    const details = [displayValue, errorMessage, ...listItems(audit.details)];
    return { category, id, title, details: details.filter((text) => text !== undefined) };
  });
}

/** Maximum length of details, enough to find the element. */
const detailLength = 200;

function listItems(details: Result['audits'][string]['details']): string[] {
  if (!details || !('items' in details) || !Array.isArray(details.items)) return [];
  return details.items.map((item) => formatItem(item).slice(0, detailLength));
}

/** Returns an item of an audit's details as text: the source of the element if there is one. */
function formatItem(item: unknown): string {
  if (typeof item === 'object' && item !== null && 'node' in item) return formatItem(item.node);
  if (typeof item === 'object' && item !== null && 'snippet' in item) return String(item.snippet);
  return JSON.stringify(item);
}
