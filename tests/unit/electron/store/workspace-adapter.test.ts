import { copyFile, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '#electron/store/file-system'
import { createWorkspaceAdapter } from '#electron/store/workspace-adapter'
import type { Card } from '#shared/model/card'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
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

  it('moves an interview ahead to its wall time if the clock rules of its zone have changed', async () => {
    const folder = await aFolder()
    // Saved when Vancouver was expected to change its clocks in November 2026: 18:00 in UTC was ten o’clock.
    const interview = anInterview({
      start: '2026-12-15T18:00:00.000Z',
      zone: 'America/Vancouver',
      localStart: '2026-12-15T10:00',
    })
    const stored = aWorkspace({ cards: [aCard({ interviews: [interview] })] })
    await open(folder).write(stored)
    const adapter = open(folder)
    const loaded = await adapter.read()
    expect(loaded?.cards[0]?.interviews[0]?.start).toBe('2026-12-15T17:00:00.000Z')
    expect(await adapter.compareFile()).toBe('own')
    const later = createWorkspaceAdapter({
      files: nodeFiles,
      folder,
      now: () => Date.parse('2026-12-16T00:00:00Z'),
    })
    expect(await later.read()).toEqual(stored)
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
