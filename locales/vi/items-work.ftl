# Draft translated by machine; not yet reviewed by anyone.

### Việc làm, nơi làm việc và nhà cung cấp. Cán bộ đọc; không hỏi ai, nên không có câu hỏi.
### .sign là một câu ngắn để đánh dấu, nhiều nhất 60 ký tự, không có dấu chấm cuối.

## Mười một dấu hiệu của lao động cưỡng bức.

item_weak-position-used =
    .sign = Có người lợi dụng thế yếu của người này
item_deceived-about-work =
    .sign = Bị lừa về công việc
item_movement-restricted =
    .sign = Không được tự do đi lại
item_kept-isolated =
    .sign = Bị tách khỏi những người khác
item_violence-used =
    .sign = Bạo lực thân thể hoặc tình dục
item_threats-used =
    .sign = Bị hăm dọa hoặc đe dọa
item_papers-retained =
    .sign = Giấy tờ tùy thân bị người khác giữ
item_wages-withheld =
    .sign = Tiền công bị giữ lại
item_held-by-debt =
    .sign = Bị ràng buộc bởi một món nợ
item_abusive-conditions =
    .sign = Điều kiện làm việc hoặc sống rất tệ, bị ngược đãi
item_excessive-overtime =
    .sign = Làm thêm giờ quá mức

## Những gì thanh tra thấy ở nơi làm việc.

item_workers-watched =
    .sign = Người làm bị canh chừng, bị nhốt hoặc bị tách riêng
item_workers-afraid-to-talk =
    .sign = Người làm có vẻ sợ nói chuyện với cán bộ
item_one-speaks-for-all =
    .sign = Một người nói thay tất cả người làm
item_workers-exhausted =
    .sign = Người làm có vẻ kiệt sức
item_children-at-work =
    .sign = Có trẻ em làm việc ở đây
item_workers-live-on-site =
    .sign = Người làm sống ngay tại nơi làm việc
item_site-lodging-bad =
    .sign = Chỗ ở của họ chật chội, bẩn hoặc không an toàn
item_site-without-protection =
    .sign = Việc nguy hiểm mà không có gì bảo vệ người làm

## Những gì giấy tờ cho thấy, ở nơi làm việc hoặc của nhà cung cấp.

item_papers-kept-by-employer =
    .sign = Người chủ giữ giấy tờ tùy thân của người làm
item_fees-owed-by-workers =
    .sign = Người làm nợ phí hoặc nợ tiền chủ hay môi giới
item_leaving-punished =
    .sign = Hợp đồng hoặc nội quy phạt người bỏ việc
item_pay-not-traceable =
    .sign = Không có sổ lương, hoặc sổ không khớp giờ làm
item_deductions-eat-pay =
    .sign = Các khoản trừ chiếm gần hết tiền lương
item_hours-far-beyond-law =
    .sign = Giờ làm vượt xa mức luật cho phép
item_contract-not-readable =
    .sign = Không có hợp đồng, hoặc người làm không đọc được

## Điểm của nhà cung cấp, từ 0 đến 100. Câu trọn vẹn cho cán bộ; không có .sign.

item_score-country = Điểm của quốc gia, từ 0 đến 100
item_score-service = Điểm của dịch vụ, từ 0 đến 100
item_score-labour = Điểm về lao động, từ 0 đến 100
item_score-environment = Điểm về môi trường, từ 0 đến 100
item_score-health-and-safety = Điểm về sức khỏe và an toàn, từ 0 đến 100
item_score-ethics = Điểm về đạo đức, từ 0 đến 100
