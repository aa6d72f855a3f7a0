/** Worker process that typesets PDFs. */
import { compressObjects } from './compress-objects.ts';
import { serveDocuments } from './serve-documents.ts';

/** Bytes above which a PDF is compressed: for an article it saves little and takes a tenth of its time. */
const compressedFrom = 300_000;

export default serveDocuments(async (engine, document) => {
  const typeset = engine.typeset(document);
  if ('problems' in typeset) return typeset;
  const { pdf, warnings } = typeset;
  const content = pdf.length > compressedFrom ? await compressObjects(pdf) : pdf;
  return { content, warnings };
});
