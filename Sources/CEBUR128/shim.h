#ifndef HEARSAY_CEBUR128_SHIM_H
#define HEARSAY_CEBUR128_SHIM_H
#include <ebur128.h>
#endif
