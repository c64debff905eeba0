import type { Lexicon } from './lexicon.ts';

export const id: Lexicon = {
  shoe: 'fantofel pantofel sepatu sandal sendal boot boots sneakers sneaker sepatunya pantofel selop flat_shoes sepatu_boot bakiak kets sepatu_kets pantopel loafers loafer flatshoes wedges heels sepatu_hak hak_tinggi high_heels docmart docmar converse konpers vans nike adidas crocs sepatu_bola futsal sepatu_roda slop sandal_jepit jepit sepatu_safety safety_shoes safety sepatu_gunung sepatu_sekolah kelom balet sepatu_lari',
  'shoe.women': 'high_heels heels wedges flatshoes',
  'shoe.children': 'sepatu_anak sepatu_bayi sepatu_belajar_jalan belajar_jalan prewalker',
  clothing:
    'baju kaos kemeja jaket hoodie sweater kebaya pakaian koko mantel piyama bajunya kaosnya seragam rompi jas_hujan batik polo outer kardigan atasan setelan_anak sweter cardigan blazer_casual daster piama baju_tidur baju_renang jubah gamis_pria baju_koko jersey jersei kaus singlet celana_dalam boxer baju_muslim parka bomber toga celemek baju_bodo beskap crewneck surjan kimono baju_adat wearpack coverall jas_lab setelan setelan_olahraga kostum baselayer rashguard couple baju_couple kaos_couple',
  'clothing.women':
    'gamis dress rok daster blus tunik abaya bajunya_cewek gaun blouse kebaya baju_hamil longdress mukena bikini kaftan midi rok_plisket',
  'clothing.children': 'jumper romper bodysuit baju_bayi baju_anak jumper_bayi jumpsuit_bayi setelan_anak',
  trousers:
    'celana jeans jogger celananya chino legging jins celana_panjang celana_pendek leging cargo kulot celana_kulot training celana_training joger kolor celana_kerja',
  bra: 'bra bh beha cup kutang kap_bra',
  suit: 'jas blazer setelan tuxedo setelan_jas tuksedo',
  ring: 'cincin cincinnya cincin_kawin cincin_nikah cincin_tunangan',
  hat: 'topi helm kopiah peci songkok blangkon kupluk topi_pantai bucket_hat udeng topi_rimba beanie',
  glove: 'sarung_tangan',
  belt: 'ikat_pinggang sabuk gesper',
  sock: 'kaos_kaki kaus_kaki stoking kaoskaki',
  women:
    'wanita cewek istri ibu mama perempuan mamah pacar_cewek cewe istriku nenek tante mertua hamil bumil mertua_perempuan kakak_perempuan pengantin_wanita tunangan_cewek adik_perempuan ibu_mertua ibuku mamaku bude bulik bridesmaid cewenya emak putri_dewasa ceweknya istrinya ibunya',
  men: 'pria cowok suami bapak ayah laki cowo suamiku laki-laki papa kakek om paman cowok mertua_laki kakak_laki pengantin_pria abang adik_laki pacar_cowok mempelai_pria bapak_mertua ayahku bapakku pakde paklik groomsmen cowoknya cowonya lakiknya lakinya suaminya bapaknya',
  children:
    'anak bayi anakku keponakan cucu balita bayiku anaknya bocah ponakan kembar si_kecil anak2 balitaku sd tk smp anak_cewek anak_cowok putra putri dedek dede anak_sekolah sd_kelas bocil kakaknya_anak newborn',
  'in.US': 'us amerika',
  'in.UK': 'uk inggris',
  'in.EU': 'eu eropa',
  'in.CN': 'cina china asia',
  'land.TH': 'thailand',
  'land.VN': 'vietnam',
  'in.JP': 'jepang',
  'in.KR': 'korea',
  'of.height': 'tinggi tb tinggi_badan',
  'of.bust': 'lingkar_dada dada ld',
  'of.under-bust': 'bawah_dada lingkar_bawah_dada bawah_dada',
  'of.waist': 'pinggang lingkar_pinggang lp',
  'of.hip': 'panggul lingkar_pinggul pinggul lingkar_panggul',
  'of.foot-length': 'kaki panjang_kaki telapak_kaki insole panjang_telapak',
  'of.head': 'kepala lingkar_kepala',
  'of.finger': 'jari lingkar_jari',
  'of.palm': 'telapak_tangan lingkar_telapak_tangan telapak tangan',
  'of.neck': 'leher lingkar_leher',
  'of.weight': 'berat bb berat_badan',
  unsized: 'lengan bahu panjang_baju panjang_lengan betis hak',
  'unit.cm': 'cm senti',
  'unit.mm': 'mm mili',
  'unit.m': 'meter m',
  'unit.in': 'inci inch',
  'unit.kg': 'kg kilo',
  size: 'ukuran ukurannya ukuranku saiz size sizenya uk no_sepatu nomor_sepatu nomer nomor no nomornya label',
  'size.shoe': 'ukuran_sepatu',
  wear: 'pakai pake biasa_pakai biasa_pake memakai pakenya makai biasanya_pakai ukuranku pakainya biasanya',
  fit: 'muat cocok pas ready masih_ada ada_size stok ada_nomor tersedia pesan ambil ada restok masih_ada_ga ada_ga ada_gak ready_kah ada_nggak masih_ready kosong restock beli pilih mau minta titip simpan simpen keep booking masih stock sisa cukup cari butuh boleh order kirim tolong nyari check_out checkout dong',
  not: 'bukan jangan gak_jadi tidak_jadi batal ga_jadi jgn jangan_kirim gausah ga_usah',
  wrong:
    'kekecilan kebesaran kesempitan sempit kegedean longgar sesak ngga_muat gak_muat nggak_muat kecil_banget gede_banget kependekan kepanjangan kelonggaran mepet ketat melorot copot kekencengan ngepres kekecilen jebol kedodoran aku_retur udah_retur sudah_retur dibalikin aku_balikin udah_balikin sudah_balikin udah_aku_balikin udah_dibalikin',
  but: 'tapi tukar ganti mau maunya jadi tuker',
  which:
    'lebih_besar lebih_kecil ukuran_lain ukuran_satunya naik_size turun_size size_satunya naik_ukuran di_antara_dua naik_satu_ukuran turun_satu_ukuran naik_1_size turun_1_size satunya_ukurannya yang_satunya ukuran_atasnya ukuran_bawahnya lebih_gede',
  swap: 'tukar ganti menukar tuker ditukar',
  me: 'saya aku',
  got: 'datang dikirim yang_datang terima diterima nyampe dateng',
  instead: 'alih-alih',
  money: 'rupiah rp rb ribu harga ongkir diskon bayar total refund transfer biaya tagihan',
  address: 'jalan jl gang gg komplek perumahan kec kel kos rumah_no rumah_nomor blok',
  count:
    'buah hari minggu tahun_garansi pasang potong kali jam bintang orang % januari februari maret april mei juni juli agustus september oktober november desember pcs lusin km menit bulan_garansi set biji liter watt volt kancing saku derajat siswa tamu persen poin malam halaman huruf lubang ribu rb jt juta likes pengikut porsi satuan sebiji cicilan',
  other:
    'rupiah rp rb ribu no_pesanan nomor_pesanan nomor_resi resi pesanan hp telepon harga kode tanggal jl rt no_hp k juta tgl order invoice blok kode_pos pin isi',
  years: 'tahun thn th taun',
  months: 'bulan bln',
  join: 'atau dan gak_tau ga_tau nggak_tau tidak_tahu bingung kalau_tidak kalo_ga_ada kalau_ga_ada',
  goods:
    'koper tas ransel hp_case casing charger kabel tv monitor layar laptop tablet lampu meja kursi sofa ranjang kasur bantal selimut handuk gorden karpet wajan panci botol gelas mug pisau baterai sepeda ban mainan buku parfum kamera printer keyboard speaker kulkas tenda payung bingkai cermin piring filter pompa baut iphone watt lemari rak mobil prangko perangko stroller',
  waver:
    'bingung pilih mending mana yang_mana bagusan baiknya galau ragu atau_mana enaknya_yang baiknya_ambil ambil_yang_mana pilih_mana saran',
  ahead:
    'angkot bus jalur kamar lantai pintu gerbang jalan ruko blok gang rumah meja kursi kelas senin selasa rabu kamis jumat sabtu minggu halaman bab kereta penerbangan loker tgl tanggal rt rw kios toko kav kavling busway trayek apartemen unit_no sebelum_tanggal sebelum_tgl jam sekitar_jam plat foto',
  matter:
    'cuci dicuci mencuci setrika derajat panas cuaca bus angkot kereta turun_di tinggal umur usia diskon nego lelang tawar halaman katalog eror error kelas_kami tim tamu nunggu tunggu menit like follower ulasan poin gol ulang_tahun lahir alamat_no gajian minggu',
};
