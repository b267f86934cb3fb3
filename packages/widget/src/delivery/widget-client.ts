import type { IntakeClient } from '@open-intake/sdk';
import type { FormSource } from '../form-source/form-source.ts';

/** What sending needs of a client of the page's own; with `postsTo` and `attempt` the device can keep what is sent by it. */
export type SendingClient = Pick<IntakeClient, 'freeze' | 'send'> &
  Partial<Pick<IntakeClient, 'postsTo' | 'attempt' | 'prepare' | 'keyPin'>>;

/** What the widget uses of a client: an `IntakeClient` of the SDK is one. */
export type WidgetClient = FormSource & SendingClient;
