// Loaded beside a program, counts its waits for the disk and notes its first question about wake-ups.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CFloor.h"

static floor_sight *sight;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("VEKHA_BENCH_SIGHT");
  if (path) sight = floor_look(path);
}

// A process inherits its parent's peak in the accounts of the system; its own stands here.
__attribute__((destructor)) static void end(void) {
  char line[256];
  FILE *status = sight ? fopen("/proc/self/status", "r") : NULL;
  if (!status) return;
  while (fgets(line, sizeof line, status))
    if (strncmp(line, "VmHWM:", 6) == 0) sight->peak = strtoll(line + 6, NULL, 10) * 1024;
  fclose(status);
}

static int counted(const char *name, int file) {
  int (*wait_for_disk)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  if (sight) {
    uint64_t number = __atomic_fetch_add(&sight->syncs, 1, __ATOMIC_RELAXED);
    sight->sync_times[number % 4096] = floor_wall_clock();
  }
  return wait_for_disk(file);
}

int fsync(int file) { return counted("fsync", file); }

int fdatasync(int file) { return counted("fdatasync", file); }

int sqlite3_prepare_v3(
    void *connection, const char *sql, int length, unsigned flags, void **statement,
    const char **rest) {
  int (*prepare)(void *, const char *, int, unsigned, void **, const char **) =
      (int (*)(void *, const char *, int, unsigned, void **, const char **))dlsym(
          RTLD_NEXT, "sqlite3_prepare_v3");
  if (sight && !sight->first_wake_query && strstr(sql, "wakeAt") && strncmp(sql, "SELECT", 6) == 0)
    sight->first_wake_query = floor_clock();
  return prepare(connection, sql, length, flags, statement, rest);
}
