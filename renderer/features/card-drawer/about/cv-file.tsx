import { Copy, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { Banner } from '../../../components/banner.tsx'
import { Button } from '../../../components/button.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { copyText } from '../../../forms/copy-text.ts'
import { request } from '../../../ipc/host.ts'
import { asAppError } from '../../../state/as-app-error.ts'
import { useHasCapability } from '../../../state/use-session.ts'
import { saveCardField } from '../entry/save-card-field.ts'
import { ChosenCv } from './chosen-cv.tsx'
import styles from './cv-file.module.css'

/** What the last press of a button found. */
interface Found {
  readonly isMissing: boolean
  readonly text: string
}

/**
 * The file of the CV that went out: chosen in a dialog, or its path typed where the host has none, and a button that
 * shows it in its folder or copies the path. It is never opened.
 */
export function CvFile({ card }: { readonly card: Card }) {
  const canShow = useHasCapability('show-in-folder')
  const canChoose = useHasCapability('choose-file')
  const [found, setFound] = useState<Found | null>(null)
  const path = card.cvPath ?? ''
  const locate = async (isCopied: boolean) => {
    try {
      await request('cards.showCv', { cardId: card.id })
      setFound(isCopied ? { isMissing: false, text: 'Path copied. Paste it into your file manager.' } : null)
    } catch (error) {
      setFound({ isMissing: true, text: asAppError(error).message })
    }
  }
  const copy = async () => {
    const isCopied = await copyText(path)
    if (isCopied) await locate(true)
    else setFound({ isMissing: true, text: 'Copying didn’t work. Select the path and copy it.' })
  }
  const showButton =
    path === '' ? null : canShow ? (
      <Button icon={FolderOpen} onPress={() => void locate(false)}>
        Show in folder
      </Button>
    ) : (
      <Button icon={Copy} onPress={() => void copy()}>
        Copy path
      </Button>
    )
  return (
    <div className={styles.file}>
      {canChoose ? (
        <ChosenCv
          card={card}
          onResult={(refusal) => setFound(refusal === null ? null : { isMissing: true, text: refusal })}
        >
          {showButton}
        </ChosenCv>
      ) : (
        <>
          <AutosaveTextField
            label="Where the file is"
            placeholder="/home/you/CVs/product-3.pdf"
            value={path}
            onSave={async (text, seen) => {
              setFound(null)
              return saveCardField(card.id, 'cvPath')(text, seen)
            }}
            className={styles.path}
          />
          {showButton}
        </>
      )}
      {found && (
        <div className={styles.found}>
          <Banner kind={found.isMissing ? 'warning' : 'info'}>{found.text}</Banner>
        </div>
      )}
    </div>
  )
}
