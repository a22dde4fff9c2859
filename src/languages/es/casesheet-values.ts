import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of Spanish casesheets. */
export const values = {
  sender: /(?:red|equipo|oficina|coordinacion) de acciones urgentes|^(?:muchas )?gracias(?: por .{0,80})?[.!]*$/u,
  home: /(?<!\p{L})(?:su|tu|sus) (?:propio |respectivo )?pais(?:es)?(?!\p{L})/u,
  until:
    /(?:^|[^\p{L}])(?:hasta|antes del?|a mas tardar|fecha limite|plazo|vence|caduca|expira|finaliza|no mas tarde del?|con anterioridad al?)[\s:–—-]*(?:el |del |el dia |al )?(?:dia )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)?,?\s*$/u,
  appeals: /llamamiento|carta|accion|actuen|actua|actue|escrib|envi|plazo|fecha limite|mensaje|caduca|vence/u,
  after:
    /despues de (?:esta|esa|la|dicha) fecha|despues del? .{0,40}(?:consult|envi)|(?:consult|compruebe|pongan?se en contacto).{0,120}(?:oficina|seccion|secretariado)|(?:si|cuando) .{0,40}(?:envi|escrib).{0,40}despues/u,
  noField: /(?:^|[.!?] )(?:consulte|verifique)/u,
  noEnd:
    /sin fecha (?:de |limite|limite de )(?:finalizacion|fin|caducidad|vencimiento)?|sin plazo|hasta nuevo aviso|no hay fecha limite/u,
  issued:
    /(?:^|[^\p{L}])(?:fecha(?: de (?:emision|publicacion))?|publicad[oa](?: el)?|actualizad[oa](?: el)?|actualizacion|emitid[oa](?: el)?)[\s:–—-]*$/u,
  ended:
    /no (?:se (?:pide|piden|requiere|requieren|solicita|solicitan)|es necesari[oa]|son necesari[oa]s) .{0,30}(?:mas|nuev[oa]s?|otr[oa]s?|ninguna?) .{0,20}(?:accion|acciones|llamamientos?|cartas?)|(?:accion|llamamiento|esta campana|este caso|esta peticion)\b.{0,40}\b(?:ha finalizado|finalizo|ha concluido|concluyo|ha terminado|termino|(?:esta|fue|quedo|queda|ha sido) (?:cerrad|concluid|finalizad|terminad)[oa]|se (?:ha cerrado|cerro)|se cierra|ha caducado|caduco)|no (?:envien|envie|escriban|escriba|manden|mande|remitan) mas(?! de)(?<!(?:despues|a partir|luego|pasad[oa]).{0,200})|^(?:el|este) caso (?:esta|queda|ha quedado) (?:ya )?cerrado(?:$|.{0,60}(?:carta|llamamiento|gracias))|^(?:la )?(?:accion|au)(?: urgente)? (?:finalizada|concluida|cerrada|terminada)/u,
  past: /\b(?:despues de|a partir de|pasad[oa]|vencid[oa]|luego de|tras) (?:es[ea]|est[ea]|la|el|dich[oa]|ese dia,? la) (?:dia|fecha|plazo)\b/u,
  limit:
    /(?:un[ao]? sol[ao] (?:carta|llamamiento|mensaje|correo|fax|postal))|(?:solo|solamente|unicamente|como maximo|maximo|no (?:\p{L}{1,12} ){0,4}mas de|un maximo de) (?:un[ao]?|dos|tres|cuatro|cinco|diez|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:carta|llamamiento|mensaje|correo|fax|postal)|(?:(?:^|[^\p{L}])una?|dos|tres|cuatro|cinco|diez|\d{1,2}) (?:carta|llamamiento|mensaje|correo|postal|fax)(?:e?s)? (?:(?:como maximo|solamente) )?(?:por|para) cada \p{L}|(?:(?:^|[^\p{L}])una?|dos|tres|cuatro|cinco|diez|\d{1,2}) (?:carta|llamamiento|mensaje|postal)(?:e?s)? (?:(?:como maximo|solamente) )?por (?!correo|fax|avion|la |el |favor|via|email|ano|mes|dia|semana|mas)\p{L}|(?:^|[^\p{L}])por (?:\p{L}{1,15} )?(?:persona|miembro|grupo|familia|parroquia|seccion|clase|escuela|hogar),? (?:\p{L}{1,15} ){0,2}un[ao]? (?:sol[ao] )?(?:carta|llamamiento|mensaje|correo|fax|postal)/u,
  own: /(?:su|tu|vuestro) propi[oa] (?:idioma|lengua)|(?:su|tu) (?:idioma|lengua)(?: propi[oa]| matern[oa])?(?![\p{L}])|idioma propio|cualquier (?:otro )?idioma/u,
  around:
    /(?:despues|pasad[oa]|mas alla|posterior(?:es)?|tras|a partir|hasta|antes|mas tarde|mas tardar)(?: \p{L}+){0,4} #|ultimo dia\b.{0,80}#|#.{0,20}ultimo dia\b/u,
  office: /\b(?:su|tu|la|vuestra|cada)(?: propia)? (?:seccion|oficina)\b(?! de)|\bsecretariado\b/u,
  readers: /\b(?:ustedes|gracias|por favor|nos|nuestr[oa]s?|les rogamos|se ruega|\p{L}{3,}[nd]nos)\b/u,
  within:
    /\b(?:carta|texto|tarjeta|mensaje|direccion(?:es)?) (?:\p{L}+ )?(?:abajo|adjunt[ao]s?|siguientes?|indicad[ao]s?|al dorso|de mas abajo|que figuran?)\b|\b(?:carta modelo|modelo de carta|siguientes? (?:carta|texto|direccion))\b/u,
  speech: /\b(?:idiomas?|lenguas?)\b/u,
  few: /(?:^|[^\p{L}])(?:sol[oa]|solamente|unicamente|unic[oa]|maximo|mas de|por (?:persona|grupo|seccion))(?![\p{L}])/u,
  tongue:
    /(?:propi[oa]s?|matern[oa]|cualquier|otro) (?:otro )?(?:idiomas?|lenguas?)|(?:idiomas?|lenguas?) (?:propi|matern|de su (?:pais|eleccion)|que (?:usted|desee|prefier))/u,
  writeIn: /^idiomas?: ?|(?:escrib|envi|llamamientos?|cartas?)\p{L}*\b.{0,80}?\ben /u,
  action: 'ACCI[OÓ]N URGENTE',
  nth: /(?:^|[^\p{L}\d])((?:primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|septim[ao]|octav[ao]|noven[ao]|decim[ao]|\d{1,2}[ao]))\s*$/u,
  first: /^(?:primer[ao]?|1[ao])$/u,
  further:
    /(?:mas|nueva) informacion (?:\([^()]{1,40}\) )?(?:sobre|acerca de|de)|informacion (?:adicional|complementaria|actualizada) (?:sobre|a|de)|actualizacion de|seguimiento de/u,
  people: {
    pronouns: { 'he/him': 'el lo', 'she/her': 'ella la', 'they/them': 'elle ellos ellas elles' },
    several: 'ellos ellas',
    genders: 'm f h v hombre mujer masculino femenino hombres mujeres varon',
    titles:
      'sr sra srta dr dra d dna don dona senor senora lic ing prof rev reverendo reverenda padre fray mons monsenor abg abog arq mtro mtra hermana hermano sor',
    theirs: 'su sus',
    and: 'y e',
    all: 'ambos ambas todos todas cada respectivamente pronombre pronombres sexo genero',
    alias:
      /^(?:(?:tambien |mas )?conocid[oa]s?(?: tambien)? (?:como|por)|alias|apodad[oa]|llamad[oa]|a\.?k\.?a\.?)(?![\p{L}])\s*:?/u,
    age: /^(?:(?:de |edad:? )?\d{1,3}(?: [ou] \d{1,3})?(?: anos?(?: de edad)?)?|de edad desconocida|menor de edad)$/u,
    born: /^(?:nacid[oa]?(?: el| en)?|nacio(?: el| en)?|fecha de nacimiento)(?![\p{L}])\s*:?/u,
    number:
      /^(?:(?:numero|num\.?|n\.?[o°]\.?)(?: del?)? (?:pres[oa]|reclus[oa]|intern[oa]|expediente)|expediente|(?:pres|reclus|intern)[oa] (?:numero|num\.?|n\.?[o°]\.?))\s*:?\s*(?=[\p{L}#-]{0,6}\d)/u,
    group:
      /(?:^|[^\p{L}])(?:familias?|residentes|habitantes|miembros|integrantes|comunidad(?:es)?|vecin[oa]s|personas|otr[oa]s|trabajador[ea]s|estudiantes|alumn[oa]s|mujeres|hombres|ninos|ninas|menores|pres[oa]s|detenid[oa]s|manifestantes|activistas|defensor[ea]s|abogad[oa]s|periodistas|refugiad[oa]s|migrantes|pueblos?|indigenas|lideres|campesin[oa]s|desplazad[oa]s|poblacion|sindicalistas|herman[oa]s|jovenes|adolescentes|monjas|monjes|sobrevivientes|pescador[ea]s|ganader[oa]s|maestr[oa]s|docentes|medic[oa]s|enfermer[oa]s|soldados|reclus[oa]s|ciudadan[oa]s|vendedor[ea]s|familiares|hogares|huelguistas|opositor[ea]s|politic[oa]s)(?![\p{L}])/u,
    counted: 'personas familias hogares habitantes miembros integrantes almas numero',
    counts:
      'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
    tens: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    sums: 'decena/10 docena/12 quincena/15 veintena/20 treintena/30 cuarentena/40 cincuentena/50 centenar/100 cien/100 ciento/100 doscientos/200 doscientas/200 trescientos/300 trescientas/300 cuatrocientos/400 cuatrocientas/400 quinientos/500 quinientas/500 mil/1000 millar/1000',
  },
} satisfies CasesheetValues;
