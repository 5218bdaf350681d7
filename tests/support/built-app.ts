import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Returns the path of a file of the built app, in this project or in the folder named by `CALLBACK_TEST_APP`. */
export function requireBuiltFile(path: string): string {
  const file = resolve(process.env.CALLBACK_TEST_APP ?? '.', path)
  if (!existsSync(file)) throw new Error(`${path} is missing: run \`npm run build\` first`)
  return file
}
