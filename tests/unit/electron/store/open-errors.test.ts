import { describe, expect, it } from 'vitest'
import { folderUnwritableError } from '#electron/store/open-errors'

const anErrno = (code: string) => Object.assign(new Error(code), { code })

describe('folderUnwritableError', () => {
  it.each([
    ['EROFS', 'the disk is read-only. Make it writable'],
    ['ENOENT', 'the folder doesn’t exist and can’t be created. Create it'],
    ['ENOTDIR', 'there’s a file where a folder should be. Move that file away'],
  ])('explains %s and what to do about it', (code, explanation) => {
    expect(folderUnwritableError(anErrno(code), '/data')).toMatchObject({
      code: 'folder-unwritable',
      message: `Callback can’t keep its data in /data: ${explanation}, or choose another folder, and start Callback again.`,
      data: { folder: '/data', reason: code },
    })
  })
})
