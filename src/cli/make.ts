/** `npm run make -- NAME`: commands that make one output, one file per command. */
import { findClosest } from '../i18n/closest-word.ts';
import { createError, run, type Command } from './run.ts';

interface Entry {
  /** What the command does, for the list of commands. */
  readonly what: string;
  /** Loads the command on demand, because some load a typesetter or a bundler. */
  readonly load: () => Promise<Command>;
}

const commands = {
  pdf: {
    what: 'the PDFs of a built site',
    load: async () => (await import('./pdf.ts')).makePdfs,
  },
  pictures: {
    what: 'the pictures for social networks of a built site, or the icons',
    load: async () => (await import('./pictures.ts')).makePictures,
  },
  markdown: {
    what: 'the Markdown of a built site',
    load: async () => (await import('./markdown.ts')).makeMarkdown,
  },
  api: {
    what: 'the content API of a built site',
    load: async () => (await import('./api.ts')).makeApi,
  },
  index: {
    what: 'the search index of a built site',
    load: async () => (await import('./search-index.ts')).makeSearchIndex,
  },
  compress: {
    what: '.gz and .br files for a built site',
    load: async () => (await import('./compress.ts')).makeCompressed,
  },
  client: {
    what: 'the npm package for apps, in client/',
    load: async () => (await import('./client.ts')).makeClient,
  },
  dates: {
    what: 'the dates of articles, after an edit',
    load: async () => (await import('./dates.ts')).makeDates,
  },
  holidays: {
    what: 'the table of public holidays, once a year',
    load: async () => (await import('./holidays.ts')).makeHolidays,
  },
  lock: {
    what: 'package-lock.json for every platform, after npm install',
    load: async () => (await import('./lock.ts')).makeLock,
  },
  example: {
    what: 'an example app that shows help, served beside a built site',
    load: async () => (await import('./example.ts')).serveExample,
  },
} as const satisfies Record<string, Entry>;

const usage = `npm run make -- NAME [options]

Makes one output:

${Object.entries(commands)
  .map(([name, { what }]) => `  ${name.padEnd(10)}${what}`)
  .join('\n')}

Options of a command: npm run make -- NAME --help`;

const isName = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

await run(async ([name = '', ...words]) => {
  if (isName(name)) return (await commands[name].load())(words);
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
