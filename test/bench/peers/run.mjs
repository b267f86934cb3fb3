// The first question beside hand-written HTML: npm run bench:peers -- --harness=FOLDER [--rounds=7] [--sizes=12,1000] [--write]
// The harness stays outside of this repository; OPEN_INTAKE_PEERS names its folder too.
import { resolve } from 'node:path';
import { openSource } from '../../helpers/source-server.mjs';

const flag = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const harness = flag('harness') ?? process.env.OPEN_INTAKE_PEERS;
if (harness === undefined) {
  console.log(
    'bench:peers: not run: no harness here. Name its folder by --harness=FOLDER or in OPEN_INTAKE_PEERS; in it, once: npm ci --legacy-peer-deps && node build.mjs plain',
  );
  process.exit(2);
}
const vite = await openSource();
const { benchPeers } = await vite.ssrLoadModule('/test/bench/peers/bench-peers.ts');
await benchPeers({
  harness: resolve(harness),
  rounds: Number(flag('rounds') ?? 7),
  sizes: (flag('sizes') ?? '12,1000').split(',').map(Number),
  write: process.argv.includes('--write'),
});
await vite.close();
process.exit(0);
