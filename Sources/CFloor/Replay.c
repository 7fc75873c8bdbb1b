#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "Script.h"

struct floor_database {
  sqlite3 *connection;
  sqlite3_stmt **statements;  // one for each line of the script; alike lines share theirs
};

floor_database *floor_open(const char *path) {
  floor_database *database = calloc(1, sizeof *database);
  sqlite3_open(path, &database->connection);
  sqlite3_busy_timeout(database->connection, 5000);
  if (floor_execute(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"))
    return database;
  floor_close(database);
  return NULL;
}

static void forget(floor_database *database) {
  sqlite3_stmt *statement;
  while ((statement = sqlite3_next_stmt(database->connection, NULL))) sqlite3_finalize(statement);
  free(database->statements);
  database->statements = NULL;
}

void floor_close(floor_database *database) {
  forget(database);
  sqlite3_close(database->connection);
  free(database);
}

const char *floor_error(floor_database *database) { return sqlite3_errmsg(database->connection); }

bool floor_execute(floor_database *database, const char *sql) {
  return sqlite3_exec(database->connection, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static sqlite3_stmt *alike(floor_database *database, const floor_script *script, size_t index) {
  for (size_t earlier = index; earlier-- > 0 && index - earlier < 64;)
    if (strcmp(script->lines[earlier].sql, script->lines[index].sql) == 0)
      return database->statements[earlier];
  return floor_statement_new(database, script->lines[index].sql);
}

bool floor_prepare(floor_database *database, const floor_script *script) {
  forget(database);
  database->statements = calloc(script->count, sizeof(sqlite3_stmt *));
  for (size_t index = 0; index < script->count; index++)
    if (!(database->statements[index] = alike(database, script, index))) return false;
  return true;
}

bool floor_run(floor_database *database, const floor_script *script, size_t from, size_t to) {
  if (!floor_execute(database, "BEGIN IMMEDIATE")) return false;
  for (size_t index = from; index < to; index++) {
    const script_line *line = &script->lines[index];
    for (size_t value = 0; value < line->count; value++)
      floor_bind(database->statements[index], (int)value + 1, line->values[value]);
    if (!floor_step(database->statements[index])) return false;
  }
  return floor_execute(database, "COMMIT");
}

int64_t floor_scan(floor_database *database, const char *sql) {
  sqlite3_stmt *statement = floor_statement_new(database, sql);
  if (!statement) return -1;
  int64_t rows = 0, bytes = 0;
  for (; sqlite3_step(statement) == SQLITE_ROW; rows++)
    for (int column = sqlite3_column_count(statement); column-- > 0;) {
      bytes += sqlite3_column_blob(statement, column) != NULL;
      bytes += sqlite3_column_bytes(statement, column);
    }
  sqlite3_finalize(statement);
  return bytes < 0 ? -1 : rows;
}

int64_t floor_number(floor_database *database, const char *sql) {
  sqlite3_stmt *statement = floor_statement_new(database, sql);
  int64_t number = -1;
  if (statement && sqlite3_step(statement) == SQLITE_ROW)
    number = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return number;
}

floor_statement *floor_statement_new(floor_database *database, const char *sql) {
  sqlite3_stmt *statement = NULL;
  sqlite3_prepare_v3(
      database->connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
  return statement;
}

void floor_statement_free(floor_statement *statement) { sqlite3_finalize(statement); }

void floor_bind(floor_statement *statement, int place, floor_value value) {
  int length = (int)value.length;
  switch (value.type) {
    case SQLITE_INTEGER: sqlite3_bind_int64(statement, place, value.number); break;
    case SQLITE3_TEXT: sqlite3_bind_text(statement, place, value.bytes, length, NULL); break;
    case SQLITE_BLOB: sqlite3_bind_blob(statement, place, value.bytes, length, NULL); break;
    default: sqlite3_bind_null(statement, place);
  }
}

void floor_bind_number(floor_statement *statement, int place, int64_t number) {
  sqlite3_bind_int64(statement, place, number);
}

void floor_bind_copy(
    floor_statement *statement, int place, int type, const void *bytes, size_t length) {
  if (type == SQLITE3_TEXT)
    sqlite3_bind_text(statement, place, bytes, (int)length, SQLITE_TRANSIENT);
  else
    sqlite3_bind_blob(statement, place, bytes, (int)length, SQLITE_TRANSIENT);
}

bool floor_step(floor_statement *statement) {
  int code;
  do code = sqlite3_step(statement);
  while (code == SQLITE_ROW);
  sqlite3_reset(statement);
  return code == SQLITE_DONE;
}
