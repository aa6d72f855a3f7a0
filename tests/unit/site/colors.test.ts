import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colors, darkPaper } from '../../../src/site/colors.ts';
import { root } from '../../support/project.ts';

const tokens = readFileSync(join(root, 'src/layout/styles/tokens.css'), 'utf8');

describe('the colours outside pages', () => {
  it.each(Object.entries(colors))('are those of the stylesheet: %s', (name, color) => {
    expect(tokens).toMatch(new RegExp(`--${name}: light-dark\\(${color},`));
  });

  it('have the dark paper of the stylesheet', () => {
    expect(tokens).toContain(`--paper: light-dark(${colors.paper}, ${darkPaper})`);
  });
});
