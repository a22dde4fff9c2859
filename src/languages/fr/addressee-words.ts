import type { AddresseeWords } from '../addressee-words.ts';

/** French. */
export const addressees = {
  honorifics:
    'm mr mm mme mmes mlle monsieur madame mademoiselle messieurs dr docteur docteure pr prof professeur professeure me maître s_e ' +
    's_e_m s_e_mme se sem son_excellence s_exc son_excellence_monsieur son_excellence_madame excellence sa_majesté s_m s_m_le_roi général ' +
    'gén général_de_brigade général_de_division général_d’armée colonel col lieutenant-colonel lieutenant_colonel lt-col commandant cdt capitaine cpt cap ' +
    'amiral contre-amiral vice-amiral lieutenant maréchal brigadier commissaire el_hadj elhadj el_hadji el-hadj cheikh imam moulay ' +
    'mgr monseigneur l’honorable honorable sa_sainteté père abbé ingénieur sg' +
    ' cheikh émir ayatollah imam rabbin contre-amiral colonel-major général-major lieutenant-général ' +
    'général_de_corps_d’armée sa_majesté_le_roi son_altesse sa_grâce sa_béatitude s_e_m_le s_e_monsieur s_e_madame ' +
    'sem_le le_général le_colonel le_commandant le_capitaine le_docteur dr_med bâtonnier honorable_dr alhadji alhaji ' +
    'el_hadj_dr sœur frère révérend pasteur mère' +
    ' commissaire_principal commissaire_divisionnaire commissaire_général commissaire_de_police inspecteur_général inspecteur_divisionnaire inspecteur_principal contrôleur_général général_de_police colonel-magistrat lieutenant-colonel-magistrat commandant-magistrat capitaine-magistrat général-magistrat magistrat-colonel médecin-colonel colonel-médecin major adjudant adjudant-chef sergent le_major le_lieutenant le_lieutenant-colonel le_maréchal le_sergent le_professeur le_pasteur le_père le_révérend le_sénateur le_bâtonnier le_commissaire l’abbé l’amiral l’adjudant l’imam' +
    // Known usage, without a source; nobody who speaks the languages has read them.
    ' colonel_magistrat lieutenant-colonel_magistrat commandant_magistrat capitaine_magistrat général_magistrat major_magistrat ing me_dr gal col_maj lt adj cne mtre',
  offices:
    'président présidente évêque archevêque vice-président vice-présidente ministre premier_ministre première_ministre gouverneur gouverneure préfet ' +
    'préfète maire mairesse sous-préfet sous-préfète vice-maire maire-adjointe procureur procureure procureur_général directeur directrice directeur_général chef cheffe secrétaire ambassadeur ' +
    'ambassadrice consul consule chargé chargée juge magistrat magistrate commandant commissaire inspecteur inspectrice défenseur ' +
    'défenseure protecteur protectrice médiateur médiatrice garde_des_sceaux sénateur sénatrice député députée roi reine prince émir sultan administrateur ' +
    'administratrice régisseur auditeur auditrice doyen recteur rectrice coordonnateur coordinateur haut_commissaire conseiller conseillère ' +
    'représentant représentante délégué déléguée général_en_chef' +
    ' médecin-chef médecin_chef gouverneur_général ministre_d’état premier_président avocat_général substitut bâtonnier commandant_en_chef ' +
    'chef_d’état chef_d’état-major rédacteur_en_chef rédactrice_en_chef rédacteur porte-parole vice-premier_ministre ' +
    'préfet_de_police sous-préfet haut-commissaire délégué_général contrôleur_général administrateur_général ' +
    'surintendant directeur_de_cabinet directrice_générale consul_général chargé_d’affaires' +
    ' évêque archevêque cardinal-archevêque nonce nonce_apostolique fon lamido sultan chef_supérieur grand_mufti mufti grand_rabbin khalife khalife_général mogho_naba mwami avocat_du_peuple avocat_général avocate_générale',
  papers: 'rédacteur_en_chef rédactrice_en_chef rédacteur rédactrice rédaction directeur_de_la_rédaction',
  ranks:
    'vice premier première adjoint adjointe général générale délégué déléguée national nationale fédéral régional par_intérim intérimaire ' +
    'suprême d’état de_la_transition d’honneur public publique de_du des la le les et du de des militaire en_chef haut haute principal ' +
    'permanent permanente par intérim transition',
  matters:
    'justice intérieur étrangères affaires extérieures défense santé éducation sécurité droits humains police sceaux république état ' +
    'droit libertés homme',
  houses:
    'régie cercle voix femmes avocats avocates journalistes écrivains écrivaines mères familles compagnie sous-préfecture évêché archidiocèse rectorat centrale_syndicale maison_des_droits cellule haute_autorité inspection caisse banque brasseries plantations camp_pénal ordre_des rédaction quotidien hebdomadaire coordination confédération conférence_épiscopale archevêché paroisse église institut alliance amicale commissariat programme chambre_de parti front_national front_pour centre_national centre_régional table_ronde ministère ambassade consulat consulat_général direction direction_générale cabinet bureau présidence primature préfecture mairie parquet ' +
    'cour tribunal parlement assemblée sénat commission conseil gouvernement gouvernorat police gendarmerie prison maison_d’arrêt ' +
    'maison_centrale centre_pénitentiaire agence service services département haut-commissariat haut_commissariat mission ' +
    'mission_permanente délégation secrétariat armée état-major médiature université hôpital cabinet_du_ministre ' +
    'chancellerie colonie colonie_pénitentiaire maison_de_correction auditorat auditorat_militaire prévôté capitainerie brigade quartier_général ' +
    ' ligue association comité collectif réseau fédération syndicat organisation radio journal union fondation groupe observatoire mouvement centre_de centre_pour société barreau diocèse coalition académie',
  places:
    'corniche esplanade promenade chaussée sentier ruelle venelle faubourg parc colline rocade villa pavillon caserne camp cité_administrative palais_de_justice hôtel_de_ville rue r avenue av ave boulevard bd bld blvd place pl allée chemin impasse route quai cours square passage voie rond-point carrefour ' +
    'immeuble imm bâtiment bât tour étage appartement porte quartier palais palais_présidentiel palais_du_gouvernement palais_de_la_république ' +
    'palais_de_la_présidence hôtel bp b_p boîte_postale bte cedex cs tsa km lot villa zone secteur commune ville arrondissement ' +
    'camp résidence cité centre_ville plateau face angle n_o nº no cp c_p',
  head: 'first',
  links: 'de du des d’ à au aux pour et chargé auprès en près',
  and: 'et &',
  only: 'seulement uniquement exclusivement résidents habitants écrivent écrivez écrivant écrit écrivons résident résidant résidez vivant vivent vivez habitant habitent habitez personnes lecteurs expéditeurs participants membres adhérents',
  also: 'également aussi',
  copy: 'copie copies en_copie copie_seulement cc c_c pour_information',
  careOf: 's/c c/o aux_bons_soins_de a/s aux_soins_de courrier_des courrier_du',
  embassies:
    'ambassade consulat consulat_général mission mission_permanente ambassadeur ambassadrice consul haut-commissariat',
  in: 'à en au aux auprès près',
  channels: {
    phone: 'tél tel téléphone tph téléphones portable mobile standard',
    fax: 'fax télécopie télécopieur téléfax n°_de_fax',
    email:
      'courriel courriels courriers_électroniques e-mail email mail mél mel adresse_électronique courrier_électronique adresse_e-mail',
    web: 'site site_web site_internet internet web formulaire formulaire_en_ligne formulaire_de_contact page_web',
    social: 'twitter facebook instagram réseaux_sociaux compte_twitter page_facebook x',
    telex: 'télex télégramme télégrammes',
    post: 'adresse adresse_postale',
  },
  salutation:
    'formule_d’appel formules_d’appel formule_de_politesse formule_d’introduction formule_d’appel_et_de_politesse appel civilité titre',
  or: 'ou et',
  remarks:
    'merci_de merci veuillez si si_quelqu’un en_cas demander demandez préciser précisez réessayer réessayez insister insistez n’hésitez ' +
    'uniquement seulement attention lignes la_ligne prière note nb à_l’attention',
  extension: 'poste ext extension',
} satisfies AddresseeWords;
