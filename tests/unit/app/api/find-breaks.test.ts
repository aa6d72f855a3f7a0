import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../../../src/app/api/find-breaks.ts';
import type { JsonSchema } from '../../../../src/app/api/json-schema.ts';

const text: JsonSchema = { type: 'string' };
const object = (properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
});
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const record = (names: JsonSchema, additionalProperties: JsonSchema): JsonSchema => ({
  type: 'object',
  propertyNames: names,
  additionalProperties,
});

describe('what v1 may not do', () => {
  it.each<[string, JsonSchema, JsonSchema, string]>([
    [
      'drop a field',
      object({ a: text }, ['a']),
      object({}),
      'file.json: `a` is gone; apps read it, so keep it or publish a v2 beside v1.',
    ],
    [
      'drop a field in a list',
      object({ a: list(object({ b: text })) }),
      object({ a: list(object({})) }),
      'file.json.a[]: `b` is gone; apps read it, so keep it or publish a v2 beside v1.',
    ],
    [
      'change a type',
      object({ a: text }),
      object({ a: { type: 'number' } }),
      'file.json.a: type was "string" and is "number"; keep it, and say new things in a new field.',
    ],
    [
      'make a field optional',
      object({ a: text, b: text }, ['a', 'b']),
      object({ a: text, b: text }, ['a']),
      'file.json: `b` may be missing; apps rely on it, so always write it.',
    ],
    [
      'make every field optional',
      object({ a: text }, ['a']),
      object({ a: text }),
      'file.json: `a` may be missing; apps rely on it, so always write it.',
    ],
    [
      'drop a value',
      { ...text, enum: ['a', 'b'] },
      { ...text, enum: ['a', 'c'] },
      'file.json: the value "b" is gone; apps name it, so keep it.',
    ],
    [
      'drop the list of values',
      { ...text, enum: ['a'] },
      text,
      'file.json: its values are no longer listed; list them.',
    ],
    [
      'change a constant',
      { const: 1 },
      { const: 2 },
      'file.json: const was 1 and is 2; keep it, and say new things in a new field.',
    ],
    [
      'loosen a pattern',
      { ...text, pattern: '^/' },
      text,
      'file.json: pattern was "^/" and is nothing; keep it, and say new things in a new field.',
    ],
    [
      'move a bound',
      { type: 'integer', minimum: 2 },
      { type: 'integer', minimum: 1 },
      'file.json: minimum was 2 and is 1; keep it, and say new things in a new field.',
    ],
    [
      'say it in a way that is not understood here',
      text,
      { ...text, anyOf: [text] },
      'file.json: anyOf was nothing and is [{"type":"string"}]; keep it, and say new things in a new field.',
    ],
    [
      'change the values of a record',
      record(text, object({ a: text })),
      record(text, object({})),
      'file.json.*: `a` is gone; apps read it, so keep it or publish a v2 beside v1.',
    ],
    [
      'drop a name from a record',
      record({ ...text, enum: ['zh', 'en'] }, text),
      record({ ...text, enum: ['zh'] }, text),
      'file.json (names): the value "en" is gone; apps name it, so keep it.',
    ],
    [
      'make a name of a record optional',
      { ...record({ ...text, enum: ['zh'] }, text), required: ['zh'] },
      record({ ...text, enum: ['zh'] }, text),
      'file.json: `zh` may be missing; apps rely on it, so always write it.',
    ],
    [
      'say no more what is in a list',
      list(text),
      { type: 'array' },
      'file.json[]: nothing is said of it any more; say what it said before.',
    ],
    [
      'refuse what it does not name',
      object({ a: text }),
      { ...object({ a: text }), additionalProperties: false },
      'file.json: fields it does not name are refused; allow them, for v1 grows by them.',
    ],
  ])('%s', (_what, before, after, sentence) => {
    expect(findBreaks(before, after, 'file.json')).toEqual([sentence]);
  });

  it('is said all at once', () => {
    const before = object({ a: text, b: { ...text, enum: ['x', 'y'] } }, ['a', 'b']);
    const after = object({ b: { ...text, enum: ['y'] } });
    expect(findBreaks(before, after, 'file.json')).toHaveLength(3);
  });
});

describe('what v1 may do', () => {
  const schema = object({ a: { ...text, enum: ['x'] }, b: list(object({ c: text }, ['c'])) }, [
    'a',
  ]);

  it.each<[string, JsonSchema, JsonSchema]>([
    ['stay as it is', schema, schema],
    ['add a field', schema, object({ ...schema.properties, d: text }, ['a'])],
    [
      'add a field that is always there',
      schema,
      object({ ...schema.properties, d: text }, ['a', 'd']),
    ],
    ['promise a field that could be missing', schema, object({ ...schema.properties }, ['a', 'b'])],
    ['add a value', { ...text, enum: ['x'] }, { ...text, enum: ['y', 'x'] }],
    ['list the values', text, { ...text, enum: ['x'] }],
    ['say more exactly what a text looks like', text, { ...text, pattern: '^a', minLength: 1 }],
    [
      'put it in other words',
      { ...text, description: 'a' },
      { ...text, description: 'b', title: 'c' },
    ],
    ['stand at another address', { $id: 'a' }, { $id: 'b' }],
    [
      'name fields in another order',
      object({ a: text, b: text }, ['a', 'b']),
      object({ b: text, a: text }, ['b', 'a']),
    ],
  ])('%s', (_what, before, after) => {
    expect(findBreaks(before, after, 'file.json')).toEqual([]);
  });
});
