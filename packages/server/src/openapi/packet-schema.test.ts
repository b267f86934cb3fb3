import { makePacket } from '@open-intake/core';
import { expect, it } from 'vitest';
import { frozen } from '../../../../test/forms/needs-assessment/frozen.ts';
import { generatedPerson } from '../../../../test/forms/needs-assessment/generated-person.ts';
import { form, messages } from '../../../../test/forms/needs-assessment/needs-assessment.ts';
import { visit, visitDay } from '../../../../test/forms/needs-assessment/visit.ts';
import { packetSchema } from './packet-schema.ts';

it('describes the packet of everybody, with nothing left out', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const { draft } = visit(generatedPerson(form, seed));
    const receipt = { code: 'K7TM-2Q91', receivedAt: '2026-11-22T12:00:00.000Z' };
    const packet = makePacket({ submission: frozen(draft), form, messages, receipt, today: visitDay });
    expect(packetSchema.safeParse(JSON.parse(JSON.stringify(packet))).error?.issues ?? []).toEqual([]);
  }
});
