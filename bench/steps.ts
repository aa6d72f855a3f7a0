/**
 * `npm run bench:steps`: how long readers with scripts wait for the next step of guided troubleshooting. In each
 * language every flow of the last build (`--dist DIR` names another) is walked to an outcome, taking the first
 * answer of the first step, the second of the second, and so on. A time is from the click to the next step
 * painted. `--json FILE` writes the numbers. Exit codes: 0, 1 the bar is missed, 2 could not run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildSettings } from '../src/build-settings.ts';
import { readManifest } from '../src/built/read-manifest.ts';
import { run } from '../src/cli/run.ts';
import { localeIds } from '../src/site/locales.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { startCompressingHost } from './support/compressing-host.ts';
import { writeReport } from './support/report.ts';
import { findMedian } from './support/statistics.ts';
import { formatTable } from './support/table.ts';
import { stepBar, stepColumns, toStepRow } from './steps/rows.ts';
import { walkFlow } from './steps/walk-flow.ts';

await run(async () => {
  const { values } = parseArgs({ options: { dist: { type: 'string' }, json: { type: 'string' } } });
  const { base, out } = readBuildSettings();
  const directory = resolve(values.dist ?? out);
  const { flows } = readManifest(directory);
  const host = await startCompressingHost({ directory, base });
  const browser = await launchChromium();
  const rows = [];
  try {
    for (const path of localeIds.flatMap((locale) => flows.map(({ id }) => `${locale}/solve/${id}/`))) {
      rows.push(toStepRow(path, await walkFlow(browser, host.url + path)));
    }
  } finally {
    await browser.close();
    await host.close();
  }
  console.log(formatTable(stepColumns, rows));
  const times = rows.flatMap((row) => row.times);
  const [median, longest] = [findMedian(times, (time) => time), Math.max(...times)];
  console.log(
    `${times.length} moves: median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms (bar ${stepBar} ms).`,
  );
  writeReport(values.json, { stepBar, rows });
  return longest > stepBar ? 1 : 0;
});
