/**
 * English. The words of the interface here are the model of every other language: what they are for is said here, and
 * the type `Words` is made from them.
 */
import type { Traits } from './traits.ts';

export const lang: Traits['lang'] = 'en';

export const region: Traits['region'] = 'en-GB';

export const label: Traits['label'] = 'English';

export const readers: Traits['readers'] = 'eng';

export const languageNames: Traits['languageNames'] = {};

export const writing: Traits['writing'] = {
  scripts: ['Latin'],
  hasSpaces: true,
};

export const lengths: Traits['lengths'] = {
  article: { least: 150, most: 450 },
  summary: 300,
  title: 65,
};

export const searching: Traits['searching'] = {
  stopWords:
    'a about am an and any are as at be been but by can could did do does for from get got had has have he ' +
    'hello help hey hi how i if im in is it its ive just let me my need no not of on or our out please she ' +
    'should so some tell that the their them there these they this those to up us want was we were what ' +
    'when where which who why will with would you your',
  stopPairs: '',
  unmarked:
    'after|again|ago|already|also|always|because|before|being|cant|didnt|doesnt|dont|even|ever|every|give|gives|' +
    'given|go|goes|going|havent|into|isnt|keep|keeps|know|like|made|make|makes|many|may|more|most|much|must|need|' +
    'needs|never|now|off|once|one|only|other|put|really|said|same|say|says|seem|seems|since|still|than|then|thing|' +
    'things|think|though|times?|to(?:day|morrow)|too|tried|tries|try|trying|use|used|using|very|want|wants|wanted|' +
    'wasnt|way|while|wont|yesterday|yet',
  stemming: {
    words: /^[a-z]+$/,
    wholeWords: ['always', 'news', 'this', 'yes'],
    forms: [
      // “verify”, “verifies”, “verified”, “verifying”; “delaying” keeps its y.
      /^(.+[^aeiou])(?:ies|ied|ying|y)$/,
      /^(.+)ings?$/,
      // Not “agreed” and “speed”.
      /^(.+[^e])ed$/,
      // “charges” and “charge”; not “fees” and “fee”.
      /^(.+[^e])es?$/,
      /^(.+[^su])s$/,
    ],
  },
  hasPinyin: false,
  variants: '',
};

export const isForBaidu: Traits['isForBaidu'] = false;

export const paper: Traits['paper'] = {
  collation: 'en',
  ignoredStart: /^(?:an?|the)\s+/i,
};

export const secrets: Traits['secrets'] = {
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
  filler:
    '(?:i|we|you|they|he|she|it|me|us|him|my|your|our|his|her|their|the|a|an|this|that|these|which|what|who|them|just|only|also|still|now|always|actually|probably|maybe|think|believe|guess|been|then|and|have|has|had|did|do|got|get|received?|came|come|entered|enter|typed?|typing|used?|using|use|gave|give|given|sent|send|put|wrote|write|written|set|chose|told|tell|said|says?|reads?|might|may|could|should|must|would|be|tried|try|shared?|input|into|in|from|by|via|with|for|to|of|on|at|sms|text|message|e-?mail|phone|telegram|whatsapp|wechat|google|authenticator|app|bank|{product}|support|agent|man|woman|guy|person|someone|caller|login|number|no|numbers?|digits?|code|card|back|behind|one)(?![a-z])\\.?',
  verb: '(?:entered|typed?|us(?:ed?|ing)|gave|put|wrote|tried|told|said|input|sent|it|is|was)(?![a-z])',
  unit: '(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|times?|usd|usdt|eur|gbp|cny|rmb|hkd|dollars?|euros?|pounds?|yuan|bucks|am|pm|people|characters?|chars?|digits?|letters?|words?|attempts?|tries|percent|kb|mb)(?![a-z])|%',
  otherNumber:
    '(?:to|in|at|by|from|ending(?: (?:in|with))?|last (?:four|4)(?: digits)?|amount|order|since|until)',
  warning: "(?:do not|don['’]?t|never) (?:share|disclose|tell|give|forward|pass)",
  longerName:
    '(?:reset|page|field|box|error|length|policy|hint|manager|rules?|change|recovery|screen|form|help|generator|app|sender)(?![a-z])',
};

