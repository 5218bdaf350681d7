import { describe, expect, it } from 'vitest'
import { notSavedError } from '#electron/store/save-errors'

const anErrno = (code: string) => Object.assign(new Error(code), { code })

describe('notSavedError', () => {
  it.each([
    ['ENOSPC', 'the disk is full. Free up some space. Callback tries again every few seconds.'],
    [
      'EDQUOT',
      'you’ve used up your share of the disk. Free up some space. Callback tries again every few seconds.',
    ],
    ['EROFS', 'the disk is read-only. Make it writable. Callback tries again every few seconds.'],
    [
      'EACCES',
      'Callback isn’t allowed to write there. Change the permissions, or close programs that use the folder. Callback tries again every few seconds.',
    ],
    [
      'EPERM',
      'Callback isn’t allowed to write there. Change the permissions, or close programs that use the folder. Callback tries again every few seconds.',
    ],
    [
      'EBUSY',
      'another program is using the file. Close that program. Callback tries again every few seconds.',
    ],
    ['EIO', 'the disk reported an error. Check the disk. Callback tries again every few seconds.'],
    [
      'SHORT_WRITE',
      'the disk saved only part of the file. Check the disk. Callback tries again every few seconds.',
    ],
    ['ENOENT', 'the folder isn’t there. Put it back. Callback tries again every few seconds.'],
    ['EMFILE', 'too many files are open. Close some programs. Callback tries again every few seconds.'],
    [
      'EWEIRD',
      'the file couldn’t be written (EWEIRD). Wait a moment. Callback tries again every few seconds.',
    ],
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
      'Not saved: the file couldn’t be written (no reason given). Wait a moment. Callback tries again every few seconds.',
    )
  })
})
