import type { ChannelId } from '../../product/channel.ts';
import type { EvidenceId } from '../../product/evidence.ts';
import type { Locale } from '../../i18n/locales.ts';

/**
 * The messages between an embedded page and its host, version 1 (docs/embed.md). Types and fields may be added;
 * none may be removed or change its meaning. Hosts ignore types they do not know. Values of `kind` in `navigate`
 * may not be added, because hosts may treat every value but `article` as `outside`.
 */
export const embedProtocol = 1;

/** The property that identifies a message, with the version of the protocol. */
interface Envelope<Type extends string> {
  readonly help: typeof embedProtocol;
  readonly type: Type;
}

/** What an embedded page shows: an article, a step of a flow, the list of flows, or the start page. */
export type PageKind = 'article' | 'step' | 'flows' | 'start';

/** The article, step or list a message is about. */
export interface AboutPage {
  /** The article; for a step the one it belongs to, for a list the one to start with. */
  readonly id: string;
  /** Only articles about a problem have one, and outcomes that say how to contact support. */
  readonly code?: string;
  /** Id of the flow (kind `step`). */
  readonly flow?: string;
  /** Id of the step in its flow (kind `step`). */
  readonly node?: string;
}

/** The page is ready; sent again after the first `connect`, and when the reader returns to it. */
export interface ReadyMessage extends Envelope<'ready'>, AboutPage {
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly title: string;
  /** Root-relative address of the page with the site around it. */
  readonly href: string;
}

/** The height of the page has changed. It is in whole CSS pixels. */
export interface HeightMessage extends Envelope<'height'> {
  readonly height: number;
}

/**
 * The reader follows a link. Links to embedded articles are followed by the embed itself, unless it is in a
 * dialog; all other links are to be opened by the host.
 */
export type NavigateMessage = NavigateToArticle | NavigateOutside;

export interface NavigateToArticle extends Envelope<'navigate'> {
  readonly kind: 'article';
  /** Absolute address of the embedded article. */
  readonly url: string;
  readonly locale: Locale;
  readonly id: string;
  readonly section?: string;
}

export interface NavigateOutside extends Envelope<'navigate'> {
  readonly kind: 'outside';
  /** Absolute address: `https:`, `http:`, `tel:` or `mailto:`. */
  readonly url: string;
}

/**
 * The reader follows a link to the troubleshooter. The embed follows it itself, unless it is in a dialog. The
 * type is not `navigate`, because hosts that know only its two kinds would open a second window.
 */
export interface SolveMessage extends Envelope<'solve'> {
  /** Absolute address of the embedded page. */
  readonly url: string;
  readonly locale: Locale;
  /** Missing: the list of flows. */
  readonly flow?: string;
  /** Missing: the first step. */
  readonly node?: string;
}

/** The reader wants to talk to support. */
export interface ContactMessage extends Envelope<'contact'>, AboutPage {
  /** Where to read how to contact support: `#section` or a root-relative address; only in a dialog. */
  readonly support?: string | undefined;
  /** The channels of the article, the best first; may be empty. */
  readonly channels: readonly ChannelId[];
  /** What the article asks readers to have ready. */
  readonly evidence: readonly EvidenceId[];
}

/** The reader has said whether this solved the problem; sent again after a change of mind. */
export interface ResolvedMessage extends Envelope<'resolved'> {
  readonly id: string;
  readonly code?: string;
  readonly isResolved: boolean;
}

/**
 * An event of the search (docs/search.md), only in a dialog. `href` in its detail is the page with the site
 * around it.
 */
export interface SearchMessage extends Envelope<'search'> {
  readonly event: string;
  readonly detail: unknown;
}

/** Escape was pressed: close the dialog. Only in a dialog. */
export type CloseMessage = Envelope<'close'>;

/** From the embed to its host. */
export type EmbedMessage =
  | ReadyMessage
  | HeightMessage
  | NavigateMessage
  | SolveMessage
  | ContactMessage
  | ResolvedMessage
  | SearchMessage
  | CloseMessage;

/** The host listens to outside links and `contact`. The embed sends `height`, the first time after `ready`. */
export interface ConnectMessage extends Envelope<'connect'> {
  /**
   * `dialog`: the frame is in a dialog of the host. The host follows every link by replacing the frame's address,
   * so that its own history gets no entries, and also receives `search` and `close`.
   */
  readonly mode?: 'dialog' | undefined;
}

/** Changes the given values; values that are not allowed are ignored. */
export interface ConfigureMessage extends Envelope<'configure'> {
  readonly theme?: Theme | undefined;
  readonly scale?: number | undefined;
}

/** Asks for the `contact` message of the page, as if “Contact support” had been pressed. */
export type AskContactMessage = Envelope<'contact'>;

/** From the host to the embed. */
export type HostMessage = ConnectMessage | ConfigureMessage | AskContactMessage;

export type Theme = 'light' | 'dark';

/** Bounds of the text size; 1 is the default, and values beyond a bound are limited to it. */
export const smallestScale = 0.8;
export const largestScale = 2;

/** The object that a native app calls to send messages to the embed in its WebView. */
export interface HelpEmbed {
  readonly receive: (message: HostMessage) => void;
}
