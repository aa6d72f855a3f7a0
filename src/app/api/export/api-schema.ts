import type { Schema } from 'hast-util-sanitize';

const lang = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const wholeNumber = /^-?\d{1,6}$/;
const word = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * The elements and attributes allowed in the HTML of the content API, which apps trust and insert into their own
 * pages. Other elements are replaced by their content; the elements in `strip` are removed with their content.
 * (docs/content-api.md has the list for apps.)
 */
export const apiSchema: Schema = {
  tagNames: (
    'a aside blockquote br caption code dd del details dl dt em figcaption figure h3 h4 h5 h6 hr img li ol p pre section ' +
    'strong sub summary sup table tbody td th thead tr ul div span h2'
  ).split(' '),
  attributes: {
    '*': [
      ['lang', lang],
      ['dir', 'ltr', 'rtl', 'auto'],
    ],
    a: ['href', ['hrefLang', lang], ['dataArticle', word], ['dataSection', /^[a-z0-9-]+$/]],
    aside: [['dataKind', word]],
    section: [['dataKind', 'footnotes']],
    img: ['src', 'alt', ['width', wholeNumber], ['height', wholeNumber]],
    li: [['value', wholeNumber]],
    ol: [['start', wholeNumber]],
    td: [
      ['colSpan', wholeNumber],
      ['rowSpan', wholeNumber],
    ],
    th: [
      ['colSpan', wholeNumber],
      ['rowSpan', wholeNumber],
      ['scope', word],
    ],
    // Sections are cut at these ids; afterwards the ids are not part of the content.
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: (
    'applet area audio base button canvas embed frame frameset head iframe input link map math meta noembed ' +
    'noframes noscript object option optgroup param script select source style svg template textarea title ' +
    'track video'
  ).split(' '),
  ancestors: {},
  required: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
