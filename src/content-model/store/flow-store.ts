import { resolve } from 'node:path';
import { readBuildSettings } from '../build-settings.ts';
import { readContentFiles } from '../reading/content-files.ts';
import { readCheckedFiles } from '../reading/yaml-files.ts';
import { sortFlows, type Flow } from '../flows/flow.ts';
import { flowSchema } from '../flows/schema.ts';
import { isDevServer } from '../dev-server.ts';
import { hasTexts, localiseFlow, type LocalFlow } from '../flows/local-flow.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { onceInBuild } from './once-in-build.ts';

/** Returns all flows in display order. */
export const getFlows = onceInBuild((): readonly Flow[] => {
  const directory = resolve(readBuildSettings().content);
  return sortFlows(readCheckedFiles(directory, readContentFiles(directory).flows, flowSchema));
});

const localised = new Map<string, LocalFlow>();

/** Returns a flow in a language of the site. */
export function getLocalFlow(flow: Flow, locale: Locale): LocalFlow {
  const create = () => localiseFlow(flow, locale);
  if (isDevServer) return create();
  const key = `${locale}/${flow.id}`;
  const local = localised.get(key) ?? create();
  localised.set(key, local);
  return local;
}

/** Returns the flows that exist in a language of the site. */
export const getLocalFlows = (locale: Locale): readonly LocalFlow[] =>
  getFlows()
    .filter((flow) => hasTexts(flow, locale))
    .map((flow) => getLocalFlow(flow, locale));

/** Returns the languages of the site in which there are flows. */
export const getFlowLocales = (): readonly Locale[] =>
  localeIds.filter((locale) => getLocalFlows(locale).length > 0);
