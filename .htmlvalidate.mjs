import { defineConfig } from 'html-validate';

// For the built pages. Every rule that is off or set otherwise says why.
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Everything comes from our own host; a hash would guard the files against ourselves.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Safari forgets that a list is one when its markers are styled away; role="list" tells it.
    'no-redundant-role': 'off',
    // A box around a wide table is a region for the keyboard to scroll, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Firefox restores radio buttons on a reload, after the scripts have set them, unless autocomplete="off" stands on
    // each; the specification allows the attribute elsewhere only, and both rules follow it.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
  },
});
