/** The rows of the protocol's bad input that a client or a reader meets. Those of the server alone are in its own tests. */
export type ProtocolRow = `R${number}`;

/** Something that came in and is not as it should be, and what is made of it. The same in Node and in every browser. */
export interface ProtocolCase {
  readonly row: ProtocolRow;
  readonly name: string;
  readonly outcome: () => unknown;
  readonly expected: unknown;
}

/** The `code` of what was thrown; `other` when nothing was, and the name of an error that is none of ours. */
export async function refusalOf(work: () => unknown, other: unknown = 'taken'): Promise<unknown> {
  try {
    await work();
    return other;
  } catch (error) {
    const { code, name } = error as { readonly code?: unknown; readonly name: string };
    return typeof code === 'string' ? code : name;
  }
}
