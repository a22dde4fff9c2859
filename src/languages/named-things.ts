// What stands beside names that are nobody's, by language: src/import/people/told.ts tells persons by it. From the grammar and dictionaries
// of the languages as they are commonly known; nobody who speaks them has read it (review: needed), but for English. Words stand in small
// letters, those of areas without accents.

/** Words beside the name of what is no person. */
export interface NamedThings {
  /** Parts of a country, in its name: Region Amhara, Sample County. * at the end stands for all that begin so. */
  readonly areas: string;
  /** What has a name of its own behind it: the movement Clear Water. */
  readonly bodies: string;
}

export const NAMED_THINGS: Readonly<Record<string, NamedThings>> = {
  en: {
    areas:
      'region county governorate prefecture parish borough subdistrict municipality township settlement camp valley peninsula archipelago bay zone area ward',
    bodies:
      'movement group network party newspaper paper magazine weekly daily website site blog station channel company firm collective campaign coalition platform organisation organization association foundation union federation initiative band choir club programme program show film book novel song project mine ship boat village town suburb camp colony prison ngo charity cooperative school',
  },
  es: {
    areas:
      'region provincia departamento municipio canton distrito comarca condado prefectura gobernacion caserio vereda corregimiento parroquia delegacion alcaldia colonia barrio cuenca ciudad isla',
    bodies:
      'movimiento grupo red partido periódico diario revista semanario sitio blog emisora canal empresa compañía colectivo campaña coalición plataforma organización asociación fundación sindicato federación iniciativa banda coro club programa película libro novela canción proyecto mina barco aldea comunidad caserío campamento colonia cárcel ong cooperativa escuela finca hacienda',
  },
  fr: {
    areas:
      'region province departement commune canton arrondissement comte prefecture sous-prefecture gouvernorat wilaya cercle commune camp quartier ville vallee presqu’ile ile',
    bodies:
      'mouvement groupe réseau parti journal quotidien magazine hebdomadaire site blog station chaîne entreprise société collectif campagne coalition plateforme organisation association fondation syndicat fédération initiative chorale club émission film livre roman chanson projet mine navire bateau village quartier camp colonie prison ong coopérative école',
  },
  de: {
    areas:
      'region provinz bezirk landkreis kreis kanton gouvernement gouvernorat prafektur gemeinde oblast distrikt departement stadt dorf lager insel tal bundesstaat bundesland',
    bodies:
      'bewegung gruppe netzwerk partei zeitung tageszeitung wochenzeitung zeitschrift magazin website webseite blog sender radiosender fernsehsender kanal firma unternehmen kollektiv kampagne koalition plattform organisation verein vereinigung stiftung gewerkschaft verband föderation initiative band chor club programm sendung film buch roman lied projekt mine schiff boot dorf siedlung lager kolonie gefängnis ngo genossenschaft schule',
  },
  pt: {
    areas:
      'regiao provincia departamento municipio distrito concelho comarca cantao freguesia condado prefeitura governadoria cidade vila aldeia bairro ilha',
    bodies:
      'movimento grupo rede partido jornal diário revista semanário site blogue blog emissora canal empresa companhia coletivo colectivo campanha coligação coalizão plataforma organização associação fundação sindicato federação iniciativa banda coro clube programa filme livro romance canção projeto mina navio barco aldeia bairro comunidade acampamento colónia colônia prisão ong cooperativa escola fazenda',
  },
  it: {
    areas:
      'regione provincia dipartimento comune distretto cantone contea prefettura governatorato municipio quartiere citta villaggio isola penisola valle',
    bodies:
      'movimento gruppo rete partito giornale quotidiano rivista settimanale sito blog emittente canale impresa società azienda collettivo campagna coalizione piattaforma organizzazione associazione fondazione sindacato federazione iniziativa banda coro club programma film libro romanzo canzone progetto miniera nave barca villaggio quartiere campo colonia carcere ong cooperativa scuola',
  },
  ru: {
    areas: 'област* краи краю края раион* республик* округ* губерни* провинци* город* село селе',
    bodies:
      'движение движения группа группы партия партии газета газеты журнал журнала сайт сайта компания компании организация организации фонд фонда союз союза проект проекта',
  },
};
