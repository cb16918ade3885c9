# Draft translated by machine; not yet reviewed by anyone.

### Các câu hỏi cho người này, và dấu hiệu cho cán bộ. Câu nói ngắn, mỗi câu một ý.
### .why nói với người này, bằng một câu, hỏi để làm gì. .sign gọi tên dấu hiệu trên tờ ghi và trong danh sách để đánh dấu:
### một câu ngắn, nhiều nhất 60 ký tự, không có dấu chấm cuối.
### Mọi câu hỏi đều trả lời được bằng "Có" hoặc "Không". "người này" là người đang được giúp, không nói nam hay nữ.

## Hỏi người lớn. Ai cũng trả lời được có hay không, dù có việc làm hay không.

item_danger-now = Hôm nay anh chị, hay ai đó thân thiết với anh chị, có đang gặp nguy hiểm không?
    .why = Nếu có người gặp nguy hiểm, chúng tôi tìm sự giúp đỡ trước hết.
    .sign = Hôm nay có thể có người gặp nguy hiểm
item_doctor-today = Hôm nay anh chị có cần gặp bác sĩ không?
    .why = Nếu anh chị cần chữa bệnh, thì đó là việc trước hết.
    .sign = Người này muốn gặp bác sĩ hôm nay
item_child-not-safe = Có trẻ nhỏ, hay người nào dưới 18 tuổi, có thể đang không an toàn không?
    .why = Người dưới 18 tuổi mà không an toàn thì cần được giúp. Tôi có thể phải báo cho người khác.
    .sign = Có thể có trẻ dưới 18 tuổi không an toàn
item_others-chose-home = Có ai khác quyết định chỗ ở của anh chị mà không hỏi anh chị không?
    .why = Biết điều này giúp tôi hiểu anh chị được tự quyết định những gì.
    .sign = Người khác quyết định chỗ ở của người này
item_not-as-promised = Cuộc sống ở đây có khác với điều ai đó đã hứa với anh chị không?
    .why = Có những người được hứa một điều, rồi lại gặp điều khác.
    .sign = Cuộc sống hay công việc không như đã hứa
item_free-to-go-out = Khi muốn, anh chị có thể đi ra ngoài một mình không?
    .why = Biết điều này giúp tôi hiểu một ngày của anh chị tự do đến đâu.
    .sign = Người này không thể tự do đi ra ngoài
item_papers-held = Có ai giữ giấy tờ của anh chị mà không đưa lại không?
    .why = Có những người không dùng được giấy tờ của chính mình.
    .sign = Người khác giữ giấy tờ của người này
item_kept-from-leaving = Có người nào mà nếu anh chị muốn rời khỏi họ, họ sẽ không cho đi không?
    .why = Biết điều này giúp tôi hiểu anh chị được tự do lựa chọn đến đâu.
    .sign = Có người sẽ không cho người này rời khỏi họ
item_threatened = Có ai từng đe dọa anh chị, hoặc người mà anh chị yêu thương không?
    .why = Khi bị đe dọa thì khó tự do lựa chọn.
    .sign = Đã có sự đe dọa
item_money-kept = Có ai giữ lại tiền đáng lẽ là của anh chị không?
    .why = Có những người làm việc mà không nhận được tiền của mình.
    .sign = Có người giữ tiền của người này
item_work-off-debt = Anh chị có phải làm việc cho ai vì nợ tiền người đó không?
    .why = Có những người làm để trả nợ, mà món nợ không nhỏ đi.
    .sign = Người này phải làm việc để trả nợ
item_made-to-do-things = Có ai từng ép anh chị làm những việc anh chị không muốn làm không?
    .why = Anh chị không cần nói với tôi là việc gì. Biết điều này giúp tôi xem điều gì có thể hợp.
    .sign = Có người đã ép người này làm một số việc

## Hỏi người làm việc trong nhà người khác. Ai ở đó cũng trả lời được, dù có được trả công hay không.

item_enough-rest = Anh chị có đủ thời gian để nghỉ và ngủ không?
    .why = Biết điều này giúp tôi hiểu những ngày của anh chị ra sao.
    .sign = Người này không được nghỉ đủ
item_enough-to-eat = Anh chị có được ăn đủ không?
    .why = Tôi muốn biết anh chị cần gì.
    .sign = Người này không được ăn đủ
item_own-place-to-sleep = Anh chị có chỗ ngủ chỉ dành riêng cho mình không?
    .why = Biết điều này giúp tôi hiểu anh chị sống thế nào.
    .sign = Người này không có chỗ ngủ riêng
item_free-to-call = Khi muốn, anh chị có thể gọi cho gia đình hay bạn bè không?
    .why = Biết điều này giúp tôi hiểu anh chị có thể nói chuyện với ai.
    .sign = Người này không thể tự do gọi gia đình hay bạn bè

## Hỏi người bệnh.

item_kept-from-care = Có ai từng ngăn không cho anh chị gặp bác sĩ hay y tá không?
    .why = Biết điều này giúp tôi hiểu điều gì cản trở việc chữa bệnh.
    .sign = Có người đã ngăn người này đi chữa bệnh
item_care-decided-by-other = Có ai khác quyết định việc chữa bệnh thay cho anh chị không?
    .why = Tôi muốn biết những gì anh chị tự quyết định.
    .sign = Người khác quyết định việc chữa bệnh của người này

## Hỏi người trẻ đã trưởng thành mà không có nhà. Không câu nào hỏi về tình dục hay về việc người này đã làm.

item_something-for-a-bed = Khi cho anh chị chỗ ngủ hay đồ ăn, có ai muốn đổi lại điều gì không?
    .why = Anh chị không cần nói với tôi là điều gì. Biết vậy giúp tôi xem điều gì có thể hợp.
    .sign = Có người muốn đổi lấy gì đó khi cho chỗ ngủ, đồ ăn
