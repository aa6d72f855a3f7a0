import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

interface LockEntry {
  readonly optional?: boolean;
  readonly engines?: unknown;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const { packages } = read('package-lock.json') as { packages: Record<string, LockEntry> };
const manifest = read('package.json') as Record<string, Record<string, string>>;

describe('package-lock.json', () => {
  it('lets an older Node 20 install what the Node 24 of the packages runs (npm run make -- lock)', () => {
    const kept = Object.entries(packages).filter(
      ([, { optional, engines }]) => optional && engines,
    );
    expect(kept.map(([name]) => name)).toEqual([]);
  });

  it('names the parts of every platform, also those a registry does not serve (npm run make -- lock)', () => {
    const names = new Set(
      Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')),
    );
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });

  it('names no registry: each machine asks its own', () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved);
    expect(named.map(([name]) => name)).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every dependency exactly', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});
