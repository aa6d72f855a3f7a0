import { findMisspelled, findNames, isLongerName, type Name } from './names.ts';
import { readKey, readSeed } from './read-keys.ts';
import { readCard, readCode, readExpiry, readIdentity } from './read-numbers.ts';
import { readPassword } from './read-password.ts';
import type { Secret, SecretKind, Span } from './secret.ts';
import { isMixed, readDigits, readStrong } from './value-shapes.ts';
import { listPlaces, type ReadValue } from './walk-to-value.ts';
import { harmlessCodes, listWords } from './words.ts';

/**
 * Finds secrets by grammar: the name of a secret («密码», “code”), words that lead to its value («我填的是», “I typed
 * was”), and the value. find-secrets-before.ts finds values that come before the name. A number without a name is no
 * secret, because it may be an amount.
 */

interface Named {
  readonly kind: SecretKind;
  readonly names: RegExp;
  readonly read: ReadValue;
}

const namePattern = (words: Parameters<typeof listWords>[0]): RegExp =>
  new RegExp(listWords(words), 'gi');

const named: readonly Named[] = [
  { kind: 'password', names: namePattern('password'), read: readPassword },
  { kind: 'code', names: namePattern('code'), read: readCode([4, 8], true) },
  { kind: 'code', names: namePattern('cardCode'), read: readCode([3, 4], false) },
  { kind: 'identity', names: namePattern('identity'), read: readIdentity },
  { kind: 'password', names: namePattern('key'), read: readKey },
  { kind: 'password', names: namePattern('seed'), read: readSeed },
  { kind: 'card', names: namePattern('card'), read: readCard },
  // “SMS: 123456”.
  {
    kind: 'code',
    names: /sms|短信|簡訊/gi,
    read: (text, { at, isSetOff }) => (isSetOff ? readDigits(text, at, [4, 8]) : undefined),
  },
];

/** “code” alone, which has many meanings. */
const anyCode = { kind: 'code', read: readCode([4, 8], false) } as const;
/** The expiry date of a card, where the text is about cards. */
const expiry: Named = { kind: 'card', names: namePattern('expiry'), read: readExpiry };
function readAfter(
  text: string,
  { end }: Name,
  { kind, read }: Pick<Named, 'kind' | 'read'>,
): Secret[] {
  for (const place of listPlaces(text, end)) {
    const value = read(text, place);
    if (value) return [value, ...readOthers(text, value)].map((span) => ({ kind, ...span }));
  }
  return [];
}

/** “… the password in case you need it: hunter22”: any words of the sentence, then an announced value. */
const announced = /(?:[:=：]|\b(?:is|was|be|are)\s|是|叫)\s*["'“‘「]?(?=[!-~])/gi;

/** Returns passwords of letters and digits that are announced later in the sentence than grammar reaches. */
function findLater(text: string): Secret[] {
  return findNames(text, namePattern('password')).flatMap(({ end }): Secret[] => {
    const sentence = /^[^.。!！?？\n]{0,60}/.exec(text.slice(end))?.[0] ?? '';
    return [...sentence.matchAll(announced)].flatMap((found): Secret[] => {
      const value = readStrong(text, end + found.index + found[0].length);
      return value && isMixed(text, value) ? [{ kind: 'password', ...value }] : [];
    });
  });
}

const joiner =
  /["'”’」』]?(?:\s*(?:[,，、/&]|和|或|及|[改换換][成为為])\s*|\s+(?:(?:and|or|to|then|now)\s+)?)/y;

/** Returns the secrets that follow another one directly: “hunter2 and hunter3”. */
function readOthers(text: string, { end }: Span): Span[] {
  joiner.lastIndex = end;
  const joined = joiner.exec(text);
  const value = joined && readStrong(text, end + joined[0].length);
  return value && isMixed(text, value) ? [value, ...readOthers(text, value)] : [];
}

/** Returns the secrets in a text that come after their names. They may overlap. `text` has plain width. */
export function findNamedSecrets(text: string): Secret[] {
  const rules = /卡|card|visa|cv[vc]/i.test(text) ? [...named, expiry] : named;
  return [
    ...findLater(text),
    ...rules.flatMap(({ names, ...rule }) =>
      findNames(text, names)
        .filter((name) => !isLongerName(text, name))
        .flatMap((name) => readAfter(text, name, rule)),
    ),
    ...findNames(text, /codes?/gi)
      .filter(({ before }) => !harmlessCodes.has(before))
      .flatMap((name) => readAfter(text, name, anyCode)),
    ...findMisspelled(text).flatMap((name) =>
      readAfter(text, name, { kind: 'password', read: readPassword }),
    ),
  ];
}
