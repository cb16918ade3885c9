# Draft translated by machine; not yet reviewed by anyone.

### Tờ ghi. Ở đây chỉ có những gì người này cũng chọn trên màn hình.

## Điều người này muốn, do chính họ chọn.

wish_yes = Có
wish_no = Không
wish_later = Có thể để sau
wish_declined = Không muốn nói
    .own = Tôi xin không nói
wish_not-asked = Chưa hỏi

safety_safe = An toàn
safety_not-safe = Không an toàn
safety_not-sure = Không chắc
safety_declined = Không muốn nói
    .own = Tôi xin không nói
