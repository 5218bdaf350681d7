import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { choosePolicy, contentSecurityPolicy } from '../host/content-security-policy.ts'
import type { Log } from '../host/ports.ts'
import { isMissingFile } from '../host/renderer-path.ts'
import { SCHEME } from './origin.ts'
import { findRendererFile } from './renderer-file.ts'

const securityHeaders = {
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
      const headers = {
        ...securityHeaders,
        'content-security-policy': choosePolicy(new URL(request.url).pathname),
        'content-type': file.type,
      }
      return new Response(body, { headers })
    } catch (error) {
      if (!isMissingFile(error)) log.error(`${file.path} could not be read`, error)
      return createRefusal(404)
    }
  })
}

function createRefusal(status: number): Response {
  return new Response(null, {
    status,
    headers: { ...securityHeaders, 'content-security-policy': contentSecurityPolicy },
  })
}
