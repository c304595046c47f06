#include "FrenchTables.h"

static const unsigned char reporting_verbs[] = {
#embed "tables/reporting-verbs.txt"
};

FrenchTable french_reporting_verbs(void) {
  return (FrenchTable){reporting_verbs, sizeof reporting_verbs};
}
