import {
  type FilledBy,
  type FormDefinition,
  filledByOf,
  type Interview,
  type InterviewWay,
  ownChoices,
  questionByRole,
} from '@open-intake/core';

/** With whom the worker speaks, by the codes of the question with the role `filled-by`. */
export type Speaker = Exclude<FilledBy, 'worker'>;

/** Who puts the words into the other language. */
export type InterpreterKind = 'none' | 'person' | 'line';

/** What is known of a call or visit. The worker fills it in first. */
export interface CallFacts {
  readonly how?: InterviewWay;
  readonly speaker?: Speaker;
  /** BCP 47 tag of the language that is spoken. */
  readonly spoken?: string;
  readonly interpreter?: InterpreterKind;
  /** The interpreter's name, or that of the line. */
  readonly interpreterName: string;
  /** The worker's own name. */
  readonly worker: string;
}

/** What has to be known before the first question. */
export type CallFact = 'how' | 'speaker' | 'spoken' | 'interpreter' | 'worker';

/** With whom a worker may speak, as far as a form makes a difference; none where it does not ask. */
export function speakersOf(form: FormDefinition): readonly Speaker[] {
  const question = questionByRole(form, 'filled-by');
  const choices = question === undefined ? [] : ownChoices(form, question);
  return choices.flatMap(({ value }) => {
    const by = filledByOf(value);
    return by === undefined || by === 'worker' ? [] : [by];
  });
}

/** What is still to be said of a call before the questions come, in the order in which it is asked. */
export function missingFacts(call: CallFacts, form: FormDefinition): readonly CallFact[] {
  const isKnown: Readonly<Record<CallFact, boolean>> = {
    how: call.how !== undefined,
    speaker: call.speaker !== undefined || speakersOf(form).length === 0,
    spoken: call.spoken !== undefined,
    interpreter: call.interpreter !== undefined,
    worker: call.worker.trim() !== '',
  };
  return (Object.keys(isKnown) as CallFact[]).filter((fact) => !isKnown[fact]);
}

/** What of it goes into the notes of the submission. */
export function callNotes({
  how = 'phone',
  spoken = 'und',
  worker,
  interpreter,
  interpreterName,
}: CallFacts): Pick<Interview, 'how' | 'spoken' | 'worker' | 'interpreter'> {
  const isThere = interpreter === 'person' || interpreter === 'line';
  return { how, spoken, worker, ...(isThere && { interpreter: { by: interpreter, name: interpreterName } }) };
}
