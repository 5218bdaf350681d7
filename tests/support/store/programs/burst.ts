import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { appendCompany } from '../append-company.ts'
import { NOW } from '../moment.ts'

// Makes many changes as fast as possible and prints the number of each once it is acknowledged:
// node burst.js FOLDER COUNT
const [folder = '', count = '0'] = process.argv.slice(2)
const store = await openWorkspaceStore({ folder, now: () => NOW, newId: () => 'workspace-1' })
process.stdout.write('open\n')
const from = store.current().cards.length
for (let number = from + 1; number <= from + Number(count); number++) {
  const saved = store.update((head) => appendCompany(head, String(number)))
  const printed = saved.then((company) => process.stdout.write(`${company}\n`))
  // A third of the changes are awaited; the others are made during another write.
  if (number % 3 === 0) await printed
}
await store.close()
