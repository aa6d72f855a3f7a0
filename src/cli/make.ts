/** `npm run make -- NAME`: commands that make one output, one file per command. */
import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { addFiles } from '../content-model/built-site/published-files.ts';
import { findClosest } from '../i18n/closest-word.ts';
import { createError } from '../content-model/hinted-error.ts';
import { run, type Command } from './run.ts';

interface Entry {
  /** What the command does, for the list of commands. */
  readonly what: string;
  /** It adds files to the built site. */
  readonly isPartOfSite?: true;
  /** Loads the command on demand, because some load a typesetter or a bundler. */
  readonly load: () => Promise<{ readonly command: Command }>;
}

const commands = {
  pdf: {
    what: 'the PDFs of a built site',
    isPartOfSite: true,
    load: () => import('./pdf.ts'),
  },
  pictures: {
    what: 'the pictures for social networks of a built site, or the icons',
    isPartOfSite: true,
    load: () => import('./pictures.ts'),
  },
  markdown: {
    what: 'the Markdown of a built site',
    isPartOfSite: true,
    load: () => import('./markdown.ts'),
  },
  api: {
    what: 'the content API of a built site',
    isPartOfSite: true,
    load: () => import('./api.ts'),
  },
  index: {
    what: 'the search index of a built site',
    isPartOfSite: true,
    load: () => import('./search-index.ts'),
  },
  compress: {
    what: '.gz and .br files for a built site',
    isPartOfSite: true,
    load: () => import('./compress.ts'),
  },
  client: {
    what: 'the npm package for apps, in client/',
    load: () => import('./client.ts'),
  },
  push: {
    what: 'search engines know which articles changed',
    load: () => import('./push.ts'),
  },
  dates: {
    what: 'the dates of articles, after an edit',
    load: () => import('./dates.ts'),
  },
  texts: {
    what: 'a list of the texts that a language of the site lacks',
    load: () => import('./texts.ts'),
  },
  holidays: {
    what: 'the table of public holidays, once a year',
    load: () => import('./holidays.ts'),
  },
  lock: {
    what: 'package-lock.json for every platform, after npm install',
    load: () => import('./lock.ts'),
  },
  example: {
    what: 'an example app that shows help, served beside a built site',
    load: () => import('./example.ts'),
  },
} as const satisfies Record<string, Entry>;

const usage = `npm run make -- NAME [options]

Makes one output:

${Object.entries(commands)
  .map(([name, { what }]) => `  ${name.padEnd(10)}${what}`)
  .join('\n')}

Options of a command: npm run make -- NAME --help`;

const isName = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

async function runEntry({ load, isPartOfSite }: Entry, words: readonly string[]): Promise<number> {
  const { command } = await load();
  if (!isPartOfSite) return command(words);
  return addFiles(resolve(readBuildSettings().out), () => command(words));
}

await run(async ([name = '', ...words]) => {
  if (isName(name)) return runEntry(commands[name], words);
  if (name === '--help' || name === '-h') {
    console.log(usage);
    return 0;
  }
  const closest = findClosest(name, Object.keys(commands));
  throw createError(
    name === ''
      ? 'A name is missing.'
      : `There is no output "${name}"${closest ? `; did you mean ${closest}?` : '.'}`,
    `Usage: ${usage}`,
  );
});
