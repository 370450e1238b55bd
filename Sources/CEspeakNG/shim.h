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
// The list of loaded images is a GNU extension.
#ifdef __USE_GNU
#include <link.h>
#else
#define __USE_GNU
#include <link.h>
#undef __USE_GNU
#endif
#include <stdint.h>
#include <string.h>
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

// The resources' type differs from system to system. The hard limit stays as it is, so that the soft one can be set again.
static inline void hearsay_limit_processor_time(rlim_t seconds) {
  struct rlimit time, core = { 0, 0 };
  if (getrlimit(RLIMIT_CPU, &time) == 0) {
    time.rlim_cur = seconds < time.rlim_max ? seconds : time.rlim_max;
    setrlimit(RLIMIT_CPU, &time);
  }
  setrlimit(RLIMIT_CORE, &core);
}

// The variables of the library that has a given function: the writable part of its image, without what the linker has
// made read-only. Both are null and zero where that can't be told.
struct hearsay_variables { const void *function; void *start; size_t size; };

#ifdef __linux__
static int hearsay_match_image(struct dl_phdr_info *image, size_t size, void *result) {
  struct hearsay_variables *found = (struct hearsay_variables *)result;
  uintptr_t function = (uintptr_t)found->function, start = 0, end = 0, sealed = 0;
  int holds = 0;
  (void)size;
  for (int index = 0; index < image->dlpi_phnum; index++) {
    const ElfW(Phdr) *part = &image->dlpi_phdr[index];
    uintptr_t low = image->dlpi_addr + part->p_vaddr, high = low + part->p_memsz;
    if (part->p_type == PT_GNU_RELRO) sealed = high;
    if (part->p_type != PT_LOAD) continue;
    if (function >= low && function < high) holds = 1;
    if (part->p_flags & PF_W) {
      if (start) return 0;
      start = low;
      end = high;
    }
  }
  if (!holds || !start) return 0;
  if (sealed > start) start = sealed;
  found->start = (void *)start;
  found->size = end > start ? end - start : 0;
  return 1;
}

static inline struct hearsay_variables hearsay_find_variables(void) {
  struct hearsay_variables found = { (const void *)&espeak_ng_Synthesize, 0, 0 };
  dl_iterate_phdr(hearsay_match_image, &found);
  return found;
}

// The stack that calls to come will use holds zeros, whatever lay there before.
__attribute__((noinline)) static void hearsay_clear_stack(void) {
  char below[1 << 18];
  memset(below, 0, sizeof below);
  __asm__ volatile("" : : "r"(below) : "memory");
}
#else
static inline struct hearsay_variables hearsay_find_variables(void) {
  struct hearsay_variables found = { 0, 0, 0 };
  return found;
}
static inline void hearsay_clear_stack(void) {}
#endif

#endif
