/** The words of the fields, as `content/ui/<language>/fields.json` has them. */
export type FieldWords = typeof import('../../../content/ui/en/fields.json');
