import { localeIds, type Locale } from '../../i18n/locales.ts';

/** What a service takes; the one table of them. */
interface ServiceRules {
  readonly name: string;
  /** URLs of one request. */
  readonly batchSize: number;
  readonly locales: readonly Locale[];
  /** It wants to know of pages that are gone, too. */
  readonly takesRemoved: boolean;
  /** Used where the environment names no other. */
  readonly endpoint: string;
  /** Variables of the environment. */
  readonly endpointVariable: string;
  readonly secretVariable: string;
}

/**
 * Services that take addresses of changed pages. IndexNow passes them on to Bing, Yandex, Naver, Seznam and
 * Yep; Baidu takes no part in it, reads Chinese, and documents its address with `http:` only.
 */
export const services = {
  indexnow: {
    name: 'IndexNow',
    batchSize: 10_000,
    locales: localeIds,
    takesRemoved: true,
    endpoint: 'https://api.indexnow.org/indexnow',
    endpointVariable: 'INDEXNOW_ENDPOINT',
    secretVariable: 'INDEXNOW_KEY',
  },
  baidu: {
    name: 'Baidu',
    batchSize: 2_000,
    locales: ['zh'],
    takesRemoved: false,
    endpoint: 'http://data.zz.baidu.com/urls',
    endpointVariable: 'BAIDU_ENDPOINT',
    secretVariable: 'BAIDU_TOKEN',
  },
} as const satisfies Record<string, ServiceRules>;

export type ServiceId = keyof typeof services;

export const serviceIds = Object.keys(services) as readonly ServiceId[];

/** Returns what a service takes. */
export const rulesOf = (service: ServiceId): ServiceRules => services[service];
