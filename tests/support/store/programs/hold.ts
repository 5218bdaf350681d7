import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { AppError } from '#shared/errors/app-error'
import { NOW } from '../moment.ts'

// Opens the store of a folder, prints that, and keeps it open until standard input ends: node hold.js FOLDER
const [folder = ''] = process.argv.slice(2)
try {
  const store = await openWorkspaceStore({ folder, now: () => NOW, newId: () => 'workspace-1' })
  process.stdout.write('open\n')
  for await (const _ of process.stdin);
  process.stdout.write('closing\n')
  await store.close()
} catch (error) {
  process.stdout.write(`${error instanceof AppError ? error.code : String(error)}\n`)
}
