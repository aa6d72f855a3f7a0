import type { Locale } from '../../i18n/locales.ts';
import type { ChannelId, EvidenceId } from '../../site/support.ts';
import type { OwnPage } from './embedded-link.ts';
import type { AboutPage, PageKind } from './messages.ts';

/** What a page says of itself, in data attributes of its main element (src/layout/embed/EmbedPage.astro). */
export interface EmbeddedPage extends OwnPage {
  readonly kind: PageKind;
  /** What every message about it says. */
  readonly subject: AboutPage;
  readonly channels: readonly ChannelId[];
  readonly evidence: readonly EvidenceId[];
  /** Where an embedded page says how to contact support: a section of this one, else an article. */
  readonly support: string | undefined;
  /** Events of the page that the host is told of in a dialog. */
  readonly toldEvents: readonly string[];
}

const toList = (text = ''): string[] => text.split(' ').filter(Boolean);

/** Reads what the build has written into the main element of a page. */
export function readEmbeddedPage({ dataset }: HTMLElement): EmbeddedPage {
  const { kind, locale, id = '', code, flow, node, href = '', channels, evidence } = dataset;
  return {
    kind: kind as PageKind,
    origin: location.origin,
    locale: locale as Locale,
    href,
    subject: { id, ...(code && { code }), ...(flow && { flow }), ...(node && { node }) },
    channels: toList(channels) as ChannelId[],
    evidence: toList(evidence) as EvidenceId[],
    support: dataset.support,
    toldEvents: toList(dataset.tells),
  };
}
