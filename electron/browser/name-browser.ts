/** What identifies a browser in its `User-Agent`. Most also name those further down, for the sake of old pages. */
const markers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Vivaldi/', 'Vivaldi'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

/** Returns the browser's name; null if it is not a known one. No part of the header itself is returned. */
export function nameBrowser(userAgent: string | undefined): string | null {
  return markers.find(([marker]) => userAgent?.includes(marker))?.[1] ?? null
}
