/** Japanese. */
import type { Language } from './language.ts';

export const lang: Language['lang'] = 'ja';

export const region: Language['region'] = 'ja-JP';

export const label: Language['label'] = '日本語';

export const readers: Language['readers'] = 'jpn';

export const languageNames: Language['languageNames'] = {};

export const writing: Language['writing'] = {
  scripts: ['Han', 'Hiragana', 'Katakana'],
  hasSpaces: false,
};

export const lengths: Language['lengths'] = {
  // Kana make the same text a third longer than in Chinese.
  article: { least: 350, most: 1000 },
  summary: 160,
  title: 60,
};

export const searching: Language['searching'] = {
  stopWords: '',
  // Endings of verbs, particles between them, and greetings: なった, ですか, について.
  stopPairs:
    'です|ます|ませ|まし|した|して|いる|いま|った|って|てい|でき|きま|きる|ない|ので|のに|から|まで|ため|こと|もの|とき|には|では|とは|のは|んで|すか|ると|れる|られ|せん|さい|くだ|ださ|どう|うす|すれ|れば|ばい|いい|いで|なに|なぜ|ぜで|この|その|あの|どの|たい|いの|のか|につ|つい|いて|[はがをにでとものへやか]{2}',
  unmarked: '',
  stemming: undefined,
  hasPinyin: false,
  variants: '',
};

export const isForBaidu: Language['isForBaidu'] = false;

export const paper: Language['paper'] = {
  collation: 'ja',
  ignoredStart: undefined,
};

export const secrets: Language['secrets'] = {
  password: 'パスワード|パスコード|合言葉|秘密の質問の答え|ログイン情報',
  code: '(?:認証|確認|検証|承認|バックアップ|復旧|ワンタイム)(?:コード|番号|パスワード)|暗証番号|セキュリティコード|(?:[4-8４-８]桁の)(?:数字|番号|コード)',
  cardCode: 'セキュリティ(?:コード|番号)|(?:裏面|裏)の(?:[3３]桁|数字|番号)',
  expiry: '有効期限',
  identity:
    'マイナンバー|個人番号|(?:運転)?免許証?番号|パスポート(?:番号)?|旅券番号|在留カード番号|保険証番号',
  key: '(?:API|アクセス|秘密|シークレット)(?:キー|トークン)|秘密鍵|トークン',
  seed: '(?:リカバリー|シード|復元)フレーズ|ニーモニック',
  card: '(?:クレジット|デビット|キャッシュ)?カード(?:番号)?|口座番号',
  link: 'は|が|＝|を',
  filler:
    'の|私の|僕の|自分の|たしか|多分|たぶん|いつも|今|前の|新しい|古い|届いた|入力した|設定した|送られてきた|メールの|SMSの|番号|数字',
  verb: 'は|を|入力|設定|送',
  unit: '年|月|日|時|分|秒|回|件|円|万|千|百|人|個|枚|桁|歳|ドル',
  otherNumber: '下[四4４]桁|末尾|から|金額|注文番号',
  warning: '(?:教え|伝え|共有し|転送し)ないで',
  longerName: 'の(?:再設定|変更|リセット)|再設定|変更|リセット|を?忘れ|画面|ページ|エラー|ポリシー',
};

