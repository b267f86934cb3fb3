/** Why a picked file was not taken. */
export type FileProblemCode = 'kind' | 'size' | 'room' | 'many' | 'empty' | 'unreadable' | 'phone-photo';

/** A file that was not taken, by the name it was picked with. */
export interface FileProblem {
  readonly name: string;
  readonly code: FileProblemCode;
}
