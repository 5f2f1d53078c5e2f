import { defineConfig } from 'html-validate';

// For the built pages. Every rule that is off or set otherwise says why.
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {},
});