export const pages: Language['pages'] = {
  skipToContent: '本文へ移動',
  home: 'ホーム',
  breadcrumb: '現在の位置',
  browse: 'すべてのカテゴリー',
  menu: 'カテゴリー',
  contact: 'お問い合わせ',
  onThisPage: 'このページの内容',
  theme: { toLight: '明るい表示に切り替える', toDark: '暗い表示に切り替える' },
  languageMissing: (name) => `このページの${name}版はまだありません。`,
  languageInstead: { category: '同じカテゴリーの記事：', home: 'ヘルプセンターのホーム：' },
  inLanguage: (name) => `（${name}）`,
  separator: '：',
  table: '表',
  tableOf: '表：{heading}',
  callout: { note: 'メモ', tip: 'ヒント', warning: '注意', danger: '危険' },
  notes: {
    title: '注記',
    back: (note, mention) =>
      mention > 1 ? `本文で${mention}番目に注記${note}がある場所へ戻る` : `本文の注記${note}へ戻る`,
  },
  code: 'コード',
  video: { video: '動画', transcript: '動画で話している内容（文字起こし）' },
  homePage: {
    title: 'どうしましたか？',
    situations: '次のどれに当てはまりますか？',
    start: 'その他、わからないとき',
    urgent: 'すぐに対応が必要なとき',
    topics: 'カテゴリーから探す',
    articles: (count) => `${count}件の記事`,
  },
  article: {
    code: '問題コード',
    codeHint: 'お問い合わせの際にこのコードをお伝えください',
    symptoms: 'このような状態ですか？',
    waitingTimes: 'かかる時間',
    usually: '通常',
    contactAfter: 'お問い合わせの目安',
    contactLabel: (time) => `${time}たったらお問い合わせを`,
    toSupport: 'お問い合わせの方法',
    support: 'お問い合わせのタイミングと方法',
    supportWhen: '次の場合はお問い合わせください',
    supportHow: 'お問い合わせ方法',
    supportEvidence: '事前に用意するもの',
    related: '次に読む記事',
    reviewed: '内容の確認日',
    modified: '最終更新日',
    supportGuide: 'お問い合わせの方法',
    evidenceGuide: '用意するものについて',
  },
  time: {
    atOnce: 'すぐに',
    hours: (count) => `${count}時間`,
    workingDays: (count) => `${count}営業日`,
    hoursRange: (from, to) => `${from}～${to}時間`,
    workingDaysRange: (from, to) => `${from}～${to}営業日`,
    atOnceTo: (to) => `すぐに、長くても${to}`,
    after: (time) => `${time}たっても終わらないとき`,
  },
  footer: {
    licence: 'ヘルプの内容はCC BY 4.0で公開しています。',
    official:
      'パスワードや認証コードは、サポート担当を名乗る人も含めて、だれにも教えないでください。',
  },
};

export const search: Language['search'] = {
  title: '検索',
  results: '検索結果',
  label: 'ヘルプの記事を検索',
  placeholder: '困っていることを入力',
  submit: '検索',
  close: '閉じる',
  category: 'カテゴリー',
  allCategories: 'すべて',
  loading: '検索しています…',
  slow: '読み込みに時間がかかっています。その間、こちらからも探せます：',
  failed:
    '検索を読み込めませんでした。接続を確認してもう一度お試しいただくか、カテゴリーから探してください。',
  retry: 'もう一度試す',
  none: '該当する記事が見つかりませんでした。',
  noneHint: '別の言葉で検索するか、次の方法をお試しください：',
  noneInCategory: 'このカテゴリーには該当する記事がありません。',
  elsewhere: 'すべてのカテゴリーで見る（{count}件）',
  found: '{count}件の記事が見つかりました',
  foundOne: '1件の記事が見つかりました',
  unsure: 'どの記事が当てはまるか、はっきりしません。',
  mayFit: '当てはまるかもしれない記事',
  noneOfThese: 'どれも違いますか？',
  all: '{count}件の結果をすべて見る',
  readAs: '「{query}」の検索結果を表示しています',
  asTyped: '「{query}」のまま検索する',
  incomplete: '検索の一部を読み込めませんでした。ほかに合う記事があるかもしれません。',
  otherLanguage: '次の記事は{language}です。',
  otherLanguageLink: '{language}のページで検索',
  troubleshooter: '質問に答えて解決方法を探す',
  start: 'どの問題かわからないときはこちら',
  contact: 'この言葉を添えて問い合わせる',
  situations: 'どうしましたか？',
  recent: '最近の検索',
  recentWhere: 'この端末だけに最長30日間保存されます',
  clearRecent: '検索履歴を消去',
  reported:
    'はっきりした答えが見つからなかった検索は、足りない内容を補うために送信されます。口座番号、カード番号、パスワードは入力しないでください。',
  noScript:
    '検索にはJavaScriptが必要です。JavaScriptがなくても、下のカテゴリーからすべての記事を読めます。',
};

export const notFound: Language['notFound'] = {
  reasons: {
    missing: {
      title: 'ページが見つかりません',
      lead: 'アドレスの一部が欠けているか、ページが移動した可能性があります。記事はすべて残っています。下からお探しください。',
    },
    unknown: {
      title: 'この問題コードは登録されていません',
      lead: '文字が欠けているか、間違っている可能性があります。元のコードと見比べてください。コードがわからなければ、下から問題の種類を選んでください。',
    },
    offline: {
      title: '問題コードを調べられませんでした',
      lead: '接続が切れている可能性があります。つながったらこのページをもう一度開くか、下から問題の種類を選んでください。',
    },
    none: {
      title: 'どうしましたか？',
      lead: '下から問題の種類を選ぶか、ご自分の言葉で検索してください。',
    },
  },
  kinds: 'どのような問題ですか？',
  contact: 'お問い合わせの方法',
  home: 'ヘルプセンターのホームへ',
};

