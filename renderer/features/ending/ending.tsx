import type { EndingLine, EndingView } from '#shared/ipc/ending-view'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { runCommand } from '../../state/run-command.ts'
import { useReportedFailure } from '../../state/use-reported-failure.ts'
import { useRoute } from '../../state/use-route.ts'
import { pickOut } from './copied-notes.ts'
import { describeArchiving, describeLeft } from './describe-ending.ts'
import styles from './ending.module.css'
import { NoteRow, PromiseRow } from './ending-row.tsx'
import { EndingStep } from './ending-step.tsx'
import { KeepInTouch } from './keep-in-touch.tsx'
import { type CopiedNotes, useCopiedNotes } from './use-copied-notes.ts'

interface EndingProps {
  readonly onClose: () => void
  /** Opens a follow-up where it is done. */
  readonly onOpen: (key: string) => void
  readonly onOpenCard: (cardId: string) => void
}

/**
 * What is left to do after a job was accepted, in the order in which it is best done. It follows from the cards, so it
 * can be left and opened again.
 */
export function Ending(props: EndingProps) {
  const { data: view, failure } = useRoute('ending.get', {}, { refetchOn: ['board.changed'] })
  useReportedFailure(failure, props.onClose)
  return view && <Round {...props} view={view} />
}

function Round({ view, onClose, onOpen, onOpenCard }: EndingProps & { readonly view: EndingView }) {
  const { company, promises, withdrawals, silentCardIds, news, people, cardCount } = view
  const copied = useCopiedNotes([...withdrawals, ...news].flatMap(({ key, isDone }) => (isDone ? [] : [key])))
  const archive = async () => {
    const result = await runCommand({ type: 'archive-search' })
    if (result.ok) onClose()
  }
  return (
    <Dialog
      title={`You’re joining ${company}`}
      onClose={onClose}
      footer={
        <Button look="plain" onPress={onClose}>
          Close
        </Button>
      }
    >
      <p className={styles.lead}>
        Congratulations. Here’s what’s left, in the order that’s kindest to everyone.
      </p>
      <ol className={styles.steps}>
        <EndingStep title="Settle the contract" isDone={isAllDone(promises)}>
          {promises.length === 0 ? (
            <p className={styles.hint}>Sign first. Withdraw from the others once it’s settled.</p>
          ) : (
            <ul>
              {promises.map((line) => (
                <PromiseRow key={line.key} line={line} onOpenCard={onOpenCard} />
              ))}
            </ul>
          )}
        </EndingStep>
        <EndingStep title="Tell the others" isDone={isAllDone(withdrawals) && silentCardIds.length === 0}>
          <NoteRows lines={withdrawals} copied={copied} onOpen={onOpen} />
          {withdrawals.length + silentCardIds.length === 0 && (
            <p className={styles.hint}>Nobody else is waiting to hear from you.</p>
          )}
          {silentCardIds.length > 0 && <SilentCards ids={silentCardIds} />}
        </EndingStep>
        {news.length > 0 && (
          <EndingStep title="Thank those who helped" isDone={isAllDone(news)}>
            <NoteRows lines={news} copied={copied} onOpen={onOpen} />
          </EndingStep>
        )}
        {people.length > 0 && (
          <EndingStep title="Keep in touch">
            <KeepInTouch people={people} />
          </EndingStep>
        )}
        <EndingStep title="Put the search away">
          <p className={styles.hint}>{describeArchiving(cardCount)}</p>
          <p className={styles.hint}>{describeLeft(view)}</p>
          <Button onPress={() => void archive()}>Archive the search</Button>
        </EndingStep>
      </ol>
    </Dialog>
  )
}

interface NoteRowsProps {
  readonly lines: readonly EndingLine[]
  readonly copied: CopiedNotes
  readonly onOpen: (key: string) => void
}

/** Notes to copy or to write, and the button that records the copied ones together. */
function NoteRows({ lines, copied, onOpen }: NoteRowsProps) {
  const keys = lines.map(({ key }) => key)
  const count = pickOut(copied.notes, keys).length
  if (lines.length === 0) return null
  return (
    <>
      <ul>
        {lines.map((line) => (
          <NoteRow key={line.key} line={line} copied={copied} onOpen={onOpen} />
        ))}
      </ul>
      <div role="status" className={styles.copied}>
        {count > 0 && <p>{count === 1 ? '1 note copied.' : `${count} notes copied, one after the other.`}</p>}
      </div>
      {count > 0 && (
        <Button look="primary" onPress={() => void copied.markSent(keys)}>
          {count === 1 ? 'Mark it as sent' : `Mark ${count} as sent`}
        </Button>
      )}
    </>
  )
}

/** The applications on which nobody waits for a message: they are closed together. */
function SilentCards({ ids }: { readonly ids: readonly string[] }) {
  const close = () =>
    void runCommand({ type: 'close-cards', cardIds: ids.slice(0, 500), reason: 'withdrawn' })
  return (
    <div className={styles.silent}>
      <p>
        {ids.length === 1
          ? '1 open application where nobody is waiting'
          : `${ids.length} open applications where nobody is waiting`}
      </p>
      <Button size="small" onPress={close}>
        {ids.length === 1 ? 'Close it' : `Close all ${ids.length}`}
      </Button>
    </div>
  )
}

function isAllDone(lines: readonly EndingLine[]): boolean {
  return lines.length > 0 && lines.every(({ isDone }) => isDone)
}
