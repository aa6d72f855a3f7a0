/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being rendered is; set by each route before it renders. */
    help: import('./layout/page.ts').HelpPage;
  }
}
