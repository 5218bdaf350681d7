/** The longest text that can be searched for, in UTF-16 units. */
export const SEARCH_TEXT_MAX = 200
