import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { isId, reservedHeadingIds } from '../../../urls/ids.ts';
import { toId } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Finds headings without a permanent id. */
export function checkHeadingIdMissing({ entries }: Content): Problem[] {
  return entries.flatMap((entry) =>
    entry.body.headings
      .filter(({ id }) => id === undefined)
      .map(({ depth, text, line, column }) => ({
        file: entry.path,
        at: { line, column },
        message: `The heading "${text}" has no permanent id.`,
        fix: `Write it with one, the same in every language: ${'#'.repeat(depth)} ${text} [#${suggestId(entry, text, line)}]`,
      })),
  );
}

const reserved: ReadonlySet<string> = new Set(reservedHeadingIds);

/** Returns an id that the heading can have; an example where its text has no Latin words for one. */
function suggestId({ body }: SourceEntry, text: string, line: number): string {
  const id = toId(text);
  if (!isId(id) || reserved.has(id)) return 'check-first';
  const taken = new Set(body.headings.map((heading) => heading.id));
  const same = body.headings.filter((other) => other.line < line && toId(other.text) === id).length;
  const numbered = same === 0 && !taken.has(id) ? id : `${id}-${same + 1}`;
  return taken.has(numbered) ? 'check-first' : numbered;
}
