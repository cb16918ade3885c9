# Draft translated by machine; not yet reviewed by anyone.

### Glossary:
### Address of an adult: "anh chị" (said as two words, without a slash), the polite address by staff to one adult whose sex and
###   age the text can't know; it is understood from north to south. Limits: it can sound like several people, and someone over
###   about 60 expects cô, chú, bác, ông or bà. Whoever reads aloud in Vietnamese may say the one that fits (anh, chị, cô, chú, bác)
###   in its place. Rejected: "bạn" (an officer's "bạn" to someone older is a lack of respect), "quý vị" (cold, a crowd).
### Address of a child or teenager: "em", as teachers say at every school age, of any sex; only in what a child alone hears
###   (limits_child, item_child, ui-rules, ui-closing-child, .child). To a small child say con or cháu instead.
### Lines that both may hear (ui-now, ui-distress, ui-invite, ui-card, limits-kept …) have no word for "you" wherever that is not
###   rude. Offers and ui-safety do have "anh chị": to a child the officer says "em" in its place.
### The officer says "tôi" (no sex, no age); with a child cô, chú, anh or chị may be put in its place. In .own the person is "tôi".
### Third person: "người này" (the person), "người khác / có người" (someone else), "họ" (they). All are without sex.
### Yes / no: "Có" / "Không". Every question ends in "có … không?", so that these two answer it and nothing else is needed.
### safe = an toàn. help = giúp, sự giúp đỡ. may = có thể; may have to = có thể phải; must, have to = phải.
### use someone (exploit) = lợi dụng, not "bóc lột" (a word of the law). force = ép, bắt. threaten = đe dọa. pressure = bị ép.
### hurt, harm = làm hại (not only of the body). injury = thương tích, bị thương (vết thương, a wound, leaves bruises and
###   fractures out). in danger = gặp nguy hiểm. life at risk = tính mạng gặp nguy hiểm. a child at risk = trẻ không an toàn.
### boss, employer = chủ, người chủ. pay = tiền lương, tiền công. owe = nợ; debt = món nợ. work off a debt = làm để trả nợ.
### papers = giấy tờ. papers held = giữ giấy tờ (mà không đưa lại).
### skip, leave out = bỏ qua. stop = dừng lại. break = nghỉ một chút. go on = tiếp tục. agree = đồng ý. signs = dấu hiệu.
### child, teenager = trẻ (người) dưới 18 tuổi where a duty hangs on it: "trẻ em" alone is under 16 in Vietnamese law, and
###   "thiếu niên" is thought of as about 10 to 15.
### child protection = cơ quan bảo vệ trẻ em. children's services = cơ quan về trẻ em.
### helpline = đường dây hỗ trợ, not "đường dây nóng": that one is thought of as a line to report to the authorities.
### police = cảnh sát; "công an" only of Vietnam itself. border = biên giới; border guard (Vietnam) = bộ đội biên phòng.
### immigration = nhập cư (understood north, south and abroad; "di trú" is of the south and abroad).
### labour inspector = thanh tra lao động. shelter (the house) = nhà tạm lánh; a place to stay = chỗ ở tạm.
### interpreter = người phiên dịch. lawyer = luật sư. team = đồng nghiệp. doctor, nurse = bác sĩ, y tá. sheet = tờ ghi.
### a number = số điện thoại, never "một số điện thoại", which can also be heard as "some telephones".
### "this office" = bộ này, cơ quan này, tổ chức này, never "nơi này": aloud that is the place where one sits.
### pass on = báo lại; tell, report = báo cho. tell (by the person) = nói, kể.

### Only what the person (or the interpreter) hears, reads or points at. The rest comes from English.

## 3. Người phiên dịch và câu thử

ui-brief-exact = “Xin dịch đúng từng lời của mỗi người. Đừng bỏ bớt, đừng thêm gì.”
ui-brief-private = “Xin đừng kể với ai những gì nghe ở đây. Anh chị có quen người này hay gia đình họ không?”
ui-brief-hard = “Có những câu hỏi nghe có thể thấy nặng nề.”
ui-brief-stop = “Nếu cần nghỉ một chút, hoặc không thể tiếp tục, xin cho tôi biết.”

ui-sample-words = Trời đang nắng, và trà đang nóng.
ui-sample-yes = Có, hiểu rõ
    .own = Có, tôi hiểu rõ câu này
ui-sample-no = Không, hoặc không chắc
    .own = Không, hoặc tôi không chắc

## 5. Những giới hạn và sự đồng ý

ui-limits-ask = Bây giờ tôi hỏi vài câu, có được không?
ui-limits-agrees = Đồng ý
    .own = Được, có thể hỏi tôi
ui-limits-later = Lúc này thì không
    .own = Lúc này thì không
ui-limits-no = Không, hoặc không trả lời
    .own = Không

## 6. Các câu hỏi

ui-invite = Trước hết, có điều gì muốn kể với tôi không? Không kể cũng được.

