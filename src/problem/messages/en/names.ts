import ISO6391 from 'iso-639-1';

// Names of what findings have codes of.

/** The name of a language (BCP 47); the tag itself if it has none. */
export function languageName(tag: string): string {
  return ISO6391.getName(tag) || (new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag);
}
