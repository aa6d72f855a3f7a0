import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { createHolidayTable } from '../troubleshooter/waiting/format-holidays.ts';
import { createCommand } from './command.ts';

const file = fileURLToPath(
  new URL('../troubleshooter/waiting/chinese-holidays.ts', import.meta.url),
);

/** Past years in the table: waiting times are weeks, not years. */
const yearsBack = 2;

/** Writes the table of Chinese public holidays, for counting waiting times. */
export const command = createCommand({
  usage: `npm run make -- holidays

Writes the Chinese public holidays, for counting waiting times, from the package chinese-days into
src/troubleshooter/waiting/chinese-holidays.ts (docs/waiting-times.md).
Exit codes: 0 written, 2 could not run.`,
  run: async () => {
    const source = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
    const { holidays, workdays } = JSON.parse(readFileSync(source, 'utf8')) as Readonly<
      Record<'holidays' | 'workdays', Readonly<Record<string, string>>>
    >;
    const known = { off: Object.keys(holidays), on: Object.keys(workdays) };
    const last = Math.max(...known.off.map((date) => Number(date.slice(0, 4))));
    const years = Array.from({ length: yearsBack + 1 }, (_, index) => last - yearsBack + index);
    const table = createHolidayTable(known, years.map(String));
    const text = `import type { HolidayTable } from './work-calendar.ts';

/**
 * Public holidays of mainland China and the weekend days worked in exchange, as the State Council announces
 * them each November for the year after. Written by \`npm run make -- holidays\` from the package \`chinese-days\`.
 */
export const chineseHolidays: HolidayTable = ${JSON.stringify(table)};
`;
    const options = await prettier.resolveConfig(file);
    writeFileSync(file, await prettier.format(text, { ...options, filepath: file }));
    console.log(`Chinese public holidays of ${years.join(', ')}: ${file}`);
    return 0;
  },
});
