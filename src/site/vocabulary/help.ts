import type { SynonymGroup } from '../../product/synonym-group.ts';

/** What a reader wants, and how they ask for it. */
export const helpSynonyms = {
  human: {
    en: `rep | someone | complain* | person | call | calls | calling | phone number | ring
         which channel`,
    zh: '投诉 | 反馈 | 电话 | 在线',
  },
  error: {
    en: 'screen | not respond* | message | system | app | website | page | not … open',
    zh: '页面 | 系统 | 提示 | 应用 | 软件 | 繁忙',
  },
  outage: {
    en: 'working today | everyone | only me | just me | everybody',
    zh: '升级 | 公告 | 只有我 | 大家都',
  },
  others: {
    en: `forum* | reddit | other people | other users | others | twitter | facebook
         social media | review* | community | post | anyone else | posting | strangers online`,
    zh: `论坛 | 贴吧 | 网友 | 别的用户 | 其他人 | 微博 | 社区 | 评论 | 群 | 网上 | 大家
         社交媒体 | 发帖`,
  },
  evidence: {
    en: `evidence | prepare | screenshot* | proof | transaction number | transaction id
         reference number | receipt* | what do i need | information do you need | need to provide
         have ready | gather | at hand | to hand | include in my | information … support
         details … support`,
    zh: `材料 | 证据 | 截图 | 凭证 | 准备 | 交易编号 | 订单号 | 交易号 | 单号 | 提供 | 手边
         备好 | 备齐`,
  },
  selfcheck: {
    en: `self check | check first | troubleshoot* | before … contact* | where do i start
         where to start | what should i check | what to do first | steps | checklist | myself
         on my own | sign* out and | log* out and | check … own`,
    zh: `自查 | 自己 | 排查 | 先看 | 先做 | 检查 | 步骤 | 从哪 | 先查 | 第一步 | 该怎么办
         自己先 | 先检查 | 自己检查`,
  },
  why: {
    isAuxiliary: true,
    en: 'why | reason | what for | need to | have to | how come | explain',
    zh: '为什么 | 为啥 | 为何 | 怎么回事 | 原因 | 什么情况 | 咋回事 | 凭什么 | 干嘛',
  },
  not: {
    isAuxiliary: true,
    en: 'not | no | never | nothing | none | without | unable',
    zh: '没 | 不 | 未 | 无',
  },
  howto: {
    isAuxiliary: true,
    en: `how do i | how can i | how to | how would i | want to | need to | would like | can i
         could you | can you | help me | steps | is it possible | am i able | where can i
         where do i | please`,
    zh: '怎么 | 如何 | 怎样 | 想 | 可以 | 能不能 | 在哪 | 哪里 | 可不可以 | 要 | 咋 | 帮我',
  },
} as const satisfies Record<string, SynonymGroup>;
