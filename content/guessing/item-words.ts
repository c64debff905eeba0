import { southAsianWords } from './item-words-south-asia.ts';

/**
 * Words by which pages label an item and its order, by language; `|` parts them. Written from knowledge of the languages and of shops in them,
 * 2026-11-30. Compared whole and without case, so what is missing is a miss. Words of sums and numbers count only before one.
 */
interface ItemWords {
  /** Before an item's title, and nothing else. */
  readonly title: string;
  /** The item as such: above its title or before it, but the name of a tab as well. */
  readonly item: string;
  /** The site's number of it. */
  readonly id: string;
  /** The seller's number of it. */
  readonly sku: string;
  /** What the buyer chose of it. */
  readonly option: string;
  readonly quantity: string;
  /** The whole sum of an order, with what was sent and taken off. */
  readonly total: string;
  readonly state: string;
}

export const itemWords: Readonly<Record<string, ItemWords>> = {
  ...southAsianWords,
  en: {
    title: 'product name|product title|item name|item title|listing title|name of product',
    item: 'product|item|listing|article|products|items|item ordered|ordered item|items ordered|product details|item details|inquired product|order item|order items',
    id: 'asin|isbn|item|item id|item no|item number|product id|product no|product number|product code|listing id|listing number|goods id|catalog number|article number|item #|product #',
    sku: 'sku|sku id|seller sku|merchant sku|shop sku|sku code|model no|model number|mpn|style no|part number|custom label|custom label (sku)',
    option:
      'variation|variations|variant|option|options|color|colour|size|style|color family|selected options|sku properties|specification|specifications|finish|material|length|pattern|scent|flavor|flavour|capacity|plug type|edition|color/size|size/color|colour/size|size & color|selection|configuration',
    quantity: 'qty|quantity|units|pcs',
    total:
      'total|order total|grand total|total amount|order amount|total price|total paid|amount paid|paid|paid amount|total payment|total order amount',
    state: 'status|order status|state|order state|shipment status|shipping status|delivery status',
  },
  de: {
    title: 'produktname|artikelname|artikelbezeichnung|produktbezeichnung|produkttitel|artikeltitel',
    item: 'artikel|produkt|ware|angebot|bestellter artikel|bestellte artikel|produktdetails|artikeldetails',
    id: 'artikelnummer|artikel-nr|artikelnr|art.-nr|produktnummer|produkt-id|artikel-id|angebotsnummer|produktcode',
    sku: 'händler-sku|verkäufer-sku|modellnummer|bestandseinheit|bestandseinheit (sku)',
    option:
      'variante|ausführung|farbe|größe|auswahl|option|optionen|oberfläche|material|länge|motiv|duft|geschmack|breite|stärke|farbe/größe|größe/farbe|gewählte variante|ausgewählt',
    quantity: 'menge|anzahl|stückzahl|stück',
    total:
      'gesamt|gesamt inkl. versand|gesamtsumme inkl. versand|gesamtbetrag|gesamtsumme|summe|bestellsumme|gesamtpreis|endbetrag|bezahlt|gezahlt|rechnungsbetrag|auftragswert|bestellwert',
    state: 'status|bestellstatus|auftragsstatus|versandstatus|lieferstatus',
  },
  fr: {
    title:
      "nom du produit|nom de l’article|nom de l'article|titre du produit|titre de l'article|titre de l’article|titre de l’annonce",
    item: 'article|produit|annonce|articles|produits|article commandé|articles commandés',
    id: "référence produit|n° d’article|n° d'article|numéro d’article|numéro de l’objet|numéro de l'objet|numéro d'article|id produit|id de l’article|code produit",
    sku: 'référence|réf|référence vendeur|sku vendeur|numéro de modèle',
    option:
      'variante|variation|déclinaison|couleur|taille|option|options|modèle|coloris|finition|matière|longueur|motif|parfum|contenance|pointure|choix|couleur/taille',
    quantity: 'quantité|qté',
    total:
      'total|montant total|total de la commande|montant de la commande|total payé|total ttc|montant payé|prix total',
    state: 'statut|état|statut de la commande|état de la commande|statut de livraison',
  },
  es: {
    title: 'nombre del producto|nombre del artículo|título del producto|título del artículo|título de la publicación',
    item: 'producto|artículo|publicación|productos|artículos|anuncio',
    id: 'número de artículo|id del artículo|id del producto|código del producto|código de producto|n.º de artículo|número de publicación|n.º de producto',
    sku: 'referencia|sku del vendedor|modelo|número de modelo',
    option:
      'variante|variación|opción|opciones|color|talla|tamaño|estilo|acabado|material|largo|longitud|diseño|sabor|capacidad|medida|elección|color/talla',
    quantity: 'cantidad|cant|unidades',
    total:
      'total|importe total|total del pedido|monto total|precio total|total pagado|importe pagado|total de la compra|pago total',
    state: 'estado|estado del pedido|estado del envío|estatus|estado de la orden',
  },
  it: {
    title:
      "nome prodotto|nome del prodotto|nome articolo|titolo del prodotto|titolo dell'oggetto|titolo dell’oggetto|titolo inserzione",
    item: 'prodotto|articolo|oggetto|inserzione|prodotti|articoli',
    id: "numero oggetto|numero articolo|id prodotto|id articolo|codice prodotto|codice articolo|n. oggetto|id oggetto|numero dell’oggetto|numero dell'oggetto",
    sku: 'riferimento|sku venditore|modello|codice venditore',
    option:
      'variante|variazione|opzione|opzioni|colore|taglia|misura|finitura|materiale|lunghezza|fantasia|profumo|gusto|capacità|scelta',
    quantity: 'quantità|qtà|q.tà',
    total:
      "totale|importo totale|totale ordine|totale dell’ordine|totale dell'ordine|totale pagato|importo pagato|prezzo totale",
    state: "stato|stato ordine|stato dell’ordine|stato dell'ordine|stato spedizione|stato della spedizione",
  },
  pt: {
    title: 'nome do produto|título do produto|nome do artigo|nome do item|título do anúncio',
    item: 'produto|artigo|anúncio|produtos|artigos|itens',
    id: 'id do produto|código do produto|id do item|número do item|número do produto|n.º do artigo|id do anúncio|número do artigo',
    sku: 'referência|sku do vendedor|modelo|número do modelo|código de referência',
    option:
      'variação|variante|opção|opções|cor|tamanho|modelo escolhido|acabamento|material|comprimento|estampa|sabor|capacidade|escolha|cor/tamanho',
    quantity: 'quantidade|qtd|qtde',
    total:
      'total|valor total|total do pedido|valor do pedido|total pago|valor pago|preço total|total da encomenda|pagamento total|total da compra',
    state: 'status|estado|situação|status do pedido|estado da encomenda|situação do pedido|status do envio',
  },
  pl: {
    title: 'nazwa produktu|nazwa towaru|tytuł oferty|nazwa przedmiotu|nazwa oferty|tytuł aukcji',
    item: 'produkt|towar|przedmiot|oferta|produkty|artykuł',
    id: 'numer oferty|nr oferty|id oferty|id produktu|kod produktu|numer produktu|numer przedmiotu|numer aukcji',
    sku: 'sygnatura|sku sprzedawcy|model|kod sprzedawcy|symbol',
    option: 'wariant|opcja|kolor|rozmiar|wersja|wykończenie|materiał|długość|wzór|zapach|smak|pojemność',
    quantity: 'ilość|liczba|liczba sztuk|szt',
    total:
      'razem|razem z dostawą|suma|suma z dostawą|kwota całkowita|łącznie|wartość zamówienia|kwota zamówienia|do zapłaty|zapłacono|łączna kwota',
    state: 'status|stan|status zamówienia|stan zamówienia|status przesyłki',
  },
  nl: {
    title: 'productnaam|artikelnaam|producttitel|titel van artikel|naam van het product',
    item: 'product|artikel|producten|artikelen|besteld artikel',
    id: 'artikelnummer|productnummer|product-id|artikelcode|productcode|objectnummer',
    sku: 'sku verkoper|modelnummer|referentie',
    option:
      'variant|variatie|kleur|maat|optie|opties|uitvoering|afwerking|materiaal|lengte|patroon|geur|smaak|inhoud|keuze',
    quantity: 'aantal|hoeveelheid|stuks',
    total: 'totaal|totaalbedrag|besteltotaal|totaal bestelling|totaalprijs|betaald|betaald bedrag',
    state: 'status|bestelstatus|orderstatus|verzendstatus',
  },
  ro: {
    title: 'nume produs|denumire produs|numele produsului|titlul produsului',
    item: 'produs|produse|articol|oferta|produs comandat|produse comandate',
    id: 'id produs|cod produs|codul produsului|număr produs|pnk|cod emag',
    sku: 'cod vânzător|cod intern|referință|sku vânzător|model',
    option: 'variantă|culoare|mărime|dimensiune|opțiune|opțiuni|finisaj|material|lungime|model ales|aromă|capacitate',
    quantity: 'cantitate|buc',
    total: 'total|total comandă|valoare totală|suma totală|total de plată|valoare comandă',
    state: 'status|stare|status comandă|starea comenzii|status livrare',
  },
  hu: {
    title: 'termék neve|terméknév|cikk neve',
    item: 'termék|termékek|cikk|rendelt termék',
    id: 'termékkód|termék azonosító|termékazonosító|cikkazonosító',
    sku: 'cikkszám|eladói cikkszám|modellszám',
    option: 'változat|szín|méret|opció|kivitel',
    quantity: 'mennyiség|db|darabszám',
    total: 'összesen|végösszeg|teljes összeg|fizetendő|rendelés összege',
    state: 'állapot|státusz|rendelés állapota|szállítás állapota',
  },
  bg: {
    title: 'име на продукта|наименование на продукта|име на продукт',
    item: 'продукт|продукти|стока|поръчан продукт',
    id: 'код на продукта|номер на продукта|id на продукта',
    sku: 'код на продавача|каталожен номер|модел',
    option: 'вариант|цвят|размер|опция',
    quantity: 'количество|бр',
    total: 'общо|обща сума|сума|стойност на поръчката|крайна сума',
    state: 'статус|състояние|статус на поръчката|статус на доставката',
  },
  sv: {
    title: 'produktnamn|artikelnamn|produkttitel',
    item: 'produkt|produkter|artikel|artiklar|beställd artikel',
    id: 'artikelnummer|produkt-id|produktnummer|artikel-id',
    sku: 'säljarens sku|säljar-sku|modellnummer|referens',
    option: 'variant|färg|storlek|utförande|alternativ',
    quantity: 'antal|kvantitet|st',
    total: 'totalt|totalsumma|summa|ordersumma|totalbelopp|att betala',
    state: 'status|orderstatus|leveransstatus',
  },
  cs: {
    title: 'název produktu|název zboží|název položky',
    item: 'produkt|produkty|zboží|položka|objednané zboží',
    id: 'číslo produktu|id produktu|kód produktu|číslo nabídky',
    sku: 'kód prodejce|katalogové číslo|model',
    option: 'varianta|barva|velikost|provedení|možnost',
    quantity: 'množství|počet|ks',
    total: 'celkem|celková cena|celková částka|cena celkem|k úhradě',
    state: 'stav|stav objednávky|stav zásilky|stav doručení',
  },
  tr: {
    title: 'ürün adı|ürün ismi|ürün başlığı|ilan başlığı',
    item: 'ürün|ürünler|sipariş edilen ürün|ilan',
    id: 'ürün kodu|ürün no|ürün numarası|ürün id|ilan no|barkod',
    sku: 'stok kodu|satıcı stok kodu|satıcı sku|model kodu|model no',
    option: 'varyasyon|seçenek|varyant|renk|beden|renk/beden|ölçü|malzeme|uzunluk|desen|koku|numara',
    quantity: 'adet|miktar',
    total: 'toplam|toplam tutar|sipariş tutarı|genel toplam|ödenen tutar|sipariş toplamı|toplam fiyat',
    state: 'durum|sipariş durumu|kargo durumu|teslimat durumu',
  },
  ru: {
    title: 'название товара|наименование товара|наименование',
    item: 'товар|товары|товар в заказе|предмет',
    id: 'артикул|артикул wb|артикул товара|id товара|код товара|номер товара|номенклатура|nm id|sku ozon|ozon id|артикул ozon',
    sku: 'артикул продавца|артикул поставщика|модель|код продавца',
    option:
      'вариант|цвет|размер|характеристика|характеристики|опции|модификация|размер/цвет|цвет/размер|цвет, размер|материал|длина|рисунок|вкус|аромат|объём|объем|комплектация',
    quantity: 'количество|кол-во',
    total: 'итого|сумма|общая сумма|сумма заказа|всего|к оплате|оплачено|стоимость заказа|итоговая сумма',
    state: 'статус|состояние|статус заказа|статус доставки|состояние заказа|статус отправления',
  },
  ja: {
    title: '商品名|品名|商品タイトル|アイテム名',
    item: '商品|注文商品|ご注文商品|アイテム|商品情報|お問い合わせ商品|問い合わせ商品|購入商品',
    id: '商品番号|商品id|商品コード|管理番号|商品管理番号|出品番号|item id',
    sku: '出品者sku|sku管理番号|型番|品番|システム連携用sku番号|jan',
    option:
      'バリエーション|オプション|カラー|色|サイズ|項目・選択肢|選択肢|種類|仕様|項目選択肢|素材|長さ|柄|香り|味|容量|タイプ|選択内容',
    quantity: '数量|個数|点数',
    total: '合計|合計金額|注文合計|ご注文合計|総合計|請求金額|お支払い金額|お支払合計|注文金額|支払い合計|購入金額',
    state: 'ステータス|注文ステータス|状態|状況|注文状況|配送状況|配送ステータス|注文状態',
  },
  ko: {
    title: '상품명|제품명|등록상품명|노출상품명|상품 이름',
    item: '상품|제품|주문상품|주문 상품|상품정보|상품 정보|문의상품|문의 상품',
    id: '상품번호|상품 번호|상품id|상품 id|노출상품id|등록상품id|상품코드|제품번호',
    sku: '판매자상품코드|판매자 상품코드|업체상품코드|자체상품코드|모델명|모델번호|옵션id',
    option: '옵션|옵션명|옵션정보|색상|사이즈|선택옵션|선택 옵션|소재|길이|무늬|향|맛|용량|종류|선택',
    quantity: '수량|주문수량|개수',
    total:
      '합계|총액|총 금액|총금액|주문금액|총 주문금액|결제금액|총 결제금액|최종 결제금액|주문 금액|결제 금액|주문 합계',
    state: '상태|주문상태|주문 상태|배송상태|배송 상태|진행상태|진행 상태|처리상태',
  },
  'zh-Hans': {
    title:
      '客户正在浏览|客户正在咨询|用户正在浏览|用户正在咨询|买家正在咨询|商品名|商品名称|产品名称|宝贝名称|商品标题|宝贝标题|货品名称',
    item: '商品|产品|宝贝|货品|商品信息|产品信息|咨询商品|询盘产品|关联商品|订单商品|咨询宝贝|正在咨询的商品|来源商品|询盘商品',
    id: '商品id|商品编号|商品编码|产品id|产品编号|宝贝id|货品id|商品号|产品编码',
    sku: '商家编码|货号|规格编码|型号|商品货号|sku编码|sku编号|商家sku|款号|sku货号',
    option:
      '规格|颜色|尺码|尺寸|款式|颜色分类|商品规格|产品规格|颜色/尺码|颜色尺码|套餐|型号规格|属性|选项|销售属性|材质|长度|口味|香型|容量|版本|选择|已选|购买规格',
    quantity: '数量|购买数量|件数|商品数量',
    total:
      '实付|实付款|实付金额|合计|总计|订单总额|订单金额|应付|应付金额|总金额|订单总价|实收|实收款|实收金额|总价|付款金额|支付金额|实际支付|买家实付|金额',
    state: '状态|订单状态|交易状态|物流状态|发货状态|当前状态',
  },
  'zh-Hant': {
    title: '商品名稱|產品名稱|商品標題|品名|賣場名稱',
    item: '商品|產品|商品資訊|產品資訊|諮詢商品|訂單商品|詢問商品',
    id: '商品編號|商品id|產品編號|產品id|商品編碼|賣場編號|商品代碼',
    sku: '貨號|商品貨號|商品選項貨號|主商品貨號|型號|賣家編號|商家編碼',
    option: '規格|顏色|尺寸|尺碼|款式|選項|商品規格|商品選項|材質|長度|口味|香味|容量|版本|選擇|已選',
    quantity: '數量|購買數量|件數',
    total: '實付|實付金額|合計|總計|訂單金額|訂單總額|總金額|應付金額|付款金額|訂單總金額|實付款|總付款金額',
    state: '狀態|訂單狀態|交易狀態|物流狀態|出貨狀態|配送狀態',
  },
  th: {
    title: 'ชื่อสินค้า|ชื่อผลิตภัณฑ์',
    item: 'สินค้า|รายการสินค้า|ผลิตภัณฑ์|สินค้าที่สั่งซื้อ|ข้อมูลสินค้า|สินค้าที่สอบถาม',
    id: 'รหัสสินค้า|หมายเลขสินค้า|ไอดีสินค้า|เลขที่สินค้า',
    sku: 'รหัส sku|sku ผู้ขาย|รุ่น|sku ร้านค้า|เลข sku',
    option: 'ตัวเลือก|ตัวเลือกสินค้า|สี|ขนาด|ไซส์|ไซซ์|แบบ|ลักษณะ|กลุ่มสี|วัสดุ|ความยาว|ลาย|กลิ่น|รสชาติ|ความจุ|รุ่นสินค้า',
    quantity: 'จำนวน|จำนวนสินค้า',
    total:
      'ยอดรวม|รวม|รวมทั้งหมด|ยอดรวมทั้งหมด|ยอดคำสั่งซื้อ|ยอดคำสั่งซื้อทั้งหมด|ราคารวม|ยอดชำระ|ยอดที่ชำระ|ยอดรวมคำสั่งซื้อ|ยอดชำระเงินทั้งหมด|รวมการสั่งซื้อ|ยอดสุทธิ|รวมเป็นเงิน|ยอดรวมทั้งสิ้น|รวมทั้งสิ้น',
    state: 'สถานะ|สถานะคำสั่งซื้อ|สถานะการจัดส่ง|สถานะสินค้า',
  },
  vi: {
    title: 'tên sản phẩm|tên hàng|tên mặt hàng',
    item: 'sản phẩm|mặt hàng|hàng hóa|sản phẩm đã đặt|thông tin sản phẩm|sản phẩm được hỏi',
    id: 'mã sản phẩm|id sản phẩm|mã hàng|mã mặt hàng|số sản phẩm',
    sku: 'mã sku|sku người bán|sku phân loại|model|mã phân loại',
    option:
      'phân loại|phân loại hàng|biến thể|màu|màu sắc|kích cỡ|kích thước|size|tùy chọn|nhóm màu|chất liệu|chiều dài|họa tiết|mùi|hương|vị|dung tích|lựa chọn',
    quantity: 'số lượng|sl',
    total:
      'tổng|tổng cộng|tổng tiền|tổng thanh toán|thành tiền|tổng số tiền|tổng đơn hàng|tổng giá trị|tổng giá trị đơn hàng|tổng tiền đơn hàng|thanh toán',
    state: 'trạng thái|trạng thái đơn hàng|tình trạng|tình trạng đơn hàng|trạng thái giao hàng',
  },
  id: {
    title: 'nama produk|nama barang|judul produk|nama item',
    item: 'produk|barang|item|produk dipesan|produk yang dipesan|info produk|maklumat produk',
    id: 'id produk|kode produk|kode barang|id barang|nomor produk|no. produk|kod produk|id item',
    sku: 'sku penjual|kode sku|sku induk|no. model|kode variasi|sku variasi',
    option:
      'variasi|varian|pilihan|warna|ukuran|jenis|tipe|keluarga warna|saiz|bahan|panjang|motif|aroma|rasa|kapasitas|opsi|pilihan produk',
    quantity: 'jumlah|kuantitas|qty|kuantiti|jumlah barang',
    total:
      'total|total pesanan|total pembayaran|total harga|total belanja|jumlah|jumlah pesanan|jumlah keseluruhan|jumlah bayaran|jumlah pembayaran|total bayar|total tagihan',
    state: 'status|status pesanan|status pengiriman|status penghantaran',
  },
  ar: {
    title: 'اسم المنتج|اسم السلعة|عنوان المنتج|اسم العنصر',
    item: 'المنتج|منتج|السلعة|المنتجات|الصنف|العنصر|تفاصيل المنتج',
    id: 'رقم المنتج|معرف المنتج|معرّف المنتج|رقم السلعة|رمز المنتج|كود المنتج|رقم الصنف',
    sku: 'رمز التخزين|رمز sku|رقم الموديل|وحدة حفظ المخزون',
    option: 'الخيار|النوع|اللون|المقاس|الحجم|الخيارات|المواصفات|الخامة|الطول|النقشة|الرائحة|النكهة|السعة|المقاس/اللون',
    quantity: 'الكمية|العدد',
    total:
      'الإجمالي|المجموع|المبلغ الإجمالي|إجمالي الطلب|المجموع الكلي|إجمالي المبلغ|المبلغ المدفوع|الإجمالي الكلي|مجموع الطلب',
    state: 'الحالة|حالة الطلب|حالة الشحن|حالة التوصيل',
  },
  he: {
    title: 'שם המוצר|שם הפריט|כותרת המוצר',
    item: 'מוצר|המוצר|פריט|הפריט|מוצרים',
    id: 'מספר מוצר|מזהה מוצר|מספר פריט|מק"ט|מק״ט|קוד מוצר',
    sku: 'דגם|מק"ט מוכר|מק״ט מוכר|מק"ט|מק״ט',
    option: 'אפשרות|צבע|מידה|גודל|וריאציה|סוג|חומר|אורך|דוגמה|ריח|טעם|נפח|בחירה',
    quantity: 'כמות',
    total: 'סה"כ|סה״כ|סכום כולל|סך הכל|סכום ההזמנה|סה״כ לתשלום|סה"כ לתשלום',
    state: 'סטטוס|מצב|סטטוס הזמנה|מצב ההזמנה|סטטוס ההזמנה',
  },
};
