// What stands round the text of pages of the web, in menus, buttons and footers, by language: whole entries in small letters, parted by
// commas. They are those of any site; nobody who speaks the languages has read this (review: needed).

/** Entries of menus, buttons and footers, by language (ISO 639-1). */
export const SITE_WORDS: Readonly<Record<string, string>> = {
  en: 'skip to main content, skip to content, skip to navigation, menu, search, home, log in, login, sign in, sign up, donate, donate now, give, about, about us, who we are, what we do, our work, our campaigns, get involved, take action, news, events, shop, jobs, careers, contact, contact us, privacy, privacy policy, cookies, cookie policy, terms, terms of use, share, share this, share this page, share on facebook, share on twitter, share on x, tweet, facebook, twitter, whatsapp, instagram, youtube, email, print, print this page, download, subscribe, newsletter, sitemap, accessibility, back to top, back to all actions, report your action, related, related actions, more urgent actions, read more, see also, join, join us, campaigns, members, publications, publication, countries, topics, telegram, x, share this article, share this post, share this action, share via, signal, bluesky, mastodon, linkedin',
  es: 'saltar al contenido, ir al contenido, menú, buscar, inicio, iniciar sesión, donar, dona, haz una donación, quiénes somos, qué hacemos, nuestro trabajo, actúa, participa, noticias, eventos, tienda, empleo, contacto, privacidad, política de privacidad, cookies, política de cookies, aviso legal, compartir, comparte, facebook, twitter, whatsapp, correo, imprimir, descargar, suscríbete, boletín, mapa del sitio, volver arriba, hazte socio, hazte socia, únete, campañas, publicaciones, países, temas, leer más, también te puede interesar, compartir en, telegram, x, comparte esta página, compartir esta página, comparte este artículo, compartir este artículo, comparte en',
  fr: 'aller au contenu principal, aller au contenu, menu, rechercher, recherche, accueil, connexion, se connecter, faire un don, donner, je donne, qui sommes-nous, nos actions, nos combats, nos campagnes, agir, s’engager, actualités, événements, boutique, emploi, contact, contactez-nous, confidentialité, cookies, gestion des cookies, mentions légales, plan du site, partager, partager cette page, partager sur facebook, partager sur x, partager sur twitter, tweeter, facebook, twitter, whatsapp, envoyer par courriel, envoyer à un ami, courriel, imprimer, télécharger, s’abonner, newsletter, haut de page, adhérer, rejoignez-nous, campagnes, publications, pays, thèmes, lire aussi, à lire aussi, nous vous recommandons aussi, en savoir plus, telegram, x, partager cet article, partager cette action, partager via',
  de: 'zum inhalt springen, zum inhalt, menü, suche, suchen, startseite, anmelden, spenden, jetzt spenden, über uns, wer wir sind, was wir tun, unsere arbeit, mitmachen, aktiv werden, aktuelles, termine, shop, jobs, kontakt, datenschutz, cookies, impressum, teilen, auf facebook teilen, twittern, facebook, twitter, whatsapp, e-mail, drucken, herunterladen, abonnieren, newsletter, sitemap, nach oben, mitglied werden, kampagnen, publikationen, länder, themen, informieren, mehr lesen, das könnte sie auch interessieren, telegram, x, seite teilen, diese seite teilen, artikel teilen, diesen artikel teilen',
  pt: 'ir para o conteúdo, pular para o conteúdo, menu, pesquisar, buscar, início, entrar, doar, doe, doe agora, quem somos, o que fazemos, nosso trabalho, participe, aja, notícias, eventos, loja, contato, contacto, privacidade, política de privacidade, cookies, aviso legal, compartilhar, partilhar, facebook, twitter, whatsapp, e-mail, imprimir, baixar, newsletter, mapa do site, voltar ao topo, campanhas, publicações, países, temas, leia mais, compartilhe, telegram, x, partilhe, compartilhe esta página, compartilhe este artigo, compartilhar em',
  it: 'vai al contenuto, menu, cerca, home, accedi, dona, dona ora, chi siamo, cosa facciamo, il nostro lavoro, attivati, agisci, notizie, eventi, negozio, contatti, privacy, cookie, note legali, condividi, facebook, twitter, whatsapp, e-mail, stampa, scarica, newsletter, mappa del sito, torna su, iscriviti, campagne, appelli, pubblicazioni, paesi, temi, leggi anche, telegram, x, condividi su, condividi questa pagina, condividi questo articolo',
  ru: 'главная, о нас, контакты, связаться с нами, новости, поиск, войти, пожертвовать, поддержать, подписаться, рассылка, политика конфиденциальности, карта сайта, поделиться, вконтакте, телеграм, одноклассники, распечатать, наверх',
  ar: 'الرئيسية, الصفحة الرئيسية, من نحن, اتصل بنا, تواصل معنا, تبرع, تبرع الآن, بحث, شارك, مشاركة, طباعة, خريطة الموقع, سياسة الخصوصية, جميع الحقوق محفوظة, تسجيل الدخول, فيسبوك, تويتر, واتساب, القائمة',
  zh: '首页, 首頁, 关于我们, 關於我們, 联系我们, 聯繫我們, 聯絡我們, 捐款, 立即捐款, 新闻, 新聞, 搜索, 搜尋, 登录, 登入, 分享到, 分享, 微信, 微博, 脸书, 臉書, 推特, 打印, 列印, 下载, 下載, 版权所有, 版權所有, 隐私政策, 隱私政策, 隐私权政策, 网站地图, 網站地圖, 返回顶部, 返回頂部',
};

