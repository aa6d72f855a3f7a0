import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

interface LockEntry {
  readonly engines?: unknown;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

describe.each(['', 'bench/'])('%spackage-lock.json', (folder) => {
  const { packages } = read(`${folder}package-lock.json`) as {
    packages: Record<string, LockEntry>;
  };
  const entries = Object.entries(packages).filter(([place]) => place !== '');

  it('asks for no Node: packages run under the Node 24 among them (npm run make -- lock)', () => {
    expect(entries.filter(([, { engines }]) => engines).map(([name]) => name)).toEqual([]);
  });

  it('names the parts of every platform, also those npm left out (npm run make -- lock)', () => {
    const names = new Set(entries.map(([place]) => place.replace(/^.*node_modules\//, '')));
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });

  it('has the integrity of every package (npm run make -- lock)', () => {
    expect(entries.filter(([, { integrity }]) => !integrity).map(([name]) => name)).toEqual([]);
  });

  it('names no registry: each machine asks its own', () => {
    expect(entries.filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
  });
});

describe.each(['', 'bench/'])('%spackage.json', (folder) => {
  const manifest = read(`${folder}package.json`) as Record<string, Record<string, string>>;

  it('pins every dependency exactly', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});
