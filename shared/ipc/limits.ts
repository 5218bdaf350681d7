/** The longest text that can be searched for, in UTF-16 units. */
export const SEARCH_TEXT_MAX = 200

/** The longest text in which cards are looked for, in UTF-16 units. */
export const PASTED_TEXT_MAX = 20_000

/** How often a page says that it still shows a note, in milliseconds. */
export const OPEN_NOTE_RENEWAL_MS = 30_000
