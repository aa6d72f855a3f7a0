import fc from 'fast-check';
import type { Finding } from '../../src/checks/finding.ts';
import { formatFindings } from '../../src/checks/format-findings.ts';
import { toPrintable, toPrintableJson } from '../../src/i18n/visible-text.ts';
import type { FuzzArea } from './area.ts';
import { hostileText } from './hostile-text.ts';
import { expectHarmless } from './printed.ts';

/** Findings of files with any name; no name in a folder is `..`, with which paths to files outside of it begin. */
export const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constant('link-form'),
  level: fc.constantFrom('error', 'warning'),
  file: hostileText.filter((file) => !file.startsWith('../')),
  line: fc.nat(),
  message: hostileText,
  fix: hostileText,
});

/** How each line of a report may begin, whatever the findings quote. */
export const ours = /^(?:|content\/.*| {2}.*|\d+ errors?\b.*)$/;

export const messageArea: FuzzArea = {
  name: 'messages',
  expects: 'lines of ours, with every character visible and no command for a CI service',
  runs: { round: 500, unit: 200 },
  createProperty: () =>
    fc.property(fc.array(finding, { maxLength: 3 }), hostileText, (findings, text) => {
      const report = formatFindings(findings, 'content');
      expectHarmless(report);
      const foreign = report.split('\n').find((line) => !ours.test(line));
      if (foreign !== undefined) throw new Error(`A line begins with ${JSON.stringify(foreign)}`);
      expectHarmless(toPrintable(text));
      const json = toPrintableJson({ text });
      if ((JSON.parse(json) as { text: string }).text !== text)
        throw new Error('JSON has changed.');
    }) as never,
};
