import { describe, expect, it } from 'vitest'
import { readSystemLocale } from '#electron/host/system-locale'

describe('readSystemLocale', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'en-GB'],
    [{ LANG: 'de_DE@euro' }, 'de-DE'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8' }, 'en-GB'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8', LC_ALL: 'sv_SE.UTF-8' }, 'sv-SE'],
    [{ LANG: 'C.UTF-8' }, null],
    [{ LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, null],
    [{ LANG: '!' }, null],
    [{}, null],
  ])('reads %o', (env, locale) => {
    expect(readSystemLocale({ env, platform: 'linux' })).toBe(locale)
  })

  it('asks Node on Windows, where the environment names no locale', () => {
    const { locale } = new Intl.DateTimeFormat().resolvedOptions()
    expect(readSystemLocale({ env: {}, platform: 'win32' })).toBe(locale)
  })
})
