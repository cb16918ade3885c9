# Draft translated by machine; not yet reviewed by anyone.

### Những gì cán bộ đề nghị, mỗi lần một điều: đó là gì, và ai sẽ biết điều gì (.told).
### Không hứa gì: chưa ai biết có chỗ, có người nghe máy hay có sự đồng ý. Người này trả lời có, không, hoặc để sau.
### Với trẻ và thiếu niên, cán bộ nói "em" thay cho "anh chị".

-offer-ask-first = Trước khi cho biết mình là ai, có thể hỏi họ sẽ ghi lại gì và có thể báo cho ai.

offer_health =
    { $role ->
        [health] Anh chị có muốn y tá hoặc bác sĩ ở đây xem sức khỏe cho mình không?
       *[other] Anh chị có muốn gặp y tá hoặc bác sĩ không?
    }
    .told = Họ sẽ hỏi về sức khỏe. Nói gì với họ là do anh chị chọn.
offer_health_US =
    .told = Họ sẽ hỏi về sức khỏe. Có những thương tích họ có thể phải báo cho cảnh sát, như vết thương do súng bắn.
offer_health_US-CA =
    .told = Họ sẽ hỏi về sức khỏe. Nếu có người làm anh chị bị thương, y tá hoặc bác sĩ phải báo cho cảnh sát.
offer_health_CA =
    .told = Họ sẽ hỏi về sức khỏe. Nếu có vết thương do súng bắn, họ có thể phải báo cho cảnh sát.

offer_helpline =
    { $role ->
        [helpline] Anh chị có muốn nói chuyện với một đường dây hỗ trợ khác không? Họ lắng nghe, và cho biết có những sự giúp đỡ nào.
       *[other] Anh chị có muốn nói chuyện với một đường dây hỗ trợ không? Họ lắng nghe, và cho biết có những sự giúp đỡ nào.
    }
    .told = { -offer-ask-first }
offer_helpline_GB =
    .told = Anh chị không cần nói tên. Nếu tính mạng ai đó gặp nguy hiểm, họ có thể báo cho cảnh sát hoặc cơ quan về trẻ em. Nếu có trẻ dưới 18 tuổi không an toàn thì cũng vậy.
offer_helpline_US =
    .told = Anh chị không cần nói tên. Những gì họ nghe, họ có thể báo lại cho cảnh sát.
offer_helpline_IE =
    .told = Một trong các đường dây này do cảnh sát trả lời. Anh chị có thể hỏi tôi là đường dây nào. { -offer-ask-first }
offer_helpline_ES =
    .told = Ở đây, đường dây này do cảnh sát trả lời. { -offer-ask-first }
offer_helpline_AT =
    .told = Ở đây, đường dây này do cảnh sát trả lời. { -offer-ask-first }
offer_helpline_TR =
    .told = Ở đây, đường dây này do cơ quan nhập cư phụ trách. { -offer-ask-first }
offer_helpline_VN =
    .told = Họ ghi âm cuộc gọi. Những gì họ nghe, họ báo cho công an và bộ đội biên phòng.
offer_helpline_AR =
    .told = Anh chị không cần nói tên. Những gì họ nghe, họ báo cho cảnh sát hoặc công tố viên.
offer_helpline_MX =
    .told = Anh chị không cần nói tên. Những gì họ nghe, họ báo cho cảnh sát hoặc công tố viên.
offer_helpline_IN =
    .told = Những gì họ nghe, họ có thể báo lại cho cảnh sát. { -offer-ask-first }

offer_shelter =
    { $role ->
        [shelter] Anh chị có muốn tôi hỏi giúp một chỗ ở tạm, ở đây hoặc nơi khác, không?
       *[other] Anh chị có muốn tôi hỏi giúp một chỗ ở tạm không?
    }
    .told = Có thể không có chỗ nào. Họ cần biết anh chị cần gì để được an toàn, không cần nghe hết câu chuyện.

