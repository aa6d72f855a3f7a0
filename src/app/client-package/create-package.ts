import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { codeExample } from '../../site/codes.ts';
import { bundleDeclarations } from './bundle-declarations.ts';

/** The settings that differ between the packages of two help centres. */
interface PackageSettings {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Who owns the copyright. */
  readonly author: string;
  /** Address of the help centre, base path included. */
  readonly site: string;
}

const source = join(import.meta.dirname, '..');
const entry = join(source, 'client/index.ts');

/** Returns the files of the npm package by their names. */
export async function createPackage(settings: PackageSettings): Promise<Map<string, string>> {
  return new Map([
    ['LICENSE', fillLicense(settings)],
    ['README.md', fillReadme(settings)],
    ['index.d.ts', await bundleDeclarations(entry)],
    ['index.js', await bundleCode(settings)],
    ['package.json', `${JSON.stringify(describePackage(settings), undefined, 2)}\n`],
  ]);
}

/**
 * Returns the client as one script for a help centre: minified, because not every app's bundler minifies, and for
 * browsers since 2020.
 */
export async function bundleCode({ site }: Pick<PackageSettings, 'site'>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    define: { HELP_SITE: JSON.stringify(site) },
    format: 'esm',
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Returns the licence of the code, which begins below the words about this project. */
const fillLicense = ({ author }: PackageSettings): string =>
  readFileSync(join(source, '../../LICENSE'), 'utf8')
    .replace(/^[^]*?(?=MIT License)/, '')
    .replace(/^(Copyright \(c\) \d+) .*$/m, `$1 ${author}`);

const fillReadme = ({ name, site }: PackageSettings): string =>
  readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
    .replaceAll('{{package}}', name)
    .replaceAll('{{code}}', codeExample)
    .replaceAll('{{site}}', site);

const describePackage = ({ name, version, license, author, site }: PackageSettings) => ({
  name,
  version,
  description: `Opens the right article of the help centre at ${site} from an app`,
  license,
  author,
  homepage: site,
  type: 'module',
  // React Native's older bundlers read `main` and not `exports`.
  main: './index.js',
  types: './index.d.ts',
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './package.json': './package.json',
  },
  files: ['index.js', 'index.d.ts'],
  sideEffects: false,
});