export const troubleshooter: Language['troubleshooter'] = {
  title: '順を追って解決方法を探す',
  lead: '一番近いものを選んでください。質問は1回に1つ、多くても7つで、今すべきことがわかります。',
  inviteLead: '質問は1回に1つです。多くても7つで、待つか、確認するか、問い合わせるかがわかります。',
  afterCheck: '結果はどうでしたか？',
  step: 'ステップ{step}',
  rest: '残り最大{rest}ステップ',
  lastStep: '今すべきこと',
  separator: '、',
  advice: {
    wait: '今は待つ',
    try: '次にすること',
    contact: '今すぐサポートに問い合わせる',
  },
  answers: '1つ選んでください',
  readMore: 'このステップの詳しい説明',
  none: 'どれにも当てはまりませんか？サポートに問い合わせる',
  restart: '最初からやり直す',
  others: 'ほかの問題',
  invite: '質問に答えて解決方法を探す',
  helped: '解決しました',
  unhelped: 'まだ解決しません',
  path: 'あなたの回答',
  change: 'この回答を変更',
  contact: 'サポートに問い合わせる',
  channels: 'お問い合わせ方法',
  evidence: '事前に用意するもの',
  solvedQuestion: '解決しましたか？',
  solvedYes: '解決しました',
  solvedThanks: '解決してよかったです。',
  solvedNo: 'いいえ、順に確認する',
  solvedNoContact: 'いいえ、問い合わせる',
  goTo: '{number}へ進む',
};

export const formFailure: Language['formFailure'] = {
  failed: 'フォームを読み込めませんでした。接続を確認して、',
  reload: 'このページを読み込み直してください',
};

export const waitingTable: Language['waitingTable'] = {
  open: '問い合わせてよい日時を計算する',
  usual: '通常、遅くとも：',
  contact: '終わらなければ問い合わせる：',
  daysLater: (count) => (count === 1 ? '翌日の同じ時刻' : `${count}日後の同じ時刻`),
  hoursLater: (count) => `${count}時間後`,
  caption: '手続きした曜日ごとの目安',
  made: '手続きした曜日',
  usualBy: '通常、遅くともこの日中',
  contactFrom: 'この日から問い合わせる',
  weekdays: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
  inWeeks: (weekday, count) =>
    count === 0
      ? `同じ週の${weekday}`
      : count === 1
        ? `翌週の${weekday}`
        : `${count}週間後の${weekday}`,
  holidays: {
    'chinese-holidays':
      '中国の祝日が営業日に重なる場合は、その日数だけ延びます。振替で出勤日となる週末は営業日に数えます。銀行によって異なる場合があります。',
    weekdays: '祝日が営業日に重なる場合は、その日数だけ延びます。',
  },
};

export const waitingForm: Language['waitingForm'] = {
  question: 'いつ手続きしましたか？',
  date: '日付',
  time: '時刻（覚えていなければ空欄のままで）',
  days: ['今日', '昨日', '2日前', '3日前'],
  otherDay: 'ほかの日',
  submit: '計算する',
  problems: {
    empty: '先に日を選んでください。',
    unreadable: '日付を読み取れません。2026-11-20のように入力してください。',
    'unreadable-time': '時刻を読み取れません。18:05のように入力するか、空欄のままにしてください。',
    future: 'まだ来ていない日時です。日付と時刻を確認してください。',
    'too-old': '日付が古すぎます。年を確認してください。',
  },
  usual: 'まだ通常の時間内です。',
  notYet: 'まだ問い合わせる時期ではありません。',
  late: '通常より時間がかかっています。',
  contact: 'これ以上待たずに、お問い合わせください。',
  contactEarly: '通常の時間内に終わる可能性もありますが、今お問い合わせいただけます。',
  usualBy: '通常の完了期限',
  contactFrom: '終わらなければ、この日時からお問い合わせください',
  toContact: 'お問い合わせの方法',
  zone: (name) => `時刻はお使いの端末のタイムゾーン（${name}）で表示しています。`,
  noTime: '時刻がないため、その日の終わりから数えています。',
  workingDays: {
    'chinese-holidays': (zone) =>
      `営業日は月曜日から金曜日で、中国の祝日を除き、振替で出勤日となる週末を含みます。日付は${zone}に基づきます。銀行によって異なる場合があります。`,
    weekdays: (zone) =>
      `営業日は月曜日から金曜日で、日付は${zone}に基づきます。祝日は計算に入っていないため、祝日があるとさらに長くなります。`,
  },
  uncertain: (first, last) =>
    `祝日がわかるのは${first}年から${last}年までです。それ以外の日は週末だけを除いているため、祝日があるとさらに長くなります。`,
};

