import type { DeliveryClient } from './delivery-controller.ts';
import type { FormSource } from './form-source.ts';

/** What the widget uses of a client: an `IntakeClient` of the SDK is one. */
export type WidgetClient = FormSource & DeliveryClient;
