import { defaultDurationMinutes, type Interview, type InterviewKind } from '../../model/interview.ts'
import type { Id, ZoneName } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'

/** An interview of which only the kind is known yet: nobody in it, nothing said, starting now. */
export function newInterview(known: {
  id: Id
  kind: InterviewKind
  now: number
  zone: ZoneName
  source: Interview['source']
}): Interview {
  return {
    id: known.id,
    kind: known.kind,
    start: toIso(known.now),
    durationMinutes: defaultDurationMinutes[known.kind],
    zone: known.zone,
    personIds: [],
    firstNamedId: null,
    status: 'planned',
    topics: [],
    challenge: '',
    strengths: '',
    learned: '',
    place: '',
    recordedAt: toIso(known.now),
    debriefedAt: null,
    endedAt: null,
    source: known.source,
  }
}
