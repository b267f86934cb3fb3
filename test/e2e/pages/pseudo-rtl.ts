import '@open-intake/widget/define';
import { addUiMessages, type UiMessages } from '@open-intake/widget';

addUiMessages('en-XB', async () => ({ default: (await (await fetch('/words.json')).json()) as UiMessages }));