/** What every page of the site says beside the articles. */
export const pages = {
  skipToContent: 'Skip to the content',
  home: 'Home',
  breadcrumb: 'You are here',
  browse: 'All topics',
  menu: 'Topics',
  /** The way to support, in the header. */
  contact: 'Contact',
  onThisPage: 'On this page',
  theme: {
    toLight: 'Switch to light',
    toDark: 'Switch to dark',
  },
  /** Said where a page does not exist in another language, given its name. */
  languageMissing: (name: string) => `This page is not available in ${name} yet.`,
  /** Said after it: where the link beside it leads instead. */
  languageInstead: {
    category: 'Articles on the same topic: ',
    home: 'Help centre home page: ',
  },
  /** Added to a link that leads into another language, given its name. */
  inLanguage: (name: string) => ` (in ${name})`,
  /** Between a name and what it is: «在线聊天：…». */
  separator: ': ',
  table: 'Table',
  /** Name of a table in a section. */
  tableOf: 'Table: {heading}',
  /** Titles of callouts that have none of their own. */
  callout: {
    note: 'Note',
    tip: 'Tip',
    warning: 'Warning',
    danger: 'Danger',
  },
  notes: {
    title: 'Notes',
    /** Leads from a note back to the text; a note can be mentioned several times. */
    back: (note: number, mention: number) =>
      mention > 1
        ? `Back to mention ${mention} of note ${note} in the text`
        : `Back to note ${note} in the text`,
  },
  code: 'Code',
  /** What a video is called where it cannot be played, and the text of what is said in it. */
  video: {
    video: 'Video',
    transcript: 'What the video says (transcript)',
  },
  homePage: {
    title: 'What has gone wrong?',
    /** Above what readers come with most often. */
    situations: 'Is it one of these?',
    /** The last of them, for all others. */
    start: 'Something else, or not sure',
    /** Above what cannot wait. */
    urgent: 'Act on this at once',
    topics: 'Find it by topic',
    articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  },
  article: {
    code: 'Problem code',
    codeHint: 'Quote this problem code',
    symptoms: 'Does this look like yours?',
    waitingTimes: 'How long it takes',
    usually: 'Usually',
    contactAfter: 'Contact support',
    /** The label of a problem that can wait so long before support is contacted. */
    contactLabel: (time: string) => `Contact support after ${time}`,
    /** Leads to the section on support, on the same page. */
    toSupport: 'How to contact support',
    support: 'When and how to contact support',
    supportWhen: 'Contact support if',
    supportHow: 'How to reach them',
    supportEvidence: 'Have these ready first',
    related: 'Read next',
    reviewed: 'Content checked on',
    /** Before the day its content last changed. */
    modified: 'Last changed on',
    supportGuide: 'How to contact support',
    evidenceGuide: 'What to have ready',
  },
  time: {
    atOnce: 'at once',
    hours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
    workingDays: (count: number) => (count === 1 ? '1 working day' : `${count} working days`),
    hoursRange: (from: number, to: number) => `${from} to ${to} hours`,
    workingDaysRange: (from: number, to: number) => `${from} to ${to} working days`,
    atOnceTo: (to: string) => `at once, or within ${to}`,
    after: (time: string) => `if it hasn’t arrived after ${time}`,
  },
  footer: {
    licence: 'Help content is published under CC BY 4.0.',
    official:
      'Never give anyone your password or a one-time code, even if they say they’re from support.',
  },
};

