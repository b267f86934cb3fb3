// How soon the exit covers the page: npm run bench:exit -- [--tries=100] [--slowness=4] [--rest=1000] [--only=frame,network]
import { openSource } from '../../helpers/source-server.mjs';

const vite = await openSource();
const flag = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const { measureExit } = await vite.ssrLoadModule('/test/bench/exit/measure.ts');
const isKept = await measureExit({
  tries: Number(flag('tries') ?? 100),
  slowness: Number(flag('slowness') ?? 4),
  rest: Number(flag('rest') ?? 1_000),
  only: flag('only')?.split(',') ?? [],
});
await vite.close();
process.exit(isKept ? 0 : 1);
