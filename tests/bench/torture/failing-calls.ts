import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import { AppError } from '#shared/errors/app-error'
import { appendCompany } from '#tests/support/store/append-company'
import { createFailingFiles, type FailureMode } from '#tests/support/store/failing-files'
import { NOW } from '#tests/support/store/moment'
import type { Figure } from '../figure.ts'
import { countFaults } from './report.ts'

const modes: readonly FailureMode[] = ['ENOSPC', 'EIO', 'EPERM', 'EROFS', 'EMFILE', 'short']
const add = (store: WorkspaceStore, company: string) => store.update((head) => appendCompany(head, company))

/** Makes each call of a change fail in turn, in each way. */
export async function failingCalls(): Promise<Figure[]> {
  const faults = { harmed: 0, unreported: 0, stuck: 0 }
  let tried = 0
  for (const mode of modes) {
    for (let number = 1; ; number++) {
      const calls = await failOnce(number, mode, faults)
      if (calls < number) break
      tried += 1
    }
  }
  return [
    countFaults('failing-calls-old-data-harmed', faults.harmed, tried),
    countFaults('failing-calls-caller-not-told', faults.unreported, tried),
    countFaults('failing-calls-no-later-success', faults.stuck, tried),
  ]
}

/** Makes one call fail, and returns how many calls the change made. */
async function failOnce(
  number: number,
  mode: FailureMode,
  faults: { harmed: number; unreported: number; stuck: number },
) {
  const parent = await mkdtemp(join(tmpdir(), 'callback-calls-'))
  const folder = join(parent, 'data')
  const files = createFailingFiles()
  const store = await openWorkspaceStore({ folder, files, now: () => NOW, newId: () => 'workspace-1' })
  await add(store, 'Old')
  files.arm(number, mode)
  const outcome = await add(store, 'New').then(
    () => 'saved' as const,
    (error: unknown) => (error instanceof AppError && error.code === 'not-saved' ? 'told' : 'unreported'),
  )
  const calls = files.disarm()
  if (outcome === 'unreported') faults.unreported += 1
  // The copy shows what another process would find if this one died now.
  const expected = outcome === 'saved' ? 'Old New' : 'Old'
  if ((await companiesInCopy(folder, join(parent, 'copy'))) !== expected) faults.harmed += 1
  await add(store, 'Later').catch(() => {
    faults.stuck += 1
  })
  await store.close()
  if ((await companiesInCopy(folder, join(parent, 'later'))) !== `${expected} Later`) faults.stuck += 1
  await rm(parent, { recursive: true })
  return calls
}

async function companiesInCopy(folder: string, copy: string): Promise<string> {
  await cp(folder, copy, { recursive: true, filter: (path) => !path.includes('workspace.lock-') })
  const store = await openWorkspaceStore({ folder: copy, now: () => NOW, newId: () => 'never' })
  const found = store.current().cards.map((card) => card.company)
  await store.close()
  return found.join(' ')
}
