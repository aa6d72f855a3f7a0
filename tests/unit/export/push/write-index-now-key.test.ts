import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import { writeIndexNowKey } from '../../../../src/export/push/write-index-now-key.ts';
import { createTinySite } from '../../../support/tiny-site.ts';

const key = 'key-of-this-site';

describe('writeIndexNowKey', () => {
  it.each(['/', '/help/'])('publishes the key at the root of a site below %s', (base) => {
    const directory = createTinySite([], base);
    writeIndexNowKey(openSite(directory), key);
    writeIndexNowKey(openSite(directory), key);
    expect(readFileSync(join(directory, `${key}.txt`), 'utf8')).toBe(key);
  });

  it('does nothing without a key', () => {
    const directory = createTinySite([]);
    writeIndexNowKey(openSite(directory), undefined);
    expect(openSite(directory).findSize(`/${key}.txt`)).toBeUndefined();
  });

  it('does not overwrite a file of the site, and does not print the key', () => {
    const directory = createTinySite([]);
    writeFileSync(join(directory, 'llms-full.txt'), 'All articles');
    expect(() => writeIndexNowKey(openSite(directory), 'llms-full')).toThrow(
      /^INDEXNOW_KEY is the name of a file of the site; choose another key\.$/,
    );
    expect(readFileSync(join(directory, 'llms-full.txt'), 'utf8')).toBe('All articles');
  });
});
