#ifndef HEARSAY_CXML2_SHIM_H
#define HEARSAY_CXML2_SHIM_H
#include <libxml/xmlversion.h>
// Debian's libxml2 shows ICU's headers to its users; Foundation brings ICU of its own, and the two don't agree. All that is
// lost is the tail of a struct that nobody looks into.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#endif
