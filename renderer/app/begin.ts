import { startState } from '../state/start.ts'

/**
 * The board and all that is drawn with it, read or failed. A script of its own begins with this: they are on their way
 * while the rest of the page is still being loaded.
 */
export const begun: Promise<void> = startState()
