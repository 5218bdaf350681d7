import { startStores } from '../state/start-stores.ts'
import { waitForFirstFrame } from './first-frame.ts'
import { watchScriptErrors } from './script-load-error.ts'

/** To be called once the app is there. */
export const stopWatching: () => void = watchScriptErrors()

/**
 * The board and all that is drawn with it, read or failed. A script of its own begins with this: they are on their way
 * while the rest of the page is still being loaded.
 */
export const begun: Promise<void> = startStores()

/** What came with the page has been seen. Asked for here, as the app's own script takes a while to be read. */
export const seen: Promise<void> = waitForFirstFrame()
