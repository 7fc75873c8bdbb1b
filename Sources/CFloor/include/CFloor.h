// What the same work costs in C with nothing above it: the floors that the benchmark stands on.
#ifndef CFLOOR_H
#define CFLOOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// A list of statements that change rows, with the values they were run with.
typedef struct floor_script floor_script;

typedef struct {
  int type;  // as SQLite numbers its types: 1 integer, 3 text, 4 blob, 5 null
  int64_t number;
  const char *bytes;
  size_t length;
} floor_value;

floor_script *floor_script_new(void);
void floor_script_free(floor_script *script);
size_t floor_script_count(const floor_script *script);
const char *floor_script_sql(const floor_script *script, size_t index);
size_t floor_script_value_count(const floor_script *script, size_t index);
floor_value floor_script_value(const floor_script *script, size_t index, size_t value);

// From now on connections that this process opens tell the script what they write; NULL ends it.
void floor_listen(floor_script *script);

// A plain connection: write-ahead log, every commit waits for the disk.
typedef struct floor_database floor_database;

floor_database *floor_open(const char *path);
void floor_close(floor_database *database);
const char *floor_error(floor_database *database);
bool floor_execute(floor_database *database, const char *sql);
int64_t floor_number(floor_database *database, const char *sql);
// Compiles the script's statements before they are timed.
bool floor_prepare(floor_database *database, const floor_script *script);
// Runs the statements from one index to another in one transaction.
bool floor_run(
    floor_database *database, const floor_script *script, size_t from, size_t to);
// Steps through all that a query finds, reading every column; returns the number of rows, or -1.
int64_t floor_scan(floor_database *database, const char *sql);

// One compiled statement to be run many times.
typedef struct sqlite3_stmt floor_statement;

floor_statement *floor_statement_new(floor_database *database, const char *sql);
void floor_statement_free(floor_statement *statement);
void floor_bind(floor_statement *statement, int place, floor_value value);
void floor_bind_number(floor_statement *statement, int place, int64_t number);
// Binds a text or a blob whose bytes need not outlive the call.
void floor_bind_copy(
    floor_statement *statement, int place, int type, const void *bytes, size_t length);
bool floor_step(floor_statement *statement);

// Builds libyaml's own tree of a text; returns whether it could.
bool floor_load_yaml(const unsigned char *bytes, size_t length);

// A mail server on loopback that takes every letter; returns its port, or 0.
int floor_mail_server_start(void);
int64_t floor_mail_server_letters(void);

typedef struct {
  const char *sender;
  const char *recipient;
  const char *bytes;
  size_t length;
} floor_letter;

// Sends letters over one connection, each one's envelope together with the body before it.
bool floor_send(int port, const floor_letter *letters, size_t count);

// What a witness loaded beside a program has seen; see Witness/Witness.c.
typedef struct {
  uint64_t syncs;
  uint64_t first_wake_query;  // nanoseconds of the monotonic clock; 0 before it
  int64_t peak;               // the most that the program that ended last had in memory, in bytes
  uint64_t sync_times[4096];  // nanoseconds since 1970, of the latest waits for the disk
} floor_sight;

// Maps the file that the witness writes to; NULL where there is none.
floor_sight *floor_look(const char *path);
uint64_t floor_clock(void);
uint64_t floor_wall_clock(void);

typedef struct {
  int status;
  uint64_t started;      // nanoseconds of the monotonic clock
  uint64_t ended;
} floor_end;

// Runs a program to its end with its words thrown away.
floor_end floor_run_program(const char *const *arguments, const char *const *environment);
// Starts a program and returns its number, or -1; its end is waited for by floor_await.
pid_t floor_start_program(const char *const *arguments, const char *const *environment);
floor_end floor_await(pid_t process, uint64_t started);

#endif
