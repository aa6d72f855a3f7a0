import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/checks/finding.ts';
import { siteRuleIds, siteRules } from '../../../../src/checks/built-site/rules/index.ts';
import { rules, type RuleId } from '../../../../src/checks/content/rules/index.ts';
import { checkTinyContent } from '../../../support/check-tiny.ts';

const project = resolve(import.meta.dirname, '../../../..');
const fixtures = join(project, 'tests/fixtures/rules');
const pages = join(project, 'docs/rules');

const componentList =
  'Callout, Checklist, Details, Figure, Steps, SupportChannels, Tab, Tabs, Terms or Video';
const markupList =
  'expected Markdown, components (docs/writing.md), and one import from ~/components.';
const linkForms = 'expected article:<id>, https:, mailto:, tel: or #section.';

const ruleIds = Object.keys(rules) as RuleId[];

/** What each rule finds in its fixture: where (`file:line:column`), and part of the message. */
const expected: Readonly<Record<RuleId, readonly (readonly [place: string, says: string])[]>> = {
  'content-empty': [['', 'There are no articles; expected .mdx files below zh/ and en/.']],
  'locale-empty': [['en/', 'There is no article in en/']],
  'file-unexpected': [
    ['README.txt:1', 'because it is in no folder of a language; articles are .mdx files'],
    ['flows/pay.yaml:1', 'flows are .yml files in flows/ itself.'],
    ['fr/other.mdx:1', 'This file and 1 more in fr/ is not part of the site, because fr/ is'],
    ['notices/maintenance.yaml:1', 'notices are .yml files in notices/ itself.'],
    ['zh-CN/stamp-expired.mdx:1', 'because zh-CN/ is no language of it; articles are .mdx files'],
    [
      'zh/.drafts/old-phone.mdx:1',
      'below zh/ or en/, and names that start with a dot are ignored.',
    ],
    ['zh/OLD.MDX:1', 'This file is an article with an ending in capitals, so it is not part of'],
    ['zh/how.mov:1', 'This file is a video in a format that not every browser plays, so it is'],
    ['zh/new-phone.md:1', 'This file is Markdown, which is read under another ending, so it is'],
    ['zh/notes.docx:1', 'This file is a document, which no article can show, so it is not'],
    ['zh/photo.HEIC:1', 'This file is a photo in a format that browsers do not show, so it is'],
    ['zh/x.xyz:1', 'This file is in a format that the site does not know, so it is not part'],
  ],
  'file-unreadable': [['zh/old-phone.mdx:1', 'This is a folder; expected a file.']],
  'file-too-large': [
    ['zh/stamp-expired.mdx:1', 'bytes; expected at most 32768, about 10,000 Chinese'],
  ],
  'character-not-allowed': [
    ['en/stamp-expired.mdx:3:1', 'An escape in the text has U+0007, which is not seen and can'],
    ['en/stamp-expired.mdx:12:1', 'An escape in the text has U+202E, which is not seen and can'],
    ['zh/stamp-expired.mdx:3:16', 'The text has U+200B, which is not seen and can change what is'],
    ['zh/stamp-expired.mdx:12:3', 'The text has U+202E'],
    ['zh/stamp-expired.mdx:14:1', 'The text has U+0007'],
  ],
  'character-unprintable': [
    [
      'en/stamp-expired.mdx:3:22',
      'No font of the PDFs has አ (U+12A0); ማ (U+121B); ር (U+122D); on paper it is �.',
    ],
    [
      'zh/stamp-expired.mdx:11:36',
      'No font of the PDFs has བ (U+0F56); ོ (U+0F7C); ད (U+0F51); ሀ (U+1200); on paper it is �.',
    ],
  ],
  // UTF-16 beside the Chinese source in GBK. The one readable article may name the others: they exist.
  'file-encoding': [
    ['en/change-language.mdx:1', 'The file is not UTF-8 text'],
    ['en/stamp-expired.mdx:1', 'The file is not UTF-8 text'],
    ['notices/maintenance.yml:1', 'The file is not UTF-8 text'],
    ['zh/stamp-expired.mdx:1', 'The file is not UTF-8 text'],
  ],
  'id-malformed': [
    ['en/New_Phone.mdx:1', '"New_Phone"; expected lower-case ASCII words joined by hyphens'],
    ['notices/2026-12.yml:1', '"2026-12"; expected lower-case ASCII words joined by hyphens'],
    ['zh/New_Phone.mdx:1', '"New_Phone"; expected lower-case ASCII words joined by hyphens'],
  ],
  'id-reserved': [
    ['en/search.mdx:1', '"search" is reserved for a page of the site. Reserved ids: topics,'],
    ['zh/search.mdx:1', '"search" is reserved for a page of the site. Reserved ids: topics,'],
  ],
  'id-duplicate': [
    ['zh/safety/stamp-expired.mdx:1', '"stamp-expired" is already used by zh/labels/stamp-expired'],
  ],
  'frontmatter-malformed': [
    ['en/stamp-expired.mdx:1:1', 'There is no frontmatter; expected a first line `---`'],
    [
      'zh/change-language.mdx:7:5',
      '`*` at the start of a value is a reference in YAML and no text',
    ],
    ['zh/change-language.mdx:8:5', 'the quotation mark at the start of this value is never closed'],
    [
      'zh/stamp-expired.mdx:3:10',
      '`: ` in a value makes a field of what is before it, in `summary: 两步:',
    ],
  ],
  'frontmatter-field': [
    ['en/stamp-expired.mdx:1:1', '`summary` is missing; expected text.'],
    ['en/stamp-expired.mdx:7:1', '`reviewed` "22/11/2026" is not a date; expected YYYY-MM-DD.'],
    ['en/stamp-expired.mdx:8:1', '`titel` is not a field of this kind of article.'],
    ['zh/stamp-expired.mdx:5:1', '`category` "money" is not allowed; expected parcels, returns,'],
    ['zh/stamp-expired.mdx:8:5', '`phrases[1]` {"卡":"过期"} is not allowed; expected text.'],
  ],
  'summary-too-long': [
    ['en/stamp-expired.mdx:3:1', '`summary` has 301 characters; expected at most 300 in en.'],
    ['zh/stamp-expired.mdx:3:1', '`summary` has 121 characters; expected at most 120 in zh.'],
  ],
  'article-length': [
    ['en/change-language.mdx:1', 'The article has 9 words'],
    ['en/stamp-expired.mdx:1', 'The article has 499 words; expected 150 to 450.'],
    ['zh/change-language.mdx:1', 'The article has 12 characters'],
    ['zh/stamp-expired.mdx:1', 'The article has 766 characters; expected 250 to 700.'],
  ],
  'phrases-few': [
    ['en/change-language.mdx:6:1', '`phrases` has 1; expected at least 6.'],
    ['zh/change-language.mdx:6:1', '`phrases` has 1; expected at least 6.'],
  ],
  'code-duplicate': [
    ['en/change-language.mdx:9:1', '`code` "LA-1901" is already used by en/stamp-expired.mdx.'],
    ['zh/change-language.mdx:9:1', '`code` "LA-1901" is already used by en/stamp-expired.mdx.'],
  ],
  'related-unknown': [
    ['en/stamp-expired.mdx:7:11', '"change-langauge", which is not the id of an article.'],
    ['en/stamp-expired.mdx:7:28', '"stamp-expired", which is this article.'],
    ['en/stamp-expired.mdx:7:43', '"loyalty-points-stamps", which is not the id of an article.'],
    ['zh/stamp-expired.mdx:7:11', '"change-langauge", which is not the id of an article.'],
    ['zh/stamp-expired.mdx:7:28', '"stamp-expired", which is this article.'],
    ['zh/stamp-expired.mdx:7:43', '"loyalty-points-stamps", which is not the id of an article.'],
  ],
  'alias-taken': [
    [
      'en/stamp-expired.mdx:9:11',
      '"change-language", which already leads to en/change-language.mdx.',
    ],
    ['en/stamp-expired.mdx:9:28', '"stamp-expired", which already leads to en/stamp-expired.mdx.'],
    ['en/stamp-expired.mdx:9:43', '"old-card", which already leads to en/change-language.mdx.'],
    ['en/stamp-expired.mdx:9:53', '"search", which is a page of the site.'],
    [
      'zh/stamp-expired.mdx:9:11',
      '"change-language", which already leads to en/change-language.mdx.',
    ],
    ['zh/stamp-expired.mdx:9:28', '"stamp-expired", which already leads to en/stamp-expired.mdx.'],
    ['zh/stamp-expired.mdx:9:43', '"old-card", which already leads to en/change-language.mdx.'],
    ['zh/stamp-expired.mdx:9:53', '"search", which is a page of the site.'],
  ],
  'translation-missing': [
    ['zh/stamp-expired.mdx:1', 'The article "stamp-expired" does not exist in en.'],
  ],
  'facts-differ': [
    [
      'en/stamp-expired.mdx:5:1',
      '`category` is "safety" here and "labels" in zh/stamp-expired.mdx;',
    ],
    ['en/stamp-expired.mdx:9:1', '`aliases` is ["old-card"] here and [] in zh/stamp-expired.mdx;'],
  ],
  'mdx-malformed': [
    ['en/stamp-expired.mdx:11:42', 'expected a corresponding closing brace for `{`'],
    ['zh/stamp-expired.mdx:13:1', 'Expected a closing tag for `<Callout>`'],
  ],
  'nesting-too-deep': [
    [
      'en/stamp-expired.mdx:22:21',
      'Here is Markdown more than 20 levels deep; a list has two levels',
    ],
    ['zh/stamp-expired.mdx:14:1', 'Here is Markdown more than 20 levels deep'],
  ],
  'markup-not-allowed': [
    ['en/stamp-expired.mdx:13:1', `the code \`export const year = 2026;\`; ${markupList}`],
    ['en/stamp-expired.mdx:15:1', `the expression {year}; ${markupList}`],
    ['zh/stamp-expired.mdx:11:7', `the HTML element <b>; ${markupList}`],
    ['zh/stamp-expired.mdx:13:4', `the expression {2000 + 26}; ${markupList}`],
  ],
  'markup-mistyped': [
    ['en/stamp-expired.mdx:11:3', '"[!INFO]" is printed as it is typed, and looks like an alert.'],
    ['en/stamp-expired.mdx:14:1', '"#Steps" is printed as it is typed, and looks like a heading.'],
    [
      'zh/stamp-expired.mdx:2:1',
      '`title` "面单**过期**了" has bold text, and is shown as it is typed;',
    ],
    ['zh/stamp-expired.mdx:6:17', '`phrases` "`卡`坏了" has code, and is shown as it is typed;'],
    [
      'zh/stamp-expired.mdx:11:5',
      '"]（article:change-lan" is printed as it is typed, and looks like',
    ],
    ['zh/stamp-expired.mdx:13:3', '"[ ]邮票" is printed as it is typed, and looks like a task.'],
    [
      'zh/stamp-expired.mdx:15:6',
      '"8****5678和139****1" has signs between letters or digits that are',
    ],
  ],
  'markup-empty': [
    ['zh/stamp-expired.mdx:11:1', 'The link has no words, so that readers do not see it.'],
    ['zh/stamp-expired.mdx:14:1', 'The item of the list is empty.'],
  ],
  'table-row-width': [
    [
      'zh/stamp-expired.mdx:13:1',
      'The row has 4 cells and the table 2 columns; "丢了", "第三格" would be left out.',
    ],
  ],
  'definition-unused': [
    ['en/stamp-expired.mdx:13:1', 'Nothing in the text refers to [note], so that what is written'],
    [
      'zh/stamp-expired.mdx:15:1',
      'Nothing in the text refers to [^2], so that what is written here',
    ],
    ['zh/stamp-expired.mdx:17:1', '[^1] is defined a second time; only the first is shown.'],
  ],
  'component-unknown': [
    ['zh/stamp-expired.mdx:11:1', `There is no component <Gallery>; expected ${componentList}.`],
  ],
  'component-attribute': [
    [
      'en/stamp-expired.mdx:15:3',
      '<Callout> has no attribute `titel`; expected `type` or `title`.',
    ],
    [
      'zh/stamp-expired.mdx:13:10',
      '`type` of <Callout> is "warn"; expected note, tip, warning or danger.',
    ],
    [
      'zh/stamp-expired.mdx:19:1',
      '<Callout> lacks the attribute `type`; expected note, tip, warning or danger.',
    ],
    ['zh/stamp-expired.mdx:19:10', '`title` of <Callout> is ""; expected text.'],
    ['zh/stamp-expired.mdx:25:8', '<Steps> has no attribute `start`; expected none.'],
  ],
  'component-children': [
    ['en/stamp-expired.mdx:11:21', '<Callout> is in bold text; expected it on lines of its own.'],
    ['en/stamp-expired.mdx:15:9', '<Details> is in a table; expected it on lines of its own.'],
    ['en/stamp-expired.mdx:17:1', '<Details> is empty; expected text.'],
    ['en/stamp-expired.mdx:21:1', '<Terms> contains a list; expected one list in which each item'],
    ['en/stamp-expired.mdx:27:52', '<Tab> is empty; expected text.'],
    ['zh/stamp-expired.mdx:11:1', '<Callout> is empty; expected text.'],
    ['zh/stamp-expired.mdx:13:1', '<Steps> is empty; expected a numbered list.'],
    ['zh/stamp-expired.mdx:15:1', '<Steps> contains text; expected a numbered list.'],
    ['zh/stamp-expired.mdx:17:1', '<Checklist> contains a list; expected a task list.'],
    ['zh/stamp-expired.mdx:23:1', '<SupportChannels> contains text; expected nothing.'],
    ['zh/stamp-expired.mdx:25:1', '<Tabs> contains text and <Tab>; expected one <Tab label="…">'],
    ['zh/stamp-expired.mdx:33:1', '<Tab> is by itself; expected it directly in <Tabs>.'],
    ['zh/stamp-expired.mdx:35:1', '<Terms> contains a list; expected one list in which each item'],
  ],
  'heading-level': [
    ['zh/stamp-expired.mdx:11:1', '"日期" is a heading of level 1; expected 2, because'],
    ['zh/stamp-expired.mdx:15:1', '"卡号" is a heading of level 4; expected 2 to 3, because'],
    ['zh/stamp-expired.mdx:17:1', '"有效期" is a heading of level 1; expected 2 to 5, because'],
  ],
  'heading-id-missing': [
    ['en/stamp-expired.mdx:11:1', 'The heading "The date" has no permanent id.'],
    ['en/stamp-expired.mdx:13:1', 'The heading "The day" has no permanent id.'],
    ['zh/stamp-expired.mdx:11:1', 'The heading "日期" has no permanent id.'],
  ],
  'heading-id-malformed': [
    ['en/stamp-expired.mdx:11:1', '"Card_Date" is not lower-case ASCII words joined by hyphens'],
    [
      'en/stamp-expired.mdx:13:1',
      '"related" is reserved for the page template. Reserved ids: symptoms, waiting-times,',
    ],
    ['zh/stamp-expired.mdx:11:1', '"Card_Date" is not lower-case ASCII words joined by hyphens'],
    [
      'zh/stamp-expired.mdx:13:1',
      '"related" is reserved for the page template. Reserved ids: symptoms, waiting-times,',
    ],
  ],
  'heading-id-duplicate': [
    ['zh/stamp-expired.mdx:13:1', 'The heading id "date" is already used by "日期" on line 11.'],
  ],
  'heading-ids-differ': [
    [
      'en/change-language.mdx:13:1',
      '#where, #what-next, #how-long here and #where, #how-long, #what-next in zh/change-language.mdx',
    ],
    [
      'en/stamp-expired.mdx:13:1',
      '#your-card does not exist in zh/stamp-expired.mdx. Headings there: #date, #new-card.',
    ],
    [
      'zh/stamp-expired.mdx:13:1',
      '#new-card does not exist in en/stamp-expired.mdx. Headings there: #date, #your-card.',
    ],
  ],
  'link-form': [
    ['en/stamp-expired.mdx:11:5', `"http://depot.example/" is not allowed; ${linkForms}`],
    ['en/stamp-expired.mdx:13:1', `"javascript:void(0)" is not allowed; ${linkForms}`],
    ['zh/stamp-expired.mdx:11:2', `"/zh/change-language/" is not allowed; ${linkForms}`],
    ['zh/stamp-expired.mdx:11:29', `"./change-language.mdx" is not allowed; ${linkForms}`],
    ['zh/stamp-expired.mdx:13:2', `"https://" is not allowed; ${linkForms}`],
    ['zh/stamp-expired.mdx:13:18', `"https://www.a.test@" is not allowed; ${linkForms}`],
  ],
  'link-target-missing': [
    [
      'en/stamp-expired.mdx:11:5',
      '#menu does not exist in en/change-language.mdx. Sections there: #settings, #related.',
    ],
    [
      'en/stamp-expired.mdx:11:50',
      '#date does not exist in en/stamp-expired.mdx. Sections there: #related.',
    ],
    ['zh/stamp-expired.mdx:11:2', 'There is no article "change-langauge".'],
    ['zh/stamp-expired.mdx:11:32', 'There is no article "loyalty-points-stamps".'],
  ],
  'image-broken': [
    ['en/stamp-expired.mdx:12:1', 'The picture "./card.png" is svg and not png.'],
    ['en/stamp-expired.mdx:14:1', 'The picture "./date.gif" cannot be decoded: '],
    [
      'en/stamp-expired.mdx:16:1',
      'has another extension than the pictures of a site; expected .png',
    ],
    ['zh/stamp-expired.mdx:14:1', 'The picture "./date.png" cannot be decoded: '],
  ],
  'image-unsafe': [
    [
      'en/stamp-expired.mdx:12:1',
      'The picture "./card.svg" contains the element <script> (line 2).',
    ],
  ],
  'image-missing': [
    [
      'en/stamp-expired.mdx:11:1',
      '"https://depot.example/card.png" is on another site; expected a file beside the article',
    ],
    [
      'en/stamp-expired.mdx:13:1',
      '"./50%off.png" does not exist in the content directory; expected a file',
    ],
    [
      'en/stamp-expired.mdx:15:1',
      '"card.svg" is not a path from the article; expected a file beside the article',
    ],
    ['en/stamp-expired.mdx:17:1', '"./Card.SVG" does not exist in the content directory;'],
    ['en/stamp-expired.mdx:19:1', '"/images/card.svg" is a path from the top of a site;'],
    ['en/stamp-expired.mdx:21:1', '".\\card.svg" is written with backslashes;'],
    ['en/stamp-expired.mdx:23:1', 'is written into the text itself;'],
    [
      'zh/stamp-expired.mdx:11:1',
      '"./card.png" does not exist in the content directory; expected a file',
    ],
  ],
  'image-without-alt': [
    ['zh/stamp-expired.mdx:11:1', 'The picture "./card.svg" has no alternative text.'],
  ],
  'link-title': [
    [
      'en/stamp-expired.mdx:13:1',
      'The link to "article:change-language" has the title "The front", which',
    ],
    [
      'zh/stamp-expired.mdx:11:3',
      'The link to "article:change-language" has the title "先换卡", which',
    ],
  ],
  'image-caption': [
    ['en/stamp-expired.mdx:11:11', 'is in a line of text and has the title "The front"; only a'],
    ['zh/stamp-expired.mdx:11:3', 'is in a line of text and has the title "卡的正面"; only a'],
  ],
  'media-broken': [
    ['en/stamp-expired.mdx:11:46', 'captions "./card.vtt" does not begin like a .vtt file.'],
    ['en/stamp-expired.mdx:17:46', 'captions "./none.vtt" is not in the content directory;'],
    ['zh/stamp-expired.mdx:11:8', 'The video "./none.mp4" is not in the content directory;'],
    ['zh/stamp-expired.mdx:17:8', '"./card.mov" has another extension; expected .mp4 or .webm.'],
    ['zh/stamp-expired.mdx:23:8', 'The video "./fake.mp4" does not begin like a .mp4 file.'],
    ['zh/stamp-expired.mdx:29:8', '"https://example.com/a.webm" is not in the content directory'],
  ],
  'lock-missing': [
    ['links.lock.json:1', 'There is no links.lock.json, so published links are not'],
  ],
  'lock-malformed': [
    ['links.lock.json:5', 'stamp-expired.code` "LA-1901" is also a retired code.'],
    ['links.lock.json:11', 'change-language.code` "LA-1901" is also a retired code.'],
    ['links.lock.json:11', 'change-language.code` "LA-1901" is also the code of stamp-expired.'],
    [
      'links.lock.json:18',
      'old-card` leads to "lost-card", which leads to no article in the lock.',
    ],
    ['links.lock.json:19', '`aliases.stamp-expired` is also an article.'],
    ['links.lock.json:26', 'stamp-expired.date` is also a section of the article.'],
    [
      'links.lock.json:27',
      'day` leads to "year", which leads to no section of the article in the lock.',
    ],
  ],
  'lock-outdated': [
    [
      'links.lock.json:1',
      'change-language #sign-in; stamp-expired LA-1901 #date; choose-language → change-language.',
    ],
  ],
  'category-address': [
    ['links.lock.json:21', 'The category "depot-cards" was published and is gone, and no category'],
    ['links.lock.json:24', 'The category "loyalty-points" was published and is gone'],
    ['links.lock.json:28', 'The category "return" was published and is gone'],
    ['links.lock.json:31', 'The category "cash" led to money, which leads to labels, and no'],
    ['links.lock.json:32', 'The category "money" led to labels, and no category has it in'],
    ['links.lock.json:33', 'The category id "safety" is retired: links with it lead to labels'],
  ],
  // A retired id whose article is gone has no finding: restoring the article fixes both.
  'published-id-missing': [
    [
      'links.lock.json:4',
      '"depot-stamp-expired" was published and is gone, and no article has its id',
    ],
    ['links.lock.json:10', '"change-langauge" was published and is gone'],
    ['links.lock.json:13', '"loyalty-points-stamps" was published and is gone'],
    ['links.lock.json:27', '"old-language" led to change-language, and no article has it in'],
  ],
  'published-code-missing': [
    [
      'links.lock.json:5',
      'LA-1901 was published as the code of stamp-expired and is gone; the article has LA-1902.',
    ],
    [
      'links.lock.json:11',
      'SI-1904 was published as the code of change-language and is gone; the article has none.',
    ],
  ],
  'published-section-missing': [
    [
      'links.lock.json:7',
      '#date of stamp-expired was published and is gone. Headings there: #valid-until.',
    ],
    [
      'links.lock.json:12',
      '#menu of change-language was published and is gone. Headings there: #settings, #sign-in.',
    ],
    ['links.lock.json:13', '#setting of change-language was published and is gone.'],
  ],
  'published-reused': [
    ['zh/change-language.mdx:13:1', '#menu is retired: links with it lead to #settings.'],
    [
      'zh/lost-card.mdx:9:1',
      '"LA-1904" is or was the code of another article: it leads to change-language.',
    ],
    ['zh/old-card.mdx:1', 'The id "old-card" is retired: links with it lead to stamp-expired.'],
    ['zh/stamp-expired.mdx:9:1', '`code` "LA-1901" is retired.'],
  ],
  'flow-malformed': [
    [
      'flows/pay.yml:8:18',
      'The flow cannot be read: `: ` in a text between braces or brackets makes a field of',
    ],
    [
      'flows/sign-in.yml:1:8',
      'The flow cannot be read: `*` at the start of a value is a reference in YAML and no text',
    ],
  ],
  'flow-field': [
    [
      'flows/pay.yml:3:1',
      '`category` "money" is not allowed; expected parcels, returns, labels, sign-in, pro',
    ],
    [
      'flows/pay.yml:9:5',
      '`nodes.card.answers` [{"text":{"zh":"过期了","en":"It has"},"next":"new-card"}] needs a choice; ex',
    ],
    [
      'flows/pay.yml:12:5',
      '`nodes.new-card.kind` "result" is not allowed; expected question, check or outcome.',
    ],
    [
      'flows/pay.yml:16:3',
      '`nodes.Support` is not an id; expected lower-case words joined by hyphens, such as first-steps.',
    ],
    ['flows/pay.yml:21:1', '`colour` is not a field of this part of a flow.'],
  ],
  'flow-text-missing': [
    ['flows/pay.yml:2:1', '`summary` has no text in zh; expected one in each of zh, en.'],
    [
      'flows/pay.yml:10:11',
      '`nodes.card.answers.0.text` has no text in en; expected one in each of zh, en.',
    ],
  ],
  'text-missing': [
    [
      'flows/pay.yml:10:11',
      '`nodes.card.answers.0.text` has no text in en; expected one in each of zh, en.',
    ],
    ['notices/maintenance.yml:4:1', '`title` has no text in en; expected one in each of zh, en.'],
  ],
  'flow-next-missing': [
    [
      'flows/pay.yml:11:45',
      '`nodes.card.answers.1.next` leads to "suport", which is not a node of this flow. Nodes: card, new-',
    ],
    [
      'flows/pay.yml:27:12',
      '`retired.old-card` leads to "nothing-like-it", which is not a node of this flow. Nodes: card, new-',
    ],
  ],
  'flow-node-unreachable': [
    ['flows/pay.yml:22:3', 'The node "island" cannot be reached from "card".'],
  ],
  'flow-loop': [['flows/pay.yml:12:3', 'The flow contains a loop: card → new-card → card.']],
  'flow-too-long': [
    [
      'flows/pay.yml:48:3',
      'This path has 8 steps; expected at most 7: step-1 → step-2 → step-3 → step-4 → step-5 → step-6 →',
    ],
  ],
  'flow-dead-end': [
    [
      'flows/pay.yml:17:3',
      'The outcome "support" has no action; expected `article`, `timing` or `contact`.',
    ],
  ],
  'flow-reference-missing': [
    [
      'flows/pay.yml:4:12',
      '`articles.0` names "loyalty-points-stamps", which is not the id of an article.',
    ],
    [
      'flows/pay.yml:17:5',
      '`nodes.new-card.article` names "stamp-expired", whose section #day does not exist in en/stamp-exp',
    ],
    [
      'flows/pay.yml:22:5',
      '`nodes.support.contact` names "change-language", which has no support details: en/change-langu',
    ],
    [
      'flows/pay.yml:23:5',
      '`nodes.support.timing` names "stamp-expired", which has no waiting times: en/stamp-expired.mdx ha',
    ],
    [
      'flows/pay.yml:24:5',
      '`nodes.support.article` names "stamp-expird", which is not the id of an article.',
    ],
  ],
  'situation-target-missing': [
    [
      '../../../../src/site/situations.ts:1',
      '`article` of a situation names "label-failed", which is not the id of an article.',
    ],
    [
      '../../../../src/site/situations.ts:1',
      '`flow` of a situation names "not-me", which is not the id of a flow.',
    ],
    [
      '../../../../src/site/situations.ts:1',
      '`flow` of a situation names "parcel-not-arrived", which is not the id of a flow.',
    ],
    [
      '../../../../src/site/situations.ts:1',
      '`flow` of a situation names "return-not-arrived", which is not the id of a flow.',
    ],
  ],
  'flow-alias-taken': [
    ['flows/pay.yml:22:23', '`aliases` names "sign-in", which already leads to flows/sign-in.yml.'],
    ['flows/pay.yml:23:12', '`retired` names "support", which is a node of this flow.'],
    [
      'flows/sign-in.yml:22:11',
      '`aliases` names "pay-online", which already leads to flows/pay.yml.',
    ],
  ],
  'published-flow-missing': [
    [
      'links.lock.json:18',
      'The node "old-card" of the flow "pay" was published and is gone. Nodes there: card, new-card, s',
    ],
    [
      'links.lock.json:24',
      'The flow "pay-online" was published and is gone, and no flow has it in `aliases`.',
    ],
  ],
  'notice-malformed': [
    ['notices/maintenance.yml:1:16', 'The notice cannot be read: `# not high` is a comment'],
    ['notices/maintenance.yml:6:7', 'The notice cannot be read: `: ` in a value makes a field'],
  ],
  'notice-field': [
    ['notices/maintenance.yml:1:1', '`severity` "high" is not allowed; expected critical, warning'],
    ['notices/maintenance.yml:2:1', '`start` "2026-12-01 02:00" is not a day with an hour and an'],
    ['notices/maintenance.yml:3:1', '`end` "2026-12-01T06:00" is not a day with an hour and an'],
    ['notices/maintenance.yml:4:20', '`title.en` "" is empty; expected text.'],
    ['notices/maintenance.yml:4:28', '`title.fr` is not a field of a notice.'],
    ['notices/maintenance.yml:5:22', '`categories[1]` "money" is not allowed; expected parcels,'],
    ['notices/maintenance.yml:6:9', '`codes[0]` "la-1901" is not a code; expected two capitals'],
    ['notices/maintenance.yml:7:1', '`until` is not a field of a notice.'],
    ['notices/outage.yml:1:1', '`end` is missing; expected text.'],
    ['notices/outage.yml:2:1', '`start` "2026-02-30T02:00+08:00" is not a day with an hour and an'],
    ['notices/slow.yml:3:1', '`end` "2026-11-30T22:00Z" is not after `start`.'],
    ['notices/where.yml:5:1', '`article` "Card expired" is not an article; expected its id'],
  ],
  'notice-text-missing': [
    ['notices/maintenance.yml:4:1', '`title` has no text in en; expected one in each of zh, en.'],
    ['notices/maintenance.yml:5:1', '`text` has no text in zh; expected one in each of zh, en.'],
  ],
  'notice-reference-missing': [
    [
      'notices/maintenance.yml:5:1',
      '`article` names "stamp-expird", which is not the id of an article.',
    ],
    ['notices/slow.yml:5:18', '`codes[1]` names "CR-1077", which is not the code of'],
    ['notices/slow.yml:6:1', '`article` names "stamp-expired", whose section #day does not exist'],
  ],
  'notice-ended': [
    ['notices/maintenance.yml:3:1', 'The notice ended at 2020-12-01T06:00+08:00; no page shows'],
  ],
  'ledger-missing': [['dates.json:1', 'There is no dates.json, so no page shows when']],
  'ledger-malformed': [
    ['dates.json:5', 'en/stamp-expired.hash` is not a hash; expected 16 hexadecimal digits.'],
    ['dates.json:9', '`entries.fr/stamp-expired` is not an entry; expected zh or en, a slash'],
    ['dates.json:16', 'published` is not an instant; expected date and time in UTC, such as'],
    ['dates.json:17', 'zh/stamp-expired.modified` is not an instant; expected date and time'],
  ],
  'ledger-outdated': [
    [
      'dates.json:1',
      'zh/stamp-expired is new; en/change-language has changed; zh/old-card is gone.',
    ],
  ],
};

