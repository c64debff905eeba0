import type { Lexicon } from './lexicon.ts';

export const pt: Lexicon = {
  shoe: 'sapato* tênis ténis tenis bota botas sandália* sandalia* chinelo* chuteira* sapatilha* mocassim calçado calçados coturno botim botins sapatênis pantufas pantufa socas galochas alpercatas chinela havaianas mocassins alpargata sapato sapatos sapatilha sapatilhas botinha sandália sandálias sandalinha chinelo chinelos havaiana rasteirinha rasteirinhas tamanco tamancos galocha alpargatas chuteira chuteiras coturnos papete papetes patins patim crocs all_star allstar converse vans sneaker socos botifarras country_bota butina botina slip_on sapatenis tamanquinho chancas botas_de_caminhada',
  'shoe.women':
    'scarpin salto_alto rasteirinha sapatos_de_salto sapato_de_salto saltos escarpim escarpins peep_toe anabela stilettos sabrinas',
  'shoe.children': 'sapatinho* sapatinhos sapatinho botinhas',
  clothing:
    'camisa camisas camiseta camisetas casaco casacos jaqueta roupa roupas moletom blusão camisola t-shirt pijama polo suéter colete sobretudo kispo casaquinho uniforme maiô fato_de_banho jardineira gabardine fatinho fato_de_treino camisola_de_lã camisetas agasalho camisolas blusões moletons agasalhos jaquetas blazer_casual sobretudos gabardina coletes camiseiro t-shirts regata regatas polos suéteres malha malhas pulôver impermeável corta-vento quispo parka fato_macaco fato_de_surf macacão macacões pijamas roupão robe uniformes farda fardas bata batas jaleco jalecos avental aventais bibe maiôs sunga sungas calção_de_banho cueca cuecas boxer samba-canção fantasia_de traje batina toga kimono quimono capa poncho conjunto conjuntos abadá camisa_de_time camisa_polo top tops cardigã carda casaquinha',
  'clothing.women':
    'vestido vestidos blusa blusas saia saias biquíni vestidinho saiote blusinha biquini calcinha calcinhas cuequinha camisa_de_noite tubinho cropped espartilho cinta_modeladora lingerie túnica body_feminino',
  'clothing.children':
    'body bodies macacãozinho babygrow babygrows macacão_de_bebê mijão culote conjunto_infantil tip_top bata_escolar cueiro fofinho macaquinho conjuntinho conjuntinhos',
  trousers:
    'calça calças bermuda jeans shorts calções leggings calcas calças_de_ganga ganga legging bermudas short calção moletom_calça jardineira jardineiras macacão_jeans cargo pantalona pantalonas bombachas',
  bra: 'sutiã sutiãs soutien soutiens taça bojo sutia top_de_amamentação sutien copa taças',
  suit: 'terno ternos fato fatos blazer paletó smoking fraque paletós',
  ring: 'anel anéis aliança alianças aneis solitário argola cachucho',
  hat: 'chapéu chapéus boné bonés gorro capacete boina panamá gorros boinas touca toucas capacetes bonezinho viseira barrete chapelinho',
  glove: 'luva luvas luvinha mitenes',
  belt: 'cinto cintos faixa cinturão',
  sock: 'meia meias peúgas peúga soquete meia-calça meia-calças meião meiões collants collant soquetes meias-calças',
  women:
    'mulher mulheres senhora esposa namorada mãe irmã feminino feminina menina_moça noiva sogra avó tia cunhada vó vovó madrinha grávida gravida gestante nora comadre noivas senhoras mamãe mamã moças prima vizinha dama damas enfermeira gaja pra_ela para_ela',
  men: 'homem homens marido esposo namorado pai irmão masculino masculina rapaz noivo sogro avô tio cunhado primo genro padrinho moço papai papá vô vovô cavalheiro dele pra_ele para_ele pro_marido',
  children:
    'criança crianças filho filha bebê bebé bebe neto neta sobrinho sobrinha infantil menino menina miúdo miúda filhinho filhote afilhada afilhado gémeos gêmeos menininho menininha pequenino filhos gêmeas gémeas bebês bebés garotinho garotinha neném nenê pequerrucho sobrinhos meninos meninas filhota netinho netinha miúdos puto garoto garota recém-nascido catraia catraio pequeno_meu petiz pitoco juvenil',
  'in.US': 'us american* eua estados_unidos',
  'in.UK': 'uk ingles* britânic* reino_unido',
  'in.EU': 'europeu europeia européia europa eu_size',
  'in.BR': 'brasil brasileir* br nacional',
  'in.FR': 'franc* francesa',
  'in.IT': 'italiana italiano',
  'in.ES': 'espanhol*',
  'in.DE': 'alemã alemão',
  'in.CN': 'chin* asiátic*',
  'of.height': 'altura meço mede estatura',
  'of.bust': 'busto',
  'of.chest': 'peito tórax',
  'of.under-bust': 'abaixo_do_peito debaixo_da_mama abaixo_do_busto tórax_abaixo debaixo_do_peito baixo_peito',
  'of.waist': 'cintura',
  'of.hip': 'quadril quadris anca ancas',
  'of.foot-length': 'pé pés pezinho palmilha',
  'of.head': 'cabeça cabecinha',
  'of.finger': 'dedo anelar',
  'of.palm': 'palma mão',
  'of.neck': 'colarinho pescoço',
  'of.inside-leg': 'entrepernas gancho',
  'of.weight': 'peso pesa',
  unsized: 'manga mangas ombros salto comprimento cano ombro barra bainha perna salto_cm aba panturrilha punho punhos',
  'unit.cm': 'cm centímetros centimetros',
  'unit.mm': 'mm milímetros',
  'unit.m': 'metro metros m',
  'unit.in': 'polegadas',
  'unit.kg': 'kg quilos quilo kilos',
  size: 'tamanho tamanhos tam número numero numeração medida n.º num tam. etiqueta',
  'size.clothing': 'manequim',
  'size.ring': 'aro tamanho_do_anel aro_do_anel medida_do_anel',
  wear: 'uso usa usamos veste_bem compro usava utilizo uso_sempre calçava vestia costumo',
  'wear.shoe':
    'calço calça_o calco calçar ela_calça ele_calça você_calça que_calça quem_calça filho_calça filha_calça ela_calca ele_calca marido_calça',
  'wear.clothing': 'visto vestir veste',
  fit: 'serve servem servirá serviria fica ficam ficaria disponível disponíveis tem têm stock estoque encomendar sobrou chega servir ainda_há ainda_têm ainda_tem vcs_têm vcs_tem vocês_têm vocês_tem sobraram restou comprar levo peço escolher mandar guarda guardar separa separar reserva reservar mande mande-me manda quero queria querem precisava preciso vou_levar fico_com pego pegar caberia cabe cabem sobra há haverá teria procuro arranja vê passa_pra por_favor pfv pfvr pff sff por_gentileza se_faz_favor',
  not: 'não nao nem menos é_que_não',
  wrong:
    'apertado apertada apertados apertadas aperta pequeno pequena pequenos pequenas grande_demais largo larga largos folgado folgada justo justa apertou demasiado muito_grande muito_grandes muito_pequeno demais apertou ficou_grande ficou_pequeno ficou_apertado saco nado ficou_larga ficou_largo ficou_curta ficou_enorme larguinho curto curta comprido imenso enorme minúsculo a_cair esmaga prende apertam sobra_muito fica_grande fica_pequeno dança sai_do_pé esgana machuca baila devolvi devolvido devolvida',
  but: 'mas sim melhor prefiro queria quero afinal trocar',
  which:
    'acima abaixo outro_tamanho maior menor entre_dois_tamanhos o_outro_número um_número_acima um_número_abaixo um_tamanho_acima um_tamanho_abaixo o_outro_tamanho o_maior o_menor número_maior número_menor tamanho_seguinte',
  swap: 'trocar troca trocá-lo trocar_o',
  me: 'mim eu',
  got: 'recebi chegou mandaram veio enviaram vieram recebeu disse',
  instead: 'em_vez_do em_vez_de ao_invés_do ao_invés_de em_vez_da',
  money:
    '€ euros reais r$ preço paguei cobraram desconto reembolso frete custa custou total fatura pix boleto pagamento atacado',
  notBehind: 'nem_pensar',
  address: 'rua avenida andar bairro apto apartamento bloco lote nº_da_porta moro rés-do-chão portaria',
  count:
    'pares par peças peça dias dia horas hora semanas semana unidades unidade vezes janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro pessoas % caixas estrelas anos_de_garantia km litros minutos dias_úteis watts volts botões bolsos graus alunos convidados centavos cêntimos por_cento pontos seguidores noites páginas letras furos quilómetros de_idade lances anos_de_casados cada_um cada_uma parcelas',
  other:
    'euros euro eur reais real r$ pedido nº número_do_pedido telefone tel telemóvel cep código_postal fatura preço referência ref rastreio encomenda encomenda_nº código paguei whatsapp nota_fiscal embalagem lote pack_de kit_com caixa_de senha',
  years: 'anos ano aninhos',
  months: 'meses mês mesinhos',
  join: 'ou e não_sei nao_sei se_não senão',
  goods:
    'mala mochila bolsa telefone celular telemóvel carregador cabo televisão tv monitor tela ecrã portátil notebook tablet lâmpada mesa cadeira sofá cama colchão travesseiro almofada cobertor toalha cortina tapete panela frigideira garrafa caneca faca bateria pilha bicicleta pneu brinquedo livro perfume câmera câmara impressora teclado geladeira barraca guarda-chuva moldura espelho prato filtro bomba parafusos iphone armário carro selo estante carrinho',
  waver:
    'dúvida duvida indecisa indeciso qual_pedir qual_me qual_pego qual_levo qual_tamanho qual_seria ou_pego intermédio intermediário não_sei_qual nao_sei_qual qual_me_aconselha qual_recomenda em_dúvida na_dúvida o_que_pego',
  ahead:
    'autocarro ônibus linha porta sala quarto andar piso saída fila cadeira mesa turma segunda terça quarta_feira quinta_feira sexta sábado domingo página capítulo trem voo bloco bl lote box dia apto apartamento casa loja cais banca faz fiz fez lance metro comboio somos antes_do até_ao até_dia para_dia pelas às termina_em foto imagem',
  matter:
    'lavar lava lava-se lavar-se máquina passar_a_ferro graus sombra calor ônibus autocarro comboio trem metro linha moro mora moramos rua faz_por desconto descontos leilão lance oferta negociar página catálogo erro turma coral equipa time convidados espero esperando minutos horas likes seguidores avaliações pontos gols golos aniversário aniversariante nasci semanas ganha ganhei sardinhada churrasco vídeo iban',
};
