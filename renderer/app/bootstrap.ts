import { startStores } from '../state/start-stores.ts'
import { waitForFirstFrame } from './first-frame.ts'
import { watchScriptErrors } from './script-load-error.ts'

/** Stops replacing the page with an error message when a script fails; called once the app's script runs. */
export const stopWatchingScriptErrors: () => void = watchScriptErrors()

/**
 * Resolves once the board and the data rendered with it have loaded or failed. A small script of its own requests them,
 * so that they load while the rest of the page does.
 */
export const storesStarted: Promise<void> = startStores()

/** Resolves once the prerendered page was painted. It starts here because the app's own script loads later. */
export const firstFramePainted: Promise<void> = waitForFirstFrame()
