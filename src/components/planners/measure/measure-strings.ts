/** The strings of the measures, as `content/ui/<language>/measure.json` has them. */
export type MeasureStrings = typeof import('../../../content/ui/en/measure.json');

/** The strings of the registration, as `content/ui/<language>/registration.json` has them. */
export type RegistrationStrings = typeof import('../../../content/ui/en/registration.json');
