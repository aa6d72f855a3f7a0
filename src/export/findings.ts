/**
 * What an output cannot show of an article, as data. These are not rules about content (src/checks/): they are found
 * when outputs are made, after the content has been checked. src/cli/locate-findings.ts finds their lines.
 */

/** Each rule, with what to do about a finding. */
export const exportFixes = {
  'pdf-element':
    'Add a line to src/export/pdf/elements.ts, or write it with the existing elements.',
  'pdf-glyph': 'Write it another way, or add a font that has it (docs/pdf.md).',
  'pdf-heading': 'Give the heading the next level below the one before it.',
  'pdf-image': 'Use a PNG, JPEG, GIF, WebP or SVG of this site, with an alternative text.',
  'pdf-typesetting': 'Fix what it names; DEBUG=1 prints the source that was typeset.',
  'markdown-element':
    'Add the element to src/export/markdown/to-markdown-tree.ts, or write it with the existing elements.',
} as const;

export type ExportRule = keyof typeof exportFixes;

export interface ExportProblem {
  readonly rule: ExportRule;
  /** What is wrong, with the value seen and what was expected. */
  readonly message: string;
  /** A text of the source at the place; undefined if the place is not known. */
  readonly near?: string | undefined;
}

export interface ExportFinding extends ExportProblem {
  /** Href of the page. */
  readonly page: string;
  /** Href of the file that is not made because of it; undefined if it is made all the same. */
  readonly missing?: string;
}
