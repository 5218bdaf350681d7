import { parsePhrase, remarkFrame } from '#shared/text/phrases/phrase'
import { parseThought, thoughtExample } from '#shared/text/phrases/thought'
import type { Parsed } from '#shared/text/typed-text'
import styles from './person-lines.module.css'
import { SentenceField } from './sentence-field.tsx'

/** A line of the slip that the user types in: what somebody said, or the user's thought on it. */
export type LinePart = 'remark' | 'thought'

interface RemarkFieldProps {
  /** Whose line it is, as it is called on the screen. */
  readonly name: string
  readonly remark: string
  readonly thought: string
  readonly onChange: (part: LinePart, text: string) => void
  /** Called with the part that has the focus, and with null once it is left. */
  readonly onFocusPart: (part: LinePart | null) => void
}

/** Asks what one person said, and then for the user's own thought on it, as the note to them will have both. */
export function RemarkField({ name, remark, thought, onChange, onFocusPart }: RemarkFieldProps) {
  const focus = (part: LinePart) => ({ onFocus: () => onFocusPart(part), onBlur: () => onFocusPart(null) })
  return (
    <div className={styles.remark}>
      <SentenceField
        label={`${name}: ${remarkFrame.frame}`}
        before={remarkFrame.frame}
        placeholder={remarkFrame.example}
        value={remark}
        hint={describeUnfit(remark, parsePhrase(remark, remarkFrame))}
        onChange={(text) => onChange('remark', text)}
        {...focus('remark')}
      />
      {/* A thought is about something, so it is asked for once that is there. */}
      {(remark.trim() !== '' || thought.trim() !== '') && (
        <SentenceField
          label={`${name}: your thought on it`}
          before="your thought on it"
          placeholder={thoughtExample}
          value={thought}
          wraps
          hint={describeUnfit(thought, parseThought(thought))}
          onChange={(text) => onChange('thought', text)}
          {...focus('thought')}
        />
      )}
    </div>
  )
}

/** Says why words do not fit the note, and what becomes of them; null if they fit. */
function describeUnfit(text: string, parsed: Parsed<string>): string | null {
  return text.trim() === '' || parsed.ok
    ? null
    : `${parsed.reason} As it is, it stays on the card and out of the note.`
}
