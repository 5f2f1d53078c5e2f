import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Where rules that need types run: everything but .astro files and the tools' own configuration. */
const typed = [
  'src/**/*.{ts,tsx}',
  'scripts/**/*.ts',
  'tests/**/*.{ts,tsx}',
  'edition/**/*.ts',
  '*.config.ts',
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'tests/*/fixtures/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Fallthrough cases, missing cases and forgotten promises are how a wrong number reaches the screen.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // It does not count a use in the inferred type of the result, which is where ours are.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A number in a message reads well as it is; everything else must be made a string on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // To leave a key out: `const { [id]: _, ...others } = ratings`.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `env['NAME']` says that the name may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `interface` for shapes and `type` for unions both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-console': 'error',
    },
  },
  {
    // Scripts talk to a person in a terminal.
    files: ['scripts/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], a11y.configs.strict],
    rules: {
      // A box around a wide table is a group that the keyboard scrolls.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['group'], tags: [] }],
      // Safari forgets that a list is one when its markers are styled away; role="list" tells it.
      'jsx-a11y-x/no-redundant-roles': [
        'error',
        { ol: ['list'], ul: ['list'], nav: ['navigation'] },
      ],
    },
  },
  {
    // The linter cannot see into .astro files, so to it their components have no type; astro-check knows it.
    files: ['src/components/prose/components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'off',
      'astro/no-unused-css-selector': 'error',
      // TypeScript knows better which names exist.
      'no-undef': 'off',
    },
  },
  {
    files: ['*.config.mjs'],
    languageOptions: { globals: { URL: 'readonly', process: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
      },
    },
  },
);
