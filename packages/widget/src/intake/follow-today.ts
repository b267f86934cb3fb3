import type { Today } from '@open-intake/core';
import { getJson } from '../form-source/form-source.ts';
import { safeAddress } from '../form-source/safe-address.ts';
import { loadToday } from '../screens/today/today-part.ts';
import type { IntakeHost } from './intake-host.ts';
import type { RunningIntake } from './running-intake.ts';

/**
 * Asks what is true of the agency today, and lets its hours, lines and screens follow. The form works without: where no answer comes,
 * nothing is said.
 */
export function followToday(host: IntakeHost, intake: RunningIntake): void {
  void follow(host, intake);
}

async function follow(host: IntakeHost, intake: RunningIntake): Promise<void> {
  const { agency } = intake.form ?? {};
  if (agency === undefined) return;
  try {
    const today = await ask(host);
    if (!statesAnything(today)) return;
    const { withToday } = await loadToday();
    if (intake.form?.agency !== agency) return;
    intake.form = { ...intake.form, agency: withToday(agency, today, new Date()) };
    host.requestUpdate();
  } catch {}
}

async function ask({ client, src, baseURI }: IntakeHost): Promise<unknown> {
  if (client !== undefined) return client.today?.();
  return src ? getJson(`${safeAddress(src, baseURI).replace(/\/+$/, '')}/today`) : undefined;
}

function statesAnything(value: unknown): value is Today {
  const { statements } = (value ?? {}) as Partial<Record<keyof Today, unknown>>;
  return Array.isArray(statements) && statements.length > 0;
}
