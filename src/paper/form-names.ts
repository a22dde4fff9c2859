import { FORMS, type FormName } from './forms.ts';

/** The names of all forms. The build writes them out in place of this file, so that --help loads no tables. */
export const FORM_NAMES = Object.keys(FORMS) as readonly FormName[];
