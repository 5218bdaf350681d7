import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { Button } from '../../../components/button.tsx'
import { ButtonLink } from '../../../components/button-link.tsx'
import { classNames } from '../../../components/class-names.ts'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { saveCardField } from '../entry/save-card-field.ts'
import { Group } from '../section/group.tsx'
import { parseLink } from './parse-link.ts'
import styles from './posting.module.css'

/** A posting with more characters or more lines than this is shortened until the user asks for all of it. */
const MAX_SHORT_CHARACTERS = 600
const MAX_SHORT_LINES = 10

/** The job posting: its link and its text. */
export function Posting({ card }: { readonly card: Card }) {
  const address = parseLink(card.link)
  const isUnopenable = card.link.trim() !== '' && address === null
  return (
    <Group id="posting" title="Posting">
      <div className={styles.posting}>
        <div className={styles.link}>
          <AutosaveTextField
            label="Link"
            type="url"
            placeholder="https://example.com/jobs/7"
            value={card.link}
            onSave={saveCardField(card.id, 'link')}
            {...(isUnopenable
              ? { description: 'Saved, but it isn’t a web address, so it can’t be opened.' }
              : {})}
          />
          {address !== null && (
            <ButtonLink href={address} target="_blank" rel="noreferrer" icon={ExternalLink}>
              Open
            </ButtonLink>
          )}
        </div>
        <PostingText card={card} />
      </div>
    </Group>
  )
}

/** Edits the text of the posting. A long text is shown shortened at first. */
function PostingText({ card }: { readonly card: Card }) {
  const { posting } = card
  const isLong = posting.length > MAX_SHORT_CHARACTERS || posting.split('\n').length > MAX_SHORT_LINES
  const [isExpanded, setExpanded] = useState(false)
  return (
    <div>
      <AutosaveTextField
        label="Text of the posting"
        multiline
        placeholder="Paste it here. It’s often gone when you need it"
        value={posting}
        onSave={saveCardField(card.id, 'posting')}
        className={classNames(styles.text, isLong && !isExpanded && styles.short)}
      />
      {isLong && (
        <Button
          look="quiet"
          size="small"
          className={styles.more}
          aria-expanded={isExpanded}
          onPress={() => setExpanded(!isExpanded)}
        >
          {isExpanded ? 'Show less' : 'Show all'}
        </Button>
      )}
    </div>
  )
}
