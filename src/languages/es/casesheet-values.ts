import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of Spanish casesheets. */
export const values = {
  until:
    /(?:^|[^\p{L}])(?:hasta|antes del?|a mas tardar|fecha limite|plazo|vence|caduca|expira|finaliza|no mas tarde del?|con anterioridad al?)[\s:–—-]*(?:el |del |el dia |al )?(?:dia )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)?,?\s*$/u,
  appeals: /llamamiento|carta|accion|actuen|actua|actue|escrib|envi|plazo|fecha limite|mensaje|caduca|vence/u,
  after:
    /despues de (?:esta|esa|la|dicha) fecha|despues del? .{0,40}(?:consult|envi)|(?:consult|compruebe|pongan?se en contacto).{0,120}(?:oficina|seccion|secretariado)|(?:si|cuando) .{0,40}(?:envi|escrib).{0,40}despues/u,
  noEnd:
    /sin fecha (?:de |limite|limite de )(?:finalizacion|fin|caducidad|vencimiento)?|sin plazo|hasta nuevo aviso|no hay fecha limite/u,
  issued: /(?:^|[^\p{L}])(?:fecha(?: de (?:emision|publicacion))?|publicad[oa](?: el)?|emitid[oa](?: el)?)[\s:–—-]*$/u,
  ended:
    /no (?:se (?:pide|piden|requiere|requieren|solicita|solicitan)|es necesari[oa]|son necesari[oa]s) .{0,30}(?:mas|nuev[oa]s?|otr[oa]s?|ninguna?) .{0,20}(?:accion|acciones|llamamientos?|cartas?)|(?:accion|llamamiento)\b.{0,40}\b(?:ha finalizado|finalizo|ha concluido|ha terminado|termino|esta cerrad[oa]|se ha cerrado|se cierra|ha caducado|caduco)|no (?:envien|escriban) mas/u,
  limit:
    /(?:solo|solamente|unicamente|como maximo|maximo|no mas de|un maximo de) (?:un[ao]?|dos|tres|cuatro|cinco|diez|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:carta|llamamiento|mensaje|correo|fax|postal)|(?:una|\d{1,2}) cartas? por (?:persona|grupo|seccion)/u,
  own: /(?:su|tu|vuestro) propi[oa] (?:idioma|lengua)|(?:su|tu) (?:idioma|lengua)(?: propi[oa]| matern[oa])?(?![\p{L}])|idioma propio|cualquier (?:otro )?idioma/u,
  nth: /(?:^|[^\p{L}\d])((?:primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|\d{1,2}[ao]))\s*$/u,
  first: /^(?:primer[ao]?|1[ao])$/u,
  further:
    /(?:mas|nueva) informacion (?:sobre|acerca de|de)|informacion (?:adicional|complementaria|actualizada) (?:sobre|a|de)|actualizacion de|seguimiento de/u,
} satisfies CasesheetValues;
