import type { BootstrapData } from './bootstrap-data.ts'

/**
 * Renders the HTML inside the page's `#app` from the bootstrap data and the query of the page's address; null if the responses contain no board.
 * The page shows this HTML until its scripts have loaded and hydrate it. The HTML has no style attributes,
 * because the page's content security policy forbids them.
 */
export type ServerRender = (responses: BootstrapData['responses'], query?: string) => string | null
