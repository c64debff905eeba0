import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  shoe: 'zapato* zapatilla* bota botas botín botines sandalia* deportivas tenis mocasines calzado chanclas alpargatas náuticos pantuflas pantuflas zuecos crocs mocasín zapas zapa zapatillas zapatilla sandalias sandalia chancla zueco pantufla patines esquís_botas chirucas katiuskas playeras bambas bamba huaraches zapatos zapato borceguíes cangrejeras abarcas menorquinas manoletinas pies_de_gato tacos botas_de_agua victoria camperas converse vans martens',
  'shoe.women':
    'tacones bailarinas stilettos zapatos_de_tacón zapatos_de_tacon tacón merceditas plataformas cuñas salones',
  'shoe.children': 'zapatitos patucos badanas',
  clothing:
    'camisa camisas camiseta camisetas chaqueta chaquetas abrigo abrigos sudadera sudaderas ropa cazadora polo playera playeras jersey chamarra suéter pijama chaleco prenda bata bañador impermeable chándal polera buzo chupa chupas cazadoras chaquetón anorak plumas plumífero chubasquero gabardina jerséis polos chalecos batas mono monos buzo_de_trabajo uniforme uniformes pijamas camisón albornoz bañadores traje_de_baño neopreno disfraz disfraces delantal equipación polar cortavientos poncho kimono rebeca cárdigan trenca capa túnica hábito calzoncillos calzoncillo bóxer bóxers ropa_interior camiseta_interior chilaba casaca remera campera guayabera tops top conjunto conjuntos',
  'clothing.women':
    'vestido vestidos falda faldas blusa blusas bikini bragas braga traje_de_flamenca flamenca corsé faja kaftan enagua pollera mantón',
  'clothing.children':
    'pelele mameluco body bodies enterito ranita pañalero peleles faldón babi baby_colegio canastilla saquito buzo_bebé',
  trousers:
    'pantalón pantalon pantalones vaquero vaqueros tejanos jeans bermudas leggins mallas shorts pants leggings malla bermuda chinos chándal_pantalón peto petos joggers cargo bombachos calzas',
  bra: 'sujetador* sostén sosten brasier bra copa corpiño sujetador sujetadores brasieres copas sujes suje',
  suit: 'traje trajes americana blazer esmoquin saco chaqué frac americana_traje terno saco_traje',
  ring: 'aro anillo* alianza alianzas sortija anillo anillos sortijas sello_anillo argolla argollas solitario',
  hat: 'sombrero* gorra* gorro* casco boina boina visera gorro gorros gorra gorras sombrero sombreros boinas cascos pamela pasamontañas turbante cachucha montera',
  glove: 'guante* guante guantes manoplas manopla mitones',
  belt: 'cinturón cinturon cinturones cinto correa fajín',
  sock: 'calcetines calcetín medias media pantis leotardos pinkies calceta calcetas',
  women:
    'mujer mujeres señora señoras dama esposa novia madre mamá hermana femenino chica suegra abuela tía cuñada embarazada nuera embarazo yaya damas mami prima comadre madrina abuelita vecina dependienta enfermera para_ella',
  men: 'hombre hombres caballero marido esposo novio padre papá hermano masculino chico suegro abuelo tío papi yerno cuñado hermano_mayor yayo chaval caballeros tipo primo compadre padrino abuelito vecino para_él',
  children:
    'niño niña niños niñas bebé* bebe hijo hija sobrino sobrina nieto nieta infantil peque pequeña_de nene nena ahijado gemelos mellizos niñito ahijada sobri bebes crío cría niñas_pequeñas mellizas gemela mellizo hijos bebé bebés peques chaval chavala chiquillo recién_nacido adolescente pequeñín cole comunión_niño churumbel escuincle chamaco',
  'in.US': 'us american* americana_us estadounidense eeuu estados_unidos eua gring*',
  'in.UK': 'uk inglesa inglés británic* reino_unido',
  'in.EU': 'eu europea europeo europa',
  'in.ES': 'española español españolas españa',
  'in.MX': 'mexicanos mexicanas mex mexicana mexicano méxico mexico mx',
  'in.FR': 'francesa francés',
  'in.IT': 'italiana italiano',
  'in.DE': 'alemana alemán',
  'in.CN': 'china chino asiática asiático',
  'in.BR': 'brasileña brasil',
  'of.height': 'mido mide altura estatura medir',
  'of.bust': 'busto contorno_de_pecho',
  'of.chest': 'pecho',
  'of.under-bust': 'debajo_del_pecho bajo_el_pecho bajo_pecho contorno_bajo_pecho bajo_busto',
  'of.waist': 'cintura contorno_de_cintura',
  'of.hip': 'cadera* contorno_de_cadera cadera caderas',
  'of.foot-length': 'pie pies plantilla',
  'of.head': 'cabeza',
  'of.finger': 'dedo',
  'of.palm': 'palma mano',
  'of.neck': 'cuello',
  'of.inside-leg': 'entrepierna tiro',
  'of.weight': 'peso pesa',
  unsized: 'manga mangas hombros largo caña bajo_largo pernera ala gemelo pantorrilla fondo',
  'unit.cm': 'cm centímetro* centimetro*',
  'unit.mm': 'mm milímetros',
  'unit.m': 'metro metros m',
  'unit.in': 'pulgadas pulgada',
  'unit.kg': 'kg kilos kilo',
  size: 'talla tallas número numero núm tallaje etiqueta',
  wear: 'uso usa llevo lleva utilizo usamos suelo_usar gasto gasta suelo_llevar me_pongo',
  'wear.shoe': 'calzo calza',
  'wear.clothing': 'visto viste',
  fit: 'queda quedan quedará quedara vendrá me_va disponible disponibles servirá sirve stock tenéis tienen tienes hay pedir quedaría existencia os_queda os_quedan me_irá me_quedará queda_alguna llegan_tallas_de comprar pido cojo elegir reservar reserva guardar guarda guardas apartar me_llevo me_quedo me_queda quedar quiero quería querría necesito ponme poner busco tiene entra iría viene sobra coger por_favor porfa porfi porfis',
  not: 'no sino_no ni menos excepto tampoco nada_de',
  wrong:
    'pequeño pequeña pequeños pequeñas grande_me aprieta aprietan apretada apretado ajustado ajustada muy_grande muy_grandes demasiado me_quedó grandes me_bailan me_baila queda_chico queda_chica quedó_chica quedó_chico quedan_chicos quedaron_chicos baila bailan nado holgado holgada me_queda_grande me_queda_pequeño me_queda_pequeña me_viene_grande me_viene_pequeño corto corta largo_me enorme minúscula se_me_cae revienta marca_todo me_sobra me_hace_daño ni_entra no_me_entra se_me_sale gigante roza rozan tira devolví devolvi devuelto devuelta he_devuelto',
  but: 'sino mejor quería prefiero cambiar',
  which:
    'más_grande más_pequeña más_pequeño otra_talla más_chica entre_dos_tallas la_otra una_talla_más una_talla_menos la_talla_de_arriba la_siguiente la_otra_talla más_grandes más_pequeñas número_más número_menos',
  swap: 'cambiar cambio cambiarla cambiarlo cambiarlas cambiarlos cambiarme cámbiame',
  me: 'mí yo',
  got: 'llegó recibí enviaron mandaron llegaron recibido han_mandado dije',
  instead: 'en_vez_de en_lugar_de en_vez_del en_lugar_del',
  money:
    '€ euros euro precio pesos cobraron devuelvan cobrado pagué descuento cuesta costó vale_más cobran pago pagado total factura envío reembolso dinero al_por_mayor rebaja',
  address: 'calle c/ vivo_en avenida portal piso puerta código_postal colonia barrio vivo',
  count:
    'pares par piezas pieza días dia días_hábiles horas hora semanas semana meses_de unidades unidad veces enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre personas % cajas estrellas años_de_garantía km litros minutos vatios botones bolsillos grados alumnos invitados pujas céntimos por_ciento puntos seguidores noches páginas letras agujeros kilómetros cada_uno cada_una cada_cual cuotas plazos',
  other:
    'euros euro eur pesos mxn pedido nº número_de_pedido teléfono tel código_postal cp factura precio referencia ref móvil seguimiento envío costó pack_de lote_de caja_de código pin',
  years: 'años año añitos',
  months: 'meses mes',
  join: 'o y u e ó no_sé no_se si_no',
  'width.W': 'ancho_especial pie_ancho',
  'width.N': 'pie_estrecho',
  goods:
    'maleta mochila bolso teléfono móvil celular cargador cable televisor tele monitor pantalla portátil tableta lámpara mesa silla sofá cama colchón almohada manta toalla cortina alfombra sartén olla botella taza cuchillo batería pila bicicleta neumático llanta juguete libro perfume cámara impresora teclado altavoz nevera tienda_de_campaña paraguas marco espejo plato filtro bomba tornillos iphone funda armario estantería coche moto bici sello sellos carrito',
  waver:
    'dudo duda dudando entre_la cuál_me qué_talla_me cual_es_mejor cuál_es_mejor intermedia intermedio no_sé_cuál no_se_cual no_sé_si cuál_me_recomienda qué_me_recomienda qué_cojo que_cojo qué_me_pillo',
  ahead:
    'autobús línea puerta sala habitación piso andén salida puesto fila asiento mesa curso lunes martes miércoles jueves viernes sábado domingo página capítulo tren vuelo taquilla portal bloque dia día cumple cumplió lote puja planta metro bus somos stand antes_del hasta_el para_el_día sobre_las a_las termina_en foto imagen',
  matter:
    'lava lavar lavarse lavable lavadora planchar grados sombra calor bus autobús tren metro vivo vive vivimos casa_del dejas rebaja rebajas descuento puja pujas subasta oferta regatear página catálogo error clase coro equipo invitados boda_de espero esperando minutos horas likes seguidores opiniones puntos goles cumple cumpleaños aniversario nací embarazo_semanas vídeo minuto cambio_de devuelves capítulo semanas iban',
  'size.ring': 'talla_de_anillo medida_de_anillo',
};