/** Fixes that contain a value; those of the other rules are constant. */
const fixes: readonly (readonly [rule: RuleId, fixes: readonly string[]])[] = [
  [
    'id-malformed',
    ['Rename the file to new-phone.mdx, in every language.', 'Rename the file, in every language.'],
  ],
  [
    'file-unexpected',
    [
      'Move it below zh/ or en/, or out of the content directory.',
      'Rename it to .yml and put it directly into flows/, or delete it.',
      'Move it below zh/ or en/ or out of the content directory, or add the language (src/site/languages.ts).',
      'Rename it to .yml and put it directly into notices/, or delete it.',
      'Move what is in zh-CN/ into zh/.',
      'Remove the dot from the name, or move the file out of the content directory.',
      'Rename it to zh/OLD.mdx.',
      'Export it as MP4 and show it with <Video> (docs/writing.md).',
      'Rename it to zh/new-phone.mdx. In .mdx, write \\< and \\{ for these characters outside of code.',
      'Write what readers need into an article, zh/notes.mdx; or publish the document on a server and link to it with https:.',
      'Export it as JPEG: .jpg.',
      'Move it out of the content directory.',
    ],
  ],
  [
    'image-missing',
    [
      'Save the picture as a file beside the article: those of other sites are not loaded.',
      'Put the file there, or correct its name: capitals count, and %23 is written for #.',
      'Write ./card.svg.',
    ],
  ],
  [
    'related-unknown',
    ['Did you mean change-language?', 'Name another article.', 'Name an article that exists.'],
  ],
  [
    'link-target-missing',
    [
      'Link to one of these sections.',
      'Did you mean article:change-language?',
      'Link to an article that exists.',
    ],
  ],
  ['heading-level', ['Write ## before it.', 'Write ### before it.']],
  [
    'heading-id-missing',
    [
      'Write it with one, the same in every language: ## The date [#the-date]',
      'Write it with one, the same in every language: ### The day [#the-day]',
      'Write it with one, the same in every language: ## 日期 [#check-first]',
    ],
  ],
  [
    'component-attribute',
    ['Remove it or correct its name.', 'Change the value.', 'Write it: <Callout type="note">.'],
  ],
  [
    'notice-reference-missing',
    ['Did you mean stamp-expired?', 'Name the code of an article.', 'Name one of these sections.'],
  ],
  ['flow-next-missing', ['Did you mean support?', 'Name one of these nodes, or add it.']],
  [
    'published-flow-missing',
    [
      'Bring it back, or write `retired: { old-card: new-card }` into flows/pay.yml, with the node that replaces it.',
      'Bring it back, or write `aliases: [pay-online]` into flows/pay.yml or another flow that replaces it.',
    ],
  ],
  [
    'category-address',
    [
      "Bring it back, or let labels replace it: write `aliases: ['depot-cards']` into labels in src/site/categories.ts.",
      "Bring it back, or write `aliases: ['loyalty-points']` into the category that replaces it in src/site/categories.ts.",
      "Bring it back, or let returns replace it: write `aliases: ['return']` into returns in src/site/categories.ts.",
      "Write `aliases: ['cash']` into labels in src/site/categories.ts.",
      "Write `aliases: ['money']` into labels in src/site/categories.ts.",
      'Give the category in src/site/categories.ts an id that no category has had.',
    ],
  ],
  ['lock-missing', ['Write it with: npm run links -- update']],
  ['ledger-missing', ['Write it with: npm run make -- dates']],
  ['ledger-outdated', ['Update it with: npm run make -- dates']],
  ['lock-outdated', ['Add it with: npm run links -- update']],
  [
    'published-id-missing',
    [
      'Bring it back, or let stamp-expired replace it: write `aliases: [depot-stamp-expired]` into zh/stamp-expired.mdx and en/stamp-expired.mdx.',
      'Bring it back, or let change-language replace it: write `aliases: [choose-language, change-langauge]` into zh/change-language.mdx and en/change-language.mdx.',
      'Bring it back, or write `aliases: [loyalty-points-stamps]` into the article that replaces it, in every language.',
      'Write `aliases: [choose-language, old-language]` into zh/change-language.mdx and en/change-language.mdx.',
    ],
  ],
  [
    'published-code-missing',
    [
      'Write `code: LA-1901` into zh/stamp-expired.mdx and en/stamp-expired.mdx, or retire it: npm run links -- retire LA-1901 --to stamp-expired',
      'Write `code: SI-1904` into zh/change-language.mdx and en/change-language.mdx, or retire it: npm run links -- retire SI-1904 --to change-language',
    ],
  ],
  [
    'published-section-missing',
    [
      'Give the id back to its heading, or retire it: npm run links -- retire stamp-expired#date --to valid-until',
      'Give the id back to its heading, or retire it: npm run links -- retire change-language#menu --to settings',
      'Give the id back to its heading, or retire it: npm run links -- retire change-language#setting --to settings',
    ],
  ],
  [
    'published-reused',
    [
      'Use another id, or, if it is the old heading, take its retirement back: npm run links -- unretire change-language#menu',
      'Give this article a code that no article has had, such as LA-1905.',
      'Give the article an id that no article has had.',
      'Use a code that no article has had, such as LA-1905, or take its retirement back: npm run links -- unretire LA-1901',
    ],
  ],
];

