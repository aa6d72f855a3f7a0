import { describe, expect, it } from 'vitest';
import { checkComponentUnknown } from '../../../../src/checks/content/rules/component-unknown.ts';
import { checkMarkupNotAllowed } from '../../../../src/checks/content/rules/markup-not-allowed.ts';
import type { Content } from '../../../../src/content-model/reading/content.ts';
import { checkMdxMalformed } from '../../../../src/checks/content/rules/mdx-malformed.ts';
import { parseBody } from '../../../../src/content-model/reading/body.ts';

/** Returns the advice for a body. */
function advise(text: string): string[] {
  const content = { entries: [{ path: 'zh/a.mdx', body: parseBody(text) }] } as unknown as Content;
  return [
    ...checkMdxMalformed(content),
    ...checkMarkupNotAllowed(content),
    ...checkComponentUnknown(content),
  ].flatMap(({ fix }) => fix);
}

describe('the advice for what other tools have', () => {
  it.each([
    ['H<sub>2</sub>O', 'Write the number itself'],
    ['<kbd>Ctrl</kbd>', 'Write `words`.'],
    ['a <u>b', 'Write **words**'],
    ['<img src="./a.png">', 'Write ![what it shows]'],
    ['a <your-name> b', 'For text, write \\< in place of <.'],
    ['a\n\n- <Callout type="tip">b\n\n  c', 'Write its tags on lines of their own'],
    ['<details>\n\na\n\n</details>', 'Write <Details summary="…">'],
    ['<callout>a</callout>', 'Write <Callout>, with a capital.'],
    ['<steps>a</steps>', 'Write <Steps>, with a capital.'],
    ['<Warning>a</Warning>', 'Write <Callout type="warning">'],
    ['<Admonition>a</Admonition>', 'Write <Callout type="note">'],
    ['<Tabz>a</Tabz>', 'Did you mean Tab'],
    ['<x-y>a</x-y>', 'Remove the tags <x-y> and </x-y>'],
    [':::caution\n\na\n\n:::', 'Write <Callout type="warning">'],
    ['a {b} c', 'write \\{'],
  ])('says what to write instead of %o', (text, advice) => {
    expect(advise(text)[0]).toContain(advice);
  });
});
