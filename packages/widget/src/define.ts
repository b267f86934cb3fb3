import { OpenIntake } from './open-intake.ts';

if (customElements.get('open-intake') === undefined) customElements.define('open-intake', OpenIntake);
