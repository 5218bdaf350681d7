/** The name under which this browser keeps that the user wants no notifications for now. Settings can still ask. */
const KEY = 'callback-notifications-declined'

/** Returns true if the user has declined notifications in this browser. */
export function readDeclined(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null
  } catch {
    // The user has switched off the storage of pages, so the offer would come back each time.
    return true
  }
}

/** Keeps that the user has declined notifications. */
export function storeDeclined(): void {
  try {
    window.localStorage.setItem(KEY, '1')
  } catch {
    // Without a storage nothing is offered.
  }
}
