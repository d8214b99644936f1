import js from '@eslint/js';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/rules/bundled/', 'coverage/', '.fuzz-*/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'fixtures/**/*.ts', 'editors/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // `??` and `?.` count as branches too, so that 26 is about twelve decisions.
      complexity: ['error', 26],
      eqeqeq: 'error',
      'no-control-regex': 'off',
    },
  },
  { files: ['src/dev/*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  { files: ['tests/**/*.ts'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
);
