import { describe, expect, it } from 'vitest'
import { notSavedError } from '#electron/store/save-errors'

const anErrno = (code: string) => Object.assign(new Error(code), { code })

describe('notSavedError', () => {
  it.each([
    ['ENOSPC', 'the disk is full. Free some space; we try again every few seconds.'],
    ['EDQUOT', 'your share of the disk is used up. Free some space; we try again every few seconds.'],
    ['EROFS', 'the disk can only be read. Make it writable; we try again every few seconds.'],
    [
      'EACCES',
      'Callback may not write there. Allow it to, or close programs that use the folder; we try again every few seconds.',
    ],
    [
      'EPERM',
      'Callback may not write there. Allow it to, or close programs that use the folder; we try again every few seconds.',
    ],
    ['EBUSY', 'another program is using the file. Close that program; we try again every few seconds.'],
    ['EIO', 'the disk reported an error. Check the disk; we try again every few seconds.'],
    ['SHORT_WRITE', 'the disk kept only a part of the file. Check the disk; we try again every few seconds.'],
    ['ENOENT', 'the folder is not there. Put it back; we try again every few seconds.'],
    ['EMFILE', 'too many files are open. Close some programs; we try again every few seconds.'],
    ['EWEIRD', 'the file could not be written (EWEIRD). Wait a moment; we try again every few seconds.'],
  ])('explains %s and what to do about it', (code, sentence) => {
    const error = anErrno(code)
    expect(notSavedError(error, '/data')).toMatchObject({
      code: 'not-saved',
      message: `Not saved: ${sentence}`,
      data: { folder: '/data', reason: code },
      cause: error,
    })
  })

  it('also explains an error that is not from the file system', () => {
    expect(notSavedError(new RangeError('odd'), '/data').message).toBe(
      'Not saved: the file could not be written (no reason given). Wait a moment; we try again every few seconds.',
    )
  })
})
