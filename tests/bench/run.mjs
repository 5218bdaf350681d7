// `npm run bench`: prints each figure with its target as one JSON line.
import { askedOfProcess, bench } from './programs.mjs'
import { runProgram } from './run-program.mjs'

askedOfProcess(bench)
await runProgram('bench', {
  programs: {
    bench: 'tests/bench/bench.ts',
    load: 'tests/bench/programs/load.ts',
    'heap-growth': 'tests/bench/programs/heap-growth.ts',
  },
  nodeOptions: ['--expose-gc'],
})
