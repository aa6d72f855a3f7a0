import { codeExample } from '../site/codes.ts';
import { codePattern } from '../urls/codes.ts';
import type { Lock } from '../content-model/lock/lock.ts';
import type { Published } from '../content-model/lock/published.ts';
import {
  restoreCode,
  restoreSection,
  retireCode,
  retireSection,
  type LockChange,
} from '../content-model/lock/retire.ts';
import { createError } from '../content-model/hinted-error.ts';

/** A published name: a code, a heading (`no-sound#old-section`) or an id. */
export type PublishedName =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'section'; readonly id: string; readonly section: string }
  | { readonly kind: 'id'; readonly id: string };

/** The parsed arguments of `npm run links`. */
export type LinksCommand =
  | { readonly name: 'update' }
  | { readonly name: 'retire'; readonly what: PublishedName; readonly to: string }
  | { readonly name: 'unretire'; readonly what: PublishedName };

/** Examples for the usage text. */
export const linksUsage = `Use one of:
  npm run links -- update
  npm run links -- retire ${codeExample} --to no-sound
  npm run links -- retire no-sound#old-section --to check-first
  npm run links -- unretire ${codeExample}`;

/** Parses the arguments of `npm run links`; throws with the usage as the hint if they are wrong. */
export function parseLinksCommand(words: readonly string[], to: string | undefined): LinksCommand {
  const [name = '', text = '', ...rest] = words;
  const isComplete = rest.length === 0 && (name === 'update') === (text === '');
  const what = parseName(text);
  // An id is never retired by this command, and the explanation of that does not need --to.
  const mayLackSuccessor = name !== 'retire' || what.kind === 'id';
  const mayHaveSuccessor = name === 'retire';
  if (isComplete && (to === undefined ? mayLackSuccessor : mayHaveSuccessor)) {
    if (name === 'update') return { name };
    if (name === 'retire')
      return { name, what, to: to?.replace(/^.*#/, '') ?? 'the article that takes its place' };
    if (name === 'unretire') return { name, what };
  }
  const seen = [...words, ...(to === undefined ? [] : ['--to', to])].join(' ');
  throw createError(`There is no command "${seen}".`, linksUsage);
}

/** Distinguishes codes, headings and ids by their form. Codes are case-insensitive. */
function parseName(text: string): PublishedName {
  const code = text.toUpperCase();
  if (codePattern.test(code)) return { kind: 'code', code };
  const [id = '', section] = text.split('#', 2);
  return section === undefined ? { kind: 'id', id } : { kind: 'section', id, section };
}

/** Retires or restores a name. */
export function changeLock(
  command: Exclude<LinksCommand, { name: 'update' }>,
  lock: Lock,
  published: Published,
): LockChange {
  const { what } = command;
  if (what.kind === 'id') return explainIds(command, what.id);
  if (command.name === 'unretire') {
    return what.kind === 'code'
      ? restoreCode(lock, published, what.code)
      : restoreSection(lock, published, what);
  }
  return what.kind === 'code'
    ? retireCode(lock, published, { code: what.code, to: command.to })
    : retireSection(lock, published, { ...what, to: command.to });
}

const explainIds = (command: LinksCommand, id: string): LockChange =>
  command.name === 'retire'
    ? {
        refused: `"${id}" is an id; ids are retired by an alias in the frontmatter of their replacement.`,
        fix: `Write \`aliases: [${id}]\` into ${command.to}, in every language, delete the files of ${id}, then run: npm run links -- update`,
      }
    : {
        refused: `"${id}" is an id; a retired id never becomes an article again.`,
        fix: 'Give the article a new id.',
      };
