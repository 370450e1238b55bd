#ifndef HEARSAY_CUCHARDET_SHIM_H
#define HEARSAY_CUCHARDET_SHIM_H
#include <uchardet.h>
#endif
