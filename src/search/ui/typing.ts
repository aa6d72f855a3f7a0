/**
 * Calls `onTyped` when a reader has typed, and not while an input method composes: half a syllable is no
 * query. Returns a function that tells whether it composes, that is, whether keys belong to it.
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
    // Safari ends the composition before it tells of the key that ended it.
    setTimeout(() => {
      isComposing = false;
    });
  });
  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    // A composition may be dropped without an end, as by a button that clears the field.
    isComposing = false;
    onTyped();
  });
  return () => isComposing;
}
