/** Reads what a name stands for in the present scope; the empty name is the whole scope. Absent is `undefined`. */
export type Read = (name: string) => unknown;

/** The context of an operator while it runs. */
export interface Context {
  readonly read: Read;
  /** Names that are readable in every scope, inside array operators too, such as `today`. */
  readonly injected: Read;
  /** Runs a part of the rule, in another scope if one is given. */
  readonly run: (rule: unknown, read?: Read) => unknown;
  /** Pays for work that grows with data. @throws RangeError when the budget is used up. */
  readonly spend: (steps: number) => void;
}

/** An operator that gets its arguments evaluated. None of them is unknown: then the result is unknown without asking. */
export type Operator = (values: readonly unknown[], context: Context) => unknown;

/** An operator that decides itself which of its arguments are evaluated, and where. */
export type LazyOperator = (rules: readonly unknown[], context: Context) => unknown;

/** Operators by name. */
export interface Operators {
  readonly lazy: Readonly<Record<string, LazyOperator>>;
  readonly eager: Readonly<Record<string, Operator>>;
}
