import type { Localised } from '../languages/locale.ts';

/** A support channel. Without `href` it is described, not linked. */
export interface Channel {
  readonly name: Localised;
  readonly bestFor: Localised;
  /** Where to find it, shown without `href`. */
  readonly where: Localised;
  /** `https:`, `tel:` or `mailto:` address. Set it only to what the company has published. */
  readonly href?: string;
  /** Text of the link, such as a phone number in its local format. Required with `href`. */
  readonly label?: string;
}

/** Id of a channel, a key of its table. */
export type ChannelId = string;

/** Id of a reason to contact support, a key of its table. */
export type EscalationReason = string;
