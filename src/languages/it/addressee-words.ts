import type { AddresseeWords } from '../addressee-words.ts';

/** Italian. */
export const addressees = {
  honorifics:
    'consigliere consigliera lo_sceicco s_e_lo_sceicco sceicco sig signor signore sig_ra signora sig_na signorina dott dottor dottore dott_ssa dottoressa prof professor professore prof_ssa ' +
    'professoressa avv avvocato avvocata ing ingegner on onorevole s_e sua_eccellenza s_e_mons eccellenza sen senatore senatrice gen ' +
    'generale col colonnello magg maggiore cap capitano ten tenente ten_col amm ammiraglio comandante mons monsignor don padre ' +
    'cardinale illustrissimo ill_mo ill_ma egregio gentile spett spettabile cav comm' +
    ' sceicco sceicca emiro sultano sua_maestà sua_altezza sua_santità s_m s_a generale_di_corpo_d’armata contrammiraglio ' +
    'viceammiraglio ten_gen mag_gen brig_gen imam ayatollah rabbino suor fra monsignore dott_sa  ' +
    ' commissario_capo vice_questore generale_di_brigata generale_di_divisione' +
    // Known usage, without a source; nobody who speaks the languages has read them.
    ' il_cardinale il_generale il_colonnello il_dottor lo_sceicco l’emiro ing arch geom rag dr dr_ssa avv_ssa gen_c_a col_cc cap_cc sost_proc',
  offices:
    'presidente presidentessa vescovo arcivescovo vicepresidente ministro ministra primo_ministro prima_ministra governatore governatrice sindaco sindaca ' +
    'prefetto procuratore procuratrice direttore direttrice capo segretario segretaria ambasciatore ambasciatrice console incaricato ' +
    'giudice magistrato magistrata comandante commissario ispettore sovrintendente questore difensore garante guardasigilli deputato ' +
    'senatore re regina principe emiro guida_suprema alto_commissario rettore coordinatore responsabile' +
    ' guardasigilli vicepremier vice_presidente procuratrice segretario_generale direttore_generale portavoce redattore ' +
    'caporedattore prefetta capo_di_stato capo_del_governo presidente_del_consiglio console_generale incaricato_d’affari ' +
    'sottosegretario' +
    ' arcivescovo vescovo nunzio_apostolico gran_muftì avvocato_del_popolo avvocata_del_popolo avvocato_generale avvocato_dello_stato',
  papers: 'caporedattore caporedattrice redattore redattrice direttore_responsabile redazione',
  ranks:
    'vice primo prima generale nazionale federale regionale aggiunto aggiunta ad_interim facente_funzioni supremo suprema e ed della del ' +
    'dello dell’ di dei degli delle per la il lo gli pubblico pubblica capo militare stato',
  matters:
    'giustizia interno interni esteri affari difesa salute sanità istruzione sicurezza diritti umani polizia repubblica stato grazia',
  houses:
    'autorità ente_porti consorzio ente_nazionale circolo voci avvocati nunziatura compagnia banca madri donne famiglie giornalisti centro_per centro_di_ricerca redazione ministero ambasciata consolato procura procuratorato segreteria direzione ufficio gabinetto corte tribunale parlamento senato camera ' +
    'assemblea commissione consiglio governo polizia questura prefettura presidenza comune carcere prigione penitenziario casa_circondariale ' +
    'dipartimento agenzia missione rappresentanza delegazione esercito università ospedale istituto comando autorità' +
    ' radio giornale rivista comitato collettivo rete associazione fondazione lega federazione sindacato organizzazione gruppo movimento unione confederazione centro_per società diocesi ordine osservatorio',
  places:
    'via viale v_le piazza p_za piazzale corso c_so largo vicolo strada lungotevere lungo palazzo edificio piano interno scala ' +
    'casella_postale c_p cap località loc quartiere zona km n_o nº villa casa provincia città distretto regione isola',
  head: 'first',
  links: 'di del della dello dell’ dei degli delle per in a presso e',
  and: 'e ed &',
  only: 'solo soltanto solamente esclusivamente unicamente residenti chi scrivono scrive scrivete risiede risiedono vive vivono persone lettori mittenti soci',
  also: 'anche inoltre',
  copy: 'copia in_copia per_conoscenza cc p_c',
  careOf: 'c/o presso alla_cortese_attenzione_di',
  embassies: 'ambasciata consolato missione rappresentanza ambasciatore ambasciatrice console',
  in: 'in a presso',
  channels: {
    phone: 'tel telefono cell cellulare telefoni centralino',
    fax: 'fax telefax',
    email: 'e-mail email posta_elettronica mail indirizzo_e-mail pec',
    web: 'sito sito_web modulo web sito_internet pagina_web modulo_online',
    social: 'twitter facebook instagram x',
    telex: 'telex telegramma telegrammi',
    post: 'indirizzo indirizzo_postale',
  },
  salutation:
    'formula_di_apertura formula_d’apertura saluto intestazione forma_di_cortesia titolo incipit formula_iniziale',
  or: 'o oppure e',
  remarks:
    'per_favore continuate riprovare riprovate se si_prega chiedere chiedete solo nota inviare in_caso insistere',
  extension: 'int interno est',
} satisfies AddresseeWords;
