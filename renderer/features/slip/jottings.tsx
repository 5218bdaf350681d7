import type { Interview } from '#shared/model/interview'
import { parsePhrase, remarkFrame } from '#shared/text/phrases/phrase'
import { Button } from '../../components/button.tsx'
import styles from './jottings.module.css'
import slip from './slip.module.css'

interface JottingsProps {
  readonly interview: Interview
  /** Puts a line into a sentence; null if every sentence has its words. */
  readonly onUse: ((text: string) => void) | null
}

/** Offers what was jotted down about the conversation earlier, to be used in a sentence if it fits one. */
export function Jottings({ interview, onUse }: JottingsProps) {
  const { topics, challenge, learned, strengths } = interview
  const lines = [...new Set([...topics, challenge, learned, strengths])].filter((text) => text.trim() !== '')
  if (lines.length === 0) return null
  return (
    <div className={styles.jottings}>
      <h4 className={slip.aside}>From your notes</h4>
      <ul>
        {lines.map((text) => (
          <li key={text} className={styles.jotting}>
            <span dir="auto">{text}</span>
            {onUse && parsePhrase(text, remarkFrame).ok && (
              <Button size="small" look="quiet" aria-label={`Use “${text}”`} onPress={() => onUse(text)}>
                Use it
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