export const identity: Language['identity'] = {
  website: '公式サイト',
  app: '公式アプリ',
  appFrom: (name, store, publisher) => `${name}（${store}、提供元：${publisher}）`,
  company: '運営会社',
  icp: 'ICP届出番号',
  police: '公安届出番号',
};

export const caseOpener: Language['caseOpener'] = {
  open: '状況を書き出してサポートに送る',
  sheet: '紙に書く場合は、この用紙を印刷してください',
};

export const caseForm: Language['caseForm'] = {
  heading: '問題の説明',
  problem: '問題',
  withCode: (title, code) => `${title}（${code}）`,
  ready: '用意できたもの',
  path: 'ヘルプセンターでの回答',
  page: 'ページ',
  language: '言語',
  separator: '：',
  comma: '、',
  inZone: (time, zone) => `${time}（${zone}）`,
  lead: 'わかることだけ入力し、ほかは空欄のままにしてください。下に文章ができるので、コピーするかサポートに送ってください。入力した内容がここから自動で送られることはありません。',
  kept: '下書きはこの端末だけに保存され、7日間変更がなければ削除されます。見つかったパスワード、認証コード、身分証の番号、カード番号の全桁は隠され、保存されません。',
  notKept: 'この端末では下書きを保存できません。このページを離れるか読み込み直すと消えます。',
  whatHappened: '何が起きたか、ご自分の言葉で',
  tick: '手元にあるもの',
  addPath: 'ヘルプセンターでの回答を加える',
  preview: 'サポートに送る文章',
  copy: 'コピー',
  share: '共有',
  mail: 'メールを書く',
  save: 'ファイルに保存',
  clear: '消去して下書きを削除',
  copied: 'コピーしました。サポートへの連絡に貼り付けられます。',
  copyFailed: 'コピーできませんでした。文章を選択してコピーしてください。',
  shareFailed: '共有できませんでした。代わりにコピーしてください。',
  mailCopied: '長すぎてメールのリンクに入らないため、コピーしました。メールに貼り付けてください。',
  mailPaste: '（コピーした文章をここに貼り付けてください）',
  saved: 'ファイルに保存しました。',
  cleared: '消去し、下書きを削除しました。',
  hidden: {
    card: 'カード番号の全桁が含まれていたため、下4桁以外を隠しました。別の番号であれば、その番号をたずねる欄に入力してください。',
    account: '銀行口座番号の全桁が含まれていたため、末尾の4文字以外を隠しました。',
    identity: '身分証の番号と思われるため、隠しました。',
    password:
      'パスワードまたは鍵と思われるため、隠しました。サポートを含め、だれにも教えないでください。',
    code: '認証コードと思われるため、隠しました。サポートを含め、だれにも教えないでください。',
  },
  maybeCard:
    'カード番号の全桁と思われる数字があります。カード番号であれば削除してください。別の番号であれば、そのままでかまいません。',
  full: (limit) =>
    `文字数の上限（${limit}文字）に達しました。超えた分は入っていません。大事なことだけを残してください。`,
};

export const notices: Language['notices'] = {
  label: 'お知らせ',
  severity: { critical: '障害', warning: '影響の可能性', info: 'お知らせ' },
  time: '{start}から。{end}に終了予定（{zone}）',
  readOn: '対処方法：',
};

export const queryNote: Language['queryNote'] = {
  searched: '検索した言葉：',
  hint: 'お問い合わせの際に同じ言葉を使うと、問題がすぐに伝わります。',
  copy: 'コピー',
  copied: 'コピーしました',
};

export const embed: Language['embed'] = {
  question: '解決しましたか？',
  yes: '解決しました',
  no: 'まだです',
  afterYes: '解決してよかったです。',
  afterNo: 'サポートがお手伝いします。「お問い合わせ」を選んでください。',
  afterNoWithOffer: '質問に答えて順に確認するか、すぐにお問い合わせください。',
  contact: 'お問い合わせ',
  back: '戻る',
  startTitle: 'どのようなことでお困りですか？',
  suggestions: '役に立つかもしれない記事',
  unsure: 'わからないときは、質問に答えてください',
  openSite: 'ヘルプセンターを開く（新しいタブ）',
  readInThis: '日本語で読む',
};

export const widget: Language['widget'] = {
  launcher: 'ヘルプ',
  title: 'ヘルプ',
  close: 'ヘルプを閉じる',
  back: '戻る',
  contact: 'お問い合わせ',
  loading: '読み込んでいます…',
  failed: '読み込めませんでした。接続を確認して、もう一度お試しください。',
  retry: 'もう一度試す',
  openSite: 'ヘルプセンター（新しいタブ）',
};

