# Draft translated by machine; not yet reviewed by anyone.

### Những gì cán bộ nói trước mọi câu hỏi: giới hạn thật, sáu dòng ngắn, rồi một câu hỏi. Mọi dòng đều được đọc to.
### Không bao giờ viết rằng điều gì là bí mật hay an toàn: không ai ở đó hứa được.
### "anh chị" với người lớn, "em" với trẻ và thiếu niên (xem Glossary trong session.ftl).

-limits-purpose = Tôi muốn hỏi anh chị vài câu ngắn, để xem sự giúp đỡ nào có thể hợp.
# Said to adults and to children: no word for "you".
limits-kept =
    { $saving ->
        [not] Chương trình này không lưu câu trả lời, cũng không lưu tên ai.
       *[offered] Chương trình này không lưu tên ai. Tôi có thể sẽ giữ một tờ ghi ngắn về cuộc nói chuyện này, không có tên.
    }
# "báo lại" (pass on) may sound official; "kể lại cho ai" was rejected as gossip.
-limits-choice = Câu nào anh chị cũng có thể bỏ qua. Anh chị không cần nói về những việc chính mình đã làm. Điều gì anh chị không muốn tôi báo lại, xin cho tôi biết. Nếu tôi không thể làm theo, tôi sẽ nói rõ.
-limits-leave = Anh chị có thể nghỉ một chút hoặc dừng lại lúc nào cũng được. Anh chị không cần nói lý do.
-limits-papers = Trước khi nói về giấy tờ của mình, xin anh chị hỏi tôi. Tôi sẽ cho biết những gì tôi phải báo lại.
-limits-immigration-police = Những gì tôi biết được, tôi có thể phải báo lại cho cán bộ nhập cư.

## Ai khác có thể biết điều gì, theo công việc của cán bộ.

# "hành động" (act): no lighter word says that something may follow without saying what. "dựa trên" and not "vì":
# "hành động vì" is the wording of campaigns, to act for the sake of something.
-limits-role-police = Tôi là cảnh sát, và có thể sẽ hành động dựa trên những gì tôi nghe.
-limits-role-border = Tôi làm việc kiểm soát biên giới, và có thể sẽ hành động dựa trên những gì tôi nghe.
-limits-role-labour-inspector = Tôi kiểm tra điều kiện làm việc, và có thể sẽ hành động dựa trên những gì tôi nghe.
-limits-role-social-worker = Tôi có thể phải trao đổi với đồng nghiệp của tôi.
-limits-role-health = Tôi có thể sẽ trao đổi với những người chữa bệnh cho anh chị ở đây.
-limits-role-shelter = Tôi có thể sẽ trao đổi với đồng nghiệp của tôi ở đây.
-limits-role-helpline = Tôi có thể sẽ trao đổi với đồng nghiệp của tôi.
-limits-role-child-specialist = Tôi có thể phải trao đổi với đồng nghiệp của tôi.

# Two sentences where English has one: one sentence would be too long to say in one breath.
# "trẻ dưới 18 tuổi" and not "trẻ em": in Vietnamese law "trẻ em" is under 16. Of a child "không an toàn", as in
# item_child-not-safe: "gặp nguy hiểm" asks for more than a child at risk.
-limits-danger = Nếu tính mạng ai đó gặp nguy hiểm, tôi có thể phải báo cho người khác. Nếu có trẻ dưới 18 tuổi không an toàn thì cũng vậy.
-limits-danger-gb = Nếu tính mạng ai đó gặp nguy hiểm, tôi sẽ báo cho cảnh sát hoặc cơ quan bảo vệ trẻ em. Nếu có trẻ dưới 18 tuổi không an toàn thì cũng vậy.
-limits-danger-gb-police = Nếu tính mạng ai đó gặp nguy hiểm, tôi sẽ báo cho đồng nghiệp hoặc cơ quan bảo vệ trẻ em. Nếu có trẻ dưới 18 tuổi không an toàn thì cũng vậy.
-limits-danger-america = Nếu tính mạng ai đó gặp nguy hiểm, tôi có thể phải báo cảnh sát hoặc cơ quan bảo vệ trẻ em. Nếu có trẻ dưới 18 tuổi không an toàn thì cũng vậy.
-limits-danger-america-police = Nếu tính mạng ai đó gặp nguy hiểm, tôi có thể phải báo đồng nghiệp hoặc cơ quan bảo vệ trẻ em. Nếu có trẻ dưới 18 tuổi không an toàn thì cũng vậy.

