import type { Locale } from '../site/locales.ts';
import type { ChannelId, EvidenceId } from '../site/support.ts';

/** What the page says of its article, in data attributes of its main element (src/export/embed/). */
export interface EmbeddedArticle {
  readonly locale: Locale;
  readonly id: string;
  readonly code?: string;
  readonly href: string;
  readonly channels: readonly ChannelId[];
  readonly evidence: readonly EvidenceId[];
}

const toList = (text = ''): string[] => text.split(' ').filter(Boolean);

/** Reads the article of a page that the build has written. */
export function readArticle({ dataset }: HTMLElement): EmbeddedArticle {
  const { locale, id = '', code, href = '', channels, evidence } = dataset;
  return {
    locale: locale as Locale,
    id,
    ...(code && { code }),
    href,
    channels: toList(channels) as ChannelId[],
    evidence: toList(evidence) as EvidenceId[],
  };
}
