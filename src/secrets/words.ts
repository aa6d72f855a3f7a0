import { localeIds } from '../i18n/locales.ts';
import { ofLanguages } from '../i18n/of-languages.ts';
import type { SecretWords } from '../languages/traits.ts';
import { productPattern, productWords } from './product-words.ts';

/**
 * The words around secrets, as data for the grammar in find-named-secrets.ts. All languages of the site are matched at
 * once, because readers mix them.
 */

const languages = ofLanguages('secrets');

/** Returns the source of a pattern that matches the words of every language. */
export const listWords = (name: keyof SecretWords): string => {
  const words = localeIds
    .map((locale) => languages[locale][name])
    .filter((source) => source !== '');
  return `(?:${words.join('|').replaceAll('{product}', productPattern)})`;
};

/** Words before “code” that make it no secret: support needs “error code 5003”. */
export const harmlessCodes: ReadonlySet<string> = new Set(
  (
    'error status problem fault http https response return result reason exit qr bar post postal zip area country ' +
    'dialling dial sort swift bank branch product promo promotion discount referral currency reference transaction ' +
    'help article order item tracking invite invitation coupon voucher store region version merchant support case ' +
    'ticket source colour color dress'
  ).split(' '),
);

/** Words that are not a password after “password is”, and that do not occur in a password of several words. */
export const harmlessWords: ReadonlySet<string> = new Set(
  (
    'not no now never still always also only too very wrong incorrect correct right fine okay ok good bad the same a ' +
    'an my our your his her their its being been changed change reset unknown rejected refused accepted invalid valid ' +
    'expired locked blocked forgot forget forgotten lost needed required asked weak strong old new error failed failing fails fail ' +
    'working works work in on at to of for from with without by as into about what which who where when why how it ' +
    'this that these those and or but so if because since until while after before than then there here i we you ' +
    'they he she me us him them can cannot could would should will must may might do does did have has had be is are ' +
    'was were am get gets got just already again even really please help try tried every each any all some more less ' +
    'least most at long short simple complex easy hard difficult safe secure case sensitive empty blank missing ' +
    'hide hidden visible known stolen hacked leaked gone set sent shown written saved stored time times today yesterday ' +
    'tomorrow day days hour hours minute minutes week weeks month months year years password passwords code codes ' +
    'login account accounts app email phone number message problem issue trouble question answer name username user ' +
    `page screen button field link website site ${productWords} support customer service said says say told tells tell shows ` +
    'show entered enter typed type using used use money payment transfer card bank order withdrawal deposit true ' +
    'false null undefined yes thanks thank sorry sure up down out off over under between both either neither ' +
    'one two three four five six seven eight nine ten first second last next other another thing point reason mistake ' +
    'cause fault everything something anything nothing everyone someone anyone lot many much few characters letters ' +
    'digits numbers letter digit character different identical similar unable impossible possible available ' +
    'unavailable necessary optional disabled enabled active inactive temporary permanent default current previous ' +
    'good great terrible broken stuck hopeless useless'
  ).split(' '),
);

/** Harmless words that may join the words of a password: “open the green door”. */
export const connectors: ReadonlySet<string> = new Set('the a an of my in on to for'.split(' '));

/** Characters of Chinese sentences about a password; a password in Chinese has none of them. */
export const harmlessHan =
  /[错誤误不没沒无無未忘对對正怎如何能否收过過期失效锁鎖改重设設登输輸吗嗎呢啊吧了的请請填找回知道试試用]|什么|多少|哪/;
