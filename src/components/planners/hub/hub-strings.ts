/** The strings of the hub, as `content/ui/<language>/hub.json` has them. */
export type HubStrings = typeof import('../../../content/ui/en/hub.json');
