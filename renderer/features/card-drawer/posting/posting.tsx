import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { Button } from '../../../components/button.tsx'
import { ButtonLink } from '../../../components/button-link.tsx'
import { classNames } from '../../../components/class-names.ts'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { saveChange } from '../entry/save-change.ts'
import { Section } from '../section/section.tsx'
import { parseLink } from './parse-link.ts'
import styles from './posting.module.css'

/** A posting with more characters or more lines than this is shortened until the user asks for all of it. */
const MAX_SHORT_CHARACTERS = 600
const MAX_SHORT_LINES = 10

/** The section of the job posting: its link and its text. */
export function Posting({ card }: { readonly card: Card }) {
  const address = parseLink(card.link)
  const isUnopenable = card.link.trim() !== '' && address === null
  const summary = [address && URL.parse(address)?.hostname, card.posting !== '' && 'text kept']
  return (
    <Section id="posting" title="Posting" summary={summary.filter(Boolean).join(' · ')}>
      <div className={styles.posting}>
        <div className={styles.link}>
          <AutosaveTextField
            label="Link"
            type="url"
            placeholder="https://example.com/jobs/7"
            value={card.link}
            onSave={(link) => saveChange({ type: 'edit-card', cardId: card.id, changes: { link } })}
            {...(isUnopenable
              ? { description: 'Kept as it is. To be opened it must be the address of a page.' }
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
    </Section>
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
        placeholder="Paste it here; it is often gone when you need it"
        value={posting}
        onSave={(text) => saveChange({ type: 'edit-card', cardId: card.id, changes: { posting: text } })}
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
          {isExpanded ? 'Show less' : 'Show all of it'}
        </Button>
      )}
    </div>
  )
}
