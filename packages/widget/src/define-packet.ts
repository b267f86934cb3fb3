import { OpenIntakePacket } from './packet/open-intake-packet.ts';

if (!customElements.get('open-intake-packet')) customElements.define('open-intake-packet', OpenIntakePacket);
