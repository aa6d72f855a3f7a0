import type { ChannelId } from '../../product/channel.ts';
import type { EvidenceId } from '../../product/evidence.ts';

/**
 * The events that the widget dispatches to the page around it. They are a contract with host pages: names and
 * fields may only be added. Events of the search (src/search/ui/events.ts) are passed on as well.
 */
export const widgetEvents = {
  open: 'help-open',
  close: 'help-close',
  /** A link is about to be followed. `preventDefault()` leaves it to the host. */
  navigate: 'help-navigate',
  /** The reader wants support. `preventDefault()` leaves it to the host. */
  contact: 'help-contact',
  /** The reader has said whether an article solved their problem. */
  resolved: 'help-resolved',
} as const;

/** The page from which the reader asks for support, and its facts. */
export interface SupportDetails {
  /** The open article, or the article of the open step. */
  readonly id?: string;
  readonly code?: string;
  readonly channels?: readonly ChannelId[];
  readonly evidence?: readonly EvidenceId[];
  /** The open step of the troubleshooter. */
  readonly flow?: string;
  readonly node?: string;
}

/** The `detail` of each event. */
export interface WidgetEventDetails {
  readonly [widgetEvents.open]: { readonly context: string };
  readonly [widgetEvents.close]: null;
  readonly [widgetEvents.navigate]: {
    /** An article, the list of flows or a step, which open in the panel; anything else opens in a new tab. */
    readonly kind: 'article' | 'flows' | 'step' | 'outside';
    readonly url: string;
    readonly id?: string;
    readonly section?: string;
    readonly flow?: string;
    /** Missing: the first step of the flow. */
    readonly node?: string;
  };
  readonly [widgetEvents.contact]: SupportDetails;
  readonly [widgetEvents.resolved]: {
    readonly id: string;
    readonly code?: string;
    readonly isResolved: boolean;
  };
  /** Events of the search (docs/search.md). */
  readonly [search: `help-search${string}`]: object;
}

/** Dispatches an event to the page around the widget; returns false if it was prevented. */
export type Tell = <Name extends keyof WidgetEventDetails>(
  name: Name,
  detail: WidgetEventDetails[Name],
) => boolean;

/** Returns the function that dispatches the events of an element. */
export const createTell =
  (element: HTMLElement): Tell =>
  (name, detail) =>
    element.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
    );
