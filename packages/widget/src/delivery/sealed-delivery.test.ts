import { createIntakeClient } from '@open-intake/sdk';
import {
  importPrivateKey,
  newPrivateJwk,
  openSubmission,
  type PrivateJwk,
  pinOf,
  publicHalf,
  signKeyset,
} from '@open-intake/sdk/seal';
import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { smallAgency } from '../../test/small-form.ts';
import { OiErrorEvent } from '../events/events.ts';

const [root, intake, recovery] = await Promise.all([
  newPrivateJwk('root'),
  newPrivateJwk('intake'),
  newPrivateJwk('recovery'),
]);
const recipient = (key: PrivateJwk, role: 'intake' | 'recovery') =>
  ({ kid: key.kid, role, jwk: publicHalf(key), from: '2020-01-01T00:00:00Z' }) as const;
const keyset = await signKeyset(
  {
    format: 'open-intake-keyset/1',
    seq: 1,
    issued: '2020-01-01T00:00:00Z',
    expires: '2099-01-01T00:00:00Z',
    keys: [recipient(intake, 'intake'), recipient(recovery, 'recovery')],
  },
  root,
);
const pin = await pinOf(root);

/** At the review of a page that asks for sealing. */
async function atReview(server: FakeServer, keyPin = pin): Promise<IntakeStage> {
  const sleep = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  const client = createIntakeClient({ endpoint: 'http://localhost/forms/small', fetch: server.fetch, sleep, keyPin });
  const stage = await intakeStage({ server, attributes: { lang: 'en', 'key-pin': pin }, set: { client } });
  await stage.walkTo('review', { name: () => stage.fill('name', 'Amina-canary') });
  return stage;
}

const errorsOf = (stage: IntakeStage) =>
  stage.events.flatMap((event) => (event instanceof OiErrorEvent ? event.code : []));

function serverWithKeys(keys: unknown = keyset): FakeServer {
  const server = new FakeServer();
  server.overrides.set('/keys', () => Response.json(keys));
  return server;
}

describe('sending where the page has a key-pin', () => {
  afterEach(clearIntakeStage);

  it('sends an envelope that only the agency opens', async () => {
    const server = serverWithKeys();
    const stage = await atReview(server);
    await stage.tapPart('send');
    await stage.until(() => server.bodies.length > 0);
    const [body = ''] = server.bodies;
    expect(body).not.to.contain('Amina');
    const { bytes, header } = await openSubmission(JSON.parse(body), await importPrivateKey(JSON.stringify(intake)));
    const submission = JSON.parse(new TextDecoder().decode(bytes)) as { id: string; answers: { name: string } };
    expect([submission.id, submission.answers.name]).to.deep.equal([header.id, 'Amina-canary']);
  });

  const bad: readonly (readonly [string, () => Response])[] = [
    ['there is no keyset', () => new Response(null, { status: 404 })],
    ['the keyset was changed', () => Response.json({ ...keyset, seq: 2 })],
    ['the keyset is of another agency', () => Response.json({ ...keyset, root: publicHalf(intake) })],
  ];
  for (const [name, keys] of bad) {
    it(`sends nothing and says so when ${name}`, async () => {
      const server = new FakeServer();
      server.overrides.set('/keys', keys);
      const stage = await atReview(server);
      await stage.tapPart('send');
      await stage.until(() => stage.state === 'waiting' && stage.words.includes('we sent nothing'));
      expect(stage.part('call')).not.to.equal(null);
      expect(errorsOf(stage)).to.include('not-sealed');
      await stage.tapPart('back');
      expect(stage.words).to.contain('Amina-canary');
      expect(server.bodies).to.deep.equal([]);
    });
  }

  it('waits for the keys without a network, and sends once they are there', async () => {
    const server = new FakeServer();
    server.overrides.set('/keys', () => Promise.reject(new TypeError('Failed to fetch')));
    const stage = await atReview(server);
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'waiting');
    expect(stage.words).to.contain('Not sent yet');
    server.overrides.set('/keys', () => Response.json(keyset));
    await stage.tap('[data-action="send-again"]');
    await stage.until(() => server.bodies.length > 0);
    expect(server.bodies[0]).not.to.contain('Amina');
  });

  it('seals to the keys of today, once, when those before were called back (F52)', async () => {
    const server = serverWithKeys();
    const stage = await atReview(server);
    server.fate = { status: 421, code: 'stale-form' };
    await stage.tapPart('send');
    // Then the form is fetched anew, in case it is that, and the answers are shown again.
    await stage.until(() => server.bodies.length >= 2 && stage.state === 'review');
    const keys = server.bodies.map((body) => (JSON.parse(body) as { protected: string }).protected);
    expect([keys.length, new Set(keys).size]).to.deep.equal([2, 2]);
  });

  it('sends nothing by a client that was made without this pin', async () => {
    const server = serverWithKeys();
    const stage = await atReview(server, `sha256-${'A'.repeat(43)}`);
    await stage.tapPart('send');
    await stage.until(() => stage.words.includes('we sent nothing'));
    expect(server.bodies).to.deep.equal([]);
  });
});

describe('sending where the agency takes sealed answers only, and the page has no key-pin', () => {
  afterEach(clearIntakeStage);

  const fixesOf = (stage: IntakeStage) =>
    stage.events.flatMap((event) => (event instanceof OiErrorEvent ? [[event.code, event.fix]] : []));

  it('is said before the first question, with the way to a person', async () => {
    const server = new FakeServer();
    server.overrides.set('/agency', () => Response.json({ ...smallAgency, sealedOnly: true }));
    const stage = await intakeStage({ server });
    expect([stage.state, stage.question]).to.deep.equal(['unavailable', undefined]);
    expect(stage.words).to.contain('It is not your fault.');
    expect(stage.part('call')?.getAttribute('href')).to.match(/^tel:/);
    const [[code, fix] = []] = fixesOf(stage);
    expect([code, fix?.includes('key-pin')]).to.deep.equal(['sealed-only', true]);
  });

  it('is held at Send where the server began to while the form was filled: nothing is forgotten', async () => {
    const server = new FakeServer();
    const stage = await intakeStage({ server });
    await stage.walkTo('review', { name: () => stage.fill('name', 'Amina-canary') });
    server.fate = { status: 403, code: 'sealed-only' };
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'waiting');
    expect(stage.words).to.contain('This page cannot send right now. Your answers are still here.');
    const [[code, fix] = []] = fixesOf(stage);
    expect([code, fix?.includes('key-pin')]).to.deep.equal(['sealed-only', true]);
    await stage.tapPart('back');
    await stage.until(() => stage.state === 'review');
    expect(stage.words).to.contain('Amina-canary');
  });
});
