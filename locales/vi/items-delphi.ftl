# Draft translated by machine; not yet reviewed by anyone.

### Những gì các dấu hiệu thực hành năm 2009 tìm kiếm. Cán bộ đọc sau cuộc nói chuyện; không hỏi ai, nên không có câu hỏi.
### .sign là một câu ngắn để đánh dấu, nhiều nhất 60 ký tự, không có dấu chấm cuối. "Bên tuyển" là những người tuyển mộ.

item_brought-or-received = Có người đã tuyển, đưa đi, cho ở hoặc nhận trẻ.
    .sign = Có người đã tuyển, đưa đi, cho ở hoặc nhận trẻ

## Tuyển bằng lừa dối.

item_misled-on-work =
    .sign = Bị lừa về công việc, nơi làm hoặc người chủ
item_misled-on-pay =
    .sign = Bị lừa về tiền công
item_misled-on-conditions =
    .sign = Bị lừa về điều kiện làm việc
item_misled-on-contract =
    .sign = Bị lừa về hợp đồng, hoặc về việc nó có đúng luật không
item_misled-on-lodging =
    .sign = Bị lừa về chỗ ở và cách sống
item_misled-on-papers =
    .sign = Bị lừa về giấy tờ hoặc quyền ở lại
item_misled-on-journey =
    .sign = Bị lừa về chuyến đi hoặc điều kiện tuyển
item_misled-on-family =
    .sign = Bị lừa về việc đoàn tụ hay đưa gia đình sang
item_misled-on-marriage-or-adoption =
    .sign = Được hứa kết hôn hoặc nhận nuôi mà không có thật
item_misled-on-schooling =
    .sign = Được hứa cho đi học mà không có thật

## Tuyển bằng ép buộc.

item_hurt-when-recruited =
    .sign = Bị làm hại khi được tuyển
item_threatened-when-recruited =
    .sign = Bị dọa dùng bạo lực khi được tuyển
item_taken-sold-or-married-off =
    .sign = Bị bắt đi, bị bán, bị ép kết hôn hoặc làm con nuôi
item_indebted-when-recruited =
    .sign = Bị ràng buộc bởi món nợ khi được tuyển
item_papers-taken-when-recruited =
    .sign = Bị lấy giấy tờ khi được tuyển
item_locked-in-when-recruited =
    .sign = Bị tách riêng, nhốt hoặc canh chừng khi được tuyển
item_police-used-as-threat-when-recruited =
    .sign = Bị dọa báo chính quyền khi được tuyển
item_exposure-used-as-threat-when-recruited =
    .sign = Bị dọa kể cho gia đình hay người khác khi được tuyển
item_family-threatened-when-recruited =
    .sign = Gia đình bị làm hại hoặc đe dọa trong lúc tuyển
item_money-kept-when-recruited =
    .sign = Bị giữ tiền khi được tuyển

## Tuyển bằng cách lợi dụng thế yếu.

item_hardship-at-home-used =
    .sign = Bên tuyển lợi dụng lúc gia đình khó khăn
item_irregular-status-used =
    .sign = Bên tuyển lợi dụng việc không có quyền ở lại
item_little-schooling-or-language-used =
    .sign = Bên tuyển lợi dụng việc ít học hoặc không biết tiếng
item_lack-of-facts-used =
    .sign = Bên tuyển lợi dụng việc thiếu thông tin
item_already-under-their-control =
    .sign = Từ trước đã bị người lợi dụng kiểm soát
item_need-of-money-used =
    .sign = Cần tiền nên dễ bị tuyển hơn
item_false-tale-of-migration-used =
    .sign = Bên tuyển vẽ sai về cuộc sống ở nơi khác
item_false-tale-of-the-law-used =
    .sign = Bên tuyển nói sai về luật hoặc chính quyền
item_family-ties-used =
    .sign = Hoàn cảnh gia đình làm cho dễ bị tuyển hơn
