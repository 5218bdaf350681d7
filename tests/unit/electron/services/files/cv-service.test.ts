import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCvService } from '#electron/services/files/cv-service'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'callback-cv-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function aService(cvPath?: string, chooseFile: (() => Promise<string | null>) | null = null) {
  const shown: string[] = []
  const workspace = aWorkspace({ cards: [aCard(cvPath === undefined ? {} : { cvPath })] })
  const opener = { showInFolder: (path: string) => void shown.push(path) }
  return {
    shown,
    service: createCvService({
      store: { current: () => workspace },
      opener,
      dialogs: chooseFile && { chooseFile },
    }),
  }
}

describe('createCvService', () => {
  it('shows the file in its folder', async () => {
    const path = join(folder, 'cv.pdf')
    writeFileSync(path, '')
    const { service, shown } = aService(path)
    await service.show('card-1')
    expect(shown).toEqual([path])
  })

  it('names a file that moved, and shows nothing', async () => {
    const path = join(folder, 'cv.pdf')
    writeFileSync(path, '')
    renameSync(path, join(folder, 'cv-2.pdf'))
    const { service, shown } = aService(path)
    await expect(service.show('card-1')).rejects.toMatchObject({
      code: 'not-found',
      message: `There’s no file at ${path} any more. It may have been moved or renamed. Correct the path.`,
    })
    expect(shown).toEqual([])
    const inDialog = aService(path, async () => null).service
    await expect(inDialog.show('card-1')).rejects.toThrow(
      'It may have been moved or renamed. Choose it again.',
    )
  })

  it('lets the user choose a file, and names it without its ending', async () => {
    const path = join(folder, 'Product 3.2.pdf')
    expect(await aService('', async () => path).service.choose()).toEqual({ path, name: 'Product 3.2' })
    expect(await aService('', async () => null).service.choose()).toBeNull()
  })

  it('says what to do where the host has no dialog', async () => {
    await expect(aService().service.choose()).rejects.toMatchObject({
      code: 'not-allowed',
      message: 'There’s no dialog for files here. Type the path of the file.',
    })
  })

  it('takes neither a folder nor a path that is not whole for the file', async () => {
    mkdirSync(join(folder, 'cv.pdf'))
    for (const path of [join(folder, 'cv.pdf'), 'package.json'])
      await expect(aService(path).service.show('card-1')).rejects.toMatchObject({ code: 'not-found' })
  })

  it.each(['//server/share/cv.pdf', '\\\\server\\share\\cv.pdf'])('does not look at %s', async (path) => {
    await expect(aService(path).service.show('card-1')).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('says so if the card has no file, or is gone', async () => {
    await expect(aService().service.show('card-1')).rejects.toThrow('This card has no file yet.')
    await expect(aService().service.show('gone')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('only looks for the file where the host cannot show it', async () => {
    const path = join(folder, 'cv.pdf')
    const store = { current: () => aWorkspace({ cards: [aCard({ cvPath: path })] }) }
    const service = createCvService({ store, opener: null, dialogs: null })
    await expect(service.show('card-1')).rejects.toMatchObject({ code: 'not-found' })
    writeFileSync(path, '')
    await service.show('card-1')
  })
})
