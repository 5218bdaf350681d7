import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readStaticFile } from '#electron/browser/static-files'

/** A running server with pages. */
export interface RunningServer {
  readonly address: string
  stop(): Promise<void>
}

/** Starts the built browser host on a data folder, in a process of its own. */
export async function serveApp(folder: string): Promise<RunningServer & { readonly pid: number }> {
  const serve = join('out', 'main', 'serve.js')
  const child = spawn(process.execPath, [serve, '--data-dir', folder, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { address: await readAddress(child), pid: child.pid ?? 0, stop: () => end(child) }
}

/** Serves a folder of built files like the browser host does. */
export async function serveFolder(folder: string): Promise<RunningServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    const file = await readStaticFile(folder, url)
    if (file === null) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.type, 'cache-control': file.cacheControl }).end(file.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Returns the resident memory of a process in megabytes. */
export function readResidentMegabytes(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kilobytes) / 1000
}

function readAddress(child: ChildProcess): Promise<string> {
  let output = ''
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text
      const address = /^Callback is at (http:\S+)$/m.exec(output)?.[1]
      if (address) resolve(address)
    })
    child.once('close', () => reject(new Error(`The host ended before it was ready. ${output}`)))
  })
}

async function end(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGINT')
  await closed
}
