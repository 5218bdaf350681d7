import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildStub } from './electron-stub/build-stub.ts'
import { buildPrograms } from './store/programs.ts'

let folder = ''

/** Builds the programs that many test files start as separate processes, once before the first test file runs. */
export async function setup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'callback-built-programs-'))
  process.env.CALLBACK_TEST_STUB = await buildStub(folder)
  await buildPrograms(folder)
  process.env.CALLBACK_TEST_PROGRAMS = folder
}

/** Removes the built programs. */
export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
