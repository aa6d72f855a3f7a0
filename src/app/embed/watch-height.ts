/**
 * Reports the height of the page in whole CSS pixels whenever it changes; returns a function that reports it
 * again. Measures the body, which is as high as its content: the document is at least as high as the frame, which
 * could then never shrink.
 */
export function watchHeight(body: HTMLElement, tell: (height: number) => void): () => void {
  let told: number | undefined;
  const measure = (): void => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell(height);
  };
  new ResizeObserver(measure).observe(body);
  return () => {
    told = undefined;
    measure();
  };
}
