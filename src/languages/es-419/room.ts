import type { Variant } from '../language.ts';

/** Latin American Spanish. */
export const room = {
  tag: 'es-419',
  regions: [
    'AR',
    'BO',
    'CL',
    'CO',
    'CR',
    'CU',
    'DO',
    'EC',
    'GT',
    'HN',
    'MX',
    'NI',
    'PA',
    'PE',
    'PR',
    'PY',
    'SV',
    'US',
    'UY',
    'VE',
  ],
  // RAE, Diccionario panhispánico de dudas, fecha: in America the first day of a month is more often the ordinal.
  first: '1.º',
} satisfies Variant;
