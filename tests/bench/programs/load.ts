import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { measure } from '../figure.ts'

// Opens a workspace once, like a start of the app, and prints the milliseconds it took. With a second argument it does
// only the minimum instead: reads the bytes, computes their checksum and parses the JSON.
const [folder = '', least] = process.argv.slice(2)

async function open(): Promise<void> {
  await openWorkspaceStore({ folder, now: Date.now, newId: () => 'bench' })
}

async function readLeast(): Promise<void> {
  const bytes = await readFile(join(folder, 'workspace.json'))
  createHash('sha256').update(bytes).digest('hex')
  JSON.parse(bytes.toString('utf8'))
}

process.stdout.write(`${await measure(least ? readLeast : open)}\n`)
process.exit()
