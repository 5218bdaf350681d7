import { copyFile, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '#electron/store/file-system'
import { createWorkspaceAdapter } from '#electron/store/workspace-adapter'
import type { Card } from '#shared/model/card'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { aFolder } from '#tests/support/store/a-folder'
import { NOW } from '#tests/support/store/moment'

const open = (folder: string) => createWorkspaceAdapter({ files: nodeFiles, folder, now: () => NOW })
const onDisk = async (folder: string) => JSON.parse(await readFile(join(folder, 'workspace.json'), 'utf8'))

describe('createWorkspaceAdapter', () => {
  it('stores a lowdb database and reads it back', async () => {
    const folder = await aFolder()
    await new Low(open(folder), aWorkspace({ id: 'first' })).write()
    const again = new Low(open(folder), aWorkspace({ id: 'default' }))
    await again.read()
    expect(again.data).toEqual(aWorkspace({ id: 'first' }))
  })

  it('reads null without a file, so that lowdb keeps its default', async () => {
    const adapter = open(await aFolder())
    expect(await adapter.read()).toBeNull()
    expect(adapter.lastLoaded()).toBeNull()
  })

  it('numbers and dates its writes, continuing from the number it read', async () => {
    const folder = await aFolder()
    const first = open(folder)
    await first.write(aWorkspace())
    await first.write(aWorkspace())
    expect(await onDisk(folder)).toMatchObject({ seq: 2, savedAt: '2026-03-03T20:30:00.000Z' })
    const second = open(folder)
    await second.read()
    expect(second.lastLoaded()).toMatchObject({ seq: 2, source: 'main', setAside: [] })
    await second.write(aWorkspace())
    expect(await onDisk(folder)).toMatchObject({ seq: 3 })
  })

  it('recognizes its file after a touch, whatever the order of the fields in memory', async () => {
    const folder = await aFolder()
    const adapter = open(folder)
    const card = { ...aCard(), note: undefined }
    const reversed = Object.fromEntries(Object.entries(card).reverse()) as Card
    await adapter.write(aWorkspace({ cards: [reversed] }))
    await utimes(join(folder, 'workspace.json'), 1, 1)
    expect(await adapter.compareFile()).toBe('own')
  })

  it('detects a file that differs in one field', async () => {
    const folder = await aFolder()
    const adapter = open(folder)
    await adapter.write(aWorkspace({ cards: [aCard({ company: 'Contoso' })] }))
    const theirs = await aFolder()
    await open(theirs).write(aWorkspace({ cards: [aCard({ company: 'Fabrikam' })] }))
    await copyFile(join(theirs, 'workspace.json'), join(folder, 'workspace.json'))
    await utimes(join(folder, 'workspace.json'), 1, 1)
    expect(await adapter.compareFile()).toBe('foreign')
  })
})
