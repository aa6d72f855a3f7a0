/**
 * Adds styles to a shadow root. Constructed sheets are not held back by a host's Content Security Policy, as a
 * `<style>` would be; browsers without them (Safari before 16.4) get one all the same.
 */
export function addStyles(root: ShadowRoot, css: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  (root as ShadowRoot).append(style);
}