item_personal-plight-used =
    .sign = Hoàn cảnh riêng làm cho dễ bị tuyển hơn
item_attachment-to-recruiter-used =
    .sign = Phụ thuộc tình cảm vào bên tuyển
item_trouble-with-authorities-used =
    .sign = Tình trạng pháp lý làm cho dễ bị tuyển hơn
item_earlier-setbacks-used =
    .sign = Những trắc trở trước đây làm cho dễ bị tuyển hơn
item_need-of-help-to-travel-used =
    .sign = Không thể tự mình thu xếp chuyến đi
item_belief-used =
    .sign = Bên tuyển lợi dụng một phong tục hay niềm tin
item_unrest-at-home-used =
    .sign = Xung đột hay thiên tai ở quê làm dễ bị tuyển hơn

## Bóc lột.

item_far-too-long-hours =
    .sign = Làm quá nhiều giờ hoặc quá nhiều ngày
item_hardly-any-pay =
    .sign = Tiền công ít hoặc không có
item_pay-cut-or-skimmed =
    .sign = Tiền công bị cắt vì phạt, trừ hoặc qua trung gian
item_poor-lodging =
    .sign = Điều kiện sống tồi tệ
item_very-poor-work-conditions =
    .sign = Điều kiện làm việc rất tồi tệ
item_dangerous-work =
    .sign = Công việc nguy hiểm
item_contract-not-kept =
    .sign = Hợp đồng hoặc luật lao động không được tôn trọng
item_no-social-cover =
    .sign = Không có bảo hiểm, bảo trợ xã hội
item_kept-from-school =
    .sign = Không được đi học

## Ép buộc ở nơi đến.

item_papers-held-at-work =
    .sign = Bị giữ giấy tờ ở nơi làm việc
item_indebted-at-work =
    .sign = Bị ràng buộc bởi món nợ ở nơi làm việc
item_locked-in-at-work =
    .sign = Bị tách riêng, nhốt hoặc canh chừng ở nơi làm việc
item_hurt-at-work =
    .sign = Bị làm hại ở nơi làm việc
item_threatened-at-work =
    .sign = Bị dọa dùng bạo lực ở nơi làm việc
item_made-to-break-the-law =
    .sign = Bị người khác ép làm điều trái luật
item_made-to-take-tasks =
    .sign = Bị ép nhận việc hoặc nhận khách
item_strongly-swayed =
    .sign = Chịu ảnh hưởng mạnh của người lợi dụng
item_set-against-peers =
    .sign = Bị bắt chống lại những người cùng làm ở đó
item_made-to-lie =
    .sign = Bị bắt nói sai với chính quyền, gia đình, người khác
item_police-used-as-threat-at-work =
    .sign = Bị dọa báo chính quyền
item_worse-used-as-threat =
    .sign = Bị dọa phải chịu điều kiện còn tệ hơn
item_family-threatened-at-work =
    .sign = Gia đình bị làm hại hoặc bị đe dọa
item_pay-withheld-to-stay =
    .sign = Bị giữ tiền công để người này phải ở lại
item_exposure-used-as-threat-at-work =
    .sign = Bị dọa kể cho gia đình hay người khác

## Lợi dụng thế yếu ở nơi đến.

item_relies-on-them-daily =
    .sign = Phụ thuộc người lợi dụng trong đời sống hằng ngày
item_lost-in-strange-place =
    .sign = Khó xoay xở ở nơi xa lạ
item_need-of-money-there =
    .sign = Cần tiền nên phải ở lại đó
item_family-ties-there =
    .sign = Hoàn cảnh gia đình giữ người này ở lại đó
item_status-there =
    .sign = Tình trạng pháp lý giữ người này ở lại đó
item_earlier-setbacks-there =
    .sign = Những trắc trở trước đây giữ người này ở lại đó
item_singled-out-group =
    .sign = Bị người khác gạt ra vì thuộc một nhóm người