/** What the search says. */
export const search = {
  title: 'Search',
  results: 'Search results',
  label: 'Search help articles',
  placeholder: 'What happened?',
  submit: 'Search',
  close: 'Close',
  category: 'Topic',
  allCategories: 'All',
  loading: 'Searching…',
  /** Said after some seconds without an answer; topics and guides follow it. */
  slow: 'Still loading… Meanwhile you can look here:',
  failed: 'Search could not load. Check your connection and try again, or browse the topics.',
  retry: 'Try again',
  none: 'No article matches that.',
  noneHint: 'Try other words, or go on from here:',
  /** Said where only other categories than the chosen one have articles. */
  noneInCategory: 'No article in this topic matches that.',
  /** Leaves the chosen category for the `{count}` articles in the others. */
  elsewhere: 'Look in all topics ({count})',
  /** `{count}` stands for the number of articles found. */
  found: '{count} articles found',
  foundOne: '1 article found',
  /** Said where the articles found may not answer the question; `mayFit` is their heading. */
  unsure: 'We are not sure which article answers that.',
  mayFit: 'These may fit',
  /** Heading of other ways to help, below them. */
  noneOfThese: 'None of these?',
  /** Leads to all articles found, `{count}` of them, where only the best are shown. */
  all: 'See all {count} results',
  /** Said where the search put a slip right: it looked for `{query}`. */
  readAs: 'Showing results for “{query}”',
  /** Searches for exactly what was typed, `{query}`. */
  asTyped: 'Search for “{query}” instead',
  /** Said where a part of the index did not arrive. */
  incomplete: 'Part of the search did not load, so there may be better answers.',
  /** Said above articles in another language, `{language}`. */
  otherLanguage: 'These answers are in {language}.',
  /** Leads to the same search in `{language}`. */
  otherLanguageLink: 'Search the {language} pages',
  /** Leads to guided troubleshooting. */
  troubleshooter: 'Answer a few questions and find out what to do',
  /** Leads to the article that readers start with who do not know their problem. */
  start: 'Not sure which one it is? Start here',
  /** Leads to the article on support, which repeats what was searched for. */
  contact: 'Contact support with these words',
  /** Heading of what readers come with most often, in the dialog before anything is typed. */
  situations: 'What happened?',
  recent: 'Recent searches',
  recentWhere: 'kept on this device only, for 30 days',
  clearRecent: 'Clear recent searches',
  /** Said where the site's configuration has searches reported that find nothing. */
  reported:
    'Searches without a clear answer are sent to us, so that we can add what is missing. Do not type account numbers, card numbers or passwords here.',
  noScript:
    'Search needs JavaScript. Every article can be read without it: start from the topics below.',
};

/** What the page says that asks what kind of problem it is: at `/go/`, and where an address is not found. */
export const notFound = {
  reasons: {
    missing: {
      title: 'We can’t find that page',
      lead: 'The address may be missing a piece, or the page may have moved. The articles are all still here: carry on below.',
    },
    unknown: {
      title: 'We do not know this code',
      lead: 'A character may be missing or mistyped: compare it with where you saw it. If you do not have it at hand, choose the kind of problem below.',
    },
    offline: {
      title: 'We could not look up this code',
      lead: 'The connection may be down. Open this page again once it is back, or choose the kind of problem below.',
    },
    none: {
      title: 'What has gone wrong?',
      lead: 'Choose the kind of problem below, or search in your own words.',
    },
  },
  kinds: 'What kind of problem is it?',
  /** Leads to the article on support. */
  contact: 'How to contact support',
  home: 'Go to the help centre’s home page',
};

