#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "Script.h"

floor_script *floor_script_new(void) { return calloc(1, sizeof(floor_script)); }

static void free_line(script_line *line) {
  for (size_t value = 0; value < line->count; value++) free((char *)line->values[value].bytes);
  free(line->values);
  free(line->sql);
}

void floor_script_free(floor_script *script) {
  for (size_t index = 0; index < script->count; index++) free_line(&script->lines[index]);
  free(script->lines);
  free(script);
}

size_t floor_script_count(const floor_script *script) { return script->count; }

const char *floor_script_sql(const floor_script *script, size_t index) {
  return script->lines[index].sql;
}

size_t floor_script_value_count(const floor_script *script, size_t index) {
  return script->lines[index].count;
}

floor_value floor_script_value(const floor_script *script, size_t index, size_t value) {
  return script->lines[index].values[value];
}

static int nibble(char digit) { return digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10; }

// Reads 'it''s', quotes and all, and returns what follows it.
static const char *read_text(const char *from, floor_value *value) {
  const char *end = from + 1;
  char *text = malloc(strlen(from)), *next = text;
  for (;; end++) {
    if (*end == '\'' && *++end != '\'') break;
    *next++ = *end;
  }
  *value = (floor_value){SQLITE3_TEXT, 0, text, (size_t)(next - text)};
  return end;
}

static const char *read_blob(const char *from, floor_value *value) {
  const char *digit = from + 2;
  size_t length = strcspn(digit, "'") / 2;
  char *bytes = malloc(length + 1);
  for (size_t index = 0; index < length; index++, digit += 2)
    bytes[index] = (char)(nibble(digit[0]) << 4 | nibble(digit[1]));
  *value = (floor_value){SQLITE_BLOB, 0, bytes, length};
  return digit + 1;
}

static const char *read_value(const char *from, floor_value *value) {
  if (*from == '\'') return read_text(from, value);
  if (*from == 'x') return read_blob(from, value);
  if (strncmp(from, "NULL", 4) == 0) {
    *value = (floor_value){SQLITE_NULL, 0, NULL, 0};
    return from + 4;
  }
  char *end;
  *value = (floor_value){SQLITE_INTEGER, strtoll(from, &end, 10), NULL, 0};
  return end;
}

static void set_value(script_line *line, size_t place, floor_value value) {
  if (place >= line->count) {
    line->values = realloc(line->values, (place + 1) * sizeof(floor_value));
    memset(line->values + line->count, 0, (place + 1 - line->count) * sizeof(floor_value));
    line->count = place + 1;
  }
  free((char *)line->values[place].bytes);
  line->values[place] = value;
}

// Walks the statement and its filled-in form side by side; where one has a mark the other has a value.
static void read_values(script_line *line, const char *filled) {
  char quote = 0;
  for (const char *sign = line->sql; *sign && *filled;) {
    if (quote ? *sign == quote : *sign == '\'' || *sign == '"') quote = quote ? 0 : *sign;
    if (quote || *sign != '?') {
      sign++, filled++;
      continue;
    }
    char *rest;
    long number = strtol(sign + 1, &rest, 10);
    floor_value value;
    filled = read_value(filled, &value);
    set_value(line, rest > sign + 1 ? (size_t)number - 1 : line->count, value);
    sign = rest;
  }
}

void floor_script_add(floor_script *script, const char *sql, const char *filled) {
  if ((script->count & (script->count + 1)) == 0)
    script->lines = realloc(script->lines, (script->count * 2 + 2) * sizeof(script_line));
  script_line *line = &script->lines[script->count++];
  *line = (script_line){strdup(sql), NULL, 0};
  read_values(line, filled);
}
