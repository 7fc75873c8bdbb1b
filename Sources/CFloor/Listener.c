#include <pthread.h>
#include <sqlite3.h>
#include <string.h>

#include "Script.h"

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static floor_script *heard;

// Whether a statement writes rows; what begins and ends transactions is not of interest.
static bool writes_rows(sqlite3_stmt *statement, const char *sql) {
  static const char *const verbs[] = {"INSERT", "UPDATE", "DELETE", "REPLACE", "WITH"};
  if (sqlite3_stmt_readonly(statement)) return false;
  for (size_t index = 0; index < sizeof verbs / sizeof *verbs; index++)
    if (sqlite3_strnicmp(sql, verbs[index], (int)strlen(verbs[index])) == 0) return true;
  return false;
}

static int hear(unsigned event, void *context, void *statement, void *text) {
  (void)event, (void)context;
  // A trigger announces itself as a comment; what it does belongs to the statement that set it off.
  if (strncmp(text, "--", 2) == 0) return 0;
  const char *sql = sqlite3_sql(statement);
  sql += strspn(sql, " \n\t");
  if (!writes_rows(statement, sql)) return 0;
  char *filled = sqlite3_expanded_sql(statement);
  if (!filled) return 0;
  pthread_mutex_lock(&turn);
  if (heard) floor_script_add(heard, sql, filled + strspn(filled, " \n\t"));
  pthread_mutex_unlock(&turn);
  sqlite3_free(filled);
  return 0;
}

static int meet(sqlite3 *connection, const char **error, const struct sqlite3_api_routines *api) {
  (void)error, (void)api;
  return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, hear, NULL);
}

void floor_listen(floor_script *script) {
  pthread_mutex_lock(&turn);
  heard = script;
  pthread_mutex_unlock(&turn);
  if (script) sqlite3_auto_extension((void (*)(void))meet);
  else sqlite3_cancel_auto_extension((void (*)(void))meet);
}
