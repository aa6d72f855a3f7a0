import type { Locale } from '../../i18n/locales.ts';
import type { ChannelId } from '../../product/channel.ts';
import type { EvidenceId } from '../../product/evidence.ts';
import type { OwnPage } from './embedded-link.ts';
import type { AboutPage, PageKind } from './messages.ts';

/** What the build writes into data attributes of the main element (src/layout/embed/EmbedPage.astro). */
export interface EmbeddedPage extends OwnPage {
  readonly kind: PageKind;
  /** The fields that every message about the page has. */
  readonly subject: AboutPage;
  readonly channels: readonly ChannelId[];
  readonly evidence: readonly EvidenceId[];
  /** Where to read how to contact support: a section of this page, or an article. */
  readonly support: string | undefined;
  /** The events of the page that are passed on to the host of a dialog. */
  readonly toldEvents: readonly string[];
}

const toList = (text = ''): string[] => text.split(' ').filter(Boolean);

/** Reads the data attributes of the main element. */
export function readEmbeddedPage({ dataset }: HTMLElement): EmbeddedPage {
  const { kind, locale, id = '', code, flow, node, href = '', channels, evidence } = dataset;
  return {
    kind: kind as PageKind,
    origin: location.origin,
    locale: locale as Locale,
    href,
    subject: { id, ...(code && { code }), ...(flow && { flow }), ...(node && { node }) },
    channels: toList(channels),
    evidence: toList(evidence),
    support: dataset.support,
    toldEvents: toList(dataset.tells),
  };
}
