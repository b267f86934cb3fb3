import { expect } from 'chai';
import { FakeServer } from '../../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../../test/intake-stage.ts';
import { smallAgency } from '../../../test/small-form.ts';

const line = (languages: readonly string[]) => [
  { id: '988', label: { en: 'Crisis line' }, voice: { number: '988', languages } },
];

async function withNotice(agency: object): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/agency', () => Response.json({ ...smallAgency, ...agency }));
  const stage = await intakeStage({ server, attributes: { lang: 'es' } });
  await stage.walkTo('urgent');
  await stage.pick('urgent', 'sleep');
  return stage;
}

const called = (stage: IntakeStage) =>
  [...stage.root.querySelectorAll<HTMLElement>('.notices [data-contact]')].map(({ dataset }) => dataset.contact);

describe('whom a notice says to call', () => {
  afterEach(clearIntakeStage);

  it('is who it names, where they speak the language', async () => {
    const stage = await withNotice({ contacts: line(['en', 'es']) });
    await stage.until(() => called(stage).length > 0);
    expect(called(stage)).to.deep.equal(['988']);
  });

  it('is the agency itself where they do not', async () => {
    const stage = await withNotice({ contacts: line(['en']) });
    await stage.until(() => called(stage).length > 0);
    expect(called(stage)).to.deep.equal(['agency']);
  });
});
