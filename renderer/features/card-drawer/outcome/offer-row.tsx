import { Handshake } from 'lucide-react'
import type { Card } from '#shared/model/card'
import type { Offer } from '#shared/model/offer'
import { formatDayShort } from '#shared/text/format-day'
import { toEpoch } from '#shared/time/instant'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useFormats, useToday } from '../../../state/use-board.ts'
import { useSeen } from '../../../state/use-seen.ts'
import { AutosaveDateField } from '../entry/autosave-date-field.tsx'
import styles from '../entry/entry.module.css'
import { saveChange } from '../entry/save-change.ts'
import { formatMomentDay } from '../format-moment.ts'
import type { RowProps } from '../timeline/row-props.ts'
import rows from '../timeline/timeline.module.css'
import { TimelineRow } from '../timeline/timeline-row.tsx'
import { useZone } from '../use-zone.ts'

/** The fields of an offer that are plain text. */
type Detail = 'startDate' | 'department' | 'location' | 'dressCode' | 'pay' | 'contract' | 'discussAt'

const details: readonly { field: Detail; label: string; placeholder: string }[] = [
  { field: 'startDate', label: 'Start date', placeholder: '1 July' },
  { field: 'department', label: 'Team', placeholder: 'Which team' },
  { field: 'location', label: 'Place', placeholder: 'Office, remote, or which days where' },
  { field: 'dressCode', label: 'Dress code', placeholder: 'Dress code, hours' },
  { field: 'pay', label: 'Pay', placeholder: 'Base, bonus, equity' },
  { field: 'contract', label: 'Contract', placeholder: 'Length, probation, notice' },
  { field: 'discussAt', label: 'Call to discuss', placeholder: 'Thursday at 10, by phone' },
]

/**
 * The line of one offer. While it is open, it has the seven details to write down and the date by which to answer;
 * it begins open until something is written down.
 */
export function OfferRow({ entry, title, card }: RowProps<'offer'>) {
  const zone = useZone()
  const today = useToday()
  const formats = useFormats()
  const { offer } = entry
  if (offer.withdrawnAt !== null)
    return (
      <TimelineRow
        id={offer.id}
        at={entry.at}
        mark={<Icon icon={Handshake} />}
        title={<span className={rows.faint}>{title}</span>}
        end={`on ${formatMomentDay({ at: toEpoch(offer.withdrawnAt), zone, today, formats })}`}
      />
    )
  const missingCount = details.filter(({ field }) => offer[field] === '').length
  return (
    <TimelineRow
      id={offer.id}
      at={entry.at}
      mark={<Icon icon={Handshake} />}
      startsOpen={missingCount === details.length && offer.answerBy === null}
      title={<b>{title}</b>}
      detail={
        offer.pay !== '' && (
          <p className={styles.about} dir="auto">
            {offer.pay}
          </p>
        )
      }
      end={missingCount > 0 && `${missingCount} of 7 to ask about`}
    >
      <OfferFields card={card} offer={offer} />
      <Withdrawal card={card} offer={offer} />
    </TimelineRow>
  )
}

interface OfferProps {
  readonly card: Card
  readonly offer: Offer
}

function OfferFields({ card, offer }: OfferProps) {
  const today = useToday()
  const formats = useFormats()
  const sendSeen = useSeen(offer)
  const createCommand = (changes: Partial<Pick<Offer, Detail | 'answerBy' | 'personId'>>) =>
    ({ type: 'save-offer', cardId: card.id, offerId: offer.id, changes }) as const
  const choosePerson = (personId: Offer['personId']) =>
    void sendSeen({ personId }, (seen) =>
      runCommand({ ...createCommand({ personId }), seen }, { show: 'failure' }),
    )
  const hasPassed = offer.answerBy !== null && today !== null && offer.answerBy < today
  return (
    <div className={styles.group}>
      <div className={styles.wide}>
        <AutosaveDateField
          label="Answer by"
          value={offer.answerBy}
          onSave={(answerBy, seen) =>
            saveChange({ ...createCommand({ answerBy }), seen: { answerBy: seen } })
          }
          {...(hasPassed && offer.answerBy !== null
            ? { description: `${formatDayShort(offer.answerBy, today, formats)} has passed.` }
            : {})}
        />
        {card.people.length > 0 && (
          <Select
            label="Who made it"
            value={toOptionValue(offer.personId)}
            options={listPersonOptions(card.people)}
            onChange={(option) => choosePerson(toPersonId(option))}
          />
        )}
      </div>
      <div className={styles.wide}>
        {details.map(({ field, label, placeholder }) => (
          <AutosaveTextField
            key={field}
            label={label}
            placeholder={placeholder}
            value={offer[field]}
            onSave={(text, seen) =>
              saveChange({ ...createCommand({ [field]: text }), seen: { [field]: seen } })
            }
          />
        ))}
      </div>
    </div>
  )
}

/** The two ways in which they can have taken an offer back. */
function Withdrawal({ card, offer }: OfferProps) {
  const withdraw = (stage: 'waiting' | 'closed') =>
    void runCommand({ type: 'withdraw-offer', cardId: card.id, offerId: offer.id, at: null, stage })
  return (
    <div className={styles.more}>
      <Button look="quiet" size="small" onPress={() => withdraw('waiting')}>
        They took it back; I’m waiting again
      </Button>
      <Button look="quiet" size="small" onPress={() => withdraw('closed')}>
        They took it back; it’s over
      </Button>
    </div>
  )
}
