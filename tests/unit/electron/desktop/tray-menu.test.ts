import { describe, expect, it, vi } from 'vitest'
import { buildTrayMenu } from '#electron/desktop/tray-menu'
import type { TrayState } from '#electron/host/ports'

const actions = () => ({
  open: vi.fn(),
  copyNote: vi.fn(),
  reply: vi.fn(),
  act: vi.fn(),
  pause: vi.fn(),
  show: vi.fn(),
  quit: vi.fn(),
})

const due = (label: string, hasNote = true): TrayState['due'][number] => ({
  target: { key: `card/interview/check-in/${label}`, cardId: 'card' },
  label,
  hasNote,
  canReply: hasNote,
  actions: hasNote ? ['snooze', 'skip'] : ['done', 'snooze', 'skip'],
})

const labels = (items: ReturnType<typeof buildTrayMenu>) => items.map((item) => item.label ?? item.type)

describe('buildTrayMenu', () => {
  it('lists the count, the due follow-ups and the actions of the app', () => {
    const state = { tooltip: 'Callback: 2 follow-ups due', due: [due('Thank Jane'), due('Prepare', false)] }
    const menu = buildTrayMenu(state, actions())
    expect(labels(menu)).toEqual([
      'Callback: 2 follow-ups due',
      'Thank Jane',
      'Prepare',
      'separator',
      'Pause alerts',
      'Open Callback',
      'Quit',
    ])
    expect(menu[0]?.enabled).toBe(false)
    expect(labels(menu[1]?.submenu as ReturnType<typeof buildTrayMenu>)).toEqual([
      'Open',
      'Copy note',
      'They replied …',
      'Snooze until tomorrow',
      'Skip this step',
    ])
    expect(labels(menu[2]?.submenu as ReturnType<typeof buildTrayMenu>)).toEqual([
      'Open',
      'Mark as done',
      'Snooze until tomorrow',
      'Skip this step',
    ])
  })

  it('runs the actions of a follow-up from its submenu', () => {
    const mockActions = actions()
    const line = due('Prepare', false)
    const menu = buildTrayMenu({ tooltip: '', due: [line] }, mockActions)
    const [, done, snooze] = (menu[1]?.submenu ?? []) as { click: () => void }[]
    done?.click()
    snooze?.click()
    expect(mockActions.act.mock.calls).toEqual([
      ['done', line.target],
      ['snooze', line.target],
    ])
  })

  it('asks what they replied to', () => {
    const mockActions = actions()
    const line = due('Check in')
    const menu = buildTrayMenu({ tooltip: '', due: [line] }, mockActions)
    const items = (menu[1]?.submenu ?? []) as { label: string; click: () => void }[]
    items.find(({ label }) => label === 'They replied …')?.click()
    expect(mockActions.reply.mock.calls).toEqual([[line.target]])
  })

  it('escapes an ampersand', () => {
    const menu = buildTrayMenu({ tooltip: '', due: [due('Check in with Marco, Halden & Frey')] }, actions())
    expect(menu[1]?.label).toBe('Check in with Marco, Halden && Frey')
  })

  it('truncates a long label between characters', () => {
    const menu = buildTrayMenu({ tooltip: '', due: [due('🙂'.repeat(100))] }, actions())
    expect(menu[1]?.label).toBe(`${'🙂'.repeat(71)}…`)
  })

  it('shows how many lines do not fit on the screen', () => {
    const mockActions = actions()
    const many = Array.from({ length: 15 }, (_, n) => due(`Follow-up ${n}`))
    const menu = buildTrayMenu({ tooltip: 'Callback: 15 follow-ups due', due: many }, mockActions)
    expect(labels(menu).slice(12, 15)).toEqual(['Follow-up 11', '3 more', 'separator'])
    const more = menu[13] as { click: () => void }
    more.click()
    expect(mockActions.show).toHaveBeenCalledOnce()
  })
})
