#ifndef HEARSAY_CSNDFILE_SHIM_H
#define HEARSAY_CSNDFILE_SHIM_H
#include <sndfile.h>
#endif
