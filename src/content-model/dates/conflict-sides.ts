type Side = 'both' | 'ours' | 'base' | 'theirs';

/** Git's conflict markers; the base is included with `merge.conflictStyle=diff3`. */
const marks: readonly (readonly [RegExp, Side])[] = [
  [/^<{7}(?: |$)/, 'ours'],
  [/^\|{7}(?: |$)/, 'base'],
  [/^={7}$/, 'theirs'],
  [/^>{7}(?: |$)/, 'both'],
];

/** Returns both sides of a merge conflict, or undefined if a text has no conflict markers. */
export function findConflictSides(
  text: string,
): { readonly ours: string; readonly theirs: string } | undefined {
  const lines: Record<'ours' | 'theirs', string[]> = { ours: [], theirs: [] };
  let side: Side = 'both';
  let isConflict = false;
  for (const line of text.split(/\r?\n/)) {
    const mark = marks.find(([pattern]) => pattern.test(line));
    if (mark) {
      [, side] = mark;
      isConflict = true;
      continue;
    }
    if (side === 'both' || side === 'ours') lines.ours.push(line);
    if (side === 'both' || side === 'theirs') lines.theirs.push(line);
  }
  return isConflict ? { ours: lines.ours.join('\n'), theirs: lines.theirs.join('\n') } : undefined;
}