/** What languages call themselves, as pages offer them to choose from, in small letters. */
export const ENDONYMS: ReadonlySet<string> = new Set(
  'english español français deutsch italiano português русский العربية 中文 türkçe فارسی'.split(' '),
);

/** What mail programs put above a mail that they send on, in small letters without accents and signs: "-----Original Message-----". */
export const SENT_ON: ReadonlySet<string> = new Set([
  ...[
    'original message',
    'forwarded message',
    'forwarded mail',
    'begin forwarded message',
    'start of forwarded message',
  ],
  ...[
    'ursprungliche nachricht',
    'originalnachricht',
    'weitergeleitete nachricht',
    'anfang der weitergeleiteten nachricht',
  ],
  ...['mensaje original', 'mensaje reenviado', 'inicio del mensaje reenviado', 'message original', 'message transfere'],
  ...['message d origine', 'debut du message transfere', 'debut du message reexpedie', 'messaggio originale'],
  ...['messaggio inoltrato', 'inizio messaggio inoltrato', 'mensagem original', 'mensagem encaminhada'],
  ...['mensagem reencaminhada', 'inicio da mensagem reencaminhada', 'исходное сообщение', 'пересылаемое сообщение'],
]);

/** Beginnings of words by which people say, between dashes, that what is below is sent on, folded (review: needed). */
export const SENDING_ON =
  /(?<!\p{L})(?:forward|fwd|fw(?!\p{L})|weiterleit|weitergeleit|reenvi|transfer|transmis|reexped|inoltr|encaminh|reencaminh|pereslan|пересл|transmit|转发|轉發|محول|معاد)/u;

/** What pages offer to do with themselves, folded: a verb, and the page or its text behind or before it: "Download PDF of this appeal" (review: needed). */
export const PAGE_OFFERS: readonly RegExp[] = [
  /^(?:download|print|share|save|email|e-mail|send|forward|view|open)\b.{0,30}\b(?:pdf|page|article|appeal|action|version|friend|document)\b/u,
  /^(?:descarg|imprim|compart|guard|envi)\p{L}*\b.{0,30}\b(?:pdf|pagina|articulo|accion|version|documento|amig[oa])\b/u,
  /^(?:telecharg|imprim|partag|enregistr|envoy)\p{L}*\b.{0,30}\b(?:pdf|page|article|action|version|document|appel|ami)\b/u,
  /^(?:(?:diese?[rns]?|den|die|das|als) )?(?:pdf|seite|artikel|aktion|eilaktion|appell|dokument)\b.{0,30}\b(?:herunterladen|drucken|ausdrucken|teilen|speichern|weiterleiten|versenden|ansehen)$/u,
  /^(?:baix|descarreg|imprim|compartilh|partilh|envi)\p{L}*\b.{0,30}\b(?:pdf|pagina|artigo|acao|versao|documento|amig[oa])\b/u,
  /^(?:scaric|stamp|condivid|salv|invi)\p{L}*\b.{0,30}\b(?:pdf|pagina|articolo|azione|versione|documento|amic[oa])\b/u,
  /^(?:скач|распечат|поделит|сохран|загруз|отправ)\p{L}*.{0,30}(?:pdf|страниц|стать|акци|верси|документ|друг)/u,
  /^(?:تحميل|تنزيل|طباعة|اطبع|شارك|مشاركة|حفظ).{0,30}(?:pdf|الصفحة|المقال|التحرك|الوثيقة|الملف)/u,
  /^(?:下载|下載|打印|列印|分享|保存|儲存).{0,12}(?:pdf|页|頁|文章|文件|行动|行動|版)/u,
];

