import type { Locale } from '../../site/locales.ts';

/** What the panel shows. */
export type Place =
  | { readonly kind: 'start'; readonly context: string }
  | {
      readonly kind: 'article';
      readonly locale: Locale;
      readonly id: string;
      readonly section?: string;
    };

/** The way a reader took through the panel; the host page's own history stays as it is. */
export interface History {
  /** Forgets the way and begins at a place. */
  readonly start: (place: Place) => void;
  readonly push: (place: Place) => void;
  readonly back: () => void;
  readonly onChange: (show: Show) => void;
}

type Show = (place: Place, canGoBack: boolean) => void;

export function createHistory(): History {
  let places: readonly Place[] = [];
  let show: Show = () => undefined;
  const go = (next: readonly Place[]): void => {
    places = next;
    const place = next[next.length - 1];
    if (place) show(place, next.length > 1);
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
