import type { SynonymGroup } from '../../product/synonym-group.ts';

/** What happens to an account: signing in, changing it, keeping it safe. */
export const accountSynonyms = {
  locked: {
    en: `lock* | unlock* | too many … attempt* | too many tries | too many times | login attempts
         sign in attempts | password attempts | tried … times … password | wrong pin | wrong password
         wrong passcode | incorrect pin | incorrect password | password incorrectly | pin incorrectly
         entered … wrong | blocked … pin | block* … pin | pin … block* | unblock … pin | pin tries
         guess* … password | guessing`,
    zh: `锁 | 输错 | 错误次数 | 密码错 | 次数太多 | 次数过多 | 次数上限 | 解锁 | 错太多 | 试太多
         锁定 | 被锁 | 锁住 | 输错密码 | 按错密码 | 猜密码 | 撞库`,
  },
  frozen: {
    en: `froz* | freez* | unfreez* | hold | holds | suspend* | block* | unblock* | restrict* | ban
         banned | disabl* | deactivated | closed | limited | terminated | flagged | inactive
         cut off | kicked out | barred | withheld | withhold* | risk control | compliance
         under review | held | seiz* | confiscat* | unusual activity | lien`,
    zh: `冻结 | 解冻 | 被封 | 封号 | 封了 | 封禁 | 封掉 | 给封 | 封我 | 解封 | 风控 | 异常 | 限制
         停用 | 冻 | 禁用 | 受限 | 止付 | 停掉 | 封锁 | 禁止 | 管控 | 管制 | 暂停使用 | 扣押 | 扣住
         拉黑 | 封咗 | 不让动 | 动不了`,
  },
  account: {
    en: 'wallet | my id',
    zh: '号被 | 我的号 | 这个号 | 那个号',
  },
  login: {
    en: `get … into | getting in | access* | enter my account | open my account | log me in
         signed out | logged out | will not let me in | not … let me in`,
    zh: '登 | 打不开 | 进入 | 进不了 | 上不了 | 入唔到',
  },
  password: {
    en: 'username* | user name | user id | pw | pass word',
    zh: '用户名',
  },
  pin: {
    en: 'pin | pins | pin number | pin code | passcode*',
    zh: '支付密码 | 交易密码 | pin',
  },
  factor: {
    en: 'security question* | touch id | authenticator',
    zh: '手势 | 密保 | 验证器 | 身份验证器',
  },
  code: {
    en: 'code | codes | sms | six digits | text with',
    zh: '短信 | 简讯 | 六位数',
  },
  forgot: {
    en: 'lost my password | lost … password | lost … pin | slipped my mind | blanked on',
    zh: '忘光 | 唔记得 | 记不得 | 记不住 | 记不清',
  },
  change: {
    en: `updat* | correct my | new address | new phone | new number | new email | new name
         new pin | new password | add … phone | remove | moved house | moved to a new`,
    zh: '更新 | 解绑 | 换绑 | 重新绑 | 换成 | 改成',
  },
  setup: {
    en: 'set … password | set … pin | enable | turn on | activat* | strong',
    zh: '开启 | 开通 | 启用',
  },
  personal: {
    en: `address* | phone number | phone | mobile* | telephone | email* | e-mail* | name | surname
         dob | date of birth | birthday | birth | details | personal | information | contact info*
         profile | postcode | zip | married | maiden name | mailbox | registered number
         registered mobile | registered email`,
    zh: `手机号 | 电话号 | 手机 | 邮箱 | 个人信息 | 资料 | 名字 | 姓名 | 地址 | 信息 | 绑定 | 昵称
         头像 | 尾号 | 实名 | 户名 | 改名 | 改姓`,
  },
  verify: {
    en: `verif* | identi* | kyc | passport* | document* | selfie | proof of | id card | id | ids
         driving licence | driver* licen* | pan | who i am | ssn | prove | id check* | photo
         face scan | aadhaar | bvn | nin | liveness | likeness | utility bill | blurry | upload*
         residence permit | camera | blink | my face`,
    zh: `身份 | 认证 | 实名 | 身份证 | 人脸 | 验证 | 证件 | 审核 | 核实 | 护照 | 本人 | 刷脸 | 驾照
         户口 | 活体 | 眨眼 | 摄像头 | 扫脸 | 正反面 | 居留证 | 回乡证 | 识别 | 拍照 | 照片`,
  },
  notmine: {
    en: `unauthori* | not authori* | without authori* | fraud* | stol* | steal* | theft | thief | rob
         robbed | suspicious* | strange | weird | unknown | unfamiliar | not recogni* | unrecogni*
         did not … make | did not make | not made by me | did not do | did not … approv*
         did not … order | not … perform* | not … mine | not mine | not me | was not me | not … remember
         never made | never used | never authori* | never approved | without my | hack* | someone else
         somebody else | someone used | someone took | someone … my account | someone … my card
         someone … my money | somebody … my account | somebody … my money | compromised
         not know … from | not … familiar | odd … withdrawal* | odd … charge* | odd … payment*
         odd … transaction* | did not agree | never agreed | never asked for | behind my back
         no idea … came from | no idea what … is | nicked | siphon* | emptied | drained | wiped out`,
    zh: `盗刷 | 盗 | 莫名 | 不是我 | 不是本人 | 没用过 | 没有用过 | 我没有用 | 我没用 | 没操作 | 自动扣 | 未经 | 没经过我
         没买 | 没有买 | 没同意 | 陌生 | 非本人 | 被人 | 有人用 | 有人登 | 有人动 | 有人转 | 偷
         无缘无故 | 没授权 | 被别人 | 别人用 | 别人登 | 别人转走 | 被转走 | 转走了 | 刷走 | 划走
         乱扣 | 不认识的 | 没做过 | 没点过 | 瞒着 | 背着我 | 不翼而飞 | 唔系我`,
  },
  relative: {
    en: `my son | my daughter | my kid* | my child* | my grandson | my granddaughter | my nephew | my niece
         my brother | my sister | my cousin | my uncle | my husband | my wife | my ex | my partner
         my boyfriend | my girlfriend | my roommate | my flatmate | my friend | relative* | my mum | my mom
         my dad | my father | my mother | my parents | my grandma | my grandmother | my grandad | family member`,
    zh: `儿子 | 女儿 | 孩子 | 小孩 | 孙子 | 孙女 | 老公 | 老婆 | 亲戚 | 家里人 | 家人 | 室友 | 前任
         前男友 | 前女友 | 男朋友 | 女朋友 | 对象 | 妈妈 | 爸爸 | 老人 | 奶奶 | 爷爷 | 姥姥
         外婆 | 弟弟 | 哥哥 | 表弟 | 侄子 | 熟人 | 朋友`,
  },
  safe: {
    en: 'insur* | legit* | reliable | guard',
    zh: '保障 | 透露 | 可靠 | 放心 | 靠谱 | 保险',
  },
  scam: {
    en: `suspicious link | suspicious email | asked … code | asking … code | asked … password
         asking … password | pretend* | impersonat* | trick* | cheat* | conned | con man | con artist
         fool* | duped | swindl* | ripped off | rip off | crook* | catfish* | dodgy | sketchy
         genuine | too good to be true | claims to be | claiming to be | says he is from
         says she is from | recruiter | romance | safe account | fell for | taken in by | been had
         pig butcher* | recovery agent | recovery phrase | seed phrase | private key | impostor*
         customs | gift card* | deepfake`,
    zh: `套路 | 可疑 | 可疑链接 | 陌生链接 | 发来链接 | 防诈骗 | 骗子 | 假客服 | 假的 | 忽悠 | 被坑
         中招 | 杀猪盘 | 刷单 | 电诈 | 呃钱 | 自称 | 说是你们 | 洗钱 | 安全账户 | 公检法 | 保证金
         解冻金 | 垫付 | 返利 | 中奖 | 网恋 | 裸聊 | 荐股 | 冒充公安 | 骗走 | 骗咗 | 假警察 | 骗光`,
  },
  remote: {
    en: `anydesk | teamviewer | remote* | screen shar* | share my screen | sharing my screen
         shared my screen | control my phone | control my computer | controls my`,
    zh: '共享屏幕 | 屏幕共享 | 远程 | 会议软件 | 控制我的手机 | 操控',
  },
  gave: {
    en: `gave … code | gave … password | gave … details | gave … card | gave … pin | told … code
         told … password | shared … code | shared … password | shared … details | sent … code to
         read out … code | typed … details | entered my details | clicked … link | clicked on`,
    zh: `告诉…验证码 | 给了…验证码 | 说了验证码 | 报了验证码 | 发了验证码 | 把验证码 | 把密码 | 把卡号
         验证码给了 | 密码给了 | 卡号给了 | 验证码告诉 | 密码告诉 | 点了链接 | 点了…链接 | 填了卡号
         填了密码`,
  },
  official: {
    en: `official | genuine | real app | real site | real website | right website | fake app
         fake site | fake website | look alike | copycat | url | web address | domain | apk
         play store | app store | download link | which site | which app | clone`,
    zh: `官网 | 官方 | 正版 | 真假 | 冒牌 | 山寨 | 网址 | 正规 | 域名 | 应用商店 | 下载链接 | 安装包
         假网站 | 假的app`,
  },
  closing: {
    en: `close it down | shut … account | cancel my account | get rid of … account | deactivate my
         close down`,
    zh: '注销 | 关户 | 不想用了 | 删号 | 销号',
  },
} as const satisfies Record<string, SynonymGroup>;
