import type { AppError } from '#shared/errors/app-error'

/** Why a value could not be stored. */
export interface SaveRefusal {
  readonly message: string
  /**
   * - `invalid`: the value itself is refused, and sending it again would change nothing
   * - `disk`: the disk could not be written
   * - `connection`: the host could not be reached, or stopped before it responded
   * - `stale`: the stored value was changed elsewhere, and the user has not seen that yet
   */
  readonly reason: 'invalid' | 'disk' | 'connection' | 'stale'
}

/** Turns the failure of a command into the refusal that its field shows. */
export function toSaveRefusal({ code, message }: AppError): SaveRefusal {
  switch (code) {
    case 'not-saved':
      return { message, reason: 'disk' }
    case 'disconnected':
      return { message, reason: 'connection' }
    case 'changed-meanwhile':
      return { message, reason: 'stale' }
    default:
      return { message, reason: 'invalid' }
  }
}
