import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/project.ts';

const source = join(root, 'src');

/** The declarations of fonts and line heights in the stylesheets, with their files. */
const declarations = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .flatMap((path) =>
    Array.from(
      readFileSync(join(source, path), 'utf8').matchAll(
        /^ *((?:line-height|font-family|font): [^;]*);/gm,
      ),
      ([, declaration = '']) => `${path}: ${declaration}`,
    ),
  );

it('takes every font and line height from the tokens of the language', () => {
  const isFromTokens = (declaration: string): boolean =>
    /: (?:line-height: (?:calc\()?var\(--leading|font-family: var\(--font|font: inherit$)/.test(
      declaration,
    );
  expect(declarations.length).toBeGreaterThan(5);
  expect(declarations.filter((declaration) => !isFromTokens(declaration))).toEqual([]);
});
