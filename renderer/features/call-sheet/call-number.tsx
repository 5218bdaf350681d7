import { Check, Copy, Phone } from 'lucide-react'
import type { Person } from '#shared/model/person'
import type { Id } from '#shared/model/scalars'
import { formatFullName, formatShortName } from '#shared/text/person-names'
import { parsePhoneNumber } from '#shared/text/phone-number'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { useClipboard } from '../../forms/use-clipboard.ts'
import { runCommand } from '../../state/run-command.ts'
import { toSaveRefusal } from '../../state/save-refusal.ts'
import styles from './call-number.module.css'

interface CallNumberProps {
  readonly cardId: Id
  /** The person to call; null if nobody is named. */
  readonly person: Person | null
  readonly timeThere: string
  readonly reason: string
  /** Why it is better to wait; null if now is a good time. */
  readonly warning: string | null
}

/** Shows the number to dial or copy and whom to ask for. Asks for the number if it is not known. */
export function CallNumber({ cardId, person, timeThere, reason, warning }: CallNumberProps) {
  return (
    <div>
      {person !== null && person.phone.trim() !== '' && <KnownNumber phone={person.phone.trim()} />}
      {person !== null && person.phone.trim() === '' && <MissingNumber cardId={cardId} person={person} />}
      <p className={styles.person} dir="auto">
        {person === null ? (
          'Ask who looks after your application, and note the name.'
        ) : (
          <>
            Ask for <b>{formatFullName(person)}</b>
            {person.position.trim() !== '' && `, ${person.position.trim()}`}.
          </>
        )}{' '}
        {timeThere}
      </p>
      <p className={styles.reason} dir="auto">
        {warning ?? reason}
      </p>
    </div>
  )
}

function KnownNumber({ phone }: { readonly phone: string }) {
  const { hasJustCopied, hasFailed, copy } = useClipboard()
  const number = parsePhoneNumber(phone)
  return (
    <div className={styles.number}>
      <p className={styles.digits} dir="ltr">
        {phone}
      </p>
      {number && (
        <ButtonLink href={`tel:${number.isInternational ? '+' : ''}${number.digits}`} icon={Phone}>
          Dial
        </ButtonLink>
      )}
      <Button icon={hasJustCopied ? Check : Copy} onPress={() => void copy(phone)}>
        {hasJustCopied ? 'Copied' : 'Copy'}
      </Button>
      <span className="visually-hidden" role="status">
        {hasJustCopied ? 'The number is copied.' : ''}
      </span>
      {hasFailed && (
        <p className={styles.failure} role="alert">
          The clipboard isn’t available. Select the number and copy it.
        </p>
      )}
    </div>
  )
}

function MissingNumber({ cardId, person }: { readonly cardId: Id; readonly person: Person }) {
  return (
    <AutosaveTextField
      label={`${formatShortName(person)}’s number`}
      type="tel"
      description="It stays with the person."
      className={styles.missing}
      value={person.phone}
      onSave={async (phone, seen) => {
        const result = await runCommand(
          {
            type: 'save-person',
            cardId,
            personId: person.id,
            changes: { phone },
            seen: { phone: seen },
          },
          { show: 'nothing' },
        )
        return result.ok ? null : toSaveRefusal(result.error)
      }}
    />
  )
}
