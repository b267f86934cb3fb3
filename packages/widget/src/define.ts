/** Makes `<open-intake>` known: the entry of `open-intake.js`, and of `@open-intake/widget/define`. */
import { OpenIntake } from './open-intake.ts';

if (customElements.get('open-intake') === undefined) customElements.define('open-intake', OpenIntake);