item_afraid-to-leave-work = Anh chị có từng sợ bỏ một việc làm vì những lời đe dọa không?
    .why = Có những người không thể tự do bỏ việc.
    .sign = Từng sợ bỏ việc vì những lời đe dọa

## Hỏi trẻ, do cán bộ được tập huấn cho việc này. Lời gần gũi, nhẹ nhàng, không trẻ con.

item_child-food = Em có được ăn đủ không?
    .why = Tôi muốn biết em cần gì.
    .sign = Trẻ không được ăn đủ
item_child-safe-sleep = Em có thấy an toàn ở chỗ em ngủ không?
    .why = Trẻ em nào cũng nên được ngủ ở một nơi an toàn.
    .sign = Trẻ không thấy an toàn ở chỗ ngủ
item_child-danger = Em có sợ hôm nay ai đó sẽ làm hại em không?
    .why = Nếu em sợ, chúng tôi tìm sự giúp đỡ trước hết.
    .sign = Trẻ sợ hôm nay bị làm hại
item_child-made-to-work = Có ai bắt em làm việc hoặc mang tiền về cho họ không?
    .why = Em không cần nói với tôi em làm gì.
    .sign = Có người bắt trẻ làm việc hoặc mang tiền về
# "không ổn" (not right) and not "sai": "sai" would put the wrong on the child.
item_child-made-to-do-things = Có ai bắt em làm những việc mà em cảm thấy không ổn không?
    .why = Em không cần nói với tôi đó là việc gì.
    .sign = Có người bắt trẻ làm những việc trẻ thấy không ổn
item_child-trusted-adult = Có người lớn nào mà em tin tưởng không?
    .why = Biết điều này giúp tôi hiểu ai đối xử tốt với em.
    .sign = Trẻ không kể ra người lớn nào mà trẻ tin tưởng

## Dấu hiệu mà cán bộ thấy hoặc nghe. Không hỏi ai. Không dấu hiệu nào nói về gốc gác, cách ăn mặc, hay có tin lời họ không.

item_someone-stays-close = Có người đưa người này đến đây và không để người này một mình.
    .sign = Có người đưa người này đến và luôn ở sát bên
item_someone-speaks-for-them = Có người nói thay người này, hoặc canh chừng lời người này nói.
    .sign = Có người nói thay, hoặc canh chừng người này
item_looks-to-other = Người này nhìn một người khác trước khi trả lời.
    .sign = Người này nhìn người khác trước khi trả lời
item_papers-with-other = Người khác cầm giấy tờ hoặc điện thoại của người này.
    .sign = Người khác cầm giấy tờ hoặc điện thoại của người này
item_afraid-of-someone = Người này có vẻ sợ ai đó ở gần.
    .sign = Người này có vẻ sợ ai đó ở gần
item_guarded = Có người canh giữ người này, hoặc nhốt lại.
    .sign = Có người canh giữ người này, hoặc nhốt lại
item_threatened-in-sight = Đã thấy hoặc nghe ai đó đe dọa người này.
    .sign = Đã thấy có người đe dọa người này
item_sleeps-at-work = Người này ngủ ở nơi làm việc.
    .sign = Người này ngủ ở nơi làm việc
item_exhausted = Người này có vẻ kiệt sức vì làm việc.
    .sign = Người này có vẻ kiệt sức vì làm việc
item_unsafe-work = Công việc nguy hiểm, và không có gì bảo vệ người này.
    .sign = Công việc nguy hiểm mà không có gì bảo vệ
item_money-with-other = Người khác lấy hoặc giữ tiền của người này.
    .sign = Người khác lấy hoặc giữ tiền của người này
item_depends-on-one = Người này phụ thuộc vào một người về cái ăn, đi lại hay chỗ ngủ.
    .sign = Phụ thuộc vào một người về nhu cầu hằng ngày
item_bad-lodging = Chỗ ngủ chật chội, bẩn hoặc không an toàn.
    .sign = Chỗ ngủ chật chội, bẩn hoặc không an toàn
item_moved-around = Người khác đưa người này đi hết nơi này đến nơi khác.
    .sign = Người khác đưa người này đi hết nơi này đến nơi khác
item_cannot-call-others = Người này không có cách nào gọi cho gia đình hay bạn bè.
    .sign = Người này không thể gọi cho gia đình hay bạn bè
item_place-unknown = Người này không biết địa chỉ nơi mình đang ở.
    .sign = Người này không biết địa chỉ nơi mình đang ở
item_untreated-injury = Người này bị thương mà chưa ai chăm sóc.
    .sign = Bị thương mà chưa ai chăm sóc
item_afraid-to-go-back = Người này có vẻ sợ phải quay về.
    .sign = Người này có vẻ sợ phải quay về
item_spoke-of-self-harm = Người này nói đến việc tự làm hại mình, hoặc không muốn sống.
    .sign = Người này nói đến việc tự làm hại mình
item_child-unsafe-nearby = Có thể có trẻ ở đây không an toàn.
    .sign = Có thể có trẻ ở đây không an toàn
item_clinician-worried = Trước khi hỏi bất cứ điều gì: thấy lo ngại cho người bệnh này.
    .sign = Người chữa bệnh thấy lo ngại cho người này
item_officer-worried = Thấy lo ngại cho người này vì một lý do khác.
    .sign = Cán bộ lo ngại vì một lý do khác
item_no-known-carer = Không ai nói được ai đang chăm sóc trẻ.
    .sign = Không ai nói được ai đang chăm sóc trẻ
item_child-at-work = Đã thấy trẻ làm việc, ăn xin hoặc bán hàng.
    .sign = Đã thấy trẻ làm việc, ăn xin hoặc bán hàng
