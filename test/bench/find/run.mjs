// How soon the inbox finds a submission, on PostgreSQL: npm run bench:find -- [--rows=10000] [--rounds=5]
import { openSource } from '../../helpers/source-server.mjs';

const vite = await openSource();
const number = (name, usual) =>
  Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? usual);
const { benchFind } = await vite.ssrLoadModule('/test/bench/find/bench-find.ts');
const kept = await benchFind({ rows: number('rows', 10_000), rounds: number('rounds', 5) });
await vite.close();
process.exit(kept ? 0 : 1);
