#ifndef HEARSAY_CZIP_SHIM_H
#define HEARSAY_CZIP_SHIM_H
#include <zip.h>
#endif