/** What guided troubleshooting says beside its flows. */
export const troubleshooter = {
  /** The page of all flows, and the name of the whole. */
  title: 'Find out what to do, step by step',
  lead: 'Choose what fits best. Each step asks one thing. After seven steps at most, you’ll know what to do now.',
  inviteLead:
    'Each step asks one thing. After seven steps at most, you’ll know whether to wait, check something or contact support.',
  /** Said after the steps of a check. */
  afterCheck: 'How is it now?',
  /** `{step}` and `{rest}` are numbers. */
  step: 'Step {step}',
  rest: 'at most {rest} more',
  lastStep: 'what to do now',
  separator: ', ',
  /** The banner of an outcome. */
  advice: {
    wait: 'Wait for now',
    try: 'Do this next',
    contact: 'Contact support now',
  },
  answers: 'Choose one',
  /** Before the article behind a step. */
  readMore: 'More about this step',
  /** For readers whom no answer fits. */
  none: 'None of these? Contact support',
  restart: 'Start again',
  others: 'Other problems',
  /** Link from other pages. */
  invite: 'Answer a few questions',
  helped: 'That solved it',
  unhelped: 'It’s still the same',
  path: 'Your answers',
  change: 'Change this answer',
  contact: 'Contact support',
  channels: 'How to reach them',
  evidence: 'Have these ready first',
  /** The foot of an article. */
  solvedQuestion: 'Did this solve it?',
  solvedYes: 'Yes, solved',
  solvedThanks: 'Good, glad it’s sorted.',
  solvedNo: 'No, go step by step',
  /** For articles that are not about a problem. */
  solvedNoContact: 'No, contact support',
  /** Numbered list on paper; `{number}` is that of another item. */
  goTo: 'go to {number}',
};

/** What pages say where a form for readers did not load; `reload` is a link to the same page. */
export const formFailure = {
  failed: 'The form did not load. Check your connection, then',
  reload: 'load this page again',
};

/** What pages say of waiting times that readers can work out by hand; without scripts it is all there is. */
export const waitingTable = {
  open: 'Work out when to contact support',
  /** Before a time in hours: when it is usually done, when to contact support. */
  usual: 'Usually arrives by: ',
  contact: 'If it hasn’t arrived, contact support from: ',
  /** The same time of day, so many days later; else so many hours. */
  daysLater: (count: number) =>
    count === 1
      ? 'the same time the next day'
      : `the same time of day, ${count} days after you submitted it`,
  hoursLater: (count: number) => `${count} hours after you submitted it`,
  caption: 'By the day of the week you submitted it',
  made: 'Submitted on',
  usualBy: 'Usually arrives by the end of',
  contactFrom: 'Contact support from',
  /** From Monday. */
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  /** A weekday so many weeks later; 0 is the same week. */
  inWeeks: (weekday: string, count: number) =>
    count === 0
      ? weekday
      : count === 1
        ? `${weekday} of the next week`
        : `${weekday}, ${count} weeks later`,
  holidays: {
    'chinese-holidays':
      'Add a day for each public holiday that falls on a working day. In China, a weekend day that is worked in exchange for a holiday counts as a working day. Companies may count differently.',
    weekdays: 'Counted Monday to Friday. Public holidays make it later.',
  },
};

/** What the form for a date says. */
export const waitingForm = {
  question: 'When did you submit it?',
  date: 'Date',
  time: 'Time (leave it empty if you don’t remember)',
  /** Buttons for the days since: today, yesterday, and so on. */
  days: ['Today', 'Yesterday', '2 days ago', '3 days ago'],
  /** Shows the field for a date. */
  otherDay: 'Another date',
  submit: 'Work it out',
  problems: {
    empty: 'Choose a day first.',
    unreadable: 'The date can’t be read. Write it like 2026-11-20.',
    'unreadable-time': 'The time can’t be read. Write it like 18:05, or leave it empty.',
    future: 'That’s in the future. Check the date and the time.',
    'too-old': 'That’s too long ago. Check the year.',
  },
  usual: 'It’s still within the usual time.',
  /** Where no usual time is known. */
  notYet: 'It isn’t time to contact support yet.',
  late: 'It’s taking longer than usual.',
  contact: 'It’s time to contact support. Don’t wait any longer.',
  /** It is time to contact support though the usual time is not over. */
  contactEarly: 'It may still arrive in the usual time, but contact support now.',
  usualBy: 'Usually arrives by',
  contactFrom: 'If it hasn’t arrived, contact support from',
  toContact: 'How to contact support',
  zone: (name: string) => `These times are in your device’s time zone: ${name}.`,
  noTime: 'You didn’t give a time, so we count from the end of that day.',
  workingDays: {
    'chinese-holidays': (zone: string) =>
      `Working days are counted Monday to Friday, by the date in ${zone}. Public holidays in mainland China are left out, and weekend days worked in exchange count. Companies may count differently.`,
    weekdays: (zone: string) =>
      `Working days are counted Monday to Friday, by the date in ${zone}. Public holidays aren’t included and make it later.`,
  },
  /** The years whose holidays are known, first and last. */
  uncertain: (first: string, last: string) =>
    `We know the holidays for ${first} to ${last} only. Outside those years only weekends are left out, so holidays make it later.`,
};

