import type { Client } from './client.ts'
import { hostClient } from './host.ts'

/** Asks main. Throws the AppError that came back instead of an answer. */
export const request: Client['request'] = (route, input) => hostClient().request(route, input)
