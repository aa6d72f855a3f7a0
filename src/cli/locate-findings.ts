import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFindings, type Finding, type Level } from '../checks/finding.ts';
import type { BuiltSite } from '../content-model/built-site/open-site.ts';
import { exportFixes, type ExportFinding } from '../export/findings.ts';

export interface LocateOptions {
  /** The content directory. */
  readonly content: string;
  readonly level: Level;
}

/**
 * Returns findings of exporters in the form of those of content: with the file of the source, and the line if the text
 * that they name is found there. Exporters know pages only; what is no article's page keeps its address.
 */
export function locateFindings(
  findings: readonly ExportFinding[],
  { links, expected, base }: Pick<BuiltSite, 'links' | 'expected' | 'base'>,
  { content, level }: LocateOptions,
): Finding[] {
  const sources = new Map(
    expected?.entries.map(({ locale, id, source }) => [links.article(locale, id), source]),
  );
  return findings
    .map(({ rule, page, message, near, missing }) => {
      const source = sources.get(page);
      return {
        rule,
        level,
        file: source ?? page.slice(base.length),
        ...(source !== undefined && findPlace(join(content, source), near)),
        message: missing === undefined ? message : `${message} ${missing} is left out.`,
        fix: exportFixes[rule],
      };
    })
    .sort(compareFindings);
}

/** Returns where a text is in a file; the first line if it is not found. */
function findPlace(file: string, text: string | undefined) {
  const lines = text && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const index = lines.findIndex((line) => line.includes(text ?? ''));
  if (index === -1) return { line: 1 };
  return { line: index + 1, column: (lines[index]?.indexOf(text ?? '') ?? 0) + 1 };
}
