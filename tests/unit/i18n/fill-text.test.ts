import { expect, it } from 'vitest';
import { fillText } from '../../../src/i18n/fill-text.ts';

it('replaces known placeholders literally and leaves the others', () => {
  expect(fillText('“{query}” ({count}) {other}', { query: '$& {count}', count: 2 })).toBe(
    '“$& {count}” (2) {other}',
  );
});
