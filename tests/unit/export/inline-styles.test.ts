import { describe, expect, it } from 'vitest';
import { toOwnRem } from '../../../src/app/widget/export/inline-styles.ts';

describe('lengths of a stylesheet in another site', () => {
  it.each([
    ['p{margin:0.5rem auto}', 'p{margin:calc(0.5*var(--rem)) auto}'],
    ['p{margin:0 -.5rem}', 'p{margin:0 calc(-.5*var(--rem))}'],
    [
      'p{width:min(44rem,100vw - 1.5rem)}',
      'p{width:min(calc(44*var(--rem)),100vw - calc(1.5*var(--rem)))}',
    ],
    ['p{width:calc(1rem*2)}', 'p{width:calc(calc(1*var(--rem))*2)}'],
    ['@media (width<=34rem){p{top:1rem}}', '@media (width<=34rem){p{top:calc(1*var(--rem))}}'],
    ['.theorem{color:red}', '.theorem{color:red}'],
    ['.a-1rem{top:1em}', '.a-1rem{top:1em}'],
  ])('%s becomes %s', (css, expected) => {
    expect(toOwnRem(css)).toBe(expected);
  });
});