ui-forewarn = Những câu tiếp theo hỏi về chuyện sợ hãi và chuyện bị ép. Anh chị có thể bỏ qua câu nào cũng được, hoặc bỏ qua hết.
    .child = Những câu tiếp theo hỏi về những chuyện có thể làm em thấy khó chịu. Em có thể bỏ qua câu nào cũng được, hoặc bỏ qua hết.
ui-forewarn-go-on = Hỏi tiếp những câu này
    .own = Có thể hỏi tôi những câu này
ui-forewarn-leave-out = Bỏ qua hết những câu này
    .own = Tôi muốn bỏ qua hết những câu này
ui-rules-unsure = Em nói “em không biết” cũng được.
ui-rules-correct = Nếu tôi nói sai điều gì, em nói cho tôi biết nhé.
ui-rules-stop = Em có thể dừng lại khi nào em muốn.

ui-now-danger =
    .say = Cảm ơn vì đã nói cho tôi biết. Bây giờ, điều gì có thể giúp được an toàn hơn?
ui-now-medical =
    .say = Tôi muốn nhờ y tá hoặc bác sĩ xem giúp. Như vậy có được không?
ui-now-self-harm =
    .say = Cảm ơn vì đã nói cho tôi biết. Có tôi ở đây.
ui-now-child-at-risk =
    .say = Cảm ơn vì đã nói cho tôi biết. Tôi có thể phải báo cho những người bảo vệ trẻ em.
ui-now-go-on = Việc này đã được lo, và người này muốn tiếp tục
    .own = Tôi muốn tiếp tục
ui-now-stop = Dừng các câu hỏi, và xem điều gì giúp được
    .own = Tôi muốn dừng các câu hỏi

## 7. Một câu về sự an toàn

ui-safety = Nghĩ đến những gì sắp tới hôm nay, anh chị thấy an toàn đến mức nào?

## 8. Lời kết

ui-closing = Cảm ơn anh chị đã dành thời gian. Mọi lựa chọn ở đây đều là của anh chị.
ui-closing-next = Bây giờ tôi sẽ tìm những gì hợp với điều anh chị muốn.
ui-closing-later = Nếu anh chị muốn nói chuyện vào lúc khác thì cũng được.
ui-closing-back = Có điều gì giúp anh chị rời khỏi đây được an toàn hơn không?
ui-closing-contact = Nếu anh chị cho phép ai đó liên lạc, có cách nào an toàn không? Anh chị không nói ra cũng được.
ui-closing-number = Tôi có thể đưa số điện thoại để giữ lại, nếu giữ như vậy là an toàn.
ui-closing-thanks = Cảm ơn vì đã dành thời gian.
ui-closing-hand-over = Tôi sẽ tìm một người có thể nói chuyện với anh chị dễ hơn.
ui-closing-child-next = Tôi sẽ nói cho em biết tiếp theo là việc gì.
ui-closing-child-need = Ngay lúc này em có cần gì không?
ui-closing-done = Đã nói xong: xem tờ ghi
    .own = Tôi không cần số điện thoại nào
ui-closing-card = Người này muốn giữ số điện thoại
    .own = Tôi muốn giữ số điện thoại

## 8a. Một số điện thoại để giữ. Không chữ nào cho biết số đó để làm gì.

ui-card-safe = Mang số điện thoại theo người thì có an toàn không?
ui-card-paper = Trên giấy
    .own = Có, trên giấy
ui-card-remember = Thích nhớ trong đầu hơn
    .own = Tôi thích nhớ trong đầu hơn
ui-card-no = Không, hoặc không chắc
    .own = Không, hoặc tôi không chắc
ui-card-look = Phía trên số đó nên ghi gì để được an toàn?
card_number = Chỉ có số
card_doctor = Bác sĩ
card_school = Trường học
card_shop = Cửa hàng
card_hairdresser = Tiệm cắt tóc
# Same: taxi is the everyday word in Vietnamese, too.
card_taxi = Taxi
# Same: only the number.
ui-card-number = { $number }
ui-card-call-list = Điện thoại có lưu danh sách các cuộc gọi. Ai cầm điện thoại cũng có thể xem được.

## Những màn hình có thể đến bất cứ lúc nào

ui-distress-rest = Bây giờ không cần phải nói gì cả.
ui-distress-ground = Nếu muốn, có thể cảm nhận sàn nhà dưới chân, hoặc nhìn một vật gì ở gần.
ui-distress-choice = Chúng ta có thể tiếp tục, nghỉ một chút, hoặc dừng lại. Cách nào cũng được.
ui-distress-go-on = Muốn tiếp tục
    .own = Tôi muốn tiếp tục
ui-distress-pause = Muốn nghỉ một chút
    .own = Tôi muốn nghỉ một chút
ui-distress-stop = Muốn dừng lại
    .own = Tôi muốn dừng lại

## Các câu trả lời, câu hỏi nào cũng giống nhau

answer_yes = Có
answer_no = Không
answer_unknown = Không biết
    .own = Tôi không biết
answer_declined = Không muốn nói
    .own = Tôi xin không nói
answer_not-seen = Không nhận ra được
answer_none-of-these = Không có điều nào trong số này
