/** Pixels of the pictures that others show for a page: what Facebook, X, WeChat and Slack ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;
