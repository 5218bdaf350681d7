import { useState } from 'react'
import type { TemplateCopy } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { formWords, toneWords } from '#shared/notes/wording-file/format-wording-file'
import type { ParsedWordingFile } from '#shared/notes/wording-file/parse-wording-file'
import { type ImportLine, planImport } from '#shared/notes/wording-file/plan-import'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { runCommand } from '../../state/run-command.ts'
import styles from './import-dialog.module.css'

interface ImportDialogProps {
  /** The name of the file. */
  readonly name: string
  /** What is in it; missing if it cannot be imported. */
  readonly file?: ParsedWordingFile
  /** Why it cannot be imported. */
  readonly failure?: string
  readonly copies: readonly TemplateCopy[]
  readonly onClose: () => void
}

const effects = [
  { effect: 'new', title: 'New' },
  { effect: 'change', title: 'Replaces the text of yours' },
  { effect: 'same', title: 'Already there' },
] as const

/** How many mistakes are listed one by one. */
const MISTAKES_MAX = 8

/** Shows what importing a file would do, before anything happens. */
export function ImportDialog({ name, file, failure, copies, onClose }: ImportDialogProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const lines = file ? planImport(file.wordings, copies) : []
  const wordings = lines.filter(({ effect }) => effect !== 'same').map(({ wording }) => wording)
  const mistakes = file?.mistakes ?? []
  const importAll = async () => {
    setBusy(true)
    const result = await runCommand({ type: 'import-wordings', wordings }, { show: 'done' })
    setBusy(false)
    if (result.ok) onClose()
    else setRefusal(result.error.message)
  }
  return (
    <Dialog
      title="Import wordings"
      onClose={onClose}
      footer={
        <>
          {wordings.length > 0 && (
            <Button look="primary" isDisabled={isBusy} onPress={() => void importAll()}>
              {wordings.length === 1 ? 'Import one wording' : `Import ${wordings.length} wordings`}
            </Button>
          )}
          <Button look={wordings.length > 0 ? 'quiet' : 'primary'} onPress={onClose}>
            {wordings.length > 0 ? 'Cancel' : 'Close'}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <p className={styles.file} dir="auto">
          {name}
        </p>
        {(failure ?? refusal) && <Banner kind="error">{failure ?? refusal}</Banner>}
        {mistakes.length > 0 && (
          <Banner kind="warning">
            {mistakes.length === 1
              ? 'One wording can’t be read and is left out:'
              : `${mistakes.length} wordings can’t be read and are left out:`}
            {describeMistakes(mistakes).map((mistake) => (
              <span key={mistake} className={styles.mistake}>
                {mistake}
              </span>
            ))}
          </Banner>
        )}
        {file && wordings.length === 0 && mistakes.length === 0 && (
          <p>You already have every wording in this file, so there’s nothing to import.</p>
        )}
        {effects.map(({ effect, title }) => (
          <Lines key={effect} title={title} lines={lines.filter((line) => line.effect === effect)} />
        ))}
        {wordings.length > 0 && <p className={styles.about}>You can undo it in one step.</p>}
      </div>
    </Dialog>
  )
}

function describeMistakes(mistakes: readonly string[]): readonly string[] {
  const more = mistakes.length - MISTAKES_MAX
  return more > 0 ? [...mistakes.slice(0, MISTAKES_MAX), `And ${more} more.`] : mistakes
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly ImportLine[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className={styles.heading}>
        {title} <span className={styles.count}>{lines.length}</span>
      </h3>
      <ul className={styles.lines}>
        {lines.map(({ wording }) => {
          const { template, tone, form, replaces, name } = wording
          return (
            <li key={`${template} ${tone} ${form} ${replaces} ${name}`}>
              <bdi>{name}</bdi>
              <span className={styles.about}>
                {' '}
                {[builtInTemplates[template].name, tone && toneWords[tone], form && formWords[form]]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
