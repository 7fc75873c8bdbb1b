#include "CFloor.h"

typedef struct {
  char *sql;
  floor_value *values;
  size_t count;
} script_line;

struct floor_script {
  script_line *lines;
  size_t count;
};

void floor_script_add(floor_script *script, const char *sql, const char *filled);
