import { readdirSync } from 'node:fs';
import i18next from 'eslint-plugin-i18next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** A feature may use the shell and itself, never another feature. */
const features = readdirSync(new URL('src/features', import.meta.url));

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', 'src/api/generated'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    // What a person reads comes from the locales, in eight languages.
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx', 'src/test/**'],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': {
            include: [
              'aria-label',
              'aria-description',
              'title',
              'placeholder',
              'alt',
              'label',
              'message',
              'description',
              'help',
              'extra',
              'okText',
              'cancelText',
            ],
          },
          // The names of a form's members.
          callees: { exclude: ['t', 'say', 'includes', 'startsWith', 'form\\.(field|input|choice)'] },
          words: { exclude: [/^[^\p{L}]*$/u, 'Comity'] },
        },
      ],
    },
  },
  {
    // Numbers are written and read in one place, with the same digits in every language; names are left as they are.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/numbers/**', 'src/**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Intl'][property.name='NumberFormat']", message: 'Write numbers with @/numbers.' },
        { selector: "MemberExpression[property.name='toLocaleString']", message: 'Write numbers with @/numbers, times with @/time.' },
        {
          selector: "JSXAttribute[name.name='type'][value.value='number']",
          message: 'It takes Latin digits only: use CountField, AmountField or RateField.',
        },
        {
          // A browser that translates the page would make other words of them.
          selector:
            "JSXElement[openingElement.name.name='bdi'][openingElement.attributes.length=0] > JSXExpressionContainer > :matches(MemberExpression[property.name=/[nN]ame$/], CallExpression[callee.name=/^name(Of|For)$/], Identifier[name=/^(name|who)$/])",
          message: 'Names are not translated: <bdi translate="no">, or Names.',
        },
        {
          // Chinese and Japanese write them full-width, French puts a blank before the colon, Arabic turns the comma round.
          selector: 'JSXText[value=/^\\s*[:,;.](\\s|$)/]',
          message: 'Put together with usePunctuation(): every language has its own.',
        },
        {
          // It takes the direction of the first name in it, and turns the sentence round.
          selector:
            "JSXElement[openingElement.name.name='bdi'][openingElement.attributes.length=0] > JSXExpressionContainer > CallExpression[callee.name='t']",
          message: 'A sentence runs as the page does; names in it are set apart by themselves.',
        },
        {
          selector: 'JSXExpressionContainer TemplateElement[value.raw=/^: $/]',
          message: 'Put together with usePunctuation(): every language has its own.',
        },
      ],
    },
  },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: features
            .filter((other) => other !== feature)
            .map((other) => ({
              group: [`@/features/${other}`, `@/features/${other}/*`, `../${other}`, `../${other}/*`, `../../${other}/*`],
              message: 'Features do not import each other.',
            })),
        },
      ],
    },
  })),
);
