import { errorCode } from '../http/error-code.ts';
import { SettingsProblem } from './settings-problem.ts';

/** Why nothing can listen there, as a mistake in the variable that says where. */
export function listenProblem(host: string, port: number, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const problem = (variable: string, text: string) => new SettingsProblem([{ variable, text }], error);
  if (error.name === 'PortTakenError')
    return problem('PORT', `${error.message}. Stop that first, or write another number.`);
  switch (errorCode(error)) {
    case 'EACCES':
      return problem(
        'PORT',
        `this process may not listen on port ${port}. Write a number from 1024 up, and put a proxy in front.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return problem(
        'OPEN_INTAKE_HOST',
        `“${host}” is no address of this machine. Write 127.0.0.1, or 0.0.0.0 in a container.`,
      );
    default:
      return error;
  }
}
