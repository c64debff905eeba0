import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Components hand the focus on by refs and handles: what is found by a selector breaks with the first other class or order. */
const byRefs = {
  selector: 'MemberExpression[property.name=/^(querySelector(All)?|getElementById|getElementsBy.+|closest)$/]',
  message: 'Hold what you mean in a ref, or ask its component for a handle.',
};

const restrictedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  {
    selector:
      'CallExpression:matches([callee.property.name="transaction"], [callee.name="liveQuery"]) > ArrowFunctionExpression[async=false]',
    message:
      'Write `async`: by that Dexie counts awaits. Without it, a transaction that runs beside this one ends too early.',
  },
];

const days = [
  {
    selector: 'CallExpression[callee.property.name="slice"][callee.object.callee.property.name="toISOString"]',
    message: 'Days come from domain/clock.ts: of the agent (dayOf) or in UTC (utcDayOf).',
  },
  { selector: 'CallExpression[callee.property.name="toDateString"]', message: 'Days come from domain/clock.ts.' },
];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.report/', 'node_modules/', 'tests/fixtures/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    rules: {
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
    },
  },
  {
    files: ['app/**', 'components/**', 'content/**', 'domain/**', 'entrypoints/**', 'storage/**'],
    ignores: ['domain/clock.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...restrictedSyntax, ...days],
    },
  },
  {
    files: ['app/**', 'components/**'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax, ...days, byRefs] },
  },
);
