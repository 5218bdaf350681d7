import type { Client } from './client.ts'
import { hostClient } from './host.ts'

/** Sends a request to the main process. Rejects with an `AppError` where it refuses. */
export const request: Client['request'] = (route, input) => hostClient().request(route, input)
