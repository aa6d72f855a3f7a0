import type { ArticleLink, Block, Line } from './blocks.ts';

/** How a kind of site writes elements that Markdown does not have. */
export interface Dialect {
  readonly link: (link: ArticleLink) => string;
  readonly heading: (id: string, text: string) => string;
  readonly checklist: (list: string) => string;
  readonly steps: (list: string) => string;
  readonly callout: (tone: 'note' | 'tip' | 'warning', title: string, text: string) => string;
}

/** Returns a body as MDX for a kind of site. */
export const renderBlocks = (blocks: readonly Block[], dialect: Dialect): string =>
  blocks.map((block) => renderBlock(block, dialect)).join('\n\n');

function renderBlock(block: Block, dialect: Dialect): string {
  const toText = (line: Line): string =>
    line.map((part) => (typeof part === 'string' ? part : dialect.link(part))).join('');
  const toList = (items: readonly Line[], marker: string): string =>
    items.map((item) => `${marker} ${toText(item)}`).join('\n');

  switch (block.type) {
    case 'paragraph':
      return toText(block.line);
    case 'heading':
      return dialect.heading(block.id, block.text);
    case 'list':
      return toList(block.items, '-');
    case 'checklist':
      return dialect.checklist(toList(block.items, '- [ ]'));
    case 'steps':
      return dialect.steps(toList(block.items, '1.'));
    case 'callout':
      return dialect.callout(block.tone, block.title, toText(block.line));
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
  }
}

/** Returns the components that a body needs, by its block types. */
export function listComponents(
  blocks: readonly Block[],
  components: Partial<Record<Block['type'], string>>,
): string[] {
  const names = blocks.flatMap(({ type }) => components[type] ?? []);
  return [...new Set(names)].sort();
}
