// Clients
export { createIntakeClient } from './client/intake-client.ts';
export type { IntakeClient, IntakeClientOptions, LoadOptions, SubmitOptions } from './client/intake-client.types.ts';
export type { SendOptions } from './client/send.ts';
// Errors
export type { HeldCode, IntakeErrorCode, WaitingCode } from './errors/error-codes.ts';
export { HeldError } from './errors/held-error.ts';
export { IntakeError, isIntakeError } from './errors/intake-error.ts';
export type { IntakeProblem } from './errors/intake-problem.ts';
export { NotSentError } from './errors/not-sent-error.ts';
export { RejectedError } from './errors/rejected-error.ts';
export { RequestError, type RequestErrorCode } from './errors/request-error.ts';
// What a host passes in and gets back
export type { FrozenSubmission } from './submission/frozen-submission.ts';
export type { AttemptOptions } from './transport/attempt.ts';
export type { Decision } from './transport/classify.ts';
export type { SendProgress } from './transport/send-progress.ts';
export type { Timeouts } from './transport/timeouts.ts';
export type { Connection } from './waiting/connection.ts';
export type { Sleep } from './waiting/pause.ts';

// The worker side
export { createWorkerClient } from './worker/worker-client.ts';
export type {
  CsvCallOptions,
  CsvProgress,
  DeletionState,
  DueGroup,
  EntryFlag,
  EntryText,
  FilledForm,
  FindCallOptions,
  FindQuery,
  FoundPage,
  ListOptions,
  ReadableEntry,
  SealedEntry,
  SimilarReason,
  SimilarSubmission,
  SimilarSubmissions,
  StoredSubmission,
  SubmissionEntry,
  SubmissionPage,
  SubmissionStatus,
  TodayChange,
  TodayState,
  WorkChange,
  WorkerCallOptions,
  WorkerChangeOptions,
  WorkerClient,
  WorkerClientOptions,
  WorkerKeys,
  WorkState,
} from './worker/worker-client.types.ts';
