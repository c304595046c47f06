// What libxml2 alone takes to build and free the trees of pages, which `quotes text` is held against.
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>

static char *readPage(const char *path, int *size) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) return NULL;
  *size = (int)ftell(file);
  rewind(file);
  char *bytes = malloc(*size + 1);
  if (bytes && fread(bytes, 1, *size, file) != (size_t)*size) *size = 0;
  fclose(file);
  return bytes;
}

int main(int count, char **paths) {
  const int options =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  for (int i = 1; i < count; i++) {
    int size = 0;
    char *bytes = readPage(paths[i], &size);
    if (!bytes) {
      fprintf(stderr, "bareParse: %s cannot be read\n", paths[i]);
      return 1;
    }
    xmlFreeDoc(htmlReadMemory(bytes, size, NULL, NULL, options));
    free(bytes);
  }
  return 0;
}
