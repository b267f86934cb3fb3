import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import ts from 'typescript-eslint';
import { noQuestionTypeLiterals } from './test/package/lint/no-question-type-literals.mjs';

const elements = ['packages/widget/**/*.ts', 'packages/inbox/**/*.ts', 'packages/cli/src/preview/**/*.ts'];
/** Where a question type may be named: in its own folder, and where all fields are listed. */
const ofTypes = [
  'packages/core/src/questions/**',
  'packages/widget/src/fields/*/**',
  'packages/widget/src/fields/{registry,rare-fields}.ts',
];
const tests = ['**/*.test.ts', 'test/**/*.ts', 'packages/*/test/**/*.ts', 'packages/sdk/src/testing/**/*.ts'];

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/*.js',
      '**/*.mjs',
      '!packages/server/bin/*.mjs',
      '**/*.d.mts',
      'test/package/types/invalid.ts',
    ],
  },
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['it', 'test', 'describe'], package: 'vitest' }] },
      ],
    },
  },
  { files: elements, ...lit.configs['flat/recommended'] },
  { files: elements, plugins: { 'lit-a11y': a11y }, rules: { ...a11y.configs.recommended.rules } },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [...ofTypes, '**/*.test.ts', 'packages/sdk/src/testing/**'],
    plugins: { 'open-intake': { rules: { 'no-question-type-literals': noQuestionTypeLiterals } } },
    rules: { 'open-intake/no-question-type-literals': 'error' },
  },
  // An assertion of chai is an expression, and a test double need not await.
  {
    files: tests,
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/require-await': 'off' },
  },
);
