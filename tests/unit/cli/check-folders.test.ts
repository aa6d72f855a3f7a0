import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertFolders, chooseContentFolder } from '../../../src/cli/check-folders.ts';
import { createDirectory } from '../../support/tiny-site.ts';

/** Returns a home with a project and content elsewhere, and a function that checks an output folder of it. */
function createSurroundings() {
  const home = createDirectory();
  const project = join(home, 'work/help');
  for (const folder of ['src', 'dist', '.cache'])
    mkdirSync(join(project, folder), { recursive: true });
  const content = join(home, 'texts');
  mkdirSync(content);
  writeFileSync(join(project, 'package.json'), '{}');
  symlinkSync(join(project, 'src'), join(project, 'link'));
  symlinkSync('nowhere', join(project, 'broken'));
  const check = (out: string) => () =>
    assertFolders(
      { out: out.startsWith('/') ? out : join(project, out), content },
      { project, home },
    );
  return { home, project, content, check };
}

describe('the folder of the built site', () => {
  it.each(['dist', 'public_html', '.cache/site', 'dist/a/b', '../site', '../../site #1'])(
    'can be %s',
    (out) => {
      expect(createSurroundings().check(out)).not.toThrow();
    },
  );

  it.each([
    ['.', 'holds this project'],
    ['..', 'holds this project'],
    ['/', 'holds this project'],
    ['src', 'is in src/ of this project'],
    ['src/../src/site', 'is in src/ of this project'],
    ['link', 'is in src/ of this project'],
    ['public/site', 'is in public/ of this project'],
    ['.git', 'is in .git/ of this project'],
    ['node_modules', 'is in node_modules/ of this project'],
    ['.cache', 'is in .cache/ of this project'],
    ['.cache/build/site', 'is in .cache/ of this project'],
    ['broken', 'is a link to nothing'],
    ['../../texts', 'holds the content'],
    ['../../texts/site', 'is in the content'],
    ['package.json', 'is no folder'],
    ['package.json/site', 'is no folder'],
    ['/etc', 'is a folder of the system'],
    ['/usr', 'is a folder of the system'],
    ['/proc/site', 'is a folder of the system'],
  ])('cannot be %s, which %s', (out, reason) => {
    expect(createSurroundings().check(out)).toThrow(`, which ${reason}; expected a folder`);
  });

  it('cannot be the home of the user', () => {
    const { home, content, check } = createSurroundings();
    expect(check(home)).toThrow('which holds this project');
    const project = createDirectory();
    expect(() => assertFolders({ out: home, content: project }, { project, home })).toThrow(
      'which holds your home',
    );
    expect(() =>
      assertFolders({ out: content, content: project }, { project, home }),
    ).not.toThrow();
  });
});

describe('the folder of the content', () => {
  it.each([
    ['nowhere', 'does not exist'],
    ['package.json', 'is no folder'],
  ])('cannot be %s, which %s', (name, reason) => {
    const { project } = createSurroundings();
    expect(() => chooseContentFolder(join(project, name))).toThrow(
      `--content is "${join(project, name)}", which ${reason}; expected the folder of the content.`,
    );
  });
});
