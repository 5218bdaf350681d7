import { CircleAlert } from 'lucide-react'
import type { NoteText } from '#shared/notes/render-template'
import type { TemplateMistake } from '#shared/text/template/find-template-mistakes'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import styles from './mistake-list.module.css'

interface MistakeListProps {
  readonly mistakes: Readonly<Record<'subject' | 'body', readonly TemplateMistake[]>>
  readonly text: NoteText
  /** Selects a place in one of the texts. */
  readonly onShow: (field: 'subject' | 'body', place: TemplateMistake) => void
}

/** Lists what is wrong with a template, each with a button that selects its place. */
export function MistakeList({ mistakes, text, onShow }: MistakeListProps) {
  const lines = (['subject', 'body'] as const).flatMap((field) =>
    mistakes[field].map((mistake) => ({
      field,
      mistake,
      place: field === 'subject' ? 'Subject' : `Line ${countLine(text.body, mistake.start)}`,
    })),
  )
  return (
    <div id="template-mistakes" role="status">
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ field, mistake, place }) => (
            <li key={`${field} ${mistake.start} ${mistake.text}`} className={styles.line}>
              <Icon icon={CircleAlert} className={styles.mark} />
              <span className={styles.text}>
                <b>{place}:</b> {mistake.text}
              </span>
              <Button
                size="small"
                look="quiet"
                aria-label={`Show it: ${place}, ${mistake.text}`}
                onPress={() => onShow(field, mistake)}
              >
                Show it
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Returns the number of the line in which a place lies, counting from 1. */
function countLine(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
