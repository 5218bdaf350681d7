import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { contentSecurityPolicy } from '../host/content-security-policy.ts'
import { isErrno } from '../host/errno.ts'
import type { Log } from '../host/ports.ts'
import { SCHEME } from './origin.ts'
import { findRendererFile } from './renderer-file.ts'

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
}

/** Registers the scheme of the page with Chromium. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the files of the built renderer, and nothing else. */
export function serveRenderer({ folder, log }: { folder: string; log: Log }): void {
  protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return createRefusal(405)
    const file = findRendererFile(folder, request.url)
    if (file === null) return createRefusal(404)
    try {
      const body = new Uint8Array(await readFile(file.path))
      return new Response(body, { headers: { ...securityHeaders, 'content-type': file.type } })
    } catch (error) {
      if (!isErrno(error, 'ENOENT')) log.error(`${request.url} could not be read`, error)
      return createRefusal(404)
    }
  })
}

function createRefusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders })
}
