import type { Localised } from '../languages/locale.ts';

/**
 * A fact about who runs this product. `undefined`: not known yet, which a build for a real origin reports. `null`: it
 * does not exist for this product. Neither leaves a trace in any output.
 */
type Fact<Value> = Value | null | undefined;

/** An app of the product, as its store shows it. */
export interface App {
  readonly name: Localised;
  readonly store: Localised;
  /** The developer or seller that the store names: what tells the app from imitations. */
  readonly publisher: Localised;
}

/** Who runs this product, and where it is really found. */
export interface Identity {
  /** `https:` address of the official website. */
  readonly website: Fact<string>;
  readonly apps: Fact<readonly App[]>;
  /** Legal name of the company. */
  readonly company: Fact<Localised>;
  /** Number of the ICP filing (ICP备案号) with its suffix, such as `京ICP备12345678号-1`. */
  readonly icp: Fact<string>;
  /** Number of the public security filing (公安备案号), such as `京公网安备11010502000001号`. */
  readonly police: Fact<string>;
}

/** What each field of an identity is, for messages to those who build the site. */
export const identityFields = {
  website: 'the official website',
  apps: 'the official apps and their publisher',
  company: 'the company',
  icp: 'the ICP filing number',
  police: 'the public security filing number',
} as const satisfies Record<keyof Identity, string>;
