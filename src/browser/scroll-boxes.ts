/** Makes Tab stop only at tables and code that scroll. Without scripts, it stops at all of them. */
export function watchScrollBoxes(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries)
      (target as HTMLElement).tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
  });
  for (const box of document.querySelectorAll('[role=region]')) observer.observe(box);
}
