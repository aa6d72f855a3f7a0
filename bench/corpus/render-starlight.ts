import { stringify } from 'yaml';
import type { CorpusLocale } from './bilingual.ts';
import type { CorpusArticle } from './blocks.ts';
import type { ArticlePlan } from './plan.ts';
import { listComponents, renderBlocks, type Dialect } from './render-blocks.ts';

const tones = { note: 'note', tip: 'tip', warning: 'caution' } as const;

const createDialect = (plans: readonly ArticlePlan[], locale: CorpusLocale): Dialect => ({
  link: ({ text, target, section }) =>
    `[${text}](${toHref(plans[target], locale)}${section ? `#${section}` : ''})`,
  heading: (_, text) => `## ${text}`,
  checklist: (list) => list,
  steps: (list) => `<Steps>\n\n${list}\n\n</Steps>`,
  callout: (tone, title, text) =>
    `<Aside type="${tones[tone]}" title="${title}">\n\n${text}\n\n</Aside>`,
});

const toHref = (plan: ArticlePlan | undefined, locale: CorpusLocale): string =>
  plan ? `/${locale}/${plan.category}/${plan.id}/` : '';

/**
 * Returns the same article as a file of a plain Starlight site. Content that this site takes from the
 * frontmatter is in the body there, except phrases and support sections.
 */
export function renderStarlightArticle(
  { plan, locale }: { readonly plan: ArticlePlan; readonly locale: CorpusLocale },
  article: CorpusArticle,
  plans: readonly ArticlePlan[],
): string {
  const { title, summary, body, symptoms, answer, related } = article;
  const names = listComponents(body, { steps: 'Steps', callout: 'Aside' });
  const links = related.map(
    (index) => `- [${plans[index]?.subject[locale] ?? ''}](${toHref(plans[index], locale)})`,
  );
  return [
    `---\n${stringify({ title, description: summary }, { lineWidth: 0 })}---`,
    ...(names.length > 0
      ? [`import { ${names.join(', ')} } from '@astrojs/starlight/components';`]
      : []),
    summary,
    ...(plan.kind === 'faq' ? [answer] : []),
    ...(plan.kind === 'troubleshooting' ? [symptoms.map((line) => `- ${line}`).join('\n')] : []),
    renderBlocks(body, createDialect(plans, locale)),
    `${links.join('\n')}\n`,
  ].join('\n\n');
}
