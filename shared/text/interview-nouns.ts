import type { InterviewKind } from '../model/interview.ts'

/** What an interview of each kind is called within a sentence. */
export const interviewNouns: Readonly<Record<InterviewKind, string>> = {
  phone: 'call',
  video: 'video call',
  'on-site': 'interview',
  other: 'conversation',
}
