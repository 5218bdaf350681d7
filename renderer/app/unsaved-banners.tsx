import { useState } from 'react'
import { describeDeletion } from '#shared/text/describe-deletion'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { undo } from '../state/run-command.ts'
import { board } from '../state/stores.ts'
import { unsaved } from '../state/unsaved/unsaved.ts'
import type { UnsavedEntry } from '../state/unsaved/unsaved-entry.ts'
import { useStore } from '../state/use-store.ts'
import styles from './banners.module.css'
import { describeUnsaved, getCardId } from './describe-unsaved.ts'
import { openUnsaved } from './overlay-store.ts'

/** Offers every text again that was typed and neither saved nor discarded. */
export function UnsavedBanners() {
  const offered = useStore(unsaved, (state) => state.offered)
  return offered.map((entry) => <UnsavedBanner key={`${entry.pageId} ${entry.key}`} entry={entry} />)
}

function UnsavedBanner({ entry }: { readonly entry: UnsavedEntry }) {
  const { words, company } = entry
  const cardId = getCardId(entry.target)
  const isGone = useStore(
    board,
    (state) => cardId !== null && state.board !== null && !state.board.cards.has(cardId),
  )
  // The label of the deletion, if it is the latest change and can be undone at once.
  const deletion = company === null ? null : describeDeletion(company)
  const canBringBack = useStore(board, (state) => isGone && state.board?.history.undo === deletion)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(words)
    setCopied(true)
  }
  return (
    <Banner
      kind="info"
      actions={
        <>
          {!isGone && (
            <Button size="small" onPress={() => openUnsaved(entry.target)}>
              Open it
            </Button>
          )}
          {canBringBack && deletion !== null && (
            <Button size="small" onPress={() => void undo(deletion)}>
              Bring the card back
            </Button>
          )}
          {words !== '' && (
            <Button look="quiet" size="small" onPress={() => void copy().catch(ignore)}>
              {isCopied ? 'Copied' : 'Copy text'}
            </Button>
          )}
          <Button look="quiet" size="small" onPress={() => unsaved.discard(entry)}>
            Discard
          </Button>
        </>
      }
    >
      {describeUnsaved(entry, isGone)}
      {words !== '' && (
        <q className={styles.words} dir="auto">
          {words}
        </q>
      )}
    </Banner>
  )
}

/** A browser may refuse the clipboard. The text can then be selected and copied where it is shown. */
const ignore = (_error: unknown) => {}
