import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** `Math` members whose last bits, or whose value, differ between engines or from one call to the next. */
const engineDependentMath = [
  ...['random', 'exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];

/** The Node globals the launch and test scripts may name. */
const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'performance',
    'fetch',
    'URL',
    'Buffer',
    'AbortSignal',
    'setTimeout',
    'clearTimeout',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'coverage/', 'node_modules/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { ...nodeGlobals, module: 'readonly' } },
    rules: { eqeqeq: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off', // the type checker knows each zone's globals
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Takes windows that Electron itself hands out for objects of some other class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 70, skipBlankLines: true, skipComments: true }],
      complexity: ['warn', 12],
      'max-params': ['warn', 4],
    },
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      'max-lines-per-function': ['warn', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['sim/**'],
    ignores: ['sim/cli/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'time comes from the plan' }],
      'no-restricted-properties': [
        'error',
        ...engineDependentMath.map((property) => ({
          object: 'Math',
          property,
          message:
            'random draws are keyed (sim/random); elsewhere engines differ in the last bits: use @stdlib',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "BinaryExpression[operator='**']", message: 'engines differ: use @stdlib or multiply' },
        {
          selector: "AssignmentExpression[operator='**=']",
          message: 'engines differ: use @stdlib or multiply',
        },
        { selector: 'ClassDeclaration', message: 'no class in sim/: data and functions' },
        { selector: 'TSEnumDeclaration', message: 'unions with a literal kind instead of enum' },
      ],
    },
  },
  {
    // The kernel reads typed arrays millions of times a second: an index in range is stated, not tested, and
    // arguments are positional so that no object is made per draw.
    files: ['sim/world/**', 'sim/random/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-params': ['warn', 6],
      complexity: ['warn', 14],
    },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
