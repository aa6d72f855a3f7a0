import type { Content } from '../../content-model/reading/content.ts';
import { findText } from '../../content-model/reading/fields.ts';
import { codePattern } from '../../urls/codes.ts';

/** Returns the next code of the same kind that no article has had, as a part of a fix. */
export function suggestCode({ entries, lockFile }: Content, code: string): string {
  const [, kind = '', digits = ''] = /^(.*?)(\d+)$/.exec(code) ?? [];
  const lock = lockFile?.data;
  const known = [
    ...entries.flatMap((entry) => findText(entry, 'code') ?? []),
    ...[...(lock?.articles.values() ?? [])].flatMap((article) => article.code ?? []),
    ...(lock?.retiredCodes.keys() ?? []),
  ];
  const numbers = known
    .filter((each) => each.startsWith(kind))
    .map((each) => Number(each.slice(kind.length)))
    .filter(Number.isInteger);
  const next = `${kind}${String(Math.max(0, ...numbers) + 1).padStart(digits.length, '0')}`;
  return codePattern.test(next) ? `, such as ${next}` : '';
}