/** Names of the facts about who runs the product (src/site/identity.ts). */
export const identity = {
  website: 'Official website',
  app: 'Official app',
  /** Name of the app, its store, and the publisher that the store names. */
  appFrom: (name: string, store: string, publisher: string) =>
    `${name} (${store}, publisher: ${publisher})`,
  company: 'Company',
  icp: 'ICP filing',
  police: 'Public security filing',
};

/** What pages say of the form for a case before it is loaded. */
export const caseOpener = {
  open: 'Write down your problem for support',
  sheet: 'Or print this sheet and write on paper',
};

/** What the form for a case says, and the text it makes. */
export const caseForm = {
  /** Words of the text. */
  heading: 'Case summary',
  problem: 'Problem',
  withCode: (title: string, code: string) => `${title} (${code})`,
  ready: 'Ready to send',
  path: 'My answers in the help centre',
  page: 'Page',
  language: 'Language',
  separator: ': ',
  comma: ', ',
  /** A time with the zone it is in. */
  inZone: (time: string, zone: string) => `${time} (${zone})`,
  /** Words of the form. */
  lead: 'Fill in what you know and leave the rest blank. Your answers become the text below. Copy it and send it to support yourself: nothing is sent from this page.',
  kept: 'The draft stays on this device and is deleted after 7 days without a change. Passwords, one-time codes, ID numbers and full card numbers are hidden and not kept if the form recognises them.',
  notKept:
    'This device can’t keep a draft. What you type is lost when you leave or reload this page.',
  whatHappened: 'What happened, in your own words',
  tick: 'What you have ready',
  addPath: 'Add my answers in the help centre',
  preview: 'The text for support',
  copy: 'Copy',
  share: 'Share',
  mail: 'Write an email',
  save: 'Save as a file',
  clear: 'Clear and delete the draft',
  copied: 'Copied. Now paste it into your message to support.',
  copyFailed: 'It couldn’t be copied. Select the text and copy it yourself.',
  shareFailed: 'It couldn’t be shared. Copy it instead.',
  mailCopied: 'It’s too long for an email link, so it has been copied. Paste it into the email.',
  /** Replaces a text that is too long for an address. */
  mailPaste: '(Paste the copied text here)',
  saved: 'Saved as a file.',
  cleared: 'Cleared, and the draft is deleted.',
  hidden: {
    card: 'There’s a full card number here. All but its last four digits are hidden. If it’s some other number, type it in the field for that number.',
    account:
      'There’s a full bank account number here. All but its last four characters are hidden.',
    identity: 'This looks like the number of an ID document, so it’s hidden.',
    password:
      'This looks like a password or a key, so it’s hidden. Don’t give it to anyone, even support.',
    code: 'This looks like a one-time code, so it’s hidden. Don’t give it to anyone, even support.',
  },
  maybeCard:
    'Some of these digits look like a full card number. If they are, delete them; any other number can stay.',
  /** No more characters fit. */
  full: (limit: number) =>
    `There’s room for ${limit} characters, and the rest was left out. Keep what matters most.`,
};

/** What stands around notices. Their own words are in `content/notices/` and in the status file. */
export const notices = {
  /** Name of the place where notices stand, for screen readers. */
  label: 'Notices',
  severity: {
    critical: 'Outage',
    warning: 'Disruption',
    info: 'Notice',
  },
  /** From when to when it holds. */
  time: 'From {start}. Expected to end {end} ({zone}).',
  /** Before a link. */
  readOn: 'What to do: ',
};

/** What an article says to a reader who came to it from a search without an answer. */
export const queryNote = {
  searched: 'You searched for: ',
  hint: 'Use the same words with support, so that they see at once what the problem is.',
  copy: 'Copy',
  copied: 'Copied',
};