export const articleActions: Language['articleActions'] = {
  save: 'PDFで保存',
  print: '印刷',
  copyLink: 'リンクをコピー',
  copied: 'コピーしました。',
  developers: '開発者向け',
};

export const markdown: Language['markdown'] = {
  link: 'このページのMarkdown',
  copy: 'Markdownとしてコピー',
  copied: 'コピーしました。',
  failed:
    '文章を取得できませんでした。接続が切れている可能性があります。つながったらもう一度お試しください。',
  urgency: '緊急度',
  category: 'カテゴリー',
  language: '言語',
  page: 'ウェブページ',
  permanent: '固定リンク',
  translations: 'ほかの言語',
  languageWithTag: (name, tag) => `${name}（${tag}）`,
  about:
    'ここにあるのは各記事のMarkdownで、内容はウェブページと同じです。読者にはウェブページのリンクを案内してください。同じアドレスの末尾の「.md」を「/」に置き換えたものです。',
  codes: '問題の種類ごとにコードがあり、コードから固定リンクを作れます。例：',
  list: '記事の一覧',
  listNote: '各記事のリンクと要約',
  full: 'すべての記事の全文',
  fullNote: '1つのファイルに収録',
  handbook: 'すべての記事のPDF',
  handbookNote: '印刷とオフラインでの閲覧用',
  api: 'コンテンツAPI',
  apiNote: '同じ内容のJSONと、そのJSON Schema',
};

export const pdf: Language['pdf'] = {
  watch: 'ウェブページで動画を見る：',
  downloadHandbook: 'すべての記事を1つにまとめたPDF',
  pageOf: '{page}/{pages}ページ',
  formWhat: '用意するもの',
  formRoom: 'ここに書くか、用意できたら印を付けてください',
  formAnswer: 'お問い合わせの日時と、サポートの回答',
  formSecrets: 'パスワードや認証コードは、ここに書かず、だれにも教えないでください。',
  currentTitle: 'このページが最新か確認する',
  current:
    'このページの内容は{date}に確認したもので、その後変わっている可能性があります。二次元コードを読み取るか、次のアドレスを開いて、最新の内容をご覧ください：',
  qrCode: '{url}を開く二次元コード',
};

export const handbook: Language['handbook'] = {
  title: 'ヘルプハンドブック',
  dated: '内容の最終確認日：{date}',
  useTitle: 'このハンドブックの使い方',
  useStart: 'どの問題かわからないときは、ここから：',
  useFlows: 'どの問題かわからないときは、質問に答える：{page}ページ',
  useSymptoms: '起きていることがわかっているときは、症状から探す：{page}ページ',
  useCodes: '{code}のようなコードがあるときは、コードから探す：{page}ページ',
  useContents: 'カテゴリーから探すときは、目次を見る：{page}ページ',
  currentTitle: '新しい内容を確認する',
  current:
    'このハンドブックの内容は、その後変わっている可能性があります。二次元コードを読み取るか、次のアドレスを開いて、最新の内容をご覧ください：',
  contentsTitle: '目次',
  flowsLead: '一番近いものを選び、1から始めてください。当てはまる答えの後ろにある番号へ進みます。',
  flowArticle: '詳しい説明：',
  flowTiming: 'かかる時間：',
  flowContact: 'お問い合わせの方法と用意するもの：',
  onPage: '（{page}ページ）',
  codesTitle: 'コードから探す',
  code: 'コード',
  article: '記事',
  page: 'ページ',
  symptomsTitle: '症状から探す',
  symptomsLead: '一番近い文を見つけて、そのページを開いてください。',
  latest: '{date}に確認。最新の内容：',
  notPrinted: 'この記事の本文は紙に印刷できません。オンラインで読む：',
};

export const commonWords: Language['commonWords'] = {
  human: '問い合わせ | 問合せ | 連絡 | 電話 | 窓口 | サポート | 担当者 | オペレーター | 相談',
  failed: 'できない | できません | 失敗 | 動かない | 動きません | 使えない | 使えません | 壊れ',
  error: 'エラー | 落ちる | 固まる | 不具合 | 開かない | 開けない',
  slow: '遅い | 重い',
  outage: 'メンテナンス | 障害 | サーバー | 停止中',
  login: 'ログイン | サインイン | 入れない',
  register: '登録 | 新規',
  account: 'アカウント',
  closing: '退会 | 解約 | アカウント削除',
  forgot: '忘れ | 再設定 | リセット | 思い出せない',
  password: 'パスワード | 暗証番号',
};
