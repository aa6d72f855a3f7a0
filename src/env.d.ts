/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether the dev server renders; set by src/cli/after-build.ts. */
  readonly DEV_SERVER?: boolean;
}

declare namespace App {
  interface Locals {
    /** What the page being rendered is; set by each route before it renders. */
    help: import('./layout/page.ts').HelpPage;
  }
}

/** The text of a bundled script (src/layout/script-text.ts). */
declare module '*?script' {
  const text: string;
  export default text;
}
