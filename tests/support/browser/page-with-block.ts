import { FIRST_ANSWERS_ID } from '#shared/ipc/bootstrap-data'

/** A page as far as the first answers in it go. */
export interface PageWithBlock {
  readonly document: Pick<Document, 'getElementById'>
  holdsBlock(): boolean
}

/** A page with this text in the block of first answers; null: without the block. */
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
    document: { getElementById: (id) => (id === FIRST_ANSWERS_ID ? (block as HTMLElement | null) : null) },
    holdsBlock: () => block !== null,
  }
}
