import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'

/** Lets only these programs be found, each a shell script; a test that names none leaves nothing to be found. */
export function onlyPrograms(scripts: Readonly<Record<string, string>>): { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'callback-programs-'))
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  vi.stubEnv('PATH', folder)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  return { folder }
}
