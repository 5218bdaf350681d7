import { Ellipsis } from 'lucide-react'
import type { Card } from '#shared/model/card'
import type { Offer } from '#shared/model/offer'
import { formatDayShort } from '#shared/text/format-day'
import { toEpoch } from '#shared/time/instant'
import { IconButton } from '../../../components/button.tsx'
import { Menu } from '../../../components/menu.tsx'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useToday } from '../../../state/use-board.ts'
import { AutosaveDateField } from '../entry/autosave-date-field.tsx'
import styles from '../entry/entry.module.css'
import { saveChange } from '../entry/save-change.ts'
import { formatMomentDay } from '../format-moment.ts'
import { Section } from '../section/section.tsx'
import { useZone } from '../use-zone.ts'

/** The fields of an offer that are plain text. */
type Detail = 'startDate' | 'department' | 'location' | 'dressCode' | 'pay' | 'contract' | 'discussAt'

const details: readonly { field: Detail; label: string; placeholder: string }[] = [
  { field: 'startDate', label: 'Start date', placeholder: '1 July' },
  { field: 'department', label: 'Department', placeholder: 'Which team' },
  { field: 'location', label: 'Place', placeholder: 'Where, which days at home' },
  { field: 'dressCode', label: 'Dress code', placeholder: 'What to wear' },
  { field: 'pay', label: 'Pay', placeholder: 'How much, and when it rises' },
  { field: 'contract', label: 'Contract', placeholder: 'How long, trial time, notice' },
  { field: 'discussAt', label: 'When to talk it over', placeholder: 'Thursday at ten, by phone' },
]

/**
 * Shows the offers of a card: of the open one the seven details to write down and the date by which to
 * answer.
 */
export function OfferSection({ card }: { readonly card: Card }) {
  const zone = useZone()
  const today = useToday()
  const openOffer = card.offers.find(({ withdrawnAt }) => withdrawnAt === null)
  const withdrawnOffers = card.offers.filter(({ withdrawnAt }) => withdrawnAt !== null)
  if (card.offers.length === 0) return null
  const missingCount = openOffer ? details.filter(({ field }) => openOffer[field] === '').length : 0
  return (
    <Section
      id="offer"
      title="Their offer"
      summary={missingCount === 0 ? '' : `${missingCount} of 7 to ask for`}
      action={openOffer && <OfferMenu card={card} offer={openOffer} />}
    >
      {openOffer && <OfferFields card={card} offer={openOffer} />}
      {withdrawnOffers.map((offer) => (
        <p key={offer.id} className={styles.about}>
          Offered on {formatMomentDay({ at: toEpoch(offer.at), zone, today })}, taken back on{' '}
          {formatMomentDay({ at: toEpoch(offer.withdrawnAt ?? offer.at), zone, today })}
        </p>
      ))}
    </Section>
  )
}

interface OfferProps {
  readonly card: Card
  readonly offer: Offer
}

function OfferFields({ card, offer }: OfferProps) {
  const today = useToday()
  const createCommand = (changes: Partial<Pick<Offer, Detail | 'answerBy' | 'personId'>>) =>
    ({ type: 'save-offer', cardId: card.id, offerId: offer.id, changes }) as const
  const hasPassed = offer.answerBy !== null && today !== null && offer.answerBy < today
  return (
    <div className={styles.group}>
      <div className={styles.wide}>
        <AutosaveDateField
          label="Answer by"
          value={offer.answerBy}
          onSave={(answerBy) => saveChange(createCommand({ answerBy }))}
          {...(hasPassed && offer.answerBy !== null
            ? { description: `${formatDayShort(offer.answerBy, today)} has passed.` }
            : {})}
        />
        {card.people.length > 0 && (
          <Select
            label="Who made it"
            value={toOptionValue(offer.personId)}
            options={listPersonOptions(card.people)}
            onChange={(option) =>
              void runCommand(createCommand({ personId: toPersonId(option) }), { show: 'failure' })
            }
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
            onSave={(text) => saveChange(createCommand({ [field]: text }))}
          />
        ))}
      </div>
    </div>
  )
}

function OfferMenu({ card, offer }: OfferProps) {
  const withdraw = (stage: 'waiting' | 'closed') => () =>
    void runCommand({ type: 'withdraw-offer', cardId: card.id, offerId: offer.id, at: null, stage })
  return (
    <Menu
      label="Their offer"
      trigger={<IconButton icon={Ellipsis} label="More" accessibleName="More for their offer" size="small" />}
      entries={[
        { id: 'waiting', name: 'They took it back; I wait again', run: withdraw('waiting') },
        { id: 'closed', name: 'They took it back; it is over', run: withdraw('closed') },
      ]}
    />
  )
}
