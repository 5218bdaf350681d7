/** Joins class names. Skips empty ones, such as a name that the style sheet does not define. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