/** What an embedded page says beside the article or step itself. */
export const embed = {
  question: 'Did this solve it?',
  yes: 'Yes, solved',
  no: 'No, not yet',
  afterYes: 'Good, glad it’s sorted.',
  /** Said while the way to support comes into view; must also hold where the article names none. */
  afterNo: 'Then let support help: choose “Contact support”.',
  /** The same where guided troubleshooting is offered below it. */
  afterNoWithOffer: 'Then let’s go through it step by step, or contact support at once.',
  contact: 'Contact support',
  /** To the page before. */
  back: 'Back',
  /** Heading of the start page. */
  startTitle: 'How can we help?',
  suggestions: 'This may help',
  /** Above the links to guided troubleshooting. */
  unsure: 'Not sure? Answer a few questions',
  /** To the help centre with everything around it, in a tab of its own. */
  openSite: 'Open the help centre (new tab)',
  /** The link to this language, on the page in another one. */
  readInThis: 'Read this in English',
};

/** What the widget says in other people’s pages. */
export const widget = {
  /** The button that opens the panel. */
  launcher: 'Help',
  title: 'Help',
  close: 'Close help',
  back: 'Back',
  contact: 'Contact support',
  loading: 'Loading…',
  failed: 'This could not load. Check your connection and try again.',
  retry: 'Try again',
  /** Leads to the help centre itself, in a tab of its own. */
  openSite: 'Help centre (new tab)',
};

/** What readers can do with an article, at its end. */
export const articleActions = {
  save: 'Save as PDF',
  print: 'Print',
  copyLink: 'Copy link',
  copied: 'Copied.',
  /** Above the same article as Markdown. */
  developers: 'For developers',
};

/** What the Markdown of the articles says beside them, and what pages call it. */
export const markdown = {
  /** The link to an article's Markdown, and the button that copies it. */
  link: 'This page as Markdown',
  copy: 'Copy as Markdown',
  /** Said after it: done, or the text could not be fetched. */
  copied: 'Copied.',
  failed: 'The text did not arrive. The connection may be down: try again when you are online.',
  /** Names of facts in the text. */
  urgency: 'Urgency',
  category: 'Topic',
  language: 'Language',
  page: 'Web page',
  permanent: 'Permanent link',
  translations: 'In other languages',
  /** A language and its tag. */
  languageWithTag: (label: string, lang: string) => `${label} (${lang})`,
  /** In the lists for assistants (llms.txt): what they may know of the whole; an example of a link follows. */
  about:
    'Listed here are the articles as Markdown, with the same content as their web pages. Give readers the link to the web page: the same address, with a slash in the place of “.md” at its end.',
  codes: 'Each kind of problem has a code, and each code makes a permanent link, such as: ',
  list: 'List of articles',
  listNote: 'a link and a summary of each',
  full: 'All articles in full',
  fullNote: 'in one file',
  handbook: 'All articles as a PDF',
  handbookNote: 'to print and to read offline',
  api: 'Content API',
  apiNote: 'the same content as JSON, with its JSON Schema',
};

/** What a PDF says beside the article in it, and what pages call it. */
export const pdf = {
  /** Below the poster of a video; the address of the article follows. */
  watch: 'Watch the video on its page: ',
  /** The link to the handbook. */
  downloadHandbook: 'All articles in one PDF',
  /** `{page}` and `{pages}` are the numbers. */
  pageOf: 'Page {page} of {pages}',
  /** Heads of the form: what to have at hand, and the room to write it down. */
  formWhat: 'What',
  formRoom: 'Write it here, or tick it',
  /** Last line of the form. */
  formAnswer: 'When you contacted support, and what they said',
  /** Below the form. */
  formSecrets: 'Do not write passwords or one-time codes here, and do not give them to anyone.',
  currentTitle: 'Check whether this page is current',
  /** `{date}` is the day the content was checked; the address follows. */
  current:
    'The content was checked on {date} and may have changed since. Scan the code or open this address for the latest:',
  /** What the QR code is, for readers who cannot see it; `{url}` is the address. */
  qrCode: 'QR code that opens {url}',
};