## Những gì luật của một nơi thêm vào.

-limits-notify-gb = Nếu tôi nghĩ có người lợi dụng anh chị, tôi phải báo cho Home Office (Bộ Nội vụ nước Anh). Tên của anh chị thì chỉ báo khi anh chị đồng ý.
limits-by-law =
    { $standing ->
        [listed-authority] { -limits-notify-gb }
       *[other] { "" }
    }
-limits-home-office = Home Office cũng phụ trách việc nhập cư.
limits-home-office-by-law =
    { $standing ->
        [listed-authority] { -limits-home-office }
       *[other] { "" }
    }
-limits-injuries-us = Có những thương tích tôi có thể phải báo cho cảnh sát, như vết thương do súng bắn.
-limits-injuries-us-ca = Nếu có người làm anh chị bị thương và tôi chữa, tôi phải báo cho cảnh sát.
-limits-injuries-ca = Nếu có vết thương do súng bắn, tôi có thể phải báo cho cảnh sát.

-limits-notify-nl = Nếu tôi nghĩ có người lợi dụng anh chị, tôi phải báo cho CoMensha. Tổ chức này giữ một danh sách các trường hợp như vậy và tìm chỗ ở tạm.
limits-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-notify-nl }
       *[other] { "" }
    }

-limits-notify-za = Nếu tôi nghĩ có người lợi dụng anh chị, luật có thể buộc tôi báo cho cảnh sát.
-limits-notify-za-police = Nếu tôi nghĩ có người lợi dụng anh chị, luật có thể buộc tôi báo việc đó.
-limits-notify-ae = Nếu tôi biết có người lợi dụng anh chị, luật có thể buộc tôi báo việc đó.

## Người lớn, ở bất cứ đâu

limits_police =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Tôi có thể phải ghi lại những gì tôi nghe.
    .told = { -limits-role-police } { -limits-danger }
    .immigration = { -limits-immigration-police }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_border =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Tôi có thể phải ghi lại những gì tôi nghe.
    .told = { -limits-role-border } { -limits-danger }
    .immigration = Tôi làm việc về nhập cư. Những gì anh chị nói với tôi có thể được dùng cho việc đó.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Tôi có thể phải ghi lại những gì tôi nghe về nơi làm việc.
    .told = { -limits-role-labour-inspector } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Cơ quan của tôi có thể có ghi chép riêng. Anh chị có thể hỏi trong đó viết gì.
    .told = { -limits-role-social-worker } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Phòng khám có giữ ghi chép về sức khỏe. Anh chị có thể hỏi trong đó viết gì.
    .told = { -limits-role-health } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Nhà tạm lánh có thể có ghi chép riêng. Anh chị có thể hỏi trong đó viết gì.
    .told = { -limits-role-shelter } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Đường dây hỗ trợ có thể có ghi chép riêng. Anh chị có thể hỏi trong đó viết gì.
    .told = { -limits-role-helpline } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Cơ quan của tôi có thể có ghi chép riêng. Anh chị có thể hỏi trong đó viết gì.
    .told = { -limits-role-child-specialist } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## Người lớn, Vương quốc Anh. Với Scotland và Bắc Ireland, đây là toàn bộ lời

limits_police_GB =
    .told = { -limits-role-police } { -limits-danger-gb-police }
limits_border_GB =
    .told = { -limits-role-border } { -limits-danger-gb }
limits_labour-inspector_GB =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb }
limits_social-worker_GB =
    .told = { -limits-role-social-worker } { -limits-danger-gb }
limits_health_GB =
    .told = { -limits-role-health } { -limits-danger-gb }
limits_shelter_GB =
    .told = { -limits-role-shelter } { -limits-danger-gb }
