import { BOOTSTRAP_DATA_ID, PROOF_SECRET_NAME } from '#shared/ipc/bootstrap-data'

/** A page with a block of bootstrap data. */
interface PageWithBlock {
  readonly document: Pick<Document, 'getElementById' | 'querySelector'>
  hasBlock(): boolean
}

/**
 * Creates a page with this text as its bootstrap data; null creates a page without the block. `proofSecret`
 * is the secret in its head, if it has one.
 */
export function aPageWithBlock(text: string | null, proofSecret: string | null = null): PageWithBlock {
  const meta = proofSecret === null ? null : { content: proofSecret, remove: () => undefined }
  let block: { textContent: string; remove(): void } | null = null
  if (text !== null)
    block = {
      textContent: text,
      remove() {
        block = null
      },
    }
  return {
    document: {
      getElementById: (id) => (id === BOOTSTRAP_DATA_ID ? (block as HTMLElement | null) : null),
      querySelector: (selector: string) => (selector.includes(PROOF_SECRET_NAME) ? meta : null) as never,
    },
    hasBlock: () => block !== null,
  }
}
