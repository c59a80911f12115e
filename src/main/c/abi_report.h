/* What this agent's compiler makes of the layouts and constants, for the manifest. */
#ifndef AGENT_ABI_REPORT_H
#define AGENT_ABI_REPORT_H

#include "common.h"

enum { LAYOUT_VALUES = 31, CONSTANT_VALUES = 27 };

AGENT_HIDDEN extern const uint32_t layout_report[LAYOUT_VALUES];
AGENT_HIDDEN extern const uint32_t constants_report[CONSTANT_VALUES];

#endif
