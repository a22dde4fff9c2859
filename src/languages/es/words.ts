import { cuss } from 'cuss/es';
import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 3400,
  demands: {
    leadIn: 'Por todo ello, le pido respetuosamente que:',
    example: 'Ponga en libertad a …',
    and: 'y',
    again: [
      // Asimismo, le insto a que …
      /^(?:por (?:ello|tanto|lo tanto|último),? |\p{L}+,? )?(?:(?:le|les) )?(?:insto|pido|ruego|solicito|exhorto|imploro|exijo|instamos|pedimos|rogamos|solicitamos|exhortamos|exigimos)(?: (?!que |a que )\p{L}+){0,6}(?: a)? que (?=[\p{L}{])/iu,
      // Instando a las autoridades a que …
      /^(?:(?:inst|exhort|rog|solicit)[aá]ndol[eo]s|pidiéndoles|pidiendo|instando|exhortando|rogando|solicitando|exigiendo)(?: a las autoridades)?(?: a)? que (?=[\p{L}{])/iu,
      /^que (?!cosa )(?=[\p{L}{])/iu,
    ],
    unfit: [
      /^(?:por (?:ello|tanto|lo tanto|último),? |\p{L}+,? )?(?:(?:le|les) )?(?:insto|pido|ruego|solicito|exhorto|imploro|exijo|instamos|pedimos|rogamos|solicitamos|exhortamos|exigimos|espero)(?!\p{L})/iu,
      /^(?:(?:inst|exhort|rog|solicit)[aá]nd(?:o|ol[eo]s)|(?:pid|exig)i[eé]nd(?:o|ol[eo]s)|expresando|manifestando|recordando|asegurando|garantizando)(?!\p{L})/iu,
      /^(?:la|una|su) (?:\p{L}+ )?(?:liberación|investigación|anulación|conmutación|abolición|derogación|puesta en libertad)(?!\p{L})/iu,
      // Liberar a …: the lead-in goes on with "libere"
      /^(?!(?:ayer|mujer|lugar|hogar|cualquier|militar|popular|ser) )\p{L}{2,30}(?:ar|er|ir)(?:l[oae]s?)? /iu,
    ],
    forms:
      'poner/ponga liberar/libere garantizar/garantice asegurar/asegure investigar/investigue permitir/permita retirar/retire anular/anule proteger/proteja respetar/respete ordenar/ordene revelar/revele conceder/conceda trasladar/traslade conmutar/conmute derogar/derogue adoptar/adopte llevar/lleve dejar/deje proporcionar/proporcione facilitar/facilite informar/informe esclarecer/esclarezca iniciar/inicie abrir/abra suspender/suspenda devolver/devuelva tomar/tome velar/vele procesar/procese',
    second: /,|(?<!\p{L})(?:y|e|o|u|así como) (?:a )?\p{L}+(?:ar|er|ir)(?:l[oae]s?)?(?!\p{L})/u,
  },
  officials: {
    offices: {
      president: 'president jefe_de_estado jefa_de_estado',
      prime: 'primer_ministro primera_ministra canciller_federal',
      minister: 'ministr secretari canciller ministerio',
      ambassador: 'embajad cónsul_general consulado_general cónsul consul encargad',
      governor: 'gobernador gobernación',
      mayor: 'alcald intendente',
      prosecutor: 'fiscal_general procurador_general procuradora_general fiscal procurador',
      judge: 'juez jueza juzgado magistrad corte tribunal',
      parliament: 'diputad senador parlament congres asamblea',
      other:
        'director jefe jefa comandante comisari delegad defensor general coronel capitán almirante inspector superintendent rector obispo arzobispo imán jeque rey reina príncipe',
    },
    ministries: {
      justice: 'justicia',
      interior: 'interior gobernación seguridad',
      foreign: 'exteriores',
      defence: 'defensa',
      health: 'salud sanidad',
      education: 'educación',
    },
  },
  freed: {
    before:
      /(?<!\p{L})(?:(?:libere|liberar|excarcele|absuelva|indulte|exculpe) al? |en libertad (?:\p{L}+ ){0,4}al? |(?:libertad|liberación|paradero|detención|condena|ejecución|salud|seguridad) (?:\p{L}+ ){0,3}del? |(?:cargos|acusaciones) contra(?: el)? )$/iu,
    after:
      /^ (?:sea|es|será) (?:\p{L}+ ){0,3}(?:liberad[oa]|puest[oa] en libertad|protegid[oa]|absuelt[oa]|indultad[oa]|torturad[oa])(?!\p{L})|^ (?:tenga acceso|reciba|pueda ver)(?!\p{L})/iu,
  },
  authorities: {
    nouns:
      'autoridades gobierno policía presidente parlamento tribunales embajada justicia ejército ministerio embajador',
    adjective: 'after',
  },
  names: {
    titles:
      'sr. sra. srta. señor. señora. señorita. don. doña. d. dña. dr. dra. doctor. doctora. prof. profesor. profesora. padre. hermano. hermana. fray. sor. general. coronel. capitán. lic. licenciado. licenciada. jeque. imán. juez. jueza. comandante. monseñor. obispo. maestro. maestra. compañero. compañera.',
    relations:
      'abogad herman espos marido. mujer. madre. padre. hijo. hija. tío. tía. primo. prima. colega. amig vecin médic compañer abuel sobrin novi cónyuge viud editor traductor intérprete patrón. cuñad suegr socio. socia. nuera. yerno.',
    persons:
      'periodista poeta maestr profesor activista estudiante pres escritor bloguer defensor cantante médic campesin pescador monje monja fotógraf enferm sindicalista artista raper novelista músic docente investigador detenid líder dirigente lideresa obrer caricaturista comuner machi. lonko. joven. señor. hombre. mujer. panader conductor agricultor minero. minera. prisioner',
    whose: 'su sus mi nuestro nuestra cuyo cuya del de la el',
    requests:
      'liber libert pongan. poner. paradero. suerte. contra. arresto detención condena. juicio. encarcelamiento. favor. absolver absuelvan traslad permit garant proteg otorg revel informen. situación. salud. caso. desaparición ejecución. cargos. pena. indult muerte. a. dejen. dejar. devuelv entreg conced asesinato. captura. familia. vida. prisión. procesamiento',
    deeds:
      'fue. ha. está. es. era. había. será. debe. puede. sea. haya. estaba. sufre. permanece. lleva. cumple. enfrenta. quien. que. necesita. sigue. murió. desapareció. escribió. trabaj vive. padece. recibió. tiene. no. se.',
    things:
      'ministeri ministr corte. tribunal juzgado cárcel prisión. penal. penitenciar centro. convención pacto. declaración ley. leyes. código constitución artículo regla. reglas. principio protocolo tratado carta. provincia región distrito departamento municip condado ciudad pueblo. aldea comunidad barrio estado. república reino. federa unión. asociación comité comisión consejo instituto universidad facultad colegio escuela academia hospital clínica oficina agencia autoridad policía guardia. ejército marina. fuerza. fuerzas. embajada consulado palacio plaza. calle. avenida. carretera. camino. parque río. lago. monte. montaña valle. isla. islas. bahía. mar. océano costa. puente puerta. aeropuerto estación puerto. iglesia mezquita templo monasterio catedral fundación fondo. premio medalla festival día. jornada semana año. nuevo. prensa. periódico diario. semanario. radio. televisión canal partido movimiento frente. liga. alianza coalición red. grupo. sociedad compañía empresa banco. biblioteca museo teatro orquesta coro. club. campo. campamento colonia cuartel base. torre sala. edificio bloque pabellón parlamento asamblea senado congreso presiden primer. gobern gobierno director. directora. secretari fiscal. fiscalía alcald jefe. jefa. excelencia. excelentísim rey. reina. príncipe emir. emperador papa. norte sur. este. oeste. central. alto. alta. bajo. baja. internacional nacional naciones. unidas. derechos. humanos. amnistía. mundial europe african árabe. islámic cristian musulm budista judí ortodox católic guerra. revolución independencia libertad. juegos. copa. especial suprem casación apelación militar civil. relator. informe. resolución operación proyecto programa decreto barco. hotel. mercado mina. presa. jardín bosque desierto cerro. cabo. golfo. estrecho canal. corán biblia ramadán pascua. navidad. semana. santa. santo. internet. finca. servicio voz. barra. cayo. corporación colectivo unidad ejido. parroquia. cantón.',
    where: 'en. desde. hacia. cerca. hasta. rumbo. fuera.',
    links: 'de del la las los el y e para contra en a al por sobre',
    articles: 'el. la. los. las. un. una. unos. unas. este. esta. estos. estas. ese. esa. del. al.',
    ordinary:
      'yo. tú. él. ella. ellos. ellas. nosotros. usted. ustedes. me. te. se. le. les. lo. su. sus. mi. mis. nuestro. nuestra. el. la. los. las. un. una. de. del. en. a. al. por. para. con. sin. sobre. según. desde. hasta. antes. después. durante. cuando. si. como. aunque. porque. pero. o. y. e. ni. que. quien. qué. todo. toda. todos. todas. ningún. ninguna. nada. nadie. varios. cada. así. entonces. hoy. ayer. ahora. tras. estimado. estimada. señor. señora. excelencia. excelentísimo. atentamente. pongan. ponga. poner. liberar. libere. liberen. garantizar. garantice. garanticen. permitir. permita. permitan. ordenar. ordene. ordenen. revelar. revele. investigar. investigue. retirar. retire. retiren. anular. anule. asegurar. asegure. trasladar. conceder. que. dos. tres. cuatro. cinco. seis. siete. ocho. nueve. diez. este. esta. estos. estas. ese. esa. no. ya. solo. sólo. también. además. mientras. luego. detenido. detenida. nacido. nacida. le. les. informen. informe. aclaren. aclarar. cesen. devuelvan. abran. den. dé. dejen. deje. respeten. reconozcan.',
    verbs: /(?:ar|er|ir|en|an|e|arlo|arla|rle)$/,
  },
  states: {
    subjects: 'él ella ellos ellas esto yo nosotros nadie',
    alone: 'él ella ellos ellas nadie',
    determiners: 'el la los las un una su sus ningún ninguna varios varias',
    verbs:
      'es está son están fue fueron era eran ha han había habían lleva llevan sigue siguen tiene tienen permanece sufre',
    between: 'no aún todavía también ya se',
    asks: /(?:deb(?:e|en|ería)|pido|solicito|ruego|que |sea |sean )/,
    request: /(?:ar|er|ir|arlo|arla|erlo|erla)$/,
  },
  rude: {
    lists: [cuss],
    ordinary:
      'abanto acabada adefesio adufe agarraderas aguayón alcornoque andorga andá aniz arrecho atarre ayotes barrabás bellaco ' +
      'besugo bolas bollito bollo bombín boniato borraja borrico brisco brizna brocha bruta bucha butifarra cabestro cacha cachar ' +
      'cachimba calabazo calamidad caliente cantimplora cebollino chacón chapero chaqueta chucha coger cogollo cogote cola ' +
      'colgados colisón colón comadres copetón coronta corota corotas corozo coso cotorra coyoles cuaresmeño cuates cuca cuchara ' +
      'culos dondiego energúmeno fariseo filiberto forrar ganapán guitarro gustarle gañán heroína hueco ladilla leche leches ' +
      'lechuguino lerdo lolas longanizas lumbreras mamar mameluco mamey manchas mangarrán marujo mastuerzo masturbación mayate ' +
      'mecos mendrugo merluzo mico minga nabo naco ojete orate orto ovejo paja palo palurdo pamplinas papayona pardillo ' +
      'pechugas pedo pelele pelotas pepa percebe pervertido pezón picapleitos pico piojoso pipe pis pisar pistola pito playo ' +
      'polvo popa prostituta prostituto puchero quebracho raja ramera reata repisas retazo riata sabandija sacamuelas sanguijuela ' +
      'semen seno senos sexo sobo sonajas sádico tagarote tajarse tanate tocho tolete tonga tordo tragar traga transar travesti ' +
      'trincar trio trola tunante verga vete violador violar volarse vulva yegua zorra',
  },
  accusing:
    /(?<!\p{L})(?:debería(?:n)? (?:avergonzarse|darles? vergüenza)|vergüenza debería darles?|cómo se atreve[n]?|las manos manchadas de sangre|(?:son|es) (?:ustedes|usted) (?:unos |un |una )?(?:asesinos?|criminal(?:es)?|mentiros[oa]s?|torturador(?:es)?|monstruos?|cobardes?|tiranos?|dictador(?:es)?|fascistas?)|(?:ustedes|usted) (?:son|es) (?:unos |un |una )?(?:asesinos?|criminal(?:es)?|mentiros[oa]s?|torturador(?:es)?|monstruos?|cobardes?|tiranos?|dictador(?:es)?|fascistas?)|su (?:(?:corrupt[oa]|brutal|criminal|cruel) (?:régimen|gobierno)|dictadura|tiranía)|su (?:régimen|gobierno) (?:corrupto|criminal|asesino|fascista|brutal)|sus (?:mentiras|esbirros)|lo pagar(?:á|án))(?!\p{L})/giu,
  pronouns: { he: ['él'], she: ['ella'] },
  todo: true,
  boxes: [/\b(?:Casilla|Apartado)(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu],
  agreement: {
    he: /(?<!\p{L})(?:fue|ha sido|había sido|sea|será|está|estaba|esté|permanece|sigue|continúa|estuvo) (?:\p{L}+mente )?((?:detenido|arrestado|encarcelado|liberado|excarcelado|torturado|golpeado|secuestrado|recluido|absuelto|interrogado|(?:condenado(?= a))|(?:puesto(?= en libertad))))(?!\p{L}|[/(@])|(?<!\p{L})(?:libére|excarcéle|absuélva)(lo)(?!\p{L})|(?<!\p{L})(lo)(?= (?:libere|ponga en libertad|torturen)(?!\p{L}))/iu,
    she: /(?<!\p{L})(?:fue|ha sido|había sido|sea|será|está|estaba|esté|permanece|sigue|continúa|estuvo) (?:\p{L}+mente )?((?:detenida|arrestada|encarcelada|liberada|excarcelada|torturada|golpeada|secuestrada|recluida|absuelta|interrogada|(?:condenada(?= a))|(?:puesta(?= en libertad))))(?!\p{L}|[/(@])|(?<!\p{L})(?:libére|excarcéle|absuélva)(la)(?!\p{L})|(?<!\p{L})(la)(?= (?:libere|ponga en libertad|torturen)(?!\p{L}))/iu,
  },
  others:
    'hombre mujer hombres mujeres niña niño director ministr gobernador juez jueza fiscal presidente guardia policía agente colega excelencia alguien nadie persona señor señora testig expert abogad médic víctima pres reclus compañer estudiante activista herman madre padre hijo hija espos marido familia gente',
  called: { he: 'él', she: 'ella', they: 'elle' },
  urgency:
    'de inmediato, inmediatamente, sin demora, sin más demora, sin dilación, sin tardanza, lo antes posible, cuanto antes, ahora, ya, de manera inmediata, con urgencia',
  negations: 'no sin nunca',
  thousands: 'mil. millon millón',
  introduces: /(?<!\p{L})(?:[Mm]e llamo|[Mm]i nombre es|[Mm]i dirección es|[Mm]i domicilio|[Vv]ivo en (?=\p{Lu}))/u,
  governs:
    /(?:gobierno|autoridades|presidente|presidenta|parlamento|rey|embajada)\s+(?:de\s+la\s+|del\s+|de\s+los\s+|de\s+)/giu,
  address: 'señor señora',
  between: 'la el los las y de',
  standIns: {
    words:
      'nombre, apellido, apellidos, nombre y apellidos, su nombre, tu nombre, fecha, lugar, ciudad, país, dirección, cargo, firma',
    orders: 'inserte, insertar, escriba',
    numbered: 'artículo capítulo',
  },
  greets: 'estimad, excelentísim',
  letterBegins:
    'estimad, muy señor, excelentísim, excelencia., querid, distinguid, señor., señora., señores., respetad, su excelencia, a quien corresponda',
  letterEnds:
    'atentamente, muy atentamente, le saluda atentamente, les saluda atentamente, se despide atentamente, respetuosamente, un saludo, saludos., cordialmente, un cordial saludo, reciba un…, con todo respeto, sin otro particular…, suyo., suya.',
} satisfies LanguageWords;
