import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../../src/content-model/articles/duration.ts';
import { readContent } from '../../../../src/content-model/reading/content.ts';
import { parseSourceFile } from '../../../../src/content-model/reading/yaml-files.ts';
import { flowSchema } from '../../../../src/content-model/flows/schema.ts';
import { describeDecisionList } from '../../../../src/content-model/flows/decision-list.ts';
import { listNext, stepLimit } from '../../../../src/content-model/flows/flow.ts';
import { localiseFlow } from '../../../../src/content-model/flows/local-flow.ts';
import { listPaths } from '../../../../src/content-model/flows/walk.ts';
import { localeIds } from '../../../../src/i18n/locales.ts';
import { readFlows } from '../../../support/flows.ts';
import { testProduct } from '../../../support/project.ts';

const content = join(testProduct, 'content');
const flows = readFlows(content);
const [tiny] = readFlows(resolve(import.meta.dirname, '../../../fixtures/partial'));
if (!tiny) throw new Error('The partial site has a flow.');

/** Every waiting time in the articles. */
function listTimes(): Set<string> {
  const { entries } = readContent(content);
  const known = new Set<string>();
  for (const { data } of entries) {
    if (data?.kind !== 'troubleshooting' || !data.timing) continue;
    const { typical, contactAfter } = data.timing;
    for (const time of [typical?.to, contactAfter?.after]) {
      const hours = parseDuration(time ?? '', 'hours');
      const days = parseDuration(time ?? '', 'working-days');
      if (hours !== undefined) known.add(`${hours} hours`).add(`${hours}小时`);
      if (days !== undefined) known.add(`${days} working days`).add(`${days}个工作日`);
    }
  }
  return known;
}

const knownTimes = listTimes();

describe('a flow in one language', () => {
  it('contains no text in another language', () => {
    const { nodes, ...about } = localiseFlow(tiny, 'en');
    expect(about).toEqual({
      id: 'parcel',
      locale: 'en',
      locales: ['zh', 'en'],
      title: 'The parcel is missing',
      summary: 'See whether stamps were used.',
      category: 'parcels',
      start: 'taken',
      articles: ['parcel-refused'],
    });
    expect(nodes.map(({ id, step, rest }) => [id, step, rest])).toEqual([
      ['taken', 1, 2],
      ['support', undefined, 0],
      ['check', 2, 1],
      ['wait', 3, 0],
    ]);
    expect(nodes[2]?.answers).toEqual([
      { text: 'That solved it', next: 'wait' },
      { text: 'It’s still the same', next: 'support' },
    ]);
    expect(nodes[1]).toMatchObject({
      article: { id: 'parcel-refused', section: 'check-first' },
      contact: 'parcel-refused',
    });
  });

  it('throws if a text is missing, without a fallback to another language', () => {
    const halfway = { ...tiny, title: { zh: '包裹没到' } };
    expect(() => localiseFlow(halfway, 'en')).toThrow('"parcel" lacks a text in en');
  });
});

describe('a decision list', () => {
  it('numbers every node and refers to numbers', () => {
    const { items } = describeDecisionList(tiny, 'zh');
    expect(items.map(({ number, id }) => [number, id])).toEqual([
      [1, 'taken'],
      [2, 'check'],
      [3, 'support'],
      [4, 'wait'],
    ]);
    expect(items[0]?.choices).toEqual([
      { text: '用了', goTo: 3, goToText: '转到第3项' },
      { text: '没用', goTo: 2, goToText: '转到第2项' },
    ]);
  });

  it.each(flows.map((flow) => [flow.id, flow] as const))('of %s refers forward only', (_, flow) => {
    for (const { number, choices } of describeDecisionList(flow, 'en').items)
      for (const { goTo } of choices) expect(goTo).toBeGreaterThan(number);
  });
});

describe.each(flows.map((flow) => [flow.id, flow] as const))('the flow %s', (_, flow) => {
  it('leads to an outcome within the step limit', () => {
    const paths = listPaths(flow);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      expect(path.length).toBeLessThanOrEqual(stepLimit);
      expect(flow.nodes[path.at(-1) ?? '']?.kind).toBe('outcome');
    }
  });

  it('has the same answers in every language', () => {
    const [first, ...others] = localeIds.map((locale) =>
      localiseFlow(flow, locale).nodes.map(({ id, answers }) => [
        id,
        answers.map(({ next }) => next),
      ]),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('has an answer for unsure readers in each question with four or more answers', () => {
    const unsure = /not sure|can’t (?:tell|see|look)|can’t find/;
    for (const node of Object.values(flow.nodes)) {
      if (node.kind !== 'question' || listNext(node).length < 4) continue;
      expect(node.answers.map(({ text }) => text.en).join('\n')).toMatch(unsure);
    }
  });

  it.each(localeIds)('has a unique title for every step in %s', (locale) => {
    const titles = localiseFlow(flow, locale).nodes.map(({ title }) => title);
    expect([...new Set(titles)]).toEqual(titles);
  });

  it('contains no waiting time that is not in its articles', () => {
    const said =
      JSON.stringify(flow).match(/\d+ (?:hours|working days)|\d+(?:小时|个工作日)/g) ?? [];
    expect(said.filter((time) => !knownTimes.has(time))).toEqual([]);
  });
});

describe('a reader who could lose a parcel', () => {
  const find = (id: string, node: string) => flows.find((flow) => flow.id === id)?.nodes[node];

  it.each([
    ['parcel-not-arrived', 'try-again', 'is still in progress', 'how-long'],
    ['label-not-through', 'check-details', 'is still in progress', 'in-progress'],
    ['parcel-not-arrived', 'look-again', 'has failed after all', 'refused-paid'],
    ['parcel-not-arrived', 'parcel-status', 'cannot be seen: blocked', 'restricted'],
    ['return-not-arrived', 'handed-in', 'cannot be seen: blocked', 'restricted'],
    ['record-wrong', 'compare', 'is not theirs', 'not-mine'],
  ] as const)('can say in %s at %s that it %s', (id, at, _, next) => {
    const node = find(id, at);
    expect(node ? listNext(node) : []).toContain(next);
  });
});

describe('a flow file', () => {
  it('has the line of a mistake', () => {
    const { issues, yaml } = parseSourceFile(
      'flows/pay.yml',
      'title: { zh: 付 }\ncategory: music\n',
      flowSchema,
    );
    const [issue] = issues.filter(({ path }) => path[0] === 'category');
    expect(yaml.positionOf(issue?.path ?? [])).toEqual({ line: 2, column: 1 });
  });

  it.each(['', 'null', '[]', '- 1', '"text"', 'nodes: 1', '\u0000'])('may be %j', (text) => {
    const { data, issues, yaml } = parseSourceFile('flows/pay.yml', text, flowSchema);
    expect(data).toBeUndefined();
    expect(issues.length + yaml.problems.length).toBeGreaterThan(0);
  });
});
