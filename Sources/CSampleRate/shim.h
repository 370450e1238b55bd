#ifndef HEARSAY_CSAMPLERATE_SHIM_H
#define HEARSAY_CSAMPLERATE_SHIM_H
#include <samplerate.h>
#endif
