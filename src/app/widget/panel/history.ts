import type { Locale } from '../../../i18n/locales.ts';

/** What the panel shows. */
export type Place =
  | { readonly kind: 'start'; readonly context: string }
  | {
      readonly kind: 'article';
      readonly locale: Locale;
      readonly id: string;
      readonly section?: string;
    }
  /** All flows of guided troubleshooting. */
  | { readonly kind: 'flows'; readonly locale: Locale }
  | {
      readonly kind: 'step';
      readonly locale: Locale;
      readonly flow: string;
      /** Missing: the flow's first step. */
      readonly node?: string;
    };

/** The way a reader took through the panel; the host page's own history stays as it is. */
export interface History {
  /** Forgets the way and begins at a place. */
  readonly start: (place: Place) => void;
  readonly push: (place: Place) => void;
  readonly back: () => void;
  readonly onChange: (show: Show) => void;
}

/** Shows the last place of a way. */
type Show = (way: readonly Place[]) => void;

export function createHistory(): History {
  let places: readonly Place[] = [];
  let show: Show = () => undefined;
  const go = (next: readonly Place[]): void => {
    places = next;
    show(next);
  };
  return {
    start: (place) => go([place]),
    push: (place) => go([...places, place]),
    back: () => {
      if (places.length > 1) go(places.slice(0, -1));
    },
    onChange: (listener) => {
      show = listener;
    },
  };
}

/**
 * Returns which step of its flow the last place of a way is: 1 where it is the first. Undefined where the
 * reader did not come there from the flow's first step.
 */
export function countSteps(way: readonly Place[]): number | undefined {
  const flow = way[way.length - 1];
  for (let index = way.length - 1; index >= 0; index -= 1) {
    const place = way[index];
    if (place?.kind !== 'step' || flow?.kind !== 'step' || place.flow !== flow.flow)
      return undefined;
    if (place.node === undefined) return way.length - index;
  }
  return undefined;
}
