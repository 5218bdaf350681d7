import type { Envelope } from '#shared/ipc/envelope'
import type { RouteName } from '#shared/ipc/routes'
import type { OpenWorkspace } from './open-workspace.ts'
import type { Turnstile } from './read-write-lock.ts'

/** Requests to whatever folder is open. */
export interface Requests {
  /** Answers one request; never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  /** From now on other cards are open; changes asked for before were meant for those of then. */
  otherCards(): void
}

/** Looking into folders takes as long as a person does, and going to one waits for all the rest. */
const besideWork: ReadonlySet<string> = new Set<RouteName>(['data-folder.look', 'data-folder.change'])

/** What was meant for the cards of one folder must not be done to those of another. */
const changes: ReadonlySet<string> = new Set<RouteName>([
  'commands.run',
  'history.undo',
  'history.redo',
  'backups.restore',
  'inbox.read',
  'alerts.pause',
])

const elsewhere: Envelope<never> = {
  ok: false,
  error: {
    code: 'not-saved',
    message: 'Not saved: another data folder was opened meanwhile. Look at its board, then try again.',
    data: {},
  },
}

/** Answers requests one place after the other: while another folder is being opened they wait. */
export function answerRequests({
  turnstile,
  open,
}: {
  turnstile: Turnstile
  open: () => OpenWorkspace
}): Requests {
  let boards = 0
  return {
    async handle(route, input) {
      if (besideWork.has(route)) return open().handle(route, input)
      const asked = boards
      return turnstile.pass(async () =>
        asked !== boards && changes.has(route) ? elsewhere : open().handle(route, input),
      )
    },
    otherCards() {
      boards += 1
    },
  }
}
