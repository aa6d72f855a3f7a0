import type { Links } from '../../urls/hrefs.ts';
import { placeholderHost } from '../../site/config.ts';
import type { BaiduAccess } from './baidu.ts';
import type { IndexNowAccess } from './index-now.ts';
import { rulesOf, type ServiceId } from './services.ts';

/** How each service is reached; one without its secret is not set up. No message here shows a value. */
export interface PushAccess {
  readonly indexnow?: IndexNowAccess;
  readonly baidu?: BaiduAccess;
}

interface SiteAddress {
  /** Scheme and host of the published site. */
  readonly origin: string;
  readonly links: Links;
  /** The key that the build publishes. */
  readonly indexNowKey?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns how services are reached, by the environment; throws where a variable makes no sense. */
export function readPushAccess(
  environment: Environment,
  { origin, links, indexNowKey: key }: SiteAddress,
): PushAccess {
  const token = readVariable(environment, 'BAIDU_TOKEN');
  const endpoints = {
    indexnow: readEndpoint(environment, 'indexnow'),
    baidu: readEndpoint(environment, 'baidu'),
  };
  const site = readVariable(environment, 'BAIDU_SITE') ?? new URL(origin).host;
  return {
    ...(key !== undefined && {
      indexnow: {
        endpoint: endpoints.indexnow,
        key,
        keyLocation: links.url(links.file(`${key}.txt`)),
      },
    }),
    ...(token !== undefined && { baidu: { endpoint: endpoints.baidu, token, site } }),
  };
}

/** Throws where the site's addresses are none that a search engine could open. */
export function assertPublished(origin: string): void {
  const { protocol, host } = new URL(origin);
  const problem =
    host === placeholderHost
      ? `SITE_URL is not set: every address would begin with ${origin}, which is nobody's.`
      : protocol !== 'https:'
        ? `SITE_URL is ${origin}; expected the https: address that readers see.`
        : undefined;
  if (problem === undefined) return;
  throw Object.assign(new Error(problem), {
    hint: 'Give the address of the published site: SITE_URL=https://help.your-host npm run push -- …',
  });
}

/** Returns what must appear nowhere. */
export const listSecrets = ({ indexnow, baidu }: PushAccess): string[] =>
  [indexnow?.key, baidu?.token].filter((secret) => secret !== undefined);

function readEndpoint(environment: Environment, service: ServiceId): string {
  const { endpoint, endpointVariable } = rulesOf(service);
  const given = readVariable(environment, endpointVariable);
  if (given === undefined) return endpoint;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  // The push address as Baidu shows it holds the token behind the question mark.
  if (url && /^https?:$/.test(url.protocol) && !/[?#@]/.test(given)) return given;
  throw new Error(
    `${endpointVariable} is not an address such as ${endpoint}: expected http: or https:, and nothing behind a question mark.`,
  );
}

/** Returns a variable; an empty one counts as not set, as unset secrets of CI services are empty. */
function readVariable(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim() ?? '';
  if (value === '') return undefined;
  if (/^[\x21-\x7e]+$/.test(value)) return value;
  throw new Error(
    `${name} holds spaces or signs beyond ASCII; expected it as the service shows it.`,
  );
}
