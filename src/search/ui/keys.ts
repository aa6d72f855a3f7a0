import { writeAddress } from './address.ts';
import type { Box } from './box.ts';

export interface KeyActions {
  /** Opens the panel for what the field holds. */
  readonly open: () => void;
  readonly close: () => void;
  readonly isComposing: () => boolean;
}

/**
 * Makes the keys of a field do what they do in a native combobox (ARIA APG): arrows choose, Escape closes
 * the list, then the dialog or clears the field; Enter is the form's. Everything else stays with the text.
 */
export function watchKeys(box: Box, { open, close, isComposing }: KeyActions): void {
  const { field, panel } = box;
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
    const wasOpen = panel.isOpen();
    // Also where it is closed: an answer on its way would open it again.
    close();
    return wasOpen || leaveField(box);
  };
  const handlers = new Map<string, () => boolean>([
    ['ArrowDown', move(1)],
    ['ArrowUp', move(-1)],
    ['ArrowLeft', stayInText],
    ['ArrowRight', stayInText],
    ['Home', stayInText],
    ['End', stayInText],
    ['Escape', escape],
  ]);
  field.addEventListener('keydown', (event) => {
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (event.isComposing || isComposing() || hasModifier) return;
    if (!handlers.get(event.key)?.()) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Closes the dialog around a field, or clears a field in the page; false where there is nothing to do. */
function leaveField(box: Box): boolean {
  const { field, isSearchPage } = box;
  const dialog = field.closest('dialog');
  if (dialog) dialog.close();
  else if (field.value === '') return false;
  else field.value = '';
  if (isSearchPage) writeAddress(box);
  return true;
}
