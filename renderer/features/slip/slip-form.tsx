import { type FormEvent, Suspense, useDeferredValue, useId, useMemo, useState } from 'react'
import type { Settings } from '#shared/model/settings'
import { formatShortName } from '#shared/text/person-names'
import { withoutDirectionMarks } from '#shared/text/plain-text'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { MissedInterview } from '../../forms/missed-interview/missed-interview.tsx'
import { RestoredNotice } from '../../forms/restored-notice.tsx'
import { useRetrySubmit } from '../../forms/retry-save.ts'
import { useUnsavedGuard } from '../../forms/use-unsaved-guard.ts'
import { createLazyComponent } from '../../lazy/lazy-component.ts'
import { useFormats } from '../../state/use-board.ts'
import { BringField } from './bring-field.tsx'
import { KindField } from './kind-field.tsx'
import { OwnPromisesField } from './own-promises-field.tsx'
import { PersonLines, type TypedLine } from './person-lines.tsx'
import { listPlan } from './preview/list-plan.ts'
import { PlanSummary } from './preview/plan-summary.tsx'
import { listThanks, previewSlip } from './preview/preview-slip.ts'
import { PromiseField } from './promise-field.tsx'
import styles from './slip.module.css'
import { canTakeBack, type SlipEntry, type SlipSubject } from './slip-entry.ts'
import { useSlipForm } from './use-slip-form.ts'

// The notes and their check are large, and the form can be filled in before they are loaded.
const NotePreview = createLazyComponent(async () => (await import('./preview/note-preview.tsx')).NotePreview)

interface SlipFormProps {
  readonly subject: SlipSubject
  readonly isWholeDay: boolean
  readonly settings: Settings
  /** Called once the slip is saved, with the follow-up whose note is to be opened next; null for none. */
  readonly onSaved: (noteKey: string | null) => void
  readonly onSkip: () => void
}

/** The form of the slip: what both sides said and promised in a conversation, beside the thank-you that it makes. */
export function SlipForm({ subject, isWholeDay, settings, onSaved, onSkip }: SlipFormProps) {
  const { card, interview, isLater } = subject
  const formId = useId()
  const { form, formRef, refusal, errorAt, set, save } = useSlipForm(subject, isWholeDay)
  const { values: entry, isTyped: hasChanges } = form
  const finish = (onFinished: () => void) => {
    form.forget()
    onFinished()
  }
  const { showsWarning, close } = useUnsavedGuard({ isTyped: hasChanges, onClose: () => finish(onSkip) })
  const [isMissing, setMissing] = useState(false)
  const [typedLine, setTypedLine] = useState<TypedLine | null>(null)
  const [shownKey, setShownKey] = useState<string | null>(null)
  const { preview, thanks, plan } = useSlipPreview(entry, subject, settings)
  const shown = thanks.find(({ key }) => key === shownKey) ?? thanks[0]
  const showNoteWith = (line: TypedLine | null) => {
    setTypedLine(line)
    const note = line && thanks.find(({ personId }) => personId === line.personId)
    if (note) setShownKey(note.key)
  }

  useRetrySubmit(formId, refusal)

  const saveAndOpen = async (noteKey: string | null) => {
    if (await save()) finish(() => onSaved(noteKey))
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void saveAndOpen(null)
  }
  const reader = preview?.card.people.find(({ id }) => id === shown?.personId)
  const fields = { entry, subject, errorAt, onChange: set }

  return (
    <Dialog
      title={`How was ${withoutDirectionMarks(card.company)}?`}
      subtitle={withoutDirectionMarks(card.role)}
      place="wide"
      onClose={close}
      closesOutside={!hasChanges}
      footer={
        <>
          <PlanSummary lines={plan} />
          <div className={styles.buttons}>
            <Button look="quiet" className={styles.cancel} onPress={() => finish(onSkip)}>
              {isLater ? 'Cancel' : 'Skip'}
            </Button>
            {shown && (
              <Button onPress={() => void saveAndOpen(shown.key)}>
                {`Save and thank ${reader ? formatShortName(reader) : 'them'}`}
              </Button>
            )}
            <Button look="primary" type="submit" form={formId}>
              Save
            </Button>
          </div>
        </>
      }
    >
      <div className={styles.layout}>
        <div className={styles.columns}>
          <form id={formId} ref={formRef} className={styles.form} onSubmit={submit} noValidate>
            {form.isRestored && <RestoredNotice onDiscard={form.discard} />}
            <KindField
              {...fields}
              onMissed={
                interview.debriefedAt === null && !canTakeBack(subject) ? () => setMissing(true) : null
              }
            />
            {entry.kind !== 'none' && (
              <>
                <PersonLines {...fields} onFocusLine={showNoteWith} />
                <BringField {...fields} />
                <PromiseField {...fields} />
                <OwnPromisesField {...fields} />
              </>
            )}
            {showsWarning && (
              <Banner kind="warning">This isn’t saved yet. Save it, or close again to discard it.</Banner>
            )}
            {refusal?.field === null && <Banner kind="error">{refusal.message}</Banner>}
          </form>
          <section className={styles.pad} aria-label="The thank-you">
            {preview && shown ? (
              <Suspense>
                <NotePreview
                  {...{ entry, subject, settings, preview, thanks, shown, typedLine }}
                  onShow={setShownKey}
                />
              </Suspense>
            ) : (
              <p className={styles.nothing}>{describeNothing(entry, preview !== null)}</p>
            )}
          </section>
        </div>
      </div>
      {isMissing && (
        <MissedInterview
          card={card}
          interview={interview}
          onSaved={() => finish(() => onSaved(null))}
          onCancel={() => setMissing(false)}
        />
      )}
    </Dialog>
  )
}

/** Computes what saving the slip would bring. Typing goes first; the preview follows as soon as there is time. */
function useSlipPreview(entry: SlipEntry, subject: SlipSubject, settings: Settings) {
  const formats = useFormats()
  const typed = useDeferredValue(entry)
  return useMemo(() => {
    const preview = previewSlip(typed, subject, settings)
    const { zone, now } = subject
    return {
      preview,
      thanks: preview ? listThanks(preview) : [],
      plan: preview ? listPlan(preview, { zone, now, formats }) : [],
    }
  }, [typed, subject, settings, formats])
}

/** Says why the form has no thank-you beside it. */
function describeNothing({ kind }: SlipEntry, canBeSaved: boolean): string {
  if (kind === 'none') return 'Nothing to write yet.'
  return canBeSaved
    ? 'No thank-you to write: it was sent, or it is too late for one.'
    : 'The thank-you appears here once the form is complete.'
}