/** What the handbook says beside the articles in it. */
export const handbook = {
  title: 'Help handbook',
  /** `{date}` stands for the day its newest content was checked. */
  dated: 'Content last checked on {date}',
  useTitle: 'How to use this handbook',
  /** Ways into the book. `{page}` stands for a page, `{code}` for a code as an example. */
  useStart: 'Not sure which problem you have? Start here: ',
  useFlows: 'Not sure which problem you have? Answer a few questions, page {page}',
  useSymptoms: 'You know what you see? Find it by what you see, page {page}',
  useCodes: 'You have a code such as {code}? Find it by code, page {page}',
  useContents: 'Looking for a topic? See the contents, page {page}',
  currentTitle: 'Check for anything newer',
  current:
    'The content of this handbook may have changed since then. Scan the code or open this address for the latest:',
  contentsTitle: 'Contents',
  flowsLead:
    'Choose what is most like your case and start at 1. Find the answer that fits, then go to the number after it.',
  /** An article's title follows. */
  flowArticle: 'More on this: ',
  flowTiming: 'How long it takes: ',
  flowContact: 'How to contact support, and what to have ready: ',
  /** Stands behind a link to another article. */
  onPage: ' (page {page})',
  codesTitle: 'Find it by code',
  code: 'Code',
  article: 'Article',
  page: 'Page',
  symptomsTitle: 'Find it by what you see',
  symptomsLead: 'Look for the line most like your case, then turn to its page.',
  /** Below an article; its address follows. */
  latest: 'Checked on {date}. The latest of this page: ',
  /** In place of an article's text; its address follows. */
  notPrinted: 'The text of this article cannot be shown on paper. Read it online: ',
};

