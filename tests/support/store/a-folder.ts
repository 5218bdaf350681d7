import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Creates a folder that is removed after the test, together with its backups. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-store-'))
  onTestFinished(async () => {
    for (const path of [folder, `${folder}-backups`]) await rm(path, { recursive: true, force: true })
  })
  return folder
}

/** Lists the names in a folder, sorted, without the lock files of running stores. */
export async function listNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('workspace.lock-')).sort()
}

/** Reads every file of a folder, by name, without the lock files of running stores. */
export async function readContents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await listNames(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
}