limits_helpline_GB =
    .told = { -limits-role-helpline } { -limits-danger-gb }
limits_child-specialist_GB =
    .told = { -limits-role-child-specialist } { -limits-danger-gb }

## Người lớn, England

limits_police_GB-ENG =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-ENG =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-ENG =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-ENG =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-ENG =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-ENG =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-ENG =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-ENG =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Người lớn, Wales

limits_police_GB-WLS =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-WLS =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-WLS =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-WLS =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-WLS =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-WLS =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-WLS =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-WLS =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Người lớn, Hoa Kỳ

limits_police_US =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_US =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_US =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_US =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_US =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us }
limits_shelter_US =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_US =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_US =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Người lớn, California

limits_health_US-CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us-ca }

## Người lớn, Canada

limits_police_CA =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_CA =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_CA =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_CA =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-ca }
limits_shelter_CA =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_CA =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_CA =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Người lớn, Hà Lan

limits_police_NL =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-nl }
limits_border_NL =
    .told = { -limits-role-border } { -limits-danger } { limits-by-law-nl }
limits_labour-inspector_NL =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-nl }

## Người lớn, Nam Phi

limits_police_ZA =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-za-police }
limits_border_ZA =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-za }
limits_labour-inspector_ZA =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-za }
limits_social-worker_ZA =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-za }
limits_health_ZA =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-za }
limits_shelter_ZA =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-za }
limits_helpline_ZA =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-za }
limits_child-specialist_ZA =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-za }

## Người lớn, Các Tiểu vương quốc Ả Rập Thống nhất

limits_police_AE =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-ae }
limits_border_AE =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-ae }
limits_labour-inspector_AE =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-ae }
limits_social-worker_AE =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-ae }
limits_health_AE =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-ae }
limits_shelter_AE =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-ae }
limits_helpline_AE =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-ae }
limits_child-specialist_AE =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-ae }

## Người dưới 18 tuổi, hoặc có thể dưới 18 tuổi: bổn phận báo cho người khác được nói trước, trước khi hỏi hay kể.

-limits-child-may = Nếu tôi thấy lo cho em, tôi có thể phải báo cho những người làm công việc bảo vệ trẻ em.
limits-child-immigration =
    { $role ->
        [border] Tôi làm việc về nhập cư. Những gì em nói với tôi có thể được dùng cho việc đó.
       *[other] Những gì em nói với tôi có thể được chuyển đến những người làm việc về nhập cư.
    }
limits_child =
    .purpose = Việc của tôi lúc này là tìm hiểu xem em có an toàn không, và em cần gì.
    .kept = { limits-kept } Tôi có thể phải ghi lại những gì em nói với tôi.
    .told = { -limits-child-may } Tôi sẽ cố nói cho em biết trước. Em có thể hỏi tôi họ là ai.
    .immigration = { limits-child-immigration } Em có thể hỏi tôi, hoặc hỏi luật sư, điều đó có nghĩa là gì.
    .choice = Em không bắt buộc phải nói gì với tôi. Em không cần nói về những việc chính em đã làm.
    .leave = Em có thể nghỉ một chút hoặc dừng lại khi nào em muốn. Nếu cần nước hay đồ ăn, em nói tôi biết nhé.

-limits-child-refer-gb = Nếu có người lợi dụng em, tôi cũng phải báo cho Home Office (Bộ Nội vụ nước Anh).
limits-child-referral-gb =
    { $standing ->
        [listed-authority] { -limits-child-refer-gb }
        [first-responder] { -limits-child-refer-gb }
       *[other] Nếu có người lợi dụng em, Home Office (Bộ Nội vụ nước Anh) cũng có thể được báo.
    }
limits_child_GB =
    .told = Nếu tôi thấy lo cho em, tôi phải báo cho children's services, cơ quan về trẻ em. Họ bảo vệ trẻ em. { limits-child-referral-gb } Em có thể hỏi tôi họ là ai.
    .immigration = { limits-child-immigration } Home Office cũng làm việc về nhập cư. Em có thể hỏi tôi, hoặc hỏi luật sư, điều đó có nghĩa là gì.
