import { createIntakeClient } from '@open-intake/sdk';
import { browserConnection } from './browser-connection.ts';
import type { DeliveryClient } from './delivery-controller.ts';

/** A client of the SDK for an address that was already found safe. With a pin it seals, or sends nothing. */
export function createClient(endpoint: string, keyPin?: string): DeliveryClient {
  return createIntakeClient({ endpoint, keyPin, connection: browserConnection });
}
