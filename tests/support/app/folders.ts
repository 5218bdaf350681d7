import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { FolderInspectionView, FolderUse } from '#shared/ipc/folder-view'
import type { RunningApp } from './running-app.ts'

/** Creates a folder for several data folders and their backups; it is removed after the test. */
export async function createShelf(): Promise<(name: string) => string> {
  const shelf = await mkdtemp(join(tmpdir(), 'callback-shelf-'))
  onTestFinished(() => rm(shelf, { recursive: true, force: true }))
  return (name) => join(shelf, name)
}

/** Inspects a folder. Throws if the dialog was closed. */
export async function inspectFolder(
  app: RunningApp,
  path: string,
): Promise<Exclude<FolderInspectionView, { kind: 'none' }>> {
  const found = await app.request('data-folder.inspect', { path })
  if (found.kind === 'none') throw new Error('Nothing was chosen')
  return found
}

/** Inspects a folder and switches to it. */
export async function switchFolder(app: RunningApp, path: string, use: FolderUse): Promise<void> {
  const { id } = await inspectFolder(app, path)
  await app.request('data-folder.change', { id, use })
}

/** Lists the companies on the board in the order they were added. */
export async function listCompanies(app: RunningApp): Promise<string[]> {
  return (await app.request('board.get', {})).cards.map(({ company }) => company)
}

let added = 0

/** Adds a card of a company in Applied. */
export async function addCompany(app: RunningApp, company: string): Promise<void> {
  added += 1
  await app.run({
    type: 'add-card',
    cardId: `card-${added}`,
    company,
    role: '',
    stage: 'applied',
    person: '',
  })
}