/**
 * Words of what those who send a sheet say of themselves at its end, folded: their list, their mails, gifts to them, their meetings
 * (review: needed).
 */
export const SENDER_NOTICES: readonly RegExp[] = [
  /(?:^|[^\p{L}])(?:(?:no longer (?:wish|want) to|(?:do not|don ?t) (?:wish|want) to|(?:to )?stop) receiv\p{L}*|reply with the word|unsubscribe|subscribe to|our newsletter|(?:leave|join) (?:this|our|the) list|these (?:e-?)?mails|donate (?:now|by|at|to us)|support us|follow us|(?:because|as) you signed up|standing order|tell a friend)(?!\p{L})/u,
  /(?:^|[^\p{L}])(?:no (?:quier|dese)\p{L}* (?:seguir )?recib\p{L}*|dejar de recibir|(?:respond|contest)\p{L}* con la palabra|suscrib[ae]\p{L}*|darse de baja|al boletin|dona ahora|haga un donativo|hazte soci[oa]|siguenos|nos ayudas?|agradece(?:mos)? que)(?!\p{L})/u,
  /(?:^|[^\p{L}])(?:ne (?:souhait|voul|desir)\p{L}* plus (?:en |les )?recevoir|ne plus (?:en |les )?recevoir|repond\p{L}* avec le mot|abonnez-vous|se desabonner|desinscription|notre lettre d ?information|faites un don|soutenez-nous|suivez-nous|merci d ?(?:e )?(?:indiquer|informer|signaler|prevenir|communiquer|envoyer))(?!\p{L})/u,
  /(?:^|[^\p{L}])(?:keine (?:\p{L}+ )?(?:e-?mails|mails|nachrichten|rundbriefe|post|aktionen|aufrufe) (?:von uns )?(?:mehr )?(?:erhalten|bekommen|empfangen)|antworten sie mit dem wort|abbestellen|(?:rundbrief|newsletter) (?:abonnieren|bestellen|abbestellen)|jetzt spenden|spenden(?:konto|dose)|folgen sie uns|wir treffen uns|mitglied werden|das konnte (?:dich|sie|euch) (?:auch )?interessieren)(?!\p{L})/u,
  /(?:^|[^\p{L}])(?:nao (?:quiser|quer|deseja\p{L}*) (?:mais )?receber|deixar de receber|respond\p{L}* com a palavra|assine (?:a|o|nosso)|cancelar a (?:inscricao|assinatura)|doe agora|faca uma doacao|siga-nos|apoie-nos|agradece(?:mos)? que)(?!\p{L})/u,
  /(?:^|[^\p{L}])(?:non (?:vuoi|vuole|volete|desider\p{L}*) (?:piu )?ricevere|rispond\p{L}* con la parola|iscriviti|disiscriv\p{L}*|(?:ricevere|al) (?:il |nostro )?(?:bollettino|notiziario)|dona ora|offerta libera|seguici|sostienici|ringrazia(?:mo)? chi)(?!\p{L})/u,
  /(?:не хотите (?:больше )?получать|отписаться|подпишитесь|сделать пожертвование|поддержите нас)/u,
  /(?:لا ترغب\p{L}* في (?:تلقي|استلام)|الغاء الاشتراك|النشره البريديه|تبرع الان|تبرعوا)/u,
  /(?:不想再(?:收到|接收)|不再接收|订阅电子报|訂閱電子報|退订|退訂|立即捐款|支持我们|支持我們)/u,
];

/**
 * Words with which groups that write letters, parishes and bulletins speak of themselves at the end of a sheet, folded: when they meet, what
 * they are before the law, how gifts reach them, what else they have to read, whom a picture shows (review: needed).
 */
