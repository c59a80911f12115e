/* The manifest that Hello answers with. */
#ifndef AGENT_MANIFEST_H
#define AGENT_MANIFEST_H

#include "frames.h"

AGENT_HIDDEN void answer_manifest(struct answer *answer, int hostile);

#endif
