import { OpenIntakeInterview } from './interview/open-intake-interview.ts';

if (!customElements.get('open-intake-interview')) customElements.define('open-intake-interview', OpenIntakeInterview);
