#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 shows ICU's types, which clash with those of Foundation's own ICU.
// They only shape xmlCharEncodingHandler, which is not used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
