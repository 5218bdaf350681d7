import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { NOW } from '../moment.ts'
import { withCompany } from '../with-company.ts'

// Makes many changes as fast as it can and prints the number of each once it is acknowledged:
// node burst.js FOLDER HOW-MANY
const [folder = '', many = '0'] = process.argv.slice(2)
const store = await openWorkspaceStore({ folder, now: () => NOW, newId: () => 'workspace-1' })
process.stdout.write('open\n')
const from = store.current().cards.length
for (let number = from + 1; number <= from + Number(many); number++) {
  const saved = store.update((head) => withCompany(head, String(number)))
  const printed = saved.then((company) => process.stdout.write(`${company}\n`))
  // Some changes come alone, most while another is being written.
  if (number % 3 === 0) await printed
}
await store.close()
