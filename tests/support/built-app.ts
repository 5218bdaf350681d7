import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** A file of the built app: the one in this folder, or in the one `CALLBACK_TEST_APP` names. */
export function builtFile(path: string): string {
  const file = resolve(process.env.CALLBACK_TEST_APP ?? '.', path)
  if (!existsSync(file)) throw new Error(`${path} is missing: run \`npm run build\` first`)
  return file
}
