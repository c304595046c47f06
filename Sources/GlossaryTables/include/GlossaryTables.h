#pragma once
#include <stddef.h>

/// A file of the glossary, in static memory.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} GlossaryTable;

/// How many files of entries there are.
size_t glossary_entry_file_count(void);

/// The file of entries at an index below the count.
GlossaryTable glossary_entry_file(size_t index);

/// Glossary/SOURCES.tsv.
GlossaryTable glossary_sources(void);

/// The standard simplified characters with their readings.
GlossaryTable han_readings(void);

/// The simplified characters with their traditional forms.
GlossaryTable han_variants(void);
