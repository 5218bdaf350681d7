import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { timed } from '../figure.ts'

// Opens a workspace once, as a start does, and prints the milliseconds it took; with a second argument it does the
// least that could be done instead: the bytes, their checksum, and the JSON in them.
const [folder = '', least] = process.argv.slice(2)

async function open(): Promise<void> {
  await openWorkspaceStore({ folder, now: Date.now, newId: () => 'bench' })
}

async function readLeast(): Promise<void> {
  const bytes = await readFile(join(folder, 'workspace.json'))
  createHash('sha256').update(bytes).digest('hex')
  JSON.parse(bytes.toString('utf8'))
}

process.stdout.write(`${await timed(least ? readLeast : open)}\n`)
process.exit()
