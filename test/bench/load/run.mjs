// Load on the receiving server, on PostgreSQL: npm run load -- [--scale=0.5] [--pace=0.5] [--only=steady,burst] [--minutes=480] [--rows=10000000] [--write]
import { openSource } from '../../helpers/source-server.mjs';

const vite = await openSource();
const flag = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const { load } = await vite.ssrLoadModule('/test/bench/load/load.ts');
const number = (name, usual) => Number(flag(name) ?? usual);
const kept = await load({
  scale: number('scale', 1),
  pace: number('pace', 1),
  minutes: number('minutes', 3),
  rows: number('rows', 1_000_000),
  only: flag('only')?.split(','),
  write: process.argv.includes('--write'),
});
await vite.close();
process.exit(kept ? 0 : 1);
