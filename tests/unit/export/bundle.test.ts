import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundleScript, bundleStyles, nameByContent } from '../../../src/export/bundle.ts';
import { project } from '../../support/sites.ts';

const styles = join(project, 'src/layout/styles/embed.css');
const script = join(project, 'src/app/embed/main.ts');

describe('a bundled stylesheet', () => {
  it('holds what it imports, in colours that browsers of 2020 know', () => {
    const text = bundleStyles(styles);
    expect(text).toContain('.callout');
    expect(text).not.toContain('@import');
    expect(text).not.toContain('light-dark(');
  });
});

describe('a bundled script', () => {
  it('is one classic script and the same every time', async () => {
    const text = await bundleScript(script);
    expect(text).not.toMatch(/\b(?:import|export)\b/);
    // Compiled and not run; a module would not compile.
    expect(() => new Script(text)).not.toThrow();
    expect(await bundleScript(script)).toBe(text);
  });

  it('is missed by name where there is none', async () => {
    await expect(bundleScript(join(project, 'src/app/embed/none.ts'))).rejects.toThrow('none.ts');
    expect(() => bundleStyles(join(project, 'src/app/embed/none.css'))).toThrow();
  });
});

it('a name changes with the content and with nothing else', () => {
  const name = nameByContent('embed', 'js', 'a');
  expect(name).toMatch(/^embed\.[0-9a-f]{10}\.js$/);
  expect(nameByContent('embed', 'js', 'a')).toBe(name);
  expect(nameByContent('embed', 'js', 'b')).not.toBe(name);
});
