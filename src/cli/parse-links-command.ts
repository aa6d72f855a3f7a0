import { codePattern } from '../urls/ids.ts';
import type { Lock } from '../content-model/lock/lock.ts';
import type { Published } from '../content-model/lock/published.ts';
import {
  restoreCode,
  restoreSection,
  retireCode,
  retireSection,
  type LockChange,
} from '../content-model/lock/retire.ts';

/** A name that was published, as authors write it: `WDR-109`, `withdrawal-delayed#old-section`, an id. */
export type PublishedName =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'section'; readonly id: string; readonly section: string }
  | { readonly kind: 'id'; readonly id: string };

/** What `npm run links` is asked for. */
export type LinksCommand =
  | { readonly name: 'update' }
  | { readonly name: 'retire'; readonly what: PublishedName; readonly to: string }
  | { readonly name: 'unretire'; readonly what: PublishedName };

/** How the command is called. */
export const linksUsage = `Use one of:
  npm run links -- update
  npm run links -- retire WDR-109 --to withdrawal-delayed
  npm run links -- retire withdrawal-delayed#old-section --to check-first
  npm run links -- unretire WDR-109`;

/** Returns the command that arguments ask for; throws with the usage where they ask for none. */
export function parseLinksCommand(words: readonly string[], to: string | undefined): LinksCommand {
  const [name = '', text = '', ...rest] = words;
  const isComplete = rest.length === 0 && (name === 'update') === (text === '');
  const what = parseName(text);
  // An id has its successor in the frontmatter, so that asking for one without --to is answered, too.
  const mayLackSuccessor = name !== 'retire' || what.kind === 'id';
  const mayHaveSuccessor = name === 'retire';
  if (isComplete && (to === undefined ? mayLackSuccessor : mayHaveSuccessor)) {
    if (name === 'update') return { name };
    if (name === 'retire')
      return { name, what, to: to?.replace(/^.*#/, '') ?? 'the article that takes its place' };
    if (name === 'unretire') return { name, what };
  }
  const seen = [...words, ...(to === undefined ? [] : ['--to', to])].join(' ');
  throw Object.assign(new Error(`There is no command "${seen}".`), { hint: linksUsage });
}

/** Tells codes, headings and ids apart by their shape; the case of a code does not matter. */
function parseName(text: string): PublishedName {
  const code = text.toUpperCase();
  if (codePattern.test(code)) return { kind: 'code', code };
  const [id = '', section] = text.split('#', 2);
  return section === undefined ? { kind: 'id', id } : { kind: 'section', id, section };
}

/** Retires a name, or takes that back. */
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
        refused: `"${id}" is an id; an id retires by an alias in the frontmatter of its successor.`,
        fix: `Write \`aliases: [${id}]\` into ${command.to}, in every language, delete the files of ${id}, then run: npm run links -- update`,
      }
    : {
        refused: `"${id}" is an id; an id that was retired never becomes an article again.`,
        fix: 'Give the article an id that no article has had.',
      };
