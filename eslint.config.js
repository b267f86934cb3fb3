import a11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/*.js', '**/*.mjs', 'test/types/invalid*.ts'] },
  ...ts.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  { files: ['packages/widget/**/*.ts', 'packages/inbox/**/*.ts'], ...lit.configs['flat/recommended'] },
  {
    files: ['packages/widget/**/*.ts', 'packages/inbox/**/*.ts'],
    plugins: { 'lit-a11y': a11y },
    rules: { ...a11y.configs.recommended.rules },
  },
);
