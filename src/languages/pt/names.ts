import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'sr sra senhor senhora dom dona d dr dra doutor doutora prof professor professora padre irmão irmã frei general coronel capitão xeque imã juiz juíza comandante bispo mestre cacique',
  relations:
    'advogad* irmã irmão espos* marido mulher mãe pai filho filha tio tia primo prima colega amig* vizinh* médic* companheir* avô avó sobrinh* noiv* viúv* editor editora tradutor* intérprete* cunhad* sogr* sócio sócia parceir*',
  persons:
    'jornalista* poeta* professor* activista* ativista* estudante* pres* escritor* bloguer* blogueir* defensor* cantor* médic* camponês* camponesa* agricultor* pescador* monge* freira* fotógraf* enfermeir* sindicalista* artista* raper* rapper* romancista* músic* docente* investigador* pesquisador* detid* líder* operári* caricaturista* jovem homem mulher cacique indígena*',
  whose: 'seu sua seus suas meu minha nosso nossa cujo cuja dele dela o a do da',
  requests:
    'libert* solt* paradeiro contra prisão detenção* condenação* julgamento favor absolv* transfir* transfer* permit* garant* protej* proteg* conced* revel* situação saúde caso desaparecimento* execução acusações* pena perdo* morte deixem devolv* entreg* a informem vida família*',
  aims: 'de do da dos das o a os as e para contra em no na por sobre à ao',
  deeds:
    'foi é está tem era tinha será deve pode seja esteja sofre continua permanece cumpre enfrenta que precisa morreu desapareceu escreveu trabalh* vive recebeu não nunca havia teve',
  who: 'quem',
  and: 'e',
  things:
    'ministéri* ministr* tribunal* corte supremo* cadeia* prisão penitenciár* estabelecimento* centro convenção* pacto declaração* lei leis código* constituição* artigo* regra regras princípio* protocolo* tratado* carta província* região* distrito* departamento* municíp* concelho* cidade* vila aldeia* comunidade* bairro* estado república* reino federa* união associação* comité* comitê* comissão* conselho* instituto* universidade* faculdade* colégio* escola* academia* hospital* clínica* gabinete* escritório* agência* autoridade* polícia* guarda exército* marinha força forças embaixada* consulado* palácio* praça rua avenida estrada caminho parque* rio lago lagoa monte montanha* serra vale ilha* ilhas baía mar oceano* costa ponte* porta aeroporto* estação* porto igreja* mesquita* templo* mosteiro* catedral* fundação* fundo prémio* prêmio* medalha* festival* dia semana* ano novo imprensa jornal* diário* semanário* folha rádio* televisão* canal* partido* movimento* frente liga aliança* coligação* rede grupo sociedade* companhia* empresa* banco biblioteca* museu* teatro* orquestra* coro clube campo acampamento* colónia* quartel* base torre* sala edifício* bloco* pavilhão* parlamento* assembleia* senado* congresso* presiden* primeiro govern* director diretor directora diretora secretári* procurador* procuradoria* presidente prefeito chefe excelência excelentíssim* rei rainha príncipe* emir imperador* papa norte* sul leste oeste central alto alta baixo internacional* nacional* nações* unidas direitos humanos amnistia anistia mundial* europe* african* árabe islâmic* cristã* cristão* muçulman* budista* jud* ortodox* católic* guerra revolução* independência* liberdade jogos taça copa especial* militar* civil penal relator relatório* resolução* operação* projecto* projeto* programa* decreto* navio barco hotel mercado* mina barragem* jardim* floresta* deserto* cabo golfo estreito* alcorão* bíblia* ramadão* ramadã* páscoa* natal internet terra serviço* barra ponta nossa fazenda santa santo são',
  where: 'em no na nos nas desde perto até num numa',
  links: 'de do da dos das o a os as e para contra em no na por sobre à ao',
  articles: 'o a os as um uma este esta esse essa do da dos das ao à no na',
  ordinary:
    'eu tu ele ela eles elas nós vós você vocês me te se lhe lhes o a os as um uma seu sua seus suas meu minha nosso nossa de do da dos das em no na nos nas por para com sem sobre segundo desde até antes depois durante quando se como embora porque mas ou e nem que quem todo toda todos todas nenhum nenhuma nada ninguém vários cada assim então hoje ontem agora após excelência excelentíssimo senhor senhora caro cara exmo exma libertar liberte libertem soltar solte garantir garanta garantam permitir permita permitam ordenar revelar investigar retirar retirem anular assegurar transferir conceder que dois duas três quatro cinco seis sete oito nove dez este esta estes estas esse essa não já só também além enquanto logo detido detida nascido informem esclareçam ponham devolvam deixem cessem parem abram ao à aos às há',
  verbs: /(?:ar|er|ir|em|am|e|á-lo|á-la)$/,
} satisfies NameWords;
