#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include "CFloor.h"

pid_t floor_start_program(const char *const *arguments, const char *const *environment) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  pid_t process = -1;
  int failure = posix_spawn(
      &process, arguments[0], &files, NULL, (char *const *)arguments, (char *const *)environment);
  posix_spawn_file_actions_destroy(&files);
  return failure ? -1 : process;
}

floor_end floor_await(pid_t process, uint64_t started) {
  floor_end end = {-1, started, 0};
  waitpid(process, &end.status, 0);
  end.ended = floor_clock();
  return end;
}

floor_end floor_run_program(const char *const *arguments, const char *const *environment) {
  uint64_t started = floor_clock();
  pid_t process = floor_start_program(arguments, environment);
  return process < 0 ? (floor_end){-1, started, started} : floor_await(process, started);
}
