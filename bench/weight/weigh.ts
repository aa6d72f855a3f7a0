import { resourceTypes, type LoadedRequest, type ResourceType } from './load-page.ts';

/** The bytes of a page before the first click, as sent. */
export interface Weight {
  readonly total: number;
  readonly byType: Readonly<Record<ResourceType, number>>;
  readonly requests: number;
  /** Requested addresses of other origins. */
  readonly foreign: readonly string[];
}

const sum = (requests: readonly LoadedRequest[]): number =>
  requests.reduce((total, { bytes }) => total + bytes, 0);

/** Returns the weight of a page from its requests. */
export function weigh(requests: readonly LoadedRequest[], origin: string): Weight {
  const byType = Object.fromEntries(
    resourceTypes.map((type) => [type, sum(requests.filter((request) => request.type === type))]),
  ) as Record<ResourceType, number>;
  return {
    total: sum(requests),
    byType,
    requests: requests.length,
    foreign: requests.map(({ url }) => url).filter((url) => new URL(url).origin !== origin),
  };
}
