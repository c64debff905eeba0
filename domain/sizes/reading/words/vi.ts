import type { Lexicon } from './lexicon.ts';

export const vi: Lexicon = {
  shoe: 'giày giầy dép giay ủng sandal bốt boot sneaker guốc boots xăng_đan sandals giày_thể_thao giày_tây giày_lười lười giày_búp_bê giày_cao_gót dép_lê dép_lào tổ_ong sục cao_gót giày_bảo_hộ patin giày_đá_bóng đá_banh giày_bata bata ba_ta converse vans nike adidas crocs giày_bệt oxford',
  'shoe.women': 'giày_cao_gót cao_gót búp_bê giày_búp_bê búp_bê_giày',
  clothing:
    'áo áo_thun áo_sơ_mi áo_khoác đồ áo_len áo_phông sơ_mi ao hoodie áo_polo đồ_ngủ bộ_đồ áo_gió áo_phao áo_hoodie đồ_bộ đồ_bơi đồ_tắm áo_tắm áo_dài đồng_phục quần_áo áo_ba_lỗ áo_mưa áo_choàng tạp_dề áo_blouse blouse_trắng đồ_lót quần_lót quần_sịp sịp boxer đồ_thể_thao cardigan áo_nỉ áo_giữ_nhiệt giữ_nhiệt áo_bà_ba bà_ba áo_croptop croptop áo_kiểu áo_trắng võ_phục jumpsuit set_đồ đồ_đôi cosplay măng_tô',
  'clothing.women':
    'váy đầm chân_váy áo_dài váy_bầu đầm_bầu váy_cưới đầm_maxi đầm_ngủ váy_ngủ bikini quần_váy yếm áo_bầu váy_liền váy_đầm soiree',
  'clothing.children': 'bodysuit body áo_liền_quần body_cho_bé đồ_sơ_sinh áo_sơ_sinh',
  trousers:
    'quần quan_jean quần_jean quần_tây jean quan quần_âu quần_bò quần_jeans quần_short quần_đùi quần_kaki jeans legging quần_dài jogger quần_thun quần_ống',
  bra: 'áo_ngực áo_lót bra áo_nịt cúp nịt_ngực áo_con',
  suit: 'vest com_lê bộ_vest comple áo_vest com-lê suit',
  ring: 'nhẫn nhan nhẫn_cưới cà_rá',
  hat: 'mũ nón mũ_bảo_hiểm nón_kết mũ_lưỡi_trai nón_bảo_hiểm mũ_len nón_lá nón_bucket',
  glove: 'găng găng_tay bao_tay',
  belt: 'thắt_lưng dây_nịt dây_lưng thắt_lưng_da nịt_lưng',
  sock: 'vớ tất bít_tất vớ_da quần_tất tất_chân',
  women:
    'nữ vợ mẹ chị_gái bạn_gái phụ_nữ bà dì chị cô bầu mang_bầu có_thai mẹ_chồng mẹ_vợ cô_dâu chị_dâu má em_gái bà_nội bà_ngoại con_gái_lớn bà_bầu đàn_bà mẹ_em mẹ_mình chị_mình vợ_mình vợ_em u_em phù_dâu vk_mình vk_em cho_vk bà_xã bx',
  men: 'nam chồng bố ba_mình bạn_trai đàn_ông ba_em anh_trai ông bác chú chú_rể bố_vợ bố_chồng anh_rể em_trai bố_em ông_nội ông_ngoại ba_chồng ông_xã cha con_trai_lớn chú_em cậu_em phù_rể ck_mình ck_em cho_ck cho_ba của_ba ox',
  children:
    'bé con_trai con_gái trẻ_em trẻ_con em_bé cháu con_mình bé_gái bé_trai trẻ thiếu_nhi sơ_sinh nhóc sinh_đôi mẫu_giáo cấp_1 cấp_2 con_trai_mình con_em cu_tí thằng_cu cháu_gái cháu_trai con_nít nhóc_nhà',
  'in.US': 'us mỹ my_quốc',
  'in.UK': 'uk anh_quốc size_anh là_anh hay_anh',
  'in.EU': 'eu châu_âu âu',
  'in.CN': 'trung_quốc tq châu_á',
  'land.TH': 'thái_lan',
  'land.VN': 'việt_nam vn',
  'in.KR': 'hàn_quốc hàn',
  'in.JP': 'nhật nhật_bản',
  'of.height': 'cao chiều_cao',
  'of.bust': 'vòng_1 vòng_ngực ngực v1 vòng_một',
  'of.under-bust': 'vòng_dưới vòng_chân_ngực chân_ngực dưới_ngực',
  'of.waist': 'vòng_2 eo vòng_eo v2 bụng vòng_bụng vòng_hai',
  'of.hip': 'vòng_3 mông vòng_mông v3 hông vòng_ba',
  'of.foot-length': 'bàn_chân chiều_dài_bàn_chân chân dài_bàn_chân chiều_dài_chân chân_dài',
  'of.head': 'đầu vòng_đầu',
  'of.finger': 'ngón_tay ngón ngón_áp_út chu_vi_ngón',
  'of.palm': 'bàn_tay lòng_bàn_tay vòng_tay',
  'of.neck': 'cổ vòng_cổ',
  'of.weight': 'nặng cân_nặng nang',
  unsized: 'tay_áo vai bắp_chân gót_cao ống_quần dài_tay',
  'unit.cm': 'cm phân xăng xen_ti',
  'unit.mm': 'mm ly li',
  'unit.m': 'm mét',
  'unit.in': 'inch',
  'unit.kg': 'kg kí ký cân kg. ki',
  size: 'size sai cỡ kích_cỡ sz số kích_thước saiz nhãn tem',
  'size.shoe': 'cỡ_giày size_giày',
  wear: 'mặc mang đi hay_mặc đi_size xỏ đeo đội thường_mang',
  'wear.clothing': 'mặc_áo',
  'wear.shoe': 'đi_giày mang_giày mình_đi em_đi toàn_đi hay_đi thường_đi',
  fit: 'vừa vừa_không còn_không còn có_không chật_không còn_hàng đặt có_size mặc_được lấy chọn còn_hàng_ko còn_ko có_ko có_k có_hok về_hàng mua có giữ cần muốn hết chốt ship_cho để_dành hợp rộng_không có_sẵn sẵn về_chưa nhận tìm order_em mặc_vừa lên_đơn lụm alo giúp_em giúp_mình làm_ơn dùm',
  not: 'không_phải đừng không_lấy không_mua không_cần đừng_gửi ko_phải k_phải đừng_lấy đừng_giao',
  wrong:
    'chật rộng nhỏ_quá to_quá bị_chật bị_rộng hơi_chật hơi_rộng kích thùng_thình không_vừa ko_vừa chật_nách là_rộng kéo_khóa chật_quá rộng_quá bó ngắn dài_quá tuột lụng_thụng cộm kẹp lỏng rộng_thùng trả_lại_rồi đã_trả_lại trả_rồi',
  but: 'mà đổi_sang đổi lấy đổi_qua chuyển_sang',
  which:
    'lớn_hơn nhỏ_hơn size_khác size_kia tăng_size lên_size xuống_size giảm_size giữa_hai_size lên_một_size xuống_một_size lùi_size lên_1_size xuống_1_size size_lớn_hơn size_nhỏ_hơn',
  swap: 'đổi đổi_sang',
  me: 'mình em tôi',
  got: 'nhận_được gửi_cho giao_nhầm nhận_về giao',
  instead: 'thay_vì',
  money: 'đ đồng giá nghìn ngàn triệu phí tiền chuyển_khoản hoàn_tiền tổng cước ship giảm',
  address: 'đường số_nhà hẻm ngõ phường quận chung_cư tòa nhà_số',
  count:
    'cái ngày tuần đôi chiếc lần giờ sao người % hộp ngón_nữa tháng_bảo_hành bộ phút h tháng_trước lít oát vôn điểm độ học_sinh khách đêm trang_sách chữ km cây_số nghìn ngàn tr người_xem tuổi_mẹ đứa_bạn mỗi_cái một_cái kỳ_trả',
  other:
    'đ vnd đồng nghìn mã_đơn ngàn k đơn_hàng sđt điện_thoại số_điện_thoại giá mã_đơn_hàng mã số_nhà đường quận triệu đơn tháng mã_vận_đơn ngày mã_otp mật_khẩu combo',
  years: 'tuổi',
  months: 'tháng tháng_tuổi',
  join: 'hoặc hay với và hay_là không_biết không_rõ ko_biết không_thì nếu_không',
  goods:
    'vali va_li balo túi điện_thoại ốp sạc cáp tivi màn_hình laptop máy_tính_bảng đèn bàn ghế sofa giường nệm gối chăn khăn rèm thảm chảo nồi chai cốc dao pin xe_đạp lốp đồ_chơi sách nước_hoa máy_ảnh máy_in bàn_phím loa tủ_lạnh lều dù khung gương đĩa lọc bơm ốc iphone w watt kệ_sách xe_hơi tem ba_lô',
  'shoe.children': 'giày_tập_đi tập_đi',
  waver:
    'phân_vân nên_lấy nên_chọn size_nào lấy_size_nào chọn_size_nào lưỡng_lự cái_nào hay_là không_biết_lấy ko_biết_lấy tư_vấn_size nên_mặc',
  ahead:
    'xe xe_buýt tuyến phòng tầng cổng đường hẻm ngõ nhà toà bàn ghế lớp thứ ngày mùng trang chương tập chuyến kệ tủ khu quận phường lô hàng_ghế cửa kiốt sạp ki_ốt tổ tới_số đến_số căn_hộ căn trước_ngày trước_mùng lúc mã lầu',
  matter:
    'giặt ủi máy_giặt độ_c trời nắng xe_buýt tàu_hỏa đi_xe nhà_số nhà_em_số ở_số tuổi_rồi bớt giảm_giá giảm đấu_giá trả_giá trang lỗi lớp_em khách đợi chờ phút like follow đánh_giá điểm bàn_thắng sinh_nhật sinh_năm hẻm đường_số xe_ôm tuần',
};
