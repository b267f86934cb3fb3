import type { Rule } from '../logic/rule.ts';
import type { Question } from '../questions/question.ts';
import type { FormDefinition, Notice, Section } from './form-definition.ts';

/** Members of every node. */
export interface NodeCommon {
  /** Its place in the order of evaluation: after everything it reads. */
  readonly order: number;
  /** Its own rules. */
  readonly rules: readonly Rule[];
  /** Ids that its rules read, and the question its choices come from. */
  readonly reads: readonly string[];
  /** Ids of the repeating groups around it, outermost first. */
  readonly repeats: readonly string[];
}

/** A section: when it is shown. */
export interface SectionNode extends NodeCommon {
  readonly kind: 'section';
  readonly id: string;
  readonly section: Section;
}

/** A question or a group: when it is shown and what it offers. */
export interface QuestionNode extends NodeCommon {
  readonly kind: 'question';
  readonly id: string;
  readonly question: Question;
  readonly section: Section;
  /** The groups around it, outermost first. */
  readonly groups: readonly QuestionNode[];
  /** The questions of a group. */
  readonly children: readonly QuestionNode[];
  /** Keys to its answer; null stands for the number of a row: `['household', null, 'age']`. */
  readonly keys: readonly (string | null)[];
  /** The pointer to its answer, where it is in no row: `/sleep`. */
  readonly path: string;
  /** Whether it can be answered or skipped: all but notices. */
  readonly takesAnswers: boolean;
  /** Whether its answers are made of choices. */
  readonly hasChoices: boolean;
  /** Whether what it offers can change: conditions on single choices, or choices from another question. */
  readonly offersVary: boolean;
  /** Whether it, or a group around it, stays on the device. */
  readonly deviceOnly: boolean;
}

/** A calculated value: what it comes to. */
export interface ValueNode extends NodeCommon {
  readonly kind: 'value';
  readonly id: string;
  readonly rule: Rule;
}

/** A notice: when it is shown. */
export interface NoticeNode extends NodeCommon {
  readonly kind: 'notice';
  readonly id: string;
  readonly notice: Notice;
}

/** Something that is evaluated: when it is shown, what it offers, or what it comes to. */
export type FormNode = SectionNode | QuestionNode | ValueNode | NoticeNode;

/** The index of a form: what there is to know before anybody fills it. Built once per form. */
export interface FormIndex {
  readonly form: FormDefinition;
  /** Every question in the order of the form, a group before its questions. */
  readonly questions: ReadonlyMap<string, QuestionNode>;
  /** Everything that is evaluated, each after what it reads. */
  readonly nodes: readonly FormNode[];
  /** By id of a question, a value or `today`: what reads it. */
  readonly readers: ReadonlyMap<string, readonly FormNode[]>;
  /** By id of a section or a group: the questions directly in it. */
  readonly inside: ReadonlyMap<string, readonly QuestionNode[]>;
}
