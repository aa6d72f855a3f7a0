/** A process that typesets PDFs. */
import { serveJobs } from './serve-jobs.ts';

serveJobs((engine, document) => {
  const typeset = engine.typeset(document);
  return 'problems' in typeset ? typeset : { content: typeset.pdf };
});
