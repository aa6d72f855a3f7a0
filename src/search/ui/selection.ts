/**
 * The active part of a combobox (ARIA APG, grid popup with manual selection): the field keeps the focus, and the arrow
 * keys move `aria-activedescendant` through the cells.
 */
export interface Selection {
  readonly move: (step: 1 | -1) => void;
  readonly clear: () => void;
  readonly getActive: () => HTMLElement | undefined;
}

/** Returns the selection of a field; `listOptions` is called at each move and returns the current cells. */
export function createSelection(
  field: HTMLInputElement,
  listOptions: () => readonly HTMLElement[],
): Selection {
  let active: HTMLElement | undefined;

  const choose = (option: HTMLElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  return {
    move: (step) => {
      const options = listOptions();
      // Before the first and after the last option, no option is active.
      const from = active ? options.indexOf(active) : step > 0 ? -1 : options.length;
      choose(options[from + step]);
    },
    clear: () => choose(undefined),
    getActive: () => (active?.isConnected ? active : undefined),
  };
}
