import type { EpochMs, PlainDate, ZoneName } from '#shared/model/scalars'
import { sayDay } from '#shared/time/say-day'

interface Moment {
  readonly at: EpochMs
  readonly zone: ZoneName
  /** The user's day; its year goes without saying. Null while it is not known. */
  readonly today: PlainDate | null
}

/** "Tue 10 March", with the year where it is another. */
export function sayMomentDay({ at, zone, today }: Moment): string {
  const { weekday, day, month, year } = partsOf(at, zone)
  const short = `${weekday} ${day} ${month}`
  return today?.slice(0, 4) === year ? short : `${short} ${year}`
}

/** "9:30", 24 hours. */
export function sayClock(at: EpochMs, zone: ZoneName): string {
  const { hour, minute } = partsOf(at, zone)
  return `${Number(hour)}:${minute}`
}

/** "Tue 10 March, 9:30". */
export function sayMoment(moment: Moment): string {
  return `${sayMomentDay(moment)}, ${sayClock(moment.at, moment.zone)}`
}

/** The place a zone is named after: "Berlin", "New York". */
export function sayZone(zone: ZoneName): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** Days written as 2026-03-06 in words, "Friday 6 March". */
export function withDaysInWords(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => sayDay(date as PlainDate))
}

const formats = new Map<ZoneName, Intl.DateTimeFormat>()

function partsOf(at: EpochMs, zone: ZoneName): Readonly<Record<string, string>> {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(zone, format)
  }
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]))
}
