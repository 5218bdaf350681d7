import { z } from 'zod'
import { type CardOrder, cardOrders } from '../../model/settings.ts'
import { defineCommand } from '../core/command.ts'
import { notAllowed } from '../core/field-errors.ts'

/** Chooses the order of the cards in every column. The order by hand is kept and comes back when it is chosen again. */
export const orderCards = defineCommand({
  type: 'order-cards',
  input: z.strictObject({ type: z.literal('order-cards'), order: z.enum(cardOrders) }),
  apply(workspace, { order }) {
    const { cardOrder, ...others } = workspace.settings
    if ((cardOrder ?? 'by-hand') === order) throw notAllowed('order', 'The cards are in that order already.')
    const settings = order === 'by-hand' ? others : { ...others, cardOrder: order }
    return { workspace: { ...workspace, settings }, label: labels[order], cardId: null }
  },
})

const labels: Readonly<Record<CardOrder, string>> = {
  'by-hand': 'Order cards by hand',
  'by-date': 'Order cards by date',
}
