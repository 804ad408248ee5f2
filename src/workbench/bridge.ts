import type { WorkbenchHost } from "./office-frames";

/**
 * Runs in the pages that Word would show, before office.js: the page around them, which holds the document, puts its
 * hooks into this window. Alone in a tab, the page finds no Word, as it would on any web site.
 */
const { parent } = window as unknown as { readonly parent: Partial<WorkbenchHost> };
if (window.parent !== window) parent.cadrageHost?.attach(window);
