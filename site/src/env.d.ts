/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page to be rendered: all that a route knows. */
    page: import('@glaneur/website-config').SitePage;
    /** What was thrown while it was rendered. */
    failure?: unknown;
  }
}

/** The pages of one site in a plain `astro build`; none in the compiled template, which is handed them one by one. */
declare module 'virtual:glaneur/pages' {
  export const pages: readonly import('@glaneur/website-config').SitePage[];
}

declare module 'virtual:glaneur/version' {
  export const version: string;
}
