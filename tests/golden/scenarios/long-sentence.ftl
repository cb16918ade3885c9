line_ID_b = They nod and then they go on nodding for so long that whoever reads it aloud has no breath left before the end comes.
