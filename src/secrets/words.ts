import { productPattern, productWords } from './product-words.ts';

/**
 * The words around secrets in each language, as data for the grammar in find-named-secrets.ts. Each entry is the source
 * of a regular expression; all languages are matched at once, because readers mix them.
 */

/** The words of a language. */
interface SecretWords {
  /** Names of secrets. */
  readonly password: string;
  readonly code: string;
  readonly cardCode: string;
  readonly expiry: string;
  readonly identity: string;
  readonly key: string;
  readonly seed: string;
  readonly card: string;
  /** Words that join a name and its value: “is”. */
  readonly link: string;
  /** Words between a name and its value that say nothing about the value: “I typed”. */
  readonly filler: string;
  /** Words that may follow a pause and still lead to the value: “, I entered”. */
  readonly verb: string;
  /** What makes a number an amount, a count or a time. */
  readonly unit: string;
  /** What makes the number after it something else: “ending in”. */
  readonly otherNumber: string;
  /** Asks not to pass on the code before it. */
  readonly warning: string;
  /** What follows a name that is only a part of a longer name: “password reset”. */
  readonly longerName: string;
}

const zh: SecretWords = {
  password:
    '密[码碼]|蜜码|密马|口令|mima|密保(?:问题)?的?答案|安全问题的?答案|(?:密保|安全)问题答案',
  code: '(?:验证|驗證|校验|校驗|动态|動態|短信|簡訊|确认|確認|授权|授權|核验|登[录陆]|备用|恢复)[码碼]|(?:动态|動態|一次性)(?:密[码碼]|口令)|yanzhengma|口令卡|(?:短信|簡訊)[上里裡]?的?(?:[数數]字|[号號][码碼])|[六6][位个個][数數]字?',
  cardCode:
    '安全[码碼]|(?:背面|反面|[后後]面|签名[栏条]|簽名欄|卡[片的]?[后後])[^\\s，。,]{0,4}?[三3][位个個](?:数字?|數字?|码|碼)?',
  expiry: '有效期限?|到期(?:日期?|时间)?',
  identity:
    '身[份分][证證件](?:字?[号號][码碼]?)?|[护護]照(?:[号號][码碼]?|[编編][号號碼码])?|[驾駕](?:驶|駛)?[证證照](?:[号號][码碼]?)?|(?:通行|居住|居留|回乡|台胞|社保|军官)[证證卡](?:[号號][码碼]?)?|[证證]件[号號][码碼]?',
  key: '[密秘私][钥鑰匙]|令牌',
  seed: '助[记記][词詞]|(?:恢复|恢復|种子|種子)(?:短语|短語|词|詞)',
  card: '(?:银行|銀行|信用|借记|储蓄)?卡[号號]?(?:[码碼])?|(?:银行|銀行)[账帳][号號]',
  link: '是不是|就?是|[为為]|叫做?|[设設改定换換写填输用][成为為]',
  filler:
    '[我你您他她它](?:们|們)?|的|了|[给給]|[发發]|收到?|着|著|[显顯]示|好像|[应應][该該]|可能|大概|也[许許]|其[实實]|明明|肯定|一定|[错錯]了(?=[，,。])|填[写寫]?|[输輸]入?|打|[写寫抄記记]|用|[设設][置定]?|改|[报報]|[说說]|告[诉訴]|提供|念|短信|簡訊|手[机機]|客服|[对對]方|骗子|家人|[里裡上中]|就|都|一直|[还還]|[现現]在|目前|以前|之前|原[来來]|[刚剛]才?|已[经經]?|那|[这這]|[个個]|[一二两兩三四五六七八九十几幾多\\d]{1,2}[次遍回]|[三3四4六6][位个個](?:[数數]字?)?|过|來|来|到|并|然[后後]|再|又|也|[把将將]|被|[让讓]|[号號][码碼]?|[数數]字|[内內]容',
  verb: '填|[发發]|[把将將]|[设設]|[输輸]|[报報]|打|[写寫]|用|[给給]|告[诉訴]|念|[说說]|是|[为為]',
  unit: '年|月|日|号(?!码)|號|位|[个個]|天|分(?!享)|小[时時]|秒|[块塊]|元|次|遍|回|[万萬千百]|岁|[张張]|[笔筆]|[条條]|美金|美元|欧元|港[币元]',
  otherNumber: '尾[号號]|末四位|[后後]四位|到|至|金[额額]|[订訂][单單]号?|[编編][号號]',
  warning: '(?:请勿|勿|不要|切勿|請勿)[^，。,\\s]{0,6}?(?:泄[露漏]|洩漏|告|转发|轉發|提供)',
  longerName: '的|时|時|错|錯|重置|找回|页面|长度',
};

