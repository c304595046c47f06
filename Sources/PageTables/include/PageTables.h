#pragma once
#include <stddef.h>

/// A table of the conventions of news pages, in static memory.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} PageTable;

/// How many tables there are.
size_t page_table_count(void);

/// The table at an index below the count.
PageTable page_table(size_t index);
