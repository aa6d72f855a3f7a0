import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCheckDigit } from '../../../src/secrets/find-cards.ts';
import { maskSecrets } from '../../../src/secrets/mask-secrets.ts';
import { tidyText } from '../../../src/i18n/tidy-text.ts';
import { harmlessTexts, secretTexts } from './secrets.ts';

const mask = (text: string): string => maskSecrets(text, 'hide').text;

describe('a full card number', () => {
  it.each([
    ['4111111111111111', '•••• 1111'],
    ['卡号4111 1111 1111 1111，扣了钱', '卡号•••• 1111，扣了钱'],
    ['4111-1111-1111-1111', '•••• 1111'],
    ['4111–1111–1111–1111', '•••• 1111'],
    ['4111 - 1111 - 1111 - 1111', '•••• 1111'],
    ['4111.1111.1111.1111', '•••• 1111'],
    ['4111，1111，1111，1111', '•••• 1111'],
    ['4111/1111/1111/1111', '•••• 1111'],
    ['4111−1111−1111−1111', '•••• 1111'],
    ['４１１１　１１１１　１１１１　１１１１', '•••• 1111'],
    ['4111\u00a01111\u00a01111\u00a01111', '•••• 1111'],
    ['3782 822463 10005', '•••• 0005'],
    // 13 and 19 digits; a Chinese debit card.
    ['4111\u200b1111\u200b1111\u200b1111', '•••• 1111'],
    ['4222222222222', '•••• 2222'],
    ['6222 0212 3456 7890 128', '•••• 0128'],
    ['6222021234567890128', '•••• 0128'],
    ['41 11 11 11 11 11 11 11', '•••• 1111'],
    ['41111111\n11111111', '•••• 1111'],
    // With the text next to it on the card.
    ['4111 1111 1111 1111 12/28 123', '•••• 1111 12/28 123'],
    ['4111111111111111 1228', '•••• 1111 1228'],
    ['4111111111111111/378282246310005', '•••• 1111/•••• 0005'],
    ['4111111111111111 378282246310005', '•••• 1111 •••• 0005'],
  ])('%s becomes %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(maskSecrets(text, 'hide').hidden).toEqual(['card']);
  });

  it.each([
    ['whose check digit is wrong', '4111111111111112'],
    ['with 12 digits', '411111111111'],
    ['with 20 digits', '41111111111111111111'],
    ['that is part of a longer number', '94111111111111111119999'],
    ['that begins with a year', '2026112300000005'],
    ['that begins with 0', '0411111111111116'],
    ['that is a time in milliseconds', '1763856000009'],
    ['made of dates and amounts', '2026-11-23 16:30 100.00 41 11 11 11'],
    ['made of amounts on lines', '500\n3000\n1200\n800'],
    ['that is part of a hash', '0x52908400098527886E0F7030069857D2E4169EE7'],
  ])('is none %s', (_why, text) => {
    expect(maskSecrets(text, 'hide')).toEqual({ text, hidden: [], kept: [] });
  });

  it('is kept and reported where transaction numbers are expected', () => {
    expect(maskSecrets('4111 1111 1111 1111', 'keep')).toEqual({
      text: '4111 1111 1111 1111',
      hidden: [],
      kept: ['card'],
    });
  });
});

