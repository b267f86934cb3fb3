import type { FaultRun } from '../fault-run.ts';
import { mortalPhone } from './mortal-phone.ts';
import type { Phone } from './phone.ts';

/** A phone that takes only certificates it can check. */
export interface CarefulPhone {
  readonly phone: Phone;
  /** From now on it takes any, as if this one had become good. Gives the phone to go on with. */
  readonly takeAny: () => Promise<Phone>;
}

/** Chromium can be told while it runs; Firefox only as it starts. */
export async function carefulPhone(run: FaultRun): Promise<CarefulPhone> {
  if (run.engine === 'chromium') {
    const phone = await run.phone();
    return {
      phone,
      async takeAny() {
        const devtools = await phone.page.createCDPSession();
        await devtools.send('Security.setIgnoreCertificateErrors', { ignore: true });
        return phone;
      },
    };
  }
  const owner = mortalPhone(run);
  return {
    phone: await owner.start(),
    async takeAny() {
      await owner.kill();
      return owner.start({ acceptInsecureCerts: true });
    },
  };
}
