/** Size of share pictures in pixels, as recommended by Facebook, X, WeChat and Slack. */
export const pictureSize = { width: 1200, height: 630 } as const;
