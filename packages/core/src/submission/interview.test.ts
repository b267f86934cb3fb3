import { describe, expect, it } from 'vitest';
import { fitInterview, type Interview, readInterview } from './interview.ts';
import { mostNotesBytes, notesSchema } from './notes.ts';

const interview: Interview = {
  how: 'phone',
  worker: ' Dana ',
  spoken: 'es',
  interpreter: { by: 'line', name: 'Language Line' },
  readAloud: ['share'],
  byWorker: ['/sleep'],
};

describe('an interview in the notes', () => {
  it('comes back as it was put in', () => {
    const notes = { interview: JSON.parse(JSON.stringify(fitInterview(interview))) as unknown };
    expect(readInterview(notes)).toEqual({ ...interview, worker: 'Dana' });
  });

  it.each([1, 40, 900])('fits with %i marks, and counts those that have no room', (marks) => {
    const byWorker = Array.from({ length: marks }, (_, row) => `/household/${row}/ñandú-age`);
    const fitted = fitInterview({ ...interview, worker: 'Ñ'.repeat(300), byWorker });
    expect(notesSchema.safeParse({ interview: fitted }).success).toBe(true);
    expect(fitted.byWorker.length + (fitted.more ?? 0)).toBe(marks);
    expect(fitted.byWorker).toEqual(byWorker.slice(0, fitted.byWorker.length));
  });

  it('leaves hardly any room empty', () => {
    const byWorker = Array.from({ length: 900 }, (_, row) => `/people/${row}/age`);
    const bytes = new TextEncoder().encode(JSON.stringify({ interview: fitInterview({ ...interview, byWorker }) }));
    expect(bytes.length).toBeGreaterThan(mostNotesBytes - 20);
  });

  it.each([
    undefined,
    {},
    { interview: 'phone' },
    { interview: { how: 'letter', spoken: 'es' } },
    { interview: { how: 'phone', spoken: '<b>' } },
  ])('is none where nothing can be understood: %j', (notes) => {
    expect(readInterview(notes)).toBe(undefined);
  });

  it('takes what it understands of a newer sender, and leaves the rest', () => {
    const newer = { how: 'walk-in', spoken: 'pl', interpreter: { by: 'robot' }, byWorker: ['/a', 1], else: true };
    expect(readInterview({ interview: newer })).toEqual({
      how: 'walk-in',
      spoken: 'pl',
      worker: '',
      readAloud: [],
      byWorker: ['/a'],
    });
  });
});