const en: SecretWords = {
  password:
    '[a-z_]*(?:pass[ -]?(?:word|code|phrase)|passwd)s?|pwd?|ps+wd?|paswd?|passw|pword|pass|credentials|log-?in details|(?:secret|magic|safe|memorable|code) ?word|(?:security|secret) (?:question )?answer|answer (?:to|of|for) (?:my|the) (?:security|secret) question',
  code: '(?:(?:[4-8]|four|five|six|eight)[\\s-]?digits?(?: codes?| numbers?)?|otp|totp|2fa|tan|authenticator|pin)(?:\\s*码|(?: code| number)?)|(?:one[- ]?time|verification|verify(?:ing)?|security|sms|log-?in|auth[a-z]*|confirmation|access|backup|recovery|text|two-factor)[\\s-]+(?:codes?|pass(?:word|code)s?|numbers?|digits?)',
  cardCode:
    'c(?:v[vc]2?|sc)(?:\\s*(?:codes?|numbers?|[码碼]))?|security (?:code|number)|(?:three|3)[\\s-]?(?:digits?|numbers?)(?: code| number)?|(?:numbers?|codes?|digits?) (?:(?:is|are|that is|that are) )?(?:on|at|from|in) (?:the )?(?:back|behind)|card verification(?: (?:code|number|value))?',
  expiry:
    'exp(?:iry|iration|ires?|\\.)?(?: date)?|valid(?:ity)?(?: (?:thru|through|till|until|to|date))?|good thru',
  identity:
    "passports?|(?:national|identity|citizen|resident) (?:id|card|number)(?: card)?|id (?:card|document)s?|ssn|social security|driv(?:er['’]?s?|ing) licen[cs]e|national insurance|tax(?:payer)? id|(?:my|his|her) id",
  key: '(?:api|access|secret|private|client|auth|session|refresh|bearer|app|encryption|signing)[ _-]*(?:key|token|secret|id)s?|secret|bearer|token|cookie',
  seed: '(?:seed|recovery|backup|secret|mnemonic|wallet) (?:phrases?|words?)|mnemonic|(?:12|24|twelve|twenty[- ]four)[\\s-]words?|words? (?:of|for|from) (?:my|the) wallet',
  card: '(?:card|pan)(?: (?:number|no\\.?|#))?',
  link: "(?:is|are|was|were|being)(?![a-z])|['’]s(?![a-z])",
  filler: `(?:i|we|you|they|he|she|it|me|us|him|my|your|our|his|her|their|the|a|an|this|that|these|which|what|who|them|just|only|also|still|now|always|actually|probably|maybe|think|believe|guess|been|then|and|have|has|had|did|do|got|get|received?|came|come|entered|enter|typed?|typing|used?|using|use|gave|give|given|sent|send|put|wrote|write|written|set|chose|told|tell|said|says?|reads?|might|may|could|should|must|would|be|tried|try|shared?|input|into|in|from|by|via|with|for|to|of|on|at|sms|text|message|e-?mail|phone|telegram|whatsapp|wechat|google|authenticator|app|bank|${productPattern}|support|agent|man|woman|guy|person|someone|caller|login|number|no|numbers?|digits?|code|card|back|behind|one)(?![a-z])\\.?`,
  verb: '(?:entered|typed?|us(?:ed?|ing)|gave|put|wrote|tried|told|said|input|sent|it|is|was)(?![a-z])',
  unit: '(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|times?|usd|usdt|eur|gbp|cny|rmb|hkd|dollars?|euros?|pounds?|yuan|bucks|am|pm|people|characters?|chars?|digits?|letters?|words?|attempts?|tries|percent|kb|mb)(?![a-z])|%',
  otherNumber:
    '(?:to|in|at|by|from|ending(?: (?:in|with))?|last (?:four|4)(?: digits)?|amount|order|since|until)',
  warning: "(?:do not|don['’]?t|never) (?:share|disclose|tell|give|forward|pass)",
  longerName:
    '(?:reset|page|field|box|error|length|policy|hint|manager|rules?|change|recovery|screen|form|help|generator|app|sender)(?![a-z])',
};

const languages: readonly SecretWords[] = [zh, en];

/** Returns the source of a pattern that matches the words of every language. */
export const listWords = (name: keyof SecretWords): string =>
  `(?:${languages.map((words) => words[name]).join('|')})`;

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
