// Words with a colon behind them before what a form says of an official: "Name: …", "Office: …", "Address: …", in the languages of
// casesheets. Whole expressions in small letters with blanks between them; _ stands between those of one. Known usage, without a source;
// nobody who speaks the languages has read them (review: needed).

/** What stands behind such a word. */
export type OfficialLabel = 'name' | 'office' | 'house' | 'place';

/** The words before each. */
export const OFFICIAL_LABELS: Readonly<Record<OfficialLabel, string>> = {
  name:
    'name full_name name_of_official official official’s_name nom nom_complet nom_et_prénom prénom_et_nom nombre nombre_completo nombre_y_apellidos ' +
    'vollständiger_name name_und_vorname nome nome_completo nome_e_cognome nominativo имя фио ф.и.о. имя_и_фамилия الاسم الاسم_الكامل 姓名 名字',
  office:
    'office position title role post function job_title official_title designation capacity fonction poste titre qualité cargo puesto función ' +
    'amt funktion stellung dienststellung carica ruolo incarico qualifica função должность пост المنصب الوظيفة الصفة 职务 職務 职位 職位 头衔 頭銜',
  house:
    'organisation organization institution ministry department agency body authority organisme ministère organización institución entidad organismo ' +
    'ministerio behörde einrichtung dienststelle ministerium organizzazione ente istituzione ministero organização instituição órgão ministério ' +
    'организация учреждение ведомство министерство المؤسسة الجهة الوزارة 单位 單位 机构 機構',
  place:
    'address postal_address mailing_address street_address city town country city_and_country adresse adresse_postale ville pays dirección ' +
    'dirección_postal domicilio ciudad país anschrift postanschrift ort stadt land indirizzo indirizzo_postale città paese endereço ' +
    'endereço_postal morada cidade адрес почтовый_адрес город страна العنوان العنوان_البريدي المدينة البلد 地址 通信地址 通讯地址 城市 国家 國家',
};
