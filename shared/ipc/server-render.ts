import type { BootstrapData } from './bootstrap-data.ts'

/**
 * Renders the content of the page's `#app` from the bootstrap data; null if the responses contain no board.
 * The page shows it until its scripts have loaded and hydrate it. It has no style attributes, because the
 * page's content security policy forbids them.
 */
export type ServerRender = (responses: BootstrapData['responses']) => string | null
