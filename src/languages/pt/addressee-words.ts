import type { AddresseeWords } from '../addressee-words.ts';

/** Portuguese. */
export const addressees = {
  honorifics:
    'sr sra srs senhor senhora dr dra doutor doutora d dom dona prof profa professor professora eng engenheiro engenheira exmo exma ' +
    'exmo_sr exma_sra excelentíssimo excelentíssima excelentíssimo_senhor excelentíssima_senhora sua_excelência s_exa s_ex_a v_exa s_e ' +
    'ilmo ilma ilmo_sr ilma_sra ilustríssimo ilustríssima general gen coronel cel major capitão cap tenente ten tenente-coronel ' +
    'almirante brigadeiro desembargador desembargadora juiz juíza deputado deputada senador senadora padre des mons' +
    ' xeque emir aiatolá vice-almirante contra-almirante tenente-brigadeiro general-de-exército general-de-divisão ' +
    'general-de-brigada delegado_dr sen des_dr excelentíssima_senhora_doutora exmo_sr_dr exma_sra_dra v_exa ' +
    'sua_alteza sua_majestade pastor frei irmã sargento subtenente comissário' +
    ' comissário_principal comissário-geral comissário_chefe inspetor-geral inspector-geral intendente superintendente-chefe general_de_polícia cardeal' +
    // Known usage, without a source; nobody who speaks the languages has read them.
    ' cel_pm coronel_pm ten_cel_pm tenente-coronel_pm major_pm maj_pm cap_pm capitão_pm adv enga engº engª arq ilm_o cmdt cmte maj 1º_ten prof_dr profª_dra deputado_dr',
  offices:
    'presidente presidenta bispo arcebispo vice-presidente ministro ministra primeiro-ministro primeira-ministra governador governadora prefeito prefeita ' +
    'procurador procuradora procurador-geral procuradora-geral promotor promotora diretor diretora director directora chefe secretário ' +
    'secretária embaixador embaixadora cônsul encarregado encarregada juiz juíza desembargador comandante comissário comissária ' +
    'superintendente inspetor delegado delegada defensor defensora provedor provedora ouvidor ouvidora corregedor corregedora deputado ' +
    'deputada senador senadora bastonário reitor reitora coordenador coordenadora rei rainha' +
    ' governador-geral secretário-geral diretor-geral directora-geral chefe_de_estado chefe_do_governo porta-voz editor ' +
    'editora redator cônsul-geral corregedor-geral defensor-geral ministro-chefe presidente-executivo vice-governador ' +
    'vice-ministro subsecretário administrador administradora régulo soba' +
    ' arcebispo bispo núncio_apostólico cacique',
  papers: 'editor editora redator redatora editor-chefe redação',
  ranks:
    'vice primeiro primeira geral nacional federal estadual municipal adjunto adjunta interino interina substituto substituta executivo ' +
    'especial e da do das dos de para a o público pública supremo militar chefe',
  matters:
    'justiça interior exteriores relações negócios estrangeiros defesa saúde educação segurança direitos humanos polícia administração ' +
    'interna república estado cidadania',
  houses:
    'autoridade empresa serviço_de círculo vozes mineradora provedoria companhia mães mulheres famílias banco articulação cooperativa centro_de_defesa centro_de_direitos ministério embaixada consulado consulado-geral procuradoria procuradoria-geral secretaria direção direcção gabinete supremo_tribunal ' +
    'tribunal fórum vara senado congresso câmara assembleia comissão conselho polícia presidência governo prefeitura defensoria ' +
    'departamento prisão presídio penitenciária cadeia estabelecimento_prisional centro_de_detenção comando missão missão_permanente ' +
    'delegação delegacia corregedoria ouvidoria agência instituto universidade hospital exército superintendência fundação promotoria' +
    ' rádio jornal revista comitê comité coletivo rede associação fundação liga federação sindicato organização grupo movimento união confederação centro_de sociedade diocese ordem observatório academia pastoral',
  places:
    'quartel palácio_da_justiça rua r avenida av travessa praça pç largo alameda estrada rodovia rod beco ladeira esplanada setor bloco edifício ed prédio andar sala ' +
    'conjunto conj apto bairro quadra qd lote lt anexo palácio caixa_postal cx_postal cp c_p cep km nº n_o no cidade distrito ' +
    'município loja térreo zona centro_cívico casa parque',
  head: 'first',
  links: 'de do da dos das para em e a ao junto',
  and: 'e &',
  only: 'só somente apenas exclusivamente unicamente residentes quem escrevem escreve escrevam residam residem vivem vive pessoas leitores remetentes',
  also: 'também',
  copy: 'cópia em_cópia com_cópia cc c_c para_conhecimento',
  careOf: 'a/c a_c aos_cuidados_de c/o',
  embassies: 'embaixada consulado missão missão_permanente embaixador embaixadora cônsul consulado-geral',
  in: 'em no na junto',
  channels: {
    phone: 'tel telefone telefones telemóvel celular fone tels',
    fax: 'fax faxes telefax',
    email: 'e-mail email correio_eletrônico correio_electrónico correio_eletrónico e-mails endereço_eletrônico',
    web: 'site website sítio página formulário página_web formulário_de_contato internet',
    social: 'twitter facebook instagram redes_sociais x',
    telex: 'telex telegrama telegramas',
    post: 'endereço morada endereço_postal',
  },
  salutation: 'saudação saudações tratamento forma_de_tratamento vocativo',
  or: 'ou e',
  remarks:
    'por_favor continue continuem insista se peça peçam envie enviem nota só somente apenas em_caso tente tentem',
  extension: 'ramal ext extensão',
} satisfies AddresseeWords;
