#include "PageTables.h"

static const unsigned char agencies[] = {
#embed "tables/agencies.txt"
};

static const unsigned char date_words[] = {
#embed "tables/date-words.txt"
};

static const unsigned char element_names[] = {
#embed "tables/element-names.txt"
};

static const unsigned char encodings[] = {
#embed "tables/encodings.txt"
};

static const unsigned char line_openers[] = {
#embed "tables/line-openers.txt"
};

static const unsigned char meta_names[] = {
#embed "tables/meta-names.txt"
};

static const unsigned char newsroom_words[] = {
#embed "tables/newsroom-words.txt"
};

static const PageTable tables[] = {
    {"agencies", agencies, sizeof agencies},
    {"date-words", date_words, sizeof date_words},
    {"element-names", element_names, sizeof element_names},
    {"encodings", encodings, sizeof encodings},
    {"line-openers", line_openers, sizeof line_openers},
    {"meta-names", meta_names, sizeof meta_names},
    {"newsroom-words", newsroom_words, sizeof newsroom_words},
};

size_t page_table_count(void) { return sizeof tables / sizeof *tables; }

PageTable page_table(size_t index) { return tables[index]; }
