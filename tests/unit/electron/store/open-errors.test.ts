import { describe, expect, it } from 'vitest'
import { folderUnwritableError } from '#electron/store/open-errors'

const anErrno = (code: string) => Object.assign(new Error(code), { code })

describe('folderUnwritableError', () => {
  it.each([
    ['EROFS', 'the disk can only be read. Make it writable'],
    ['ENOENT', 'the folder is not there and cannot be made. Make it'],
    ['ENOTDIR', 'a file stands where a folder should be. Move that file away'],
  ])('explains %s and what to do about it', (code, explanation) => {
    expect(folderUnwritableError(anErrno(code), '/data')).toMatchObject({
      code: 'folder-unwritable',
      message: `Callback cannot keep its data in /data: ${explanation}, or choose another folder, and start Callback again.`,
      data: { folder: '/data', reason: code },
    })
  })
})
