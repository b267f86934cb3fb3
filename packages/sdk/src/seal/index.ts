// For who sends

export { type SealingContext, sealSubmission } from './seal-submission.ts';
export { type VerifiedKeyset, type VerifyKeysetOptions, verifyKeyset } from './verify-keyset.ts';
export { isSignedReceipt } from './verify-receipt-signature.ts';

// For who reads

export { digestText } from '../submission/digest.ts';
export { openCanary, sealCanary } from './canary.ts';
export { type ExpectedSubmission, type OpenedSubmission, openSubmission } from './open-submission.ts';
export { importPrivateKey, type PrivateKey } from './private-key.ts';
export { type SealCode, SealError } from './seal-error.ts';

// For who keeps the keys

export { newPrivateJwk, type PrivateJwk, publicHalf, signKeyset } from './sign-keyset.ts';
export { signText } from './signatures.ts';
export { pinOf, thumbprint } from './thumbprint.ts';
