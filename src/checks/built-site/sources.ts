import type { BuiltPage } from './page.ts';
import type { CheckedSite } from './site.ts';

/** Where the title, description and text of a page are written. */
export interface PageSource {
  readonly title: string;
  readonly description: string;
  /** The file with the text. */
  readonly text: string;
}

/** The source of pages that are not in one language. */
const template = 'the route of this page in src/pages/ or its part in src/layout/';

/** Returns the sources of a page; an article may be in any folder below its locale. */
export function findSource({ links, catalogue }: CheckedSite, page: BuiltPage): PageSource {
  const { locale, href } = page;
  if (!locale) return { title: template, description: template, text: template };
  const id = href.split('/').at(-2) ?? '';
  if (
    catalogue.find(locale, id) &&
    [links.article(locale, id), links.embed(locale, id)].includes(href)
  ) {
    const file = `content/${locale}/…/${id}.mdx`;
    return { title: `\`title\` in ${file}`, description: `\`summary\` in ${file}`, text: file };
  }
  const category = catalogue
    .categoriesOf(locale)
    .find((each) => links.category(locale, each) === href);
  if (category) {
    const [title, description] = ['title', 'summary'].map(
      (field) => `\`${category}.${field}.${locale}\` in src/site/categories.ts`,
    );
    return { title: title ?? '', description: description ?? '', text: 'src/site/' };
  }
  const flows = [links.troubleshooter(locale), links.embedTroubleshooter(locale)].find((each) =>
    href.startsWith(each),
  );
  if (flows !== undefined) {
    const [flow] = href.slice(flows.length).split('/');
    const file = flow ? `content/flows/${flow}.yml` : 'src/i18n/messages.ts';
    return { title: `\`title\` in ${file}`, description: `\`summary\` in ${file}`, text: file };
  }
  const inConfig = (field: string) => `\`${field}.${locale}\` in src/site/config.ts`;
  return href === links.home(locale)
    ? { title: inConfig('name'), description: inConfig('description'), text: 'src/site/' }
    : {
        title: 'src/i18n/messages.ts',
        description: inConfig('description'),
        text: 'src/site/',
      };
}
