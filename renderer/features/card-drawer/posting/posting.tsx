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

/** A posting longer than this, in characters or lines, is folded. */
const LONG = 600
const MANY_LINES = 10

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

function PostingText({ card }: { readonly card: Card }) {
  const { posting } = card
  const isLong = posting.length > LONG || posting.split('\n').length > MANY_LINES
  const [isUnfolded, setUnfolded] = useState(false)
  return (
    <div>
      <AutosaveTextField
        label="Text of the posting"
        multiline
        placeholder="Paste it here; it is often gone when you need it"
        value={posting}
        onSave={(text) => saveChange({ type: 'edit-card', cardId: card.id, changes: { posting: text } })}
        className={classNames(styles.text, isLong && !isUnfolded && styles.short)}
      />
      {isLong && (
        <Button
          look="quiet"
          size="small"
          className={styles.more}
          aria-expanded={isUnfolded}
          onPress={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? 'Show less' : 'Show all of it'}
        </Button>
      )}
    </div>
  )
}
