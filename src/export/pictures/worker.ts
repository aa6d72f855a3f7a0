/** A process that draws pictures. */
import { serveJobs } from '../pdf/serve-jobs.ts';
import { openRasteriser, type Rasterise } from './rasteriser.ts';

let rasteriser: Promise<Rasterise> | undefined;

serveJobs(async (engine, document) => {
  const drawn = engine.draw(document);
  if ('problems' in drawn) return drawn;
  rasteriser ??= openRasteriser();
  const rasterise = await rasteriser;
  return { content: await rasterise(drawn.svg) };
});
