import type { Issue } from '@open-intake/core';
import type { FlowController } from '../navigation/flow-controller.ts';

/** Shows problems: at the first question that has one, with the summary. */
export function showIssues(flow: FlowController, issues: readonly Issue[]): void {
  flow.session?.dispatch({ type: 'report', issues });
  const shown = issues.find((issue) => flow.goTo(issue.path));
  if (shown === undefined) flow.go({ kind: 'form' });
  flow.summary = shown !== undefined;
}
