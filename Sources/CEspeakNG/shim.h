#ifndef HEARSAY_CESPEAKNG_SHIM_H
#define HEARSAY_CESPEAKNG_SHIM_H
#include <errno.h>
#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

// Swift hides fork() on Darwin; the worker that calls it is single-threaded, so it is safe here.
static inline pid_t hearsay_fork(void) { return fork(); }

// Has the calling process killed when the thread that forked it ends; Swift cannot call prctl(), whose arguments vary.
static inline void hearsay_end_with_parent(void) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

// The resources' type differs from system to system.
static inline void hearsay_limit_processor_time(rlim_t seconds) {
  struct rlimit time = { seconds, seconds + 1 }, core = { 0, 0 };
  setrlimit(RLIMIT_CPU, &time);
  setrlimit(RLIMIT_CORE, &core);
}

#endif
