import { startStores } from '../state/start-stores.ts'
import { waitForFirstFrame } from './first-frame.ts'
import { watchScriptErrors } from './script-load-error.ts'

/**
 * Stops replacing the page with an error message if a script fails. It is called once the app's script runs.
 */
export const stopWatchingScriptErrors: () => void = watchScriptErrors()

/**
 * Resolves once the board and the data rendered with it have loaded or failed to load. This file is part of a
 * small script that runs before the app's, so that the data loads at the same time as the rest of the page.
 */
export const storesStarted: Promise<void> = startStores()

/**
 * Resolves once the prerendered page is painted. The wait starts here because the app's own script loads
 * later.
 */
export const firstFramePainted: Promise<void> = waitForFirstFrame()
