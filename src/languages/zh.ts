/** Chinese in simplified characters. */
import type { Language } from './language.ts';

export const lang: Language['lang'] = 'zh-CN';

export const region: Language['region'] = 'zh-CN';

export const label: Language['label'] = '中文';

// The other Chinese languages share its writing.
export const readers: Language['readers'] =
  'zho chi cmn yue wuu nan hak gan hsn cjy cdo mnp cpx czh czo lzh';

/** `Intl.DisplayNames` has 英语, the spoken language. */
export const languageNames: Language['languageNames'] = { en: '英文', ja: '日文' };

export const writing: Language['writing'] = {
  scripts: ['Han'],
  hasSpaces: false,
};

export const lengths: Language['lengths'] = {
  article: { least: 250, most: 700 },
  summary: 120,
  title: 60,
};

export const searching: Language['searching'] = {
  stopWords: '',
  stopPairs:
    '[的了吗呢啊吧呀我你您他她它们这那个么怎什为是在有就都也还要会想请问一办]+|[没不未无]|[是有要]?多少?',
  unmarked:
    '现在|目前|刚[才刚]|今天|昨天|前天|明天|一直|已经|还[是没]|可以|不[能会是要用知到]|没有?|知道|但是|可是|因为|所以|' +
    '如果|之[前后]|以[前后]|时候|后来|然后|结果|这[个样里边次]|那[个样里边次]|[几一两][个次天]|起来|出来|下来|上[面去]|' +
    '.[的了吗呢啊吧呀]|[的了我你他她].',
  stemming: undefined,
  hasPinyin: true,
  variants: '帐账',
};

export const isForBaidu: Language['isForBaidu'] = true;

export const paper: Language['paper'] = {
  collation: 'zh-CN-u-co-pinyin',
  ignoredStart: undefined,
};

