import { describe, expect, it } from 'vitest';
import { parseHostMessage } from '../../../../src/app/embed/parse-host-message.ts';

describe('a message of the host', () => {
  it.each([
    [
      { help: 1, type: 'connect', extra: true },
      { help: 1, type: 'connect' },
    ],
    [
      { help: 1, type: 'connect', mode: 'dialog' },
      { help: 1, type: 'connect', mode: 'dialog' },
    ],
    [
      { help: 1, type: 'connect', mode: 'window' },
      { help: 1, type: 'connect' },
    ],
    [
      { help: 1, type: 'contact', id: 'fees' },
      { help: 1, type: 'contact' },
    ],
    [
      { help: 1, type: 'configure', theme: 'dark', scale: 1.5 },
      { help: 1, type: 'configure', theme: 'dark', scale: 1.5 },
    ],
    [
      { help: 1, type: 'configure', theme: 'pink', scale: 99 },
      { help: 1, type: 'configure', theme: undefined, scale: 2 },
    ],
    [
      JSON.parse('{"help":1,"type":"configure","__proto__":{"theme":"dark"}}') as unknown,
      { help: 1, type: 'configure', theme: undefined, scale: undefined },
    ],
  ])('%o is read as %o', (given, expected) => {
    expect(parseHostMessage(given)).toEqual(expected);
  });

  it.each([
    [undefined],
    [null],
    [''],
    ['connect'],
    [1],
    [[]],
    [{}],
    [{ type: 'connect' }],
    [{ help: 2, type: 'connect' }],
    [{ help: '1', type: 'connect' }],
    [{ help: 1 }],
    [{ help: 1, type: 'ready' }],
    [{ help: 1, type: '__proto__' }],
    [JSON.stringify({ help: 1, type: 'connect' })],
  ])('%o is not one', (given) => {
    expect(parseHostMessage(given)).toBeUndefined();
  });
});
