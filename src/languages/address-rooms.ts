// Made by `npm run languages` from the folders beside it.

/** How the forms of address of each language are loaded. */
export const ADDRESS_FORMS: Readonly<
  Record<string, () => Promise<{ forms: import('./address-forms.ts').AddressForms }>>
> = {
  ar: () => import('./ar/address.ts'),
  de: () => import('./de/address.ts'),
  en: () => import('./en/address.ts'),
  es: () => import('./es/address.ts'),
  fa: () => import('./fa/address.ts'),
  fr: () => import('./fr/address.ts'),
  it: () => import('./it/address.ts'),
  pt: () => import('./pt/address.ts'),
  ru: () => import('./ru/address.ts'),
  tr: () => import('./tr/address.ts'),
  zh: () => import('./zh/address.ts'),
};
