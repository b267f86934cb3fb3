// Pictures of every screen, side by side: npm run pictures -- [--out=docs/pictures/screens] [--root=another/checkout] [--only=desk,print]
import { openSource } from '../helpers/source-server.mjs';

const vite = await openSource();
const flag = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const { takePictures } = await vite.ssrLoadModule('/test/pictures/take-pictures.ts');
await takePictures({
  out: flag('out') ?? 'docs/pictures/screens',
  only: flag('only')?.split(',') ?? [],
  checkout: flag('root'),
});
await vite.close();
