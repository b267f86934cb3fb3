/** One setting that cannot be used: the variable, and in plain words what is wrong with it and what to write. */
export interface SettingIssue {
  readonly variable: string;
  readonly text: string;
}

/** Settings that cannot be used. The message names variable and fix, a line each, and never a secret. */
export class SettingsProblem extends Error {
  override readonly name = 'SettingsProblem';
  readonly issues: readonly SettingIssue[];

  constructor(issues: readonly SettingIssue[], cause?: unknown) {
    super(issues.map(({ variable, text }) => `${variable}: ${text}`).join('\n'), { cause });
    this.issues = issues;
  }
}
