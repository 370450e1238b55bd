#ifndef HEARSAY_CCRYPTO_SHIM_H
#define HEARSAY_CCRYPTO_SHIM_H
#include <openssl/evp.h>
#endif
