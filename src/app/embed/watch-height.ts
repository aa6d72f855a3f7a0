/**
 * Tells the height of the article, in whole CSS pixels, whenever it has changed. Returns a function that
 * tells it again. Measured on the body, which is as high as its content: the document is never lower than
 * the frame and would keep a frame from shrinking.
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
