/** The strings of the blend, as `content/ui/<language>/blend.json` has them. */
export type BlendStrings = typeof import('../../../content/ui/en/blend.json');
