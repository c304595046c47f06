#include "GlossaryTables.h"

static const unsigned char culture[] = {
#embed "../../Glossary/entries/culture.tsv"
};

static const unsigned char currencies[] = {
#embed "../../Glossary/entries/currencies.tsv"
};

static const unsigned char economy[] = {
#embed "../../Glossary/entries/economy.tsv"
};

static const unsigned char languages[] = {
#embed "../../Glossary/entries/languages.tsv"
};

static const unsigned char organisations[] = {
#embed "../../Glossary/entries/organisations.tsv"
};

static const unsigned char people[] = {
#embed "../../Glossary/entries/people.tsv"
};

static const unsigned char places[] = {
#embed "../../Glossary/entries/places.tsv"
};

static const unsigned char politics[] = {
#embed "../../Glossary/entries/politics.tsv"
};

static const unsigned char press[] = {
#embed "../../Glossary/entries/press.tsv"
};

static const unsigned char science[] = {
#embed "../../Glossary/entries/science.tsv"
};

static const unsigned char society[] = {
#embed "../../Glossary/entries/society.tsv"
};

static const unsigned char technology[] = {
#embed "../../Glossary/entries/technology.tsv"
};

static const unsigned char units[] = {
#embed "../../Glossary/entries/units.tsv"
};

static const unsigned char sources[] = {
#embed "../../Glossary/SOURCES.tsv"
};

static const unsigned char readings[] = {
#embed "tables/readings.txt"
};

static const unsigned char variants[] = {
#embed "tables/variants.txt"
};

static const GlossaryTable entry_files[] = {
    {"culture.tsv", culture, sizeof culture},
    {"currencies.tsv", currencies, sizeof currencies},
    {"economy.tsv", economy, sizeof economy},
    {"languages.tsv", languages, sizeof languages},
    {"organisations.tsv", organisations, sizeof organisations},
    {"people.tsv", people, sizeof people},
    {"places.tsv", places, sizeof places},
    {"politics.tsv", politics, sizeof politics},
    {"press.tsv", press, sizeof press},
    {"science.tsv", science, sizeof science},
    {"society.tsv", society, sizeof society},
    {"technology.tsv", technology, sizeof technology},
    {"units.tsv", units, sizeof units},
};

size_t glossary_entry_file_count(void) { return sizeof entry_files / sizeof *entry_files; }

GlossaryTable glossary_entry_file(size_t index) { return entry_files[index]; }

GlossaryTable glossary_sources(void) {
  return (GlossaryTable){"SOURCES.tsv", sources, sizeof sources};
}

GlossaryTable han_readings(void) {
  return (GlossaryTable){"readings.txt", readings, sizeof readings};
}

GlossaryTable han_variants(void) {
  return (GlossaryTable){"variants.txt", variants, sizeof variants};
}
