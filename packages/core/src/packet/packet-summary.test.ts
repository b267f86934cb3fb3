import { describe, expect, it } from 'vitest';
import { frozen } from '../../../../test/forms/needs-assessment/frozen.ts';
import { generatedPerson } from '../../../../test/forms/needs-assessment/generated-person.ts';
import { form, messages } from '../../../../test/forms/needs-assessment/needs-assessment.ts';
import { visit } from '../../../../test/forms/needs-assessment/visit.ts';
import { makePacket } from './make-packet.ts';
import { packetSummary } from './packet-summary.ts';

describe('the summary of a packet', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed))('says what the packet says (person %i)', (seed) => {
    const submission = frozen(visit(generatedPerson(form, seed)).draft);
    const options = { submission, form, messages, language: 'es', today: '2026-11-22' };
    const { flags, client, contactVerdict, first, dates, notes } = makePacket(options);
    const { name, filledBy, language, interpreter } = client;
    expect(packetSummary(options)).toEqual({
      flags,
      contactVerdict,
      dates,
      notes,
      ...(first && { first }),
      ...(name && { name }),
      ...(filledBy && { filledBy }),
      ...(language && { language }),
      ...(interpreter && { interpreter }),
    });
  });
});
