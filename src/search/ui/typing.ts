/**
 * Calls `onTyped` after input, but not while an input method is composing. Returns a function that tells whether
 * it is composing.
 */
export function watchTyping(
  field: HTMLInputElement,
  { onTyped, onCompose }: { readonly onTyped: () => void; readonly onCompose: () => void },
): () => boolean {
  let isComposing = false;
  field.addEventListener('compositionstart', () => {
    isComposing = true;
    onCompose();
  });
  field.addEventListener('compositionend', () => {
    onTyped();
    // Safari dispatches `compositionend` before the `keydown` of the key that ended it.
    setTimeout(() => {
      isComposing = false;
    });
  });
  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    // A composition can end without `compositionend`, for example when a button clears the field.
    isComposing = false;
    onTyped();
  });
  return () => isComposing;
}
