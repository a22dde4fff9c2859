// Small words of several languages that stand within and before names, to tell names from sentences. From their grammars, as they are commonly
// known; nobody who speaks them has read the lists (review: needed), but for English.

/** Words that names have in small letters, in en, es, fr, de, it and pt, folded but for "à". */
export const SMALL_IN_NAMES: ReadonlySet<string> = new Set(
  'de del la las los el y e of the and for in du des et le au à von der die das und im für zu am di della do da'.split(
    ' ',
  ),
);

/** Articles before a group of people, with a small or a capital letter, and what stands between such a group and its place: "the people of". */
export const ARTICLES = '(?:[Tt]he|[Ll]a|[Ee]l|[Ll]os|[Ll]as|[Ll]es|[Dd]ie|[Dd]er|[Oo]s|[Aa]s|[Gg]li|[Ll]e)';
export const OF_PLACES = '(?:of|de|von|aus|di|do|da)';
