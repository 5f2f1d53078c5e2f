/** The strings of the editable score, as `content/ui/<language>/score.json` has them. */
export type ScoreEditorStrings = typeof import('../../../../content/ui/en/score.json');
