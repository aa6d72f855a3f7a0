import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/project.ts';

const document = readFileSync(join(root, 'docs/in-app.md'), 'utf8');

/** Blocks of code that name the file they are a copy of. */
const copies = [...document.matchAll(/^```\w+ (docs\/snippets\/\S+)\n([^]*?)^```$/gm)].map(
  ([, file = '', code = '']) => [file, code] as const,
);

/** Returns what a parser has to say against a text. */
function findSyntaxErrors(code: string, file: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ES2022 },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the guide for app developers', () => {
  it('quotes a snippet for React Native, Android and iOS', () => {
    expect(copies.map(([file]) => file)).toEqual([
      'docs/snippets/HelpScreen.tsx',
      'docs/snippets/HelpActivity.kt',
      'docs/snippets/HelpView.swift',
    ]);
  });

  it.each(copies)('quotes %s word for word', (file, code) => {
    expect(code).toBe(readFileSync(join(root, file), 'utf8'));
  });

  it('has TypeScript that a parser understands', () => {
    const blocks = [...document.matchAll(/^```(tsx?)\b.*\n([^]*?)^```$/gm)];
    expect(blocks.length).toBeGreaterThan(2);
    const errors = blocks.flatMap(([, kind, code = '']) =>
      findSyntaxErrors(code, `snippet.${kind}`),
    );
    expect(errors).toEqual([]);
  });

  it('would be refused with a slip in it', () => {
    expect(findSyntaxErrors('const a = <b', 'snippet.tsx')).not.toEqual([]);
  });

  it('links to documents and headings that exist', () => {
    const targets = [...document.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(8);
    const missing = targets.filter((target) => {
      const [file = '', heading] = target.split('#');
      const text = file ? readFileSync(join(root, 'docs', file), 'utf8') : document;
      return heading !== undefined && !listHeadings(text).includes(heading);
    });
    expect(missing).toEqual([]);
  });
});

const listHeadings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