offer_formal-referral = Anh chị có muốn tôi xin sự hỗ trợ chính thức dành cho người bị lợi dụng hoặc bị ép không?
    .told = Khi đó một cơ quan hoặc trung tâm sẽ biết tên anh chị và những gì đã nói với tôi. Nơi đó có thể báo cho nơi khác. Anh chị có thể hỏi luật sư trước.
-offer-home-office = Khi đó Home Office (Bộ Nội vụ nước Anh) sẽ biết tên anh chị và những gì đã nói với tôi. Bộ này cũng phụ trách việc nhập cư. Anh chị có thể hỏi luật sư trước.
offer_formal-referral_GB =
    .told = { -offer-home-office }
offer-without-a-name =
    { $standing ->
        [listed-authority] Nếu anh chị nói không, tôi vẫn phải báo cho Home Office, nhưng không nói tên anh chị.
       *[other] { "" }
    }
offer_formal-referral_GB-ENG =
    .told = { -offer-home-office } { offer-without-a-name }
offer_formal-referral_GB-WLS =
    .told = { -offer-home-office } { offer-without-a-name }
offer-even-so-us =
    { $standing ->
        [listed-authority] Dù anh chị nói không, tôi vẫn có thể phải báo cho bộ này.
       *[other] { "" }
    }
offer_formal-referral_US =
    .told = Khi đó một cơ quan sẽ biết tên anh chị và những gì đã nói với tôi. Với người dưới 18 tuổi từ nước khác đến, đó là bộ y tế của Mỹ. { offer-even-so-us }
offer_formal-referral_ES =
    .told = Khi đó cảnh sát sẽ biết tên anh chị và những gì đã nói với tôi. Anh chị có thể hỏi luật sư trước.
-offer-even-so-nl = Dù anh chị nói không, tôi vẫn phải báo cho tổ chức này một số điều.
offer-even-so-border-nl =
    { $standing ->
        [listed-authority] { -offer-even-so-nl }
       *[other] { "" }
    }
offer-even-so-by-role-nl =
    { $role ->
        [police] { -offer-even-so-nl }
        [labour-inspector] { -offer-even-so-nl }
        [border] { offer-even-so-border-nl }
       *[other] { "" }
    }
offer_formal-referral_NL =
    .told = Khi đó CoMensha sẽ biết tên anh chị và những gì đã nói với tôi. Tổ chức này giữ một danh sách các trường hợp như vậy. { offer-even-so-by-role-nl }

offer_legal-aid = Anh chị có muốn nói chuyện với luật sư, về việc làm, giấy tờ hay chuyện gì khác không?
    .told = Luật sư làm việc cho anh chị. Hãy hỏi luật sư xem họ phải báo lại những gì.

offer_labour-inspectorate =
    { $role ->
        [labour-inspector] Anh chị có muốn cơ quan của tôi xem xét tiền lương hay điều kiện làm việc không?
       *[other] Anh chị có muốn được giúp về tiền lương hay điều kiện làm việc không?
    }
    .told =
        { $role ->
            [labour-inspector] Chúng tôi có thể sẽ đến nơi làm việc. Người chủ có thể đoán ra ai đã nói.
           *[other] Thanh tra lao động có thể sẽ đến nơi làm việc. Người chủ có thể đoán ra ai đã nói. Anh chị có thể hỏi thanh tra trước xem họ phải báo lại những gì.
        }

offer_immigration-advice = Anh chị có muốn được tư vấn về giấy tờ hay quyền ở lại của mình không?
    .told = Trước hết, hãy hỏi người tư vấn xem họ làm việc cho ai, và họ phải báo lại những gì.

offer_domestic-violence = Có những người chuyên giúp khi ai đó bị người yêu, vợ chồng hay người nhà làm hại. Anh chị có muốn nói chuyện với họ không?
    .told = { -offer-ask-first }
offer_domestic-violence_RS =
    .told = Ở đây, đường dây này do bộ quản lý cảnh sát trả lời. { -offer-ask-first }

offer_mental-health = Anh chị có muốn nói chuyện với ai đó về tâm trạng hay giấc ngủ của mình không?
    .told = Họ sẽ hỏi anh chị cảm thấy thế nào. Nói gì với họ là do anh chị chọn.
