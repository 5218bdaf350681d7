import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { getErrno, isErrno } from '#electron/host/errno'

const missing = () => readFile('/no/such/file').catch((error: unknown) => error)

describe('getErrno', () => {
  it('returns the code of a failed call', async () => {
    expect(getErrno(await missing())).toBe('ENOENT')
  })

  it.each([
    ['an error without a code', new Error('odd')],
    ['a numeric code', { code: 7 }],
    ['a text', 'ENOENT'],
    ['null', null],
    ['undefined', undefined],
  ])('returns undefined for %s', (_, error) => {
    expect(getErrno(error)).toBeUndefined()
  })
})

describe('isErrno', () => {
  it('returns true for one of the codes', async () => {
    expect(isErrno(await missing(), 'EIO', 'ENOENT')).toBe(true)
  })

  it('returns false for other codes and other errors', async () => {
    expect(isErrno(await missing(), 'EIO')).toBe(false)
    expect(isErrno(await missing())).toBe(false)
    expect(isErrno(new Error('ENOENT'), 'ENOENT')).toBe(false)
    expect(isErrno(null, 'ENOENT')).toBe(false)
  })
})
