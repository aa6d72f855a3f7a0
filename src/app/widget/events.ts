import type { ChannelId, EvidenceId } from '../../site/support.ts';

/**
 * What the widget tells the page around it, as events of the element. A contract with host pages: names and
 * details only ever grow. Those of the search (src/search/ui/events.ts) come through as well.
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

/** What is open while a reader wants support, and what it says of it. */
export interface SupportDetails {
  /** The article that is open, or that stands behind the step. */
  readonly id?: string;
  readonly code?: string;
  readonly channels?: readonly ChannelId[];
  readonly evidence?: readonly EvidenceId[];
  /** The step of guided troubleshooting that is open. */
  readonly flow?: string;
  readonly node?: string;
}

/** The `detail` of each event. */
export interface WidgetEventDetails {
  readonly [widgetEvents.open]: { readonly context: string };
  readonly [widgetEvents.close]: null;
  readonly [widgetEvents.navigate]: {
    /**
     * An article, the list of flows and a step of one open in the panel; everything else in a tab of its own.
     */
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

/** Tells the page around the widget; returns false where it has taken the matter over. */
export type Tell = <Name extends keyof WidgetEventDetails>(
  name: Name,
  detail: WidgetEventDetails[Name],
) => boolean;

/** Returns what dispatches the events of an element. */
export const createTell =
  (element: HTMLElement): Tell =>
  (name, detail) =>
    element.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
    );
