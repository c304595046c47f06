#include "FrenchTables.h"

static const unsigned char abbreviations[] = {
#embed "tables/abbreviations.txt"
};

static const unsigned char asides[] = {
#embed "tables/asides.txt"
};

static const unsigned char demonyms[] = {
#embed "tables/demonyms.txt"
};

static const unsigned char documents[] = {
#embed "tables/documents.txt"
};

static const unsigned char frequent_verbs[] = {
#embed "tables/frequent-verbs.txt"
};

static const unsigned char function_words[] = {
#embed "tables/function-words.txt"
};

static const unsigned char given_names[] = {
#embed "tables/given-names.txt"
};

static const unsigned char groups[] = {
#embed "tables/groups.txt"
};

static const unsigned char irregular_verbs[] = {
#embed "tables/irregular-verbs.txt"
};

static const unsigned char known_organisations[] = {
#embed "tables/known-organisations.txt"
};

static const unsigned char marked_terms[] = {
#embed "tables/marked-terms.txt"
};

static const unsigned char metonyms[] = {
#embed "tables/metonyms.txt"
};

static const unsigned char name_particles[] = {
#embed "tables/name-particles.txt"
};

static const unsigned char name_words[] = {
#embed "tables/name-words.txt"
};

static const unsigned char office_names[] = {
#embed "tables/office-names.txt"
};

static const unsigned char organisations[] = {
#embed "tables/organisations.txt"
};

static const unsigned char portfolios[] = {
#embed "tables/portfolios.txt"
};

static const unsigned char public_offices[] = {
#embed "tables/public-offices.txt"
};

static const unsigned char report_adjectives[] = {
#embed "tables/report-adjectives.txt"
};

static const unsigned char report_nouns[] = {
#embed "tables/report-nouns.txt"
};

static const unsigned char reporting_verbs[] = {
#embed "tables/reporting-verbs.txt"
};

static const unsigned char roles[] = {
#embed "tables/roles.txt"
};

static const unsigned char source_phrases[] = {
#embed "tables/source-phrases.txt"
};

static const unsigned char titles[] = {
#embed "tables/titles.txt"
};

static const unsigned char naming_nouns[] = {
#embed "tables/naming-nouns.txt"
};

static const FrenchTable tables[] = {
    {"abbreviations", abbreviations, sizeof abbreviations},
    {"asides", asides, sizeof asides},
    {"demonyms", demonyms, sizeof demonyms},
    {"documents", documents, sizeof documents},
    {"frequent-verbs", frequent_verbs, sizeof frequent_verbs},
    {"function-words", function_words, sizeof function_words},
    {"given-names", given_names, sizeof given_names},
    {"groups", groups, sizeof groups},
    {"irregular-verbs", irregular_verbs, sizeof irregular_verbs},
    {"known-organisations", known_organisations, sizeof known_organisations},
    {"marked-terms", marked_terms, sizeof marked_terms},
    {"metonyms", metonyms, sizeof metonyms},
    {"name-particles", name_particles, sizeof name_particles},
    {"name-words", name_words, sizeof name_words},
    {"office-names", office_names, sizeof office_names},
    {"organisations", organisations, sizeof organisations},
    {"portfolios", portfolios, sizeof portfolios},
    {"public-offices", public_offices, sizeof public_offices},
    {"report-adjectives", report_adjectives, sizeof report_adjectives},
    {"report-nouns", report_nouns, sizeof report_nouns},
    {"reporting-verbs", reporting_verbs, sizeof reporting_verbs},
    {"roles", roles, sizeof roles},
    {"source-phrases", source_phrases, sizeof source_phrases},
    {"titles", titles, sizeof titles},
    {"naming-nouns", naming_nouns, sizeof naming_nouns},
};

size_t french_table_count(void) { return sizeof tables / sizeof *tables; }

FrenchTable french_table(size_t index) { return tables[index]; }
