import type { InterviewKind } from '#shared/model/interview'

/** The name of each kind of interview as users read it. */
export const interviewKindNames: Readonly<Record<InterviewKind, string>> = {
  phone: 'Phone',
  video: 'Video',
  'on-site': 'On site',
  other: 'Other',
}
