import { CalendarClock, type LucideIcon, Reply } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TodayGroup, TodayInterview, TodayLine } from '#shared/ipc/today-view'
import { Button, IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { describeReason } from './describe-today.ts'
import { InterviewButton } from './interview-button.tsx'
import { SnoozeMenu } from './snooze-menu.tsx'
import type { TodayActions } from './today-actions.ts'
import { actionButtons } from './today-row.tsx'
import styles from './today-strip.module.css'

/** The actions of Today that a line of the strip needs. */
export type StripActions = Pick<TodayActions, 'onOpen' | 'onOpenCard' | 'onReply' | 'onNoteConversation'>

/** A line of the strip: one follow-up, several with one cause, or an interview. */
export function StripLine({
  entry,
  actions,
}: {
  readonly entry: TodayLine | TodayGroup | TodayInterview
  readonly actions: StripActions
}) {
  if (entry.kind === 'interview') return <InterviewLine interview={entry} actions={actions} />
  if (entry.kind === 'group') return <GroupLine group={entry} actions={actions} />
  return <FollowUpLine line={entry} actions={actions} />
}

function FollowUpLine({ line, actions }: { readonly line: TodayLine; readonly actions: StripActions }) {
  const { key, cardId, step, title, company, reason, action, canReply } = line
  const { verb, icon } = actionButtons[action]
  return (
    <Line
      entry={line}
      icon={icon}
      text={reason && describeReason(reason)}
      buttons={
        <>
          <Button size="small" aria-label={`${verb}: ${title}`} onPress={() => actions.onOpen(key)}>
            {verb}
          </Button>
          {canReply && cardId !== null && (
            <IconButton
              icon={Reply}
              size="small"
              label="They replied"
              accessibleName={`They replied: ${company || title}`}
              className={styles.reply}
              onPress={() => actions.onReply(cardId)}
            />
          )}
          <SnoozeMenu keys={[key]} title={title} step={step} size="small" className={styles.snooze} />
        </>
      }
    />
  )
}

/** The first of several is begun here; Today lists them all. */
function GroupLine({ group, actions }: { readonly group: TodayGroup; readonly actions: StripActions }) {
  const { action, lines, names, title } = group
  const { verb, icon } = actionButtons[action]
  const [first] = lines
  return (
    <Line
      entry={group}
      icon={icon}
      text={names}
      buttons={
        <>
          {first && (
            <Button
              size="small"
              aria-label={`${verb}: ${first.title}`}
              onPress={() => actions.onOpen(first.key)}
            >
              {verb}
            </Button>
          )}
          <SnoozeMenu
            keys={lines.map(({ key }) => key)}
            title={title}
            size="small"
            className={styles.snooze}
          />
        </>
      }
    />
  )
}

function InterviewLine({
  interview,
  actions,
}: {
  readonly interview: TodayInterview
  readonly actions: StripActions
}) {
  return (
    <Line
      entry={interview}
      icon={CalendarClock}
      text={interview.detail}
      buttons={
        <InterviewButton
          interview={interview}
          size="small"
          onOpenCard={() => actions.onOpenCard(interview.cardId)}
        />
      }
    />
  )
}

interface LineProps {
  readonly entry: Pick<TodayLine, 'when' | 'since' | 'isUrgent' | 'title' | 'company'>
  readonly icon: LucideIcon
  /** What is said after the title; may be empty. */
  readonly text: string
  readonly buttons: ReactNode
}

/** The frame of a line: an icon, when, what, and its buttons. */
function Line({ entry, icon, text, buttons }: LineProps) {
  const { when, since, isUrgent, title, company } = entry
  return (
    <li className={styles.line} data-urgent={isUrgent || undefined}>
      <Icon icon={icon} className={styles.icon} />
      <span className={styles.when}>{since === '' ? when : `${when} ${since}`}</span>
      <p className={styles.what}>
        <b dir="auto">{title}</b>
        {company && (
          <>
            {' at '}
            <bdi>{company}</bdi>
          </>
        )}{' '}
        {text && (
          <span className={styles.reason} dir="auto">
            · {text}
          </span>
        )}
      </p>
      <span className={styles.actions}>{buttons}</span>
    </li>
  )
}