export const GROUP_NOTICES: readonly RegExp[] = [
  /^(?:(?:the )?next (?:(?:meeting|evening)s?\s?(?::|-|is |are |will |on )|sessions?\s?[:-])|we meet|(?:the|our) (?:group|circle|club|committee|branch|table) meets|(?:please )?bring (?:stamps|envelopes|a pen|your)|(?:photo|picture|image)s?(?: by| credit)?\s?:|read (?:also|more|on)\s?:|see also\s?:|also of interest)|(?:^|[^\p{L}])(?:registered charity|gifts are welcome|account for gifts|(?:if|when) you (?:get|receive) (?:an answer|a reply|replies|an? response))(?!\p{L})/u,
  /^(?:(?:la )?proxima (?:reunion|cita)\s?(?::|-|es |sera |el )|nos (?:vemos|reunimos)|(?:el|nuestro) (?:grupo|circulo|comite) se reune|(?:traiga|traigan|traed) (?:sellos|sobres)|(?:foto|imagen|fotografia)s?(?: de)?\s?:|(?:lea|leer|lee) tambien|(?:vea|ver) tambien)|(?:^|[^\p{L}])(?:(?:entidad|asociacion|organizacion) sin animo de lucro|cuenta para donativos|si (?:recibe|reciben|recibes) (?:una |alguna )?respuesta)(?!\p{L})/u,
  /^(?:(?:la )?prochaine (?:reunion|rencontre)\s?(?::|-|est |sera |aura |le )|(?:nous nous|on se) (?:reunissons|retrouve|retrouvons|reunit)|(?:le|notre) (?:groupe|cercle|comite|club) se (?:reunit|retrouve)|apportez (?:des|vos) (?:timbres|enveloppes)|(?:photo|image|illustration)s?(?: de)?\s?:|(?:a lire aussi|lire aussi|voir aussi))|(?:^|[^\p{L}])(?:association (?:de )?(?:la )?loi (?:de )?1901|association reconnue d ?utilite publique|si vous recevez (?:une |des )?reponses?|vos dons)(?!\p{L})/u,
  /^(?:(?:das )?nachste[rs]? (?:treffen|sitzung|abend|termin)\s?(?::|-|ist |findet |am )|(?:die|der|unsere?) (?:gruppe|kreis|ortsgruppe|runde) trifft sich|(?:bitte )?(?:briefmarken|marken|umschlage) (?:und \p{L}+ )?mitbringen|(?:foto|bild|abbildung)s?(?: von)?\s?:|lesen sie auch|lies auch|siehe auch|v\.? ?i\.? ?s\.? ?d\.? ?p)|(?:^|[^\p{L}])(?:gemeinnutzig(?:er verein)?|eingetragener verein|spenden (?:an|bitte)|wer (?:eine )?antwort (?:bekommt|erhalt))(?!\p{L})/u,
  /^(?:(?:a )?proxima reuniao\s?(?::|-|e |sera |dia |no )|reunimo-nos|(?:o|nosso) (?:grupo|circulo) (?:se reune|reune-se)|encontramo-nos|(?:traga|tragam) (?:selos|envelopes)|(?:foto|imagem|fotografia)s?(?: de)?\s?:|(?:leia|veja) tambem)|(?:^|[^\p{L}])(?:(?:associacao|entidade|organizacao) sem fins lucrativos|conta para doacoes|se (?:receber|receberem) (?:uma )?resposta)(?!\p{L})/u,
  /^(?:(?:il )?prossim[oa] (?:incontro|riunione)\s?(?::|-|e |sara |il )|ci (?:incontriamo|vediamo|riuniamo)|(?:il|nostro) (?:gruppo|circolo) si (?:riunisce|incontra|trova)|(?:portate|portare) (?:i )?(?:francobolli|buste)|(?:foto|immagine|fotografia)(?: di)?\s?:|(?:leggi|leggete|vedi) anche)|(?:^|[^\p{L}])(?:onlus|associazione senza (?:fini|scopo) di lucro|conto per (?:le )?offerte|se (?:ricevi|ricevete) (?:una )?risposta)(?!\p{L})/u,
  /^(?:следующая встреча\s?(?::|-|–|—)|мы встречаемся|фото\s?:|читаите также|читайте также|см\.? также|если вы получите ответ)/u,
  /^(?:الاجتماع القادم|اللقاء القادم|صوره\s?:|الصوره\s?:|اقرا ايضا|اقراوا ايضا)/u,
  /^(?:下次聚会|下次聚會|下次会议|图片[:：]|圖片[:：]|照片[:：]|相关阅读|相關閱讀|延伸阅读|延伸閱讀|如收到回复|如收到回覆)/u,
];

