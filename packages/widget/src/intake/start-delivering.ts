import { Delivering } from '../delivery/delivering.ts';
import type { StoredFilling } from '../device-storage/device-storage.ts';
import { safeAddress } from '../form-source/safe-address.ts';
import { pageHistory } from '../history/page-history.ts';
import type { IntakeHost } from './intake-host.ts';
import type { RunningIntake } from './running-intake.ts';

/** Starts sending for an intake, and opens what the device keeps where the level lets it. */
export function startDelivering(host: IntakeHost, intake: RunningIntake): Delivering {
  const { flow, moveFocus } = intake;
  const formMessages = () => intake.words.formMessages;
  const filling: StoredFilling = {
    flow,
    form: () => intake.form,
    formMessages,
    moveFocus,
    adopt: (styles) => intake.adopt(styles),
    isUnderWay: () => intake.delivering?.isUnderWay === true,
    onTaken(unplaced) {
      intake.unplaced = unplaced;
      void intake.loadDeferred();
    },
    onErased: () => pageHistory.forget(),
    onRefused() {
      intake.wasBegun = false;
    },
  };
  return new Delivering(host, {
    flow,
    form: () => intake.form?.form,
    async openDeviceStorage(options) {
      const { DeviceStorage } = await intake.loadDeviceStorage();
      return new DeviceStorage(host, filling, options);
    },
    async renew(before, isWanted) {
      const part = await import('./renew-form.ts').catch(() => undefined);
      const messages = formMessages();
      const renewed = await part?.renewForm(intake);
      if (part === undefined || renewed === undefined || !isWanted()) return false;
      part.moveAnswers(intake, renewed, before, messages);
      return true;
    },
    async openNextSteps() {
      const { src, client, baseURI } = host;
      const part = await import('../next-steps/next-steps.ts');
      const address = `${safeAddress(src ?? '', baseURI).replace(/\/+$/, '')}/services`;
      const services = part.parseServices(await (client?.services?.() ?? part.fetchServices(address)));
      if (services === undefined) return undefined;
      intake.adopt([part.nextStepsStyles]);
      return new part.NextSteps(host, services);
    },
    erase: () => intake.erase(),
    moveFocus,
  });
}
