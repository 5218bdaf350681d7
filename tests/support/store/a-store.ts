import { onTestFinished } from 'vitest'
import type { FileSystemPort } from '#electron/store/file-system'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import { appendCompany } from './append-company.ts'
import { NOW } from './moment.ts'

/** Opens a store that is closed after the test at the latest. */
export async function aStore(options: {
  folder: string
  files?: FileSystemPort
  retryMs?: number
}): Promise<WorkspaceStore> {
  const store = await openWorkspaceStore({ now: () => NOW, newId: () => 'workspace-1', ...options })
  onTestFinished(() => store.close())
  return store
}

/** Appends a card of a company. */
export function addCompany(store: WorkspaceStore, company: string): Promise<string> {
  return store.update((head) => appendCompany(head, company))
}

/** Returns the companies of the durable workspace, in order. */
export function listCompanies(store: WorkspaceStore): string[] {
  return store.current().cards.map((card) => card.company)
}

/** Opens the store of a folder again, as after a crash, and returns its companies. */
export async function reopenCompanies(folder: string): Promise<string[]> {
  const store = await aStore({ folder })
  const found = listCompanies(store)
  await store.close()
  return found
}
