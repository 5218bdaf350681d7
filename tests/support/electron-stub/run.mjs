/**
 * Runs a built main bundle like Electron: `node --expose-gc run.mjs MAIN STUB [ARGUMENT…]`. `electron` resolves to the
 * stub, and the app becomes ready after the bundle has been evaluated. As in Electron, a bundle that awaits `ready`
 * during its evaluation waits forever.
 */
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , main, stub, ...args] = process.argv
const stubUrl = pathToFileURL(resolve(stub)).href

const hooks = `export async function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: ${JSON.stringify(stubUrl)}, shortCircuit: true } : next(specifier, context)
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)

process.argv = [process.execPath, main, ...args]
Object.defineProperty(process, 'type', { value: 'browser' })
if (process.env.CALLBACK_TEST_PLATFORM)
  Object.defineProperty(process, 'platform', { value: process.env.CALLBACK_TEST_PLATFORM })

await import(stubUrl)
const electron = globalThis[Symbol.for('callback.test.electron')]
electron.begin()
await import(pathToFileURL(resolve(main)).href)
electron.evaluated()
