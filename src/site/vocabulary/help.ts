import type { SynonymGroup } from '../../product/synonym-group.ts';

/** What a reader wants, and how they ask for it. */
export const helpSynonyms = {
  human: {
    en: `rep | reps | call | calls | calling | ring | which channel | a person | real person
         actual person | speak to someone | talk to someone | talk to somebody | someone to talk
         someone … help me | get hold of | get in touch | call centre | call center | hotline*
         ticket* | customer rep* | contact details | your number | ph number | toll free | your email
         phone number for | number to call | live agent | human being | a bot | chatbot | robot
         staff | freephone | landline | whatsapp | speak with | someone from`,
    zh: `反馈 | 电话 | 在线 | 真人 | 人工客服 | 专员 | 小二 | 客服热线 | 服务热线 | 联系方式
         客服微信 | 工单 | 机器人 | 找人 | 找你们 | 找到你们 | 有没有人 | 坐席 | 专线 | 联络 | 揾人
         活人 | 接线员`,
  },
  reply: {
    en: `repl* | respon* | answer* | get back to me | got back to me | getting back to me | pick* up
         ignor* | ghost* | nobody … help* | no one … help* | nobody cares | unanswered | follow* up
         unresolved | ignoring me | in the dark | silence | read my message* | heard back | hear back
         heard nothing | passed around | run around | runaround`,
    zh: `回复 | 回信 | 答复 | 不理 | 没人理 | 不回 | 没人回 | 没回 | 回我 | 没人管 | 不管 | 敷衍
         踢皮球 | 推来推去 | 占线 | 没人接 | 打不通 | 已读 | 装死 | 冇人 | 没下文 | 没消息 | 排队`,
  },
  complaint: {
    en: `complain* | ombudsman | escalat* | regulator* | sue | lawyer | legal action | court
         take … further | consumer protection | disgust* | terrible service | useless | unacceptable`,
    zh: '投诉 | 12315 | 消协 | 起诉 | 律师 | 告你们 | 维权 | 监管 | 差评 | 服务差 | 服务太差',
  },
  error: {
    en: `screen | not respond* | error message | message says | says error | message came up
         message on | page not | not … open | went wrong | try again later | prompt`,
    zh: '页面 | 提示 | 界面 | 繁忙 | 报错 | 弹出 | 转圈 | 空白',
  },
  outage: {
    en: `working today | everyone | only me | just me | everybody | nothing works | for anyone
         not working today | all day | all week | since morning | since this morning | technical difficulties
         service interruption | interrupted`,
    zh: `升级 | 公告 | 只有我 | 大家都 | 都用不了 | 全都 | 今天用不了 | 都打不开 | 别人也 | 服务中断
         系统维护`,
  },
  others: {
    en: `forum* | reddit | other people | other users | others | twitter | facebook | social media
         review* | community | post | anyone else | posting | strangers online | same problem | quora`,
    zh: `论坛 | 贴吧 | 网友 | 别的用户 | 其他人 | 微博 | 社区 | 评论 | 交流群 | 用户群 | 群里 | 微信群
         网上说 | 网上有人 | 网上看 | 上网查 | 社交媒体 | 发帖 | 知乎 | 小红书 | 别人遇到 | 有没有人也`,
  },
  evidence: {
    en: `evidence | prepare | screenshot* | proof | transaction number | transaction id
         reference number | receipt* | information do you need | need to provide
         what do i need to send | what do i need to give | what do you need from me | have ready
         gather | at hand | to hand | include in my | information … support | details … support
         what should i send | reference | bank statement | what details | which details`,
    zh: `材料 | 证据 | 截图 | 凭证 | 准备 | 交易编号 | 订单号 | 交易号 | 单号 | 提供什么 | 需要提供
         要提供 | 手边 | 备好 | 备齐 | 截屏 | 要带什么 | 流水号 | 回执 | 流水单 | 备什么 | 哪些信息`,
  },
  selfcheck: {
    en: `self check | check first | troubleshoot* | before … contact* | before i call
         where do i start | where to start | what should i check | what to do first | checklist
         check … myself | fix … myself | on my own | steps to | basic steps | which steps
         sign* out and | log* out and | check … own | try first | rule out | my side | by myself
         before i | look at first`,
    zh: `自查 | 自己查 | 自己先 | 自己检查 | 自己能 | 排查 | 先看 | 先做 | 步骤 | 先查 | 第一步
         先检查 | 查哪些 | 先试 | 排除 | 自个儿 | 我这边`,
  },
  why: {
    isAuxiliary: true,
    en: 'why | reason | what for | need to | have to | how come | explain',
    zh: '为什么 | 为啥 | 为何 | 怎么回事 | 原因 | 什么情况 | 咋回事 | 凭什么 | 干嘛 | 点解 | 咋个',
  },
  not: {
    isAuxiliary: true,
    en: 'not | no | never | nothing | none | without | unable',
    zh: '没 | 不 | 未 | 无 | 冇 | 唔 | 别',
  },
  howto: {
    isAuxiliary: true,
    en: `how do i | how can i | how to | how would i | want to | need to | would like | can i
         could you | can you | help me | steps | is it possible | am i able | where can i
         where do i | please | how i can | what to do | what can i do`,
    zh: '怎么 | 如何 | 怎样 | 想 | 可以 | 能不能 | 在哪 | 哪里 | 可不可以 | 要 | 咋 | 帮我 | 点样 | 点算 | 咋整',
  },
} as const satisfies Record<string, SynonymGroup>;
