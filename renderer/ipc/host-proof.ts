import { PROOF_SECRET_NAME, type ProofMessage } from '#shared/ipc/bootstrap-data'

/**
 * The time that a host has to prove itself once its connection is open. Opening one may take longer than that on a
 * busy computer, and gives nothing away.
 */
const PROOF_MS = 5_000

/** A random text that only the host which made this page can answer. */
interface Challenge {
  readonly text: string
  /** Resolves to true if a message is the answer. */
  isProof(message: string): Promise<boolean>
}

/** Reads the secret that the host put into the page, and removes it; null if the page has none. */
export function takeProofSecret(page: Pick<Document, 'querySelector'>): string | null {
  const element = page.querySelector<HTMLMetaElement>(`meta[name="${PROOF_SECRET_NAME}"]`)
  element?.remove()
  return element?.content ?? null
}

/** Creates a challenge, which is used for one connection. */
export function createChallenge(secret: string): Challenge {
  const text = formatHex(crypto.getRandomValues(new Uint8Array(16)))
  return {
    text,
    async isProof(message) {
      const expected = await sign(secret, text)
      return parseProof(message) === expected
    },
  }
}

/**
 * Waits for the proof before anything of the page is sent, because another program may have taken the port of
 * a host that crashed. A host that cannot prove itself is disconnected. Messages that arrive while the proof
 * is checked are passed on in order after it.
 */
export function requireProof(needs: {
  readonly socket: Pick<WebSocket, 'addEventListener' | 'close'>
  readonly isProof: Challenge['isProof']
  readonly onOpen: () => void
  readonly onMessage: (text: string) => void
}): void {
  const { socket, isProof, onOpen, onMessage } = needs
  const waiting: string[] = []
  let state: 'unproven' | 'checking' | 'proven' = 'unproven'
  let isClosed = false
  let timeout: ReturnType<typeof setTimeout> | undefined
  const check = async (message: string) => {
    state = 'checking'
    clearTimeout(timeout)
    const isProven = await isProof(message)
    if (isClosed) return
    if (!isProven) return socket.close()
    state = 'proven'
    onOpen()
    for (const next of waiting) onMessage(next)
  }
  socket.addEventListener('open', () => {
    timeout = setTimeout(() => socket.close(), PROOF_MS)
  })
  socket.addEventListener('message', ({ data }) => {
    if (state === 'proven') onMessage(data)
    else if (state === 'checking') waiting.push(data)
    else void check(data)
  })
  socket.addEventListener('close', () => {
    clearTimeout(timeout)
    isClosed = true
  })
}

function parseProof(message: string): string | null {
  try {
    const { proof }: Partial<ProofMessage> = JSON.parse(message)
    return proof ?? null
  } catch {
    return null
  }
}

async function sign(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  return formatHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))))
}

function formatHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
