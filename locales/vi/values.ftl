# Draft translated by machine; not yet reviewed by anyone.

### Tên của các giá trị trong danh sách. Ở đây chỉ có những gì người này có thể nghe hoặc thấy.

## Các câu trả lời chung.

option_yes = Có
option_no = Không
option_unknown = Không biết
option_declined = Không muốn nói
option_not-asked = Chưa hỏi
option_stopped-before = Đã dừng trước câu này
option_not-applicable = Không phải trường hợp này
