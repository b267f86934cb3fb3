import { OpenIntakeServices } from './next-steps/open-intake-services.ts';

if (!customElements.get('open-intake-services')) customElements.define('open-intake-services', OpenIntakeServices);
