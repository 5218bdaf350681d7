import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listLaunchFolders, removeStaleLaunchFiles, writeLaunchFile } from '#electron/browser/launch-file'
import { KEY_LIFE_MS } from '#electron/browser/one-time-keys'

const tag = '0a1b2c3d'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callback-launch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('listLaunchFolders', () => {
  it('starts with the home folder on Linux, because a browser in a snap sees no temporary files', () => {
    expect(listLaunchFolders({ HOME: '/home/ann' }, 'linux')).toEqual(['/home/ann', tmpdir()])
    expect(listLaunchFolders({}, 'linux')).toEqual([homedir(), tmpdir()])
  })

  it('lists only the temporary folder on systems where each user has a private one', () => {
    expect(listLaunchFolders({ HOME: '/Users/ann' }, 'darwin')).toEqual([tmpdir()])
    expect(listLaunchFolders({ HOME: 'C:\\Users\\ann' }, 'win32')).toEqual([tmpdir()])
  })
})

describe('writeLaunchFile', () => {
  it.skipIf(process.platform === 'win32')(
    'writes a file that only its owner can read, in a private folder',
    async () => {
      const umask = process.umask(0)
      onTestFinished(() => void process.umask(umask))
      const { path } = await writeLaunchFile({ folders: [aFolder()], tag, html: '<p>' })
      expect(readFileSync(path, 'utf8')).toBe('<p>')
      expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
      expect((statSync(dirname(path)).mode & 0o777).toString(8)).toBe('700')
    },
  )

  it('uses no hidden names, because a browser in a snap sees no hidden files', async () => {
    const { path } = await writeLaunchFile({ folders: [aFolder()], tag, html: '' })
    expect(basename(dirname(path))).toMatch(/^callback-open-0a1b2c3d-/)
    expect(basename(path)).toBe('open-callback.html')
  })

  it('leaves nothing behind when it is removed, even twice', async () => {
    const folder = aFolder()
    const file = await writeLaunchFile({ folders: [folder], tag, html: '' })
    await file.remove()
    await file.remove()
    expect(readdirSync(folder)).toEqual([])
  })

  it('uses the next folder when the first cannot be written', async () => {
    const folder = aFolder()
    const { path } = await writeLaunchFile({ folders: [join(folder, 'missing'), folder], tag, html: '' })
    expect(dirname(dirname(path))).toBe(folder)
  })

  it('throws when no folder can be written', async () => {
    const writing = writeLaunchFile({ folders: [join(aFolder(), 'missing')], tag, html: '' })
    await expect(writing).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('removeStaleLaunchFiles', () => {
  const now = 1_800_000_000_000

  /** Writes a launch file with the given tag and age. */
  async function aFile(folder: string, { of, age }: { of: string; age: number }): Promise<string> {
    const { path } = await writeLaunchFile({ folders: [folder], tag: of, html: '' })
    utimesSync(dirname(path), (now - age) / 1_000, (now - age) / 1_000)
    return path
  }

  it('removes every file of the same data folder, and those of others once their key has expired', async () => {
    const folder = aFolder()
    const mine = await aFile(folder, { of: tag, age: 0 })
    const old = await aFile(folder, { of: 'ffffffff', age: KEY_LIFE_MS + 1_000 })
    const recent = await aFile(folder, { of: 'ffffffff', age: KEY_LIFE_MS - 1_000 })
    await removeStaleLaunchFiles({ folders: [join(folder, 'missing'), folder], tag, now })
    expect([mine, old, recent].map((path) => existsSync(path))).toEqual([false, false, true])
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('keeps everything else in the folders', async () => {
    const folder = aFolder()
    const elsewhere = aFolder()
    writeFileSync(join(elsewhere, 'open-callback.html'), '')
    mkdirSync(join(folder, 'callback-open-notes'))
    const used = dirname(await aFile(folder, { of: tag, age: 0 }))
    writeFileSync(join(used, 'notes.txt'), '')
    symlinkSync(elsewhere, join(folder, `callback-open-${tag}-abcdef`))
    writeFileSync(join(folder, `callback-open-${tag}-ghijkl`), '')
    await removeStaleLaunchFiles({ folders: [folder], tag, now })
    expect(readdirSync(folder)).toHaveLength(4)
    expect(readdirSync(used)).toEqual(['notes.txt'])
    expect(readdirSync(elsewhere)).toEqual(['open-callback.html'])
  })
})
