import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDataDirOption } from '#electron/desktop/data-dir-option'

describe('parseDataDirOption', () => {
  it.each([
    [['.', '--data-dir', '/home/jo/callback'], '/home/jo/callback'],
    [['.', '--data-dir=/home/jo/call back'], '/home/jo/call back'],
    [['--inspect=0', '--no-sandbox', '.', '--data-dir', '/a', '--lang=de'], '/a'],
    [['.', '--data-dir', 'here'], resolve('here')],
  ])('finds the folder in %j', (argv, folder) => {
    expect(parseDataDirOption(argv)).toBe(folder)
  })

  it('returns null without the option', () => {
    expect(parseDataDirOption(['.', '--no-sandbox'])).toBeNull()
  })

  it.each([[['.', '--data-dir']], [['.', '--data-dir', '']], [['.', '--data-dir', ' ']]])(
    'throws bad-option for %j',
    (argv) => {
      expect(() => parseDataDirOption(argv)).toThrow(
        expect.objectContaining({
          code: 'bad-option',
          message: expect.stringContaining('needs a folder after it'),
        }),
      )
    },
  )
})
