import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import type { HeaderRule } from '../../../../src/export/hosting/header-rules.ts';
import { createTestHosting } from '../../../support/hosting.ts';
import { root } from '../../../support/project.ts';

const code = (text: string): string => `\`${text}\``;

const toRows = ({ name, cases, otherwise }: HeaderRule): string[] => [
  ...cases.map(
    ({ paths, value }) => `| ${code(name)} | ${paths.map(code).join(' ')} | ${code(value)} |`,
  ),
  ...(otherwise === undefined
    ? []
    : [`| ${code(name)} | ${cases.length > 0 ? 'all else' : 'everything'} | ${code(otherwise)} |`]),
];

it('docs/hosting.md has the table of the header rules (`vitest run -u` updates it)', async () => {
  const file = join(root, 'docs/hosting.md');
  const table = ['| header | on | value |', '| --- | --- | --- |'].concat(
    createTestHosting().headers.flatMap(toRows),
  );
  const text = readFileSync(file, 'utf8').replace(/(?<=\n## Headers\n[^|]*)\|[^]*?(?=\n\n)/, () =>
    table.join('\n'),
  );
  await expect(await format(text, { parser: 'markdown' })).toMatchFileSnapshot(file);
});
