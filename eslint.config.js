import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';

const domainPurity = createRequire(import.meta.url)('./test/architecture/domain-purity.cjs');

const onTypes = (files) => tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files }));
const onSyntax = (files) => tseslint.configs.recommended.map((config) => ({ ...config, files }));

/** Everything that the running Node calls a global. */
const nodeGlobals = Object.fromEntries(
  [...Object.getOwnPropertyNames(globalThis), 'require', 'module', 'exports', '__dirname', '__filename'].map(
    (name) => [name, 'readonly'],
  ),
);

const TYPED = [
  '{src,test,seeds,migrations,bench}/**/*.ts',
  'web/src/**/*.{ts,tsx}',
  'packages/website-config/src/**/*.ts',
];
const UNTYPED = ['packages/sdk/**/*.ts', 'web/*.ts', 'site/**/*.ts'];
const SCRIPTS = ['**/*.{js,mjs,cjs}'];
const TESTS = ['**/*.spec.{ts,tsx}', 'test/**/*.ts', 'bench/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/coverage/',
      '**/.glaneur/',
      '**/.astro/',
      'packages/sdk/src/generated/',
      'test/architecture/planted/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  ...onTypes(TYPED),
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An adapter keeps an asynchronous port's signature even where it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Nest reads constructor types at run time from the metadata that a value import leaves behind:
      // `import type` would make every such dependency `Object`.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  ...onSyntax(UNTYPED),

  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'typeLike',
          format: ['PascalCase'],
          custom: {
            regex: '^(?:Common|Base(?!Map))[A-Z]|(?:Manager|Helper|Utils?|Impl|Base)s?$',
            match: false,
          },
        },
      ],
    },
  },
  { files: ['src/main.ts', 'src/cli.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/domain/**/*.ts'], rules: domainPurity.rules },
  {
    files: ['src/application/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              allowImportNames: ['Injectable'],
              message: 'A use case is a plain class that Nest may inject.',
            },
          ],
        },
      ],
    },
  },

  {
    // Answers of a server and rows of a raw query have no type until a test has looked at them.
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: SCRIPTS,
    languageOptions: { ecmaVersion: 'latest', globals: nodeGlobals },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-dupe-keys': 'error',
      'no-unreachable': 'error',
      'no-fallthrough': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-constant-binary-expression': 'error',
    },
  },
);
