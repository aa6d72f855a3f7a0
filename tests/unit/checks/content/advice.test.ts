import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/content/check-content.ts';
import type { RuleId } from '../../../../src/checks/content/rules/index.ts';
import { emptyLock, lockFormat } from '../../../../src/content-model/lock/lock.ts';
import { readContent } from '../../../../src/content-model/reading/content.ts';
import { updateLock } from '../../../../src/content-model/lock/update-lock.ts';
import { writeJsonFile } from '../../../../src/content-model/json-file.ts';

/** What findings advise: the advice is true of this content, and the next check accepts it. */

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'help-advice-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

interface Parts {
  readonly fields?: string;
  readonly related?: string;
  readonly body?: string;
}

const guide = ({ fields = '', related = 'new-phone', body = 'Look at the card.' }: Parts): string =>
  `---\ntitle: A\nsummary: B.\nkind: guide\ncategory: labels\nphrases: [c]\nrelated: [${related}]\nreviewed: 2026-11-22\n${fields}---\n\n${body}\n`;

const problem = (code: string): string =>
  guide({
    fields: `code: ${code}\nsymptoms: [d]\nurgency: routine\nescalate: { when: [return-over-48-hours], channels: [chat], evidence: [time] }\n`,
  }).replace('kind: guide', 'kind: troubleshooting');

const find = (rule: RuleId): (string | undefined)[] =>
  checkContent(directory)
    .filter((finding) => finding.rule === rule)
    .map(({ file, message, fix }) => `${file}: ${message} ${fix ?? ''}`);

const publish = (): void =>
  writeJsonFile(directory, lockFormat, updateLock(emptyLock, readContent(directory).published));

describe('a link in a wrong form', () => {
  beforeEach(() => write('en/stamp-expired.mdx', guide({ related: 'stamp-expired' })));

  it.each([
    ['/en/stamp-expired/', 'article:stamp-expired'],
    ['../labels/stamp-expired.md#date', 'article:stamp-expired#date'],
    ['stamp-expired.mdx', 'article:stamp-expired'],
    ['./Stamp-Expired', 'article:stamp-expired'],
    ['/help/stamp-expired/index.html', 'article:stamp-expired'],
    ['/en/old-card/', 'article:stamp-expired'],
    ['stamp-expird', 'article:stamp-expired'],
    ['http://a.test/b', 'https://a.test/b'],
    ['//a.test/b', 'https://a.test/b'],
    ['www.a.test/b', 'https://www.a.test/b'],
    ['HTTPS://a.test', 'https://a.test'],
    ['wikipedia.org', 'https://wikipedia.org'],
    ['docs.example.io/pages', 'https://docs.example.io/pages'],
    ['help@a.test', 'mailto:help@a.test'],
    ['article：stamp-expired', 'article:stamp-expired'],
  ])('is shown in the form that works: %s', (href, better) => {
    write('en/new-phone.mdx', guide({ related: 'stamp-expired', body: `See [it](${href}).` }));
    write('en/stamp-expired.mdx', guide({ fields: 'aliases: [old-card]\n', body: '## A [#date]' }));
    expect(find('link-form')).toMatchObject([expect.stringContaining(better)]);
    write('en/new-phone.mdx', guide({ related: 'stamp-expired', body: `See [it](${better}).` }));
    expect([...find('link-form'), ...find('link-target-missing')]).toEqual([]);
  });

  it.each([
    ['./card.png', 'Show the picture'],
    ['./terms.pdf', 'publish the document on a server'],
    ['./config.yml', 'publish the document on a server'],
    ['./clip.mp4', 'Show it with <Video src="./clip.mp4"'],
    ['javascript:alert(1)', 'Link to a page with https:, or remove the link.'],
    ['/somewhere-else/', 'Link to an article by its id, article:<id>, or to another site'],
  ])('is not an article: %s', (href, says) => {
    write('en/new-phone.mdx', guide({ related: 'stamp-expired', body: `See [it](${href}).` }));
    expect(find('link-form')).toMatchObject([expect.stringContaining(says)]);
  });
});

describe('a retired id', () => {
  beforeEach(() => {
    write('en/stamp-renewed.mdx', guide({ fields: 'aliases: [stamp-expired]\n' }));
    write(
      'en/new-phone.mdx',
      guide({ related: 'stamp-expired', body: '[a](article:stamp-expired)' }),
    );
    write(
      'notices/late.yml',
      'severity: info\nstart: 2026-12-01T02:00+08:00\nend: 2026-12-01T06:00+08:00\ntitle: { en: Late }\ntext: { en: Wait }\narticle: stamp-expired\n',
    );
  });

  it('is reported with its article, wherever it is named', () => {
    expect(find('link-target-missing')).toEqual([
      'en/new-phone.mdx: "stamp-expired" is a retired id: the article is stamp-renewed. Write article:stamp-renewed.',
    ]);
    expect(find('related-unknown')).toEqual([
      'en/new-phone.mdx: `related` names "stamp-expired", which is a retired id of stamp-renewed. Write stamp-renewed.',
    ]);
    expect(find('notice-reference-missing')).toEqual([
      'notices/late.yml: `article` names "stamp-expired", which is a retired id of stamp-renewed. Write stamp-renewed.',
    ]);
  });
});

describe('a section that does not exist', () => {
  it('is given to the heading that has its words', () => {
    write('en/stamp-expired.mdx', guide({ body: '## The new date' }));
    write(
      'en/new-phone.mdx',
      guide({ related: 'stamp-expired', body: '[a](article:stamp-expired#the-new-date)' }),
    );
    expect(find('link-target-missing')).toMatchObject([
      expect.stringContaining(
        'Give its heading this id, in every language: ## The new date [#the-new-date]',
      ),
    ]);
  });
});

describe('a code of two articles', () => {
  it('stays with the one that was published with it', () => {
    write('en/z-old.mdx', problem('LA-1901'));
    write('en/new-phone.mdx', guide({ related: 'z-old' }));
    publish();
    write('en/a-new.mdx', problem('LA-1901'));
    expect(find('code-duplicate')).toEqual([
      'en/a-new.mdx: `code` "LA-1901" is already used by en/z-old.mdx. Give this article a code that no article has had, such as LA-1902.',
    ]);
    write('en/a-new.mdx', problem('LA-1902'));
    expect([...find('code-duplicate'), ...find('published-reused')]).toEqual([]);
  });

  it('stays with the one that was published first, where no lock says it', () => {
    write('en/z-old.mdx', problem('LA-1901'));
    write('en/a-new.mdx', problem('LA-1901'));
    const dates = { published: '2026-01-02T00:00:00Z', modified: '2026-01-02T00:00:00Z' };
    const hash = '0123456789abcdef';
    write(
      'dates.json',
      JSON.stringify({ version: 1, entries: { 'en/z-old': { ...dates, hash } } }),
    );
    expect(find('code-duplicate')).toMatchObject([expect.stringMatching(/^en\/a-new/)]);
  });
});
