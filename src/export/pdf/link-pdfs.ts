import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { site as siteConfig } from '../../site/config.ts';
import { formatSize } from '../../i18n/format-size.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pdfMessages } from '../../i18n/messages/pdf-messages.ts';
import { markup, type Html } from '../html.ts';

/**
 * Pages are built before their PDFs, whose size nobody knows then. They hold an empty, hidden place; when the
 * PDFs stand, the link is put there, and taken away again where one is gone. No script is needed to read it.
 */
const placeStart = '<p class="quiet" data-pdf';
const place = /^<p class="quiet" data-pdf(?: hidden)?>.*?<\/p>/s;

/** A link to a PDF: its page, its address, what it is called on the page and on the reader's disk. */
interface PdfLink {
  readonly page: string;
  readonly href: string;
  /** `{size}` stands for the file's. */
  readonly label: string;
  readonly name: string;
}

/**
 * Returns the name a PDF is saved under. ASCII alone, which every server and file system keeps as it is.
 *
 * @example
 * toDownloadName('deposit-failed', 'zh') // => 'OKPay-deposit-failed-zh.pdf'
 */
export const toDownloadName = (id: string, locale: Locale): string =>
  [siteConfig.product.replace(/[^A-Za-z0-9-]+/g, ''), id, locale]
    .filter((part) => part !== '')
    .join('-') + '.pdf';

const formatPlace = ({ href, label, name }: PdfLink, bytes: number | undefined): Html =>
  bytes === undefined
    ? markup`<p class="quiet" data-pdf hidden></p>`
    : markup`
      <p class="quiet" data-pdf>
      <a href="${href}" type="application/pdf" download="${name}">
      ${label.replace('{size}', formatSize(bytes))}
      </a></p>`;

function listLinks({ catalogue, links }: BuiltSite): PdfLink[] {
  const articles = catalogue.all.map(({ locale, id }) => ({
    page: links.article(locale, id),
    href: links.pdf(locale, id),
    label: pdfMessages[locale].download,
    name: toDownloadName(id, locale),
  }));
  const handbooks = catalogue.locales.map((locale) => ({
    page: links.home(locale),
    href: links.handbook(locale),
    label: pdfMessages[locale].downloadHandbook,
    name: toDownloadName('handbook', locale),
  }));
  return [...articles, ...handbooks];
}

/**
 * Makes the pages of a built site link to the PDFs that are in it, with their sizes, and to no other; returns
 * how many pages that changed. A page without a place for the link stays as it is.
 */
export function linkPdfs(site: BuiltSite): number {
  const changed = listLinks(site).filter((link) => {
    const html = site.findSize(link.page) === undefined ? '' : site.readPage(link.page);
    // It stands near the end of a page.
    const start = html.lastIndexOf(placeStart);
    if (start === -1) return false;
    const end = html.slice(start);
    const linked = end.replace(place, () => formatPlace(link, site.findSize(link.href)).html);
    if (linked === end) return false;
    site.write(link.page, html.slice(0, start) + linked);
    return true;
  });
  return changed.length;
}
