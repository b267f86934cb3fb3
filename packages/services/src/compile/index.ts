// What staff approved

export type { Overlay, OverlayService } from '../overlay/overlay.ts';
export type { OverlayIssue } from '../overlay/parse-overlay.ts';
export { parseOverlay } from '../overlay/parse-overlay.ts';

// The file that the browser gets

export type { CompileIssue, CompileIssueCode } from './compile-issue.ts';
export { compileIssueCodes } from './compile-issue.ts';
export type { Compiled } from './compile-services.ts';
export { compileServices } from './compile-services.ts';
