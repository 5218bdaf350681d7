import { BOOTSTRAP_DATA_ID } from '#shared/ipc/bootstrap-data'

/** A page with a block of bootstrap data. */
interface PageWithBlock {
  readonly document: Pick<Document, 'getElementById'>
  hasBlock(): boolean
}

/** Creates a page with this text as its bootstrap data; null creates a page without the block. */
export function aPageWithBlock(text: string | null): PageWithBlock {
  let block: { textContent: string; remove(): void } | null = null
  if (text !== null)
    block = {
      textContent: text,
      remove() {
        block = null
      },
    }
  return {
    document: { getElementById: (id) => (id === BOOTSTRAP_DATA_ID ? (block as HTMLElement | null) : null) },
    hasBlock: () => block !== null,
  }
}
