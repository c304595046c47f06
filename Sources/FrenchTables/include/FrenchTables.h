#pragma once
#include <stddef.h>

/// The bytes of a language table, in static memory.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} FrenchTable;

FrenchTable french_reporting_verbs(void);
