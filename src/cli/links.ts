import { join, relative, resolve } from 'node:path';
import { checkParsed, listMistakes } from '../checks/content/check-content.ts';
import { readContent, type Content } from '../content-model/reading/content.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { emptyLock, lockFile, lockFormat, type Lock } from '../content-model/lock/lock.ts';
import { isWhole } from '../content-model/lock/published.ts';
import type { LockChange } from '../content-model/lock/retire.ts';
import { describeAdditions, updateLock } from '../content-model/lock/update-lock.ts';
import { changeLock, linksUsage, parseLinksCommand } from './parse-links-command.ts';
import { writeJsonFile } from '../content-model/json-file.ts';
import { toPrintable } from '../i18n/visible-text.ts';
import { chooseContentFolder } from './check-folders.ts';
import { createCommand, refuse } from './command.ts';
import { run } from './run.ts';

interface Target {
  /** The content directory, relative to the working directory. */
  readonly shown: string;
  readonly content: Content;
}

const nameOf = ({ shown }: Target): string => join(shown, lockFile);

/** Writes a lock and prints what is new in it. */
function save(target: Target, before: Lock, after: Lock): number {
  const added = describeAdditions(before, after);
  writeJsonFile(target.content.directory, lockFormat, after);
  for (const line of added) console.log(toPrintable(`+ ${line}`));
  console.log(`Wrote ${nameOf(target)}.`);
  return 0;
}

/** Adds new names. Refuses content with errors, because names in the lock are permanent. */
function update(target: Target): number {
  const { content, shown } = target;
  const wrong = listMistakes(checkParsed(content));
  if (wrong.length > 0) return refuse(`${formatFindings(wrong, shown)}\n\nNothing was added.`);
  const before = content.lockFile?.data ?? emptyLock;
  const after = updateLock(before, content.published);
  if (content.lockFile && describeAdditions(before, after).length === 0) {
    console.log(`${nameOf(target)} contains everything that is published.`);
    return 0;
  }
  return save(target, before, after);
}

function change(target: Target, makeChange: (lock: Lock) => LockChange): number {
  const { content, shown } = target;
  const lock = content.lockFile?.data;
  if (!lock || !isWhole(content.published)) {
    const reason = content.lockFile
      ? 'The lock or an article cannot be read.\n→ See which: npm run check:content'
      : `${shown} has no ${lockFile} yet.\n→ Write it with: npm run links -- update`;
    return refuse(reason);
  }
  const changed = makeChange(lock);
  if ('refused' in changed) return refuse(`${changed.refused}\n→ ${changed.fix}`);
  return save(target, lock, changed.lock);
}

await run(
  createCommand({
    usage: `npm run links -- update | retire NAME --to NAME | unretire NAME [--content DIR]

Updates the lock of links, content/links.lock.json: "update" adds what is new in the content, "retire" retires
a code or a heading id, "unretire" restores one.

${linksUsage}

  --content DIR   another content directory
Exit codes: 0 done, or nothing to do; 1 refused, with the reason; 2 could not run.`,
    options: { to: { type: 'string' }, content: { type: 'string' } },
    takesWords: true,
    run: (values, words) => {
      const command = parseLinksCommand(words, values.to);
      const directory = resolve(chooseContentFolder(values.content));
      const shown = relative('', directory) || '.';
      const target: Target = { shown, content: readContent(directory) };
      if (command.name === 'update') return update(target);
      return change(target, (lock) => changeLock(command, lock, target.content.published));
    },
  }),
);
