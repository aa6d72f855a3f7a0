/** HTML that may stand in a page as it is. */
export interface Html {
  readonly html: string;
}

type Value = string | Html | false | undefined | readonly Html[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Returns text that can stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Marks text as HTML that a parser or a template has written; never what an author or a reader has. */
export const raw = (text: string): Html => ({ html: text });

function format(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

/**
 * Returns HTML with its values escaped, whatever they hold; HTML stands as it is, and what is missing as
 * nothing. Line breaks of the template and the spaces that indent it are left out. Not called `html`, or
 * Prettier would add white space to the templates, and a script's hash is of every character.
 *
 * @example
 * markup`<p title="${'a "b"'}">${'<i>'}</p>`.html // => '<p title="a &quot;b&quot;">&lt;i&gt;</p>'
 */
export function markup({ raw: parts }: TemplateStringsArray, ...values: readonly Value[]): Html {
  const lines = parts.map((part) => part.replace(/\n\s*/g, ''));
  return raw(String.raw({ raw: lines }, ...values.map(format)));
}
