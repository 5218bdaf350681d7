/** What names a browser in its `User-Agent`. Most also name those further down, for old pages' sake. */
const marks = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Vivaldi/', 'Vivaldi'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

/** The browser's name; null when it is not a known one. Nothing of the header itself is passed on. */
export function nameBrowser(userAgent: string | undefined): string | null {
  return marks.find(([mark]) => userAgent?.includes(mark))?.[1] ?? null
}
