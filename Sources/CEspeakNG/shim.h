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

#endif
