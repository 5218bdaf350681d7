import type { Card } from '#shared/model/card'
import type { FollowUp } from '#shared/rules/follow-up'
import type { TimeContext } from '#shared/rules/time-context'
import { capitalize, formatDayShort } from '#shared/text/format-day'
import { formatShortName } from '#shared/text/person-names'
import { formatList } from '#shared/text/plain-text'
import { toPlainDate } from '#shared/time/day'
import { toEpoch } from '#shared/time/instant'
import { describeDue, formatDayAt } from '#shared/views/due-text'
import { formatFollowUpTitle } from '#shared/views/follow-up-title'
import { listThanks, type SlipPreview } from './preview-slip.ts'

/** What saving the slip brings at one time: "By tomorrow afternoon", "Thank Jane and Tom". */
export interface PlanLine {
  readonly when: string
  readonly whats: readonly string[]
}

interface PlannedThing {
  readonly when: string
  readonly what: string
}

/** Up to this many people are thanked by name. */
const NAMES_MAX = 3

/** Lists what Callback will do after the conversation, soonest first. */
export function listPlan(preview: SlipPreview, context: TimeContext): readonly PlanLine[] {
  const { card, followUps } = preview
  const thanks = listThanks(preview)
  const find = (step: FollowUp['step']) => followUps.filter((followUp) => followUp.step === step)
  const checkIn = find('check-in')[0]
  const things = [
    ...toDueLine(thanks[0], `Thank ${nameRecipients(thanks, card)}`, context),
    ...find('loop-in').flatMap((one) =>
      toDueLine(one, `Tell ${nameRecipients([one], card)} how it went`, context),
    ),
    ...find('own-promise').map((one) => describeOwnPromise(one, card, context)),
    ...(checkIn ? [describeCheckIn(checkIn, card, context)] : describeNextInterview(card, context)),
  ]
  const times = [...new Set(things.map(({ when }) => when))]
  return times.map((when) => ({
    when,
    whats: things.flatMap((thing) => (thing.when === when ? [thing.what] : [])),
  }))
}

/** Describes a promise of the user's: "Tomorrow", "Send Maya the pilot numbers". */
function describeOwnPromise(followUp: FollowUp, card: Card, context: TimeContext): PlannedThing {
  const when = capitalize(followUp.dueAt === null ? 'soon' : formatDayAt(followUp.dueAt, context))
  const person = card.people.find(({ id }) => id === followUp.personId)
  const text = card.ownPromises.find(({ id }) => id === followUp.eventId)?.text ?? ''
  const sent = /^send\s+(.+)$/i.exec(text)?.[1]
  const what =
    person && sent ? `Send ${formatShortName(person)} ${sent}` : formatFollowUpTitle(followUp, card)
  return { when, what }
}

function toDueLine(
  followUp: FollowUp | undefined,
  what: string,
  context: TimeContext,
): readonly PlannedThing[] {
  return followUp ? [{ when: capitalize(describeDue(followUp.dueAt, context)), what }] : []
}

function nameRecipients(followUps: readonly FollowUp[], { people }: Card): string {
  const names = followUps.flatMap(({ personId }) => people.find(({ id }) => id === personId) ?? [])
  if (names.length === 0) return 'the interviewer'
  return names.length > NAMES_MAX ? `${names.length} people` : formatList(names.map(formatShortName))
}

function describeCheckIn(followUp: FollowUp, card: Card, { zone, now, formats }: TimeContext): PlannedThing {
  const at = followUp.alerts[0]?.at ?? followUp.opensAt
  const when = formatDayShort(toPlainDate(at, zone), toPlainDate(now, zone), formats)
  if (followUp.channel === 'phone') return { when, what: `Call ${nameRecipients([followUp], card)}` }
  return { when, what: 'Check in, if nothing comes' }
}

/** An interview that is ahead comes before any check-in. */
function describeNextInterview(card: Card, { zone, now, formats }: TimeContext): readonly PlannedThing[] {
  const [next] = card.interviews
    .filter(({ status, start }) => status === 'planned' && toEpoch(start) > now)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
  if (!next) return []
  const when = formatDayShort(toPlainDate(toEpoch(next.start), zone), toPlainDate(now, zone), formats)
  return [{ when, what: 'Your next interview' }]
}