describe('a password', () => {
  it.each([
    ['密码：abc123', '密码：••••'],
    ['登录密码是abc!23，试了三次', '登录密码是••••，试了三次'],
    ['我的密码设置为“Secret99”。', '我的密码设置为“••••”。'],
    ['密码 123456 登不进去', '密码 •••• 登不进去'],
    ['支付密码：１２３４５６', '支付密码：••••'],
    ['My password is hunter2.', 'My password is ••••.'],
    ['password is xxx', 'password is ••••'],
    ['PASSWORD=hunter', 'PASSWORD=••••'],
    ['password for Posta is: swordfish', 'password for Posta is: ••••'],
    ['pwd "tr0ub4dor&3"', 'pwd "••••"'],
    ['pw: swordfish', 'pw: ••••'],
    ['user / pass: swordfish', 'user / pass: ••••'],
    ['my password’s swordfish', 'my password’s ••••'],
    ['密碼為abc123', '密碼為••••'],
    ['密码都是123456', '密码都是••••'],
    ['密码我设的abc123', '密码我设的••••'],
    ['密码——hunter2', '密码——••••'],
  ])('in %s is hidden', (text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(maskSecrets(text, 'keep').hidden).toEqual(['password']);
  });

  it.each([
    '密码错误，试了3次',
    '密码2026年改过',
    '忘记密码',
    '密码是对的',
    'my password is wrong',
    'My password is not accepted, and I reset it twice.',
    'password was reset yesterday',
    'forgot password',
    'password: rejected',
    'the password’s been rejected',
    '密码我用了2026年的那个',
  ])('is not in %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});

describe('a one-time code', () => {
  it.each([
    ['验证码 123456', '验证码 ••••'],
    ['验证码是：123 456', '验证码是：••••'],
    ['短信验证码【8462】', '短信验证码【••••】'],
    ['验证码１２３４５６', '验证码••••'],
    ['您的验证码为5521，请勿告诉他人', '您的验证码为••••，请勿告诉他人'],
    ['123456是我的验证码', '••••是我的验证码'],
    ['code: 123456', 'code: ••••'],
    ['OTP 123456', 'OTP ••••'],
    ['one-time code 123-456.', 'one-time code ••••.'],
    ['the code I got by SMS was 4821', 'the code I got by SMS was ••••'],
    ['482913 is your Posta verification code', '•••• is your Posta verification code'],
    ['PIN: 1234', 'PIN: ••••'],
    ['CVV 123', 'CVV ••••'],
    ['安全码：123', '安全码：••••'],
    ['驗證碼123456', '驗證碼••••'],
    ['短信验证码收到的是123456', '短信验证码收到的是••••'],
    ['验证码 我填了123456', '验证码 我填了••••'],
    ['123456（验证码）', '••••（验证码）'],
    ['the code I entered was 123456', 'the code I entered was ••••'],
    ['2FA 123456', '2FA ••••'],
  ])('in %s is hidden', (text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(maskSecrets(text, 'keep').hidden).toEqual(['code']);
  });

  it.each([
    'RE-1101',
    'code: RE-1101',
    'problem code RE-1101, amount 123456',
    'error code: 500312',
    'It said HTTP code 5030.',
    '5003 is the error code',
    '错误代码 500312',
    '验证码收不到，等了 600 秒',
    '验证码我填了1234次',
    '验证码收到了，金额123456',
    '金额 123456 元',
    '充值5000元，余额123456.78',
    'code 1234.56',
    'sort code 20-00-00',
    '交易编号 20261123001234',
  ])('is not in %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});

describe('what readers write', () => {
  it.each(secretTexts)('%s is masked', (text, ...secrets) => {
    const masked = mask(text);
    expect(masked).toContain('••••');
    for (const secret of secrets) expect(masked).not.toContain(secret);
  });

  it.each(secretTexts)('%s is masked once', (text) => {
    expect(mask(mask(text))).toBe(mask(text));
  });

  it.each(harmlessTexts)('%s stays as it is', (text) => {
    expect(maskSecrets(text, 'hide')).toEqual({ text, hidden: [], kept: [] });
  });

  it('keeps the last four characters of an account', () => {
    expect(mask('my IBAN is DE89 3704 0044 0532 0130 00.')).toBe('my IBAN is •••• 3000.');
  });
});

describe('any text', () => {
  const card = fc
    .tuple(fc.constantFrom('4', '51', '62', '37', '9558'), fc.stringMatching(/^\d{11,14}$/))
    .map(([start, rest]) => start + rest)
    .map(
      (digits) => digits + ([...'0123456789'].find((last) => hasCheckDigit(digits + last)) ?? ''),
    );

  it('has no card number left, in any position and format', () => {
    const separator = fc.constantFrom('', ' ', '-', '  ', '\u3000');
    fc.assert(
      fc.property(
        fc.stringMatching(/^\D{0,20}$/),
        card,
        separator,
        fc.stringMatching(/^\D{0,20}$/),
        (before, digits, sign, after) => {
          const written = digits.replace(/(\d{4})(?=\d{3})/g, `$1${sign}`);
          const masked = mask(`${before}，${written}，${after}`);
          expect(masked.replace(/\D/g, '')).not.toContain(digits.slice(0, -4));
        },
      ),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('without digits and such words is unchanged', () => {
    const text = fc
      .oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ :=a-z是：]{0,40}$/))
      .filter((sample) => !/[0-9０-９]|pass|pwd|密码|口令/i.test(sample));
    fc.assert(
      fc.property(text, (sample) => {
        expect(mask(sample)).toBe(tidyText(sample));
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1 '],
    ['letters after a number', '1234 is a'],
    ['keywords', 'code is '],
    ['passwords', '密码是'],
    ['quotes', 'otp ""'],
  ])(
    // An expression with catastrophic backtracking would not finish.
    'of 4,000 %s is read',
    (_what, piece) => {
      const text = piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000);
      expect(mask(text + 'a'.repeat(4000)).length).toBeGreaterThan(0);
    },
    10_000,
  );
});
