import { writeAddress } from './address.ts';
import type { Box } from './box.ts';

/** Callbacks of `watchKeys`. */
export interface KeyActions {
  /** Opens the panel for the current query. */
  readonly open: () => void;
  readonly close: () => void;
  readonly isComposing: () => boolean;
}

/**
 * Implements the keys of a search field: Escape closes the panel, then closes the dialog or clears the field. In the
 * dialog also those of a combobox (ARIA APG): up and down move through the cards. Enter submits the form, and all other
 * keys edit the text.
 */
export function watchKeys(box: Box, { open, close, isComposing }: KeyActions): void {
  const { field, panel, isDialog } = box;
  const { selection } = panel;
  const move = (step: 1 | -1) => (): boolean => {
    if (panel.isOpen()) selection.move(step);
    else open();
    return true;
  };
  const stayInText = (): boolean => {
    selection.clear();
    return false;
  };
  const escape = (): boolean => {
    // Without a query, the dialog has nothing to go back to.
    const wasOpen = panel.isOpen() && !(isDialog && field.value === '');
    // Even if the panel is closed, because a pending answer would open it again.
    close();
    return wasOpen || leaveField(box);
  };
  const comboboxKeys: readonly [string, () => boolean][] = [
    ['ArrowDown', move(1)],
    ['ArrowUp', move(-1)],
    ['ArrowLeft', stayInText],
    ['ArrowRight', stayInText],
    ['Home', stayInText],
    ['End', stayInText],
  ];
  const handlers = new Map([['Escape', escape], ...(isDialog ? comboboxKeys : [])]);
  field.addEventListener('keydown', (event) => {
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (event.isComposing || isComposing() || hasModifier) return;
    if (!handlers.get(event.key)?.()) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Closes the dialog of a field, or clears a field in the page; returns false if there is nothing to do. */
function leaveField(box: Box): boolean {
  const { field, isSearchPage } = box;
  const dialog = field.closest('dialog');
  if (dialog) dialog.close();
  else if (field.value === '') return false;
  else field.value = '';
  if (isSearchPage) writeAddress(box);
  return true;
}
