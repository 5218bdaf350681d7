import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new folder that goes when the test is over, and its backups with it. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-store-'))
  onTestFinished(async () => {
    for (const used of [folder, `${folder}-backups`]) await rm(used, { recursive: true, force: true })
  })
  return folder
}

/** The names in a folder, sorted, without the claims of running stores. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('workspace.lock-')).sort()
}

/** What every file of a folder holds, by name, without the claims of running stores. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await namesIn(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
}
