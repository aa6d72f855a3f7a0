import { toPlainWidth, type Secret, type SecretKind } from './secret.ts';

/**
 * Passwords and one-time codes that a text names as such: «密码是…», “code: 123456”. Every pattern has a group
 * called `secret`. A number without such words is not a code, because it may be an amount.
 */
interface Pattern {
  readonly kind: SecretKind;
  readonly pattern: RegExp;
}

const quote = `["'“‘「『【(\\[]?`;
/** Four to eight digits, with or without separators; not the start of an amount. */
const digits = String.raw`(?<secret>\d(?:[ -]?\d){3,7})(?!\d|[.,]\d)`;
/** Not «密码2026年改过», «密码1234次». */
const noCount = '(?!\\s*[年月日号次位个天分小时秒块元])';

const passwordWord = String.raw`(?:密[码碼]|口令|\bpass(?:word|code|phrase|wd)\b|\bpwd?\b)`;
const passwordIs = String.raw`(?:[我的现在目前设置改定就都]{0,6}\s*(?:是|为|為|成)|['’]s\b|(?:\s+(?:for|to|of)\s+[\w ]{1,24}?)?\s+(?:is|was))`;

const codeWord = String.raw`(?:(?:验证|驗證|校验|校驗|动态|動態|短信|簡訊|确认|確認)[码碼]|动态密码|动态口令|\botp\b|\b2fa\b|\bauthenticator\b|\bpin\b(?:\s*码|\s+code)?)`;
const codeIs = String.raw`(?:[\s:=#-]|是|为|為|is\b|was\b|${quote}){0,6}`;
/** «验证码我收到的是…», “the code they sent me was …”. */
const aside = String.raw`(?:[\s我收到填写输入发来的了给]{0,8}|(?:\s+(?:i|we|you|they|it|just|got|received|entered|typed|used|gave|sent|me|by|from|sms|text|for|okpay)\b){0,5})`;

const patterns: readonly Pattern[] = [
  {
    kind: 'password',
    pattern: new RegExp(
      `(?:${passwordWord}|\\bpass\\b)(?:${passwordIs})?\\s*[:=]\\s*${quote}(?<secret>[!-~]{3,})`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(`${passwordWord}${passwordIs}\\s*${quote}(?<secret>[!-~]{3,})`, 'gi'),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `${passwordWord}[我的设置用填]{0,6}\\s*(?:[-–—]{1,2}\\s*)?${quote}(?<secret>(?![:=])(?=[!-~]*\\d)[!-~]{4,})${noCount}`,
      'gi',
    ),
  },
  { kind: 'code', pattern: new RegExp(`${codeWord}${aside}${codeIs}${digits}${noCount}`, 'gi') },
  {
    kind: 'code',
    pattern: new RegExp(
      String.raw`(?:\b(?<which>[a-z]+)[\s-]+)?\bcodes?\b${aside}${codeIs}${digits}`,
      'gi',
    ),
  },
  {
    kind: 'code',
    pattern: new RegExp(
      String.raw`(?:安全码|\bcv[vc]2?\b)${codeIs}(?<secret>\d{3,4})(?!\d|[.,]\d)`,
      'gi',
    ),
  },
  {
    kind: 'code',
    pattern: new RegExp(
      String.raw`\b(?<secret>\d{4,8})\s*(?:是|为|is\b|was\b|[(（])\s*(?:我的|你的|您的|本次的?)?(?:\s*\b[a-z-]{1,20}\b){0,3}?\s*(?:\b(?<which>[a-z]{1,20})\s+code\b|${codeWord})`,
      'gi',
    ),
  },
];

/** Words before a code that is not secret: support needs “error code 5003”. */
const harmlessCodes: ReadonlySet<string> = new Set(
  (
    'error status problem fault http response return result reason exit qr bar post postal zip area country ' +
    'dialling sort swift bank branch product promo discount referral currency reference transaction help'
  ).split(' '),
);

/** Words after “password is” that are not a password: “password is wrong”. */
const harmlessWords: ReadonlySet<string> = new Set(
  (
    'not no now never still always also only too very wrong incorrect correct right fine okay ok ' +
    'good bad the same a an my being been changed reset unknown rejected refused accepted invalid ' +
    'valid expired locked blocked forgotten lost needed required asked weak strong old new error ' +
    'failed working in on what it this that and or but'
  ).split(' '),
);

/** A first word that is followed by nothing or by a punctuation mark. */
const firstWord = /^([a-z]+)(?:[.,;:!?)\]'"].*)?$/i;

const isHarmless = (secret: string): boolean =>
  harmlessWords.has((firstWord.exec(secret)?.[1] ?? '').toLowerCase());

/** Punctuation after a secret that belongs to the sentence. */
const sentenceEnd = /[.,;:?)\]'"]+$/;

/** Returns the passwords and one-time codes that a text names as such. They may overlap. */
export function findSpokenSecrets(text: string): Secret[] {
  const plain = toPlainWidth(text);
  return patterns.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].flatMap((match): Secret[] => {
      const { secret = '', which = '' } = match.groups ?? {};
      if (harmlessCodes.has(which.toLowerCase()) || isHarmless(secret)) return [];
      const start = match.index + match[0].lastIndexOf(secret);
      const { length } = secret.replace(sentenceEnd, '');
      return length > 0 ? [{ kind, start, end: start + length }] : [];
    }),
  );
}
