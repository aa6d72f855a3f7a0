import type { CommonWords } from './common-words.ts';

/** What people who write English say about any product. */
export const en: CommonWords = {
  human: `agent* | human* | representative* | customer service* | customer care | customer support
    support | speak* | talk* | contact* | helpline | help line | help desk | hotline | real person
    live person | operator | advisor | reach you | reach out | live chat | chat | callback
    contact number | support number | manager | supervisor`,
  report: `report* | complain* | feedback | tell you | let you know | submit* | suggest*`,
  failed: `fail* | not … work* | does not work | stopped working | broken | unsuccessful* | problem*
    trouble* | issue* | not … let* | not … able | unable | not … possible | nothing happens
    not respond* | can not | could not | will not`,
  error: `error* | crash* | glitch* | bug* | blank | blue screen | bsod | screen of death | freezes
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
  factor: `two factor | two step | 2fa | 2 step | second factor | authenticat*
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
