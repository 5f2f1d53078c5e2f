/// <reference types="astro/client" />

declare module '#edition-config' {
  const edition: import('./engine/edition.ts').Edition;
  export default edition;
}
declare module '#edition-theme';
