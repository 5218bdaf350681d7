import { Check, CircleAlert, Copy } from 'lucide-react'
import { useMemo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import type { Settings } from '#shared/model/settings'
import { describeCount } from '#shared/notes/check/describe-count'
import { readOwnPromise } from '#shared/notes/facts/own-promise-text'
import type { FollowUp } from '#shared/rules/follow-up'
import { formatShortName } from '#shared/text/person-names'
import { bringFrame, parsePhrase, remarkFrame } from '#shared/text/phrases/phrase'
import { parseThought } from '#shared/text/phrases/thought'
import { getKnown } from '#shared/text/typed-text'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useClipboard } from '../../../forms/use-clipboard.ts'
import { useFormats } from '../../../state/use-board.ts'
import { useRoute } from '../../../state/use-route.ts'
import type { TypedLine } from '../person-lines.tsx'
import type { SlipEntry, SlipSubject } from '../slip-entry.ts'
import styles from './note-preview.module.css'
import type { SlipPreview } from './preview-slip.ts'
import { splitPhrases } from './split-phrases.ts'
import { writePreview } from './write-preview.ts'

interface NotePreviewProps {
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  readonly settings: Settings
  readonly preview: SlipPreview
  /** The thank-yous that saving the slip brings; at least one. */
  readonly thanks: readonly FollowUp[]
  /** The follow-up whose note is shown. */
  readonly shown: FollowUp
  /** The line that is being typed; null if none is. */
  readonly typedLine: TypedLine | null
  readonly onShow: (key: string) => void
}

/** The thank-yous as they will read, one tab for each person. */
export function NotePreview({ thanks, shown, onShow, ...note }: NotePreviewProps) {
  const { people } = note.preview.card
  const nameOf = ({ personId }: FollowUp) => {
    const person = people.find(({ id }) => id === personId)
    return person ? formatShortName(person) : 'the interviewer'
  }
  return (
    <Tabs
      selectedKey={shown.key}
      onSelectionChange={(key) => onShow(String(key))}
      className={styles.preview ?? ''}
    >
      <TabList aria-label="Thank-you notes" className={styles.tabs ?? ''}>
        {thanks.map((followUp) => (
          <Tab key={followUp.key} id={followUp.key} className={styles.tab ?? ''}>
            To {nameOf(followUp)}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={shown.key} id={shown.key} className={styles.panel ?? ''}>
        <Note {...note} shown={shown} />
      </TabPanel>
    </Tabs>
  )
}

function Note({
  entry,
  subject,
  settings,
  preview,
  shown,
  typedLine,
}: Omit<NotePreviewProps, 'thanks' | 'onShow'>) {
  const formats = useFormats()
  const { zone, now } = subject
  const { data: templates, failure } = useRoute('templates.get', {})
  const note = useMemo(
    () =>
      // Without the user's own wordings, a note might show that is not the one the desk will have.
      templates === null && failure === null
        ? null
        : writePreview(preview, shown, { settings, templates: templates ?? [], zone, now, formats }),
    [preview, shown, settings, templates, failure, zone, now, formats],
  )
  if (note === null) return null
  const parts = splitPhrases(note.body, listPhrases({ entry, preview, shown, typedLine }))
  return (
    <>
      {note.subject !== '' && (
        <p className={styles.subject}>
          <span>Subject</span> <b>{note.subject}</b>
        </p>
      )}
      <div className={styles.letter} dir="auto">
        {parts.map(({ start, text, kind }) =>
          kind === 'plain' ? (
            text
          ) : (
            <mark key={start} className={kind === 'live' ? styles.live : styles.typed}>
              {text}
            </mark>
          ),
        )}
      </div>
      <Foot text={note.subject === '' ? note.body : `${note.subject}\n\n${note.body}`} {...note} />
    </>
  )
}

type FootProps = Pick<ReturnType<typeof writePreview>, 'findings' | 'wordCount'> & { readonly text: string }

function Foot({ text, findings, wordCount }: FootProps) {
  const clipboard = useClipboard()
  const grave = findings.filter(({ level }) => level !== 'nice')
  return (
    <div className={styles.foot}>
      <Icon icon={grave.length === 0 ? Check : CircleAlert} size={14} className={styles.mark} />
      <p>
        <b>{describeCount(findings)}</b> · {wordCount === 1 ? '1 word' : `${wordCount} words`}
        {grave[0] && <span className={styles.finding}> {grave[0].text}</span>}
      </p>
      <Button
        look="quiet"
        size="small"
        icon={clipboard.hasJustCopied ? Check : Copy}
        onPress={() => void clipboard.copy(text)}
      >
        {clipboard.hasJustCopied ? 'Copied' : 'Copy'}
      </Button>
      <p role="status" className={clipboard.hasFailed ? styles.failed : 'visually-hidden'}>
        {clipboard.hasFailed && 'The clipboard refused. Select the text and copy it yourself.'}
        {clipboard.hasJustCopied && 'Copied'}
      </p>
    </div>
  )
}

/** Lists the words of the user's that the note may contain. */
function listPhrases({
  entry,
  preview,
  shown,
  typedLine,
}: Pick<NotePreviewProps, 'entry' | 'preview' | 'shown' | 'typedLine'>) {
  const { people, ownPromises } = preview.card
  const person = people.find(({ id }) => id === shown.personId)
  const names = person ? [person.name, formatShortName(person)] : []
  const isLive = (id: string, part: TypedLine['part']) =>
    typedLine?.personId === id && typedLine.part === part
  return [
    ...Object.entries(entry.remarks).map(([id, typed]) => ({
      text: getKnown(parsePhrase(typed, remarkFrame)) ?? '',
      isLive: isLive(id, 'remark'),
    })),
    ...Object.entries(entry.thoughts).map(([id, typed]) => ({
      text: getKnown(parseThought(typed)) ?? '',
      isLive: isLive(id, 'thought'),
    })),
    { text: getKnown(parsePhrase(entry.bring, bringFrame)) ?? '', isLive: false },
    ...ownPromises.map((promise) => ({ text: readOwnPromise(promise, names)?.action ?? '', isLive: false })),
  ]
}
