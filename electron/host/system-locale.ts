/**
 * Returns the locale in which the system writes dates and times, such as `en-GB`; null if it names none. The
 * environment is read first, because Node itself looks at the language and not at the formats.
 */
export function readSystemLocale({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>): string | null {
  const name = env.LC_ALL || env.LC_TIME || env.LANG
  // `en_GB.UTF-8@euro` is a locale, an encoding and a modifier.
  if (name) return toLanguageTag(name.replace(/[.@].*$/, ''))
  // Only there does Node ask the system for its formats; elsewhere it would answer with American English.
  return platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : null
}

/** Returns the name as `Intl` knows it; null for `C` and `POSIX`, and for a name that `Intl` does not know. */
function toLanguageTag(name: string): string | null {
  if (name === 'C' || name === 'POSIX') return null
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