/** A caption above what readers of a page say of it, with how many do, folded: "Comments (3)", "3 comments" (review: needed). */
export const COMMENTS: readonly RegExp[] = [
  /^(?:comments?|comentarios?|commentaires?|kommentare?|comentarios?|commenti|replies|respuestas|reponses|antworten|respostas|risposte) ?[([]\d{1,5}[)\]]$/u,
  /^\d{1,5} (?:comments?|comentarios?|commentaires?|kommentare?|commenti|replies|respuestas|reponses|antworten|respostas|risposte)$/u,
  /^(?:комментари\p{L}{1,2}|التعليقات|تعليقات|评论|評論|留言) ?[([（:：] ?\d{1,5}[)\]）]?$|^\d{1,5} ?(?:комментари\p{L}{1,2}|تعليق\p{L}*|(?:条|則|则)?(?:评论|評論|留言))$/u,
];

/** How many have signed or written so far, as pages count it, folded: "1,245 people have already signed." (review: needed). */
export const COUNTERS: readonly RegExp[] = [
  /^(?:already )?\d[\d.,]* (?:(?:people|persons|supporters|of us|of you) )?(?:have (?:already )?(?:signed|written|taken action|sent)|(?:signatures|letters|actions|supporters)(?: so far| of \d[\d.,]*| needed)?[.!]?$)|^(?:signatures|supporters|actions taken)\s?: \d/u,
  /^(?:ya )?\d[\d.,]* (?:personas )?(?:ya )?(?:(?:han|hemos|habeis) (?:ya )?(?:firmado|escrito|actuado|enviado)|(?:firmas|apoyos|acciones)(?: (?:de|hasta ahora|recogidas).{0,20})?[.!]?$)|^firmas\s?: \d/u,
  /^(?:deja )?\d[\d. ]* (?:personnes |d entre vous )?(?:(?:ont|avons|avez) (?:deja )?(?:signe|ecrit|agi|envoye)|(?:signatures|signataires|soutiens)(?: (?:sur|recueillies|a ce jour).{0,20})?[.!]?$)|^signatures\s?: \d/u,
  /^(?:bereits |schon )?\d[\d.]* (?:menschen |personen |leute )?(?:haben (?:bereits |schon )?(?:unterschrieben|unterzeichnet|mitgemacht|geschrieben)|(?:unterschriften|unterstutze\p{L}*)(?: (?:von|bisher).{0,20})?[.!]?$)|^unterschriften\s?: \d/u,
  /^(?:ja )?\d[\d.]* (?:pessoas )?(?:ja )?(?:(?:assinaram|escreveram|agiram)|(?:assinaturas|apoios)(?: (?:de|ate agora).{0,20})?[.!]?$)/u,
  /^(?:gia )?\d[\d.]* (?:persone )?(?:(?:hanno|abbiamo) (?:gia )?(?:firmato|scritto|agito)|(?:firme|sostenitori)(?: (?:su|raccolte|finora).{0,20})?[.!]?$)/u,
  /^(?:уже )?(?:подписал\p{L}* )?\d[\d ]* (?:человек|подпис\p{L}+)(?: уже)?(?: подписал\p{L}*)?[.!]?$/u,
  /^(?:已有)? ?\d[\d,]* ?(?:人|位|名)(?:已|已经|已經)?(?:签名|簽名|签署|簽署|联署|聯署)/u,
];

/** The number of a page behind the word for it and nothing else, in small letters: "page 2". */
export const PAGE_NUMBER: RegExp =
  /^(?:p[áa]g(?:e|ina)?|pp?|seite|strona|sida|side|страница|стр|сторінка|صفحة|الصفحة|صفحه)\.?\s?\p{Nd}{1,3}$|^第\s?\d{1,3}\s?[页頁]$/u;
