/** Worker process that draws pictures. */
import { serveDocuments } from '../pdf/serve-documents.ts';
import { toPng } from './to-png.ts';

export default serveDocuments(async (engine, document) => {
  const drawn = engine.draw(document);
  return 'problems' in drawn ? drawn : { content: await toPng(drawn.svg) };
});
