import type { AddresseeWords } from '../addressee-words.ts';

/** German. */
export const addressees = {
  honorifics:
    'bundesrat bundesrätin regierungsrat regierungsrätin staatsrat staatsrätin nationalrat nationalrätin ständerat landrat hofrat herr herrn frau fräulein dr prof professor professorin doktor s_e i_e se ie seine_exzellenz ihre_exzellenz s_exz i_exz exzellenz s_e_herr s_e_herrn i_e_frau ' +
    'seiner_exzellenz ihrer_exzellenz s_e_herrn_dr seine_majestät s_m general generalleutnant generalmajor generaloberst oberst ' +
    'oberstleutnant major hauptmann leutnant admiral brigadegeneral brigadier scheich ajatollah ayatollah großajatollah imam pater ' +
    'bischof erzbischof kardinal rabbiner dipl-ing ing mag ddr univ-prof' +
    ' scheich emir sultan vizeadmiral konteradmiral generalleutnant_a_d scheicha scheika emirin prinzessin brigadegeneral_a_d seine_hoheit ihre_hoheit ' +
    'seine_königliche_hoheit ihre_majestät hr fr hrn s_e_hrn i_e_fr s_exz_herrn i_exz_frau herrn_dr frau_dr herrn_prof ' +
    'frau_prof hodschatoleslam kapitän oberstleutnant_a_d pfarrer schwester bruder dr_h_c sr_exzellenz ' +
    'sr_exzellenz_herrn ihrer_exzellenz_frau' +
    ' polizeigeneral polizeioberst generalinspekteur polizeirat polizeioberrat kriminalrat polizeihauptkommissar' +
    // Known usage, without a source; nobody who speaks the languages has read them.
    ' ra rain ra_dr dipl-ing dipl-jur magister min-rat hauptkommissar kommissar',
  offices:
    '*autorität *präsident *präsidentin *minister *ministerin *kanzler *kanzlerin *gouverneur *gouverneurin *bürgermeister *bürgermeisterin ' +
    '*staatsanwalt *staatsanwältin *anwalt *anwältin *direktor *direktorin *leiter *leiterin *chef *chefin *sekretär *sekretärin ' +
    '*botschafter *botschafterin *konsul *konsulin *richter *richterin *kommandeur *kommandant *kommissar *kommissarin *inspekteur ' +
    '*vorsitzender *vorsitzende *vorsitzenden *beauftragter *beauftragte *ombudsmann *ombudsfrau *könig *königin *prinz *sultan *emir *führer ' +
    '*oberhaupt *abgeordneter *abgeordnete *senator *senatorin *rektor *präfekt *geschäftsträger *geschäftsträgerin *vorsteher ' +
    '*rat *rätin premier *befehlshaber oberster_führer religionsführer revolutionsführer' +
    ' *arzt *ärztin *wart *kanzlerin *intendant *redakteur *redakteurin *redaktion *herausgeber *verwalter *verwalterin *aufseher ' +
    '*kommandierender *präsidentin *generalin *bevollmächtigter *sprecher *sprecherin staatsoberhaupt ' +
    'regierungschef regierungschefin *ministerpräsident *stabschef *hauptmann' +
    ' *bischof *mufti *häuptling',
  papers: 'chefredakteur chefredakteurin redakteur redakteurin redaktion chefredaktion',
  ranks:
    'stellvertretender stellvertretende stellvertretendem stv amtierender amtierende vize erster erste oberster oberste der des die und ' +
    'für von im in interims geschäftsführender geschäftsführende ständiger ständige',
  matters:
    'justiz inneres innern äußeres verteidigung gesundheit bildung sicherheit menschenrechte polizei recht republik staates',
  houses:
    'stimmen anwälte ärzte mütter familien freunde *konferenz frauenhaus apparat ag *departement *komitee *gewerkschaft *bistum *vereinigung ombudsstelle *stelle_für *ministerium *ministeriums *botschaft *konsulat *generalkonsulat *amt *behörde *büro *kanzlei *anwaltschaft *gericht *gerichtshof ' +
    '*parlament *senat *rat *kommission *gefängnis *justizvollzugsanstalt *haftanstalt jva *polizei *regierung *direktion *abteilung ' +
    '*präsidium *verwaltung *versammlung *kongress *mission *vertretung *sekretariat *vollzugsanstalt *universität *armee *zentrale ' +
    '*dienst *agentur *hauptquartier *kammer *ausschuss' +
    ' *kolonie *lager *zuchthaus *anstalt *kommando *stab *hof *fraktion *redaktion *rundfunk *sender *blatt *verlag *verband *verein *bund *zeitung *liga *netzwerk *gruppe *stiftung *zentrum *gesellschaft *kirche *partei',
  places:
    '*straße *strasse *str *gasse *weg *platz *allee *ufer *damm *ring *chaussee *steig *promenade *gebäude *haus *palast *residenz *schloss *viertel *bezirk ' +
    'postfach stock etage zimmer block tor raum hausnummer stadtteil provinz kreis pf nr am an_der auf_dem',
  head: 'last',
  links: 'der des die für von vom in im bei beim zu zur zum und',
  and: 'und &',
  only: 'nur ausschließlich wer wohnhaft leben wohnen schreiben wenn_sie wenn_du falls_sie schreibende schreibenden schreiber schreiberinnen briefschreiber absender absenderinnen personen menschen mitglieder teilnehmende teilnehmenden leser leserinnen leute lebende lebenden wohnende wohnt lebt schreibt',
  also: 'auch außerdem',
  copy: 'kopie kopien in_kopie nur_kopie nur_in_kopie cc nachrichtlich durchschrift zur_kenntnis zur_kenntnisnahme',
  careOf: 'c/o z_hd z_h zu_händen zuhanden über p/a p_a leserbriefe leserbriefredaktion',
  embassies: '*botschaft *konsulat *generalkonsulat *mission *vertretung *botschafter *botschafterin *konsul *konsulin',
  in: 'in bei',
  channels: {
    phone: 'tel telefon telefonnummer fon handy mobil mobiltelefon',
    fax: 'fax telefax faxnummer fax-nr',
    email: 'e-mail e-mails email mail e-mail-adresse',
    web: 'web website webseite internet kontaktformular online-formular webformular homepage online',
    social: 'twitter facebook instagram soziale_medien x facebook-seite',
    telex: 'telex telegramm telegramme',
    post: 'anschrift adresse postanschrift postadresse',
  },
  salutation: 'anrede korrekte_anrede briefanrede',
  or: 'oder und bzw',
  remarks:
    'bitte falls wenn nur achtung hinweis sie_können faxe es_kann immer_wieder mehrfach fax_nur nach über_die sollte sollten kein keine ' +
    'achten',
  extension: 'durchwahl dw app apparat nebenstelle',
} satisfies AddresseeWords;
