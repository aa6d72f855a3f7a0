import type { Locale } from '../../i18n/locales.ts';
import type { ChannelId, EvidenceId } from '../../site/support.ts';
import type { AboutPage, PageKind } from './messages.ts';

/** What a page says of itself, in data attributes of its main element (src/export/embed/). */
export interface EmbeddedPage {
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly href: string;
  /** What every message about it says. */
  readonly subject: AboutPage;
  readonly channels: readonly ChannelId[];
  readonly evidence: readonly EvidenceId[];
}

const toList = (text = ''): string[] => text.split(' ').filter(Boolean);

/** Reads what a page that the build has written says of itself. */
export function readEmbeddedPage({ dataset }: HTMLElement): EmbeddedPage {
  const { kind, locale, id = '', code, flow, node, href = '', channels, evidence } = dataset;
  return {
    kind: kind as PageKind,
    locale: locale as Locale,
    href,
    subject: { id, ...(code && { code }), ...(flow && { flow }), ...(node && { node }) },
    channels: toList(channels) as ChannelId[],
    evidence: toList(evidence) as EvidenceId[],
  };
}
