// `appeal show CASE --law`, in English.

/** What law binds a State. */
export const law = {
  heading: (country: string) => `Law that speaks of this case, for ${country}`,
  everyone: 'binds every State, and is cited always',
  party: (since: string | undefined) => `party${since === undefined ? '' : ` since ${since}`}; may be cited`,
  declared: 'It has made reservations or declarations: read them at the source before you rely on an article.',
  signed: (since: string | undefined) =>
    `signed${since === undefined ? '' : ` on ${since}`}, not party: it is to do nothing against its aim, and no more may be said`,
  neither: 'neither party nor signed: not cited',
  unsure: 'only one reading says what the State is to it: not cited',
  unknown: 'the table of treaties does not have this State: not cited',
  recommended: 'a recommendation: binds nobody, and is cited only with --with-law',
  sources: 'Sources',
  treaties: (read: string) =>
    `Parties: United Nations Treaty Collection (https://treaties.un.org, chapter IV), as read on ${read}.`,
  articles: 'Articles: the English texts of the treaties and of the Declaration, each of them opened.',
  elsewhere:
    'A letter to an official in another country, such as an embassy, cites the Declaration alone: which State is meant cannot be known.',
};
