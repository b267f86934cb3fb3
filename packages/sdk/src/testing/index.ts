export { createFakeIntake, type FakeIntake, type FakeIntakeOptions, intakeHandlers } from './fake-intake.ts';
export type { Fault, FaultOptions } from './fault.ts';
export type { StoredSubmission } from './receive-submission.ts';
