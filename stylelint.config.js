/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['dist/**', '.cache/**', 'test-results/**'],
  reportNeedlessDisables: true,
  rules: {
    // Layers settle what wins. Inside one, files are ordered by subject, and unrelated selectors cannot collide.
    'no-descending-specificity': null,
    // The layer of an import stands beside it: `@import './base.css' layer(base)`.
    'import-notation': 'string',
    'at-rule-empty-line-before': [
      'always',
      { except: ['first-nested'], ignore: ['after-comment', 'blockless-after-blockless'] },
    ],
    // Safari on iOS knows only the prefixed name.
    'property-no-vendor-prefix': [
      true,
      { ignoreProperties: ['text-size-adjust', '-webkit-text-size-adjust'] },
    ],
    'custom-property-pattern': '^[a-z]+(-[a-z0-9]+)*$',
  },
};
