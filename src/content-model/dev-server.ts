/**
 * Whether the dev server renders: its pages follow edits, and have its own styles and scripts. It depends on the command
 * alone; `import.meta.env.DEV` and `PROD` depend on `NODE_ENV`, with which a build would publish such pages.
 */
export const isDevServer = import.meta.env.DEV_SERVER === true;
