import { lengths } from '../../src/i18n/lengths.ts';
import type { Bilingual, CorpusLocale } from './bilingual.ts';
import type { ArticleLink, Block, CorpusArticle, Line } from './blocks.ts';
import { createWriter, type Writer } from './fill.ts';
import type { ArticlePlan, SectionId } from './plan.ts';
import { createRandom, type Random } from './random.ts';

const headings: Readonly<Record<SectionId, Bilingual>> = {
  meaning: { zh: '这是怎么回事', en: 'What is going on' },
  'check-first': { zh: '先检查这几项', en: 'Check these first' },
  steps: { zh: '一步一步来', en: 'Step by step' },
  'how-long': { zh: '要等多久', en: 'How long it takes' },
  avoid: { zh: '别这样做', en: 'What not to do' },
  next: { zh: '接下来怎么办', en: 'What comes next' },
};

const problems: readonly Bilingual[] = [
  { zh: '下单后记录没更新', en: 'record not updated after an order' },
  { zh: '收费了没开通', en: 'charged but not activated' },
  { zh: '页面一直加载', en: 'a page that keeps loading' },
  { zh: '包裹没有回来', en: 'parcel that has not come back' },
  { zh: '验证总是不通过', en: 'verification that keeps failing' },
  { zh: '金额和单子对不上', en: 'amount that does not match' },
  { zh: '绑卡没有成功', en: 'card that cannot be added' },
  { zh: '收不到通知', en: 'notices that do not arrive' },
];

const tableHead: Bilingual<readonly string[]> = {
  zh: ['情况', '怎么做'],
  en: ['What you see', 'What to do'],
};
const seeAlso: Bilingual = { zh: '也可以看', en: 'See also' };
const calloutTitle: Bilingual = { zh: '先看这里', en: 'Look here first' };
const stop: Bilingual = { zh: '。', en: '.' };
/** Separator of sentences: Chinese has no spaces. */
const gap: Bilingual = { zh: '', en: ' ' };

const pickProblem = ({ index }: ArticlePlan): Bilingual =>
  createRandom(`problem ${index}`).pick(problems);

/** Returns the title of an article; it contains the name, so that titles differ. */
export const getTitle = (plan: ArticlePlan, locale: CorpusLocale): string =>
  `${plan.subject[locale]}${locale === 'zh' ? '：' : ': '}${pickProblem(plan)[locale]}`;

/** Writes the article of a plan, with the same facts and structure in every language. */
export function composeArticle(
  plan: ArticlePlan,
  plans: readonly ArticlePlan[],
  locale: CorpusLocale,
): CorpusArticle {
  const random = createRandom(`text ${plan.index}`);
  const writer = createWriter(random, locale, plan.subject);
  const related = chooseTargets(random, plan, plans.length, 3);
  const links = chooseTargets(random, plan, plans.length, 3 + random.below(3)).map(
    (target): ArticleLink => {
      const other = plans[target] ?? plan;
      const section = random.below(2) === 0 ? random.pick(other.sections) : undefined;
      return { text: getTitle(other, locale), target, section };
    },
  );
  const summary = writer.write('explain').replaceAll('**', '');
  return {
    title: getTitle(plan, locale),
    summary: [...summary].slice(0, lengths[locale].summary).join(''),
    answer: writer.write('wait'),
    symptoms: writer.writeSome('symptom', 3),
    phrases: writePhrases(writer),
    related,
    body: composeBody({ plan, random, writer, locale, links }),
  };
}

/** Each round uses every kind of phrase once, with other words for the placeholders. */
const phraseRounds = 3;

/** Returns about fifty phrases, as many as an article of this site has. */
const writePhrases = (writer: Writer): string[] => [
  ...new Set(Array.from({ length: phraseRounds }, () => writer.writeSome('phrase', 17)).flat()),
];

/** Chooses other articles of the corpus, or all of them if there are fewer. */
function chooseTargets(random: Random, { index }: ArticlePlan, size: number, count: number) {
  const targets = new Set<number>();
  for (let tries = 0; targets.size < count && tries < 4 * count; tries += 1) {
    const target = random.below(size);
    if (target !== index) targets.add(target);
  }
  return [...targets];
}

interface Composition {
  readonly plan: ArticlePlan;
  readonly random: Random;
  readonly writer: Writer;
  readonly locale: CorpusLocale;
  readonly links: readonly ArticleLink[];
}

/** Writes two paragraphs, then the sections; the first sections end with links. */
function composeBody(composition: Composition): Block[] {
  const { plan, writer, locale, links } = composition;
  const paragraph = (count: number, link?: ArticleLink): Block => ({
    type: 'paragraph',
    line: joinLine(writer.writeSome('explain', count), locale, link),
  });
  return [
    paragraph(2, links[0]),
    paragraph(1),
    ...plan.sections.flatMap((id, index): Block[] => [
      { type: 'heading', id, text: headings[id][locale] },
      ...composeSection(id, composition),
      ...links
        .slice(1)
        .filter((_, position) => position % plan.sections.length === index)
        .map((link): Block => ({
          type: 'paragraph',
          line: joinLine(writer.writeSome('next', 1), locale, link),
        })),
    ]),
  ];
}

function joinLine(texts: readonly string[], locale: CorpusLocale, link?: ArticleLink): Line {
  const space = gap[locale];
  const text = texts.join(space);
  if (!link) return [text];
  return [`${text}${space}${seeAlso[locale]}${space}`, link, stop[locale]];
}

const toLines = (texts: readonly string[]): Line[] => texts.map((text) => [text]);

function composeSection(id: SectionId, { writer, random, locale }: Composition): Block[] {
  const paragraph = (texts: readonly string[]): Block => ({
    type: 'paragraph',
    line: joinLine(texts, locale),
  });
  switch (id) {
    case 'meaning':
      return [
        paragraph(writer.writeSome('explain', 2)),
        {
          type: 'callout',
          tone: random.pick(['note', 'tip', 'warning'] as const),
          title: calloutTitle[locale],
          line: [writer.write('wait')],
        },
      ];
    case 'check-first':
      return [{ type: 'checklist', items: toLines(writer.writeSome('check', 4)) }];
    case 'steps':
      return [{ type: 'steps', items: toLines(writer.writeSome('step', 4)) }];
    case 'how-long':
      return [
        {
          type: 'table',
          head: tableHead[locale],
          rows: writer.writeSome('row', 3).map((row) => [row, writer.write('advice')]),
        },
        paragraph(writer.writeSome('wait', 2)),
      ];
    case 'avoid':
      return [{ type: 'list', items: toLines(writer.writeSome('avoid', 3)) }];
    case 'next':
      return [paragraph(writer.writeSome('next', 2))];
  }
}
