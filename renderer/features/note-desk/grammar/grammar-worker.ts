import { slimBinary } from 'harper.js/slimBinary'
import { createGrammarEngine } from './grammar-engine.ts'
import type { GrammarMessage, GrammarReply } from './grammar-request.ts'

// The script of the grammar worker. The hosts serve it under a policy of its own, which lets it compile Harper.

const engine = createGrammarEngine(slimBinary)
const reply = (message: GrammarReply) => postMessage(message)

addEventListener('message', ({ data: { number, request } }: MessageEvent<GrammarMessage>) => {
  engine.read(request).then(
    (lints) => reply({ number, lints }),
    () => reply({ number, lints: null }),
  )
})
