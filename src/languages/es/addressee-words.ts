import type { AddresseeWords } from '../addressee-words.ts';

/** Spanish. */
export const addressees = {
  honorifics:
    'congresista comisionado comisionada comisionado_general gral_de_brigada general_de_brigada general_de_división general_de_ejército padre hermana hermano fray sor sr sra srta sres señor señora señorita señores don doña d dña dr dra doctor doctora prof profesor profesora lic licda lcdo lcda ' +
    'licenciado licenciada ing ingeniero ingeniera arq arquitecto mtro mtra maestro maestra abog abg abogado abogada gral general ' +
    'general_de_brigada general_de_división cnel cnl coronel tte teniente teniente_coronel tcnel tte_cnel mayor my capitán cap ' +
    'comandante cmdte almte almirante contralmirante contraalmirante vicealmirante calmte valmte capitán_de_navío capitán_de_fragata suboficial alférez subteniente brigadier sargento comisario comisaria c cc ciudadano ciudadana compañero s_e se ' +
    's_e_sr excmo excma excmo_sr excma_sra excelentísimo excelentísima excelentísimo_señor excelentísima_señora su_excelencia ' +
    'ilmo ilma ilmo_sr ilma_sra ilustrísimo ilustrísima honorable hble h_honorable magistrado magistrada juez jueza mons monseñor ' +
    'fray padre cardenal su_majestad s_m su_santidad presidente_interino msc phd mag mgtr econ embajador embajadora dip diputado ' +
    'diputada senador senadora' +
    ' vicealmirante contralmirante almirante general_en_jefe general_brigadier general_de_brigada general_de_ejército ' +
    'general_del_aire g/j m/g a/j gral_brig gral_div mayor_general teniente_general subcomisario comisario_general ' +
    'subteniente alférez cabo suboficial cap_de_navío capitán_de_navío capitán_de_fragata soc econ mgtr mag magíster phd ' +
    'dip dipl sen jeque emir ayatolá imán reverendo rev presbítero pbro hermano hermana sor monseñor_dr ' +
    'su_alteza su_señoría su_santidad excelencia doctora_en abogado_dr' +
    ' comisario_principal comisario_mayor comisario_jefe inspector_general inspector_jefe inspector_principal general_de_policía general_inspector coronel_auditor coronel_de_justicia' +
    // Known usage, without a source; nobody who speaks the languages has read them.
    ' contador contadora cpn cdor cdora capt_de_navío crnl crel gral_insp lcda licenciado_en_derecho mgs psic mvz qfb',
  offices:
    'presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra gobernador gobernadora alcalde ' +
    'alcaldesa intendente fiscal procurador procuradora director directora subdirector subdirectora jefe jefa secretario secretaria ' +
    'subsecretario subsecretaria embajador embajadora cónsul encargado encargada juez jueza magistrado magistrada comandante comisario ' +
    'comisionado comisionada superintendente inspector defensor defensora delegado delegada coordinador coordinadora rector rectora canciller ' +
    'titular diputado diputada senador senadora rey reina príncipe alto_comisionado registrador registradora contralor contralora ' +
    'general_de_ejército vocero consejero consejera presidente_municipal primer_ministro primera_ministra ombudsman procurador_general' +
    ' gobernador_general secretario_general fiscal_general fiscal_provincial fiscal_superior contraalmirante_jefe vocal ' +
    'magistrado_presidente jueza_presidenta síndico síndica personero personera prefecto alcaldesa corregidor ' +
    'corregidora vicepresidente_ejecutivo viceprimer_ministro subdirector_general director_general portavoz editor ' +
    'editora redactor_jefe presidente_ejecutivo cónsul_general encargado_de_negocios jefe_de_gabinete jefe_de_estado' +
    ' obispo arzobispo cardenal_arzobispo nuncio_apostólico párroco cacique gran_muftí abogado_del_pueblo abogado_general abogado_del_estado abogada_general abogada_del_estado',
  papers:
    'director_del_diario redacción editor editora redactor_jefe redactora_jefe jefe_de_redacción jefa_de_redacción',
  ranks:
    'político-militar político civil-militar cívico-militar vice primer primera segundo segunda general nacional federal estatal departamental provincial regional adjunto adjunta interino ' +
    'interina suplente encargado ejecutivo ejecutiva especial superior supremo suprema municipal constitucional público pública militar en jefe y ' +
    'de del la las los el para',
  matters:
    'justicia interior exteriores relaciones asuntos gobernación seguridad defensa salud educación derechos humanos policía ' +
    'prisiones trabajo estado república nación paz',
  houses:
    'autoridad ente_regulador registro_civil círculo madres voces mujeres familias familiares abogadas abogados amigos amigas periodistas escritoras escritores minera hidroeléctrica vicariato vicaría personería veeduría resguardo rectoría reclusorio guardia_nacional central_obrera central_sindical banco compañía buscadoras corporación obispado plataforma semanario emisora cooperativa junta cabildo prefectura batallón comisaría hogar_de escuela_de servicio sección cuartel_general mesa_de central_de parroquia_de centro_de_derechos centro_de_estudios centro_por centro_para ministerio viceministerio embajada consulado fiscalía procuraduría secretaría subsecretaría dirección oficina defensoría corte tribunal ' +
    'juzgado congreso senado asamblea cámara comisión consejo policía presidencia gobierno gobernación alcaldía ayuntamiento ' +
    'municipalidad intendencia departamento jefatura comandancia instituto cárcel prisión penal penitenciaría centro_penitenciario ' +
    'centro_penal centro_de_reclusión despacho ejército misión misión_permanente delegación unidad agencia organismo coordinación ' +
    'vicepresidencia cancillería contraloría registraduría universidad hospital' +
    ' brigada regimiento guarnición base_militar base_naval radio periódico diario revista centro_de comité colectivo red asociación fundación liga federación sindicato organización grupo movimiento frente unión confederación coordinadora colegio sociedad diócesis parroquia_de observatorio arzobispado academia vicaría',
  places:
    'edifici carrer passeig plaça avinguda rambla malecón costanera autopista alameda glorieta rotonda callejón ronda cuesta polígono cuartel palacio_de_justicia palacio_municipal calle c/ avenida avda av avd carrera cra cr kra diagonal transversal bulevar boulevard blvr paseo plaza plazuela camino carretera ' +
    'calzada pasaje jirón jr esquina esq entre edificio edif torre piso planta oficina_no of depto dpto departamento_no local colonia col ' +
    'barrio bo lomas_de lomas_del fraccionamiento fracc sector zona urbanización urb manzana mz lote km kilómetro kilometro palacio palacio_nacional ' +
    'palacio_de_gobierno casa casa_de_gobierno casa_presidencial casa_de_nariño residencia apartado apartado_postal apdo casilla ' +
    'casilla_postal código_postal c_p cp delegación_cuauhtémoc frente puerta núm número n_o nº no municipio ciudad distrito provincia ' +
    'estado_de parque finca vereda reparto e/ altos bajos bloque parroquia cantón complejo centro_cívico',
  head: 'first',
  links: 'de del para en y a ante por',
  and: 'y e &',
  only: 'solo sólo solamente únicamente exclusivamente residentes quienes residan residen vivan viven escriban escriben escriba escribe escribes escribís vives resides personas lectores remitentes participantes si_vive',
  also: 'también además asimismo',
  copy: 'copia copias con_copia en_copia cc c_c para_conocimiento',
  careOf: 'a/c a_c por_conducto_de al_cuidado_de c/o a_la_atención_de cartas_al cartas_a_la',
  embassies: 'embajada consulado misión misión_permanente embajador embajadora cónsul',
  in: 'en ante',
  channels: {
    phone: 'tel tels teléfono teléfonos tlf tfno telf telfs tfnos móvil celular cel conmutador pbx fono',
    fax: 'fax faxes telefax número_de_fax',
    email:
      'correo-e correo_e correo correos correo_electrónico correos_electrónicos correos-e dirección_de_correo_electrónico c-e c_electrónico mail',
    web: 'web sitio_web página_web formulario formulario_web página formulario_de_contacto sitio sitio_en_internet',
    social: 'twitter facebook instagram redes_sociales cuenta_de_twitter perfil_de_facebook',
    telex: 'télex telegrama telegramas',
    post: 'dirección dirección_postal correo_postal domicilio',
  },
  salutation: 'saludo saludos tratamiento encabezamiento fórmula_de_tratamiento fórmula_de_saludo',
  or: 'o u y',
  remarks:
    'por_favor insistan insista sigan siga si si_contestan si_responden pidan pida digan diga marquen envíen envíe nota solo sólo ' +
    'es_posible puede pueden en_horario en_caso espere esperen no_hay tras',
  extension: 'ext extensión extensiones exts interno int anexo',
} satisfies AddresseeWords;
