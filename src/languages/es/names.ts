import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'sr sra srta sres señor señora señorita señores don doña d dña dr dra doctor doctora prof profesor profesora padre fray sor ' +
    'lic licenciado licenciada jeque compañero compañera ing ingeniero monseñor mons imán hermano hermana',
  offices:
    'juez jueza jueces ministro ministra presidente presidenta gobernador gobernadora alcalde alcaldesa fiscal fiscales ' +
    'procurador procuradora general coronel capitán comandante mayor sargento teniente oficial inspector jefe jefa embajador ' +
    'embajadora rey reina príncipe princesa senador senadora diputado diputada secretario secretaria director directora comisario ' +
    'comisaria obispo arzobispo cardenal monseñor portavoz vocero vocera vicepresidente vicepresidenta exministro exministra ' +
    'expresidente expresidenta exgobernador exalcalde canciller guardia guardias cacique concejal concejala magistrado magistrada ' +
    'ex-presidente subsecretario subsecretaria rector rectora cónsul policía agente soldado cabo almirante brigadier emir sultán ' +
    'ayatolá gendarme militar intendente defensor defensora consejero consejera',
  relations:
    'abogad* hermano hermana hermanos hermanas esposo esposa esposos marido mujer madre padre hijo hija hijos hijas tío tía tíos primo prima primos colega* amigo amiga amigos amigas vecin* médic* compañer* abuel* sobrin* novio novia cónyuge viud* editor* traductor* intérprete cuñad* suegr* socio socia nuera yerno familiar* pareja excompañer* dirigente* padres papá mamá hermanastr* ahijad* padrino madrina discípul* alumn* emplead* empleador* jefe jefa patrón casero casera asistente suces* antecesor* predecesor* coautor* coacusad* psicólog* enfermero enfermera',
  persons:
    'periodista* poeta poetisa maestro maestra maestros maestras profesor* activista* estudiante* preso presa presos presas escritor* bloguer* defensor* cantante* campesin* pescador* monje monja fotógraf* enfermero enfermera sindicalista* artista* raper* novelista* músic* docente* investigador* detenid* líder* lideresa* obrer* caricaturista* comuner* machi lonko joven* hombre* mujer* conductor* agricultor* miner* prisioner* opositor* miembro* ciudadan* llamad* víctima* familia fundador* ambientalista* reporter* camarógraf* testigo* niño niña menor pastor pastora activist* trabajador* comerciante* indígena* refugiad* manifestante* abogad* médic*',
  whose: 'su sus cuyo cuya cuyos cuyas mi mis nuestro nuestra',
  requests:
    'libert* libere liberen liberar liberarlo liberarla liberarlos liberación liberado liberada pongan poner ponga paradero suerte absolv* absuelv* excarcel* indult* contra condena favor traslad* proteg* protej* revel* investig* cargos retir* ejecución desaparición ejecutar ejecuten ejecute tortur* extradit* deportar deporten deporte deportación conmut* encarcel* hostig*',
  frees:
    'libert* libere liberen liberar liberarlo liberarla liberarlos liberación liberado liberada pongan poner ponga paradero suerte absolv* absuelv* excarcel* indult*',
  concerns:
    'salud vida seguridad integridad bienestar juicio caso casos arresto detención encarcelamiento tortura torturas desaparición asesinato muerte libertad derechos protección noticias familia familiares casa situación hostigamiento persecución trato testimonio cuerpo restos secuestro inocencia trabajo padres madre hijos amigos abogados abogado libertades nombre defensa liberación excarcelación extradición deportación violación homicidio',
  aims: 'a de contra que por para al',
  between:
    'el la los las señor inmediato inmediata inmediatamente en libertad incondicional incondicionalmente sin demora condiciones y todos todas también',
  surely: 'que contra',
  asks: /(?<!\p{L})(?:(?:le|les|lo|la) (?:pido|solicito|ruego|insto|exhorto|urjo|reitero)|insto|pido|solicito|exijo|ruego|exhorto|instamos|pedimos|solicitamos|exigimos|pongan? en libertad|deben? ser)(?!\p{L})/iu,
  suffers:
    'detuvo detuvieron condenó condenaron golpeó golpearon torturó torturaron arrestó arrestaron secuestró secuestraron mató mataron acusó acusaron amenazó amenazaron hirió hirieron torturad* detenid* arrestad* condenad* encarcelad* golpead* acusad* desaparecid* secuestrad* ejecutad* liberad* amenazad* ' +
    'trasladad* salud asesinad* hostigad* procesad* permanece permanecen recluid* aislamiento conciencia huelga familia custodia ' +
    'cárcel prisión deportad* extraditad* imputad* sentenciad* paradero abogad* violad* privad*',
  deeds: 'fue fueron es está ha había permanece sigue continúa tiene cumple lleva sufre padece enfrenta',
  follows: 'quien quienes que cuyo cuya el la un una su de ex también entonces ahora',
  counts: 'otro otra dos tres cuatro cinco otros otras ex',
  bodies:
    'según recomendaci* informe* personal miembro* oficina* conclusi* opinion* opinión directric* normas principios decisi* declaraci* ' +
    'delegaci* representante* sentencia* observador* expert* sede mandato solicitud* actividades presencia artículo* página* ' +
    'corresponsal* emplead* voluntari* archivo* licencia registro cuentas fondos campaña* visita* investigador* equipo* misi* ' +
    'comunicado* dictamen* portavo* pronunciamiento* sucursal* trabajo labor nombramiento designación elección ascenso renuncia',
  conditions: 'estado',
  folk: 'habitantes pobladores vecinos vecinas gente pescadores pastores mineros obreros trabajadores ciudadanos campesinos campesinas agricultores maestros maestras profesores alumnos estudiantes soldados tropas colonos sobrevivientes supervivientes niños niñas hijos mujeres hombres familias médicos enfermeras ancianos desplazados refugiados monjes vendedores policías jóvenes presos presas votantes banda milicia comuneros pueblos damnificados internos',
  about: 'sobre contra acerca',
  called: 'conocid* llamar llama llaman autodenomin* llamad* denomin*',
  of: 'de del por d',
  who: 'quien',
  and: 'y e',
  things:
    'tierra tierras asedio sitio bombardeo bloqueo pozo tumba ruina ruinas camino puentes fortaleza cantera muelle suburbio aldeas parroquia santuario chabola plantación refinería dique poza cascada humedal arrecife pastizal desalojo desalojos ribera orilla caserío vereda ' +
    'excelencia excelencias excelentísimo excelentísima majestad alteza señoría punta masacre atentado port fort saint mount lake cape ust tel rights watch human press news freedom front frontières ministerio ministerios corte cortes tribunal tribunales juzgado cárcel cárceles prisión prisiones penal penitenciario ' +
    'penitenciaría centro convención convenio convenios pacto pactos declaración ley leyes código constitución artículo artículos ' +
    'regla reglas principio principios protocolo tratado carta provincia región distrito departamento municipio condado ciudad ' +
    'pueblo aldea comunidad comunidades barrio estado estados república reino federación unión asociación comité comisión consejo ' +
    'instituto universidad facultad colegio escuela academia hospital clínica oficina agencia autoridad autoridades policía ' +
    'guardia ejército fuerza fuerzas embajada consulado palacio plaza calle avenida carretera bulevar paseo parque río ' +
    'lago laguna monte montaña montañas sierra valle isla islas bahía mar océano costa puente puerta aeropuerto estación puerto ' +
    'iglesia catedral mezquita templo monasterio fundación fondo premio medalla día jornada semana año prensa periódico diario ' +
    'revista radio televisión canal partido movimiento frente liga alianza coalición red grupo sociedad compañía empresa banco ' +
    'biblioteca museo teatro orquesta coro club campo campamento base torre sala edificio pabellón parlamento asamblea senado ' +
    'congreso gobierno fiscalía procuraduría defensoría alto internacional internacionales nacional nacionales naciones unidas ' +
    'derecho derechos humanos amnistía mundial interamericana interamericano suprema supremo relator relatora informe resolución ' +
    'operación proyecto plan programa decreto hotel mina presa bosque desierto cerro cabo golfo estrecho corán biblia ramadán ' +
    'navidad pascua pentecostés internet servicio corporación colectivo colectiva unidad ejido parroquia cantón pueblos mecanismo ' +
    'organización ong patrulla batallón brigada regimiento régimen guerra revolución independencia libertad juegos copa militar ' +
    'civil especial federal estatal sindicato confederación cooperativa resguardo territorio cabildo ayuntamiento alcaldía ' +
    'gobernación secretaría dirección subsecretaría coordinadora observatorio católica evangélica ortodoxa islámica islámico ' +
    'árabe africana europea europeo americana norte sur este oeste oriental occidental central colonia módulo penales zona ' +
    'frontera reserva festival campeonato tribuna boletín gaceta facebook twitter telegram youtube hábeas habeas corpus ' +
    'amparo auto caso operativo cumbre universal mandela estatuto acuerdo acuerdos',
  peoples:
    'áfrica asia europa américa inglaterra escocia gales tíbet kurdistán chechenia crimea darfur cachemira cataluña birmania ' +
    'congo palestina gaza jerusalén ginebra bruselas estrasburgo londres parís berlín washington moscú pekín teherán kabul bagdad ' +
    'cairo ankara estambul viena roma madrid siberia balcanes sáhara sahel caribe mediterráneo pacífico atlántico islam talibán ' +
    'hezbolá hamás interpol unesco unicef mapuche mapuches maya mayas guaraní guaraníes quechua aimara aymara wayuu nasa rarámuri ' +
    'tseltal tsotsil garífuna garífunas rohinyá uigur uigures latinoamérica centroamérica sudamérica hispanoamérica araucanía ' +
    'amazonía chiapas',
  where: 'cierren cerrar clausuren clausurar en desde hacia cerca hasta tras entre',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles ' +
    'jueves viernes sábado domingo',
  since: 'en de desde pasado próximo hasta el los este cada mes a para',
  links: 'de del la las los el y e para contra en a al',
  articles: 'el la los las un una unos unas este esta estos estas ese esa del al lo',
  ordinary:
    'yo tú él ella ellos ellas nosotros usted ustedes me te se le les lo su sus mi mis nuestro nuestra el la los las un una de ' +
    'del en a al por para con sin sobre según desde hasta antes después durante cuando si como aunque porque pero o y e ni que ' +
    'quien qué todo toda todos todas ningún ninguna nada nadie varios cada así entonces hoy ayer ahora tras estimado estimada ' +
    'señor señora excelencia excelentísimo atentamente pongan ponga poner liberar libere liberen garantizar garantice garanticen ' +
    'permitir permita permitan ordenar ordene ordenen revelar revele investigar investigue retirar retire retiren anular anule ' +
    'asegurar asegure trasladar conceder dos tres cuatro cinco seis siete ocho nueve diez este esta estos estas ese esa no ya ' +
    'solo sólo también además mientras luego detenido detenida nacido nacida informen informe aclaren aclarar cesen devuelvan ' +
    'abran den dé dejen deje respeten reconozcan dios internet covid-19 español inglés francés ruso árabe chino turco persa',
  verbs: /(?:ar|er|ir|en|an|e|arlo|arla|rle)$/,
} satisfies NameWords;
