import type { ChannelId, EvidenceId } from '../../site/support.ts';
import type { Locale } from '../../i18n/locales.ts';

/**
 * What an embedded page and its host say to each other, version 1 (docs/embed.md). A type or a field may be
 * added; none may go or change its meaning. Hosts ignore types they do not know. Values of `kind` in `navigate`
 * may not be added: a host written when there were two may take whatever is not an article for the second.
 */
export const embedProtocol = 1;

/** The property by which a message is known, and its version. */
interface Envelope<Type extends string> {
  readonly help: typeof embedProtocol;
  readonly type: Type;
}

/** What an embedded page shows: an article, a step of a flow, the list of flows, or where to start. */
export type PageKind = 'article' | 'step' | 'flows' | 'start';

/** The article, step or list a message is about. */
export interface AboutPage {
  /** The article; of a step the one it belongs to, of the list the one to start with. */
  readonly id: string;
  /** Only problems have one, and of steps those outcomes that say how to contact support. */
  readonly code?: string;
  /** Id of the flow (kind `step`). */
  readonly flow?: string;
  /** Id of the step in its flow (kind `step`). */
  readonly node?: string;
}

/** The page can be read; sent again after the first `connect`, and when the reader comes back to it. */
export interface ReadyMessage extends Envelope<'ready'>, AboutPage {
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly title: string;
  /** Root-relative address of the page with the site around it. */
  readonly href: string;
}

/** The page has another height, in whole CSS pixels. */
export interface HeightMessage extends Envelope<'height'> {
  readonly height: number;
}

/**
 * The reader follows a link. To another embedded article the embed goes by itself and only says so, unless it is in
 * a dialog; links to other pages are for the host to open.
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
 * The reader follows a link to guided troubleshooting. The embed goes by itself, unless it is in a dialog. A type of its
 * own and no `navigate`, so that hosts that know two kinds of it do not open a second window.
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
  /** Where an embedded page says how to: `#section` or a root-relative address; only in a dialog. */
  readonly support?: string | undefined;
  /** Channels the article names, the best first; empty where it names none. */
  readonly channels: readonly ChannelId[];
  /** What the article asks readers to have at hand. */
  readonly evidence: readonly EvidenceId[];
}

/** The reader says whether this solved it; once for each change of mind. */
export interface ResolvedMessage extends Envelope<'resolved'> {
  readonly id: string;
  readonly code?: string;
  readonly isResolved: boolean;
}

/** An event of the search (docs/search.md), only in a dialog. `href` in its detail is a page with the site around it. */
export interface SearchMessage extends Envelope<'search'> {
  readonly event: string;
  readonly detail: unknown;
}

/** Escape was pressed, only in a dialog: close it. */
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

/** The host listens: outside links and `contact` go to it. The answer is `height`, the first time after `ready`. */
export interface ConnectMessage extends Envelope<'connect'> {
  /**
   * `dialog`: the frame is in a dialog of the host. The host follows every link by replacing the frame's address, so
   * that its own history gets no entries; it is told of searches, and of the Escape key.
   */
  readonly mode?: 'dialog' | undefined;
}

/** Changes what is named; anything that is not allowed is left as it is. */
export interface ConfigureMessage extends Envelope<'configure'> {
  readonly theme?: Theme | undefined;
  readonly scale?: number | undefined;
}

/** Asks for the `contact` message of the page, as if “Contact support” had been pressed. */
export type AskContactMessage = Envelope<'contact'>;

/** From the host to the embed. */
export type HostMessage = ConnectMessage | ConfigureMessage | AskContactMessage;

export type Theme = 'light' | 'dark';

/** Bounds of the text size; 1 is the usual one, and a size beyond a bound becomes that bound. */
export const smallestScale = 0.8;
export const largestScale = 2;

/** What a native app calls to speak to the embed in its WebView. */
export interface HelpEmbed {
  readonly receive: (message: HostMessage) => void;
}