limits_child_GB-SCT =
    .told = Nếu tôi thấy lo cho em, tôi phải báo cho những người làm công tác xã hội. Họ bảo vệ trẻ em. { limits-child-referral-gb } Em có thể hỏi tôi họ là ai.

limits-child-may-tell =
    { $role ->
        [police] Nếu tôi thấy lo cho em, tôi có thể phải báo cho những người bảo vệ trẻ em, hoặc cảnh sát khác.
       *[other] Nếu tôi thấy lo cho em, tôi có thể phải báo cho những người bảo vệ trẻ em, hoặc cho cảnh sát.
    }
# "bị lợi dụng" is said of what others do; the full "có người lợi dụng em" would make the sentence too long.
limits-child-office-us =
    { $standing ->
        [listed-authority] Nếu em từ nước khác đến và bị lợi dụng, tôi có thể phải báo cho một cơ quan Mỹ. Cơ quan đó giúp trẻ em.
       *[other] Nếu em từ nước khác đến và bị lợi dụng, tôi có thể nhờ một cơ quan Mỹ chuyên giúp trẻ em.
    }
limits_child_US =
    .told = { limits-child-may-tell } { limits-child-office-us } Em có thể hỏi tôi đó là ai.
-limits-child-must = Nếu tôi thấy lo cho em, tôi phải báo cho những người bảo vệ trẻ em, hoặc cho cảnh sát.
limits-child-law-us-ca =
    { $role ->
        [police] Nếu tôi thấy lo cho em, tôi phải báo cho những người bảo vệ trẻ em, hoặc cảnh sát khác.
        [social-worker] { -limits-child-must }
        [health] { -limits-child-must }
        [child-specialist] { -limits-child-must }
       *[other] { limits-child-may-tell }
    }
limits_child_US-CA =
    .told = { limits-child-law-us-ca } { limits-child-office-us } Em có thể hỏi tôi đó là ai.
limits_child_CA =
    .told = { -limits-child-may } Tôi sẽ cố nói cho em biết trước. Em có thể hỏi tôi họ là ai.
limits_child_AU =
    .told = { limits-child-may-tell } Tôi sẽ cố nói cho em biết trước. Em có thể hỏi tôi họ là ai.
limits_child_IE =
    .told = Nếu tôi thấy lo cho em, tôi phải báo cho Tusla, cơ quan về trẻ em và gia đình. Tôi sẽ cố nói cho em biết trước. Em có thể hỏi tôi điều đó có nghĩa là gì.
limits_child_GR =
    .told = { -limits-child-may } Nếu tôi nghĩ có người lợi dụng em, tôi phải báo cho EKKA, một cơ quan quốc gia. Em có thể hỏi tôi họ là ai.
-limits-child-nl = Nếu tôi nghĩ có người lợi dụng em, tôi phải báo cho CoMensha. Tổ chức này giữ một danh sách các trường hợp như vậy.
limits-child-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-child-nl }
       *[other] { "" }
    }
limits-child-notify-nl =
    { $role ->
        [police] { -limits-child-nl }
        [labour-inspector] { -limits-child-nl }
        [border] { limits-child-by-law-nl }
       *[other] { "" }
    }
limits_child_NL =
    .told = { -limits-child-may } Em có thể hỏi tôi họ là ai. { limits-child-notify-nl }
# The words stand here in full, with "em": the terms of the adult's text say "anh chị".
limits-child-notify-za =
    { $role ->
        [police] Nếu tôi nghĩ có người lợi dụng em, luật có thể buộc tôi báo việc đó.
       *[other] Nếu tôi nghĩ có người lợi dụng em, luật có thể buộc tôi báo cho cảnh sát.
    }
limits_child_ZA =
    .told = { -limits-child-may } { limits-child-notify-za } Em có thể hỏi tôi họ là ai.
# As above: in full, with "em".
limits_child_AE =
    .told = { -limits-child-may } Nếu tôi biết có người lợi dụng em, luật có thể buộc tôi báo việc đó. Em có thể hỏi tôi họ là ai.
