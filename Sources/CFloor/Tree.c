#include <yaml.h>

#include "CFloor.h"

bool floor_load_yaml(const unsigned char *bytes, size_t length) {
  yaml_parser_t parser;
  yaml_document_t document;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, bytes, length);
  bool loaded = yaml_parser_load(&parser, &document) == 1;
  loaded = loaded && yaml_document_get_root_node(&document);
  if (loaded) yaml_document_delete(&document);
  yaml_parser_delete(&parser);
  return loaded;
}
