import type { Article } from '../../src/content-model/articles/article.ts';
import { articleSchema, type ArticleInput } from '../../src/content-model/articles/schema.ts';
import type { Locale } from '../../src/i18n/locales.ts';

type Overrides<Kind extends ArticleInput['kind']> = Partial<Extract<ArticleInput, { kind: Kind }>>;

/** Returns valid frontmatter of a problem, with some fields overridden. */
export const createProblemInput = (overrides: Overrides<'troubleshooting'> = {}): ArticleInput => ({
  title: 'Parcel refused',
  summary: 'Check, then try again.',
  kind: 'troubleshooting',
  category: 'parcels',
  code: 'PA-1901',
  urgency: 'calm',
  symptoms: ['It says refused'],
  escalate: { when: ['paid-but-refused'], channels: ['chat'], evidence: ['weight'] },
  phrases: ['cannot top up'],
  related: ['self-check'],
  reviewed: '2026-11-01',
  ...overrides,
});

/** Returns valid frontmatter of a guide, with some fields overridden. */
export const createGuideInput = (overrides: Overrides<'guide'> = {}): ArticleInput => ({
  title: 'Self-check',
  summary: 'Check these in order.',
  kind: 'guide',
  category: 'help-desk',
  phrases: ['what can i do'],
  related: ['parcel-refused'],
  reviewed: '2026-11-01',
  ...overrides,
});

/** Returns an article made from frontmatter; throws if the frontmatter is invalid. */
export const createArticle = (locale: Locale, id: string, input: ArticleInput): Article => ({
  ...articleSchema.parse(input),
  locale,
  id,
});
