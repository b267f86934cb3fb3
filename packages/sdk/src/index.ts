// Clients
export { createIntakeClient } from './client/intake-client.ts';
export type { IntakeClient, IntakeClientOptions, LoadOptions, SubmitOptions } from './client/intake-client.types.ts';
export type { AttemptOptions, SendOptions } from './client/send.ts';
export type { SendProgress } from './delivery/send-progress.ts';

// Errors
export type { HeldCode, IntakeErrorCode, WaitingCode } from './errors/error-codes.ts';
export { HeldError } from './errors/held-error.ts';
export { IntakeError, isIntakeError } from './errors/intake-error.ts';
export { NotSentError } from './errors/not-sent-error.ts';
export { RejectedError } from './errors/rejected-error.ts';
export { RequestError, type RequestErrorCode } from './errors/request-error.ts';

// What a host passes in and gets back
export type { FrozenSubmission } from './freeze/frozen-submission.ts';
export type { IntakeProblem } from './http/problem.ts';
export type { Timeouts } from './http/timeouts.ts';
export type { Decision } from './policy/classify.ts';
export type { Connection } from './policy/connection.ts';
export type { Sleep } from './policy/pause.ts';

// The worker side
export { createWorkerClient } from './worker/worker-client.ts';
export type {
  CsvCallOptions,
  CsvProgress,
  DeletionState,
  EntryFlag,
  FilledForm,
  HeldSubmission,
  ListOptions,
  ReadableEntry,
  SealedEntry,
  SubmissionEntry,
  SubmissionPage,
  SubmissionStatus,
  WorkChange,
  WorkerCallOptions,
  WorkerChangeOptions,
  WorkerClient,
  WorkerClientOptions,
  WorkerKeys,
  WorkState,
} from './worker/worker-client.types.ts';
