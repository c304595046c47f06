#pragma once
#include <stddef.h>

/// A language table, in static memory.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} FrenchTable;

/// How many tables there are.
size_t french_table_count(void);

/// The table at an index below the count.
FrenchTable french_table(size_t index);
