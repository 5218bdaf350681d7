import type { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, PlainDate, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { createEmptyWorkspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { planFollowUps } from '../../rules/plan-follow-ups.ts'
import { toHolidayKey } from '../../rules/timing/calendars.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandDefinition } from './command.ts'

/** The card that a preview is about, and what its plan depends on. */
export interface PreviewInputs {
  readonly card: Card
  /** The public holidays of the card's country. */
  readonly holidays: readonly PlainDate[]
  readonly settings: Settings
  readonly zone: ZoneName
  readonly now: EpochMs
}

/**
 * Runs a command on a workspace that contains only one card, and plans its follow-ups afterwards. Returns null
 * if the command is invalid or refused.
 */
export function previewCommand<Type extends string, Schema extends z.ZodType>(
  definition: CommandDefinition<Type, Schema>,
  command: unknown,
  { card, holidays: daysOff, settings, zone, now }: PreviewInputs,
): { readonly card: Card; readonly followUps: readonly FollowUp[] } | null {
  const input = definition.input.safeParse(command)
  if (!input.success) return null
  const holidays = card.country === null ? {} : { [toHolidayKey(card.country, card.region)]: daysOff }
  const before = { ...createEmptyWorkspace({ id: 'preview', at: toIso(now) }), cards: [card], settings }
  const plan = (workspace: typeof before) => planFollowUps({ workspace, zone, holidays, now })
  let idCount = 0
  const context = {
    now,
    zone,
    holidays,
    newId: () => `preview-${++idCount}`,
    findFollowUp: (key: string) =>
      plan(before)
        .byCard.get(card.id)
        ?.find((followUp) => followUp.key === key) ?? null,
  }
  try {
    const { workspace } = definition.apply(before, input.data, context)
    const changed = workspace.cards[0]
    return changed ? { card: changed, followUps: plan(workspace).byCard.get(changed.id) ?? [] } : null
  } catch (error) {
    // A refusal is shown when the user saves.
    if (error instanceof AppError) return null
    throw error
  }
}
