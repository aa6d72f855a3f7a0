import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HeaderRule } from '../../../../src/export/hosting/header-rules.ts';
import { createTestHosting } from '../../../support/hosting.ts';
import { project } from '../../../support/sites.ts';

const code = (text: string): string => `\`${text}\``;

/** Languages are one row: what holds for one holds for all. */
const toRows = ({ name, cases, otherwise }: HeaderRule): string[] => [
  ...cases.map(
    ({ paths, value }) => `| ${code(name)} | ${paths.map(code).join(' ')} | ${code(value)} |`,
  ),
  ...(otherwise === undefined
    ? []
    : [`| ${code(name)} | ${cases.length > 0 ? 'all else' : 'everything'} | ${code(otherwise)} |`]),
];

describe('docs/hosting.md', () => {
  const text = readFileSync(join(project, 'docs/hosting.md'), 'utf8').replace(/ {2,}/g, ' ');

  it('has the table of headers as the code has it', () => {
    const [, section = ''] = /\n## Headers\n([^]*?)\n## /.exec(text) ?? [];
    const rows = section.split('\n').filter((line) => /^\| `[A-Z][\w-]+` \|/.test(line));
    expect(rows).toEqual(createTestHosting().headers.flatMap(toRows));
  });
});
