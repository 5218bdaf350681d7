import { ListChecks, Phone, Video } from 'lucide-react'
import type { TodayInterview } from '#shared/ipc/today-view'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'

interface InterviewButtonProps {
  readonly interview: TodayInterview
  /** The size of the button; medium when omitted. A small one has no icon. */
  readonly size?: 'small'
  /** Opens the card, which has the number and the preparation. */
  readonly onOpenCard: () => void
}

/** Returns true if an interview is a call to a number, and has no link to join. */
export function isCallToNumber({ joinLink, number }: TodayInterview): boolean {
  return joinLink === null && number !== null
}

/** The button with which an interview begins: the link to join it, or the card with the number or the preparation. */
export function InterviewButton({ interview, size, onOpenCard }: InterviewButtonProps) {
  const { title, joinLink } = interview
  if (joinLink !== null)
    return (
      <ButtonLink
        href={joinLink}
        target="_blank"
        rel="noreferrer"
        {...(size ? { size } : { icon: Video })}
        aria-label={`Join: ${title}`}
      >
        Join
      </ButtonLink>
    )
  const verb = isCallToNumber(interview) ? 'Call' : 'Prep'
  const icon = verb === 'Call' ? Phone : ListChecks
  return (
    <Button {...(size ? { size } : { icon })} aria-label={`${verb}: ${title}`} onPress={onOpenCard}>
      {verb}
    </Button>
  )
}
