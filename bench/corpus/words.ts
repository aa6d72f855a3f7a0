import type { Bilingual } from './bilingual.ts';
import { toPairs } from './pairs.ts';

/** Words for the placeholders of the sentences: `{device}` is replaced by one of `words.device`. */

export const words = {
  device: toPairs(`
    旧手机 | an old phone
    平板电脑 | a tablet
    公司的电脑 | an office computer
    朋友的手机 | a friend’s phone
    公用电脑 | a shared computer
    双卡手机 | a phone with two cards
    折叠屏手机 | a folding phone
    刚重置的手机 | a phone that was just reset
    没更新系统的手机 | a phone with an outdated system
    智能手表 | a smart watch
    省电模式下的手机 | a phone in battery saver
    无痕窗口 | a private window
    浏览器的旧版本 | an outdated browser
    装了广告拦截的浏览器 | a browser with an ad blocker
    酒店的无线网络 | a hotel’s wireless network
    漫游中的手机 | a roaming phone
    收银台的平板 | the tablet at a till
    内存快满的手机 | a phone with little storage left
  `),
  record: toPairs(`
    借阅记录 | loan record
    预约记录 | booking record
    购买凭证 | receipt of purchase
    退货单 | return slip
    对账单 | statement
    月度汇总 | monthly summary
    收货记录 | delivery record
    冻结通知 | freeze notice
    手续说明 | notice about the procedure
    电子发票 | electronic invoice
    转账回执 | transfer confirmation
    分期计划 | instalment plan
    订单详情 | order details
    登录日志 | sign-in log
    设备清单 | list of devices
    换汇明细 | exchange details
    红包记录 | gift record
    代扣协议 | direct debit agreement
    预授权记录 | pre-authorisation entry
    扫码记录 | scan history
  `),
  screen: toPairs(`
    余额页 | balance screen
    交易详情页 | transaction details
    收银台页面 | checkout screen
    验证页 | verification page
    银行卡列表 | list of cards
    消息中心 | message centre
    安全设置 | security settings
    登录页 | sign-in page
    扫码页 | scanner
    联系人列表 | contact list
    个人资料页 | profile page
    语言设置 | language settings
    通知设置 | notification settings
    账单首页 | billing overview
    帮助入口 | help entry
    公告栏 | notice board
  `),
  cause: toPairs(`
    银行正在批量入账 | the bank is booking entries in batches
    网络在最后一步断开 | the network dropped at the last step
    收款人姓名少了一个字 | one letter of the recipient’s name is missing
    当日的额度已经用完 | the limit of the day is used up
    卡片刚刚换过号 | the card has a new number
    系统正在维护 | maintenance is under way
    同一笔请求发了两次 | the same request was sent twice
    会员资格已经过期 | the membership has expired
    时区设置和当地不同 | the time zone differs from the local one
    验证短信被拦截 | the text with the code was filtered out
    账户资料还在核对 | the account’s details are still being checked
    中间行需要人工复核 | a bank on the way has to look at it by hand
    商家还没确认收货 | the shop has not confirmed the delivery
    节假日不清算 | nothing is cleared on public holidays
    币种和账户不一致 | the currency does not match the account
    旧版本的页面还在缓存里 | an earlier version of the page is still cached
    手机时间慢了几分钟 | the clock of the phone is a few minutes slow
    汇率在确认前变了 | the exchange rate changed before the confirmation
    二维码已经失效 | the code has expired
    退货走的是原来的地址 | the return goes to the original address
    备注里有不支持的符号 | the note holds a symbol that is not supported
    开户行信息过期 | the branch details are outdated
  `),
  document: toPairs(`
    身份证件 | identity document
    银行流水 | bank statement
    扣款短信 | text about the charge
    订单编号 | order number
    聊天截图 | screenshot of the chat
    快递单号 | parcel number
    报错原文 | exact words of the error
    地址证明 | proof of address
    营业执照 | business licence
    授权书 | letter of authority
    购物小票 | till receipt
    护照首页 | first page of the passport
    签约合同 | signed contract
    录屏 | screen recording
    报警回执 | police report
    手机号过户证明 | proof of the transferred number
  `),
  person: toPairs(`
    家人 | a relative
    同事 | a colleague
    店员 | a shop assistant
    房东 | the landlord
    收款人 | the recipient
    银行柜员 | a bank clerk
    自称客服的人 | someone who claims to be support
    网友 | a stranger online
    会计 | the accountant
    快递员 | the courier
    合租的朋友 | a flatmate
    中介 | an agent
    老师 | a teacher
    司机 | the driver
  `),
  action: toPairs(`
    刷新记录 | refresh the record
    核对尾号 | compare the last digits
    换一个网络 | change to another network
    重新登录 | sign in again
    清除缓存 | clear the cache
    更新应用 | update the app
    关闭代理 | switch the proxy off
    打开通知 | turn notifications on
    校准时间 | set the clock
    解绑旧设备 | remove the old device
    导出账单 | export the statement
    查看公告 | read the notices
    检查收件箱 | look through the inbox
    确认收款人 | confirm the recipient
    放大截图 | enlarge the screenshot
    等页面加载完 | let the page finish loading
    对一遍币种 | check the currency
    问一问开户行 | ask the branch
    撤回申请 | take the request back
    重新扫码 | scan the code again
    换一张卡 | use another card
    记下时间 | note the time
    复制编号 | copy the number
    看清提示 | read the message closely
  `),
  feeling: toPairs(`
    不用着急 | there is no need to hurry
    先别重复操作 | do not repeat it yet
    钱一般还在途中 | the money is usually on its way
    这不是你的错 | this is not your fault
    结果可以查到 | the outcome can be traced
    多数情况自己会好 | most cases settle by themselves
    先留好证据 | keep the evidence first
    看清再点 | look before you tap
    账户还是安全的 | the account is still safe
    记录不会丢 | the record will not be lost
  `),
} as const satisfies Record<string, readonly Bilingual[]>;

export type Gap = keyof typeof words;
