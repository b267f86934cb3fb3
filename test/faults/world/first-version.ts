import { createHash } from 'node:crypto';
import { canonicalJson } from '@open-intake/core';
import type { FaultRun } from '../fault-run.ts';
import type { Phone } from './phone.ts';

/** Something that waits to be sent, as the first version keeps it. */
export interface KeptRow {
  readonly id: string;
  readonly facts: unknown;
  readonly body: string;
}

/**
 * What the first version kept of a person: body and facts as it wrote them on 2026-11-22, with the id, the name and the address
 * of this run put in. `layout` writes the body otherwise than any widget of today would.
 */
export async function keptByFirstVersion(run: FaultRun, name: string, layout?: number): Promise<KeptRow> {
  const id = crypto.randomUUID();
  const address = `${run.line.server}forms/one-need`;
  const form = { id: 'one-need', version: '1.0.0', hash: digest(canonicalJson(await (await fetch(address)).json())) };
  const submission = {
    format: 'open-intake/1',
    id,
    form,
    language: 'en',
    answers: { called: name, words: 'A place to sleep' },
    shown: { called: digest('["en","Your name, in an older edition"]') },
  };
  const body = JSON.stringify(submission, null, layout);
  const about = { id, digest: digest(body), form };
  return { id, facts: { address: `${address}/submissions`, at: Date.now() - 3_600_000, about }, body };
}

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64url')}`;

/** Writes rows into a phone as the first version did. Nothing of it may follow the product: rows of today look like this for ever. */
export async function writeFirstVersion({ page }: Phone, rows: readonly KeptRow[]): Promise<void> {
  await page.evaluate(async (all) => {
    const usages: KeyUsage[] = ['encrypt', 'decrypt'];
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, usages);
    const text = new TextEncoder();
    const seal = async ({ id, facts, body }: (typeof all)[number]) => {
      const [head, bytes] = [text.encode(JSON.stringify(facts)), text.encode(body)];
      const plain = new Uint8Array(2048);
      new DataView(plain.buffer).setUint32(0, head.length);
      new DataView(plain.buffer).setUint32(4, bytes.length);
      plain.set(head, 8);
      plain.set(bytes, 8 + head.length);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const suite = { name: 'AES-GCM', iv, additionalData: text.encode(`q:${id}`) };
      return { name: `q:${id}`, box: { iv, sealed: await crypto.subtle.encrypt(suite, key, plain) } };
    };
    const boxes = await Promise.all(all.map(seal));
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('local-kv', 1);
      request.onupgradeneeded = () => {
        for (const store of ['keys', 'rows', 'lease']) request.result.createObjectStore(store);
      };
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(['keys', 'rows'], 'readwrite');
    transaction.objectStore('keys').put(key, 'q');
    for (const { name, box } of boxes) transaction.objectStore('rows').put(box, name);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
    database.close();
  }, rows);
}
