/** The offices that officials hold. */
export const OFFICES = [
  'head-of-state',
  'head-of-government',
  'minister',
  'ambassador',
  'judge',
  'prosecutor',
  'governor',
  'mayor',
  'prison-director',
  'police-chief',
  'military-officer',
  'member-of-parliament',
] as const;
/** One of those. */
export type OfficeKey = (typeof OFFICES)[number];
