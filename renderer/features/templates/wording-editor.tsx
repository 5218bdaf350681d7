import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Id } from '#shared/model/scalars'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import type { OfferedWording } from '#shared/notes/list-wordings'
import { findTemplateMistakes } from '#shared/text/template/find-template-mistakes'
import type { FieldName } from '#shared/text/template/template-fields'
import { useRoute } from '../../state/use-route.ts'
import { EditorBanners } from './editor-banners.tsx'
import { EditorFooter } from './editor-footer.tsx'
import { FieldList } from './field-list.tsx'
import { insertField } from './insert-field.ts'
import { MistakeList } from './mistake-list.tsx'
import { OwnName } from './own-name.tsx'
import { TemplateText } from './template-text.tsx'
import { useWordingForm } from './use-wording-form.ts'
import styles from './wording-editor.module.css'
import type { TemplatePlace } from './wording-place.ts'
import { WordingPreview } from './wording-preview.tsx'

interface WordingEditorProps {
  readonly place: TemplatePlace
  readonly wording: OfferedWording
  /** All wordings of the template in this tone and form. */
  readonly siblings: readonly OfferedWording[]
  /** True if the wording was added just now, so that it still needs a name. */
  readonly isNew: boolean
  /** True if the text is used in every tone and form. */
  readonly isForAll: boolean
  readonly cardId: Id | null
  readonly onCardChange: (cardId: Id | null) => void
  readonly onTypedChange: (isTyped: boolean) => void
  readonly onReload: () => Promise<void>
  /** Called after a copy of this wording was stored. */
  readonly onAdded: (copyId: Id) => Promise<void>
}

/** The text of one wording, the fields that can be put into it, and beside it how it reads on a card. */
export function WordingEditor(props: WordingEditorProps) {
  const { place, wording, siblings, isForAll, isNew, cardId, onCardChange } = props
  const form = useWordingForm(place, wording, props)
  const { text } = form
  // Marks and preview may come a moment after the letters, which must never wait for them.
  const settled = useDeferredValue(text)
  const mistakes = useMemo(
    () => ({
      subject: findTemplateMistakes(settled.subject),
      body: findTemplateMistakes(settled.body),
    }),
    [settled],
  )
  const subjectRef = useRef<HTMLInputElement>(null)
  const bodyRef = useRef<HTMLTextAreaElement>(null)
  const [lastField, setLastField] = useState<'subject' | 'body'>('body')
  const hasSubject = place.form === 'mail' && builtInTemplates[place.template].kind === 'note'
  const { data: sample, failure } = useRoute(
    'templates.sample',
    { ...place, cardId },
    { refetchOn: ['board.changed'] },
  )
  const insertTarget = hasSubject && lastField === 'subject' ? subjectRef : bodyRef
  const insert = useCallback(
    (field: FieldName) => {
      if (insertTarget.current) insertField(insertTarget.current, field)
    },
    [insertTarget],
  )
  const elementOf = (field: 'subject' | 'body') => (field === 'subject' ? subjectRef : bodyRef).current
  const showPlace = (field: 'subject' | 'body', { start, end }: { start: number; end: number }) => {
    elementOf(field)?.focus()
    elementOf(field)?.setSelectionRange(start, end)
  }
  const save = () => {
    const field = mistakes.subject.length > 0 ? 'subject' : 'body'
    const [mistake] = mistakes[field]
    if (mistake) showPlace(field, mistake)
    else void form.save()
  }
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.edit}>
          <div className={styles.write}>
            <EditorBanners form={form} />
            {wording.copy && wording.builtIn === null && <OwnName copy={wording.copy} autoFocus={isNew} />}
            <TemplateText
              text={text}
              mistakes={text === settled ? mistakes : { subject: [], body: [] }}
              hasSubject={hasSubject}
              subjectRef={subjectRef}
              bodyRef={bodyRef}
              onEdit={form.edit}
              onFocus={setLastField}
              onSave={save}
            />
          </div>
          <MistakeList mistakes={mistakes} text={settled} onShow={showPlace} />
          <FieldList fields={sample?.fields ?? null} onInsert={insert} />
        </div>
        <WordingPreview
          text={settled}
          isBroken={mistakes.subject.length + mistakes.body.length > 0}
          hasSubject={hasSubject}
          sample={sample}
          failure={failure?.message ?? null}
          onCardChange={onCardChange}
        />
      </div>
      <EditorFooter
        {...props}
        form={form}
        siblings={siblings}
        isForAll={isForAll}
        mistakeCount={mistakes.subject.length + mistakes.body.length}
        onSave={save}
        onDiscard={() => {
          form.discard()
          bodyRef.current?.focus()
        }}
      />
    </>
  )
}
