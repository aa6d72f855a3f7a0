import { locales, type Locale } from '../../../i18n/locales.ts';
import { widgetMessages } from '../../../i18n/messages/widget-messages.ts';
import type { Tell } from '../events.ts';
import { addStyles } from '../styles.ts';
import { createFlowSource } from './flow-source.ts';
import { createFrame } from './frame.ts';
import { createHistory } from './history.ts';
import { watchLinks } from './links.ts';
import panelStyles from './panel.css?inline';
import { createSearchField } from './search-field.ts';
import { createView } from './view.ts';

/** What the panel is part of. */
export interface PanelOptions {
  readonly root: ShadowRoot;
  /** Address of the help centre with its base path. */
  readonly site: string;
  readonly locale: Locale;
  readonly tell: Tell;
  readonly onClose: () => void;
}

/** The panel of a widget, in one language. */
export interface Panel {
  /** Opens it with what helps in a situation: a code, an article's id, a category, or nothing known. */
  readonly open: (context: string) => void;
  readonly close: () => void;
  readonly remove: () => void;
}

/** Returns the panel, closed, in the shadow root of its widget. */
export function createPanel({ root, site, locale, tell, onClose }: PanelOptions): Panel {
  const text = widgetMessages[locale];
  const removeStyles = addStyles(root, panelStyles);
  const history = createHistory();
  const frame = createFrame(text, {
    onBack: history.back,
    onClose,
    onContact: () => view.contact(),
    home: `${site}${locale}/`,
  });
  const { dialog } = frame;
  dialog.lang = locales[locale].lang;
  // Going back asks nothing again but the index.
  const help = { site, cache: new Map<string, string>() };
  const flows = createFlowSource(help);
  const search = createSearchField({ site, locale, text, flows });
  const view = createView({ site, locale, text, tell, help, flows, show: history.push });

  history.onChange((way) => {
    frame.setBack(way.length > 1);
    search.clear();
    void view.show(way);
  });
  watchLinks(dialog, { site, tell, show: history.push });
  dialog.append(frame.header, search.element, view.element, frame.footer);
  root.append(dialog);

  return {
    open: (context) => {
      // Before the content: it may take the focus.
      if (!dialog.open) dialog.showModal();
      history.start({ kind: 'start', context });
    },
    close: () => dialog.close(),
    remove: () => {
      dialog.remove();
      removeStyles();
    },
  };
}
