import type { Span } from './secret.ts';
import { listWords } from './words.ts';

/** Where a value may begin after the name of a secret, and how the sentence leads there. */
export interface Place {
  readonly at: number;
  /** After “is” or a colon. */
  readonly isLinked: boolean;
  /** After a colon, an equals sign or a dash. */
  readonly isSetOff: boolean;
  /** After a comma, a full stop or a line break. */
  readonly isApart: boolean;
  /** After a word such as “entered”. */
  readonly hasVerb: boolean;
  /** A word such as “entered” was before the pause. */
  readonly hadVerb: boolean;
  /** Words of the sentence have been passed since the name. */
  readonly words: number;
}

/** Returns the value of a secret at a place after its name; undefined if there is none. */
export type ReadValue = (text: string, place: Place) => Span | undefined;

const steps = {
  space: /[ \t]+/y,
  sign: /[:=：>]+|[-–—]+>?(?=\s)|——|→/y,
  link: new RegExp(listWords('link'), 'iy'),
  filler: new RegExp(listWords('filler'), 'iy'),
  pause: /[，,；;。.?？\n]/y,
  open: /[[(（【〔{*]/y,
  quoteEnd: /["'”’」』`](?=\s*[:=：])|[)）\]】]/y,
} as const;

const verb = new RegExp(listWords('verb'), 'iy');

const readStep = (text: string, at: number, name: keyof typeof steps): number => {
  const pattern = steps[name];
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

const isVerb = (text: string, at: number): boolean => {
  verb.lastIndex = at;
  return verb.test(text);
};

/** How many words of a sentence lead from a name to its value at most. */
const mostWords = 9;

/** Returns the place after the next step; undefined if there is something else. */
function takeStep(text: string, place: Place): Place | undefined {
  const { at } = place;
  const space =
    readStep(text, at, 'space') || readStep(text, at, 'open') || readStep(text, at, 'quoteEnd');
  if (space > 0) return { ...place, at: at + space };
  const sign = readStep(text, at, 'sign');
  if (sign > 0) return { ...place, at: at + sign, isLinked: true, isSetOff: true };
  const link = readStep(text, at, 'link');
  if (link > 0) {
    const hasVerb = place.hasVerb || isVerb(text, at);
    return { ...place, at: at + link, isLinked: true, isSetOff: false, hasVerb };
  }
  const filler = readStep(text, at, 'filler');
  if (filler > 0) {
    const hasVerb = place.hasVerb || isVerb(text, at);
    const words = place.words + 1;
    return { ...place, at: at + filler, isLinked: false, isSetOff: false, hasVerb, words };
  }
  const pause = readStep(text, at, 'pause');
  if (pause === 0 || place.isApart) return undefined;
  return {
    ...place,
    at: at + pause,
    isLinked: false,
    isSetOff: false,
    hasVerb: false,
    hadVerb: place.hasVerb,
    isApart: true,
  };
}

/** Returns the places after the name of a secret at which its value may begin, the closest first. */
export function listPlaces(text: string, end: number): Place[] {
  const places: Place[] = [];
  let place: Place | undefined = {
    at: end,
    isLinked: false,
    isSetOff: false,
    isApart: false,
    hasVerb: false,
    hadVerb: false,
    words: 0,
  };
  while (place && place.words <= mostWords) {
    places.push(place);
    place = takeStep(text, place);
  }
  return places;
}

/** Tells whether a value has a line of its own. */
export const isAlone = (text: string, { start, end }: Span): boolean =>
  /\n\s*$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end));
