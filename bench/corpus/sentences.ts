import type { Bilingual } from './bilingual.ts';
import { toPairs } from './pairs.ts';

/**
 * Sentences with placeholders, by use. Placeholders: the lists of words.ts, `{name}` (a bank or shop),
 * `{amount}`, `{hours}`, `{days}`, `{digits}`. Both languages of a sentence have the same placeholders.
 */

export const sentences = {
  explain: toPairs(`
    用{name}下单的时候，{record}有时会晚{hours}小时才更新，{feeling}。 | When you order through {name}, the {record} is sometimes updated {hours} hours late; {feeling}.
    如果{cause}，{screen}上的数字会和{record}对不上。 | If {cause}, the figures on the {screen} do not match the {record}.
    {name}那边先记账，后入账，所以**同一笔{amount}元**会在两个地方出现。 | {name} books first and credits later, so **the same {amount}** shows up in two places.
    常见的情形是：{cause}，页面却没有提示。 | Typically {cause}, and the page says nothing about it.
    用{device}打开的时候，{screen}可能少显示一行。 | Opened on {device}, the {screen} may leave one line out.
    {feeling}：{record}上有编号，尾号{digits}就能对上。 | Take heart: {feeling}. The {record} has a number, and the last digits {digits} are enough to match it.
    这类问题里，十次有七次是因为{cause}。 | Seven times in ten it comes down to this: {cause}.
    {person}看到的{record}和你看到的不一定同时变。 | What {person} sees in the {record} need not change at the same moment as yours.
    金额是{amount}元还是更多，处理的顺序都一样。 | Whether it is {amount} or more, it is dealt with in the same order.
    {name}把晚上的请求留到第二天早上一起处理。 | {name} keeps the requests of an evening for the next morning.
    两边的时间差通常不超过{hours}小时，遇到节假日再加{days}天。 | The two sides are seldom more than {hours} hours apart, with {days} days on top over a holiday.
    只要{record}还在，就说明请求已经送到了。 | As long as the {record} is there, the request has arrived.
    有时两件事碰在一起：{cause}，同时{cause}。 | At times two things meet: {cause}, and {cause}.
    从{screen}进去看到的是汇总，从{record}进去才是每一笔。 | The {screen} shows the sum; the {record} shows each entry.
    {device}上的旧页面会保留上一次的结果，看上去像没变。 | An open page on {device} keeps the last result, which looks as though nothing had changed.
    {name}的短信只说明扣款，不说明入账。 | A text from {name} speaks of the charge, not of the credit.
  `),
  check: toPairs(`
    **记录**：在{screen}找到{record}，核对尾号{digits}。 | **Record:** find the {record} on the {screen} and compare the last digits {digits}.
    **金额**：写的是{amount}元，没有多一位少一位。 | **Amount:** it says {amount}, with no digit too many or too few.
    **对方**：收款的是{name}，名字一字不差。 | **Recipient:** it is {name}, letter by letter.
    **网络**：不要用{device}，换一个再试。 | **Network:** leave {device} aside and try another.
    **时间**：从提交到现在过了多少小时，有没有超过{hours}小时。 | **Time:** how long it has been, and whether that is more than {hours} hours.
    **提示**：{screen}上的原话是什么，一个字都别改。 | **Message:** what the {screen} says, word for word.
    **材料**：{document}已经备好，字迹清楚。 | **Papers:** the {document} is ready and easy to read.
    **原因**：确认不是因为{cause}。 | **Cause:** make sure it is not that {cause}.
    **账户**：登录的是平常用的那个，不是{person}的。 | **Account:** you are in your usual one, not in that of {person}.
    **通知**：消息里有没有{name}发来的{record}。 | **Notices:** whether {name} has sent a {record}.
    **设备**：这几天有没有在{device}上登录过。 | **Device:** whether you signed in on {device} these days.
    **限额**：今天的总数没有超过{amount}元。 | **Limit:** today’s total is no more than {amount}.
  `),
  step: toPairs(`
    打开{screen}，{action}。 | Open the {screen} and {action}.
    退回上一页，{action}，再看{record}。 | Go back one page, {action}, then look at the {record}.
    {action}，等{hours}分钟。 | Now {action} and wait {hours} minutes.
    把{document}放在手边，然后{action}。 | Have the {document} at hand, then {action}.
    在{record}里找到{amount}元的那一笔，{action}。 | Find the entry of {amount} in the {record} and {action}.
    如果还是不行，{action}，再{action}。 | If that does not help, {action}, then {action}.
    换掉{device}，{action}。 | Put {device} aside and {action}.
    问一问{name}，尾号{digits}的请求有没有收到。 | Ask {name} whether the request ending in {digits} has arrived.
    看到{name}的名字以后，{action}。 | Once you see the name {name}, {action}.
    最后{action}，确认{record}已经更新。 | Finally {action} and make sure the {record} has been updated.
  `),
  wait: toPairs(`
    一般{hours}小时之内会有结果，最迟{days}天。 | There is usually a result within {hours} hours, {days} days at the latest.
    {name}在周末不处理，周一早上才开始算。 | {name} does nothing at weekends; counting starts on Monday morning.
    超过{hours}小时，就不用再等了。 | Past {hours} hours there is no reason to wait on.
    等的时候可以{action}，但不要重新提交。 | While you wait you can {action}, but do not submit again.
    如果{cause}，时间要从处理完那一刻重新算。 | If {cause}, time starts again once that is over.
    过了{days}天{record}还没变，把编号交给客服。 | If the {record} has not changed after {days} days, give the number to support.
    银行清算要{days}个工作日，节前会更久。 | Clearing takes a bank {days} working days, and longer before a holiday.
    {feeling}，{record}每隔{hours}分钟才刷新一次。 | Remember that {feeling}; the {record} is refreshed every {hours} minutes only.
  `),
  avoid: toPairs(`
    不要把验证码告诉{person}，哪怕对方说得出你的{document}。 | Do not give {person} a code, even if they know your {document}.
    不要为同一笔{amount}元再付一次。 | Do not pay the same {amount} twice.
    不要在{device}上保存密码。 | Do not keep your password on {device}.
    不要点陌生短信里的链接去看{record}。 | Do not follow a link in a strange text to see the {record}.
    不要因为{person}催促就跳过{screen}上的提示。 | Do not skip what the {screen} says because {person} urges you to.
    不要删掉{record}，以后还要用来核对。 | Do not delete the {record}; it is needed to compare.
    不要借{person}的账户收{name}的款。 | Do not let {name} pay into the account of {person}.
    不要一次改两处，否则分不清是不是因为{cause}。 | Do not change two things at once, or you cannot tell whether {cause}.
  `),
  next: toPairs(`
    还没解决，就带上{document}和编号找客服。 | If it is not solved, go to support with your {document} and the number.
    客服会先看{record}，再问你{screen}上写了什么。 | Support looks at the {record} first, then asks what the {screen} said.
    把发生的时间写准，最好精确到分钟。 | Give the time as exactly as you can, to the minute if possible.
    {name}如果要求补材料，先准备{document}。 | If {name} asks for more papers, prepare the {document} first.
    一件事一次说清：金额{amount}元，尾号{digits}，已经{action}。 | Say it once and in full: the amount of {amount}, the last digits {digits}, and that you did {action}.
    收到答复以后，再去{screen}看一次{record}。 | When you have the answer, look at the {record} on the {screen} once more.
    下次下单之前，可以先{action}。 | Before the next order you can {action}.
    如果又碰到，多半还是因为{cause}。 | If it happens again, it is most likely that {cause}.
  `),
  symptom: toPairs(`
    {screen}上没有{record} | The {screen} shows no {record}
    {name}已经扣了{amount}元 | {name} has charged {amount}
    {record}一直停在处理中 | The {record} stays on pending
    用{device}打不开{screen} | The {screen} does not open on {device}
    尾号{digits}的那笔找不到了 | The entry ending in {digits} is gone
    {person}说已经付了，{record}里没有 | It is paid, says {person}, but the {record} has nothing
  `),
  phrase: toPairs(`
    {name}{record}不对 | {name} {record} wrong
    {name}扣了{amount}没到 | {name} took {amount} and nothing came
    {record}怎么还没更新 | why is my {record} not updated
    {screen}打不开 | {screen} will not open
    {device}上用不了{name} | {name} does not work on {device}
    尾号{digits}查不到 | cannot find number {digits}
    {name}多久办好 | how long does {name} take
    {person}说没收到钱 | money not received says {person}
    {record}不见了 | my {record} disappeared
    {name}要{document}做什么 | why does {name} want my {document}
    等了{hours}小时还没好 | waited {hours} hours still nothing
    {screen}一直转圈 | {screen} keeps loading
    {action}以后还是不行 | tried to {action} did not help
    {name}包裹到哪了 | where is my parcel from {name}
    {cause}怎么办 | what if {cause}
    {amount}元{record} | {record} of {amount}
    {document}传不上去 | cannot upload {document}
    {name}客服怎么说 | what does {name} say
  `),
  row: toPairs(`
    不到{hours}小时 | Under {hours} hours
    满{days}天 | After {days} days
    {record}里没有 | Not in the {record}
    {screen}有提示 | The {screen} says something
    {name}已确认 | {name} has confirmed
    用的是{device} | You use {device}
  `),
  advice: toPairs(`
    先{action}，不用联系客服 | First {action}; no need to contact support
    {action}，留好{document} | Please {action} and keep the {document}
    带上{document}找{name} | Go to {name} with your {document}
    再等{hours}小时，然后{action} | Wait {hours} more hours, then {action}
    截下{screen}，联系客服 | Take a picture of the {screen} and contact support
  `),
} as const satisfies Record<string, readonly Bilingual[]>;

export type SentenceUse = keyof typeof sentences;
