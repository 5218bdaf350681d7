// `npm run bench`: one JSON line a figure, beside its target.
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
