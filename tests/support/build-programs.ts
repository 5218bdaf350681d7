import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildStub } from './electron-stub/build-stub.ts'
import { buildPrograms } from './store/programs.ts'

let folder = ''

/** Builds what many test files start as a process of its own: once for the whole run, before the first of them. */
export async function setup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'callback-built-once-'))
  process.env.CALLBACK_TEST_STUB = await buildStub(folder)
  await buildPrograms(folder)
  process.env.CALLBACK_TEST_PROGRAMS = folder
}

/** Removes it again. */
export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
