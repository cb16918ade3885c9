# Draft translated by machine; not yet reviewed by anyone.

### Dấu hiệu của từng kiểu lợi dụng. Cán bộ đọc; không hỏi ai, nên không có câu hỏi.
### .sign là một câu ngắn để đánh dấu, nhiều nhất 60 ký tự, không có dấu chấm cuối.

## Thấy ở nơi bán dịch vụ tình dục. Không dấu hiệu nào nói về thân thể, cách ăn mặc hay gốc gác.

item_escorted-everywhere =
    .sign = Đi đâu cũng có người đi kèm
item_group-without-shared-language =
    .sign = Ở hoặc đi cùng một nhóm không có tiếng nói chung
item_knows-work-words-only =
    .sign = Chỉ biết những từ dùng cho việc làm bằng tiếng sở tại
item_no-money-of-own =
    .sign = Không có tiền của riêng mình
item_no-papers-at-hand =
    .sign = Không có giấy tờ tùy thân bên mình
item_several-under-one-person =
    .sign = Một người có vẻ kiểm soát nhiều người ở đó
item_sold-or-handed-on =
    .sign = Có dấu hiệu người này bị bán hoặc bị chuyển tay
item_advertised-by-others =
    .sign = Bị người khác đăng quảng cáo

## Bị bắt kiếm lợi cho người khác. Tất cả nói về việc người khác làm, không nói về việc của người này.

item_brought-by-others =
    .sign = Người khác lo chuyến đi hoặc đưa người này đến
item_handed-over-to-others =
    .sign = Bị giao hoặc bị bán cho người khác
item_housed-by-those-in-charge =
    .sign = Chỗ ở do những người ra lệnh sắp xếp
item_lured-by-other-work =
    .sign = Được mời làm một việc, sau đó lại là việc khác
item_phone-or-papers-taken =
    .sign = Bị lấy mất điện thoại hoặc giấy tờ
item_kept-on-closed-site =
    .sign = Bị giữ ở một khu khép kín hoặc có canh gác
item_must-pay-to-leave =
    .sign = Phải trả tiền mới được cho đi
item_threats-or-violence-there =
    .sign = Đe dọa hoặc bạo lực với người này hay người khác ở đó
item_targets-with-punishment =
    .sign = Người khác đặt chỉ tiêu và phạt khi không đạt
item_takings-handed-over =
    .sign = Phải nộp lại tất cả những gì kiếm được
item_words-and-tools-given =
    .sign = Mỗi ngày, người khác đưa lời nói sẵn, đồ nghề và lệnh
item_taken-out-and-fetched =
    .sign = Mỗi ngày được chở đi rồi được đón về
