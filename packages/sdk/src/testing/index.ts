export { createFakeIntake, type FakeIntake, type FakeIntakeOptions, intakeHandlers } from './fake-intake.ts';
export { createFakeKeys, type FakeKeys } from './fake-keys.ts';
export type { Fault, FaultOptions } from './fault.ts';
export type { StoredEnvelope, StoredSubmission } from './receive-submission.ts';
