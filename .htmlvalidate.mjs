import { defineConfig } from 'html-validate';

// For the built pages. Every rule that is off or set otherwise says why.
export default defineConfig({
  root: true,
  // Astro puts its one rule for islands before the first of them, wherever that stands; browsers take it there.
  elements: ['html5', { style: { flow: true } }],
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // React writes `autoComplete`, `<input/>`, `checked=""` and ids such as `_r1_`: all valid, none by our hand.
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Everything comes from our own host; a hash would guard the files against ourselves.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Safari forgets that a list is one when its markers are styled away; role="list" tells it.
    'no-redundant-role': 'off',
    // A box around a wide table is a group for the keyboard to scroll: no form, and no section of the text.
    'prefer-native-element': ['error', { exclude: ['group'] }],
    // A planner stands in a fieldset that is disabled until its script runs. It is no group of questions; those inside
    // are, and React's linter and axe look at their labels.
    'wcag/h71': 'off',
    // Firefox restores radio buttons on a reload, after the scripts have set them, unless autocomplete="off" stands on
    // each; the specification allows the attribute elsewhere only, and both rules follow it.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
  },
});
