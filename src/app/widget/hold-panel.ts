import type { Locale } from '../../i18n/locales.ts';
import { widgetEvents, type Tell } from './events.ts';
import { loadPanel } from './load-panel.ts';
import type { Panel } from './panel/index.ts';

/** The panel of one element. */
export interface PanelHolder {
  /** Loads the panel in a language, where it is not there yet; rejects where it does not arrive. */
  readonly get: (locale: Locale) => Promise<Panel>;
  /** Takes a panel away that is in another language. */
  readonly keepOnly: (locale: Locale) => void;
  readonly close: () => void;
  /** Takes the panel away; the next one is loaded anew. */
  readonly drop: () => void;
}

interface HolderOptions {
  readonly root: ShadowRoot;
  readonly site: string;
  readonly tell: Tell;
}

export function holdPanel({ root, site, tell }: HolderOptions): PanelHolder {
  let held: { readonly locale: Locale; readonly opened: Promise<Panel> } | undefined;

  const withPanel = (action: (panel: Panel) => void): void => {
    // One that has not arrived has nothing to close or take away.
    held?.opened.then(action).catch(() => undefined);
  };
  const drop = (): void => {
    withPanel((panel) => panel.remove());
    held = undefined;
  };
  const keepOnly = (locale: Locale): void => {
    if (held && held.locale !== locale) drop();
  };
  return {
    keepOnly,
    drop,
    close: () => withPanel((panel) => panel.close()),
    get: (locale) => {
      keepOnly(locale);
      held ??= {
        locale,
        opened: loadPanel(site).then(({ createPanel }) => {
          const onClose = (): void => void tell(widgetEvents.close, null);
          return createPanel({ root, site, locale, tell, onClose });
        }),
      };
      return held.opened;
    },
  };
}