/** What people who write it say about any product, by synonym group. */
export const commonWords: Traits['commonWords'] = {
  human: `agent* | human* | representative* | customer service* | customer care | customer support
    support | speak* | talk* | contact* | helpline | help line | help desk | hotline | real person
    live person | operator | advisor | reach you | reach out | live chat | chat | callback
    contact number | support number | manager | supervisor`,
  report: `report* | complain* | feedback | tell you | let you know | submit* | suggest*`,
  failed: `fail* | not … work* | does not work | stopped working | broken | unsuccessful* | problem*
    trouble* | issue* | not … let* | not … able | unable | not … possible | nothing happens
    not respond* | can not | could not | will not`,
  error: `err* | exception* | nullpointer* | typeerror* | undefined | null | http | crash* | glitch* | bug* | blank | blue screen | bsod | screen of death | freezes
    not load* | not open* | closes by itself | hangs`,
  slow: `slow* | lag* | takes forever | too long | freez* | performance | speed*`,
  outage: `down | maintenance | outage | server* | offline | status | unavailable`,
  connection: `internet | connect* | disconnect* | network* | wi-fi | wifi | online`,
  login: `log in* | login* | logg* in* | logging in | log on | logon | sign in* | signin
    signing in | sign on | get into my account | get in`,
  register: `sign up* | signup | signing up | regist* | creat* … account* | new account | open an account
    join`,
  account: `account* | acct | profile`,
  closing: `close my account | closing … account | delet* … account* | remov* … account*
    erase my data | delete my data`,
  forgot: `forg* | reset* | remember* | recover* | do not know`,
  password: `password* | pasword* | passcode* | pass code* | pass word* | credential*`,
  factor: `two factor | two step | 2fa | 2 fa | 2 factor | 2 step | second factor | authenticat*
    one time | otp | fingerprint* | face id | biometric*`,
  code: `verification code | security code | sms code | text message | otp`,
  change: `chang* | updat* my | edit* | switch* | modif* | amend* | replace | different`,
  setup: `set up | setup | setting up | configur* | create | choose`,
  enabling: `enabl* | turn* on | switch* on | activat*`,
  disabling: `disabl* | turn* off | turn* … off | switch* off | deactivat* | stop* | get rid of`,
  automatic: `automat* | by itself | schedul* | on its own`,
  install: `install* | download* | get the app | put it on | set it up on`,
  uninstall: `uninstall* | remov* | delet* | get rid of | take it off`,
  update: `update* | updating | latest version | newer version | new version | newest version`,
  rollback: `roll* back | go* back | went back | downgrad* | previous version | old version
    older version | earlier version | revert* | undo`,
  upgrade: `upgrad* | chang* … plan* | switch* … plan* | premium | pro version | full version`,
  compatible: `compatib* | incompatib* | conflict* | work* with | work* together | together with
    alongside | supported | which device* | which version* | requirement*`,
  moving: `transfer* | mov* … to | migrat* | new phone | new computer | new device | new laptop | new pc
    another phone | another computer | another device | other device | switch* … phone*`,
  license: `licen* | serial number | product key | activation code | activation key | my key
    subscription key`,
  activate: `activat* | redeem* | enter … code | enter … key | use … code | use … key`,
  cancel: `cancel* | unsubscrib* | stop … subscription | end … subscription | renewal*
    auto renew* | renew* | stop paying | do not want … more`,
  refund: `refund* | money back | give … back | get … back | return* | reimburs* | chargeback`,
  pay: `pay | paid | paying | payment* | purchas* | buy* | bought | checkout | order* | paypal
    credit card`,
  invoice: `invoice* | receipt* | bill | bills | billing | vat | tax`,
  fee: `fee | fees | cost* | price* | pricing | how much … cost* | how much is | expensive | charge for`,
  free: `free | without paying | trial | for nothing | paid version | free version`,
  discount: `discount* | coupon* | promo* | voucher* | cheaper | offer*`,
  delivery: `deliver* | shipping | shipped | shipment | courier | parcel | package* | tracking number`,
  howlong: `how long | how many days | how many hours | how soon | how quick* | how fast | when will
    when can | when should | when does | when do | how much time | how much longer | timeframe*
    time frame* | timeline* | working days | business days | usually take* | normally take*
    duration`,
  pending: `pending | in progress | stuck | waiting | delay* | late | still waiting`,
  missing: `missing | disappear* | vanish* | gone | no sign | where is my | wheres my | where did
    can not find | could not find | not … see | not … show* | not … appear* | lost`,
  notice: `notification* | notify | alert* | push message* | pop up* | popup* | reminder*`,
  capture: `screenshot* | screen shot* | screen capture* | captur* … screen | picture of … screen
    print screen | screen recording`,
  logs: `log | logs | log file* | diagnos* | debug* | dump | trace`,
  history: `history | statistic* | stats | how many | activity | usage`,
  backup: `backup* | back up | export* | import* | restor* | save my`,
  safe: `safe* | secur* | protect* | privacy | private | encrypt* | trust*`,
  malware: `virus* | malware | adware | trojan* | infected | spyware | hacked | hack*`,
  scam: `scam* | phish* | fake* | fraudster* | spoof*`,
  certificate: `certificate* | not trusted | untrusted | not secure | connection is not private`,
  battery: `battery | drain* | power consumption | energy`,
  traffic: `mobile data | data usage | too much data | data consumption | traffic`,
  storage: `storage | disk space | memory | ram | full disk`,
  language: `language* | translat* | in english | in chinese`,
  family: `family | share with | sharing | household | kids | children | child | parental`,
  person: `two users | second user | other user | another user | user profile* | multiple users | guest`,
  difference: `difference* | differ* | compar* | versus | vs | better`,
  permission: `permission* | allow* | grant* | access to`,
  blocked: `block* | blacklist* | banned | restrict* | prevent*`,
  email: `email* | e-mail* | mail | inbox`,
  phone: `phone* | mobile* | smartphone* | cell | tablet*`,
  computer: `computer* | pc | pcs | laptop* | desktop*`,
  television: `tv | tvs | television* | smart tv`,
  website: `website* | site | sites | web page* | webpage* | page | pages`,
};
