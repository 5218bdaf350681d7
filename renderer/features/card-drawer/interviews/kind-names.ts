import type { InterviewKind } from '#shared/model/interview'

/** What a person reads for each kind of conversation. */
export const kindNames: Readonly<Record<InterviewKind, string>> = {
  phone: 'Phone',
  video: 'Video',
  'on-site': 'On site',
  other: 'Other',
}
