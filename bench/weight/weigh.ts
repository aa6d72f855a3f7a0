import { resourceTypes, type LoadedRequest, type ResourceType } from './load-page.ts';

/** What a page costs its reader before the first click, in bytes as sent. */
export interface Weight {
  readonly total: number;
  readonly byType: Readonly<Record<ResourceType, number>>;
  readonly requests: number;
  /** Addresses asked for that are not of the page's own origin. */
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
