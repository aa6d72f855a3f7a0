/**
 * Adds styles to a shadow root and returns what takes them away again. Constructed sheets are not held back by a host's Content Security Policy, as
 * a `<style>` would be; browsers without them (Safari before 16.4) get one all the same.
 */
export function addStyles(root: ShadowRoot, css: string): () => void {
  const text = `:host{--rem:${getRem(root)}}${css}`;
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }
  const style = document.createElement('style');
  style.textContent = text;
  (root as ShadowRoot).append(style);
  return () => style.remove();
}

/**
 * The reader's own text size. `rem` would be that of the host page, which may say what it likes of its root;
 * the bundler has written `var(--rem)` for it (src/app/widget/export/inline-styles.ts).
 */
function getRem(root: ShadowRoot): string {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.fontSize = 'medium';
  root.append(probe);
  const { fontSize } = getComputedStyle(probe);
  probe.remove();
  return fontSize || '16px';
}
