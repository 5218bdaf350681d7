import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Preload for a process that dies while delivering an alert: `node --import ./tests/support/kill-at-alert.mjs …`.
 * `CALLBACK_TEST_KILL_AT` sets the moment. `ledger`: the alert is in the ledger but not delivered yet. `delivered`: it is
 * delivered, but the ledger does not have that yet.
 */
const at = process.env.CALLBACK_TEST_KILL_AT
const { rename } = fs.promises

/** Long enough for a sent message to leave the process. */
const SENT_MS = 300

fs.promises.rename = async (from, to) => {
  const isWorkspace = String(to).endsWith('workspace.json')
  if (at === 'delivered' && isWorkspace && readLedger(from).some(isDelivered)) {
    await wait(SENT_MS)
    process.kill(process.pid, 'SIGKILL')
  }
  await rename(from, to)
  if (at === 'ledger' && isWorkspace && !readLedger(to).every(isDelivered))
    process.kill(process.pid, 'SIGKILL')
}
syncBuiltinESMExports()

function readLedger(path) {
  return JSON.parse(readFileSync(path, 'utf8')).data.ledger
}

function isDelivered({ deliveredAt }) {
  return deliveredAt !== null
}
