import { createIntakeClient } from '@open-intake/sdk';
import { browserConnection } from './browser-connection.ts';
import type { DeliveryClient } from './delivery-controller.ts';

/** A client of the SDK for an address that was already found safe. */
export function createClient(endpoint: string): DeliveryClient {
  return createIntakeClient({ endpoint, connection: browserConnection });
}