const placeOf = ({ file, line, column }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** Names of a folder's entries without their extension, sorted. */
const listNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => name.replace(/\.\w+$/, ''))
    .sort();

const sortedIds = [...ruleIds].sort();

/** The rules about content and about the built site have their pages in one folder. */
const allRules = { ...rules, ...siteRules };
const allIds = [...ruleIds, ...siteRuleIds];

describe('each rule on its fixture', () => {
  it.each(ruleIds)('%s reports exactly its findings, and no other rule reports any', (rule) => {
    const findings = checkTinyContent(join(fixtures, rule), rule);
    expect(findings.map((finding) => `${finding.rule} ${placeOf(finding)}`)).toEqual(
      expected[rule].map(([place]) => `${rule} ${place}`),
    );
    expected[rule].forEach(([, says], index) => {
      expect(findings[index]?.message).toContain(says);
      expect(findings[index]?.fix).toMatch(/^[A-Z]/);
    });
  });

  it.each(fixes)('%s suggests the values to write', (rule, suggested) => {
    const said = checkTinyContent(join(fixtures, rule), rule).map(({ fix }) => fix);
    expect([...new Set(said)]).toEqual(suggested);
  });
});

describe('the files of a rule', () => {
  it('has one file for each rule', () => {
    const files = listNames(join(project, 'src/checks/content/rules')).filter(
      (name) => name !== 'index',
    );
    expect(files).toEqual(sortedIds);
    const siteFiles = listNames(join(project, 'src/checks/built-site/rules'));
    expect(siteFiles.filter((name) => name !== 'index')).toEqual([...siteRuleIds].sort());
  });

  it('gives no two rules the same id', () => {
    expect(new Set(allIds).size).toBe(allIds.length);
  });

  it('has one fixture for each rule', () => {
    expect(listNames(fixtures)).toEqual(sortedIds);
  });

  it('has one page for each rule', () => {
    expect(listNames(pages).filter((name) => name !== 'README')).toEqual(allIds.toSorted());
  });

  it.each(allIds)('has a page of %s with its level, reason, example and fix', (rule) => {
    const page = readFileSync(join(pages, `${rule}.md`), 'utf8');
    const level = allRules[rule].level === 'error' ? 'Error' : 'Warning';
    expect(page).toMatch(new RegExp(`^# ${rule}\n\n${level}: [^\n]+\\.\n\n\\*\\*Why\\.\\*\\* `));
    expect(page).toMatch(/```diff\n(?:[-+ ] .+\n)+```\n\n\*\*Fix\.\*\* .+\.\n$/);
  });

  it('lists every rule with its level in the table of pages, in the order of the source', () => {
    const rows = readFileSync(join(pages, 'README.md'), 'utf8').matchAll(
      /^\| \[`([^`]+)`\]\(\1\.md\) +\| (\w+) +\| \S/gm,
    );
    expect(Array.from(rows, ([, id, level]) => [id, level])).toEqual(
      Object.entries(allRules).map(([id, { level }]) => [id, level]),
    );
  });
});
