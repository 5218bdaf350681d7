import { useState } from 'react'
import type { Id } from '#shared/model/scalars'
import type { TemplateCopy } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { listWordings } from '#shared/notes/list-wordings'
import { Choice } from '../../components/choice.tsx'
import styles from './open-template.module.css'
import { WordingEditor } from './wording-editor.tsx'
import { getWordingKey, nameWording, type TemplatePlace } from './wording-place.ts'

interface OpenTemplateProps {
  readonly place: TemplatePlace
  readonly copies: readonly TemplateCopy[]
  /** The position or the key of the wording that is shown first. */
  readonly start: number | string
  readonly cardId: Id | null
  readonly onPlaceChange: (place: TemplatePlace) => void
  readonly onCardChange: (cardId: Id | null) => void
  readonly onTypedChange: (isTyped: boolean) => void
  /** Loads the user's wordings again. */
  readonly onReload: () => Promise<void>
}

const tones = [
  { value: 'plain', name: 'Plain' },
  { value: 'formal', name: 'Formal' },
] as const

const forms = [
  { value: 'mail', name: 'Email' },
  { value: 'short', name: 'Short message' },
] as const

/** Shows one template: its tone, its form, its wordings, and the editor of the chosen one. */
export function OpenTemplate(props: OpenTemplateProps) {
  const { place, copies, start, onPlaceChange, onReload } = props
  const template = builtInTemplates[place.template]
  const wordings = listWordings(template, copies, place)
  const [chosenKey, setChosenKey] = useState(() => {
    if (typeof start === 'string') return start
    const first = wordings[start % wordings.length]
    return first ? getWordingKey(first) : ''
  })
  const [addedKey, setAddedKey] = useState<string | null>(null)
  const wording = wordings.find((candidate) => getWordingKey(candidate) === chosenKey) ?? wordings[0]
  if (!wording) return null
  const key = getWordingKey(wording)
  const isForAll = template.kind === 'script' || (wording.copy?.tone === undefined && wording.copy !== null)
  const move = (change: Partial<TemplatePlace>) => onPlaceChange({ ...place, ...change })
  return (
    <>
      <div className={styles.bar}>
        <h3 className={styles.name}>{template.name}</h3>
        {template.kind === 'note' && (
          <div className={styles.choices}>
            <Choice
              label="Tone"
              hideLabel
              value={place.tone}
              options={tones}
              onChange={(tone) => move({ tone })}
            />
            <Choice
              label="Form"
              hideLabel
              value={place.form}
              options={forms}
              onChange={(form) => move({ form })}
            />
            {wordings.length > 1 && (
              <Choice
                label="Wording"
                value={key}
                options={wordings.map((one) => ({ value: getWordingKey(one), name: nameWording(one) }))}
                onChange={setChosenKey}
                className={styles.wordings}
              />
            )}
          </div>
        )}
      </div>
      <WordingEditor
        key={`${place.tone}/${place.form}/${key}`}
        {...props}
        wording={wording}
        siblings={wordings}
        isForAll={isForAll}
        isNew={key === addedKey}
        onAdded={async (copyId) => {
          await onReload()
          setAddedKey(copyId)
          setChosenKey(copyId)
        }}
      />
    </>
  )
}
