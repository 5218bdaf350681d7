import { memo, useId, useMemo, useState } from 'react'
import type { SampleView } from '#shared/ipc/sample-view'
import type { Id } from '#shared/model/scalars'
import type { NoteText } from '#shared/notes/render-template'
import { Banner } from '../../components/banner.tsx'
import { classNames } from '../../components/class-names.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { board } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { listEmptyFields, previewWording, splitFilled } from './preview-wording.ts'
import styles from './wording-preview.module.css'

interface WordingPreviewProps {
  readonly text: NoteText
  /** True if the text has mistakes; the preview then stays as it was. */
  readonly isBroken: boolean
  readonly hasSubject: boolean
  /** Null until it is loaded. */
  readonly sample: SampleView | null
  /** Why the card could not be loaded; null if it could. */
  readonly failure: string | null
  readonly onCardChange: (cardId: Id | null) => void
}

/** Shows how a wording reads on a card. It is rendered again only if one of them changes. */
export const WordingPreview = memo(function WordingPreview(props: WordingPreviewProps) {
  const { text, isBroken, hasSubject, sample, failure, onCardChange } = props
  const headingId = useId()
  const cards = useStore(board, (state) => state.board?.cards)
  const [lastText, setLastText] = useState(text)
  if (!isBroken && lastText !== text) setLastText(text)
  const preview = sample && previewWording(isBroken ? lastText : text, sample.fields)
  const options = useMemo(
    () =>
      [...(cards?.values() ?? [])].map(({ id, company, role }) => ({
        value: id,
        name: role === '' ? company : `${company}, ${role}`,
      })),
    [cards],
  )
  const empty = sample && preview?.ok ? listEmptyFields(isBroken ? lastText : text, sample.fields) : []
  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.heading}>
        How it reads
      </h4>
      {options.length > 0 ? (
        <ComboBox
          label="On the card"
          value={sample?.cardId ?? null}
          options={options}
          onChange={onCardChange}
          noMatchMessage="No card is called that."
          limit={50}
        />
      ) : (
        sample && (
          <p className={styles.about}>
            On an example: {sample.company}, {sample.role}. Once you have cards, you can choose one.
          </p>
        )
      )}
      {failure !== null && <Banner kind="error">{failure}</Banner>}
      {isBroken && (
        <p className={styles.about} role="status">
          This is from before the mistake. Mend it to see the text as it is now.
        </p>
      )}
      {preview && !preview.ok && <p className={styles.about}>{preview.message}</p>}
      {preview?.ok && (
        <div className={classNames(styles.sheet, isBroken && styles.old)} data-testid="preview">
          {hasSubject && (
            <p className={styles.subject}>
              <span className={styles.label}>Subject</span> <Filled text={preview.subject} />
            </p>
          )}
          <p className={styles.body} dir="auto">
            <Filled text={preview.body} />
          </p>
        </div>
      )}
      {empty.length > 0 && (
        <p className={styles.about}>
          Nothing on this card for {empty.map((name) => `{{${name}}}`).join(', ')}.
        </p>
      )}
    </section>
  )
})

/** Shows a filled text, with what came from the card underlined lightly. */
function Filled({ text }: { readonly text: string }) {
  return splitFilled(text).map(({ start, text: part, isFilled }) =>
    isFilled ? (
      <span key={start} className={styles.filled}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
