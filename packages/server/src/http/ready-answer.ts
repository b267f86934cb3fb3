/** A whole answer, ready to be sent by whatever speaks HTTP. */
export interface ReadyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
