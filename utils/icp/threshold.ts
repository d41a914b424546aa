/** Findings below this confidence are offered as suggestions and not put into the form. */
export const FORM_THRESHOLD = 0.5;
