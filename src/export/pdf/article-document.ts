import { pdfMessages } from '../../i18n/messages/pdf-messages.ts';
import { writeRelated, writeSections, type Placement } from './article-sections.ts';
import { writeCurrent } from './current.ts';
import type { ArticleFacts } from './describe-article.ts';
import { describeDocument } from './document-settings.ts';
import { toVirtualPath, type TypstDocument, type VirtualFile } from './engine.ts';
import { toCall, toLiteral } from './typst.ts';
import type { Mapped } from './writer.ts';

/** An article on its own: its headings are as on its page. */
export const alonePlacement: Placement = {
  labelPrefix: '',
  headingShift: 0,
  locate: ({ url }) => ({ url }),
};

/** What all articles of a run share. */
export interface DocumentParts {
  /** See `readTemplate`. */
  readonly template: VirtualFile;
  /** Returns an address as a QR code in SVG. */
  readonly drawCode: (address: string) => string;
}

function writeEnding(facts: ArticleFacts, { drawCode }: DocumentParts): string {
  const { locale, address, reviewedText } = facts;
  const { currentTitle: title, current } = pdfMessages[locale];
  const text = current.replace('{date}', reviewedText);
  return toCall('ending', {}, [
    writeRelated(facts, alonePlacement) ?? 'none',
    writeCurrent({ locale, address, title, text }, drawCode),
  ]);
}

/** Returns an article as a document of its own. */
export function createArticleDocument(
  facts: ArticleFacts,
  body: Mapped,
  parts: DocumentParts,
): TypstDocument {
  const { template } = parts;
  const lines = [
    `#import ${toLiteral(toVirtualPath(template))}: *`,
    `#show: ${toCall('article.with', describeDocument(facts))}`,
    ...[...writeSections(facts, body.source, alonePlacement), writeEnding(facts, parts)].map(
      (expression) => `#${expression}`,
    ),
  ];
  return { source: `${lines.join('\n')}\n`, files: [template, ...body.files] };
}