export const secrets: Language['secrets'] = {
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

export const pages: Language['pages'] = {
  skipToContent: '跳到正文',
  home: '首页',
  breadcrumb: '当前位置',
  browse: '全部分类',
  menu: '分类',
  contact: '客服',
  onThisPage: '本页内容',
  theme: {
    toLight: '切换到浅色',
    toDark: '切换到深色',
  },
  languageMissing: (name) => `本页还没有${name}版。`,
  languageInstead: {
    category: '同类文章：',
    home: '帮助中心首页：',
  },
  inLanguage: (name) => `（${name}）`,
  separator: '：',
  table: '表格',
  tableOf: '表格：{heading}',
  callout: {
    note: '说明',
    tip: '提示',
    warning: '注意',
    danger: '危险',
  },
  notes: {
    title: '注释',
    back: (note, mention) =>
      mention > 1 ? `回到正文中第${mention}处注释${note}` : `回到正文中的注释${note}`,
  },
  code: '代码',
  video: {
    video: '视频',
    transcript: '视频里说了什么（文字稿）',
  },
  homePage: {
    title: '遇到什么问题了？',
    situations: '是哪一种情况？',
    start: '别的情况，或者不确定',
    urgent: '遇到这种情况，马上处理',
    topics: '按问题分类找',
    articles: (count) => `${count}篇文章`,
  },
  article: {
    code: '问题编号',
    codeHint: '联系时报上问题编号',
    symptoms: '你遇到的是这种情况吗？',
    waitingTimes: '要等多久',
    usually: '通常需要',
    contactAfter: '什么时候联系客服',
    contactLabel: (time) => `满${time}就联系客服`,
    toSupport: '怎么联系客服',
    support: '什么时候联系客服，怎么联系',
    supportWhen: '出现下面的情况，就联系客服',
    supportHow: '用哪种方式',
    supportEvidence: '联系之前，先备好',
    related: '接着看',
    reviewed: '内容核对于',
    modified: '最近更新于',
    supportGuide: '怎么联系客服',
    evidenceGuide: '材料怎么准备',
  },
  time: {
    atOnce: '立即',
    hours: (count) => `${count}小时`,
    workingDays: (count) => `${count}个工作日`,
    hoursRange: (from, to) => `${from}到${to}小时`,
    workingDaysRange: (from, to) => `${from}到${to}个工作日`,
    atOnceTo: (to) => `立即，或${to}内`,
    after: (time) => `满${time}还没结果，就联系`,
  },
  footer: {
    licence: '帮助内容以CC BY 4.0许可发布。',
    official: '密码和验证码不要告诉任何人，自称客服的人也一样。',
  },
};

export const search: Language['search'] = {
  title: '搜索',
  results: '搜索结果',
  label: '搜索帮助文章',
  placeholder: '用你的话描述问题',
  submit: '搜索',
  close: '关闭',
  category: '分类',
  allCategories: '全部',
  loading: '正在搜索…',
  slow: '还在加载…也可以先从这里找：',
  failed: '搜索没能加载。检查一下网络，再试一次；也可以从分类里找。',
  retry: '再试一次',
  none: '没有找到符合的文章。',
  noneHint: '换个说法试试，或者从这里继续：',
  noneInCategory: '这个分类里没有符合的文章。',
  elsewhere: '在全部分类里看（{count}篇）',
  found: '找到{count}篇文章',
  foundOne: '找到1篇文章',
  unsure: '不确定哪篇文章说的是这个问题。',
  mayFit: '可能是这些',
  noneOfThese: '都不是？',
  all: '查看全部{count}条结果',
  readAs: '按“{query}”搜索',
  asTyped: '改为搜索“{query}”',
  incomplete: '有一部分没能加载，可能还有更合适的文章。',
  otherLanguage: '以下是{language}文章。',
  otherLanguageLink: '到{language}页面搜索',
  troubleshooter: '回答几个问题，一步步找办法',
  start: '不确定是哪一种？按顺序自查',
  contact: '联系客服，带上你搜的这句话',
  situations: '发生了什么？',
  recent: '最近搜索',
  recentWhere: '只存在这台设备上，最多30天',
  clearRecent: '清除搜索记录',
  reported: '没有确切答案的搜索会发给我们，用来补充帮助内容。别在这里写账号、卡号和密码。',
  noScript: '搜索需要开启JavaScript。没有它也能看全部文章：从下面的分类进入。',
};

export const notFound: Language['notFound'] = {
  reasons: {
    missing: {
      title: '没有找到这一页',
      lead: '网址可能抄漏了，也可能这一页已经换了地方。帮助文章都还在，从下面接着找。',
    },
    unknown: {
      title: '没有这个问题编号',
      lead: '编号可能抄漏或打错了，对照原来的地方再看一眼。手边没有也不要紧，从下面选一类问题。',
    },
    offline: {
      title: '现在查不到这个问题编号',
      lead: '网络可能断了。连上以后重新打开这一页，也可以先从下面选一类问题。',
    },
    none: {
      title: '遇到什么问题了？',
      lead: '从下面选一类问题，或者用你自己的话搜一搜。',
    },
  },
  kinds: '是哪一类问题？',
  contact: '怎么联系客服',
  home: '回帮助中心首页',
};

export const troubleshooter: Language['troubleshooter'] = {
  title: '一步步找到办法',
  lead: '选最像的一种。每一步只问一件事，最多七步，就知道现在该做什么。',
  inviteLead: '每一步只问一件事，最多七步，就知道该等、该查，还是马上联系客服。',
  afterCheck: '做完以后，情况怎么样？',
  step: '第{step}步',
  rest: '最多还有{rest}步',
  lastStep: '这就是你现在要做的',
  separator: '，',
  advice: {
    wait: '先等一等',
    try: '接下来这样做',
    contact: '现在就联系客服',
  },
  answers: '选一项',
  readMore: '这一步的详细说明',
  none: '都不是？联系客服',
  restart: '从头再来',
  others: '其他问题',
  invite: '回答几个问题，找到办法',
  helped: '解决了',
  unhelped: '还是不行',
  path: '你的回答',
  change: '改这个回答',
  contact: '联系客服',
  channels: '用哪种方式',
  evidence: '联系之前，先备好',
  solvedQuestion: '问题解决了吗？',
  solvedYes: '解决了',
  solvedThanks: '好，解决了就好。',
  solvedNo: '没解决，一步步找办法',
  solvedNoContact: '没解决，联系客服',
  goTo: '转到第{number}项',
};

export const formFailure: Language['formFailure'] = {
  failed: '表单没能加载。检查一下网络，然后',
  reload: '重新载入这一页',
};

export const waitingTable: Language['waitingTable'] = {
  open: '算一算，几号几点该联系客服',
  usual: '通常最晚：',
  contact: '还没结果就联系客服：',
  daysLater: (count) => (count === 1 ? '第二天的同一时间' : `${count}天后的同一时间`),
  hoursLater: (count) => `${count}小时后`,
  caption: '按提交那天是星期几来看',
  made: '哪天提交',
  usualBy: '通常最晚（当天结束前）',
  contactFrom: '从这天起联系客服',
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  inWeeks: (weekday, count) =>
    count === 0 ? `当周${weekday}` : count === 1 ? `下${weekday}` : `${count}周后的${weekday}`,
  holidays: {
    'chinese-holidays':
      '遇到法定节假日，放几个工作日就往后推几天；调休上班的周末算工作日。各机构的安排可能不同。',
    weekdays: '按周一到周五算。遇到公众假期，会往后推。',
  },
};

export const waitingForm: Language['waitingForm'] = {
  question: '是什么时候提交的？',
  date: '日期',
  time: '时间（不记得就空着）',
  days: ['今天', '昨天', '2天前', '3天前'],
  otherDay: '其他日期',
  submit: '算一算',
  problems: {
    empty: '先选是哪一天。',
    unreadable: '没认出这个日期。写成2026-11-20这样。',
    'unreadable-time': '没认出这个时间。写成18:05这样，不记得就空着。',
    future: '这个时间还没到。请核对日期和时间。',
    'too-old': '这个日期太早了。请核对年份。',
  },
  usual: '还在通常的时间之内。',
  notYet: '还没到联系客服的时候。',
  late: '已经比通常的时间久了。',
  contact: '该联系客服了，不用再等。',
  contactEarly: '仍有可能在通常的时间内办好，但现在就联系客服。',
  usualBy: '通常最晚',
  contactFrom: '还没结果，就从这时起联系客服',
  toContact: '怎么联系客服',
  zone: (name) => `以上时间按你设备的时区显示：${name}。`,
  noTime: '你没填时间，所以从那天结束时算起。',
  workingDays: {
    'chinese-holidays': (zone) =>
      `工作日按周一到周五算，扣除中国的法定节假日，调休上班的周末也算；日期以${zone}为准。各机构的安排可能不同。`,
    weekdays: (zone) =>
      `工作日按周一到周五算，日期以${zone}为准。公众假期没有算进去，遇到假期会往后推。`,
  },
  uncertain: (first, last) =>
    `这里只有${first}年到${last}年的节假日安排。超出的日子只扣除了周末，遇到假期会更久。`,
};

export const identity: Language['identity'] = {
  website: '官方网站',
  app: '官方应用',
  appFrom: (name, store, publisher) => `${name}（${store}，发布者：${publisher}）`,
  company: '运营公司',
  icp: 'ICP备案号',
  police: '公安备案号',
};

export const caseOpener: Language['caseOpener'] = {
  open: '写下你的情况，联系客服时用',
  sheet: '想写在纸上：打印这张填写表',
};

export const caseForm: Language['caseForm'] = {
  heading: '问题说明',
  problem: '问题',
  withCode: (title, code) => `${title}（${code}）`,
  ready: '已备好',
  path: '我在帮助中心的回答',
  page: '对照的页面',
  language: '语言',
  separator: '：',
  comma: '、',
  inZone: (time, zone) => `${time}（${zone}）`,
  lead: '知道多少填多少，不知道的空着。填好的内容会在下面连成一段话，你自己复制，再发给客服。这里什么都不会自动发出去。',
  kept: '草稿只存在这台设备上，7天不改动就删掉。密码、验证码、证件号码和完整卡号，认出来的会遮住，不存进草稿。',
  notKept: '这台设备存不了草稿：离开或刷新这一页，填的内容就没了。',
  whatHappened: '用你自己的话说说经过',
  tick: '手边已有的',
  addPath: '写上我在帮助中心的回答',
  preview: '要发给客服的内容',
  copy: '复制',
  share: '分享',
  mail: '写成邮件',
  save: '存成文件',
  clear: '清空并删除草稿',
  copied: '已复制，可以粘贴给客服了。',
  copyFailed: '没能复制。请选中这段文字，自己复制。',
  shareFailed: '没能分享。可以改用复制。',
  mailCopied: '内容太长，放不进邮件链接：已经复制好，请粘贴到邮件里。',
  mailPaste: '（请把复制好的内容粘贴在这里）',
  saved: '已存成文件。',
  cleared: '已清空，草稿也删除了。',
  hidden: {
    card: '这里有完整卡号，已经遮住，只留末四位。如果是别的编号，请填在问这个编号的那一栏。',
    account: '这里有完整的银行账号，已经遮住，只留末四位。',
    identity: '这里像是写了证件号码，已经遮住。',
    password: '这里像是写了密码或密钥，已经遮住。密码和密钥不要告诉任何人，客服也一样。',
    code: '这里像是写了验证码，已经遮住。验证码不要告诉任何人，客服也一样。',
  },
  maybeCard: '这里有一串数字像是完整卡号。如果是卡号，请删掉；如果是别的编号，可以留着。',
  full: (limit) => `写满了：最多${limit}个字，多出来的没有放进来。只留最要紧的就好。`,
};

export const notices: Language['notices'] = {
  label: '公告',
  severity: {
    critical: '故障',
    warning: '可能受影响',
    info: '通知',
  },
  time: '{start}起，预计{end}结束（{zone}）',
  readOn: '该怎么办：',
};

export const queryNote: Language['queryNote'] = {
  searched: '你刚才搜的是：',
  hint: '联系客服时就用这句话说，对方更容易明白是什么问题。',
  copy: '复制',
  copied: '已复制',
};

export const embed: Language['embed'] = {
  question: '问题解决了吗？',
  yes: '解决了',
  no: '还没有',
  afterYes: '好，解决了就好。',
  afterNo: '那就找客服帮忙，点“联系客服”。',
  afterNoWithOffer: '那就回答几个问题，一步步找办法；也可以直接联系客服。',
  contact: '联系客服',
  back: '返回',
  startTitle: '需要什么帮助？',
  suggestions: '可能对你有用',
  unsure: '拿不准？回答几个问题',
  openSite: '打开帮助中心（新窗口）',
  readInThis: '看中文版',
};

export const widget: Language['widget'] = {
  launcher: '帮助',
  title: '帮助',
  close: '关闭帮助',
  back: '返回',
  contact: '联系客服',
  loading: '正在加载…',
  failed: '没能加载。检查一下网络，再试一次。',
  retry: '再试一次',
  openSite: '帮助中心（新窗口）',
};

export const articleActions: Language['articleActions'] = {
  save: '存成PDF',
  print: '打印',
  copyLink: '复制链接',
  copied: '已复制。',
  developers: '给开发者',
};

export const markdown: Language['markdown'] = {
  link: '这一页的Markdown文本',
  copy: '复制为Markdown',
  copied: '已复制。',
  failed: '没能取到文本，可能是网络断了。连上网后再试一次。',
  urgency: '紧急程度',
  category: '分类',
  language: '语言',
  page: '网页',
  permanent: '固定链接',
  translations: '其他语言',
  languageWithTag: (label, lang) => `${label}（${lang}）`,
  about:
    '这里列的是每篇文章的Markdown文本，内容和网页一样。给读者链接时，请给网页的：同一个地址，把末尾的“.md”换成“/”。',
  codes: '每种问题有一个编号，用编号就能组成固定链接，例如：',
  list: '文章列表',
  listNote: '每篇文章的链接和摘要',
  full: '全部文章的全文',
  fullNote: '合成一个文件',
  handbook: '全部文章的PDF',
  handbookNote: '供打印和离线阅读',
  api: '内容接口',
  apiNote: 'JSON格式的同样内容，附JSON Schema',
};

export const pdf: Language['pdf'] = {
  watch: '在网页上看视频：',
  downloadHandbook: '全部文章合成一个PDF',
  pageOf: '第{page}页，共{pages}页',
  formWhat: '要准备的',
  formRoom: '写在这里，备好的打勾',
  formAnswer: '联系的时间和客服的答复',
  formSecrets: '密码和验证码不要写在这里，也不要告诉任何人。',
  currentTitle: '看看这一页是不是最新的',
  current: '这一页的内容核对于{date}，之后可能有更新。扫描二维码，或打开下面的网址，看最新的内容：',
  qrCode: '二维码，打开{url}',
};

export const handbook: Language['handbook'] = {
  title: '帮助手册',
  dated: '内容最近一次核对：{date}',
  useTitle: '怎么用这本手册',
  useStart: '不确定是哪一种情况，从这里开始：',
  useFlows: '不确定是哪一种情况，回答几个问题：第{page}页',
  useSymptoms: '知道自己看到了什么，按看到的情况找：第{page}页',
  useCodes: '手里有编号，比如{code}，按编号找：第{page}页',
  useContents: '想按主题看，翻目录：第{page}页',
  currentTitle: '看看有没有更新的',
  current: '手册里的内容之后可能有更新。扫描二维码，或打开下面的网址，看最新的内容：',
  contentsTitle: '目录',
  flowsLead: '选最像你的情况，从1开始，看哪个答案符合，就转到后面写的数字。',
  flowArticle: '详细的说明：',
  flowTiming: '要等多久：',
  flowContact: '联系客服的方式和要准备的：',
  onPage: '（第{page}页）',
  codesTitle: '按编号找',
  code: '编号',
  article: '文章',
  page: '页',
  symptomsTitle: '按看到的情况找',
  symptomsLead: '找到和你的情况最像的一句，翻到那一页。',
  latest: '核对于{date}。最新的内容：',
  notPrinted: '这篇文章的正文没法印在纸上。在线阅读：',
};

/** What people who write it say about any product, by synonym group. */
export const commonWords: Language['commonWords'] = {
  human: `人工 | 客服 | 联系 | 打电话 | 热线 | 找谁 | 咨询 | 工作人员 | 转接 | 客服电话 | 联系客服
    技术支持`,
  report: '反馈 | 举报 | 报告 | 投诉 | 告诉你们 | 提交 | 建议 | 上报',
  failed: `失败 | 不成功 | 没成功 | 没有成功 | 未成功 | 不了 | 不能 | 无法 | 不行 | 没反应 | 没用
    没有用 | 坏了 | 出问题 | 故障 | 没办法 | 失灵 | 不起作用`,
  error:
    '报错 | 出错 | 错误 | 闪退 | 崩溃 | 卡死 | 死机 | 蓝屏 | 白屏 | 打不开 | 加载 | 错误代码 | 漏洞',
  slow: '慢 | 卡顿 | 很卡 | 太卡 | 变卡 | 性能 | 速度',
  outage: '维护 | 宕机 | 崩了 | 服务器 | 瘫痪 | 停机 | 挂了',
  connection: '联网 | 上网 | 断网 | 网络 | 连不上 | 连接 | 断开 | 无线',
  login: '登录 | 登陆 | 登不 | 登入 | 进不去 | 上不去',
  register: '注册 | 开户 | 新账号 | 新账户 | 申请账号 | 开一个账 | 创建账 | 建账号',
  account: '账户 | 账号 | 帐户 | 帐号',
  closing: '注销 | 销户 | 删除账 | 删掉账 | 关闭账',
  forgot: '忘记 | 忘了 | 忘 | 重置 | 找回 | 想不起 | 不记得 | 重设',
  password: '密码 | 口令',
  factor: '两步 | 双重 | 二次验证 | 双因素 | 指纹 | 面容 | 人脸 | 刷脸',
  code: '验证码 | 动态码 | 校验码 | 短信码',
  change: '更改 | 修改 | 更换 | 换 | 变更 | 改',
  setup: '设置 | 设定 | 配置 | 设一',
  enabling: '开启 | 打开 | 启用 | 开通 | 启动',
  disabling: '关闭 | 关掉 | 禁用 | 停用 | 停止 | 怎么关 | 去掉 | 屏蔽',
  automatic: '自动 | 定时 | 自动化',
  install: '安装 | 下载 | 怎么装 | 装不 | 装到 | 装上 | 重装',
  uninstall: '卸载 | 删除 | 移除 | 删掉 | 删了 | 卸掉 | 清除',
  update: '更新 | 新版本 | 最新版 | 新版',
  rollback: '回退 | 旧版本 | 老版本 | 旧版 | 老版 | 降级 | 退回 | 回到 | 以前的版本 | 之前的版本',
  upgrade: '升级 | 换套餐 | 高级版 | 专业版 | 完整版 | 会员',
  compatible:
    '兼容 | 冲突 | 一起用 | 同时用 | 同时使用 | 一起使用 | 支持哪些 | 哪些设备 | 整合 | 系统要求',
  moving: `转移 | 迁移 | 转到 | 移到 | 换手机 | 换电脑 | 换了手机 | 换了电脑 | 换新 | 新手机 | 新电脑
    新设备 | 另一台 | 另一部 | 别的设备 | 其他设备`,
  license: '许可证 | 授权 | 激活码 | 序列号 | 密钥 | 注册码',
  activate: '激活 | 兑换 | 输入码',
  cancel: '取消 | 退订 | 续费 | 续订 | 不想要 | 不想用 | 不用了 | 解约 | 自动扣',
  refund: '退款 | 退钱 | 退费 | 退还 | 退货 | 要回 | 返还 | 还给我',
  pay: '付款 | 支付 | 付钱 | 购买 | 买 | 购 | 订单 | 付费 | 订阅',
  invoice: '发票 | 收据 | 账单 | 开票',
  fee: '价格 | 多少钱 | 收费 | 费用 | 手续费 | 太贵 | 好贵 | 很贵 | 贵不贵',
  free: '免费 | 试用 | 不花钱 | 白用 | 免费版 | 付费版',
  discount: '优惠 | 折扣 | 打折 | 优惠码 | 优惠券 | 促销',
  delivery: '发货 | 快递 | 物流 | 包裹 | 配送 | 送货',
  howlong: `多久 | 什么时候 | 几天 | 多长时间 | 何时 | 几个小时 | 多少天 | 几点 | 啥时候 | 什么时间
    多少时间`,
  pending: '处理中 | 审核中 | 等待 | 等了 | 还在 | 卡住 | 延迟 | 迟迟',
  missing: '不见了 | 没了 | 去哪 | 找不到 | 丢了 | 消失 | 丢失 | 没有显示 | 没显示',
  notice: '通知 | 推送 | 提醒 | 弹窗 | 弹出 | 消息提示',
  capture: '截图 | 截屏 | 屏幕截图 | 录屏 | 截个',
  logs: '日志 | 诊断 | 调试 | 记录文件',
  history: '历史 | 统计 | 记录 | 多少次 | 使用情况 | 用量',
  backup: '备份 | 导出 | 导入 | 恢复 | 还原',
  safe: '安全 | 隐私 | 保护 | 泄露 | 防护 | 加密 | 风险',
  malware: '病毒 | 中毒 | 木马 | 恶意 | 流氓 | 被黑',
  scam: '骗 | 诈骗 | 钓鱼 | 冒充 | 假冒 | 上当',
  certificate: '证书 | 不受信任 | 不安全 | 不可信',
  battery: '耗电 | 电池 | 电量 | 费电 | 省电',
  traffic: '流量 | 数据用量',
  storage: '存储 | 空间不足 | 内存 | 磁盘',
  language: '语言 | 翻译 | 中文 | 英文',
  family: '家庭 | 家人 | 孩子 | 儿童 | 共享 | 分享 | 家长',
  person: '两个用户 | 多用户 | 多个用户 | 别的用户 | 访客 | 分身',
  difference: '区别 | 不一样 | 不同 | 差别 | 对比 | 比较 | 哪个好 | 差多少',
  permission: '权限 | 允许 | 授权 | 不让',
  blocked: '拦截 | 屏蔽 | 误拦 | 拦了 | 阻止 | 封 | 限制 | 被禁',
  email: '邮箱 | 邮件',
  phone: '手机 | 平板',
  computer: '电脑 | 笔记本 | 台式机',
  television: '电视 | 盒子',
  website: '网站 | 网页 | 页面',
};
