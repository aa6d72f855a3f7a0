import { createButton as createPlainButton } from '../../browser/elements.ts';

/**
 * Returns a button. After a press from the keyboard, `next` gets the focus, because the button may be gone; not
 * after a tap, because focus on a field opens the keyboard of the phone.
 */
export const createButton = (
  label: string,
  onClick: () => void,
  next: HTMLElement,
  className = 'button',
): HTMLButtonElement =>
  createPlainButton(
    label,
    ({ detail }) => {
      onClick();
      // `detail` is 0 for clicks from the keyboard.
      if (detail === 0) next.focus();
    },
    className,
  );
