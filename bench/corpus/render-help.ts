import { stringify } from 'yaml';
import { urgencies } from '../../src/site/urgencies.ts';
import { channels, escalationReasons, evidence } from '../../src/site/support.ts';
import { componentModule } from '../../src/components/index.ts';
import type { CorpusArticle } from './blocks.ts';
import type { ArticlePlan } from './plan.ts';
import { createRandom } from './random.ts';
import { listComponents, renderBlocks, type Dialect } from './render-blocks.ts';

const inside = (tag: string, attributes: string, content: string): string =>
  `<${tag}${attributes}>\n\n${content}\n\n</${tag}>`;

const createDialect = (plans: readonly ArticlePlan[]): Dialect => ({
  link: ({ text, target, section }) =>
    `[${text}](article:${plans[target]?.id ?? ''}${section ? `#${section}` : ''})`,
  heading: (id, text) => `## ${text} [#${id}]`,
  checklist: (list) => inside('Checklist', '', list),
  steps: (list) => inside('Steps', '', list),
  callout: (tone, title, text) => inside('Callout', ` type="${tone}" title="${title}"`, text),
});

/** Returns an article of the corpus as a file of this site. */
export function renderHelpArticle(
  plan: ArticlePlan,
  article: CorpusArticle,
  plans: readonly ArticlePlan[],
): string {
  const names = listComponents(article.body, {
    checklist: 'Checklist',
    steps: 'Steps',
    callout: 'Callout',
  });
  return [
    `---\n${stringify(createFrontmatter(plan, article, plans), { lineWidth: 0 })}---`,
    `import { ${names.join(', ')} } from '${componentModule}';`,
    `${renderBlocks(article.body, createDialect(plans))}\n`,
  ].join('\n\n');
}

function createFrontmatter(
  plan: ArticlePlan,
  article: CorpusArticle,
  plans: readonly ArticlePlan[],
): object {
  const { title, summary, phrases, related, answer, symptoms } = article;
  const { kind, category, code } = plan;
  const shared = {
    title,
    summary,
    kind,
    category,
    phrases,
    related: related.map((index) => plans[index]?.id),
    reviewed: '2026-01-15',
  };
  if (kind === 'guide') return shared;
  if (kind === 'faq') return { ...shared, answer };
  return { ...shared, code, symptoms, ...createFacts(plan) };
}

/** Frontmatter of a problem that is the same in every language. */
function createFacts({ index }: ArticlePlan): object {
  const random = createRandom(`facts ${index}`);
  return {
    urgency: random.pick(Object.keys(urgencies)),
    timing: {
      typical: { from: 'P1D', to: `P${random.below(6) + 2}D`, unit: 'working-days' },
      contactAfter: { after: `PT${(random.below(6) + 1) * 12}H`, unit: 'hours' },
    },
    escalate: {
      when: random.sample(Object.keys(escalationReasons), 1),
      channels: random.sample(Object.keys(channels), 2),
      evidence: random.sample(Object.keys(evidence), 4),
    },
  };
}
