/** The boxes of tables and code, which scroll where they are wider than the screen. */
const boxes = '.table-box, pre[role=region]';

/** Makes Tab stop only at boxes that scroll. Without scripts, it stops at all of them. */
export function watchScrollBoxes(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const doesScroll = target.scrollWidth > target.clientWidth;
      if (doesScroll) target.setAttribute('tabindex', '0');
      // Not from under the reader.
      else if (target !== document.activeElement) target.removeAttribute('tabindex');
    }
  });
  for (const box of document.querySelectorAll(boxes)) observer.observe(box);
}
