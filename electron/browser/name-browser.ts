/**
 * The part of a `User-Agent` header that identifies a browser, and the browser's name. The order matters: for
 * the sake of old pages, most browsers also name browsers further down the list.
 */
const markers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Vivaldi/', 'Vivaldi'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

/** Returns the browser's name; null if it is unknown. Never returns text from the header itself. */
export function nameBrowser(userAgent: string | undefined): string | null {
  return markers.find(([marker]) => userAgent?.includes(marker))?.[1] ?? null
}
