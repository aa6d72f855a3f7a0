import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFiles, readBuiltSite } from '../support/built-site.ts';

const site = readBuiltSite('real');
const files = listFiles(site.directory).filter((path) => path.startsWith('widget/'));

describe('the widget', () => {
  it('is one script of at most 12 KB before its panel is opened', () => {
    expect(gzipSync(site.read('widget/v1.js')).length).toBeLessThanOrEqual(12 * 1024);
  });

  it('names its panel, whose name holds a hash', () => {
    const panels = files.filter((path) => /^widget\/assets\/panel-[A-Z0-9]{8}\.js$/.test(path));
    expect(panels).toHaveLength(1);
    expect(site.read('widget/v1.js')).toContain(panels[0]?.replace('widget/assets/', ''));
  });

  it('holds no other address than the site’s own', () => {
    // Addresses of the reserved domain stand in advice and defaults, and lead nowhere.
    const addresses = files.flatMap(
      (path) =>
        site
          .read(path)
          .match(/https?:\/\/(?![\w.-]*\.example)[\w.-]+/g)
          ?.map((url) => `${path} ${url}`) ?? [],
    );
    expect(addresses).toEqual([`widget/v1.js ${site.origin}`]);
  });

  it.each(files)('%s has nothing that browsers of 2020 cannot read', (path) => {
    const script = site.read(path);
    expect(script).not.toMatch(/\(\?<[=!]|\.at\(|\.hasOwn\(|\.toSorted\(|\?\?=|&&=/);
    expect(script).not.toMatch(/light-dark\(|\d+rem\b(?![^{]*\{)/);
  });
});

describe('a site under a base path', () => {
  it('has a widget that knows its address', () => {
    const { read, origin, base } = readBuiltSite('partial');
    expect(read('widget/v1.js')).toContain(origin + base);
  });
});
