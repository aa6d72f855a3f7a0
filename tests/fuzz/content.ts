import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { checkParsed } from '../../src/checks/content/check-content.ts';
import { hasErrors } from '../../src/checks/finding.ts';
import { formatFindings } from '../../src/checks/format-findings.ts';
import { readContent } from '../../src/content-model/reading/content.ts';
import { readText } from '../../src/content-model/reading/read-text.ts';
import type { FuzzArea } from './area.ts';
import { byteMutations, mutations } from './mutations.ts';
import { expectHarmless } from './printed.ts';
import { exportEverything } from './outputs.ts';

const project = resolve(import.meta.dirname, '../..');

/** Content that is sound: every kind of file, in two languages. */
const sound = join(project, 'tests/fixtures/notices');
const picture = join(project, 'tests/fixtures/rules/image-broken/zh/card.png');

/** An article with every element of Markdown and every component. */
const rich = `---
title: "Pay: 面单"
summary: What to do when a label fails.
kind: guide
category: labels
phrases: [pay, 'cannot pay']
related: [stamp-expired]
reviewed: 2026-11-22
---

Text with **strong**, *em*, ~~del~~, \`code\`, a [link](article:stamp-expired#date) and ![card](./card.png).[^1]

## Steps 步骤 [#steps]

<Steps>

1. 换上新卡
2. Pay again

</Steps>

<Callout type="warning" title="Never">

> - a
>   - b

</Callout>

### Table [#table]

| a | b |
| :- | -: |
| c | **d** |

<Checklist>
- [ ] Take a screenshot
- [x] 截图
</Checklist>

\`\`\`
code
\`\`\`

[^1]: A note.
`;

/** Files that are changed, the rich article more often than others. */
const files = [
  'zh/stamp-expired.mdx',
  'en/stamp-expired.mdx',
  'zh/rich.mdx',
  'en/rich.mdx',
  'zh/rich.mdx',
  'flows/print.yml',
  'notices/counters-fail.yml',
] as const;

/** What can be in the place of a file. */
const oddities = [
  'folder',
  'link',
  'loop',
  'dangling',
  'pipe',
  'empty',
  'secret',
  'zeros',
] as const;
type Oddity = (typeof oddities)[number];

const names = [
  'a\nb.mdx',
  '\u202Efdm.mdx',
  '::error::a.mdx',
  'A b.mdx',
  '.a.mdx',
  'search.mdx',
  '%2e.mdx',
  'a\u0007/b.mdx',
  '#1/c.mdx',
  '\uFFFE.mdx',
  `${'x'.repeat(200)}.mdx`,
] as const;

const placers: Readonly<Record<Oddity, (path: string) => void>> = {
  folder: (path) => mkdirSync(path),
  link: (path) => symlinkSync('/etc/hostname', path),
  loop: (path) => symlinkSync(path, path),
  dangling: (path) => symlinkSync('nowhere', path),
  pipe: (path) => execFileSync('mkfifo', [path]),
  empty: (path) => writeFileSync(path, ''),
  secret: (path) => writeFileSync(path, 'a', { mode: 0 }),
  zeros: (path) => writeFileSync(path, Buffer.alloc(6_000_000)),
};

function placeOddity(path: string, oddity: Oddity): void {
  rmSync(path);
  placers[oddity](path);
}

/** Writes the sound content into a directory; without lock and dates, which would report each change. */
function createContent(directory: string): string {
  const content = join(directory, 'content');
  rmSync(content, { recursive: true, force: true });
  for (const folder of ['zh', 'en', 'flows', 'notices'])
    cpSync(join(sound, folder), join(content, folder), { recursive: true });
  for (const locale of ['zh', 'en']) {
    writeFileSync(join(content, locale, 'rich.mdx'), rich);
    cpSync(picture, join(content, locale, 'card.png'));
  }
  return content;
}

/** Checks a directory, and what is made from it if the check lets it through. */
async function checkMutant(content: string, changed: string, site: string): Promise<void> {
  const read = readContent(content);
  const findings = checkParsed(read);
  for (const { level, file, line } of findings) {
    if (level === 'error' && file !== '' && !(line !== undefined && line > 0))
      throw new Error(`${file} has an error without a line.`);
  }
  expectHarmless(formatFindings(findings, 'content'));
  if (!hasErrors(findings)) await exportEverything(read, changed, site);
}

const change = fc.oneof(
  {
    weight: 12,
    arbitrary: mutations.map(
      (mutate) => (path: string) => writeFileSync(path, mutate(readFileSync(path, 'utf8'))),
    ),
  },
  {
    weight: 2,
    arbitrary: byteMutations.map(
      (mutate) => (path: string) => writeFileSync(path, mutate(readFileSync(path))),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...oddities)
      .map((oddity) => (path: string) => placeOddity(path, oddity)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...names).map((name) => (path: string) => {
      const copy = join(dirname(path), name);
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(path, copy);
    }),
  },
);

/** Content with random changes: text, bytes, structure, fields, nesting, and what is in the place of files. */
export const contentArea: FuzzArea = {
  name: 'content',
  expects: 'findings with a line, or outputs of everything; never an exception',
  runs: { round: 200, unit: 30 },
  createProperty: (directory) =>
    fc.asyncProperty(fc.constantFrom(...files), change, async (file, apply) => {
      const content = createContent(directory);
      apply(join(content, file));
      try {
        await checkMutant(content, file, join(directory, 'site'));
      } catch (cause) {
        const text = readText(join(content, file));
        const seen = typeof text === 'string' ? JSON.stringify(text.slice(0, 1500)) : text.seen;
        throw new Error(`${file} is ${seen}: ${String((cause as Error).stack)}`, { cause });
      }
    }) as never,
};
