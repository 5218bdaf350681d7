import { defaultDurationMinutes, type Interview, type InterviewKind } from '../../model/interview.ts'
import type { EpochMs, Id, ZoneName } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'

/** Creates an interview without people or notes. It starts now and has the usual length of its kind. */
export function createInterview(fields: {
  id: Id
  kind: InterviewKind
  now: EpochMs
  zone: ZoneName
  source: Interview['source']
}): Interview {
  return {
    id: fields.id,
    kind: fields.kind,
    start: toIso(fields.now),
    durationMinutes: defaultDurationMinutes[fields.kind],
    zone: fields.zone,
    personIds: [],
    firstNamedId: null,
    status: 'planned',
    topics: [],
    challenge: '',
    strengths: '',
    learned: '',
    location: '',
    recordedAt: toIso(fields.now),
    debriefedAt: null,
    cancelledAt: null,
    source: fields.source,
  }
}
