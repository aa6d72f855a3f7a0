import type { IAsyncProperty, IProperty } from 'fast-check';

/** One thing that is tried with random input: `npm run fuzz`, and a few inputs of each in the unit tests. */
export interface FuzzArea {
  readonly name: string;
  /** What is expected of every input, for the report of a counterexample. */
  readonly expects: string;
  /** Returns the property; `directory` is empty, and is removed at the end. */
  readonly createProperty: (directory: string) => IProperty<never[]> | IAsyncProperty<never[]>;
  /** Inputs of one round of `npm run fuzz`, and in the unit tests. */
  readonly runs: { readonly round: number; readonly unit: number };
  /** Ends what the area has started. */
  readonly close?: () => Promise<void> | void;
}
