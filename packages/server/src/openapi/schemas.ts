import {
  agencySchema,
  formDefinitionSchema,
  formMessagesSchema,
  keysetSchema,
  problemSchema,
  questionSchema,
  receiptSchema,
  sealedSubmissionSchema,
  submissionSchema,
  todaySchema,
} from '@open-intake/core';
import * as z from 'zod';
import {
  filledFormSchema,
  findSchema,
  foundSchema,
  noticeStateSchema,
  sessionStateSchema,
  signInSchema,
  similarSubmissionsSchema,
  storedSubmissionSchema,
  submissionEntrySchema,
  submissionListSchema,
  todayChangeSchema,
  todayHistorySchema,
  todayStateSchema,
  workChangeSchema,
  workerKeysSchema,
  workStateSchema,
} from '../api/worker-schemas.ts';
import { packetSchema } from './packet-schema.ts';
import { servicesSchema } from './services-schema.ts';

const schemas = {
  Agency: agencySchema,
  FormDefinition: formDefinitionSchema,
  FilledForm: filledFormSchema,
  FindQuery: findSchema,
  FoundSubmissions: foundSchema,
  FormMessages: formMessagesSchema,
  NoticeState: noticeStateSchema,
  Packet: packetSchema,
  Keyset: keysetSchema,
  Problem: problemSchema,
  Question: questionSchema,
  Receipt: receiptSchema,
  SealedSubmission: sealedSubmissionSchema,
  Services: servicesSchema,
  SessionState: sessionStateSchema,
  SignIn: signInSchema,
  SimilarSubmissions: similarSubmissionsSchema,
  WorkChange: workChangeSchema,
  WorkState: workStateSchema,
  StoredSubmission: storedSubmissionSchema,
  Submission: submissionSchema,
  SubmissionEntry: submissionEntrySchema,
  SubmissionList: submissionListSchema,
  Today: todaySchema,
  TodayChange: todayChangeSchema,
  TodayHistory: todayHistorySchema,
  TodayState: todayStateSchema,
  WorkerKeys: workerKeysSchema,
} as const;

/** The name of a schema in the document. */
export type SchemaName = keyof typeof schemas;

const place = (name: string) => `#/components/schemas/${name}`;

/** The JSON Schemas (draft 2020-12) of what travels, made from the Zod schemas that check it. */
export function componentSchemas(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) registry.add(schema, { id: name });
  const made = z.toJSONSchema(registry, { io: 'input', unrepresentable: 'any', uri: place });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

/** A reference to one of them. */
export function schemaReference(name: SchemaName): { readonly $ref: string } {
  return { $ref: place(name) };
}
