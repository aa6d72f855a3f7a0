import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/content-model/list-files.ts';
import { readBuiltSite } from '../support/built-site.ts';

const site = readBuiltSite('real');
const script = site.read('widget/v1.js');

describe('the widget', () => {
  it('is one script of at most 6 KB', () => {
    const files = listFiles(site.directory).filter((path) => path.startsWith('widget/'));
    expect(files).toEqual(['widget/v1.js']);
    expect(gzipSync(script).length).toBeLessThanOrEqual(6 * 1024);
  });

  it('contains no other address than the site’s', () => {
    expect(script.match(/https?:\/\/[\w.-]+/g)).toEqual([site.origin]);
  });

  it('has no syntax that browsers of 2020 do not support', () => {
    expect(script).not.toMatch(/\(\?<[=!]|\.at\(|\.hasOwn\(|\.toSorted\(|\?\?=|&&=|light-dark\(/);
  });
});

describe('a site under a base path', () => {
  it('has a widget with its address', () => {
    const { read, origin, base } = readBuiltSite('partial');
    expect(read('widget/v1.js')).toContain(origin + base);
  });
});
