/** A process that typesets PDFs. */
import { packObjects } from './pack-objects.ts';
import { serveJobs } from './serve-jobs.ts';

/** Files of more bytes than this are packed: of an article it saves little and takes a tenth of its time. */
const packedFrom = 300_000;

serveJobs((engine, document) => {
  const typeset = engine.typeset(document);
  if ('problems' in typeset) return typeset;
  const { pdf } = typeset;
  return { content: pdf.length > packedFrom ? packObjects(pdf) : pdf };
});
